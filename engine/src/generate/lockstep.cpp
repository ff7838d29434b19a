// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/lockstep.h"

#include "engine/error.h"
#include "engine/methods.h"
#include "peft/adapted_model.h"
#include "peft/adapter_file.h"

#include <algorithm>

namespace engine {
namespace {

/// What the members of a network have in common beside the model: everything but weights, λ, scales and where it mixes.
bool sharesNetwork(const NetworkOptions& a, const NetworkOptions& b)
{
    const MethodOptions &x = a.method, &y = b.method;
    const auto sameModule = [](const Site& one, const Site& other) { return one.module == other.module; };
    if (x.kind != y.kind || x.kind == MethodKind::Full || a.classes != b.classes ||
        !std::equal(x.sites.begin(), x.sites.end(), y.sites.begin(), y.sites.end(), sameModule))
        return false;
    for (std::size_t i = 0; i < x.sites.size(); ++i)
        if (x.rankAt(i) != y.rankAt(i))
            return false;
    return x.bias == y.bias && x.bottleneck == y.bottleneck && x.nonLinearity == y.nonLinearity &&
           x.adapterBias == y.adapterBias && x.virtualTokens == y.virtualTokens && x.scalesInput == y.scalesInput &&
           x.languageModel == y.languageModel && x.mixSkip == y.mixSkip && x.normH0 == y.normH0 &&
           x.referenceGptjBottleneck == y.referenceGptjBottleneck;
}

/// Whether untrained modules leave the model exactly as it is. (DoRA's norm leaves a rounding behind.)
bool startsAsModel(const NetworkOptions& options)
{
    constexpr MethodKind kKinds[] = {MethodKind::Lora,         MethodKind::Series, MethodKind::Parallel,
                                     MethodKind::AdapterInput, MethodKind::Ia3,    MethodKind::Bitfit,
                                     MethodKind::Head};
    return options.classes == 0 &&
           std::find(std::begin(kKinds), std::end(kKinds), options.method.kind) != std::end(kKinds);
}

void addModelAlone(LockstepPlan& plan, std::size_t arm)
{
    auto found = std::find_if(plan.groups.begin(), plan.groups.end(),
                              [](const ArmGroup& group) { return startsAsModel(group.options); });
    if (found == plan.groups.end()) {
        ArmGroup group;
        group.options.method.kind = MethodKind::Head;
        group.options.method.languageModel = true;
        group.options.classes = 0;
        found = plan.groups.insert(plan.groups.end(), std::move(group));
    }
    MethodMember member;
    member.scales.assign(found->options.method.sites.size(), 1);
    member.injected.assign(found->options.method.sites.size(), false);
    found->arms.push_back(arm);
    found->members.push_back(std::move(member));
    found->folders.emplace_back();
}

void addAdapter(LockstepPlan& plan, std::size_t arm, AdaptedModel adapted, const std::filesystem::path& folder)
{
    auto found = std::find_if(plan.groups.begin(), plan.groups.end(),
                              [&](const ArmGroup& group) { return sharesNetwork(group.options, adapted.options); });
    if (found == plan.groups.end()) {
        ArmGroup group;
        group.options = std::move(adapted.options);
        group.options.method.init = AdapterInit::Identity; // of the model alone, should it join
        found = plan.groups.insert(plan.groups.end(), std::move(group));
    }
    found->arms.push_back(arm);
    found->members.push_back(std::move(adapted.member));
    found->folders.push_back(folder);
}

} // namespace

bool ArmGroup::hasAdapter() const
{
    return std::any_of(folders.begin(), folders.end(), [](const auto& folder) { return !folder.empty(); });
}

LockstepPlan planLockstep(const TransformerModel& model, const std::vector<GenerationArm>& arms)
{
    LockstepPlan plan;
    plan.arms.resize(std::max<std::size_t>(1, arms.size()));
    std::vector<std::size_t> alone;
    for (std::size_t i = 0; i < plan.arms.size(); ++i) {
        if (arms.empty() || arms[i].adapter.empty()) {
            if (!arms.empty() && arms[i].lambda.value_or(0) > 0)
                throw EngineError(ErrorCode::BadConfig, "λ acts in an adapter, and this is the model alone",
                                  "sibo.lambda", "name an adapter, or leave λ out");
            alone.push_back(i);
            continue;
        }
        ArmFacts& facts = plan.arms[i];
        facts.folder = adapterFolder(arms[i].adapter);
        AdaptedModel adapted = readAdapted(model.shape, facts.folder, arms[i].lambda);
        facts.config = adapted.config;
        facts.lambda = adapted.lambda;
        if (takesLambda(facts.config.method))
            facts.trainedLambda = facts.config.foldedLambda.value_or(facts.config.lambda);
        addAdapter(plan, i, std::move(adapted), facts.folder);
    }
    for (const std::size_t arm : alone)
        addModelAlone(plan, arm);
    return plan;
}

std::unique_ptr<Network> lockstepNetwork(const TransformerModel& model, const ArmGroup& group)
{
    auto network = std::make_unique<Network>(model, group.options, group.members);
    network->initialise();
    for (std::size_t r = 0; r < group.folders.size(); ++r)
        if (!group.folders[r].empty())
            loadAdapter(group.folders[r], model.shape, network->layout(),
                        network->parameters().values().select(0, static_cast<std::int64_t>(r)));
    return network;
}

} // namespace engine
