// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prediction_filter.h"

#include <algorithm>
#include <unordered_map>

namespace ui {

namespace {

using engine::AnswerReading;
using engine::Prediction;

bool contains(const std::string& text, const QString& wanted)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).contains(wanted, Qt::CaseInsensitive);
}

bool hasText(const PredictionPairs::Pair& pair, const QString& wanted)
{
    const auto of = [&wanted](const Prediction& prediction) {
        return contains(prediction.response, wanted) || contains(prediction.answer.value_or(""), wanted);
    };
    return contains(pair.first->prompt, wanted) || contains(pair.first->gold, wanted) || of(*pair.first) ||
           (pair.second && of(*pair.second));
}

bool isChosen(const PredictionPairs::Pair& pair, const PredictionFilter& filter)
{
    const bool first = isRight(*pair.first, filter.reading);
    const bool second = pair.second && isRight(*pair.second, filter.reading);
    switch (filter.choice) {
    case PredictionChoice::All:
        return true;
    case PredictionChoice::Wrong:
        return !first;
    case PredictionChoice::Right:
        return first;
    case PredictionChoice::Flipped:
        return pair.second && first != second;
    case PredictionChoice::BecameRight:
        return pair.second && !first && second;
    case PredictionChoice::BecameWrong:
        return pair.second && first && !second;
    }
    return false;
}

std::size_t commonLength(const std::string& a, const std::string& b, std::size_t most)
{
    const std::size_t end = std::min({a.size(), b.size(), most});
    std::size_t length = 0;
    while (length < end && a[length] == b[length])
        ++length;
    return length;
}

/// Cut back to the beginning of a word, so that no word and no character is halved.
std::size_t wholeWords(const std::string& text, std::size_t length)
{
    while (length > 0 && length < text.size() && text[length - 1] != ' ' && text[length - 1] != '\n')
        --length;
    return length;
}

} // namespace

bool isRight(const Prediction& prediction, AnswerReading reading)
{
    return reading == AnswerReading::Strict ? prediction.strictRight : prediction.right;
}

const std::optional<std::string>& answerOf(const Prediction& prediction, AnswerReading reading)
{
    return reading == AnswerReading::Strict ? prediction.strictAnswer : prediction.answer;
}

PredictionPairs::PredictionPairs(Predictions first, Predictions second)
    : m_first(std::move(first)), m_second(std::move(second))
{
    if (!m_first)
        return;
    std::unordered_map<std::int64_t, const Prediction*> others;
    if (m_second) {
        for (const Prediction& prediction : *m_second)
            others[prediction.index] = &prediction;
    }
    m_pairs.reserve(m_first->size());
    m_common = m_first->size() < 2 ? 0 : m_first->front().prompt.size();
    for (const Prediction& prediction : *m_first) {
        const auto found = others.find(prediction.index);
        m_pairs.push_back({&prediction, found == others.end() ? nullptr : found->second});
        m_common = commonLength(m_first->front().prompt, prediction.prompt, m_common);
    }
    if (m_common > 0)
        m_common = wholeWords(m_first->front().prompt, m_common);
}

std::vector<int> PredictionPairs::matching(const PredictionFilter& filter) const
{
    std::vector<int> places;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const Pair& pair = m_pairs[i];
        const bool passes = isChosen(pair, filter) &&
                            (!filter.cell || (filter.cell->first == pair.first->gold &&
                                              filter.cell->second == answerOf(*pair.first, filter.reading))) &&
                            (filter.text.isEmpty() || hasText(pair, filter.text));
        if (passes)
            places.push_back(static_cast<int>(i));
    }
    return places;
}

} // namespace ui
