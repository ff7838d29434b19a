// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/run_records.h"

#include "config/test_names.h"
#include "engine/error.h"
#include "evaluate/arm_entries.h"
#include "io/adapter_config.h"
#include "runs/run_evaluations.h"
#include "score/evaluation_folder.h"
#include "score/run_predictions.h"
#include "score/scoring_names.h"
#include "stats/metrics.h"

#include <algorithm>
#include <map>
#include <set>

namespace engine {

namespace {

namespace fs = std::filesystem;

/// The task's name; where the run has a test set of that name, judged by loss while it trained, answers have another.
std::string splitOf(const EvaluationRow& row, const RunRecord& run)
{
    const bool byAnswers = row.scoring == ScoringKind::Generation || row.scoring == ScoringKind::Likelihood;
    const auto& own = run.config.task.test;
    const bool isOwn = std::any_of(own.begin(), own.end(), [&](const TestSet& set) { return set.name == row.task; });
    return byAnswers && isOwn ? row.task + kAnswersSuffix : row.task;
}

/// Why a row is no figure of its run; empty: it is one.
std::string whyNot(const EvaluationRecord& record, const EvaluationRow& row)
{
    if (const auto limit = findTask(record, row.task)->asked.task.evalLimit)
        return "only its first " + std::to_string(*limit) + " samples were evaluated";
    const AdapterConfig adapter = readAdapterConfig(record.request.arms[row.armNumber].adapter);
    if (!adapter.baseModelSha256.empty() && adapter.baseModelSha256 != record.modelSha256)
        return "the model has other weights than the run was trained on";
    return {};
}

EvalDone figuresOf(const EvaluationRow& row, const ArmEntry& arm, const RunRecord& run)
{
    EvalDone figures;
    figures.step = arm.step;
    figures.split = splitOf(row, run);
    figures.metrics = row.metrics;
    // Of a head's figures the one that the run is judged by, as on the test sets that it was trained with.
    figures.primary = row.scoring == ScoringKind::Head ? primaryMetric(run.config.task, row.metrics) : row.primary;
    figures.samples = row.samples;
    figures.adapter = arm.last ? "last" : "best";
    return figures;
}

/// Whether the run's other adapter holds the same values: its last step was its best, or it had no validation.
bool isBestAndLast(const ArmEntry& arm)
{
    const fs::path other = fs::path(arm.run) / (arm.last ? "adapter" : "adapter-last");
    std::error_code ignored;
    return fs::is_directory(other, ignored) && hashOfAdapter(other) == arm.sha256;
}

std::string predictionsOf(const EvaluationRecord& record, const EvaluationRow& row, const fs::path& folder)
{
    const fs::path file = predictionFile(folder, row.task, row.armNumber);
    return runPredictionsText(*findTask(record, row.task), [&](const auto& take) { forEachPrediction(file, take); });
}

class RunAdder {
public:
    RunAdder(const EvaluationRecord& record, const fs::path& folder) : m_record(record), m_folder(folder) {}

    void operator()(const std::string& runFolder, const std::vector<const EvaluationRow*>& rows) const
    {
        const RunRecord run = readRun(runFolder);
        std::vector<FurtherResult> results;
        for (const EvaluationRow* row : rows) {
            const ArmEntry& arm = m_record.arms[row->armNumber];
            const TaskEntry& task = *findTask(m_record, row->task);
            EvalDone figures = figuresOf(*row, arm, run);
            figures.split += settingMark(m_record.request, task);
            results.push_back(
                {std::move(figures), predictionsOf(m_record, *row, m_folder), settingText(m_record.request, task)});
            if (isBestAndLast(arm)) {
                results.push_back(results.back());
                results.back().figures.adapter = arm.last ? "best" : "last";
            }
        }
        appendFurtherResults(runFolder, results, m_record.name);
    }

private:
    const EvaluationRecord& m_record;
    const fs::path& m_folder;
};

} // namespace

std::vector<std::string> addToRuns(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows,
                                   const fs::path& folder)
{
    std::map<std::string, std::vector<const EvaluationRow*>> byRun;
    for (const EvaluationRow& row : rows)
        if (const std::string& run = record.arms[row.armNumber].run; !run.empty() && !row.metrics.empty())
            byRun[run].push_back(&row);
    std::vector<std::string> problems;
    std::set<std::string> told;
    for (auto& [run, its] : byRun) {
        try {
            std::erase_if(its, [&](const EvaluationRow* row) {
                const std::string why = whyNot(record, *row);
                if (!why.empty() && told.insert(row->task + why).second)
                    problems.push_back(row->task + ": not added to the run's record, since " + why);
                return !why.empty();
            });
            if (!its.empty())
                RunAdder(record, folder)(run, its);
        } catch (const EngineError& error) {
            problems.push_back("the results could not be added to the run: " + describe(error));
        }
    }
    return problems;
}

} // namespace engine
