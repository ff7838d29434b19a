// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sites.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

constexpr std::array kLinearKinds{SiteKind::Query, SiteKind::Key, SiteKind::Value, SiteKind::AttentionOutput,
                                  SiteKind::Gate,  SiteKind::Up,  SiteKind::Down};
constexpr std::array kSublayers{SiteKind::AttentionBlock, SiteKind::FfnBlock};
constexpr std::string_view kAllLinear = "all-linear";

bool exists(const Family& family, SiteKind kind)
{
    return family.names.inLayer[static_cast<std::size_t>(kind)] != nullptr;
}

/// The kinds of module that a method can change.
std::span<const SiteKind> kindsOf(MethodKind method)
{
    switch (method) {
    case MethodKind::Lora:
    case MethodKind::Dora:
    case MethodKind::AdapterInput:
    case MethodKind::Ia3:
        return kLinearKinds;
    case MethodKind::Series:
    case MethodKind::Parallel:
        return kSublayers;
    case MethodKind::Prefix:
        return std::span(kSublayers).first(1);
    case MethodKind::Prompt:
        return std::span(kSublayers).last(1);
    case MethodKind::Bitfit:
    case MethodKind::Full:
    case MethodKind::Head:
        break;
    }
    return {};
}

/// Prefix and prompt rows belong to whole layers and are not asked for by name.
bool takesAllLayers(MethodKind method)
{
    return method == MethodKind::Prefix || method == MethodKind::Prompt;
}

std::vector<std::string> defaultTargets(MethodKind method, const ModelShape& shape)
{
    const Family& family = *shape.family;
    switch (method) {
    case MethodKind::Lora:
    case MethodKind::Dora:
        return family.loraTargets;
    case MethodKind::AdapterInput:
        return family.adapterInputTargets;
    case MethodKind::Ia3:
        return shape.modelType == "qwen2" ? std::vector<std::string>{"q_proj", "v_proj", "down_proj"}
                                          : family.ia3Targets;
    case MethodKind::Series:
    case MethodKind::Parallel:
        return {family.names.inLayer[static_cast<std::size_t>(SiteKind::AttentionBlock)],
                family.names.inLayer[static_cast<std::size_t>(SiteKind::FfnBlock)]};
    default:
        return {};
    }
}

bool isNamed(const SiteRequest& request, const std::string& module, SiteKind kind)
{
    if (takesAllLayers(request.method))
        return true;
    return std::any_of(request.targets.begin(), request.targets.end(), [&](const std::string& entry) {
        const bool linear = kind != SiteKind::AttentionBlock && kind != SiteKind::FfnBlock;
        return entry == kAllLinear ? linear : matchesTarget(module, entry);
    });
}

/// In a post-norm block the first layer's input is h0 itself.
bool mixesItself(const SiteRequest& request, int layer, SiteKind kind)
{
    const bool fromInput = kind == SiteKind::Query || kind == SiteKind::Key || kind == SiteKind::Value ||
                           (kind == SiteKind::AttentionBlock && request.method != MethodKind::Series);
    return layer == 0 && fromInput && request.source == SiboSource::H0 && request.family->block == BlockForm::PostNorm;
}

} // namespace

bool matchesTarget(std::string_view module, std::string_view entry)
{
    if (entry.empty() || module.size() < entry.size() || !module.ends_with(entry))
        return false;
    return module.size() == entry.size() || module[module.size() - entry.size() - 1] == '.';
}

SiteRequest siteRequest(const TrainConfig& config, const ModelShape& shape)
{
    SiteRequest request;
    request.family = shape.family;
    request.method = config.method.kind;
    request.targets = config.method.targets.value_or(defaultTargets(config.method.kind, shape));
    request.onlyLayers = config.method.layersToTransform;
    request.placement = config.sibo.placement.value_or(shape.family->placement);
    request.source = config.sibo.source;
    request.injectAttentionOutput = config.sibo.injectAttentionOutput;
    request.attentionOutputFits = shape.queryWidth() == shape.hiddenSize;
    request.layers = static_cast<int>(shape.layers);
    return request;
}

bool mayInject(const SiteRequest& request, SiteKind kind)
{
    if (takesAllLayers(request.method))
        return true;
    if (request.method == MethodKind::Ia3 || kindsOf(request.method).empty())
        return false; // no branch that a mixed input could enter
    const bool attention = request.placement != Placement::Ffn;
    const bool ffn = request.placement != Placement::Attention;
    switch (kind) {
    case SiteKind::Query:
    case SiteKind::Key:
    case SiteKind::Value:
    case SiteKind::AttentionBlock:
        return attention;
    case SiteKind::AttentionOutput: // joined head values, no hidden state
        return attention && request.injectAttentionOutput && request.attentionOutputFits;
    case SiteKind::Gate:
    case SiteKind::Up:
    case SiteKind::FfnBlock:
        return ffn;
    case SiteKind::Down:
        return false; // its input has the width of the feed-forward layer, not of h0
    }
    return false;
}

std::vector<Site> findSites(const SiteRequest& request)
{
    std::vector<Site> sites;
    const int layers = request.method == MethodKind::Prompt ? request.layers - 1 : request.layers;
    for (int layer = 0; layer < layers; ++layer) {
        if (!request.onlyLayers.empty() && !takesAllLayers(request.method) &&
            std::find(request.onlyLayers.begin(), request.onlyLayers.end(), layer) == request.onlyLayers.end())
            continue;
        for (const SiteKind kind : kindsOf(request.method)) {
            if (!exists(*request.family, kind))
                continue;
            Site site{modulePath(*request.family, layer, kind), layer, kind, mayInject(request, kind), false};
            if (!isNamed(request, site.module, kind))
                continue;
            site.effective = site.injected && !mixesItself(request, layer, kind);
            sites.push_back(std::move(site));
        }
    }
    return sites;
}

std::vector<std::string> unmatchedTargets(const SiteRequest& request)
{
    std::vector<std::string> unmatched;
    if (takesAllLayers(request.method))
        return unmatched;
    for (const std::string& entry : request.targets) {
        SiteRequest single = request;
        single.targets = {entry};
        if (findSites(single).empty())
            unmatched.push_back(entry);
    }
    return unmatched;
}

double patternValue(const NumberPairs& pattern, const std::string& module, double otherwise)
{
    for (const auto& [name, value] : pattern)
        if (matchesTarget(module, name))
            return value;
    return otherwise;
}

bool isFeedForward(const Family& family, const std::string& module)
{
    return std::any_of(family.ia3FeedForward.begin(), family.ia3FeedForward.end(),
                       [&](const std::string& entry) { return matchesTarget(module, entry); });
}

bool hasBias(SiteKind kind, const ModelShape& shape)
{
    switch (kind) {
    case SiteKind::Query:
    case SiteKind::Key:
    case SiteKind::Value:
        return shape.queryKeyValueBias;
    case SiteKind::AttentionOutput:
        return shape.attentionOutputBias;
    case SiteKind::Gate:
        return shape.family->gated && shape.ffnBias;
    case SiteKind::Up:
    case SiteKind::Down:
        return shape.ffnBias;
    case SiteKind::AttentionBlock:
    case SiteKind::FfnBlock:
        break;
    }
    return false;
}

std::int64_t siteInputs(SiteKind kind, const ModelShape& shape)
{
    if (kind == SiteKind::AttentionOutput)
        return shape.queryWidth();
    return kind == SiteKind::Down ? shape.intermediateSize : shape.hiddenSize;
}

std::int64_t siteOutputs(SiteKind kind, const ModelShape& shape)
{
    switch (kind) {
    case SiteKind::Query:
        return shape.queryWidth();
    case SiteKind::Key:
    case SiteKind::Value:
        return shape.keyValueWidth();
    case SiteKind::Gate:
    case SiteKind::Up:
        return shape.intermediateSize;
    default:
        return shape.hiddenSize;
    }
}

} // namespace engine
