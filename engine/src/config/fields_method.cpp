// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"
#include "engine/methods.h"

namespace engine {

namespace {

bool withLowRank(const TrainConfig& config)
{
    return isLowRank(config.method.kind);
}

bool withBottleneck(const TrainConfig& config)
{
    return isBottleneck(config.method.kind);
}

bool withTargets(const TrainConfig& config)
{
    return hasTargets(config.method.kind);
}

constexpr double kMostLayers = 1000;
constexpr double kLargestRank = 1024;
constexpr double kLargestAlpha = 100000;

std::vector<Field> updateFields()
{
    return {
        row(&TrainConfig::method, &MethodConfig::rank)
            .named("method.rank", "Rank")
            .range(1, kLargestRank)
            .when(withLowRank)
            .help("Width of the low-rank update. 8 is a good start; more parameters help where the task is far from "
                  "what the model has learned."),
        row(&TrainConfig::method, &MethodConfig::alpha)
            .named("method.alpha", "Alpha")
            .above(0)
            .range(0, kLargestAlpha)
            .when(withLowRank)
            .lockstep()
            .help("Scale of the update: it is multiplied by alpha / rank. Usually twice the rank; raise it with the "
                  "rank to keep the update's size."),
        row(&TrainConfig::method, &MethodConfig::bottleneckSize)
            .named("method.bottleneck_size", "Bottleneck width")
            .range(1, 65536)
            .when(withBottleneck)
            .help("Width in the middle of an adapter: it maps the hidden state down to so many numbers and up again. "
                  "64 is a good start; the reference uses 256 for large models."),
        row(&TrainConfig::method, &MethodConfig::virtualTokens)
            .named("method.virtual_tokens", "Virtual tokens", "tokens")
            .range(1, 4096)
            .when([](const TrainConfig& config) { return hasVirtualTokens(config.method.kind); })
            .help("How many trained vectors stand before the text: as rows of the input (prompt), or as keys and "
                  "values of every layer (prefix). They need room in the model's longest input."),
        row(&TrainConfig::method, &MethodConfig::dropout)
            .named("method.dropout", "Adapter dropout")
            .range(0, 1)
            .below(1)
            .when([](const TrainConfig& config) { return withLowRank(config) || withBottleneck(config); })
            .help("Share of the adapter's inputs that is dropped at random while training. Raise it where training "
                  "data are few and validation falls behind."),
    };
}

std::vector<Field> placeFields()
{
    return {
        row(&TrainConfig::method, &MethodConfig::targets)
            .named("method.targets", "Adapted layers")
            .null("the model family's default")
            .advanced()
            .when(withTargets)
            .help("Which layers get a module, by the names PEFT uses, or all-linear. Left out for LoRA: BERT and "
                  "RoBERTa query, value; LLaMA q_proj, k_proj, v_proj, up_proj, down_proj; GPT-J q_proj, k_proj, "
                  "v_proj, fc_in, fc_out. Series and parallel adapters name sublayers: attention.output and output, "
                  "self_attn and mlp, or attn and mlp. λ mixes only at those that sibo.placement names."),
        row(&TrainConfig::method, &MethodConfig::layersToTransform)
            .named("method.layers_to_transform", "Only in layers")
            .range(0, kMostLayers - 1)
            .null("all layers")
            .advanced()
            .when(withTargets)
            .help("Numbers of the layers that get modules, counted from 0, such as 0, 1, 5 or 6-11. The others stay "
                  "as they are."),
    };
}

std::vector<Field> lowRankFields()
{
    return {
        row(&TrainConfig::method, &MethodConfig::rslora)
            .named("method.rslora", "Scale by √rank")
            .advanced()
            .when(withLowRank)
            .help("Multiply the update by alpha / √rank instead of alpha / rank (rank-stabilised LoRA), so that large "
                  "ranks learn as fast as small ones."),
        row(&TrainConfig::method, &MethodConfig::bias)
            .named("method.bias", "Train biases")
            .advanced()
            .when(withLowRank)
            .help("Which of the model's own biases are trained too: none, all of them, or lora_only, those of the "
                  "adapted layers. With biases trained, switching the adapter off no longer gives the base model."),
        row(&TrainConfig::method, &MethodConfig::rankPattern)
            .named("method.rank_pattern", "Rank by layer")
            .range(1, kLargestRank)
            .whole()
            .null("the same rank everywhere")
            .advanced()
            .when(withLowRank)
            .help("Other ranks for some of the adapted layers, such as q_proj: 16, v_proj: 4. Names are matched as "
                  "for the adapted layers."),
        row(&TrainConfig::method, &MethodConfig::alphaPattern)
            .named("method.alpha_pattern", "Alpha by layer")
            .above(0)
            .range(0, kLargestAlpha)
            .null("the same alpha everywhere")
            .advanced()
            .when(withLowRank)
            .help("Other alphas for some of the adapted layers, such as q_proj: 32. An update is multiplied by its own "
                  "alpha / its own rank."),
    };
}

std::vector<Field> bottleneckFields()
{
    return {
        row(&TrainConfig::method, &MethodConfig::nonLinearity)
            .named("method.non_linearity", "Non-linearity")
            .advanced()
            .when(withBottleneck)
            .help("Function between an adapter's way down and its way up. gelu is the exact one, gelu_new its form by "
                  "tanh, and silu is also called swish. The reference uses tanh."),
        row(&TrainConfig::method, &MethodConfig::scaling)
            .named("method.scaling", "Adapter scale")
            .above(0)
            .range(0, 1000)
            .advanced()
            .when(withBottleneck)
            .help("What the adapter puts out is multiplied by this before it is added. 1 is usual; parallel adapters "
                  "are sometimes given 4."),
        row(&TrainConfig::method, &MethodConfig::adapterBias)
            .named("method.adapter_bias", "Adapter biases")
            .advanced()
            .when(withBottleneck)
            .help("Give the adapter's way down and way up a bias each. The adapters of the reference have none."),
        row(&TrainConfig::method, &MethodConfig::init)
            .named("method.init", "First weights")
            .advanced()
            .when(withBottleneck)
            .help("identity: the way up begins at zero, so training begins at the base model. bert: both ways begin "
                  "at small random numbers (deviation 0.02), as in the reference."),
    };
}

} // namespace

std::vector<Field> methodFields()
{
    std::vector<Field> rows;
    rows.push_back(
        row(&TrainConfig::method, &MethodConfig::kind)
            .named("method.kind", "Method")
            .help("lora, dora: low-rank updates beside frozen linear layers. series, parallel: small adapters behind "
                  "or beside a sublayer. adapter_input: an adapter before a linear layer. ia3: trained factors. "
                  "bitfit: the biases. prefix, prompt: trained virtual tokens (λ there is experimental, not from the "
                  "paper). full: all weights. head: only the head, as the lower line to compare with."));
    for (auto part : {&updateFields, &placeFields, &lowRankFields, &bottleneckFields})
        for (Field& field : part())
            rows.push_back(std::move(field));
    return rows;
}

} // namespace engine
