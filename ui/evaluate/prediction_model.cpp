// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prediction_model.h"

#include "widgets/format.h"
#include "widgets/long_text.h"

#include <utility>

namespace ui {

void PredictionModel::setPairs(const PredictionPairs& pairs, const QStringList& names)
{
    beginResetModel();
    m_pairs = pairs;
    m_names = names;
    m_rows = m_pairs.matching(m_filter);
    endResetModel();
}

void PredictionModel::setFilter(const PredictionFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows = m_pairs.matching(m_filter);
    endResetModel();
}

const PredictionPairs::Pair& PredictionModel::pair(int row) const
{
    return m_pairs.pairs()[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

int PredictionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PredictionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PredictionModel::answerText(const engine::Prediction* prediction) const
{
    if (!prediction)
        return QStringLiteral("…"); // it is still to come
    const auto& answer = answerOf(*prediction, m_filter.reading);
    const QString mark = isRight(*prediction, m_filter.reading) ? QStringLiteral("✓ ") : QStringLiteral("✗ ");
    return mark + (answer ? firstOf(*answer) : tr("no answer"));
}

QString PredictionModel::text(const PredictionPairs::Pair& pair, int column) const
{
    switch (column) {
    case Row:
        return formatCount(pair.first->row);
    case Prompt: {
        const std::size_t begin = std::min(m_pairs.commonBeginning(), pair.first->prompt.size());
        return firstOf(pair.first->prompt.substr(begin, 1000));
    }
    case Gold:
        return firstOf(pair.first->gold);
    case First:
        return answerText(pair.first);
    case Second:
        return m_pairs.compares() ? answerText(pair.second) : QString();
    case Response:
        return firstOf(pair.first->response);
    default:
        return {};
    }
}

QVariant PredictionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PredictionPairs::Pair& shown = pair(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        if (index.column() != First && index.column() != Second)
            return text(shown, index.column());
        const engine::Prediction* prediction = index.column() == First ? shown.first : shown.second;
        const bool right = prediction && isRight(*prediction, m_filter.reading);
        return text(shown, index.column()).mid(2) + (right ? tr(", right") : tr(", wrong"));
    }
    default:
        return {};
    }
}

QVariant PredictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Prompt:
        return tr("Prompt");
    case Gold:
        return tr("Gold");
    case First:
        return m_names.value(0, tr("Answer"));
    case Second:
        return m_names.value(1);
    case Response:
        return tr("Response");
    default:
        return {};
    }
}

} // namespace ui
