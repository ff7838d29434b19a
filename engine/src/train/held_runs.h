// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace engine {

/// Runs that wait at a rung of their study: they have no trainer and no end, and their folders stay locked for this
/// process.
class HeldRuns {
public:
    /// `trainedHere`: its cohort came to the rung in this process, so that going on is no break.
    /// Errors  EngineError{Locked}.
    void hold(const std::filesystem::path& folder, bool trainedHere)
    {
        const std::string run = folder.filename().string();
        m_locks.try_emplace(run, folder);
        m_trainedHere.try_emplace(run, trainedHere);
    }
    [[nodiscard]] bool has(const std::string& run) const { return m_locks.contains(run); }
    /// Lets the folder go, if it was held; true if the run was trained here.
    bool release(const std::string& run)
    {
        const auto found = m_trainedHere.extract(run);
        m_locks.erase(run);
        return !found.empty() && found.mapped();
    }
    [[nodiscard]] std::optional<std::string> first() const
    {
        return m_locks.empty() ? std::nullopt : std::optional(m_locks.begin()->first);
    }

private:
    std::map<std::string, RunLock> m_locks;
    std::map<std::string, bool> m_trainedHere;
};

} // namespace engine
