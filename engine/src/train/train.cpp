// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train.h"

#include "device/device.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/runs.h"
#include "train/checkpoint.h"
#include "train/cohort_builder.h"
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
        : m_options(options), m_sink(sink), m_stop(std::move(stop)), m_threads(configureThreads(options.threads)),
          m_workspace(libraryRoot(options.library))
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
        return std::move(m_outcome);
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
            if (m_stop.stop_requested())
                return noteQueued({jobs.begin() + static_cast<std::ptrdiff_t>(done), jobs.end()});
            done += runNext({jobs.begin() + static_cast<std::ptrdiff_t>(done), jobs.end()}, study);
        }
    }

    /// Trains as many of the jobs as fit together; returns how many those were. What cannot be prepared is thrown while
    /// nothing has started, and noted afterwards.
    std::size_t runNext(std::vector<Job> jobs, const TrainConfig* study)
    {
        try {
            jobs.resize(membersThatFit(jobs, m_workspace));
            PreparedCohort prepared = prepareCohort(jobs, m_workspace);
            loadInitialAdapters(prepared);
            if (study && m_outcome.study.empty())
                createStudy(*study);
            runCohort(prepared, createMembers(prepared, m_workspace.library(), studyName(), m_threads));
        } catch (...) {
            if (m_outcome.runs.empty()) {
                dropStudy();
                throw;
            }
            const RunFinished end = failureOf(std::current_exception());
            for (const Job& job : jobs)
                m_outcome.runs.push_back(
                    {job.name, RunState::Failed, end.reason + (end.where.empty() ? "" : ": " + end.where)});
        }
        return jobs.size();
    }

    void runCohort(PreparedCohort& prepared, std::vector<Member> members)
    {
        const auto manifest = manifestPath(members.front().folder(), m_outcome.study);
        Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop),
                      std::move(prepared.trainer), std::move(members));
        cohort.run();
        for (const Member& member : cohort.members())
            m_outcome.runs.push_back({member.name(), member.end()->state, member.end()->reason});
    }

    void createStudy(const TrainConfig& config)
    {
        StudyRecord record;
        record.name = makeRunName(slugOf(config) + "-study");
        record.folder = studiesFolder(m_workspace.library()) / record.name;
        record.config = config;
        for (const Job& job : m_jobs)
            record.runs.push_back(job.name);
        writeStudy(record);
        m_outcome.study = record.folder;
    }

    void dropStudy()
    {
        if (!m_outcome.study.empty())
            std::filesystem::remove_all(m_outcome.study);
    }

    void noteQueued(const std::vector<Job>& jobs)
    {
        for (const Job& job : jobs)
            m_outcome.runs.push_back({job.name, RunState::Queued, "not started"});
    }

    [[nodiscard]] std::string studyName() const { return m_outcome.study.filename().string(); }

    const TrainOptions& m_options;
    const EventSink& m_sink;
    std::stop_token m_stop;
    int m_threads;
    Workspace m_workspace;
    std::vector<Job> m_jobs;
    TrainOutcome m_outcome;
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
