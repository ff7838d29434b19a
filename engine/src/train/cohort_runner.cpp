// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/cohort_runner.h"

#include "device/device.h"
#include "train/checkpoint.h"
#include "train/run_end.h"

#include <utility>

namespace engine {

CohortRunner::CohortRunner(const TrainOptions& options, const EventSink& sink, std::stop_token stop)
    : m_options(options), m_sink(sink), m_stop(std::move(stop)), m_threads(configureThreads(options.threads)),
      m_workspace(libraryRoot(options.library))
{
}

PreparedCohort CohortRunner::prepare(std::vector<Job> jobs)
{
    PreparedCohort prepared = prepareCohort(std::move(jobs), m_workspace);
    loadInitialAdapters(prepared);
    return prepared;
}

void CohortRunner::start(PreparedCohort& prepared)
{
    run(prepared, createMembers(prepared, m_workspace.library(), m_outcome.study.filename().string(), m_threads),
        [](Cohort& cohort) { cohort.run(); });
}

void CohortRunner::run(PreparedCohort& prepared, std::vector<Member> members, const std::function<void(Cohort&)>& train)
{
    const auto manifest = manifestPath(members.front().folder(), m_outcome.study);
    Cohort cohort(cohortSetup(prepared, m_threads, manifest, m_options, m_sink, m_stop), std::move(prepared.trainer),
                  std::move(members));
    train(cohort);
    for (const Member& member : cohort.members())
        m_outcome.runs.push_back({member.name(), member.end()->state, member.end()->reason});
    m_anyTrained = true;
}

void CohortRunner::noteQueued(const std::vector<Job>& jobs)
{
    for (const Job& job : jobs)
        m_outcome.runs.push_back({job.name, RunState::Queued, "not started"});
}

void CohortRunner::noteFailed(const std::vector<std::string>& runs)
{
    const RunFinished end = failureOf(std::current_exception());
    for (const std::string& run : runs)
        m_outcome.runs.push_back({run, RunState::Failed, end.reason + (end.where.empty() ? "" : ": " + end.where)});
}

std::vector<std::string> namesOf(const std::vector<Job>& jobs)
{
    std::vector<std::string> names;
    for (const Job& job : jobs)
        names.push_back(job.name);
    return names;
}

} // namespace engine
