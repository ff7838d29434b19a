// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What a model folder holds and what a configuration would train in it, told from config.json and the headers of the
/// weight files: nothing is loaded.
namespace engine {

enum class BlockLayout {
    PostNorm, ///< each sublayer, the residual sum, then a norm   BERT, RoBERTa
    PreNorm,  ///< a norm before each sublayer                    LLaMA
    Parallel  ///< both sublayers behind one norm                 GPT-J
};

/// The linear maps of a layer, then its sublayers as wholes.
enum class BlockPart { Query, Key, Value, AttentionOutput, Gate, Up, Down, Attention, FeedForward };

struct ModelFacts {
    std::filesystem::path folder;
    std::string name;              ///< as config.json has it, else the folder's
    std::string family, modelType; ///< "LLaMA", "mistral"
    BlockLayout block = BlockLayout::PostNorm;
    bool gated = false;          ///< the feed-forward part has a gate
    bool causal = false;         ///< a token sees those before it alone: it can be a language model
    std::int64_t parameters = 0; ///< numbers in the weight files, buffers left out
    std::int64_t diskBytes = 0;  ///< of the weight files
    std::int64_t layers = 0, width = 0, heads = 0, keyValueHeads = 0, feedForward = 0;
    std::int64_t vocabulary = 0;
    std::int64_t longestSequence = 0; ///< tokens, special ones included
    std::string licence;              ///< "apache-2.0", or the first line of its text; empty: none is told
    std::string dtype;                ///< of most numbers in the files: "float32"
    std::string tokenizer;            ///< "WordPiece", "BPE", "sentencepiece" …; empty: no tokenizer in the folder
    bool hasHead = false;             ///< a classification head is stored
};

/// Errors  EngineError{MissingFile, BadFile, Unsupported, Io} as a start would meet them.   Thread: any.
[[nodiscard]] ModelFacts describeModel(const std::filesystem::path& folder);

/// A module of the model that has something to train.
struct SiteFacts {
    std::string module;            ///< inside its layer: "attention.self.query"; outside: "embeddings", "classifier"
    int layer = -1;                ///< -1: outside the layers
    std::optional<BlockPart> part; ///< the linear map or sublayer; none: a norm, or outside the layers
    std::int64_t trainable = 0;    ///< parameters; 0 where several layers share one set (prompt)
    bool injected = false;         ///< h0 is mixed in here
    bool effective = false;        ///< … and differs from what it is mixed into
};

struct TrainedSites {
    std::vector<SiteFacts> modules; ///< before the layers, by layer, behind the layers
    std::int64_t trainable = 0;     ///< in all
    int sites = 0, injected = 0, effective = 0;
};

/// Where `config`, a single run, trains in the model of `folder`. `outputs`: classes, 1 for a regression, 0 for a
/// language model, which gets no head.  Errors  as describeModel, of config.json alone.   Thread: any.
[[nodiscard]] TrainedSites describeSites(const TrainConfig& config, const std::filesystem::path& folder,
                                         std::int64_t outputs);

} // namespace engine
