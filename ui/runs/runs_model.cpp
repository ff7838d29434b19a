// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_model.h"

#include "widgets/format.h"

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

QString displayText(const RunSummary& run, int column)
{
    switch (column) {
    case RunsModel::Status:
        return stateMark(run.state) + stateText(run.state);
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

QVariant sortValue(const RunSummary& run, int column)
{
    switch (column) {
    case RunsModel::Lambda:
        return run.lambda;
    case RunsModel::Seed:
        return static_cast<qulonglong>(run.seed);
    case RunsModel::Best:
        return sortable(run.bestPrimary);
    case RunsModel::Loss:
        return sortable(run.lastLoss);
    case RunsModel::Similarity:
        return sortable(run.lastSimilarity);
    case RunsModel::Steps:
        return static_cast<qlonglong>(run.step);
    case RunsModel::Time:
        return run.seconds;
    case RunsModel::Started:
        return QString::fromStdString(run.startedAt);
    case RunsModel::Status:
        return stateText(run.state);
    default:
        return displayText(run, column);
    }
}

bool isNumeric(int column)
{
    return column == RunsModel::Lambda || (column >= RunsModel::Seed && column <= RunsModel::Time);
}

QString toolTip(const RunSummary& run, int column)
{
    if (column == RunsModel::Status && !run.reason.empty())
        return QString::fromStdString(run.reason);
    if (column == RunsModel::Best)
        return run.bestPrimary
                   ? RunsModel::tr("%1 %2 on validation, at step %3")
                         .arg(QString::fromStdString(run.primaryMetric), QString::number(*run.bestPrimary, 'f', 4))
                         .arg(run.bestStep)
                   : QString();
    return QString::fromStdString(run.name);
}

} // namespace

void RunsModel::setRuns(std::vector<RunSummary> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    indexRows();
    endResetModel();
}

void RunsModel::update(const RunSummary& run)
{
    const auto found = m_rows.find(run.name);
    if (found != m_rows.end()) {
        m_runs[static_cast<std::size_t>(found->second)] = run;
        emit dataChanged(index(found->second, 0), index(found->second, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_runs.insert(m_runs.begin(), run);
    indexRows();
    endInsertRows();
}

void RunsModel::remove(const std::string& name)
{
    const auto found = m_rows.find(name);
    if (found == m_rows.end())
        return;
    const int row = found->second;
    beginRemoveRows({}, row, row);
    m_runs.erase(m_runs.begin() + row);
    indexRows();
    endRemoveRows();
}

const RunSummary* RunsModel::find(const std::string& name) const
{
    const auto found = m_rows.find(name);
    return found == m_rows.end() ? nullptr : &m_runs[static_cast<std::size_t>(found->second)];
}

void RunsModel::indexRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_rows[m_runs[i].name] = static_cast<int>(i);
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RunSummary& summary = run(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(summary, index.column());
    case Qt::UserRole:
        return sortValue(summary, index.column());
    case Qt::ToolTipRole:
        return toolTip(summary, index.column());
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
    default:
        return {};
    }
}

QString stateText(RunState state)
{
    QString text = QString::fromLatin1(engine::name(state));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool canContinue(RunState state)
{
    return state == RunState::Stopped || state == RunState::Interrupted || state == RunState::Failed;
}

} // namespace ui
