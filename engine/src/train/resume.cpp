// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/resume.h"

#include "base/json.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "train/checkpoint.h"
#include "train/cohort_runner.h"
#include "train/facts.h"
#include "train/restart_point.h"

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

std::vector<Job> jobsOf(const Part& part)
{
    std::vector<Job> jobs;
    for (const Restart& restart : part)
        jobs.push_back(restart.job);
    return jobs;
}

std::vector<std::string> namesOf(const Part& part)
{
    return namesOf(jobsOf(part));
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
        : m_target(options.resume), m_runner(options, sink, std::move(stop))
    {
    }

    TrainOutcome go()
    {
        if (fs::exists(m_target / "study.json"))
            resumeStudy();
        else if (fs::exists(m_target / "config.json"))
            resumeRuns({m_target});
        else
            throw EngineError(ErrorCode::BadConfig, "this is neither a run folder nor a study folder",
                              m_target.string(), "give a folder below runs/ or studies/");
        if (m_runner.outcome().runs.empty())
            throw EngineError(ErrorCode::BadConfig, "nothing is left to do: every run has ended", m_target.string(),
                              "start a new run to train further");
        if (m_error && !m_runner.anyTrained())
            std::rethrow_exception(m_error); // nothing could go on: the cause, with its remedy
        return std::move(m_runner.outcome());
    }

private:
    void resumeStudy()
    {
        const StudyRecord study = readStudy(m_target);
        const std::vector<PlannedRun> planned = expandStudy(study.config);
        m_runner.outcome().study = study.folder;
        refuseIfRunning(study);
        for (const std::vector<std::size_t>& group : planCohorts(planned)) {
            std::vector<fs::path> begun;
            std::vector<Job> fresh;
            for (const std::size_t index : group) {
                const fs::path folder = folderOf(study.runs.at(index));
                if (fs::exists(folder / "config.json"))
                    begun.push_back(folder);
                else
                    fresh.push_back({planned[index], study.runs.at(index)});
            }
            if (!begun.empty())
                resumeRuns(begun);
            if (!fresh.empty())
                startFresh(std::move(fresh));
        }
    }

    /// Two processes on one study would take runs from each other.
    void refuseIfRunning(const StudyRecord& study)
    {
        for (const std::string& run : study.runs) {
            const fs::path folder = folderOf(run);
            if (fs::exists(folder / "config.json") && readSummary(folder).state == RunState::Running)
                (void)RunWriter::reopen(folder); // says which process holds it
        }
    }

    /// Trains as many of the jobs as fit together, and so on; those that a stop leaves over are noted.
    void startFresh(std::vector<Job> jobs)
    {
        while (!jobs.empty() && !m_runner.stopRequested())
            attempt(namesOf(jobs), [&] {
                const std::vector<Job> all = std::exchange(jobs, {}); // none is left if this fails
                const auto split = all.begin() + static_cast<std::ptrdiff_t>(membersThatFit(all, m_runner.workspace()));
                PreparedCohort prepared = m_runner.prepare({all.begin(), split});
                m_runner.start(prepared);
                jobs.assign(split, all.end());
            });
        m_runner.noteQueued(jobs);
    }

    /// Those of the folders that are left, in the cohorts that they were committed in.
    void resumeRuns(const std::vector<fs::path>& folders)
    {
        std::map<PartKey, Part> parts;
        for (const fs::path& folder : folders)
            attempt({folder.filename().string()}, [&] {
                const RunRecord record = readRun(folder);
                if (!mayGoOn(record))
                    return;
                RestartPoint point = restartPoint(record, m_runner.outcome().study);
                const PartKey key{point.step, point.manifest ? point.manifest->members : std::vector<std::string>{}};
                parts[key].push_back(
                    {{{record.config, {}, record.summary.label}, record.summary.name}, folder, std::move(point)});
            });
        for (auto& [key, part] : parts)
            resumeAll(std::move(part));
    }

    /// As many of a part as fit together, and so on.
    void resumeAll(Part part)
    {
        while (!part.empty() && !m_runner.stopRequested())
            attempt(namesOf(part), [&] {
                Part all = std::exchange(part, {}); // none is left if this fails
                const std::size_t fit = membersThatFit(jobsOf(all), m_runner.workspace());
                const auto split = all.begin() + static_cast<std::ptrdiff_t>(fit);
                const Part rest{split, all.end()};
                all.erase(split, all.end());
                resumePart(all);
                part = rest;
            });
        for (const std::string& run : namesOf(part))
            m_runner.outcome().runs.push_back({run, RunState::Stopped, "not continued"});
    }

    void resumePart(const Part& part)
    {
        const RestartPoint& point = part.front().point;
        PreparedCohort prepared =
            point.hasCheckpoint ? prepareCohort(jobsOf(part), m_runner.workspace()) : m_runner.prepare(jobsOf(part));
        const std::vector<std::string> differences = differencesOf(prepared, m_runner.threads(), part);
        std::vector<Told> told;
        std::vector<Member> members;
        for (std::size_t i = 0; i < part.size(); ++i) {
            told.push_back(part[i].point.told);
            members.push_back(Member::reopen(prepared.jobs[i].run, part[i].folder));
            if (point.hasCheckpoint)
                restoreMember(part[i].folder / "checkpoints" / checkpointName(point.step), members.back(), i,
                              *prepared.trainer);
        }
        m_runner.run(prepared, std::move(members),
                     [&](Cohort& cohort) { cohort.resume(point.step, differences, std::move(told)); });
    }

    /// What cannot go on is noted for those runs, and the others go on; what is in their folders stays as it is.
    void attempt(const std::vector<std::string>& runs, const std::function<void()>& work)
    {
        try {
            work();
        } catch (...) {
            if (!m_error)
                m_error = std::current_exception();
            m_runner.noteFailed(runs);
        }
    }

    [[nodiscard]] fs::path folderOf(const std::string& run) { return runsFolder(m_runner.workspace().library()) / run; }

    fs::path m_target; ///< the run's or study's folder
    CohortRunner m_runner;
    std::exception_ptr m_error; ///< the first
};

} // namespace

TrainOutcome resumeTraining(const TrainOptions& options, const EventSink& sink, std::stop_token stop)
{
    return Resumption(options, sink, std::move(stop)).go();
}

} // namespace engine
