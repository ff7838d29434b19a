// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/resume.h"

#include "base/json.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "train/checkpoint.h"
#include "train/cohort_builder.h"
#include "train/facts.h"
#include "train/restart_point.h"
#include "train/run_end.h"

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

namespace engine {
namespace {

namespace fs = std::filesystem;

/// Runs that go on together, from one step.
struct Part {
    std::vector<Job> jobs;
    std::vector<fs::path> folders;
    RestartPoint point; ///< of the first
};

template<typename Value>
void compare(const Value& now, const Value& then, const std::string& what, std::vector<std::string>& differences)
{
    std::ostringstream text;
    text << what << " is " << now << " instead of " << then;
    if (now != then)
        differences.push_back(text.str());
}

void compareManifest(const PreparedCohort& prepared, int threads, Part& part)
{
    if (!part.point.hasCheckpoint || !part.point.manifest)
        return;
    const CohortManifest& manifest = *part.point.manifest;
    std::vector<std::string>& differences = part.point.differences;
    std::vector<std::string> names;
    for (const Job& job : part.jobs)
        names.push_back(job.name);
    if (names != manifest.members)
        differences.push_back("a cohort of " + std::to_string(names.size()) + " instead of " +
                              std::to_string(manifest.members.size()) + ", or in another order");
    compare<std::int64_t>(threads, manifest.threads, "the number of threads", differences);
    compare(kernelFingerprint(), manifest.fingerprint, "the set of kernels", differences);
    compare(prepared.trainer->plan().microBatchSize(), manifest.microBatchSize, "the micro-batch", differences);
    compare(prepared.model->dtype, manifest.dtype, "the GEMM type", differences);
}

void compareFacts(const PreparedCohort& prepared, int threads, Part& part)
{
    const auto now = nlohmann::json::parse(runFacts(prepared.jobs.front().run.config, *prepared.model, threads));
    const auto then = readJsonFile(part.folders.front() / "config.json").value("facts", nlohmann::json::object());
    for (const char* key : {"model_sha256", "data_sha256", "program"})
        if (then.contains(key) && then[key] != now[key])
            part.point.differences.push_back(std::string(key) + " has changed");
}

class Resumption {
public:
    Resumption(const TrainOptions& options, const EventSink& sink, std::stop_token stop)
        : m_options(options), m_sink(sink), m_stop(std::move(stop)), m_threads(configureThreads(options.threads)),
          m_workspace(libraryRoot(options.library))
    {
    }

    TrainOutcome go()
    {
        if (fs::exists(m_options.resume / "study.json"))
            resumeStudy();
        else if (fs::exists(m_options.resume / "config.json"))
            resumeRuns({m_options.resume}, {});
        else
            throw EngineError(ErrorCode::BadConfig, "this is neither a run folder nor a study folder",
                              m_options.resume.string(), "give a folder below runs/ or studies/");
        if (m_outcome.runs.empty())
            throw EngineError(ErrorCode::BadConfig, "nothing is left to do: every run has ended",
                              m_options.resume.string(), "start a new run to train further");
        if (m_error && !m_anyTrained)
            std::rethrow_exception(m_error); // nothing could go on: the cause, with its remedy
        return std::move(m_outcome);
    }

private:
    void resumeStudy()
    {
        const StudyRecord study = readStudy(m_options.resume);
        const std::vector<PlannedRun> planned = expandStudy(study.config);
        m_outcome.study = study.folder;
        refuseIfRunning(study);
        for (const std::vector<std::size_t>& group : planCohorts(planned)) {
            std::vector<fs::path> begun;
            std::vector<Job> fresh;
            for (const std::size_t index : group) {
                const fs::path folder = runsFolder(m_workspace.library()) / study.runs.at(index);
                if (fs::exists(folder / "config.json"))
                    begun.push_back(folder);
                else
                    fresh.push_back({planned[index], study.runs.at(index)});
            }
            if (!begun.empty() && !m_stop.stop_requested())
                resumeRuns(begun, study.folder);
            if (!fresh.empty())
                startFresh(std::move(fresh));
        }
    }

    /// Two processes on one study would take runs from each other.
    void refuseIfRunning(const StudyRecord& study) const
    {
        for (const std::string& run : study.runs) {
            const fs::path folder = runsFolder(m_workspace.library()) / run;
            if (fs::exists(folder / "config.json") && readSummary(folder).state == RunState::Running)
                (void)RunWriter::reopen(folder); // says which process holds it
        }
    }

    /// Trains as many of the jobs as fit together, and so on; those that a stop leaves over are noted.
    void startFresh(std::vector<Job> jobs)
    {
        while (!jobs.empty() && !m_stop.stop_requested()) {
            std::vector<std::string> names;
            for (const Job& job : jobs)
                names.push_back(job.name);
            attempt(names, [&] {
                const std::vector<Job> all = std::exchange(jobs, {}); // none is left if this fails
                const std::size_t taken = membersThatFit(all, m_workspace);
                const auto split = all.begin() + static_cast<std::ptrdiff_t>(taken);
                startCohort({all.begin(), split});
                jobs.assign(split, all.end());
            });
        }
        noteQueued(jobs);
    }

    void startCohort(const std::vector<Job>& jobs)
    {
        PreparedCohort prepared = prepareCohort(jobs, m_workspace);
        std::vector<Member> members =
            createMembers(prepared, m_workspace.library(), m_outcome.study.filename().string(), m_threads);
        const fs::path manifest = manifestPath(members.front().folder(), m_outcome.study);
        Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop),
                      std::move(prepared.trainer), std::move(members));
        cohort.run();
        note(cohort);
    }

    /// Those of the folders that are left, in cohorts of equal steps.
    void resumeRuns(const std::vector<fs::path>& folders, const fs::path& study)
    {
        std::map<std::int64_t, Part> parts;
        for (const fs::path& folder : folders)
            attempt({folder.filename().string()}, [&] {
                const RunRecord record = readRun(folder);
                if (!mayGoOn(record))
                    return;
                RestartPoint point = restartPoint(record, study);
                Part& part = parts[point.step];
                part.jobs.push_back({{record.config, {}, record.summary.label}, record.summary.name});
                if (part.folders.empty())
                    part.point = std::move(point);
                part.folders.push_back(folder);
            });
        for (auto& [step, part] : parts) {
            std::vector<std::string> names;
            for (const fs::path& folder : part.folders)
                names.push_back(folder.filename().string());
            if (!m_stop.stop_requested())
                attempt(names, [&] { resumePart(part, study); });
        }
    }

    void resumePart(Part& part, const fs::path& study)
    {
        PreparedCohort prepared = prepareCohort(part.jobs, m_workspace);
        compareFacts(prepared, m_threads, part);
        compareManifest(prepared, m_threads, part);
        std::vector<Member> members;
        for (std::size_t i = 0; i < part.folders.size(); ++i) {
            members.push_back(Member::reopen(prepared.jobs[i].run, part.folders[i]));
            if (part.point.hasCheckpoint)
                restoreMember(part.folders[i] / "checkpoints" / checkpointName(part.point.step), members.back(), i,
                              *prepared.trainer);
        }
        const fs::path manifest = manifestPath(part.folders.front(), study);
        Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop),
                      std::move(prepared.trainer), std::move(members));
        cohort.resume(part.point.step, part.point.differences, part.point.done);
        note(cohort);
    }

    /// What cannot go on is noted for those runs, and the others go on; what is in their folders stays as it is.
    void attempt(const std::vector<std::string>& runs, const std::function<void()>& work)
    {
        try {
            work();
        } catch (...) {
            if (!m_error)
                m_error = std::current_exception();
            const RunFinished end = failureOf(std::current_exception());
            for (const std::string& run : runs)
                m_outcome.runs.push_back(
                    {run, RunState::Failed, end.reason + (end.where.empty() ? "" : ": " + end.where)});
        }
    }

    void note(const Cohort& cohort)
    {
        for (const Member& member : cohort.members())
            m_outcome.runs.push_back({member.name(), member.end()->state, member.end()->reason});
        m_anyTrained = true;
    }

    void noteQueued(const std::vector<Job>& jobs)
    {
        for (const Job& job : jobs)
            m_outcome.runs.push_back({job.name, RunState::Queued, "not started"});
    }

    const TrainOptions& m_options;
    const EventSink& m_sink;
    std::stop_token m_stop;
    int m_threads;
    Workspace m_workspace;
    TrainOutcome m_outcome;
    std::exception_ptr m_error; ///< the first
    bool m_anyTrained = false;
};

} // namespace

TrainOutcome resumeTraining(const TrainOptions& options, const EventSink& sink, std::stop_token stop)
{
    return Resumption(options, sink, std::move(stop)).go();
}

} // namespace engine
