// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/lab_arms.h"

#include "config/model_config.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "generate/lockstep.h"
#include "peft/adapted_model.h"
#include "peft/method_options.h"

#include <algorithm>

namespace engine {
namespace {

/// The untrained series adapters of an arm that only mixes.
TrainConfig mixOnlyConfig(const LabArm& arm)
{
    TrainConfig config;
    config.task.kind = TaskKind::CausalLm; // no classification head
    config.method.kind = MethodKind::Series;
    config.method.bottleneckSize = 1; // U = 0: its width changes nothing
    config.method.init = AdapterInit::Identity;
    config.method.dropout = 0;
    config.sibo.mixSkip = true;
    config.sibo.lambda = *arm.lambda;
    config.sibo.source = arm.source;
    return config;
}

/// Where x is h0 itself, mixing h0 in changes nothing, another token's does.
std::int64_t mixedModules(const MethodOptions& options, const MethodMember& member)
{
    if (member.source == SiboSource::Zero)
        return 0;
    const bool anywhere = member.source == SiboSource::Permuted;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < options.sites.size(); ++i)
        count += member.injected[i] && (anywhere || options.sites[i].effective) ? 1 : 0;
    return count;
}

/// Modules learned λ that are not all the same.
bool hasOwnLambdas(const AdapterConfig& config)
{
    const auto differ = [](const auto& a, const auto& b) { return a.second != b.second; };
    return std::adjacent_find(config.siteLambdas.begin(), config.siteLambdas.end(), differ) != config.siteLambdas.end();
}

void checkMixOnly(const LabArm& arm)
{
    if (!arm.adapter.empty())
        throw EngineError(ErrorCode::BadConfig, "an arm that only mixes has no adapter", arm.adapter.string(),
                          "leave the adapter out, or take it at a λ of its own");
    if (!arm.lambda || !(*arm.lambda >= 0 && *arm.lambda <= 1))
        throw EngineError(ErrorCode::BadConfig, "an arm that only mixes needs a λ in [0, 1]", "sibo.lambda");
}

/// Whether it can be read for the model that it names.
bool fitsItsOwnModel(const std::filesystem::path& adapter)
{
    try {
        const std::filesystem::path own = labModelFolder({}, {{adapter, std::nullopt, false}});
        (void)readAdapted(readModelShape(own), adapterFolder(adapter), std::nullopt);
        return true;
    } catch (const EngineError&) {
        return false;
    }
}

/// An adapter of another family names modules or a head that this model has not: neither its file nor a setting is
/// wrong.
void checkFits(const ModelShape& shape, const std::filesystem::path& adapter)
{
    try {
        (void)readAdapted(shape, adapterFolder(adapter), std::nullopt);
    } catch (const EngineError& error) {
        const bool foreign =
            error.code() == ErrorCode::BadConfig || (error.code() == ErrorCode::BadFile && fitsItsOwnModel(adapter));
        if (!foreign)
            throw;
        throw EngineError(ErrorCode::BadFile, "this adapter does not fit the model: " + error.message(),
                          adapter.string(), "choose the model that it was trained on");
    }
}

void addMixOnly(LabArms& into, const TransformerModel& model)
{
    LabGroup group;
    NetworkOptions options;
    options.classes = 0;
    std::vector<MethodMember> members;
    for (std::size_t i = 0; i < into.asked.size(); ++i) {
        if (!into.asked[i].mixOnly)
            continue;
        const TrainConfig config = mixOnlyConfig(into.asked[i]);
        options.method = methodOptions(config, model.shape);
        members.push_back(methodMember(config, options.method, model.shape));
        group.arms.push_back(i);
    }
    if (members.empty())
        return;
    group.network = std::make_unique<Network>(model, options, std::move(members));
    group.network->initialise();
    into.groups.push_back(std::move(group));
}

void addAdapters(LabArms& into, const TransformerModel& model)
{
    std::vector<GenerationArm> wanted;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < into.asked.size(); ++i) {
        if (into.asked[i].adapter.empty())
            continue;
        wanted.push_back({into.asked[i].adapter, into.asked[i].lambda});
        places.push_back(i);
    }
    if (wanted.empty())
        return;
    const LockstepPlan plan = planLockstep(model, wanted);
    for (const ArmGroup& planned : plan.groups) {
        LabGroup group;
        group.network = lockstepNetwork(model, planned);
        for (const std::size_t arm : planned.arms)
            group.arms.push_back(places[arm]);
        into.groups.push_back(std::move(group));
    }
}

} // namespace

LabArmFacts labArmFacts(const LabParts& parts, const LabArm& arm)
{
    const TransformerModel& model = parts.model;
    LabArmFacts facts;
    if (arm.mixOnly) {
        checkMixOnly(arm);
        const TrainConfig config = mixOnlyConfig(arm);
        const MethodOptions options = methodOptions(config, model.shape);
        facts.lambda = arm.lambda;
        facts.source = arm.source;
        facts.mixedModules = mixedModules(options, methodMember(config, options, model.shape));
        return facts;
    }
    if (arm.adapter.empty()) {
        if (arm.lambda.value_or(0) > 0)
            throw EngineError(ErrorCode::BadConfig, "λ acts in an adapter, and this is the model alone", "sibo.lambda",
                              "name an adapter, leave λ out, or let the arm only mix");
        if (!model.head.empty()) {
            facts.labels = model.shape.labels;
            facts.outputs = model.head.back().second.size(0);
        }
        return facts;
    }
    checkFits(model.shape, arm.adapter);
    const AdaptedModel adapted = readAdapted(model.shape, adapterFolder(arm.adapter), arm.lambda);
    facts.source = adapted.config.source;
    facts.method = title(adapted.config.method);
    facts.labels = adapted.config.labels;
    facts.outputs = adapted.options.classes;
    facts.mixedModules = mixedModules(adapted.options.method, adapted.member);
    facts.otherWeights = !adapted.config.baseModelSha256.empty() && adapted.config.baseModelSha256 != parts.sha256();
    if (takesLambda(adapted.config.method)) {
        facts.lambda = adapted.lambda;
        facts.trainedLambda = adapted.config.foldedLambda.value_or(adapted.config.lambda);
        facts.asTrained = !arm.lambda;
        facts.ownLambdas = hasOwnLambdas(adapted.config);
    }
    return facts;
}

LabArms makeLabArms(const LabParts& parts, const std::vector<LabArm>& arms)
{
    LabArms made;
    made.asked = arms;
    LabGroup frozen;
    for (std::size_t i = 0; i < arms.size(); ++i) {
        made.facts.push_back(labArmFacts(parts, arms[i]));
        if (arms[i].adapter.empty() && !arms[i].mixOnly)
            frozen.arms.push_back(i);
    }
    if (!frozen.arms.empty())
        made.groups.push_back(std::move(frozen));
    addMixOnly(made, parts.model);
    addAdapters(made, parts.model);
    return made;
}

} // namespace engine
