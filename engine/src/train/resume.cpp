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

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

namespace engine {
namespace {

namespace fs = std::filesystem;

/// A run that goes on, and from where.
struct Restart {
    Job job;
    fs::path folder;
    RestartPoint point;
};

/// Runs that go on together, from one step that one manifest commits.
using Part = std::vector<Restart>;
using PartKey = std::pair<std::int64_t, std::vector<std::string>>; ///< the step and the manifest's members

std::vector<std::string> namesOf(const Part& part)
{
    std::vector<std::string> names;
    for (const Restart& restart : part)
        names.push_back(restart.job.name);
    return names;
}

template<typename Value>
void compare(const Value& now, const Value& then, const std::string& what, std::vector<std::string>& differences)
{
    std::ostringstream text;
    text << what << " is " << now << " instead of " << then;
    if (now != then)
        differences.push_back(text.str());
}

void compareManifest(const PreparedCohort& prepared, int threads, const Part& part,
                     std::vector<std::string>& differences)
{
    if (!part.front().point.manifest)
        return;
    const CohortManifest& manifest = *part.front().point.manifest;
    const std::vector<std::string> names = namesOf(part);
    if (names != manifest.members)
        differences.push_back("a cohort of " + std::to_string(names.size()) + " instead of " +
                              std::to_string(manifest.members.size()) + ", or in another order");
    compare<std::int64_t>(threads, manifest.threads, "the number of threads", differences);
    compare(kernelFingerprint(), manifest.fingerprint, "the set of kernels", differences);
    compare(prepared.trainer->plan().microBatchSize(), manifest.microBatchSize, "the micro-batch", differences);
    compare(prepared.model->dtype, manifest.dtype, "the GEMM type", differences);
}

void compareFacts(const PreparedCohort& prepared, int threads, const Part& part, std::vector<std::string>& differences)
{
    const auto now = nlohmann::json::parse(runFacts(prepared.jobs.front().run.config, *prepared.model, threads));
    const auto then = readJsonFile(part.front().folder / "config.json").value("facts", nlohmann::json::object());
    for (const char* key : {"model_sha256", "data_sha256", "program"})
        if (then.contains(key) && then[key] != now[key])
            differences.push_back(std::string(key) + " has changed");
}

/// What keeps a part from going on bit for bit: of each of its runs, and of the whole.
std::vector<std::string> differencesOf(const PreparedCohort& prepared, int threads, const Part& part)
{
    std::vector<std::string> differences;
    for (const Restart& restart : part)
        for (const std::string& difference : restart.point.differences)
            if (std::find(differences.begin(), differences.end(), difference) == differences.end())
                differences.push_back(difference);
    compareFacts(prepared, threads, part, differences);
    compareManifest(prepared, threads, part, differences);
    return differences;
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
            if (!begun.empty())
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
        loadInitialAdapters(prepared);
        std::vector<Member> members =
            createMembers(prepared, m_workspace.library(), m_outcome.study.filename().string(), m_threads);
        const fs::path manifest = manifestPath(members.front().folder(), m_outcome.study);
        Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop),
                      std::move(prepared.trainer), std::move(members));
        cohort.run();
        note(cohort);
    }

    /// Those of the folders that are left, in the cohorts that they were committed in.
    void resumeRuns(const std::vector<fs::path>& folders, const fs::path& study)
    {
        std::map<PartKey, Part> parts;
        for (const fs::path& folder : folders)
            attempt({folder.filename().string()}, [&] {
                const RunRecord record = readRun(folder);
                if (!mayGoOn(record))
                    return;
                RestartPoint point = restartPoint(record, study);
                const PartKey key{point.step, point.manifest ? point.manifest->members : std::vector<std::string>{}};
                parts[key].push_back(
                    {{{record.config, {}, record.summary.label}, record.summary.name}, folder, std::move(point)});
            });
        for (auto& [key, part] : parts)
            resumeAll(std::move(part), study);
    }

    /// As many of a part as fit together, and so on.
    void resumeAll(Part part, const fs::path& study)
    {
        while (!part.empty() && !m_stop.stop_requested())
            attempt(namesOf(part), [&] {
                Part all = std::exchange(part, {}); // none is left if this fails
                std::vector<Job> jobs;
                for (const Restart& restart : all)
                    jobs.push_back(restart.job);
                const auto split = all.begin() + static_cast<std::ptrdiff_t>(membersThatFit(jobs, m_workspace));
                const Part rest{split, all.end()};
                all.erase(split, all.end());
                resumePart(all, study);
                part = rest;
            });
        for (const std::string& run : namesOf(part))
            m_outcome.runs.push_back({run, RunState::Stopped, "not continued"});
    }

    void resumePart(const Part& part, const fs::path& study)
    {
        std::vector<Job> jobs;
        std::vector<Told> told;
        for (const Restart& restart : part) {
            jobs.push_back(restart.job);
            told.push_back(restart.point.told);
        }
        const RestartPoint& point = part.front().point;
        PreparedCohort prepared = prepareCohort(jobs, m_workspace);
        const std::vector<std::string> differences = differencesOf(prepared, m_threads, part);
        if (!point.hasCheckpoint)
            loadInitialAdapters(prepared);
        std::vector<Member> members;
        for (std::size_t i = 0; i < part.size(); ++i) {
            members.push_back(Member::reopen(prepared.jobs[i].run, part[i].folder));
            if (point.hasCheckpoint)
                restoreMember(part[i].folder / "checkpoints" / checkpointName(point.step), members.back(), i,
                              *prepared.trainer);
        }
        const fs::path manifest = manifestPath(part.front().folder, study);
        Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop),
                      std::move(prepared.trainer), std::move(members));
        cohort.resume(point.step, differences, std::move(told));
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
