// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_table.h"

#include "charts/run_selection.h"
#include "compare/compare_figures.h"
#include "engine/figure_text.h"
#include "runs/runs_model.h"
#include "theme/color_ramps.h"
#include "translation/engine_texts.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double kMissing = -1e300; // sorts below all numbers

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

bool isNumeric(int column)
{
    return column == CompareTable::Seed || (column >= CompareTable::Value && column <= CompareTable::Similarity);
}

bool sameRuns(const engine::Comparison& a, const engine::Comparison& b)
{
    return std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(),
                      [](const auto& left, const auto& right) { return left.name == right.name; });
}

std::string lastSimilarity(const engine::Comparison& comparison)
{
    std::string last;
    for (const engine::RunScalar& scalar : comparison.scalars) {
        if (scalar.id.rfind("similarity/", 0) == 0)
            last = scalar.id;
    }
    return last;
}

} // namespace

CompareTable::CompareTable(RunSelection* selection, QObject* parent)
    : QAbstractTableModel(parent), m_selection(selection)
{
}

void CompareTable::setComparison(const engine::Comparison& comparison)
{
    const bool stays = sameRuns(comparison, m_comparison);
    if (!stays)
        beginResetModel();
    m_comparison = comparison;
    m_layerId = lastSimilarity(comparison);
    if (!stays) {
        endResetModel();
        return;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CompareTable::setDark(bool dark)
{
    m_dark = dark;
    if (rowCount() > 0)
        emit dataChanged(index(0, Setting), index(rowCount() - 1, Setting), {Qt::DecorationRole});
}

QString CompareTable::run(int row) const
{
    return text(m_comparison.runs[static_cast<std::size_t>(row)].name);
}

int CompareTable::rowOf(const QString& run) const
{
    const std::string name = run.toStdString();
    const auto it = std::find_if(m_comparison.runs.begin(), m_comparison.runs.end(),
                                 [&name](const engine::ComparedRun& other) { return other.name == name; });
    return it == m_comparison.runs.end() ? -1 : static_cast<int>(it - m_comparison.runs.begin());
}

int CompareTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.runs.size());
}

int CompareTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> CompareTable::scalar(const engine::ComparedRun& run, int column) const
{
    const engine::RunScalar* scalar = findScalar(m_comparison, column == Loss ? "loss" : m_layerId);
    const auto place = static_cast<std::size_t>(&run - m_comparison.runs.data());
    return scalar ? scalar->values[place] : std::nullopt;
}

bool CompareTable::isBaseline(const engine::ComparedRun& run) const
{
    if (!m_selection->baseline().isEmpty())
        return text(run.name) == m_selection->baseline();
    return m_comparison.baseline && run.setting == *m_comparison.baseline;
}

QString CompareTable::baselineName() const
{
    return m_comparison.baseline ? labelText(m_comparison.settings[*m_comparison.baseline].label) : QString();
}

QString CompareTable::displayText(const engine::ComparedRun& run, int column) const
{
    switch (column) {
    case Setting:
        return labelText(m_comparison.settings[run.setting].label) + (isBaseline(run) ? tr(" · baseline") : QString());
    case Seed:
        return QString::number(run.seed);
    case Status:
        return stateText(run.state);
    case Value:
        return text(engine::metricText(run.value)) + (run.provisional ? tr(" so far") : QString()) +
               (run.best ? QStringLiteral(" ★") : QString());
    case Delta:
        return run.delta ? text(engine::signedText(engine::inUnit(*run.delta, m_comparison.unit), m_comparison.unit))
                         : QStringLiteral("–");
    case Loss:
    case Similarity:
        return text(engine::metricText(scalar(run, column)));
    case Name:
        return text(run.name);
    default:
        return {};
    }
}

QVariant CompareTable::sortValue(const engine::ComparedRun& run, int column) const
{
    switch (column) {
    case Setting:
        return m_comparison.settings[run.setting].lambda;
    case Seed:
        return static_cast<qulonglong>(run.seed);
    case Value:
        return run.value.value_or(kMissing);
    case Delta:
        return run.delta.value_or(kMissing);
    case Loss:
    case Similarity:
        return scalar(run, column).value_or(kMissing);
    default:
        return displayText(run, column);
    }
}

QVariant CompareTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const engine::ComparedRun& run = m_comparison.runs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(run, index.column());
    case Qt::UserRole:
        return sortValue(run, index.column());
    case kRunRole:
        return text(run.name);
    case Qt::DecorationRole:
        return index.column() == Setting ? QVariant(lambdaColor(m_comparison.settings[run.setting].lambda, m_dark))
                                         : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Value ? engineText(m_comparison.metricName) : text(run.name);
    default:
        return {};
    }
}

QVariant CompareTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Value)
        return engineText(m_comparison.metricName);
    if (role == Qt::ToolTipRole && section == Delta)
        return tr("Difference to the baseline's run of the same seed, else to its mean (baseline: %1)")
            .arg(baselineName());
    if (role != Qt::DisplayRole)
        return {};
    const std::string unit = engine::unitName(m_comparison.unit);
    switch (section) {
    case Setting:
        return tr("Setting");
    case Seed:
        return tr("Seed");
    case Status:
        return tr("Status");
    case Value:
        return metricAxis(m_comparison);
    case Delta:
        return unit.empty() ? tr("Δ") : tr("Δ (%1)").arg(engineText(unit));
    case Loss:
        return tr("Loss");
    case Similarity:
        return tr("Similarity");
    case Name:
        return tr("Run");
    default:
        return {};
    }
}

PassingRows::PassingRows(RunSelection* selection, QAbstractItemModel* source, QObject* parent)
    : QSortFilterProxyModel(parent), m_selection(selection)
{
    setSourceModel(source);
    setSortRole(Qt::UserRole);
    connect(selection, &RunSelection::filterChanged, this, [this] { invalidateFilter(); });
}

bool PassingRows::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return m_selection->passes(sourceModel()->index(row, 0, parent).data(CompareTable::kRunRole).toString());
}

} // namespace ui
