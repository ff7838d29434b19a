// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_command.h"

#include "engine/config_io.h"
#include "engine/fields.h"
#include "widgets/format.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ui {

namespace {

QString studyText(const engine::TrainConfig& config)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(engine::toJson(config)));
    const QJsonObject study = document.object().value(QStringLiteral("study")).toObject();
    return QString::fromUtf8(QJsonDocument(study).toJson(QJsonDocument::Compact));
}

} // namespace

QString shellQuoted(const QString& word)
{
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z0-9_./:=,+-]+$"));
    if (kPlain.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString trainCommand(const std::filesystem::path& file, const engine::TrainConfig& base,
                     const engine::TrainConfig& config)
{
    QString command = QStringLiteral("sibo train ") + shellQuoted(toQString(file));
    const auto add = [&](const QString& assignment) { command += QStringLiteral(" --set ") + shellQuoted(assignment); };
    for (const engine::Field& field : engine::fields()) {
        const std::string value = engine::toText(field.get(config));
        if (field.applies(config) && value != engine::toText(field.get(base)))
            add(QString::fromStdString(field.key + "=" + value));
    }
    const QString study = studyText(config);
    if (study != studyText(base))
        add(QStringLiteral("study=") + study);
    return command;
}

} // namespace ui
