// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_records.h"

#include "runs/live_summary.h"

#include <algorithm>
#include <exception>
#include <set>
#include <system_error>
#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;

/// Times of a run never fall, so an event that the folder has told stands among those of its own time.
bool isKnown(const engine::RunRecord& run, const engine::Event& event)
{
    if (run.events.empty() || event.time > run.events.back().time)
        return false;
    const std::string line = engine::toJsonLine(event);
    for (auto it = run.events.rbegin(); it != run.events.rend() && it->time >= event.time; ++it) {
        if (it->time == event.time && engine::toJsonLine(*it) == line)
            return true;
    }
    return event.time < run.events.back().time;
}

/// `now` has all that `before` has told, and perhaps more; a continued run drops what it trains again.
bool goesOn(const std::vector<engine::Event>& before, const std::vector<engine::Event>& now)
{
    return now.size() >= before.size() &&
           (before.empty() || engine::toJsonLine(before.back()) == engine::toJsonLine(now[before.size() - 1]));
}

} // namespace

engine::RunRecord* CompareRecords::find(const std::string& name)
{
    const auto place = m_places.find(name);
    return place == m_places.end() ? nullptr : &runs[place->second];
}

void CompareRecords::add(engine::RunRecord record)
{
    const auto [place, isNew] = m_places.try_emplace(record.summary.name, runs.size());
    if (isNew)
        runs.push_back(std::move(record));
    else
        runs[place->second] = std::move(record);
}

void CompareRecords::append(const engine::Event& event)
{
    engine::RunRecord* run = find(event.run);
    if (run == nullptr || isKnown(*run, event))
        return;
    run->events.push_back(event);
    if (std::holds_alternative<engine::RunResumed>(event.body))
        run->events = engine::withoutSuperseded(std::move(run->events));
    applyEvent(run->summary, event);
}

void CompareRecords::rereadStudy()
{
    try {
        if (study)
            study = engine::readStudy(study->folder);
    } catch (const std::exception&) {
        // It is being written just now; what was read before still describes the runs that are shown.
    }
}

std::vector<fs::path> CompareRecords::folders() const
{
    std::vector<fs::path> all;
    std::set<std::string> names;
    for (const engine::RunRecord& run : runs) {
        names.insert(run.summary.name);
        all.push_back(run.folder);
    }
    if (study) {
        // library/studies/<study> and library/runs/<run>
        const auto library = fs::absolute(study->folder).parent_path().parent_path();
        for (const std::string& run : study->runs) {
            if (!names.contains(run))
                all.push_back(engine::runsFolder(library) / run);
        }
    }
    return all;
}

GrownFolders CompareRecords::look()
{
    GrownFolders grown;
    rereadStudy();
    grown.trains = study && engine::RunLock::isHeld(study->folder); // also between two cohorts
    for (const fs::path& folder : folders())
        lookAt(folder, grown);
    try {
        if (study) {
            std::vector<engine::StudyEvent> told = engine::readStudyEvents(study->folder);
            if (told.size() > m_decisions)
                grown.decisions.assign(told.begin() + static_cast<std::ptrdiff_t>(m_decisions), told.end());
            m_decisions = std::max(m_decisions, told.size());
        }
    } catch (const std::exception&) {
        // Told when the study was opened.
    }
    grown.changed |= !grown.decisions.empty();
    return grown;
}

void CompareRecords::lookAt(const fs::path& folder, GrownFolders& grown)
{
    std::error_code gone;
    const std::string name = folder.filename().string();
    const std::uintmax_t size = fs::file_size(folder / "events.jsonl", gone);
    if (gone)
        return;
    engine::RunRecord* known = find(name);
    const auto read = m_sizes.find(name);
    if (known && engine::isFinal(known->summary.state) && read == m_sizes.end()) {
        m_sizes[name] = size; // nothing more is expected of it
        return;
    }
    const bool held = engine::RunLock::isHeld(folder);
    grown.trains |= held;
    if (known && read != m_sizes.end() && read->second == size) {
        const bool wasHeld =
            !engine::isFinal(known->summary.state) && known->summary.state != engine::RunState::Interrupted;
        if (wasHeld && !held) {
            known->summary.state = engine::RunState::Interrupted;
            grown.changed = true;
        }
        return;
    }
    try {
        take(engine::readRun(folder), grown);
        m_sizes[name] = size;
    } catch (const std::exception&) {
        // Told when the folder was opened; or it is being written, and is read the next time.
    }
}

void CompareRecords::take(engine::RunRecord record, GrownFolders& grown)
{
    if (record.summary.name.empty())
        record.summary.name = record.folder.filename().string();
    engine::RunRecord* known = find(record.summary.name);
    std::size_t first = 0;
    if (known && goesOn(known->events, record.events))
        first = known->events.size();
    else
        grown.appeared.push_back(record.summary);
    grown.changed |=
        !known || first < record.events.size() || first == 0 || known->summary.state != record.summary.state;
    grown.events.insert(grown.events.end(), record.events.begin() + static_cast<std::ptrdiff_t>(first),
                        record.events.end());
    add(std::move(record));
}

} // namespace ui
