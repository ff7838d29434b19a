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

/// " --set key=value" for what differs from the file, the study left aside.
QString changedFields(const engine::TrainConfig& base, const engine::TrainConfig& config)
{
    QString words;
    for (const engine::Field& field : engine::fields()) {
        const std::string value = engine::toText(field.get(config));
        if (field.applies(config) && value != engine::toText(field.get(base)))
            words += QStringLiteral(" --set ") + shellQuoted(QString::fromStdString(field.key + "=" + value));
    }
    return words;
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
    QString command = QStringLiteral("sibo train ") + shellQuoted(toQString(file)) + changedFields(base, config);
    const QString study = studyText(config);
    if (study != studyText(base))
        command += QStringLiteral(" --set ") + shellQuoted(QStringLiteral("study=") + study);
    return command;
}

QString measureCommand(const std::filesystem::path& file, const engine::TrainConfig& base,
                       const engine::TrainConfig& config)
{
    return QStringLiteral("sibo bench --study cost ") + shellQuoted(toQString(file)) + changedFields(base, config);
}

} // namespace ui
