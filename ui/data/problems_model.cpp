// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/problems_model.h"

#include "translation/engine_texts.h"
#include "widgets/format.h"

#include <algorithm>

namespace ui {

void ProblemsModel::setReport(std::shared_ptr<const engine::DataReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_rows.clear();
    if (m_report) {
        for (const engine::SplitReport& split : m_report->splits) {
            for (const engine::DataProblem& problem : split.problems)
                m_rows.push_back({&split, &problem});
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.problem->fatal && !b.problem->fatal; });
    endResetModel();
}

std::int64_t ProblemsModel::count() const
{
    std::int64_t count = 0;
    if (m_report) {
        for (const engine::SplitReport& split : m_report->splits)
            count += split.problemCount;
    }
    return std::max(count, static_cast<std::int64_t>(m_rows.size()));
}

/// The file that the problem is in: the split's own, or one beside it with its labels, or a part of it.
std::filesystem::path ProblemsModel::fileOf(const Row& row)
{
    const std::filesystem::path named(row.problem->file);
    return named.is_absolute() ? named : row.split->path;
}

QString ProblemsModel::place(int row) const
{
    const Row& problem = m_rows[static_cast<std::size_t>(row)];
    const QString file = toQString(fileOf(problem));
    return problem.problem->line > 0 ? QStringLiteral("%1:%2").arg(file).arg(problem.problem->line) : file;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString name = toQString(fileOf(row).filename());
    const QString place =
        row.problem->line > 0 ? QStringLiteral("%1:%2").arg(name, formatCount(row.problem->line)) : name;
    const auto message = [&row] { return engineText(row.problem->message); };
    const auto decision = [&row] { return engineText(row.problem->decision); };
    if (role == Qt::ToolTipRole)
        return index.column() == Place ? this->place(index.row()) : message() + QStringLiteral(" – ") + decision();
    if (role == Qt::AccessibleTextRole && index.column() == Place && row.problem->fatal)
        return tr("%1, forbids the use of the file").arg(place);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Place:
        return row.problem->fatal ? QStringLiteral("✖ ") + place : place;
    case Message:
        return message();
    case Decision:
        return decision();
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Message:
        return tr("What");
    case Decision:
        return tr("What is done about it");
    default:
        return {};
    }
}

} // namespace ui
