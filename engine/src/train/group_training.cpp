// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/group_training.h"

#include "data/task_reader.h"
#include "engine/runs.h"
#include "train/checkpoint.h"
#include "train/run_end.h"

#include <algorithm>
#include <utility>

namespace engine {
namespace {

namespace fs = std::filesystem;

/// Whether a file of a run folder is one that is there before its run tells anything.
bool isOfTheMaking(const fs::directory_entry& entry)
{
    const std::string name = entry.path().filename().string();
    if (name == "events.jsonl")
        return entry.is_regular_file() && entry.file_size() == 0;
    return name == ".lock" || name == "log.txt" || name.starts_with("config.json"); // … and its draft
}

/// Whether the run has begun. What a process left that died while it made the folder goes; a folder with anything else
/// in it stays, though somebody took a file away that it needs: reading it says which.
bool hasBegun(const fs::path& folder)
{
    if (!fs::exists(folder))
        return false;
    if (fs::exists(folder / "config.json") && fs::exists(folder / "events.jsonl"))
        return true;
    if (!std::all_of(fs::directory_iterator(folder), fs::directory_iterator(), isOfTheMaking))
        return true;
    {
        const RunLock lock(folder); // nobody is making it just now
    }
    fs::remove_all(folder);
    return false;
}

/// Whether the run stands at the rung or beyond it, evaluated there.
bool isAtRung(const RunRecord& record, const RestartPoint& point, const Rung& rung)
{
    std::optional<std::int64_t> step;
    bool evaluated = false;
    for (const Event& event : record.events) {
        if (const auto* started = std::get_if<RunStarted>(&event.body))
            step = rung.stepOf(started->steps);
        if (const auto* evaluation = std::get_if<EvalDone>(&event.body))
            evaluated |= evaluation->split == "validation" && evaluation->step == step;
    }
    return step && evaluated && point.step >= *step;
}

} // namespace

GroupTraining::GroupTraining(CohortRunner& runner, Hooks hooks) : m_runner(runner), m_hooks(std::move(hooks)) {}

void GroupTraining::train(const std::vector<Job>& jobs)
{
    Parts parts;
    for (const Job& job : jobs)
        attempt({job.name}, [&] {
            const fs::path folder = m_runner.workspace().folderOf(job.name);
            if (hasBegun(folder))
                addBegun(folder, parts);
            else
                parts[{}].push_back({job, folder, {}, true});
        });
    for (auto& [key, part] : parts)
        trainAll(std::move(part));
}

void GroupTraining::resume(const std::vector<fs::path>& folders)
{
    Parts parts;
    for (const fs::path& folder : folders)
        attempt({folder.filename().string()}, [&] { addBegun(folder, parts); });
    for (auto& [key, part] : parts)
        trainAll(std::move(part));
}

void GroupTraining::addBegun(const fs::path& folder, Parts& parts)
{
    const RunRecord record = readRun(folder);
    if (!mayGoOn(record))
        return;
    RestartPoint point = restartPoint(record, m_runner.outcome().study);
    if (m_runner.rung() && isAtRung(record, point, *m_runner.rung()))
        return m_runner.held().hold(folder, false);
    const PartKey key{point.step, point.manifest ? point.manifest->members : std::vector<std::string>{}};
    parts[key].push_back(
        {{{record.config, {}, record.summary.label}, record.summary.name}, folder, std::move(point), false});
}

/// As many of a part as fit together, and so on; those that a stop leaves over are noted.
void GroupTraining::trainAll(Part part)
{
    while (!part.empty() && !m_runner.stopRequested()) {
        std::ptrdiff_t fit = 0;
        attempt(namesOf(jobsOf(part)),
                [&] { fit = static_cast<std::ptrdiff_t>(membersThatFit(jobsOf(part), m_runner.workspace())); });
        if (fit == 0 && m_runner.stopRequested())
            break; // stopped while the data were read
        if (fit == 0)
            return; // not even one fits, or the model or the data cannot be read
        const Part together{part.begin(), part.begin() + fit};
        if (!attempt(namesOf(jobsOf(together)), [&] { trainTogether(together); }))
            break;
        part.erase(part.begin(), part.begin() + fit);
    }
    for (const Restart& left : part)
        if (left.isNew)
            noteQueued(m_runner.outcome(), left.job.name);
        else if (!m_runner.held().has(left.job.name)) // those are ended all at once
            m_runner.outcome().runs.push_back({left.job.name, RunState::Stopped, "not continued"});
}

void GroupTraining::trainTogether(const Part& part)
{
    const auto isNew = [](const Restart& restart) { return restart.isNew; };
    Workspace& workspace = m_runner.workspace();
    PreparedCohort prepared = part.front().point.hasCheckpoint ? prepareCohort(jobsOf(part), workspace)
                                                               : prepareNewCohort(jobsOf(part), workspace);
    if (m_hooks.beforeFolders && std::any_of(part.begin(), part.end(), isNew))
        m_hooks.beforeFolders();
    if (std::all_of(part.begin(), part.end(), isNew))
        m_runner.start(prepared);
    else
        goOn(prepared, part);
}

/// A process may have died when some of the folders were made: those that were not begin with the others.
void GroupTraining::goOn(PreparedCohort& prepared, const Part& part)
{
    const RestartPoint& point = part.front().point;
    Part begun = part;
    std::erase_if(begun, [](const Restart& restart) { return restart.isNew; });
    bool waited = true;
    for (const Restart& restart : begun)
        waited &= m_runner.held().release(restart.job.name);
    const std::vector<std::string> differences = differencesOf(prepared, m_runner.threads(), begun, waited);
    std::vector<Told> told;
    std::vector<Member> members;
    for (std::size_t i = 0; i < part.size(); ++i) {
        told.push_back(part[i].point.told);
        members.push_back(part[i].isNew ? createMember(prepared, i, m_runner.workspace().library(),
                                                       m_runner.outcome().study.filename().string(), m_runner.threads())
                                        : Member::reopen(prepared.jobs[i].run, part[i].folder));
        if (point.hasCheckpoint)
            restoreMember(part[i].folder / "checkpoints" / checkpointName(point.step), members.back(), i,
                          *prepared.trainer);
    }
    std::optional<RunResumed> resumed;
    if (!waited || !differences.empty())
        resumed = RunResumed{point.step, differences.empty(), differences};
    m_runner.run(prepared, std::move(members),
                 [&](Cohort& cohort) { cohort.resume(point.step, resumed, std::move(told)); });
}

/// What fails is noted for those runs that have no end yet, and the others go on; what is in their folders stays as it
/// is. False where reading was stopped: then nothing is noted.
bool GroupTraining::attempt(const std::vector<std::string>& runs, const std::function<void()>& work)
{
    try {
        work();
    } catch (const ReadingStopped&) {
        return false;
    } catch (...) {
        if (!m_error)
            m_error = std::current_exception();
        const EngineError error = asEngineError(std::current_exception());
        noteFailed(m_runner.outcome(), runs, error);
        if (m_hooks.failed)
            m_hooks.failed(runs, error);
    }
    return true;
}

} // namespace engine
