// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"
#include "engine/study.h"
#include "runs/study_settings.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace engine {

/// Why runs are there that a person added.
inline constexpr const char* kAddedByHand = "added to the study by hand";

/// A study while it is trained: what it is (study.json), what it tells (events.jsonl), and the lock that keeps other
/// processes from it. What was decided is taken from what it told, never decided anew.   Training thread only.
class StudyLog {
public:
    /// A new study, of which nothing is on disk before create().
    StudyLog(StudyRecord record, StudySink sink);
    /// One that has a folder.  Errors  EngineError{Locked, BadFile, MissingFile}.
    StudyLog(const std::filesystem::path& folder, StudySink sink);

    /// Folder, study.json, and the first events.  Errors  EngineError{DiskFull, Io}; nothing is left behind then.
    void create();
    /// For a study with a folder: tells that it goes on, and what a process that died left untold. `rule` says why runs
    /// are there that nobody told of.
    void resume(std::int64_t left, const std::string& rule);
    /// study.json with more settings first, then the events that tell of them.
    void grow(StudyRecord longer, const std::string& rule);
    /// Into the folder first, then to the sink.  Errors  EngineError{DiskFull, Io}.
    void tell(StudyEventBody body);

    [[nodiscard]] const StudyRecord& record() const { return m_record; }
    [[nodiscard]] const std::vector<PlannedRun>& planned() const
    {
        return m_planned;
    } ///< in the order of record().runs
    /// The decision that left this run behind, or null.
    [[nodiscard]] const RunPruned* prunedBy(const std::string& run) const;
    /// The decision that left a setting behind; `runs` are the names of those that its indices mean.
    [[nodiscard]] std::optional<RunPruned> prunedBy(const Setting& setting, const std::vector<std::string>& runs) const;
    /// Whether anything told of the run. Runs that nobody told of joined just before a process died.
    [[nodiscard]] bool knows(const std::string& run) const;
    [[nodiscard]] bool joinedLater(const std::string& run) const { return m_added.contains(run); }
    [[nodiscard]] int refinements() const { return m_refinements; } ///< additions that nobody made by hand
    [[nodiscard]] bool wasCompleted() const { return m_completed; } ///< once: from then on it only grows by hand
    [[nodiscard]] bool isEnded() const { return m_ended; }          ///< nothing was told after its last end

private:
    void open();
    void note(const StudyEventBody& body);
    void tellStart();
    void tellAddition(const std::vector<std::size_t>& fresh, const std::string& rule);
    void queueRuns(bool goesOn);
    void keepPruned(const Setting& setting);

    StudyRecord m_record;
    std::vector<PlannedRun> m_planned;
    StudySink m_sink;
    std::unique_ptr<RunLock> m_lock;
    std::optional<StudyWriter> m_writer;
    // What the events tell.
    std::map<std::string, std::int64_t> m_cohorts; ///< of runs that were queued
    std::map<std::string, RunPruned> m_pruned;
    std::set<std::string> m_added;
    std::int64_t m_firstRuns = 0; ///< of StudyStarted
    int m_refinements = 0;
    bool m_started = false, m_completed = false, m_ended = true;
};

} // namespace engine
