// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace engine {

enum class Activation { Gelu, GeluTanh, Relu, Silu }; ///< Gelu is the exact one (erf)

/// config.json of a BERT model folder, checked: every number is in range, heads divide the width.
struct BertConfig {
    std::int64_t vocabSize = 30522;
    std::int64_t hiddenSize = 768;
    std::int64_t layers = 12;
    std::int64_t heads = 12;
    std::int64_t intermediateSize = 3072;
    Activation activation = Activation::Gelu;
    std::int64_t maxPositions = 512;
    std::int64_t typeVocabSize = 2;
    double layerNormEps = 1e-12;
    double hiddenDropout = 0.1;
    double attentionDropout = 0.1;
    std::optional<double> classifierDropout; ///< null: hiddenDropout
    std::int64_t padTokenId = 0;
    std::vector<std::string> labels; ///< id2label in id order; LABEL_0, LABEL_1 where the file has none
    bool namesLabels = false;        ///< the file says how many labels there are
    std::string problemType;         ///< "", "regression", "single_label_classification"
    std::string modelName;           ///< _name_or_path, else the folder's name

    /// Frozen parameters of the encoder with embeddings and pooler, without a head.
    [[nodiscard]] std::int64_t parameters() const;
};

/// Reads folder/config.json with transformers' defaults for absent keys; unknown keys are ignored.
/// Errors  EngineError naming file and key: {MissingFile}; {BadFile} for wrong types and ranges; {Unsupported} for
///         other model types, relative positions, decoders, and repositories that want to run their own code
///         (auto_map).
[[nodiscard]] BertConfig readBertConfig(const std::filesystem::path& folder);

} // namespace engine
