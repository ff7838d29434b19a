// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_entry.h"

#include "config/dropped_path.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/runs.h"
#include "runs/runs_model.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>
#include <QUuid>

namespace ui {

namespace {

constexpr std::size_t kMostValues = 5; // of an axis, in a label

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

const std::pair<QueueState, const char*> kStateNames[] = {{QueueState::Waiting, "waiting"},
                                                          {QueueState::Training, "training"},
                                                          {QueueState::Paused, "paused"},
                                                          {QueueState::Done, "done"},
                                                          {QueueState::Failed, "failed"}};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// "λ 0, 0.2, 0.4", "seed ×5": an axis in a few letters.
QString axisText(const std::pair<std::string, std::vector<engine::FieldValue>>& axis)
{
    const auto& [key, values] = axis;
    const engine::Field* field = engine::findField(key);
    const QString name = key == "sibo.lambda"  ? QStringLiteral("λ")
                         : key == "train.seed" ? Words::tr("seed")
                         : field               ? engineText(field->label)
                                               : QString::fromStdString(key);
    if (key != "sibo.lambda")
        return QStringLiteral("%1 ×%2").arg(name).arg(values.size());
    QStringList shown;
    for (const engine::FieldValue& value : values) {
        if (const auto* number = std::get_if<double>(&value))
            shown += formatLambda(*number);
        else if (const auto* whole = std::get_if<std::int64_t>(&value))
            shown += QString::number(*whole);
    }
    if (values.size() > kMostValues && shown.size() > 1)
        return QStringLiteral("λ %1 … %2 ×%3").arg(shown.front(), shown.back()).arg(values.size());
    return QStringLiteral("λ ") + shown.join(QStringLiteral(", "));
}

QString labelOf(const engine::TrainConfig& config)
{
    const QString data = config.task.preset.empty() ? toQString(config.task.train.filename())
                                                    : QString::fromStdString(config.task.preset);
    QStringList parts{toQString(config.model.path.filename()), QString::fromLatin1(engine::name(config.method.kind)),
                      data};
    bool lambdaShown = false;
    for (const auto& axis : config.study.axes) {
        parts += axisText(axis);
        lambdaShown |= axis.first == "sibo.lambda";
    }
    if (!lambdaShown)
        parts.insert(3, QStringLiteral("λ ") + formatLambda(config.sibo.lambda));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const std::filesystem::path& folder)
{
    static const QRegularExpression kTime(QStringLiteral("^\\d{8}-\\d{6}-(?=.)"));
    return toQString(folder.filename()).remove(kTime);
}

} // namespace

QueueEntry entryForConfig(const engine::TrainConfig& config, std::optional<double> seconds)
{
    QueueEntry entry;
    entry.id = newId();
    entry.config = engine::toJson(config);
    entry.label = labelOf(config);
    entry.runs = static_cast<int>(engine::expandStudy(config).size());
    entry.seconds = seconds;
    return entry;
}

QueueEntry entryForFolder(const std::filesystem::path& folder)
{
    QueueEntry entry;
    entry.id = newId();
    entry.folder = folder;
    std::error_code ignored;
    if (std::filesystem::exists(folder / "study.json", ignored)) {
        entry.runs = static_cast<int>(engine::readStudy(folder).runs.size());
    } else {
        const engine::RunSummary run = engine::readSummary(folder);
        if (!canContinue(run.state))
            throw engine::EngineError(engine::ErrorCode::BadConfig, "this run has ended and cannot be continued",
                                      folder.filename().string(), "use its settings for a new run instead");
    }
    entry.label = Words::tr("Continue %1").arg(nameOf(folder));
    return entry;
}

QueueEntry entryForExtension(const std::filesystem::path& folder, const engine::StudyConfig& wanted, int newRuns)
{
    engine::TrainConfig config = engine::readStudy(folder).config;
    config.study = wanted;
    QueueEntry entry = entryForConfig(config, {});
    entry.folder = folder;
    entry.extends = true;
    entry.runs = newRuns;
    entry.label = Words::tr("Add to %1").arg(nameOf(folder));
    return entry;
}

QueueEntry entryForPath(const std::filesystem::path& path)
{
    switch (classifyDrop(path)) {
    case DroppedKind::Run:
    case DroppedKind::Study:
        return entryForFolder(path);
    case DroppedKind::Config:
        return entryForConfig(engine::loadConfig(path), {});
    default:
        throw engine::EngineError(engine::ErrorCode::BadFile, "it is neither a configuration nor a run or study folder",
                                  path.filename().string(),
                                  "choose a configuration file, or a folder of the library's runs or studies");
    }
}

QString queueStateText(QueueState state)
{
    switch (state) {
    case QueueState::Waiting:
        return Words::tr("Waiting");
    case QueueState::Training:
        return Words::tr("Training");
    case QueueState::Paused:
        return Words::tr("Paused");
    case QueueState::Done:
        return Words::tr("Done");
    case QueueState::Failed:
        break;
    }
    return Words::tr("Failed");
}

QJsonObject toJson(const QueueEntry& entry, const std::filesystem::path& library)
{
    QJsonObject object{{QStringLiteral("id"), entry.id},
                       {QStringLiteral("label"), entry.label},
                       {QStringLiteral("runs"), entry.runs},
                       {QStringLiteral("extends"), entry.extends},
                       {QStringLiteral("reason"), entry.reason}};
    for (const auto& [state, name] : kStateNames) {
        if (state == entry.state)
            object[QStringLiteral("state")] = QString::fromLatin1(name);
    }
    if (entry.seconds)
        object[QStringLiteral("seconds")] = *entry.seconds;
    if (!entry.config.empty())
        object[QStringLiteral("config")] = QJsonDocument::fromJson(QByteArray::fromStdString(entry.config)).object();
    if (!entry.folder.empty()) {
        const std::filesystem::path inside = entry.folder.lexically_relative(library);
        const bool below = !inside.empty() && *inside.begin() != "..";
        object[QStringLiteral("folder")] = toQString(below ? inside : entry.folder);
    }
    return object;
}

std::optional<QueueEntry> queueEntryFromJson(const QJsonObject& object, const std::filesystem::path& library)
{
    QueueEntry entry;
    entry.id = object[QStringLiteral("id")].toString();
    entry.label = object[QStringLiteral("label")].toString();
    entry.runs = object[QStringLiteral("runs")].toInt(1);
    entry.extends = object[QStringLiteral("extends")].toBool();
    entry.reason = object[QStringLiteral("reason")].toString();
    if (object[QStringLiteral("seconds")].isDouble())
        entry.seconds = object[QStringLiteral("seconds")].toDouble();
    const QJsonObject config = object[QStringLiteral("config")].toObject();
    if (!config.isEmpty())
        entry.config = QJsonDocument(config).toJson().toStdString();
    const QString folder = object[QStringLiteral("folder")].toString();
    if (!folder.isEmpty())
        entry.folder = library / toPath(folder); // an absolute one stays as it is
    if (entry.config.empty() && (entry.folder.empty() || entry.extends))
        return std::nullopt;
    const QString written = object[QStringLiteral("state")].toString(QStringLiteral("waiting"));
    bool known = false;
    for (const auto& [state, name] : kStateNames) {
        if (written == QLatin1String(name)) {
            entry.state = state;
            known = true;
        }
    }
    if (!known)
        return std::nullopt;
    if (entry.id.isEmpty())
        entry.id = newId(); // written by hand
    if (entry.label.isEmpty())
        entry.label = entry.folder.empty() ? Words::tr("Configuration") : nameOf(entry.folder);
    return entry;
}

} // namespace ui
