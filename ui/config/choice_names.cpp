// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/choice_names.h"

#include "engine/presets.h"
#include "translation/engine_texts.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Choice)
};

QString methodName(const std::string& choice)
{
    const QHash<QString, QString> names = {
        {QStringLiteral("lora"), Words::tr("LoRA")},
        {QStringLiteral("dora"), Words::tr("DoRA")},
        {QStringLiteral("series"), Words::tr("series adapter")},
        {QStringLiteral("parallel"), Words::tr("parallel adapter")},
        {QStringLiteral("adapter_input"), Words::tr("adapter before a linear layer")},
        {QStringLiteral("ia3"), Words::tr("IA³")},
        {QStringLiteral("bitfit"), Words::tr("BitFit")},
        {QStringLiteral("prefix"), Words::tr("prefix tuning (λ experimental)")},
        {QStringLiteral("prompt"), Words::tr("prompt tuning (λ experimental)")},
        {QStringLiteral("full"), Words::tr("full fine-tuning")},
        {QStringLiteral("head"), Words::tr("head only")}};
    const QString key = QString::fromStdString(choice);
    return names.value(key, key);
}

} // namespace

QString choiceName(const engine::Field& field, const std::string& choice)
{
    if (field.key == "task.preset") {
        const engine::TaskPreset* preset = engine::findTaskPreset(choice);
        return preset ? engineText(preset->title) : QString::fromStdString(choice);
    }
    if (field.key == "method.kind")
        return methodName(choice);
    const QHash<QString, QString> names = {{QStringLiteral("h0"), Words::tr("h₀")},
                                           {QStringLiteral("ffn"), Words::tr("feed-forward")},
                                           {QStringLiteral("auto"), Words::tr("automatic")},
                                           {QStringLiteral("causal_lm"), Words::tr("language model")},
                                           {QStringLiteral("lora_only"), Words::tr("of the adapted layers")},
                                           {QStringLiteral("one"), Words::tr("one for all")},
                                           {QStringLiteral("layer"), Words::tr("one a layer")},
                                           {QStringLiteral("site"), Words::tr("one a site")},
                                           {QStringLiteral("relu"), Words::tr("ReLU")},
                                           {QStringLiteral("gelu"), Words::tr("GELU")},
                                           {QStringLiteral("gelu_new"), Words::tr("GELU by tanh")},
                                           {QStringLiteral("silu"), Words::tr("SiLU (swish)")},
                                           {QStringLiteral("bert"), Words::tr("small random")},
                                           {QStringLiteral("identity"), Words::tr("identity at start")},
                                           {QStringLiteral("none"), Words::tr("none")},
                                           {QStringLiteral("all"), Words::tr("all")},
                                           {QStringLiteral("linear"), Words::tr("linear")},
                                           {QStringLiteral("cosine"), Words::tr("cosine")},
                                           {QStringLiteral("constant"), Words::tr("constant")},
                                           {QStringLiteral("zero"), Words::tr("zero")},
                                           {QStringLiteral("permuted"), Words::tr("permuted")},
                                           {QStringLiteral("attention"), Words::tr("attention")},
                                           {QStringLiteral("both"), Words::tr("both")},
                                           {QStringLiteral("off"), Words::tr("off")},
                                           {QStringLiteral("classification"), Words::tr("classification")},
                                           {QStringLiteral("regression"), Words::tr("regression")}};
    const QString key = QString::fromStdString(choice);
    return names.value(key, key);
}

} // namespace ui
