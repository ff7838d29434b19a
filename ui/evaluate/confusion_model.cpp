// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/confusion_model.h"

#include "theme/color_ramps.h"
#include "theme/theme.h"
#include "widgets/format.h"
#include "widgets/long_text.h"

#include <map>
#include <numeric>
#include <set>

namespace ui {

namespace {

constexpr std::size_t kMostGolds = 12;
constexpr std::size_t kMostAnswers = 16;
constexpr double kDarkest = 0.55; // of the accent in a full cell: the number on it stays readable
constexpr int kNameLength = 24;

} // namespace

ConfusionModel::ConfusionModel(const Theme* theme, QObject* parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(theme, &Theme::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
    });
}

void ConfusionModel::setPredictions(const PredictionPairs& pairs, engine::AnswerReading reading)
{
    using Answer = std::optional<std::string>;
    std::map<std::string, std::map<Answer, std::int64_t>> counts;
    std::set<Answer> answers;
    for (const PredictionPairs::Pair& pair : pairs.pairs()) {
        ++counts[pair.first->gold][answerOf(*pair.first, reading)];
        answers.insert(answerOf(*pair.first, reading));
        if (counts.size() > kMostGolds || answers.size() > kMostAnswers)
            break;
    }
    beginResetModel();
    m_golds.clear();
    m_answers.clear();
    m_counts.clear();
    if (counts.size() >= 2 && counts.size() <= kMostGolds && answers.size() <= kMostAnswers) {
        const bool missing = answers.erase(std::nullopt) > 0;
        // The diagonal is where right answers are: golds first, in one order both ways.
        for (const auto& [gold, row] : counts) {
            m_golds.push_back(gold);
            m_answers.emplace_back(gold);
            answers.erase(gold);
        }
        m_answers.insert(m_answers.end(), answers.begin(), answers.end());
        if (missing)
            m_answers.emplace_back(std::nullopt);
        for (const std::string& gold : m_golds) {
            std::vector<std::int64_t>& row = m_counts.emplace_back();
            for (const Answer& answer : m_answers)
                row.push_back(counts[gold][answer]);
        }
    }
    endResetModel();
}

std::pair<std::string, std::optional<std::string>> ConfusionModel::cell(const QModelIndex& index) const
{
    return {m_golds[static_cast<std::size_t>(index.row())], m_answers[static_cast<std::size_t>(index.column())]};
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_golds.size());
}

int ConfusionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

std::int64_t ConfusionModel::count(const QModelIndex& index) const
{
    return m_counts[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

std::int64_t ConfusionModel::all(int row) const
{
    const auto& counts = m_counts[static_cast<std::size_t>(row)];
    return std::accumulate(counts.begin(), counts.end(), std::int64_t(0));
}

QString ConfusionModel::answerName(int column) const
{
    const auto& answer = m_answers[static_cast<std::size_t>(column)];
    return answer ? firstOf(*answer, kNameLength) : tr("none");
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::int64_t all = this->all(index.row());
    const double share = all > 0 ? static_cast<double>(count(index)) / static_cast<double>(all) : 0;
    switch (role) {
    case Qt::DisplayRole:
        return formatCount(count(index));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::BackgroundRole:
        return blend(m_theme->colors().accent, m_theme->colors().base, share * kDarkest);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("Gold %1, answered %2: %3 of %4 (%5 %)")
            .arg(firstOf(m_golds[static_cast<std::size_t>(index.row())], kNameLength), answerName(index.column()),
                 formatCount(count(index)), formatCount(all), QString::number(100 * share, 'f', 1));
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? answerName(section)
                                         : firstOf(m_golds[static_cast<std::size_t>(section)], kNameLength);
}

} // namespace ui
