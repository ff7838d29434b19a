// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/transfer_model.h"

#include "evaluate/results_model.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"

namespace ui {

void TransferModel::setTable(const engine::TransferTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TransferModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TransferModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_table.columns.size());
}

const engine::TransferCell* TransferModel::cell(const QModelIndex& index) const
{
    const auto& found =
        m_table.rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column() - 1)];
    return found ? &*found : nullptr;
}

QString TransferModel::text(const QModelIndex& index) const
{
    if (index.column() == 0) {
        const engine::TransferRow& row = m_table.rows[static_cast<std::size_t>(index.row())];
        return row.label.empty() ? QStringLiteral("λ ") + formatLambda(row.lambda) : labelText(row.label);
    }
    const engine::TransferCell* found = cell(index);
    if (!found)
        return QStringLiteral("–");
    const QString mean = QString::number(found->mean, 'f', 3);
    return found->deviation ? QStringLiteral("%1 ± %2").arg(mean, QString::number(*found->deviation, 'f', 3)) : mean;
}

QVariant TransferModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole: {
        if (index.column() == 0)
            return text(index);
        const engine::TransferCell* found = cell(index);
        return !found            ? tr("no run of this setting has the figure")
               : found->runs < 2 ? tr("one run: there is no spread over seeds")
                                 : tr("mean and standard deviation of %1 runs").arg(found->runs);
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Setting")) : QVariant();
    const engine::TransferColumn& column = m_table.columns[static_cast<std::size_t>(section - 1)];
    if (role == Qt::ToolTipRole)
        return column.further ? tr("Other data than the runs were trained for: out of distribution")
                              : tr("The runs' own data: in distribution");
    if (role != Qt::DisplayRole)
        return {};
    const QString name =
        QStringLiteral("%1 · %2").arg(QString::fromStdString(column.data), QString::fromStdString(column.metric));
    return column.further ? tr("%1 · out").arg(name) : tr("%1 · in").arg(name);
}

} // namespace ui
