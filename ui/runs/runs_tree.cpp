// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_tree.h"

#include "runs/runs_model.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace ui {

namespace {

constexpr quintptr kTopId = 0; // internal id of rows at the top; runs in a group carry the group's number + 1

constexpr double kLowest = -1e300;

/// What a row sorts by, taken from the source once for all comparisons.
struct Key {
    double number = 0;
    QString text; ///< empty for numbers
};

Key keyOf(const QVariant& value)
{
    if (value.userType() == QMetaType::Double)
        return {std::isfinite(value.toDouble()) ? value.toDouble() : kLowest, {}};
    return {0, value.toString().toCaseFolded()};
}

} // namespace

RunsTree::RunsTree(RunsModel* source, QObject* parent)
    : QAbstractItemModel(parent), m_source(source), m_sortColumn(RunsModel::Started)
{
    // Its rows are others afterwards: whoever looks at this model now still sees the old ones.
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        take(this->grouped(sortedRows()));
        endResetModel();
    });
    connect(source, &QAbstractItemModel::rowsInserted, this, [this] { follow(); });
    connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        follow();
        tellChanged(first.row(), last.row());
    });
    take(this->grouped(sortedRows()));
}

void RunsTree::setFilter(const RunFilter& filter)
{
    m_filter = filter;
    follow();
}

void RunsTree::setArchivedShown(bool shown)
{
    m_archivedShown = shown;
    follow();
}

void RunsTree::setGrouped(bool grouped)
{
    if (grouped == m_grouped)
        return;
    beginResetModel();
    m_grouped = grouped;
    take(this->grouped(sortedRows()));
    endResetModel();
}

void RunsTree::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    follow(VerticalSortHint);
}

std::vector<int> RunsTree::sortedRows() const
{
    const bool archived = m_archivedShown || m_filter.asksForArchived();
    std::vector<int> rows;
    std::vector<Key> keys(static_cast<std::size_t>(m_source->rowCount()));
    for (int row = 0; row < m_source->rowCount(); ++row) {
        const RunRow& run = m_source->row(row);
        if ((run.archived && !archived) || !m_filter.matches(run))
            continue;
        rows.push_back(row);
        if (m_sortColumn >= 0)
            keys[static_cast<std::size_t>(row)] = keyOf(m_source->index(row, m_sortColumn).data(Qt::UserRole));
    }
    const bool rising = m_sortOrder == Qt::AscendingOrder;
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        const RunRow &one = m_source->row(a), &other = m_source->row(b);
        if (one.pinned != other.pinned)
            return one.pinned;
        const Key &x = keys[static_cast<std::size_t>(a)], &y = keys[static_cast<std::size_t>(b)];
        if (x.number != y.number)
            return (x.number < y.number) == rising;
        if (const int order = x.text.compare(y.text); order != 0)
            return (order < 0) == rising;
        return std::tie(one.summary.startedAt, one.summary.name) >
               std::tie(other.summary.startedAt, other.summary.name);
    });
    return rows;
}

std::vector<RunsTree::Group> RunsTree::grouped(const std::vector<int>& rows) const
{
    if (!m_grouped)
        return {{{}, rows}};
    std::vector<Group> groups;
    std::unordered_map<std::string, std::size_t> known;
    Group single;
    for (const int row : rows) {
        const std::string& study = m_source->run(row).study;
        if (study.empty()) {
            single.rows.push_back(row);
            continue;
        }
        const auto [found, isNew] = known.try_emplace(study, groups.size());
        if (isNew)
            groups.push_back({QString::fromStdString(study), {}});
        groups[found->second].rows.push_back(row);
    }
    if (!single.rows.empty())
        groups.push_back(std::move(single));
    return groups;
}

void RunsTree::follow(LayoutChangeHint hint)
{
    std::vector<Group> groups = grouped(sortedRows());
    if (groups == m_groups) {
        m_places.resize(static_cast<std::size_t>(m_source->rowCount())); // rows may have come that are not shown
        return;
    }
    const auto members = [](const std::vector<Group>& all) {
        std::vector<std::pair<int, QString>> list;
        for (const Group& group : all) {
            for (const int row : group.rows)
                list.emplace_back(row, group.study);
        }
        std::sort(list.begin(), list.end());
        return list;
    };
    if (members(groups) == members(m_groups)) {
        move(std::move(groups), hint);
        return;
    }
    beginResetModel();
    take(std::move(groups));
    endResetModel();
}

void RunsTree::take(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    m_places.assign(static_cast<std::size_t>(m_source->rowCount()), {});
    m_shown = 0;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<int>& rows = m_groups[group].rows;
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_places[static_cast<std::size_t>(rows[i])] = {static_cast<int>(group), static_cast<int>(i)};
        m_shown += static_cast<int>(rows.size());
    }
}

void RunsTree::move(std::vector<Group> groups, LayoutChangeHint hint)
{
    emit layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<int, QString>> meant; // row of the source, or -1 and the study
    for (const QModelIndex& index : before)
        meant.emplace_back(sourceRow(index), isGroup(index) ? study(index) : QString());
    take(std::move(groups));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto& [row, name] = meant[static_cast<std::size_t>(i)];
        const QModelIndex group = row < 0 ? groupOf(name) : QModelIndex();
        after += row < 0 ? group.siblingAtColumn(before[i].column()) : fromSource(row, before[i].column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, hint);
}

void RunsTree::tellChanged(int first, int last)
{
    int lowest = -1, highest = -1;
    for (int row = first; row <= last; ++row) {
        const QModelIndex shown = fromSource(row);
        if (!shown.isValid())
            continue;
        if (m_grouped) {
            emit dataChanged(shown, shown.siblingAtColumn(RunsModel::ColumnCount - 1));
            continue;
        }
        lowest = lowest < 0 ? shown.row() : std::min(lowest, shown.row());
        highest = std::max(highest, shown.row());
    }
    if (lowest >= 0)
        emit dataChanged(index(lowest, 0), index(highest, RunsModel::ColumnCount - 1));
}

bool RunsTree::isGroup(const QModelIndex& index) const
{
    return m_grouped && index.isValid() && index.internalId() == kTopId;
}

QString RunsTree::study(const QModelIndex& group) const
{
    return m_groups[static_cast<std::size_t>(group.row())].study;
}

QModelIndex RunsTree::groupOf(const QString& study) const
{
    for (std::size_t i = 0; m_grouped && i < m_groups.size(); ++i) {
        if (m_groups[i].study == study)
            return createIndex(static_cast<int>(i), 0, kTopId);
    }
    return {};
}

int RunsTree::sourceRow(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index))
        return -1;
    const Group& group = m_groups[m_grouped ? index.internalId() - 1 : 0];
    return group.rows[static_cast<std::size_t>(index.row())];
}

QModelIndex RunsTree::fromSource(int row, int column) const
{
    const Place place = row < 0 ? Place() : m_places[static_cast<std::size_t>(row)];
    if (place.group < 0)
        return {};
    return createIndex(place.row, column, m_grouped ? static_cast<quintptr>(place.group) + 1 : kTopId);
}

QModelIndex RunsTree::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kTopId);
}

QModelIndex RunsTree::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kTopId)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, kTopId);
}

int RunsTree::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_grouped ? m_groups.size() : m_groups.front().rows.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int RunsTree::columnCount(const QModelIndex&) const
{
    return RunsModel::ColumnCount;
}

QString RunsTree::title(const Group& group) const
{
    const QString name = group.study.isEmpty() ? tr("Single runs") : group.study;
    return group.rows.size() == 1 ? tr("%1 (1 run)").arg(name) : tr("%1 (%2 runs)").arg(name).arg(group.rows.size());
}

QVariant RunsTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isGroup(index))
        return m_source->index(sourceRow(index), index.column()).data(role);
    if (index.column() == 0 && role == Qt::DisplayRole)
        return title(m_groups[static_cast<std::size_t>(index.row())]);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant RunsTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

} // namespace ui
