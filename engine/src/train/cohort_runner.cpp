// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/cohort_runner.h"

#include "device/device.h"
#include "train/checkpoint.h"

#include <algorithm>
#include <utility>

namespace engine {

CohortRunner::CohortRunner(const TrainOptions& options, const EventSink& sink, std::stop_token stop)
    : m_options(options), m_sink(sink), m_stop(std::move(stop)), m_threads(configureThreads(options.threads)),
      m_workspace(libraryRoot(options.library), m_stop)
{
}

void CohortRunner::start(PreparedCohort& prepared)
{
    run(prepared, createMembers(prepared, m_workspace.library(), m_outcome.study.filename().string(), m_threads),
        [](Cohort& cohort) { cohort.run(); });
}

void CohortRunner::run(PreparedCohort& prepared, std::vector<Member> members, const std::function<void(Cohort&)>& train)
{
    std::vector<std::string> waiting;
    {
        const auto manifest = manifestPath(members.front().folder(), m_outcome.study);
        const auto step = m_rung ? m_rung->stepOf(prepared.trainer->plan().steps()) : std::nullopt;
        Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop),
                      std::move(prepared.trainer), std::move(members));
        if (step)
            cohort.waitAt(*step);
        train(cohort);
        for (const Member& member : cohort.members())
            if (member.end())
                m_outcome.runs.push_back({member.name(), member.end()->state, member.end()->reason});
            else
                waiting.push_back(member.name());
        m_anyTrained = true;
    } // the cohort's locks are let go
    for (const std::string& run : waiting)
        m_held.hold(m_workspace.folderOf(run), true);
}

void CohortRunner::end(const std::string& run, const RunFinished& end)
{
    (void)m_held.release(run);
    const RunSummary before = readRun(m_workspace.folderOf(run)).summary;
    if (before.state != end.state) {
        RunWriter writer = RunWriter::reopen(m_workspace.folderOf(run));
        const auto tell = [&](EventBody body) {
            const Event event{run, writer.lastTime(), std::move(body)};
            writer.append(event);
            if (m_sink)
                m_sink(event);
        };
        if (isFinal(before.state)) // its earlier end is taken back
            tell(RunResumed{before.step, true, {}});
        tell(end);
        writer.writeSummary();
    }
    if (!isNoted(m_outcome, run))
        m_outcome.runs.push_back({run, end.state, end.reason});
}

void CohortRunner::endHeld()
{
    const RunFinished stopped{RunState::Stopped, "stopped while it waited for the other settings", "", "",
                              "continue it from its last checkpoint"};
    while (const std::optional<std::string> run = m_held.first()) {
        try {
            end(*run, stopped);
        } catch (const EngineError&) {
            // A folder that cannot be written shows it as interrupted, which may go on as well.
            if (!isNoted(m_outcome, *run))
                m_outcome.runs.push_back({*run, stopped.state, stopped.reason});
        }
    }
}

void noteQueued(TrainOutcome& outcome, const std::string& run)
{
    outcome.runs.push_back({run, RunState::Queued, "not started"});
}

void noteFailed(TrainOutcome& outcome, const std::vector<std::string>& runs, const EngineError& error)
{
    for (const std::string& run : runs)
        outcome.runs.push_back(
            {run, RunState::Failed, error.message() + (error.where().empty() ? "" : ": " + error.where())});
}

bool isNoted(const TrainOutcome& outcome, const std::string& run)
{
    return std::any_of(outcome.runs.begin(), outcome.runs.end(), [&](const RunOutcome& one) { return one.run == run; });
}

std::vector<std::string> namesOf(const std::vector<Job>& jobs)
{
    std::vector<std::string> names;
    for (const Job& job : jobs)
        names.push_back(job.name);
    return names;
}

} // namespace engine
