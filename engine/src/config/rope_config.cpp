// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/model_config_reader.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

RopeKind kindOf(const ConfigReader& scaling)
{
    static const std::map<std::string, RopeKind> kKinds{
        {"default", RopeKind::Plain}, {"linear", RopeKind::Linear}, {"dynamic", RopeKind::Dynamic},
        {"yarn", RopeKind::Yarn},     {"llama3", RopeKind::Llama3}, {"longrope", RopeKind::Longrope}};
    const char* key = scaling.get("rope_type") != nullptr ? "rope_type" : "type"; // "type" in files before 2024
    const std::string named = scaling.text(key, "default");
    const auto found = kKinds.find(named);
    if (found == kKinds.end())
        scaling.refuse(key, "rotary positions of type \"" + named + "\" are not supported",
                       "supported are default, linear, dynamic, yarn, llama3 and longrope");
    return found->second;
}

std::vector<double> divisors(const ConfigReader& scaling, const char* key, std::int64_t count)
{
    const nlohmann::json* list = scaling.get(key);
    if (list == nullptr)
        scaling.reject(key, "the key is missing");
    std::vector<double> numbers;
    if (list->is_array())
        for (const nlohmann::json& entry : *list)
            numbers.push_back(entry.is_number() ? entry.get<double>() : 0);
    const bool good = std::all_of(numbers.begin(), numbers.end(), [](double x) {
        return static_cast<float>(x) > 0 && std::isfinite(static_cast<float>(x)); // they divide in fp32
    });
    if (!good || static_cast<std::int64_t>(numbers.size()) != count)
        scaling.reject(key,
                       "must be a list of " + std::to_string(count) + " numbers above 0, one a pair of dimensions");
    return numbers;
}

/// Ding et al. 2024 (arXiv:2402.13753). The factor only sets the scale of cos and sin.
void readLongrope(const ConfigReader& scaling, RopeConfig& rope, std::int64_t positions)
{
    rope.shortFactors = divisors(scaling, "short_factor", rope.rotaryDim / 2);
    rope.longFactors = divisors(scaling, "long_factor", rope.rotaryDim / 2);
    if (rope.originalPositions < 2)
        scaling.reject("original_max_position_embeddings", "must be at least 2");
    if (scaling.get("factor") == nullptr)
        rope.factor = static_cast<double>(positions) / static_cast<double>(rope.originalPositions);
}

void readScaling(const ConfigReader& scaling, const ConfigReader& model, ModelShape& shape)
{
    RopeConfig& rope = shape.rope;
    rope.kind = kindOf(scaling);
    if (rope.kind == RopeKind::Plain)
        return;
    if (scaling.get("factor") == nullptr && rope.kind != RopeKind::Longrope)
        scaling.reject("factor", "the key is missing");
    scaling.positive("factor", rope.factor);
    if (rope.factor < 1)
        scaling.reject("factor", "must be at least 1");
    rope.originalPositions = shape.maxPositions;
    scaling.integer("original_max_position_embeddings", rope.originalPositions, {1, 1 << 30});
    model.integer("original_max_position_embeddings", rope.originalPositions, {1, 1 << 30}); // as Phi-3 has it
    if (rope.kind == RopeKind::Longrope)
        readLongrope(scaling, rope, shape.maxPositions);
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
    const auto parameters = reader.object("rope_parameters");
    double partial = reader.number("partial_rotary_factor").value_or(1);
    if (parameters) {
        parameters->positive("rope_theta", rope.theta);
        partial = parameters->number("partial_rotary_factor").value_or(partial);
    }
    if (partial != 1)
        reader.refuse("partial_rotary_factor", "rotary positions for a part of each head are not supported here",
                      "choose a model without partial_rotary_factor");
    if (parameters)
        readScaling(*parameters, reader, shape);
    else if (const auto scaling = reader.object("rope_scaling"))
        readScaling(*scaling, reader, shape);
}

} // namespace engine
