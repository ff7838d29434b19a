// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/study_log.h"

#include "base/utc_now.h"
#include "engine/error.h"

#include <algorithm>

namespace engine {

namespace fs = std::filesystem;

StudyLog::StudyLog(StudyRecord record, StudySink sink)
    : m_record(std::move(record)), m_planned(expandStudy(m_record.config)), m_sink(std::move(sink))
{
}

StudyLog::StudyLog(const fs::path& folder, StudySink sink) : StudyLog(readStudy(folder), std::move(sink))
{
    if (m_planned.size() != m_record.runs.size())
        throw EngineError(ErrorCode::BadFile,
                          "the study names " + std::to_string(m_record.runs.size()) + " runs and its settings make " +
                              std::to_string(m_planned.size()),
                          (folder / "study.json").string(), "its runs stay; continue them one by one");
    open();
    for (const StudyEvent& event : readStudyEvents(folder))
        note(event.body);
}

void StudyLog::open()
{
    m_lock = std::make_unique<RunLock>(m_record.folder);
    m_writer.emplace(m_record.folder);
}

void StudyLog::create()
{
    writeStudy(m_record);
    try {
        open();
        tellStart();
        queueRuns(false);
    } catch (...) {
        m_writer.reset();
        m_lock.reset();
        std::error_code ignored;
        fs::remove_all(m_record.folder, ignored);
        throw;
    }
}

void StudyLog::resume(std::int64_t left, const std::string& rule)
{
    if (!m_started)
        tellStart(); // made by a version that told nothing
    tell(StudyResumed{left, utcNow()});
    std::vector<std::size_t> untold;
    std::int64_t first = 0;
    for (std::size_t i = 0; i < m_record.runs.size(); ++i) {
        first += knows(m_record.runs[i]) && !m_added.contains(m_record.runs[i]);
        if (!knows(m_record.runs[i]))
            untold.push_back(i);
    }
    if (!untold.empty() && first >= m_firstRuns)
        tellAddition(untold, rule);
    queueRuns(true);
}

void StudyLog::grow(StudyRecord longer, const std::string& rule)
{
    writeStudy(longer);
    m_record = std::move(longer);
    m_planned = expandStudy(m_record.config);
    std::vector<std::size_t> fresh;
    for (std::size_t i = 0; i < m_record.runs.size(); ++i)
        if (!knows(m_record.runs[i]))
            fresh.push_back(i);
    tellAddition(fresh, rule);
    queueRuns(false);
}

void StudyLog::tell(StudyEventBody body)
{
    const StudyEvent event = m_writer->append(std::move(body));
    note(event.body);
    if (m_sink)
        m_sink(event);
}

void StudyLog::note(const StudyEventBody& body)
{
    m_ended = std::holds_alternative<StudyFinished>(body);
    if (const auto* started = std::get_if<StudyStarted>(&body)) {
        m_started = true;
        m_firstRuns = started->runs;
    } else if (const auto* queued = std::get_if<RunQueued>(&body)) {
        m_cohorts[queued->run] = queued->cohort;
    } else if (const auto* pruned = std::get_if<RunPruned>(&body)) {
        m_pruned.emplace(pruned->run, *pruned);
    } else if (const auto* added = std::get_if<SettingsAdded>(&body)) {
        m_added.insert(added->runs.begin(), added->runs.end());
        m_refinements += added->rule != kAddedByHand;
    } else if (const auto* end = std::get_if<StudyFinished>(&body)) {
        m_completed |= end->state == RunState::Completed;
    }
}

void StudyLog::tellStart()
{
    tell(StudyStarted{static_cast<std::int64_t>(m_planned.size()),
                      static_cast<std::int64_t>(planCohorts(m_planned).size()), m_record.config.study.strategy,
                      resolvedEndpoint(m_record.config), utcNow()});
}

void StudyLog::tellAddition(const std::vector<std::size_t>& fresh, const std::string& rule)
{
    SettingsAdded added{rule, {}, {}};
    for (const std::size_t i : fresh) {
        added.runs.push_back(m_record.runs[i]);
        added.labels.push_back(m_planned[i].label);
    }
    tell(std::move(added));
}

/// Runs that were not queued yet, cohort by cohort, with numbers that no cohort had. `goesOn`: the last cohort told may
/// be one of which a process that died told only a part.
void StudyLog::queueRuns(bool goesOn)
{
    for (const StudyPanel& panel : panelsOf(m_planned))
        for (const Setting& setting : panel.settings)
            keepPruned(setting);
    std::int64_t next = 0;
    for (const auto& [run, cohort] : m_cohorts)
        next = std::max(next, cohort + 1);
    for (const std::vector<std::size_t>& group : planCohorts(m_planned)) {
        const bool isLast = std::any_of(group.begin(), group.end(), [&](std::size_t i) {
            const auto known = m_cohorts.find(m_record.runs[i]);
            return known != m_cohorts.end() && known->second + 1 == next;
        });
        const std::int64_t number = goesOn && isLast ? next - 1 : next;
        for (const std::size_t i : group) {
            const std::string& run = m_record.runs[i];
            if (m_cohorts.contains(run) || m_pruned.contains(run))
                continue;
            tell(RunQueued{run, m_planned[i].label, number});
            next = number + 1;
        }
    }
}

/// A setting that was left behind does not come back with a new seed: its new runs are told to be pruned, untrained.
void StudyLog::keepPruned(const Setting& setting)
{
    std::optional<RunPruned> before = prunedBy(setting, m_record.runs);
    if (!before)
        return;
    before->step = 0;
    before->rule = "its λ was left behind before: " + before->rule;
    for (const auto& [seed, i] : setting.runs) {
        before->run = m_record.runs[i];
        if (!prunedBy(before->run) && !m_cohorts.contains(before->run))
            tell(*before);
    }
}

const RunPruned* StudyLog::prunedBy(const std::string& run) const
{
    const auto found = m_pruned.find(run);
    return found == m_pruned.end() ? nullptr : &found->second;
}

std::optional<RunPruned> StudyLog::prunedBy(const Setting& setting, const std::vector<std::string>& runs) const
{
    for (const auto& [seed, i] : setting.runs)
        if (const RunPruned* pruned = prunedBy(runs.at(i)); pruned && pruned->step > 0)
            return *pruned;
    return std::nullopt;
}

bool StudyLog::knows(const std::string& run) const
{
    return m_cohorts.contains(run) || m_pruned.contains(run) || m_added.contains(run);
}

} // namespace engine
