// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/choice_names.h"

#include "engine/presets.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Choice", text);
}

QString methodName(const std::string& choice)
{
    const QHash<QString, QString> names = {{QStringLiteral("lora"), tr("LoRA")},
                                           {QStringLiteral("dora"), tr("DoRA")},
                                           {QStringLiteral("series"), tr("series adapter")},
                                           {QStringLiteral("parallel"), tr("parallel adapter")},
                                           {QStringLiteral("adapter_input"), tr("adapter before a linear layer")},
                                           {QStringLiteral("ia3"), tr("IA³")},
                                           {QStringLiteral("bitfit"), tr("BitFit")},
                                           {QStringLiteral("prefix"), tr("prefix tuning (λ experimental)")},
                                           {QStringLiteral("prompt"), tr("prompt tuning (λ experimental)")},
                                           {QStringLiteral("full"), tr("full fine-tuning")},
                                           {QStringLiteral("head"), tr("head only")}};
    const QString key = QString::fromStdString(choice);
    return names.value(key, key);
}

} // namespace

QString choiceName(const engine::Field& field, const std::string& choice)
{
    if (field.key == "task.preset") {
        const engine::TaskPreset* preset = engine::findTaskPreset(choice);
        return preset ? QString::fromStdString(preset->title) : QString::fromStdString(choice);
    }
    if (field.key == "method.kind")
        return methodName(choice);
    const QHash<QString, QString> names = {{QStringLiteral("h0"), tr("h₀")},
                                           {QStringLiteral("ffn"), tr("feed-forward")},
                                           {QStringLiteral("auto"), tr("automatic")},
                                           {QStringLiteral("causal_lm"), tr("language model")},
                                           {QStringLiteral("lora_only"), tr("of the adapted layers")},
                                           {QStringLiteral("one"), tr("one for all")},
                                           {QStringLiteral("layer"), tr("one a layer")},
                                           {QStringLiteral("site"), tr("one a site")},
                                           {QStringLiteral("relu"), tr("ReLU")},
                                           {QStringLiteral("gelu"), tr("GELU")},
                                           {QStringLiteral("gelu_new"), tr("GELU by tanh")},
                                           {QStringLiteral("silu"), tr("SiLU (swish)")},
                                           {QStringLiteral("bert"), tr("small random")},
                                           {QStringLiteral("identity"), tr("identity at start")}};
    const QString key = QString::fromStdString(choice);
    return names.value(key, key);
}

} // namespace ui
