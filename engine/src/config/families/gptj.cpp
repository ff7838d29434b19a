// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/family.h"
#include "config/model_config_reader.h"

namespace engine {
namespace {

void readShape(const ConfigReader& reader, ModelShape& shape)
{
    shape.vocabSize = 50'400, shape.hiddenSize = 4'096, shape.layers = 28, shape.heads = 16, shape.maxPositions = 2'048;
    shape.rope.rotaryDim = 64;
    shape.activation = Activation::GeluTanh;
    shape.normEps = 1e-5;
    reader.integer("vocab_size", shape.vocabSize, {1, 2'000'000});
    reader.integer("n_embd", shape.hiddenSize, {1, 65'536});
    reader.integer("n_layer", shape.layers, {1, 1'000});
    reader.integer("n_head", shape.heads, {1, 1'024});
    reader.integer("n_positions", shape.maxPositions, {3, 1 << 30});
    if (shape.hiddenSize % shape.heads != 0)
        reader.reject("n_head",
                      std::to_string(shape.heads) + " heads do not divide n_embd " + std::to_string(shape.hiddenSize));
    shape.headDim = shape.hiddenSize / shape.heads;
    shape.keyValueHeads = shape.heads;
    shape.intermediateSize = 4 * shape.hiddenSize;
    reader.integer("n_inner", shape.intermediateSize, {1, 1'048'576});
    reader.integer("rotary_dim", shape.rope.rotaryDim, {2, 1'024});
    reader.activation("activation_function", shape.activation);
    reader.positive("layer_norm_epsilon", shape.normEps);
    shape.hiddenDropout = reader.rate("resid_pdrop").value_or(0);
    shape.embeddingDropout = reader.rate("embd_pdrop").value_or(0);
    shape.attentionDropout = reader.rate("attn_pdrop").value_or(0);
    shape.tiedEmbeddings = reader.flag("tie_word_embeddings", false);
    if (!reader.flag("scale_attn_weights", true))
        reader.refuse("scale_attn_weights", "attention without scaling is not supported", "choose another model");
    shape.queryKeyValueBias = shape.attentionOutputBias = false;
    shape.ffnBias = shape.outputBias = true;
}

} // namespace

const Family kGptJ{
    .name = "GPT-J",
    .modelTypes = {"gptj"},
    .block = BlockForm::Parallel,
    .rotary = RotaryForm::Pairs,
    .head = HeadForm::Score,
    .causal = true,
    .rmsNorm = false,
    .gated = false,
    .names = {.prefix = "transformer",
              .layers = "h",
              .words = "wte",
              .positions = nullptr,
              .types = nullptr,
              .embeddingNorm = nullptr,
              .inLayer = {"attn.q_proj", "attn.k_proj", "attn.v_proj", "attn.out_proj", nullptr, "mlp.fc_in",
                          "mlp.fc_out", "attn", "mlp"},
              .attentionNorm = "ln_1",
              .ffnNorm = nullptr,
              .finalNorm = "ln_f",
              .pooler = nullptr,
              .output = "lm_head"},
    .loraTargets = {"q_proj", "k_proj", "v_proj", "fc_in", "fc_out"},
    .adapterInputTargets = {"fc_in"},
    .ia3Targets = {"q_proj", "v_proj", "fc_out"},
    .ia3FeedForward = {"fc_out"},
    .placement = Placement::Ffn,
    .readShape = readShape,
};

} // namespace engine
