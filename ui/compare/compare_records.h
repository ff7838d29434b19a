// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "engine/study.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What others have written into the compared folders since they were read last.
struct GrownFolders {
    std::vector<engine::RunSummary> appeared; ///< new runs, and those whose history is told from the beginning again
    std::vector<engine::Event> events;        ///< of these, and what known runs have told since
    std::vector<engine::StudyEvent> decisions;
    bool changed = false; ///< any of these, or a run began to train or was interrupted
    bool trains = false;  ///< a living process holds the study or one of the runs
};

/// The compared runs as they were read, and what was told since. One thread alone uses them (CompareStore's own).
class CompareRecords {
public:
    std::vector<engine::RunRecord> runs;
    std::optional<engine::StudyRecord> study;

    void add(engine::RunRecord record);
    /// Leaves out what the run is known to have told, and runs that are not known.
    void append(const engine::Event& event);
    /// So many more of the study's decisions have been told.
    void addDecisions(std::size_t count) { m_decisions += count; }
    /// The study's file is read again; it stays as it was where it cannot be.
    void rereadStudy();
    /// Reads what has changed in the folders. A folder that is gone, or cannot be read now, is left as it was.
    [[nodiscard]] GrownFolders look();

private:
    [[nodiscard]] std::vector<std::filesystem::path> folders() const;
    void lookAt(const std::filesystem::path& folder, GrownFolders& grown);
    void take(engine::RunRecord record, GrownFolders& grown);
    [[nodiscard]] engine::RunRecord* find(const std::string& name);

    std::map<std::string, std::size_t> m_places;
    std::map<std::string, std::uintmax_t> m_sizes; ///< of the events' files, as they were read
    std::size_t m_decisions = 0;
};

} // namespace ui
