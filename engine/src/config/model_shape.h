// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace engine {

struct Family;

enum class Activation { Gelu, GeluTanh, Relu, Silu }; ///< Gelu is the exact one (erf)

enum class RopeKind { Plain, Linear, Dynamic, Yarn, Llama3, Longrope };

/// Rotary positions of a model, as `rope_parameters` or `rope_theta` and `rope_scaling` say (formats.md 3.2).
struct RopeConfig {
    RopeKind kind = RopeKind::Plain;
    double theta = 10000;
    std::int64_t rotaryDim = 0; ///< dimensions of a head that turn; even
    double factor = 1;
    double lowFrequencyFactor = 1, highFrequencyFactor = 4; ///< llama3
    std::int64_t originalPositions = 0;            ///< llama3, yarn, longrope; 0: the model's max_position_embeddings
    std::optional<double> attentionFactor;         ///< yarn, longrope
    std::optional<double> mscale, mscaleAllDim;    ///< yarn
    double betaFast = 32, betaSlow = 1;            ///< yarn
    bool truncate = true;                          ///< yarn: bounds rounded to whole dimensions
    std::vector<double> shortFactors, longFactors; ///< longrope: rotaryDim / 2 divisors of the frequencies; the long
                                                   ///< ones for sequences longer than originalPositions
};

/// config.json of a model folder, checked: every number is in range and fits the others.
struct ModelShape {
    const Family* family = nullptr; ///< never null after reading
    std::string modelType;          ///< "mistral"
    std::filesystem::path folder;   ///< where config.json was read
    std::int64_t vocabSize = 0, hiddenSize = 0, layers = 0, heads = 0, keyValueHeads = 0, headDim = 0;
    std::int64_t intermediateSize = 0;
    Activation activation = Activation::Gelu;
    std::int64_t maxPositions = 0;   ///< rows of a learned table, else what the model was made for
    std::int64_t positionOffset = 0; ///< a learned table's row of the first token (RoBERTa: pad + 1)
    std::int64_t typeVocabSize = 0;
    double normEps = 1e-12;
    double hiddenDropout = 0, attentionDropout = 0, embeddingDropout = 0;
    std::optional<double> classifierDropout; ///< null: hiddenDropout
    bool queryKeyValueBias = true, attentionOutputBias = true, ffnBias = true, outputBias = false;
    bool tiedEmbeddings = false;       ///< the language model's output weight is the word table
    RopeConfig rope;                   ///< rotaryDim 0: no rotary positions
    std::vector<std::int64_t> windows; ///< by layer: keys a query sees, itself included, 0: all; empty: all everywhere
    std::int64_t padTokenId = 0;
    std::vector<std::int64_t> endTokenIds; ///< eos, one or several
    std::vector<std::string> labels;       ///< id2label in id order; LABEL_0, LABEL_1 where the file has none
    bool namesLabels = false;              ///< the file says how many labels there are
    std::string problemType;               ///< "", "regression", "single_label_classification"
    std::string modelName;                 ///< _name_or_path, else the folder's name

    [[nodiscard]] std::int64_t queryWidth() const { return heads * headDim; }
    [[nodiscard]] std::int64_t keyValueWidth() const { return keyValueHeads * headDim; }
    /// Longest sequence with special tokens that the model takes.
    [[nodiscard]] std::int64_t longestSequence() const;
    /// A sample's limit in tokens: what was asked for, or the model's own where that is shorter.
    [[nodiscard]] int sampleLimit(int asked) const
    {
        return static_cast<int>(std::min<std::int64_t>(asked, longestSequence()));
    }
    /// Frozen parameters of the base model (with pooler, without heads).
    [[nodiscard]] std::int64_t parameters() const;
    [[nodiscard]] std::int64_t tableParameters() const; ///< those of the embedding tables
    /// Keys that a layer's query sees, itself included; 0: all.
    [[nodiscard]] std::int64_t window(std::int64_t layer) const
    {
        return windows.empty() ? 0 : windows[static_cast<std::size_t>(layer)];
    }
};

} // namespace engine
