// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "engine/config.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What sets the families of models apart, as data: one Transformer core reads it. A new family is one file that fills
/// a Family, and a line in family.cpp.
namespace engine {

/// The linear maps of a layer, then its two sublayers as wholes (where series and parallel adapters sit).
enum class SiteKind { Query, Key, Value, AttentionOutput, Gate, Up, Down, AttentionBlock, FfnBlock };
inline constexpr std::size_t kSiteKinds = 9;

enum class BlockForm {
    PostNorm, ///< x = N(x + attention(x)); x = N(x + ffn(x))                       BERT
    PreNorm,  ///< x = x + attention(N(x)); x = x + ffn(N(x))                       LLaMA
    Parallel  ///< x = x + attention(N(x)) + ffn(N(x)), one norm                    GPT-J
};
enum class RotaryForm { None, Halves, Pairs }; ///< pairs (i, i + n/2) or (2i, 2i + 1)
enum class HeadForm {
    Pooled, ///< classifier(D(tanh(pooler(first token))))                           BERT
    Dense,  ///< out_proj(D(tanh(dense(D(first token)))))                           RoBERTa
    Score   ///< score(last token), no bias                                         LLaMA, GPT-J
};

/// Names in a checkpoint; null where a family has no such tensor. A part's weight is prefix.name.weight.
struct FamilyNames {
    const char* prefix;                            ///< "bert": the base model inside the whole one
    const char* layers;                            ///< "encoder.layer"
    const char *words, *positions, *types;         ///< embedding tables
    const char* embeddingNorm;                     ///< after the embeddings
    std::array<const char*, kSiteKinds> inLayer{}; ///< by SiteKind: "attention.self.query"
    const char *attentionNorm, *ffnNorm;           ///< in a layer; after the sublayer in PostNorm, else before it
    const char* finalNorm;                         ///< behind the last layer
    const char* pooler;
    const char* output; ///< the language model's head, outside the prefix: "lm_head"
};

class ConfigReader;

struct Family {
    std::string_view name;                    ///< "LLaMA"
    std::vector<std::string_view> modelTypes; ///< of config.json
    BlockForm block;
    RotaryForm rotary;
    HeadForm head;
    bool causal;
    bool rmsNorm; ///< RMSNorm without bias, else LayerNorm
    bool gated;   ///< ffn = down(act(gate(x)) ⊙ up(x)), else down(act(up(x)))
    FamilyNames names;
    std::vector<std::string> loraTargets;                ///< of the reference, sibo.md §2
    std::vector<std::string> adapterInputTargets;        ///< adapter before a linear
    std::vector<std::string> ia3Targets, ia3FeedForward; ///< PEFT's table
    Placement placement;                                 ///< where λ mixes unless told
    void (*readShape)(const ConfigReader&, ModelShape&); ///< family's own keys and defaults
};

/// All families, and those of a config.json's model_type (null: not supported).
[[nodiscard]] std::span<const Family* const> families();
[[nodiscard]] const Family* findFamily(std::string_view modelType);

/// "bert.encoder.layer.3.attention.self.query"
[[nodiscard]] std::string modulePath(const Family& family, std::int64_t layer, SiteKind kind);

// One a file; family.cpp lists them.
extern const Family kBert, kRoberta, kLlama, kGptJ;

} // namespace engine
