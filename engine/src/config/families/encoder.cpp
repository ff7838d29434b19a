// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/families/encoder.h"

#include "config/model_config_reader.h"

#include <nlohmann/json.hpp>

namespace engine {

Family encoderFamily(const char* prefix)
{
    Family family{};
    family.block = BlockForm::PostNorm;
    family.rotary = RotaryForm::None;
    family.names = {.prefix = prefix,
                    .layers = "encoder.layer",
                    .words = "embeddings.word_embeddings",
                    .positions = "embeddings.position_embeddings",
                    .types = "embeddings.token_type_embeddings",
                    .embeddingNorm = "embeddings.LayerNorm",
                    .inLayer = {"attention.self.query", "attention.self.key", "attention.self.value",
                                "attention.output.dense", nullptr, "intermediate.dense", "output.dense",
                                "attention.output", "output"},
                    .attentionNorm = "attention.output.LayerNorm",
                    .ffnNorm = "output.LayerNorm",
                    .finalNorm = nullptr,
                    .pooler = nullptr,
                    .output = nullptr};
    family.loraTargets = {"query", "value"};
    family.adapterInputTargets = {"intermediate.dense"};
    family.ia3Targets = {"key", "value", "output.dense"};
    family.ia3FeedForward = {"output.dense"};
    family.placement = Placement::Both;
    return family;
}

void readEncoderShape(const ConfigReader& reader, ModelShape& shape)
{
    if (const std::string kind = reader.text("position_embedding_type", "absolute"); kind != "absolute")
        reader.refuse("position_embedding_type", "\"" + kind + "\" positions are not supported",
                      "only \"absolute\" is: choose another model");
    for (const char* key : {"is_decoder", "add_cross_attention"}) {
        const nlohmann::json* flag = reader.get(key);
        if (flag != nullptr && *flag != nlohmann::json(false))
            reader.refuse(key, "an encoder used as a decoder is not supported", "choose an encoder model");
    }
    shape.hiddenSize = 768, shape.layers = 12, shape.heads = 12, shape.intermediateSize = 3072;
    shape.maxPositions = 512, shape.typeVocabSize = 2;
    reader.integer("vocab_size", shape.vocabSize, {1, 2'000'000});
    reader.integer("hidden_size", shape.hiddenSize, {1, 65'536});
    reader.integer("num_hidden_layers", shape.layers, {1, 1'000});
    reader.integer("num_attention_heads", shape.heads, {1, 1'024});
    reader.integer("intermediate_size", shape.intermediateSize, {1, 1'048'576});
    reader.integer("max_position_embeddings", shape.maxPositions, {3, 1'048'576});
    reader.integer("type_vocab_size", shape.typeVocabSize, {1, 1'024});
    reader.integer("pad_token_id", shape.padTokenId, {0, shape.vocabSize - 1});
    if (shape.hiddenSize % shape.heads != 0)
        reader.reject("num_attention_heads", std::to_string(shape.heads) + " heads do not divide hidden_size " +
                                                 std::to_string(shape.hiddenSize));
    shape.headDim = shape.hiddenSize / shape.heads;
    shape.keyValueHeads = shape.heads;
    reader.positive("layer_norm_eps", shape.normEps);
    if (shape.normEps >= 1)
        reader.reject("layer_norm_eps", "must be greater than 0 and below 1");
    shape.hiddenDropout = shape.embeddingDropout = reader.rate("hidden_dropout_prob").value_or(0.1);
    shape.attentionDropout = reader.rate("attention_probs_dropout_prob").value_or(0.1);
    shape.classifierDropout = reader.rate("classifier_dropout");
    reader.activation("hidden_act", shape.activation);
}

} // namespace engine
