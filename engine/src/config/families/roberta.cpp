// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/family.h"
#include "config/model_config_reader.h"

namespace engine {
namespace {

void readShape(const ConfigReader& reader, ModelShape& shape)
{
    shape.vocabSize = 50265;
    shape.padTokenId = 1;
    readEncoderShape(reader, shape);
    shape.positionOffset = shape.padTokenId + 1; // create_position_ids_from_input_ids
}

} // namespace

const Family kRoberta{
    .name = "RoBERTa",
    .modelTypes = {"roberta", "xlm-roberta", "camembert"},
    .block = BlockForm::PostNorm,
    .rotary = RotaryForm::None,
    .head = HeadForm::Dense,
    .causal = false,
    .rmsNorm = false,
    .gated = false,
    .names = {.prefix = "roberta",
              .layers = "encoder.layer",
              .words = "embeddings.word_embeddings",
              .positions = "embeddings.position_embeddings",
              .types = "embeddings.token_type_embeddings",
              .embeddingNorm = "embeddings.LayerNorm",
              .inLayer = {"attention.self.query", "attention.self.key", "attention.self.value",
                          "attention.output.dense", nullptr, "intermediate.dense", "output.dense", "attention.output",
                          "output"},
              .attentionNorm = "attention.output.LayerNorm",
              .ffnNorm = "output.LayerNorm",
              .finalNorm = nullptr,
              .pooler = nullptr,
              .output = nullptr},
    .loraTargets = {"query", "value"},
    .adapterInputTargets = {"intermediate.dense"},
    .ia3Targets = {"key", "value", "output.dense"},
    .ia3FeedForward = {"output.dense"},
    .placement = Placement::Both,
    .readShape = readShape,
};

} // namespace engine
