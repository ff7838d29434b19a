// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/site_check.h"

#include "base/name_list.h"
#include "config/sites.h"

#include <algorithm>

namespace engine {
namespace {

constexpr const char* kTargets = "method.targets";

/// The names of a family's modules that a method can change.
std::vector<std::string> moduleNames(const SiteRequest& request)
{
    std::vector<std::string> names;
    const auto& inLayer = request.family->names.inLayer;
    for (std::size_t i = 0; i < inLayer.size(); ++i) {
        SiteRequest single = request;
        if (inLayer[i] == nullptr)
            continue;
        single.targets = {modulePath(*request.family, 0, static_cast<SiteKind>(i))};
        if (!findSites(single).empty())
            names.emplace_back(inLayer[i]);
    }
    return names;
}

void checkTargets(const SiteRequest& request, std::vector<Problem>& problems)
{
    const std::vector<std::string> names = moduleNames(request);
    for (const std::string& entry : unmatchedTargets(request))
        problems.push_back({kTargets,
                            "\"" + entry + "\" is no layer that this method can change in a " +
                                std::string(request.family->name) + " model",
                            "the layers are " + listed(names, names.size()), false});
    // It ends the names of several maps, and of the pooler, which stock PEFT would change as well.
    if (request.family->names.pooler != nullptr &&
        std::find(request.targets.begin(), request.targets.end(), "dense") != request.targets.end())
        problems.push_back({kTargets, "\"dense\" would name the pooler too, which gets no update",
                            "name attention.output.dense, intermediate.dense or output.dense", false});
}

void checkLayers(const SiteRequest& request, std::vector<Problem>& problems)
{
    for (const int layer : request.onlyLayers)
        if (layer < 0 || layer >= request.layers)
            problems.push_back({"method.layers_to_transform",
                                "there is no layer " + std::to_string(layer) + " in this model",
                                "its layers are 0 to " + std::to_string(request.layers - 1), false});
}

} // namespace

std::vector<Problem> checkSites(const TrainConfig& config, const ModelShape& shape)
{
    std::vector<Problem> problems;
    SiteRequest request = siteRequest(config, shape);
    checkLayers(request, problems);
    request.onlyLayers.clear();
    checkTargets(request, problems);
    if (!problems.empty() || config.sibo.lambda <= 0)
        return problems;
    const std::vector<Site> sites = findSites(siteRequest(config, shape));
    if (sites.empty() || std::any_of(sites.begin(), sites.end(), [](const Site& site) { return site.injected; }))
        return problems;
    problems.push_back({"sibo.placement",
                        "λ is not 0, but no layer is left to mix at: sibo.placement is " +
                            std::string(name(request.placement)) + " and method.targets is " +
                            listed(request.targets, request.targets.size()),
                        "add a layer of that placement to method.targets, change sibo.placement, or set sibo.lambda "
                        "to 0",
                        false});
    return problems;
}

} // namespace engine
