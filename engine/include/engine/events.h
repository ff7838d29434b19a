// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// What a run tells: appended to its folder first, then given to whoever watches. Live view and replay read these.
/// As JSON (file and `--json`): one object a line, {"event": "step_done", "run": "…", "time": 12.34, …}, keys as below
/// in snake_case. Invariants: RunStarted first, exactly one RunFinished and last, steps strictly rise within a type.
namespace engine {

enum class RunState {
    Queued,
    Preparing,
    Running,
    Paused,
    Evaluating,
    Saving,
    Completed,
    Stopped,
    Pruned,
    Failed,
    Interrupted
};
[[nodiscard]] const char* name(RunState value);
[[nodiscard]] bool isFinal(RunState value); ///< Completed, Stopped, Pruned, Failed

struct RunStarted {
    std::int64_t steps = 0;
    double epochs = 0;
    std::int64_t trainable = 0; ///< parameters of this run, head included
    std::int64_t total = 0;     ///< frozen ones plus trainable
    std::string device;         ///< "cpu", "cuda:0"
    std::string dtype;          ///< resolved: "float32" | "bfloat16"
    int threads = 0;
    int cohortSize = 1;
    std::int64_t memoryEstimateBytes = 0; ///< of the whole cohort
    std::string startedAt;                ///< UTC, ISO 8601
    std::int64_t effectiveSites = 0;      ///< SIBO sites where λ acts, "10 of 12"
    std::int64_t totalSites = 0;          ///< PEFT sites
    std::vector<std::string> labels;
    std::string primaryMetric; ///< name shown for EvalDone::primary: "accuracy", "mean of accuracy and f1", …
};
struct PhaseChanged {
    RunState state = RunState::Preparing;
    std::string text; ///< "evaluating 872 sentences"
};
struct StepDone {
    std::int64_t step = 0;      ///< 1-based optimizer step
    double epoch = 0;           ///< samples seen / N
    std::optional<double> loss; ///< null: not finite, the step was not applied
    double lr = 0;
    std::optional<double> gradNorm; ///< before clipping
    std::int64_t tokens = 0;        ///< real tokens of this step, of this run alone
    double seconds = 0;             ///< this run's share of wall time
    std::int64_t memoryBytes = 0;   ///< peak of the process, or of the device
    /// Learned λ after this step: "all", "layer 3" or the module's path; empty where λ is a setting.
    std::map<std::string, double> lambdas;
};
struct EvalDone {
    std::int64_t step = 0;
    std::string split;                     ///< "validation", "train", or a test set's name
    std::map<std::string, double> metrics; ///< accuracy, f1, matthews, pearson, spearman, loss
    double primary = 0;
    std::int64_t samples = 0;
    bool base = false;   ///< adapter off, head at its first weights
    bool best = false;   ///< the best so far on validation
    std::string adapter; ///< "best" | "last" for final evaluations, empty while training
};
struct SimilarityMeasured {
    std::int64_t step = 0;
    std::vector<double> layers;          ///< mean token-pair cosine, h0 first, L+1 numbers
    std::vector<double> across;          ///< the same between tokens of different sequences
    std::vector<double> retention;       ///< mean cosine of a token's state to its own h0
    std::map<std::string, double> share; ///< ρ by site, mean over the probe
    std::int64_t sequences = 0;
    bool base = false; ///< the frozen model
};
struct CheckpointSaved {
    std::int64_t step = 0;
    std::string path; ///< relative to the run folder
};
struct Warning {
    std::string code; ///< "non_finite", "truncated", …
    std::string text;
    std::string hint;
};
/// Everything with a larger step, and any earlier RunFinished, is superseded.
struct RunResumed {
    std::int64_t step = 0;
    bool exact = false;
    std::vector<std::string> differences;
};
struct RunFinished {
    RunState state = RunState::Completed; ///< Completed | Stopped | Pruned | Failed
    std::string reason;                   ///< empty when completed
    std::string code, where, hint;        ///< of the error when failed
};

using EventBody = std::variant<RunStarted, PhaseChanged, StepDone, EvalDone, SimilarityMeasured, CheckpointSaved,
                               Warning, RunResumed, RunFinished>;
struct Event {
    std::string run; ///< the run folder's name
    double time = 0; ///< seconds of activity since the run began; pauses excluded; never falls
    EventBody body;
};

using EventSink = std::function<void(const Event&)>;

/// One line without the newline; numbers round-trip exactly, never in the locale's form.
[[nodiscard]] std::string toJsonLine(const Event& event);

/// Null for an event name this version does not know (readers skip those). Errors  EngineError{BadFile}.
[[nodiscard]] std::optional<Event> parseEvent(std::string_view line);

/// Drops what later `run_resumed` events supersede; order is kept.
[[nodiscard]] std::vector<Event> withoutSuperseded(std::vector<Event> events);

} // namespace engine
