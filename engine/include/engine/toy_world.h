// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// A toy world: a small frozen Transformer of random weights and a synthetic task, so that over-smoothing, depth and λ
/// can be seen within seconds on a processor. Runs in it are ordinary runs of engine::train on ordinary files.
/// The frozen model has BERT's form (post-norm, GELU, 4 heads, feed-forward of twice the width, no biases). Elements
/// of a map of `in` inputs are uniform with standard deviation gain / √in; gains: query and key 2, value and attention
/// output 1, feed-forward 0.5; word rows uniform in [−1, 1), so are position rows. They were chosen by what the frozen
/// model and λ = 0 do, before any other λ was tried: tests/bench/toy/toy_search.py.
namespace engine {

/// What a sentence of 10 to 14 words out of 24 letters is labelled by.
enum class ToyTask {
    Order, ///< which of the words "ping" and "pong" comes first: ping | pong
    Which, ///< which of them is there: ping | pong
    Next   ///< in which half of the alphabet the letter after "ping" lies: low | high
};

/// The trained part; λ enters it as in any run.
enum class ToyMethod {
    AdapterMixedSkip, ///< series adapters with sibo.mix_skip: z̃ + U φ(V z̃)
    Adapter,          ///< series adapters: z + U φ(V z̃)
    Lora              ///< LoRA on query and value
};

struct ToyWorldSettings {
    ToyTask task = ToyTask::Order;
    int depth = 6;          ///< layers, 1 to 16
    int width = 32;         ///< 16 to 128, a multiple of 8
    std::uint64_t seed = 1; ///< of weights and sentences; a run in the world takes it for the adapter, too
    bool operator==(const ToyWorldSettings&) const = default;
};

struct ToyTraining {
    ToyMethod method = ToyMethod::AdapterMixedSkip;
    std::vector<double> lambdas{0.0};   ///< one run each, in lockstep; at least one, none twice
    SiboSource source = SiboSource::H0; ///< Zero: the control, x̃ = (1 − λ) x
    std::int64_t steps = 300;           ///< of 32 sentences each, 20 to 5000
    bool operator==(const ToyTraining&) const = default;
};

// Names in files and events: "order", "series-mix-skip", …
[[nodiscard]] const char* name(ToyTask value);
[[nodiscard]] const char* name(ToyMethod value);

/// Name of a world's folder: "toy-order-d6-w32-s1".  Errors  EngineError{BadConfig} naming what is out of range.
[[nodiscard]] std::string toyWorldName(const ToyWorldSettings& settings);

/// The world's folder below `root`: a model folder (config.json, vocab.txt, model.safetensors) that also holds
/// train.tsv (4096 sentences) and validation.tsv (512). It appears whole or not at all; one that is there and right is
/// left alone, a damaged one is made anew. Equal settings give equal bytes, on every machine.
/// Errors  EngineError{BadConfig; MissingFile (`root` cannot be a folder), DiskFull, Io}.   Thread: any, one at a time.
[[nodiscard]] std::filesystem::path makeToyWorld(const ToyWorldSettings& settings, const std::filesystem::path& root);

/// The first of its validation sentences, as validation.tsv has them.   Errors  EngineError{BadConfig}.
[[nodiscard]] std::vector<std::string> toySentences(const ToyWorldSettings& settings, std::size_t count);

/// What trains in the world of that folder: a study over λ, or a single run for one λ; fp32 on the CPU, AdamW at 0.01
/// with linear decay and 20 warm-up steps, no dropout; evaluation and similarity at every tenth of the steps.
/// Errors  EngineError{BadConfig}.
[[nodiscard]] TrainConfig toyConfig(const ToyWorldSettings& settings, const ToyTraining& training,
                                    const std::filesystem::path& folder);

} // namespace engine
