// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train.h"

#include "engine/error.h"
#include "engine/fields.h"
#include "engine/runs.h"
#include "train/cohort_runner.h"
#include "train/resume.h"
#include "train/run_end.h"

#include <algorithm>
#include <set>

namespace engine {
namespace {

void throwFirstProblem(const TrainConfig& config)
{
    for (const Problem& problem : validate(config))
        if (!problem.warning)
            throw EngineError(ErrorCode::BadConfig, problem.message, problem.key, problem.hint);
}

std::string slugOf(const TrainConfig& config)
{
    return config.model.path.filename().string() + "-" + name(config.method.kind);
}

std::string runSlug(const PlannedRun& run)
{
    std::string slug = slugOf(run.config);
    if (run.config.method.kind == MethodKind::Lora)
        slug += "-" + toText(FieldValue(run.config.sibo.lambda));
    return slug;
}

std::vector<Job> makeJobs(const TrainConfig& config)
{
    std::vector<Job> jobs;
    std::set<std::string> names; // of hundreds of runs made in one second, two may draw the same number
    for (PlannedRun& run : expandStudy(config)) {
        std::string name = makeRunName(runSlug(run));
        while (!names.insert(name).second)
            name = makeRunName(runSlug(run));
        jobs.push_back({std::move(run), std::move(name)});
    }
    return jobs;
}

/// One call of train(): cohorts one after the other.
class Session {
public:
    Session(const TrainOptions& options, const EventSink& sink, std::stop_token stop)
        : m_runner(options, sink, std::move(stop))
    {
    }

    TrainOutcome start(const TrainConfig& config)
    {
        throwFirstProblem(config);
        m_jobs = makeJobs(config);
        std::vector<PlannedRun> runs;
        for (const Job& job : m_jobs)
            runs.push_back(job.run);
        const bool isStudy = !config.study.empty();
        for (const std::vector<std::size_t>& group : planCohorts(runs))
            runGroup(group, isStudy ? &config : nullptr);
        return std::move(m_runner.outcome());
    }

private:
    /// A planned cohort, split where memory asks for it.
    void runGroup(const std::vector<std::size_t>& group, const TrainConfig* study)
    {
        std::vector<Job> jobs;
        for (const std::size_t index : group)
            jobs.push_back(m_jobs[index]);
        std::size_t done = 0;
        while (done < jobs.size()) {
            if (m_runner.stopRequested())
                return m_runner.noteQueued({jobs.begin() + static_cast<std::ptrdiff_t>(done), jobs.end()});
            done += runNext({jobs.begin() + static_cast<std::ptrdiff_t>(done), jobs.end()}, study);
        }
    }

    /// Trains as many of the jobs as fit together; returns how many those were. What cannot be prepared is thrown while
    /// nothing has started, and noted afterwards.
    std::size_t runNext(std::vector<Job> jobs, const TrainConfig* study)
    {
        try {
            jobs.resize(membersThatFit(jobs, m_runner.workspace()));
            PreparedCohort prepared = m_runner.prepare(jobs);
            if (study && m_runner.outcome().study.empty())
                createStudy(*study);
            m_runner.start(prepared);
        } catch (...) {
            if (m_runner.outcome().runs.empty()) {
                dropStudy();
                throw;
            }
            m_runner.noteFailed(namesOf(jobs));
        }
        return jobs.size();
    }

    void createStudy(const TrainConfig& config)
    {
        StudyRecord record;
        record.name = makeRunName(slugOf(config) + "-study");
        record.folder = studiesFolder(m_runner.workspace().library()) / record.name;
        record.config = config;
        record.runs = namesOf(m_jobs);
        writeStudy(record);
        m_runner.outcome().study = record.folder;
    }

    void dropStudy()
    {
        if (const std::filesystem::path& study = m_runner.outcome().study; !study.empty())
            std::filesystem::remove_all(study);
    }

    CohortRunner m_runner;
    std::vector<Job> m_jobs;
};

} // namespace

bool TrainOutcome::allCompleted() const
{
    return std::all_of(runs.begin(), runs.end(),
                       [](const RunOutcome& run) { return run.state == RunState::Completed; });
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
            return resumeTraining(options, sink, std::move(stop));
        return Session(options, sink, std::move(stop)).start(config);
    } catch (const EngineError&) {
        throw;
    } catch (...) {
        throw asEngineError(std::current_exception());
    }
}

} // namespace engine
