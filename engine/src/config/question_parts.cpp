// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_parts.h"

#include "config/family.h"
#include "config/known_modules.h"
#include "config/sites.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/methods.h"

#include <algorithm>

namespace engine {

namespace {

constexpr std::uint64_t kSeeds = 3;

/// "query" of "attention.self.query", but "intermediate.dense": a last part that several maps share says nothing.
std::string shortName(const char* module)
{
    const std::string name = module;
    const std::string last = name.substr(name.rfind('.') + 1);
    return last == "dense" ? name : last;
}

bool hasInjected(SiteRequest request, const std::vector<std::string>& targets, Placement placement)
{
    request.targets = targets;
    request.placement = placement;
    const std::vector<Site> sites = findSites(request);
    return std::any_of(sites.begin(), sites.end(), [](const Site& site) { return site.injected; });
}

std::vector<std::string> namesOf(const Family& family, std::initializer_list<SiteKind> kinds)
{
    std::vector<std::string> names;
    for (const SiteKind kind : kinds)
        if (const char* module = family.names.inLayer[static_cast<std::size_t>(kind)])
            names.push_back(isBlock(kind) ? std::string(module) : shortName(module));
    return names;
}

} // namespace

double questionLambda(const TrainConfig& base)
{
    constexpr double kLowRank = 0.6, kAdapter = 0.2;
    const bool isGiven = base.sibo.lambda > 0 && base.sibo.learnable == LambdaLearning::Off;
    return isGiven ? base.sibo.lambda : isBottleneck(base.method.kind) ? kAdapter : kLowRank;
}

TrainConfig questionBase(const TrainConfig& base)
{
    if (!takesLambda(base.method.kind))
        throw EngineError(ErrorCode::BadConfig,
                          std::string(title(base.method.kind)) + " has no input that h0 could enter", "method.kind",
                          "choose LoRA, DoRA, an adapter, prefix or prompt tuning");
    TrainConfig config = base;
    config.study = {};
    config.sibo.learnable = LambdaLearning::Off;
    config.sibo.lambdaLearningRate.reset();
    config.sibo.source = SiboSource::H0;
    config.sibo.lambda = 0;
    return config;
}

Axis lambdaAxis(std::initializer_list<double> values)
{
    return {"sibo.lambda", {values.begin(), values.end()}};
}

Axis seedAxis(const TrainConfig& base)
{
    const auto largest = static_cast<std::uint64_t>(findField("train.seed")->maximum);
    const std::uint64_t first = std::min(base.train.seed, largest + 1 - kSeeds);
    std::vector<FieldValue> seeds;
    for (std::uint64_t i = 0; i < kSeeds; ++i)
        seeds.emplace_back(static_cast<std::int64_t>(first + i));
    return {"train.seed", std::move(seeds)};
}

Axis textAxis(const std::string& key, std::initializer_list<const char*> values)
{
    Axis axis{key, {}};
    for (const char* value : values)
        axis.second.emplace_back(std::string(value));
    return axis;
}

Axis sourceAxis()
{
    return textAxis("sibo.source", {"h0", "zero"});
}

Overrides plainControl()
{
    return {{"sibo.lambda", 0.0}, {"sibo.source", std::string("zero")}};
}

StudyEndpoint heldOutEndpoint(const TrainConfig& base)
{
    return {"primary", base.task.test.empty() ? "validation" : base.task.test.front().name, false};
}

void needValidation(const TrainConfig& base, const char* purpose)
{
    if (base.task.validation.empty() && !base.task.validationFraction)
        throw EngineError(ErrorCode::BadConfig, std::string("there are no validation data ") + purpose,
                          "task.validation", "choose a file, or set task.validation_fraction");
}

StudyEndpoint validationEndpoint(const TrainConfig& base)
{
    needValidation(base, "to choose λ on");
    return {"primary", "validation", false};
}

std::vector<std::string> targetsForBoth(const TrainConfig& base, const std::optional<ModelFacts>& model)
{
    if (!hasTargets(base.method.kind))
        throw EngineError(ErrorCode::BadConfig,
                          std::string(title(base.method.kind)) + " stands in no sublayer of its own", "method.kind",
                          "choose LoRA, DoRA or an adapter");
    const Family* family = model ? findFamily(model->modelType) : nullptr;
    if (family == nullptr)
        throw EngineError(ErrorCode::BadConfig, "the model has not been read, so its layers are not known",
                          "model.path", "choose a model folder that can be read");
    ModelShape shape;
    shape.family = family;
    shape.modelType = model->modelType;
    shape.layers = std::max<std::int64_t>(model->layers, 1);
    SiteRequest request = siteRequest(base, shape);
    std::vector<std::string> targets = request.targets;
    if (targets == std::vector<std::string>{"all-linear"})
        return targets;
    const bool whole = isAtSublayers(base.method.kind);
    const auto add = [&](Placement placement, const std::vector<std::string>& names) {
        if (!hasInjected(request, targets, placement))
            targets.insert(targets.end(), names.begin(), names.end());
    };
    add(Placement::Attention,
        whole ? namesOf(*family, {SiteKind::AttentionBlock}) : namesOf(*family, {SiteKind::Query, SiteKind::Value}));
    add(Placement::Ffn, namesOf(*family, {whole ? SiteKind::FfnBlock : SiteKind::Up}));
    return targets;
}

Overrides taskOverrides(const TrainConfig& base, const TaskConfig& task)
{
    TrainConfig other = base;
    other.task = task;
    Overrides overrides;
    for (const Field& field : fields()) {
        const bool always = field.key == "task.preset" || field.key == "task.kind" || field.key == "task.train";
        if (field.key.starts_with("task.") && field.applies(other) && (always || field.get(other) != field.get(base)))
            overrides.emplace_back(field.key, field.get(other));
    }
    return overrides;
}

} // namespace engine
