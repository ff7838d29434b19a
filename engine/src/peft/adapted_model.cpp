// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/adapted_model.h"

#include "base/json.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "io/model_weights.h"
#include "peft/adapter_file.h"
#include "peft/adapter_method.h"

#include <algorithm>

namespace engine {
namespace {

void checkLambda(double lambda, const AdapterConfig& config, const std::vector<Site>& sites)
{
    if (!(lambda >= 0 && lambda <= 1))
        throw EngineError(ErrorCode::BadConfig, "λ must lie in [0, 1]", "sibo.lambda");
    if (lambda > 0 && !takesLambda(config.method))
        throw EngineError(ErrorCode::BadConfig, std::string("λ does not apply to the method ") + title(config.method),
                          "sibo.lambda", "use λ = 0");
    if (lambda > 0 && std::none_of(sites.begin(), sites.end(), [](const Site& site) { return site.injected; }))
        throw EngineError(ErrorCode::BadConfig, "this adapter has no module where λ acts", "sibo.lambda", "use λ = 0");
}

/// λ in force at each module.
void setLambda(AdaptedModel& adapted, std::optional<double> asked)
{
    adapted.lambda = asked.value_or(adapted.config.foldedLambda.value_or(adapted.config.lambda));
    if (adapted.config.foldedLambda && asked && *asked != *adapted.config.foldedLambda)
        throw EngineError(ErrorCode::BadConfig,
                          "this adapter's λ of " + numberText(*adapted.config.foldedLambda) +
                              " is folded into its weights and can no longer be changed",
                          "sibo.lambda", "use the adapter that it was exported from");
    checkLambda(adapted.lambda, adapted.config, adapted.options.method.sites);
    if (!asked || adapted.config.foldedLambda)
        return;
    adapted.member.lambda = *asked;
    adapted.member.siteLambdas.clear();
}

} // namespace

void checkBaseWeights(const AdapterConfig& config, const std::filesystem::path& modelFolder)
{
    if (!config.baseModelSha256.empty() && ModelWeights(modelFolder).sha256() != config.baseModelSha256)
        throw EngineError(ErrorCode::BadFile, "the adapter was trained on other weights than the model has now",
                          modelFolder.string(), "name the model to use (--model) if this is meant");
}

std::filesystem::path adapterFolder(const std::filesystem::path& runOrAdapter)
{
    if (std::filesystem::exists(runOrAdapter / "adapter_config.json"))
        return runOrAdapter;
    if (std::filesystem::exists(runOrAdapter / "adapter" / "adapter_config.json"))
        return runOrAdapter / "adapter";
    throw EngineError(ErrorCode::MissingFile, "there is no adapter here", runOrAdapter.string(),
                      "give an adapter folder (adapter_config.json) or the folder of a run that has saved one");
}

AdaptedModel readAdapted(const ModelShape& shape, const std::filesystem::path& folder, std::optional<double> lambda)
{
    AdaptedModel adapted;
    adapted.config = readAdapterConfig(folder);
    AdapterMethod method = adapterMethod(adapted.config, AdapterTensors(folder, adapted.config, shape), shape);
    adapted.options = std::move(method.options);
    adapted.member = std::move(method.member);
    setLambda(adapted, lambda);
    return adapted;
}

AdaptedModel loadAdapted(const TransformerModel& model, const std::filesystem::path& folder,
                         std::optional<double> lambda)
{
    AdaptedModel adapted = readAdapted(model.shape, folder, lambda);
    const AdapterTensors tensors(folder, adapted.config, model.shape);
    adapted.network = std::make_unique<Network>(model, adapted.options, std::vector<MethodMember>{adapted.member});
    loadAdapter(tensors, adapted.network->layout(), adapted.network->parameters().values().select(0, 0));
    return adapted;
}

} // namespace engine
