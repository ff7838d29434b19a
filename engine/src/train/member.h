// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"
#include "engine/events.h"
#include "engine/runs.h"
#include "train/run_clock.h"

#include <optional>
#include <string>

#include <ATen/core/Tensor.h>

namespace engine {

/// One run of a cohort: its folder, what it told, how it stands. Training thread only.
class Member {
public:
    /// A new run folder. `facts` is the JSON object of versions, hashes and resolved settings for config.json.
    static Member create(const PlannedRun& run, const std::string& name, const std::filesystem::path& library,
                         const std::string& study, const std::string& facts);
    /// An existing folder that goes on after `step`.
    static Member reopen(const PlannedRun& run, const std::filesystem::path& folder);

    /// Into the folder first, then to the sink; the time is the clock's, never less than the last event's.
    void tell(EventBody body, const RunClock& clock, const EventSink& sink);
    void finish(RunFinished end, const RunClock& clock, const EventSink& sink);
    void log(const std::string& line);

    [[nodiscard]] const TrainConfig& config() const { return m_run.config; }
    [[nodiscard]] const PlannedRun& run() const { return m_run; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_writer.folder(); }
    [[nodiscard]] const std::string& name() const { return m_writer.name(); }
    [[nodiscard]] double lastTime() const { return m_lastTime; }
    [[nodiscard]] bool active() const { return !m_end; } ///< neither failed nor finished
    [[nodiscard]] const std::optional<RunFinished>& end() const { return m_end; }

    // The best adapter on validation so far, kept in memory for final predictions.
    std::optional<double> bestPrimary;
    std::int64_t bestStep = 0;
    at::Tensor bestRow; ///< (P), undefined until there is one

private:
    Member(PlannedRun run, RunWriter writer);

    PlannedRun m_run;
    RunWriter m_writer; ///< holds the folder's lock
    double m_lastTime = 0;
    std::optional<RunFinished> m_end;
};

} // namespace engine
