// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/events.h"
#include "engine/study.h"

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// Pause switch of a training thread. Any thread may call pause() and resume(); training waits between two
/// micro-batches, at most one micro-batch after pause().
class PauseGate {
public:
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const;
    /// Blocks while paused; returns at once when stop is requested. True if it had to wait. Training thread only.
    bool wait(const std::stop_token& stop);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_paused = false;
};

struct TrainOptions {
    std::filesystem::path library; ///< root that holds runs/ and studies/ (libraryRoot())
    std::filesystem::path resume;  ///< run or study folder to go on with; config is then taken from it
    PauseGate* pause = nullptr;    ///< optional, outlives the call
    int threads = 0;               ///< intra-op threads; 0: physical cores
    StudySink study;               ///< what a study tells of itself, after its folder has it; may be empty
    /// With `resume` = a study: its settings from now on (extendStudy); new runs alone train, none of λ left behind.
    std::optional<StudyConfig> extend;
};

struct RunOutcome {
    std::string run; ///< folder name
    RunState state = RunState::Completed;
    std::string reason;
};

struct TrainOutcome {
    std::filesystem::path study; ///< study folder, empty for a single run
    std::vector<RunOutcome> runs;
    /// Every run ended as planned: completed, or left behind by its study (Pruned).
    [[nodiscard]] bool allCompleted() const;
    [[nodiscard]] bool stopped() const; ///< a stop ended a run, or kept one from starting
};

/// Trains one run or a whole study (cohorts one after the other, the members of each in lockstep).
/// Every event is appended to its run folder, then given to `sink` on the calling thread.
/// Stop     checked before each micro-batch and within evaluation at each batch; a checkpoint and the last adapter are
///          saved, the runs end Stopped, and can be continued by `resume`.
/// Errors   before the first run folder exists: throws EngineError (BadConfig, MissingFile, BadData, …), nothing is
///          left behind. Afterwards a failure ends its run (or cohort) as Failed with code, message, where, hint in
///          RunFinished; the function returns normally.
/// Thread   any one thread; must not be called twice at a time in one process.
[[nodiscard]] TrainOutcome train(const TrainConfig& config, const TrainOptions& options, const EventSink& sink,
                                 std::stop_token stop);

} // namespace engine
