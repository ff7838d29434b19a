// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// What SIBO costs, measured apart from studies: one run at a time (R = 1), on the machine alone.
namespace engine {

struct CostOptions {
    std::filesystem::path library;                   ///< where models are looked up
    int warmup = 5;                                  ///< steps of each side before the clock counts
    int steps = 30;                                  ///< timed steps of each side, at least 2
    int threads = 0;                                 ///< 0: physical cores
    std::function<void(int done, int all)> progress; ///< after each pair of steps; may be empty
};

/// Operations of one optimizer step, counted from the model's shape, a multiplication and an addition as one each.
/// With N tokens, and for a linear map of `in` to `out` numbers 2·N·in·out:
///   forward    each layer's linear maps; attention 4·width·Σ n² over the sequences of n tokens (scores and values)
///   backward   as much again for the gradients of inputs; attention twice its forward
///   sites      low rank r: 2·N·r·(in + out), bottleneck m: 4·N·in·m; three times that with backward
///   mixing     at each site with h0: 3·N·in forward (two products, one sum), N·in backward
/// Backward counts no gradient that nobody needs: of what lies below the first trained module, and of a query, key or
/// value that is not trained there. Model and sites are what torch.utils.flop_counter counts (tests/engine/peft).
/// Embeddings, norms, activations, dropout, head, loss and optimizer are left out: they are the same with and without
/// λ. The last layer counts in full, though a classifier computes only the rows there that its head reads.
struct StepOperations {
    double model = 0;  ///< the frozen model's
    double sites = 0;  ///< the method's own modules
    double mixing = 0; ///< what λ > 0 adds
    [[nodiscard]] double all() const { return model + sites + mixing; }
};

/// λ > 0 beside λ = 0 of the same model, method, placement and batch size.
struct CostPoint {
    std::string label; ///< "λ 0.6 · placement ffn · batch size 16"
    std::string device, dtype;
    int threads = 0;
    double tokens = 0;                         ///< of a step, mean
    std::vector<double> plain, mixed;          ///< seconds of each timed step, by batch
    double plainSeconds = 0, mixedSeconds = 0; ///< medians
    double ratio = 1;                          ///< median of mixed / plain by batch
    double low = 1, high = 1;                  ///< 95 % of that median: percentile bootstrap, 10,000 draws, fixed seed
    std::optional<StepOperations> operations;  ///< null: of this method they are not counted
};

/// Trains `config` (λ > 0) and the same with λ = 0 through the code built without mixing, the same batches in the order
/// plain, λ, λ, plain (A-B-B-A over two batches), nothing written.  Stop is asked before each pair of steps.
/// Errors  EngineError{BadConfig}: λ is 0, or the method takes none; those of a start.   Thread: training thread.
/// Null: stopped.
[[nodiscard]] std::optional<CostPoint> measureCost(const TrainConfig& config, const std::string& label,
                                                   const CostOptions& options, const std::stop_token& stop);

/// Peak resident size of this process after `steps` steps of one run, in bytes; 0 where the system does not tell.
/// A process can measure one configuration only: the peak does not fall.  λ = 0 runs without mixing built.
[[nodiscard]] std::int64_t measurePeakMemory(const TrainConfig& config, const CostOptions& options);

} // namespace engine
