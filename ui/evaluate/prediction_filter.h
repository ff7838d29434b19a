// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/answers.h"
#include "engine/evaluation.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ui {

using Predictions = std::shared_ptr<const std::vector<engine::Prediction>>;

enum class PredictionChoice { All, Wrong, Right, Flipped, BecameRight, BecameWrong };

/// Which predictions are shown.
struct PredictionFilter {
    PredictionChoice choice = PredictionChoice::All;
    engine::AnswerReading reading = engine::AnswerReading::Reference;
    QString text; ///< looked for in prompt, responses and answers, whatever the case; empty: no matter
    /// Gold and what was answered (null: nothing): a cell of the confusion matrix.
    std::optional<std::pair<std::string, std::optional<std::string>>> cell;
};

/// The predictions of one arm and, beside each, the second arm's of the same sample.
class PredictionPairs {
public:
    struct Pair {
        const engine::Prediction* first = nullptr;
        const engine::Prediction* second = nullptr; ///< null: no second arm, or it has not come so far
    };

    PredictionPairs() = default;
    PredictionPairs(Predictions first, Predictions second);

    [[nodiscard]] const std::vector<Pair>& pairs() const { return m_pairs; }
    [[nodiscard]] bool compares() const { return m_second != nullptr; }
    /// Characters (UTF-8 bytes) that all prompts begin with: an instruction that tells them nothing of each other.
    [[nodiscard]] std::size_t commonBeginning() const { return m_common; }
    /// Places of those that pass, in the data set's order.
    [[nodiscard]] std::vector<int> matching(const PredictionFilter& filter) const;

private:
    Predictions m_first, m_second;
    std::vector<Pair> m_pairs;
    std::size_t m_common = 0;
};

[[nodiscard]] bool isRight(const engine::Prediction& prediction, engine::AnswerReading reading);
[[nodiscard]] const std::optional<std::string>& answerOf(const engine::Prediction& prediction,
                                                         engine::AnswerReading reading);

} // namespace ui
