// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_proxies.h"

#include "runs/runs_model.h"

#include <QFont>
#include <QHash>

#include <algorithm>

namespace ui {

namespace {

constexpr quintptr kGroupId = 0; // internal id of group rows; runs carry their group's number + 1

} // namespace

RunsFilterModel::RunsFilterModel(RunsModel* source, QObject* parent) : QSortFilterProxyModel(parent), m_source(source)
{
    setSortRole(Qt::UserRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(source);
}

void RunsFilterModel::setFilter(const RunFilter& filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool RunsFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    RunRow facts;
    facts.summary = m_source->run(row);
    return m_filter.matches(facts);
}

RunsGroupModel::RunsGroupModel(RunsFilterModel* rows, RunsModel* source, QObject* parent)
    : QAbstractItemModel(parent), m_rows(rows), m_source(source)
{
    connect(rows, &QAbstractItemModel::modelReset, this, &RunsGroupModel::rebuild);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &RunsGroupModel::rebuild);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &RunsGroupModel::rebuild);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &RunsGroupModel::rebuild);
    connect(rows, &QAbstractItemModel::dataChanged, this, &RunsGroupModel::rowsChanged);
    rebuild();
}

void RunsGroupModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    QHash<QString, std::size_t> known;
    Group single;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const int sourceRow = m_rows->mapToSource(m_rows->index(row, 0)).row();
        const QString study = QString::fromStdString(m_source->run(sourceRow).study);
        if (study.isEmpty()) {
            single.rows.push_back(row);
            continue;
        }
        const auto found = known.constFind(study);
        if (found == known.constEnd()) {
            known.insert(study, m_groups.size());
            m_groups.push_back({study, {row}});
        } else {
            m_groups[*found].rows.push_back(row);
        }
    }
    if (!single.rows.empty())
        m_groups.push_back(single);
    endResetModel();
}

void RunsGroupModel::rowsChanged(const QModelIndex& first, const QModelIndex& last)
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<int>& rows = m_groups[group].rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] < first.row() || rows[i] > last.row())
                continue;
            const auto row = static_cast<int>(i);
            emit dataChanged(createIndex(row, 0, group + 1), createIndex(row, RunsModel::ColumnCount - 1, group + 1));
        }
    }
}

bool RunsGroupModel::isGroup(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == kGroupId;
}

QString RunsGroupModel::study(const QModelIndex& group) const
{
    return m_groups[static_cast<std::size_t>(group.row())].study;
}

QModelIndex RunsGroupModel::toFiltered(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    const Group& group = m_groups[index.internalId() - 1];
    return m_rows->index(group.rows[static_cast<std::size_t>(index.row())], index.column());
}

QModelIndex RunsGroupModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroupId);
}

QModelIndex RunsGroupModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, kGroupId);
}

int RunsGroupModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int RunsGroupModel::columnCount(const QModelIndex&) const
{
    return RunsModel::ColumnCount;
}

QString RunsGroupModel::title(const Group& group) const
{
    const QString name = group.study.isEmpty() ? tr("Single runs") : group.study;
    return group.rows.size() == 1 ? tr("%1 (1 run)").arg(name) : tr("%1 (%2 runs)").arg(name).arg(group.rows.size());
}

QVariant RunsGroupModel::data(const QModelIndex& index, int role) const
{
    if (!isGroup(index))
        return m_rows->data(toFiltered(index), role);
    if (index.column() == 0 && role == Qt::DisplayRole)
        return title(m_groups[static_cast<std::size_t>(index.row())]);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant RunsGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

void RunsGroupModel::sort(int column, Qt::SortOrder order)
{
    m_rows->sort(column, order);
}

} // namespace ui
