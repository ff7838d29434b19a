// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/model_config_reader.h"

#include <cmath>
#include <map>

namespace engine {
namespace {

RopeKind kindOf(const ConfigReader& scaling)
{
    static const std::map<std::string, RopeKind> kKinds{{"default", RopeKind::Plain},
                                                        {"linear", RopeKind::Linear},
                                                        {"dynamic", RopeKind::Dynamic},
                                                        {"yarn", RopeKind::Yarn},
                                                        {"llama3", RopeKind::Llama3}};
    const char* key = scaling.get("rope_type") != nullptr ? "rope_type" : "type"; // "type" in files before 2024
    const std::string named = scaling.text(key, "default");
    const auto found = kKinds.find(named);
    if (found == kKinds.end())
        scaling.refuse(key, "rotary positions of type \"" + named + "\" are not supported",
                       "supported are default, linear, dynamic, yarn and llama3");
    return found->second;
}

void readScaling(const ConfigReader& scaling, RopeConfig& rope, std::int64_t positions)
{
    rope.kind = kindOf(scaling);
    if (rope.kind == RopeKind::Plain)
        return;
    if (scaling.get("factor") == nullptr)
        scaling.reject("factor", "the key is missing");
    scaling.positive("factor", rope.factor);
    if (rope.factor < 1)
        scaling.reject("factor", "must be at least 1");
    rope.originalPositions = positions;
    scaling.integer("original_max_position_embeddings", rope.originalPositions, {1, 1 << 30});
    scaling.positive("low_freq_factor", rope.lowFrequencyFactor);
    scaling.positive("high_freq_factor", rope.highFrequencyFactor);
    if (rope.kind == RopeKind::Llama3 && rope.highFrequencyFactor <= rope.lowFrequencyFactor)
        scaling.reject("high_freq_factor", "must be greater than low_freq_factor");
    rope.attentionFactor = scaling.number("attention_factor");
    rope.mscale = scaling.number("mscale");
    rope.mscaleAllDim = scaling.number("mscale_all_dim");
    scaling.positive("beta_fast", rope.betaFast);
    scaling.positive("beta_slow", rope.betaSlow);
    rope.truncate = scaling.flag("truncate", true);
}

} // namespace

void readRope(const ConfigReader& reader, ModelShape& shape)
{
    RopeConfig& rope = shape.rope;
    rope.rotaryDim = shape.headDim;
    reader.positive("rope_theta", rope.theta);
    double partial = reader.number("partial_rotary_factor").value_or(1);
    if (const auto parameters = reader.object("rope_parameters")) {
        parameters->positive("rope_theta", rope.theta);
        partial = parameters->number("partial_rotary_factor").value_or(partial);
        readScaling(*parameters, rope, shape.maxPositions);
    } else if (const auto scaling = reader.object("rope_scaling")) {
        readScaling(*scaling, rope, shape.maxPositions);
    }
    if (partial != 1)
        reader.refuse("partial_rotary_factor", "rotary positions for a part of each head are not supported here",
                      "choose a model without partial_rotary_factor");
}

} // namespace engine
