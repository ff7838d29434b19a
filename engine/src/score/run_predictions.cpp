// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/run_predictions.h"

#include "base/json.h"
#include "score/example_values.h"
#include "score/scoring_names.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

void addHead(Json& line, const TaskConfig& task, const Prediction& p)
{
    if (task.kind == TaskKind::Regression) {
        requireScores(p, 1);
        line["label"] = goldNumber(p);
        line["prediction"] = p.scores.front();
    } else {
        requireScores(p, task.labels.size());
        line["label"] = classIn(p.gold, task.labels, p);
        line["prediction"] = classIn(p.answer.value_or(""), task.labels, p);
    }
    line["logits"] = p.scores;
}

std::string lineOf(const TaskEntry& task, ScoringKind scoring, const Prediction& p)
{
    Json line{{"index", p.index}, {"row", p.row}};
    if (scoring == ScoringKind::Head) {
        addHead(line, task.asked.task, p);
    } else if (scoring == ScoringKind::Loss) {
        requireScores(p, 3);
        line["loss"] = p.scores[0];
        line["correct"] = p.scores[1];
        line["tokens"] = p.scores[2];
    } else {
        line["right"] = p.right;
    }
    return writeJson(line) + "\n";
}

} // namespace

std::string runPredictionsText(const TaskEntry& task, const PredictionSource& predictions)
{
    const ScoringKind scoring = resolvedScoring(task.asked);
    std::vector<std::pair<std::int64_t, std::string>> lines;
    predictions([&](const Prediction& p) { lines.emplace_back(p.index, lineOf(task, scoring, p)); });
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const auto& [index, line] : lines)
        text += line;
    return text;
}

} // namespace engine
