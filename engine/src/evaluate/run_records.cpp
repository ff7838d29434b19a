// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/run_records.h"

#include "config/test_names.h"
#include "engine/error.h"
#include "runs/run_evaluations.h"

#include <algorithm>
#include <map>

namespace engine {

namespace {

/// The task's name; where the run has a test set of that name, judged by loss while it trained, answers have another.
std::string splitOf(const EvaluationRow& row, const RunRecord& run)
{
    const bool byAnswers = row.scoring == ScoringKind::Generation || row.scoring == ScoringKind::Likelihood;
    const auto& own = run.config.task.test;
    const bool isOwn = std::any_of(own.begin(), own.end(), [&](const TestSet& set) { return set.name == row.task; });
    return byAnswers && isOwn ? row.task + kAnswersSuffix : row.task;
}

EvalDone resultOf(const EvaluationRow& row, const ArmEntry& arm)
{
    EvalDone result;
    result.step = arm.step;
    result.split = row.task;
    result.metrics = row.metrics;
    result.primary = row.primary;
    result.samples = row.samples;
    result.adapter = arm.last ? "last" : "best";
    return result;
}

void addToRun(const EvaluationRecord& record, const std::string& folder, const std::vector<const EvaluationRow*>& rows)
{
    const RunRecord run = readRun(folder);
    std::vector<EvalDone> results;
    for (const EvaluationRow* row : rows) {
        results.push_back(resultOf(*row, record.arms[row->armNumber]));
        results.back().split = splitOf(*row, run);
    }
    appendFurtherResults(folder, results, record.name);
}

} // namespace

std::vector<std::string> addToRuns(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows)
{
    std::map<std::string, std::vector<const EvaluationRow*>> byRun;
    for (const EvaluationRow& row : rows)
        if (const std::string& run = record.arms[row.armNumber].run; !run.empty() && !row.metrics.empty())
            byRun[run].push_back(&row);
    std::vector<std::string> problems;
    for (const auto& [run, its] : byRun) {
        try {
            addToRun(record, run, its);
        } catch (const EngineError& error) {
            problems.push_back("the results could not be added to the run: " + describe(error));
        }
    }
    return problems;
}

} // namespace engine
