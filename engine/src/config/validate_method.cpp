// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/validate_method.h"

#include "base/name_list.h"
#include "config/known_modules.h"
#include "config/sites.h"
#include "engine/fields.h"
#include "engine/methods.h"

#include <algorithm>
#include <set>

namespace engine {

namespace {

using Problems = std::vector<Problem>;

constexpr const char* kAllLinear = "all-linear";
constexpr const char* kLinearNames =
    "BERT and RoBERTa have query, key, value, attention.output.dense, intermediate.dense, output.dense; LLaMA q_proj, "
    "k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj; GPT-J q_proj, k_proj, v_proj, out_proj, fc_in, fc_out; "
    "all-linear stands for all of them";
constexpr const char* kBlockNames =
    "adapters of this kind stand at whole sublayers: BERT and RoBERTa attention.output and output, LLaMA self_attn and "
    "mlp, GPT-J attn and mlp";

template<class List>
bool hasTwice(const List& list)
{
    using Value = typename List::value_type;
    return std::set<Value>(list.begin(), list.end()).size() != list.size();
}

bool fits(const std::string& entry, MethodKind method)
{
    const std::vector<SiteKind> named = modulesNamed(entry);
    return std::any_of(named.begin(), named.end(),
                       [&](SiteKind kind) { return isBlock(kind) == isAtSublayers(method); });
}

void checkEntry(const std::string& entry, const TrainConfig& config, Problems& problems)
{
    constexpr const char* kKey = "method.targets";
    const bool atSublayers = isAtSublayers(config.method.kind);
    if (entry == "dense" && !atSublayers)
        problems.push_back({kKey, "\"dense\" would name the pooler too, which gets no update",
                            "name attention.output.dense, intermediate.dense or output.dense"});
    else if (!fits(entry, config.method.kind))
        problems.push_back({kKey,
                            "\"" + entry + "\" is no " + (atSublayers ? "sublayer" : "linear layer") +
                                " of any model that can be trained",
                            atSublayers ? kBlockNames : kLinearNames});
}

void checkTargets(const TrainConfig& config, Problems& problems)
{
    constexpr const char* kKey = "method.targets";
    const std::vector<std::string>& targets = *config.method.targets;
    if (targets.empty())
        problems.push_back({kKey, "names no layer", "leave it out for the default of the model's family"});
    if (hasTwice(targets))
        problems.push_back({kKey, "names a layer twice", {}});
    const bool all = std::find(targets.begin(), targets.end(), kAllLinear) != targets.end();
    if (all && isAtSublayers(config.method.kind))
        problems.push_back({kKey, "all-linear does not fit this method", kBlockNames});
    else if (all && targets.size() > 1)
        problems.push_back({kKey, "all-linear stands for all layers and must be the only entry", {}});
    else if (!all)
        for (const std::string& entry : targets)
            checkEntry(entry, config, problems);
}

void checkPattern(const char* key, const NumberPairs& pattern, Problems& problems)
{
    for (const auto& [entry, number] : pattern)
        if (!fits(entry, MethodKind::Lora))
            problems.push_back(
                {key, "\"" + entry + "\" is no linear layer of any model that can be trained", kLinearNames});
}

bool mixes(const TrainConfig& config)
{
    return takesLambda(config.method.kind) && (config.sibo.lambda > 0 || config.sibo.learnable != LambdaLearning::Off);
}

bool isSiteLeft(const TrainConfig& config)
{
    const auto& targets = config.method.targets;
    if (!hasTargets(config.method.kind) || !targets || *targets == std::vector<std::string>{kAllLinear})
        return true;
    SiteRequest request; // placement null: any family's default may be meant
    request.method = config.method.kind;
    request.placement = config.sibo.placement.value_or(Placement::Both);
    request.injectAttentionOutput = config.sibo.injectAttentionOutput;
    return std::any_of(targets->begin(), targets->end(), [&](const std::string& entry) {
        const std::vector<SiteKind> named = modulesNamed(entry);
        return std::any_of(named.begin(), named.end(), [&](SiteKind kind) {
            return isBlock(kind) == isAtSublayers(config.method.kind) && mayInject(request, kind);
        });
    });
}

void checkMixing(const TrainConfig& config, Problems& problems)
{
    if (!mixes(config) || isSiteLeft(config))
        return;
    const auto& placement = config.sibo.placement;
    problems.push_back({"sibo.placement",
                        "λ is " + toText(config.sibo.lambda) + ", but no layer is left to mix at: sibo.placement is " +
                            (placement ? name(*placement) : "the default of the model's family") +
                            " and method.targets is " + listed(*config.method.targets),
                        "add a layer of that placement to method.targets (attention: query, key, value or q_proj, "
                        "k_proj, v_proj; ffn: intermediate.dense, gate_proj, up_proj or fc_in), change sibo.placement, "
                        "or set sibo.lambda to 0"});
}

} // namespace

void checkMethod(const TrainConfig& config, Problems& problems)
{
    const MethodConfig& method = config.method;
    const std::size_t before = problems.size();
    if (hasTargets(method.kind) && method.targets)
        checkTargets(config, problems);
    if (hasTwice(method.layersToTransform))
        problems.push_back({"method.layers_to_transform", "names a layer twice", {}});
    checkPattern("method.rank_pattern", method.rankPattern, problems);
    checkPattern("method.alpha_pattern", method.alphaPattern, problems);
    if (problems.size() == before)
        checkMixing(config, problems);
    if (method.kind == MethodKind::Head && config.task.kind == TaskKind::CausalLm)
        problems.push_back({"method.kind", "a language model keeps its own head, so there is no new one to train alone",
                            "choose another method"});
}

} // namespace engine
