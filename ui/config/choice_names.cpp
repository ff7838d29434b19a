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

} // namespace

QString choiceName(const engine::Field& field, const std::string& choice)
{
    if (field.key == "task.preset") {
        const engine::TaskPreset* preset = engine::findTaskPreset(choice);
        return preset ? QString::fromStdString(preset->title) : QString::fromStdString(choice);
    }
    const QHash<QString, QString> names = {{QStringLiteral("lora"), tr("LoRA")},
                                           {QStringLiteral("head"), tr("head only")},
                                           {QStringLiteral("h0"), tr("h₀")},
                                           {QStringLiteral("ffn"), tr("feed-forward")},
                                           {QStringLiteral("auto"), tr("automatic")}};
    const QString key = QString::fromStdString(choice);
    return names.value(key, key);
}

} // namespace ui
