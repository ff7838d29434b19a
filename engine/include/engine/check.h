// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/config_io.h"
#include "engine/study_plan.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace engine {

enum class TokenRole { Special, Context, Trained, Masked, Truncated };

struct ShownToken {
    std::string text; ///< as the tokenizer writes it ("##ing"); of bytes: as a person reads it ("·the", "↵")
    std::int64_t id = 0;
    TokenRole role = TokenRole::Context;
};
struct ShownSample {
    std::int64_t row = 0; ///< line in the file, 1-based
    std::string label;
    std::vector<ShownToken> tokens;
};

struct SplitFacts {
    std::string split; ///< "train", "validation", a test set's name
    std::string path;
    std::int64_t rows = 0;
    std::map<std::string, std::int64_t> labels; ///< count by class; empty for regression
    std::int64_t tokens = 0;
    std::int64_t longest = 0;
    std::int64_t truncated = 0;
    std::int64_t skipped = 0; ///< empty texts
};

/// What a method would take with the configuration's other settings and the method's own defaults.
struct MethodCost {
    MethodKind kind = MethodKind::Lora;
    std::int64_t trainable = 0;
    std::int64_t memoryBytes = 0; ///< estimated peak of one run alone
};

/// What is known before a start: shown beside the Train button and printed by `sibo train` before the first step.
struct StartCheck {
    std::vector<Problem> problems; ///< any without `warning` forbids the start
    std::vector<SplitFacts> splits;
    std::vector<ShownSample> firstBatch; ///< at most eight samples of the first batch
    std::vector<std::string> labels;
    std::string modelName;
    std::int64_t trainable = 0, total = 0;
    std::int64_t steps = 0; ///< of the first run
    int runs = 1, cohorts = 1, cohortSize = 1;
    int settings = 1, seeds = 1;     ///< runs that differ in more than the seed; different seeds
    std::vector<InvalidRun> invalid; ///< runs of a study that cannot be trained, while others can
    int excluded = 0;                ///< points of the grid that study.exclude leaves out
    std::int64_t effectiveSites = 0, injectedSites = 0, totalSites = 0;
    int mayBeAdded = 0;           ///< runs that refinement may add; in none of the sums below
    std::int64_t memoryBytes = 0; ///< estimated peak of the process in a step, of the cohort that takes most
    std::int64_t memoryHeld = 0;  ///< what the process may hold at times, freed memory with it; a cohort goes by that
    std::int64_t memoryAvailable = 0;
    std::vector<MethodCost> methods; ///< by method; empty where model or data cannot be read
    std::int64_t diskBytes = 0;      ///< of all runs
    std::int64_t diskAvailable = 0;
    /// Of all runs, from a measured rate of this machine and model, if one is known; without what halving leaves
    /// behind.
    std::optional<double> seconds;
    std::string device, dtype;
    [[nodiscard]] bool mayStart() const;
};

/// Reads model configuration, tokenizer and data; looks through the weights for values that are not finite once a
/// model, keeps none of them; writes nothing but this machine's measured GEMM speed into the library's cache. Problems
/// are returned at their key, not thrown. `library` is where the runs would go.  Thread: any.
[[nodiscard]] StartCheck checkStart(const TrainConfig& config, const std::filesystem::path& library);

} // namespace engine
