// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/family.h"
#include "config/model_config_reader.h"

#include <nlohmann/json.hpp>

namespace engine {
namespace {

/// What the types of this family take for absent keys.
void setDefaults(ModelShape& shape)
{
    shape.hiddenSize = 4096, shape.layers = 32, shape.heads = 32, shape.keyValueHeads = 0;
    shape.vocabSize = 32'000, shape.intermediateSize = 11'008, shape.maxPositions = 2'048;
    shape.activation = Activation::Silu;
    shape.normEps = 1e-6;
    if (shape.modelType == "mistral") {
        shape.intermediateSize = 14'336, shape.keyValueHeads = 8, shape.maxPositions = 131'072;
    } else if (shape.modelType == "qwen2") {
        shape.vocabSize = 151'936, shape.intermediateSize = 22'016, shape.maxPositions = 32'768;
    }
}

void readBiases(const ConfigReader& reader, ModelShape& shape)
{
    const bool llama = shape.modelType == "llama";
    shape.attentionOutputBias = llama && reader.flag("attention_bias", false);
    shape.queryKeyValueBias = shape.attentionOutputBias || shape.modelType == "qwen2";
    shape.ffnBias = llama && reader.flag("mlp_bias", false);
}

/// `layer_types` where the file has it, else all layers (Mistral) or those behind max_window_layers (Qwen2).
void readWindows(const ConfigReader& reader, ModelShape& shape)
{
    std::int64_t window = shape.modelType == "mistral" ? 4'096 : 0;
    if (shape.modelType == "llama" || (shape.modelType == "qwen2" && !reader.flag("use_sliding_window", false)))
        return;
    const nlohmann::json* given = reader.get("sliding_window");
    if (given == nullptr && (shape.modelType == "qwen2" || reader.says("sliding_window")))
        return;
    reader.integer("sliding_window", window, {1, 1 << 30});
    std::int64_t first = shape.modelType == "qwen2" ? 28 : 0;
    if (shape.modelType == "qwen2")
        reader.integer("max_window_layers", first, {0, 1'000});
    shape.windows.assign(static_cast<std::size_t>(shape.layers), 0);
    const nlohmann::json* types = reader.get("layer_types");
    if (types != nullptr && (!types->is_array() || types->size() != shape.windows.size()))
        reader.reject("layer_types", "must name one kind of attention a layer");
    for (std::size_t i = 0; i < shape.windows.size(); ++i) {
        const bool slides =
            types != nullptr ? (*types)[i] == "sliding_attention" : static_cast<std::int64_t>(i) >= first;
        if (types != nullptr && !slides && (*types)[i] != "full_attention")
            reader.refuse("layer_types", "only full_attention and sliding_attention are supported",
                          "choose another model");
        shape.windows[i] = slides ? window : 0;
    }
}

void readShape(const ConfigReader& reader, ModelShape& shape)
{
    setDefaults(shape);
    reader.integer("vocab_size", shape.vocabSize, {1, 2'000'000});
    reader.integer("hidden_size", shape.hiddenSize, {1, 65'536});
    reader.integer("num_hidden_layers", shape.layers, {1, 1'000});
    reader.integer("num_attention_heads", shape.heads, {1, 1'024});
    reader.integer("num_key_value_heads", shape.keyValueHeads, {1, 1'024});
    reader.integer("intermediate_size", shape.intermediateSize, {1, 1'048'576});
    reader.integer("max_position_embeddings", shape.maxPositions, {3, 1 << 30});
    reader.integer("head_dim", shape.headDim, {2, 1'024});
    if (shape.keyValueHeads == 0)
        shape.keyValueHeads = shape.heads;
    if (shape.headDim == 0) {
        if (shape.hiddenSize % shape.heads != 0)
            reader.reject("num_attention_heads", std::to_string(shape.heads) + " heads do not divide hidden_size " +
                                                     std::to_string(shape.hiddenSize));
        shape.headDim = shape.hiddenSize / shape.heads;
    }
    reader.positive("rms_norm_eps", shape.normEps);
    shape.attentionDropout = reader.rate("attention_dropout").value_or(0);
    reader.activation("hidden_act", shape.activation);
    shape.tiedEmbeddings = reader.flag("tie_word_embeddings", false);
    if (const std::int64_t none = -1; reader.get("pad_token_id") != nullptr && *reader.get("pad_token_id") != none)
        reader.integer("pad_token_id", shape.padTokenId, {0, shape.vocabSize - 1});
    readBiases(reader, shape);
    readRope(reader, shape);
    readWindows(reader, shape);
}

} // namespace

const Family kLlama{
    .name = "LLaMA",
    .modelTypes = {"llama", "mistral", "qwen2"},
    .block = BlockForm::PreNorm,
    .rotary = RotaryForm::Halves,
    .head = HeadForm::Score,
    .causal = true,
    .rmsNorm = true,
    .gated = true,
    .names = {.prefix = "model",
              .layers = "layers",
              .words = "embed_tokens",
              .positions = nullptr,
              .types = nullptr,
              .embeddingNorm = nullptr,
              .inLayer = {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
                          "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj", "self_attn", "mlp"},
              .attentionNorm = "input_layernorm",
              .ffnNorm = "post_attention_layernorm",
              .finalNorm = "norm",
              .pooler = nullptr,
              .output = "lm_head"},
    .loraTargets = {"q_proj", "k_proj", "v_proj", "up_proj", "down_proj"},
    .adapterInputTargets = {"gate_proj", "up_proj"},
    .ia3Targets = {"k_proj", "v_proj", "down_proj"},
    .ia3FeedForward = {"down_proj"},
    .placement = Placement::Ffn,
    .readShape = readShape,
};

} // namespace engine
