// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/rows_model.h"

#include "widgets/long_text.h"

#include <algorithm>

namespace ui {

void RowsModel::setReport(std::shared_ptr<const engine::DataReport> report, std::size_t split)
{
    beginResetModel();
    m_report = std::move(report);
    m_split = m_report && split < m_report->splits.size() ? &m_report->splits[split] : nullptr;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_split ? 0 : static_cast<int>(rows().size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_split)
        return 0;
    // A row with more fields than the header has columns is shown whole.
    std::size_t columns = m_split->columns.size();
    for (const engine::DataRow& row : rows())
        columns = std::max(columns, row.fields.size());
    return static_cast<int>(columns);
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const engine::DataRow& row = rows()[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.fields.size() || !row.fields[column])
        return {};
    return role == Qt::DisplayRole ? firstOf(*row.fields[column]) : asToolTip(*row.fields[column]);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_split)
        return {};
    if (orientation == Qt::Vertical)
        return QString::number(rows()[static_cast<std::size_t>(section)].line);
    const auto& columns = m_split->columns;
    const auto column = static_cast<std::size_t>(section);
    return column < columns.size() ? QString::fromStdString(columns[column]) : tr("(no name)");
}

} // namespace ui
