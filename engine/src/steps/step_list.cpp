// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/layer_steps.h"
#include "steps/steps_builder.h"

namespace engine {
namespace {

std::string stateOf(int layer)
{
    return "h" + std::to_string(layer);
}

void addForwardList(std::vector<LayerStep>& steps, const StepsSettings& settings)
{
    const bool lora = settings.method == StepsMethod::Lora;
    const int layer = settings.layer;
    const auto add = [&steps](const char* id, std::vector<std::string> matrices) {
        steps.push_back({id, false, std::move(matrices)});
    };
    const auto own = [](int number, const char* part) { return stepsKey(number, part); };
    add("embed", {"ids", "positions", "words", "sum"});
    add("h0", {"sum", "embedding.gamma", "embedding.beta", "h0"});
    if (layer == 2)
        add("layer", {own(1, "attention.a"), own(1, "attention.b"), own(1, "middle"), "h1"});
    if (lora)
        add("x", {stateOf(layer - 1), "x"});
    else
        add("x", {own(layer, "active"), "x"});
    add("mix", {"x", "source", "mixed"});
    if (lora) {
        add("a", {"mixed", "lora.a", "low"});
        add("b", {"low", "lora.b", "branch"});
        add("frozen", {"x", own(layer, "value.weight"), own(layer, "value.bias"), "frozen"});
        add("add", {"frozen", "branch", "y"});
        add("rest", {own(layer, "attention.a"), own(layer, "attention.b"), own(layer, "context"), stateOf(layer)});
    } else {
        add("a", {"mixed", "adapter.down", "low"});
        add("tanh", {"low", "active"});
        add("b", {"active", "adapter.up", "branch"});
        add("add", {settings.method == StepsMethod::SeriesMixSkip ? "mixed" : "x", "branch", "y"});
        add("rest", {own(layer, "middle"), "y", stateOf(layer)});
    }
    if (layer == 1)
        add("next", {own(2, "attention.a"), own(2, "attention.b"), own(2, "middle"), "h2"});
    add("head", {"h2", "pooled", "classifier.weight", "logits"});
    add("loss", {"logits", "probabilities", "label", "loss"});
}

void addBackwardList(std::vector<LayerStep>& steps, const StepsSettings& settings)
{
    const bool lora = settings.method == StepsMethod::Lora;
    const int layer = settings.layer;
    const auto add = [&steps](const char* id, std::vector<std::string> matrices) {
        steps.push_back({id, true, std::move(matrices)});
    };
    const std::string own = stepsKey(layer, "");
    add("d.loss", {"probabilities", "label", "d.logits"});
    add("d.head", {"d.logits", "d.h2"});
    if (layer == 1)
        add("d.next", {"d.h2", "d.h1"});
    if (lora) {
        add("d.y", {"d." + own + "context", own + "attention.a", own + "attention.b", "d.y"});
        add("d.low", {"d.y", "lora.b", "d.low"});
        add("d.b", {"d.y", "low", "d.lora.b"});
        add("d.a", {"d.low", "mixed", "d.lora.a"});
        add("d.mixed", {"d.low", "lora.a", "d.mixed"});
        add("d.x", {"d.frozen", "d.mixed", "d.x"});
    } else {
        const bool mixSkip = settings.method == StepsMethod::SeriesMixSkip;
        add("d.y", {"d." + stateOf(layer), "d.y"});
        add("d.low", {"adapter.up", "d.active", "active", "d.low"});
        add("d.b", {"d.y", "active", "d.adapter.up"});
        add("d.a", {"d.low", "mixed", "d.adapter.down"});
        if (mixSkip)
            add("d.mixed", {"adapter.down", "d.input", "d.y", "d.mixed"});
        else
            add("d.mixed", {"d.low", "adapter.down", "d.mixed"});
        add("d.x",
            mixSkip ? std::vector<std::string>{"d.mixed", "d.x"} : std::vector<std::string>{"d.y", "d.mixed", "d.x"});
    }
    if (settings.source == SiboSource::H0)
        add("d.h0", {"d.mixed", "d.h0", "d.source"});
    add("d.lambda", {"d.mixed", "source", "x", "d.lambda"});
}

} // namespace

std::vector<LayerStep> layerSteps(const StepsSettings& settings)
{
    std::vector<LayerStep> steps;
    addForwardList(steps, settings);
    addBackwardList(steps, settings);
    return steps;
}

} // namespace engine
