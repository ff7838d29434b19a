// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_table.h"

#include "compare/compare_figures.h"
#include "translation/engine_texts.h"

namespace ui {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

void DifferenceTable::setComparison(const engine::Comparison& comparison)
{
    std::vector<Row> rows;
    for (const engine::ComparedRun& run : comparison.runs)
        rows.push_back({text(run.name), labelText(comparison.settings[run.setting].label)});
    const auto sameRow = [](const Row& a, const Row& b) { return a.run == b.run && a.label == b.label; };
    const auto sameKey = [](const auto& a, const auto& b) { return a.key == b.key && a.values == b.values; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameRow) &&
        std::equal(m_keys.begin(), m_keys.end(), comparison.differing.begin(), comparison.differing.end(), sameKey))
        return; // nothing jumps while runs train
    beginResetModel();
    m_rows = std::move(rows);
    m_keys = comparison.differing;
    endResetModel();
}

int DifferenceTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size()) + 1;
}

QVariant DifferenceTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == CompareTable::kRunRole)
        return m_rows[row].run;
    if (role == Qt::ToolTipRole)
        return m_rows[row].run;
    if (role != Qt::DisplayRole && role != Qt::UserRole)
        return {};
    if (index.column() == 0)
        return m_rows[row].label;
    const QString value = plainValue(m_keys[static_cast<std::size_t>(index.column()) - 1].values[row]);
    if (role == Qt::DisplayRole)
        return value.isEmpty() ? QStringLiteral("–") : value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant(value);
}

QVariant DifferenceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Setting")) : QVariant();
    const auto& key = m_keys[static_cast<std::size_t>(section) - 1];
    if (role == Qt::DisplayRole)
        return engineText(key.label);
    return role == Qt::ToolTipRole ? QVariant(text(key.key)) : QVariant();
}

} // namespace ui
