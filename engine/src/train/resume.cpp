// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/resume.h"

#include "base/json.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "train/checkpoint.h"
#include "train/cohort_builder.h"
#include "train/facts.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

namespace fs = std::filesystem;

/// The newest step of which a run has a whole checkpoint; 0 without one.
std::int64_t newestCheckpoint(const fs::path& run)
{
    std::int64_t newest = 0;
    std::error_code none;
    for (const fs::directory_entry& entry : fs::directory_iterator(run / "checkpoints", none)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("step-") && name.find('.') == std::string::npos && fs::exists(entry.path() / "state.json"))
            newest = std::max<std::int64_t>(newest, std::stoll(name.substr(5)));
    }
    return newest;
}

bool isLeft(const RunSummary& summary)
{
    return summary.state == RunState::Stopped || summary.state == RunState::Interrupted;
}

/// Runs that go on together, from one step.
struct Part {
    std::vector<Job> jobs;
    std::vector<fs::path> folders;
    std::int64_t step = 0;
    std::vector<std::string> differences;
};

void compareManifest(const fs::path& file, std::size_t members, int threads, Part& part)
{
    if (!fs::exists(file)) {
        part.differences.push_back("the cohort's manifest is gone");
        return;
    }
    const CohortManifest manifest = readManifest(file);
    if (manifest.members.size() != members)
        part.differences.push_back("a cohort of " + std::to_string(members) + " instead of " +
                                   std::to_string(manifest.members.size()));
    if (manifest.threads != threads)
        part.differences.push_back(std::to_string(threads) + " threads instead of " + std::to_string(manifest.threads));
    if (manifest.fingerprint != kernelFingerprint())
        part.differences.push_back(kernelFingerprint() + " instead of " + manifest.fingerprint);
}

void compareFacts(const fs::path& run, const PreparedCohort& prepared, int threads, Part& part)
{
    const auto now = nlohmann::json::parse(runFacts(prepared.jobs.front().run.config, *prepared.model, threads));
    const auto then = readJsonFile(run / "config.json").value("facts", nlohmann::json::object());
    for (const char* key : {"model_sha256", "data_sha256", "program"})
        if (then.contains(key) && then[key] != now[key])
            part.differences.push_back(std::string(key) + " has changed");
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
        return std::move(m_outcome);
    }

private:
    void resumeStudy()
    {
        const StudyRecord study = readStudy(m_options.resume);
        const std::vector<PlannedRun> planned = expandStudy(study.config);
        m_outcome.study = study.folder;
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
            if (m_stop.stop_requested())
                return;
            if (!begun.empty())
                resumeRuns(begun, study.folder);
            if (!fresh.empty())
                startFresh(std::move(fresh));
        }
    }

    void startFresh(std::vector<Job> jobs)
    {
        while (!jobs.empty() && !m_stop.stop_requested()) {
            const std::size_t fit = membersThatFit(jobs, m_workspace);
            PreparedCohort prepared =
                prepareCohort({jobs.begin(), jobs.begin() + static_cast<std::ptrdiff_t>(fit)}, m_workspace);
            jobs.erase(jobs.begin(), jobs.begin() + static_cast<std::ptrdiff_t>(fit));
            std::vector<Member> members =
                createMembers(prepared, m_workspace.library(), m_outcome.study.filename().string(), m_threads);
            const fs::path manifest = manifestPath(members.front().folder(), m_outcome.study);
            Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop),
                          std::move(prepared.trainer), std::move(members));
            cohort.run();
            note(cohort);
        }
    }

    /// Those of the folders that are left, in cohorts of equal steps.
    void resumeRuns(const std::vector<fs::path>& folders, const fs::path& study)
    {
        std::map<std::int64_t, Part> parts;
        for (const fs::path& folder : folders) {
            const RunSummary summary = readSummary(folder);
            if (!isLeft(summary))
                continue;
            const std::int64_t step = newestCheckpoint(folder);
            Part& part = parts[step];
            part.step = step;
            part.jobs.push_back({{readRun(folder).config, {}, summary.label}, summary.name});
            part.folders.push_back(folder);
        }
        for (auto& [step, part] : parts)
            if (!m_stop.stop_requested())
                resumePart(part, manifestPath(folders.front(), study));
    }

    void resumePart(Part& part, const fs::path& manifest)
    {
        PreparedCohort prepared = prepareCohort(part.jobs, m_workspace);
        compareFacts(part.folders.front(), prepared, m_threads, part);
        if (part.step > 0)
            compareManifest(manifest, part.jobs.size(), m_threads, part);
        std::vector<Member> members;
        for (std::size_t i = 0; i < part.folders.size(); ++i) {
            members.push_back(Member::reopen(prepared.jobs[i].run, part.folders[i]));
            if (part.step > 0)
                restoreMember(part.folders[i] / "checkpoints" / checkpointName(part.step), members.back(), i,
                              *prepared.trainer);
        }
        Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop),
                      std::move(prepared.trainer), std::move(members));
        cohort.resume(part.step, part.differences);
        note(cohort);
    }

    void note(const Cohort& cohort)
    {
        for (const Member& member : cohort.members())
            m_outcome.runs.push_back({member.name(), member.end()->state, member.end()->reason});
    }

    const TrainOptions& m_options;
    const EventSink& m_sink;
    std::stop_token m_stop;
    int m_threads;
    Workspace m_workspace;
    TrainOutcome m_outcome;
};

} // namespace

TrainOutcome resumeTraining(const TrainOptions& options, const EventSink& sink, std::stop_token stop)
{
    return Resumption(options, sink, std::move(stop)).go();
}

} // namespace engine
