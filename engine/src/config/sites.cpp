// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sites.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

constexpr std::array kKinds{SiteKind::Query,           SiteKind::Key,          SiteKind::Value,
                            SiteKind::AttentionOutput, SiteKind::Intermediate, SiteKind::FfnOutput};

bool isAttentionInput(SiteKind kind)
{
    return kind == SiteKind::Query || kind == SiteKind::Key || kind == SiteKind::Value;
}

bool isInjected(SiteKind kind, const SiteRequest& request)
{
    const bool attention = request.placement != Placement::Ffn;
    const bool ffn = request.placement != Placement::Attention;
    switch (kind) {
    case SiteKind::Query:
    case SiteKind::Key:
    case SiteKind::Value:
        return attention;
    case SiteKind::AttentionOutput:
        return attention && request.injectAttentionOutput;
    case SiteKind::Intermediate:
        return ffn;
    case SiteKind::FfnOutput:
        return false; // its input has the width of the feed-forward layer, not of h0
    }
    return false;
}

std::string modulePath(const SiteRequest& request, int layer, SiteKind kind)
{
    return request.prefix + ".encoder.layer." + std::to_string(layer) + "." + pathInLayer(kind);
}

} // namespace

const char* pathInLayer(SiteKind kind)
{
    switch (kind) {
    case SiteKind::Query:
        return "attention.self.query";
    case SiteKind::Key:
        return "attention.self.key";
    case SiteKind::Value:
        return "attention.self.value";
    case SiteKind::AttentionOutput:
        return "attention.output.dense";
    case SiteKind::Intermediate:
        return "intermediate.dense";
    case SiteKind::FfnOutput:
        return "output.dense";
    }
    return "";
}

bool matchesTarget(std::string_view module, std::string_view entry)
{
    if (entry.empty() || module.size() < entry.size() || !module.ends_with(entry))
        return false;
    return module.size() == entry.size() || module[module.size() - entry.size() - 1] == '.';
}

SiteRequest siteRequest(const TrainConfig& config, int layers)
{
    SiteRequest request;
    if (config.method.kind == MethodKind::Lora)
        request.targets = config.method.targets.value_or(std::vector<std::string>{"query", "value"});
    request.placement = config.sibo.placement.value_or(Placement::Both);
    request.source = config.sibo.source;
    request.injectAttentionOutput = config.sibo.injectAttentionOutput;
    request.layers = layers;
    return request;
}

std::vector<Site> findSites(const SiteRequest& request)
{
    std::vector<Site> sites;
    for (int layer = 0; layer < request.layers; ++layer) {
        for (const SiteKind kind : kKinds) {
            Site site{modulePath(request, layer, kind), layer, kind, isInjected(kind, request), false};
            const auto named = [&](const std::string& entry) { return matchesTarget(site.module, entry); };
            if (std::none_of(request.targets.begin(), request.targets.end(), named))
                continue;
            const bool mixesItself = layer == 0 && isAttentionInput(kind) && request.source == SiboSource::H0;
            site.effective = site.injected && !mixesItself;
            sites.push_back(std::move(site));
        }
    }
    return sites;
}

std::vector<std::string> unmatchedTargets(const SiteRequest& request)
{
    std::vector<std::string> unmatched;
    for (const std::string& entry : request.targets) {
        SiteRequest single = request;
        single.targets = {entry};
        if (findSites(single).empty())
            unmatched.push_back(entry);
    }
    return unmatched;
}

} // namespace engine
