// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_config.h"
#include "data/encoded.h"
#include "engine/config_io.h"
#include "text/tokenizer.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// A task's splits as token ids, and what was noticed on the way.
struct TrainingData {
    EncodedDataset train;
    std::optional<EncodedDataset> validation;
    std::vector<EncodedDataset> tests;
    std::vector<std::string> labels;
    std::vector<Problem> warnings;
    /// Numbers the classification head gives: the classes, or 1 for regression, 0 for a language model.
    [[nodiscard]] std::int64_t outputs(TaskKind kind) const;
    /// The fixed probe of layer similarity: the first 64 validation samples, without validation data those of train.
    [[nodiscard]] EncodedDataset probe() const;
};

/// Reads and tokenizes everything a run needs, in bounded memory. What the model takes caps task.max_length. Large
/// splits are kept as tokens in the cache of `library` (TokenCache); without a library nothing is kept.
/// Errors  EngineError of the readers; {BadConfig}: a test set whose name would lead out of predictions/; {BadData} if
/// nothing is left to train on; ReadingStopped (task_reader.h) soon after `stop` is asked for.
[[nodiscard]] TrainingData loadTrainingData(const TaskConfig& task, std::uint64_t splitSeed, const Tokenizer& tokenizer,
                                            const ModelShape& model, const std::filesystem::path& library = {},
                                            const std::stop_token& stop = {});

/// The seed of splits and order: data_seed, else seed.
[[nodiscard]] std::uint64_t dataSeed(const OptimizationConfig& config);

} // namespace engine
