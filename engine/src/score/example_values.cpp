// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/example_values.h"

#include "answers/python_text.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

[[noreturn]] void notOfThisTask(const Prediction& prediction, const std::string& what)
{
    throw EngineError(ErrorCode::BadFile, "the prediction of row " + std::to_string(prediction.row) + " " + what,
                      "predictions", "start a new evaluation");
}

} // namespace

std::int32_t classIn(const std::string& label, const std::vector<std::string>& labels, const Prediction& from)
{
    const auto found = std::find(labels.begin(), labels.end(), label);
    if (found == labels.end())
        notOfThisTask(from, "has the class \"" + label + "\", which the task has not");
    return static_cast<std::int32_t>(found - labels.begin());
}

double goldNumber(const Prediction& prediction)
{
    const auto number = pythonFloat(prediction.gold);
    if (!number || !std::isfinite(*number))
        notOfThisTask(prediction, "has no number");
    return *number;
}

void requireScores(const Prediction& prediction, std::size_t count)
{
    if (prediction.scores.size() != count)
        notOfThisTask(prediction,
                      "has " + std::to_string(prediction.scores.size()) + " scores, not " + std::to_string(count));
}

} // namespace engine
