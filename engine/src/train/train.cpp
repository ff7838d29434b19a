// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train.h"

#include "data/task_reader.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "runs/run_names.h"
#include "train/group_training.h"
#include "train/run_end.h"
#include "train/study_training.h"
#include "train/valid_config.h"

#include <algorithm>

namespace engine {
namespace {

namespace fs = std::filesystem;

TrainOutcome trainRun(const TrainConfig& config, const TrainOptions& options, const EventSink& sink,
                      const std::stop_token& stop)
{
    throwFirstProblem(config);
    CohortRunner runner(options, sink, stop);
    const std::vector<PlannedRun> planned = expandStudy(config);
    const std::vector<Job> jobs{{planned.front(), newRunNames(planned, {}).front()}};
    if (runner.stopRequested()) {
        noteQueued(runner.outcome(), jobs.front().name);
    } else {
        try {
            (void)membersThatFit(jobs, runner.workspace());
            PreparedCohort prepared = prepareNewCohort(jobs, runner.workspace());
            runner.start(prepared);
        } catch (const ReadingStopped&) {
            noteQueued(runner.outcome(), jobs.front().name); // its folder is made when the data are read
        }
    }
    return std::move(runner.outcome());
}

TrainOutcome resumeRun(const TrainOptions& options, const EventSink& sink, const std::stop_token& stop)
{
    CohortRunner runner(options, sink, stop);
    GroupTraining group(runner);
    group.resume({options.resume});
    if (runner.outcome().runs.empty())
        throw EngineError(ErrorCode::BadConfig, "nothing is left to do: every run has ended", options.resume.string(),
                          "start a new run to train further");
    if (group.firstError() && !runner.anyTrained())
        std::rethrow_exception(group.firstError()); // the cause, with its remedy
    return std::move(runner.outcome());
}

TrainOutcome resumeAny(const TrainOptions& options, const EventSink& sink, const std::stop_token& stop)
{
    if (fs::exists(options.resume / "study.json")) {
        StudyTraining study(options, sink, stop);
        return options.extend ? study.extend() : study.resume();
    }
    if (!fs::exists(options.resume / "config.json"))
        throw EngineError(ErrorCode::BadConfig, "this is neither a run folder nor a study folder",
                          options.resume.string(), "give a folder below runs/ or studies/");
    if (options.extend)
        throw EngineError(ErrorCode::BadConfig, "a single run has no settings to add to", options.resume.string(),
                          "give a study's folder");
    return resumeRun(options, sink, stop);
}

} // namespace

bool TrainOutcome::allCompleted() const
{
    return std::all_of(runs.begin(), runs.end(), [](const RunOutcome& run) {
        return run.state == RunState::Completed || run.state == RunState::Pruned;
    });
}

bool TrainOutcome::stopped() const
{
    return std::any_of(runs.begin(), runs.end(), [](const RunOutcome& run) {
        return run.state == RunState::Stopped || run.state == RunState::Queued;
    });
}

TrainOutcome train(const TrainConfig& config, const TrainOptions& options, const EventSink& sink, std::stop_token stop)
{
    try {
        if (!options.resume.empty())
            return resumeAny(options, sink, stop);
        if (config.study.empty())
            return trainRun(config, options, sink, stop);
        return StudyTraining(options, sink, stop).start(config);
    } catch (const EngineError&) {
        throw;
    } catch (...) {
        throw asEngineError(std::current_exception());
    }
}

} // namespace engine
