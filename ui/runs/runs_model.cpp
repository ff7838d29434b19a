// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_model.h"

#include "translation/engine_texts.h"
#include "widgets/format.h"

#include <algorithm>
#include <unordered_set>

namespace ui {

namespace {

using engine::RunState;
using engine::RunSummary;

QString optionalNumber(const std::optional<double>& value, int digits)
{
    return value ? QString::number(*value, 'f', digits) : QStringLiteral("–");
}

/// Absent numbers sort below all others.
QVariant sortable(const std::optional<double>& value)
{
    return value ? *value : -1e300;
}

QString stateMark(RunState state)
{
    switch (state) {
    case RunState::Completed:
        return QStringLiteral("✓ ");
    case RunState::Failed:
        return QStringLiteral("✗ ");
    case RunState::Stopped:
        return QStringLiteral("■ ");
    case RunState::Interrupted:
        return QStringLiteral("! ");
    case RunState::Pruned:
        return QStringLiteral("✂ ");
    case RunState::Queued:
        return QStringLiteral("… ");
    default:
        break;
    }
    return QStringLiteral("▶ ");
}

/// The columns that always hold a number, where the folder could be read.
bool isUnknown(const RunRow& row, int column)
{
    return row.isUnreadable() && (column == RunsModel::Lambda || column == RunsModel::Seed ||
                                  column == RunsModel::Steps || column == RunsModel::Time);
}

QString displayText(const RunRow& row, int column)
{
    const RunSummary& run = row.summary;
    if (isUnknown(row, column))
        return optionalNumber({}, 0);
    switch (column) {
    case RunsModel::Status:
        return (row.pinned ? QStringLiteral("★ ") : QString()) + stateMark(run.state) +
               (row.isUnreadable() ? RunsModel::tr("Unreadable") : stateText(run.state));
    case RunsModel::Disk:
        return row.bytes < 0 ? optionalNumber({}, 0) : formatBytes(row.bytes);
    case RunsModel::Tags:
        return row.tags.join(QStringLiteral(", "));
    case RunsModel::Note:
        return row.note.section(QLatin1Char('\n'), 0, 0);
    case RunsModel::Lambda:
        return formatLambda(run.lambda);
    case RunsModel::Source:
        return QString::fromStdString(run.source);
    case RunsModel::Method:
        return QString::fromStdString(run.method);
    case RunsModel::Model:
        return QString::fromStdString(run.model);
    case RunsModel::Data:
        return QString::fromStdString(run.data);
    case RunsModel::Seed:
        return QString::number(run.seed);
    case RunsModel::Best:
        return run.bestPrimary ? formatMetric(run.primaryMetric, *run.bestPrimary) : optionalNumber({}, 4);
    case RunsModel::Loss:
        return optionalNumber(run.lastLoss, 4);
    case RunsModel::Similarity:
        return optionalNumber(run.lastSimilarity, 3);
    case RunsModel::Steps:
        return QStringLiteral("%1 / %2").arg(run.step).arg(run.steps);
    case RunsModel::Time:
        return formatClock(run.seconds);
    case RunsModel::Started:
        return formatUtc(run.startedAt);
    default:
        return {};
    }
}

QVariant sortValue(const RunRow& row, int column)
{
    const RunSummary& run = row.summary;
    if (isUnknown(row, column))
        return sortable({});
    switch (column) {
    case RunsModel::Disk:
        return static_cast<double>(row.bytes);
    case RunsModel::Lambda:
        return run.lambda;
    case RunsModel::Seed:
        return static_cast<double>(run.seed);
    case RunsModel::Best:
        return sortable(run.bestPrimary);
    case RunsModel::Loss:
        return sortable(run.lastLoss);
    case RunsModel::Similarity:
        return sortable(run.lastSimilarity);
    case RunsModel::Steps:
        return static_cast<double>(run.step);
    case RunsModel::Time:
        return run.seconds;
    case RunsModel::Started:
        return QString::fromStdString(run.startedAt);
    case RunsModel::Status:
        return stateText(run.state);
    default:
        return displayText(row, column);
    }
}

bool isNumeric(int column)
{
    return column == RunsModel::Lambda || column == RunsModel::Disk ||
           (column >= RunsModel::Seed && column <= RunsModel::Time);
}

QString diskText(const DiskUse& disk)
{
    return RunsModel::tr("Adapters %1, checkpoints %2, predictions %3, the rest %4")
        .arg(formatBytes(disk.adapters), formatBytes(disk.checkpoints), formatBytes(disk.predictions),
             formatBytes(disk.other));
}

QString toolTip(const RunRow& row, int column)
{
    const RunSummary& run = row.summary;
    if (column == RunsModel::Note && !row.note.isEmpty())
        return row.note;
    if (column == RunsModel::Disk && row.bytes >= 0)
        return diskText(row.disk);
    if (column == RunsModel::Status && !run.reason.empty())
        return engineText(run.reason);
    if (column == RunsModel::Best)
        return run.bestPrimary
                   ? RunsModel::tr("%1 %2 on validation, at step %3")
                         .arg(QString::fromStdString(run.primaryMetric), QString::number(*run.bestPrimary, 'f', 4))
                         .arg(run.bestStep)
                   : QString();
    return QString::fromStdString(run.name);
}

} // namespace

void RunsModel::merge(const std::vector<RunRow>& rows)
{
    int first = rowCount(), last = -1;
    std::vector<const RunRow*> fresh;
    for (const RunRow& row : rows) {
        const int place = find(row.summary.name);
        if (place < 0) {
            fresh.push_back(&row);
            continue;
        }
        m_rows[static_cast<std::size_t>(place)] = row;
        first = std::min(first, place);
        last = std::max(last, place);
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (const RunRow* row : fresh) {
        m_places[row->summary.name] = static_cast<int>(m_rows.size());
        m_rows.push_back(*row);
    }
    endInsertRows();
}

void RunsModel::update(const RunSummary& run)
{
    const int place = find(run.name);
    RunRow row = place < 0 ? RunRow() : this->row(place);
    row.summary = run;
    merge({row});
}

void RunsModel::remove(const std::vector<std::string>& names)
{
    if (std::none_of(names.begin(), names.end(), [this](const std::string& name) { return find(name) >= 0; }))
        return;
    const std::unordered_set<std::string> leaving(names.begin(), names.end());
    beginResetModel();
    std::erase_if(m_rows, [&leaving](const RunRow& row) { return leaving.contains(row.summary.name); });
    m_places.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_places[m_rows[i].summary.name] = static_cast<int>(i);
    endResetModel();
}

std::vector<RunSummary> RunsModel::runs() const
{
    std::vector<RunSummary> runs;
    runs.reserve(m_rows.size());
    for (const RunRow& row : m_rows)
        runs.push_back(row.summary);
    return runs;
}

int RunsModel::find(const std::string& name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? -1 : found->second;
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RunRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(shown, index.column());
    case Qt::UserRole:
        return sortValue(shown, index.column());
    case Qt::ToolTipRole:
        return toolTip(shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(isNumeric(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumeric(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Status");
    case Lambda:
        return QStringLiteral("λ");
    case Source:
        return tr("Source");
    case Method:
        return tr("Method");
    case Model:
        return tr("Model");
    case Data:
        return tr("Data");
    case Seed:
        return tr("Seed");
    case Best:
        return tr("Best metric");
    case Loss:
        return tr("Last loss");
    case Similarity:
        return tr("Similarity");
    case Steps:
        return tr("Steps");
    case Time:
        return tr("Time");
    case Started:
        return tr("Started");
    case Disk:
        return tr("Disk");
    case Tags:
        return tr("Tags");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

QString stateText(RunState state)
{
    QString text = engineText(engine::name(state));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool canContinue(RunState state)
{
    return state == RunState::Stopped || state == RunState::Interrupted || state == RunState::Failed;
}

} // namespace ui
