// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/adapted_model.h"

#include "engine/error.h"
#include "io/model_weights.h"
#include "io/safetensors.h"
#include "peft/adapter_file.h"

#include <algorithm>

namespace engine {
namespace {

constexpr std::string_view kPrefix = "base_model.model.";
constexpr std::string_view kLoraEnd = ".lora_A.weight";

/// Full module paths that the file has a lora_A for.
std::vector<std::string> modulesIn(const SafetensorsFile& file)
{
    std::vector<std::string> modules;
    for (const TensorEntry& entry : file.tensors())
        if (entry.name.starts_with(kPrefix) && entry.name.ends_with(kLoraEnd))
            modules.push_back(entry.name.substr(kPrefix.size(), entry.name.size() - kPrefix.size() - kLoraEnd.size()));
    return modules;
}

std::int64_t classesIn(const SafetensorsFile& file)
{
    const TensorEntry* bias = file.find("base_model.model.classifier.bias");
    if (!bias || bias->shape.size() != 1 || bias->shape[0] < 1)
        throw EngineError(ErrorCode::BadFile, "the adapter has no classifier.bias", file.path().string(),
                          "it must hold the classification head it was trained with");
    return bias->shape[0];
}

SiteRequest sitesOf(const AdapterConfig& config, const SafetensorsFile& file, const BertModel& model)
{
    SiteRequest request;
    request.targets = modulesIn(file);
    request.placement = config.placement.value_or(Placement::Both);
    request.source = config.source;
    request.injectAttentionOutput = config.injectAttentionOutput;
    request.layers = static_cast<int>(model.config.layers);
    return request;
}

void checkLambda(double lambda, const std::vector<Site>& sites)
{
    if (!(lambda >= 0 && lambda <= 1))
        throw EngineError(ErrorCode::BadConfig, "λ must lie in [0, 1]", "sibo.lambda");
    if (lambda > 0 && std::none_of(sites.begin(), sites.end(), [](const Site& site) { return site.injected; }))
        throw EngineError(ErrorCode::BadConfig, "this adapter has no module where λ acts", "sibo.lambda", "use λ = 0");
}

/// Variants whose numbers this program would get wrong.
void refuseWhatIsNotComputed(const AdapterConfig& config, const std::filesystem::path& folder)
{
    // Not against config.lambda: a mean of equal numbers is rounded.
    const auto differs = [&](const auto& entry) { return entry.second != config.siteLambdas.begin()->second; };
    if (std::any_of(config.siteLambdas.begin(), config.siteLambdas.end(), differs))
        throw EngineError(ErrorCode::Unsupported, "the adapter has a λ of its own for each module", folder.string(),
                          "adapters with one λ for all modules can be loaded");
    if (config.mixSkip)
        throw EngineError(ErrorCode::Unsupported, "the adapter was trained with sibo.mix_skip", folder.string(),
                          "adapters without it can be loaded");
}

/// Before room for r rows is made.
void checkRank(const SafetensorsFile& file, int rank)
{
    for (const TensorEntry& entry : file.tensors())
        if (entry.name.ends_with(kLoraEnd) && (entry.shape.size() != 2 || entry.shape[0] != rank))
            throw EngineError(ErrorCode::BadFile,
                              "the tensor " + entry.name + " has shape " + shapeText(entry.shape) + ", r is " +
                                  std::to_string(rank),
                              file.path().string(), "weights and adapter_config.json belong to different adapters");
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
                      "give a PEFT folder (adapter_config.json) or the folder of a run that has saved one");
}

AdaptedModel loadAdapted(const BertModel& model, const std::filesystem::path& folder, std::optional<double> lambda)
{
    AdaptedModel adapted;
    adapted.config = readAdapterConfig(folder);
    adapted.lambda = lambda.value_or(adapted.config.lambda);
    if (!std::filesystem::exists(folder / "adapter_model.safetensors"))
        loadAdapter(folder, {}, {}); // says what is wrong
    const SafetensorsFile file(folder / "adapter_model.safetensors");
    NetworkOptions options;
    options.method = adapted.config.method;
    options.classes = classesIn(file);
    NetworkMember member;
    if (options.method == MethodKind::Lora) {
        refuseWhatIsNotComputed(adapted.config, folder);
        checkRank(file, adapted.config.rank);
        options.lora.sites = findSites(sitesOf(adapted.config, file, model));
        options.lora.rank = adapted.config.rank;
        checkLambda(adapted.lambda, options.lora.sites);
        member.lora = {adapted.lambda, adapted.config.source, adapted.config.scale(), {}};
        for (const Site& site : options.lora.sites)
            member.lora.injected.push_back(site.injected);
    } else if (adapted.lambda != 0) {
        throw EngineError(ErrorCode::BadConfig, "λ does not apply to a linear probe", "sibo.lambda", "use λ = 0");
    }
    adapted.network = std::make_unique<Network>(model, options, std::vector<NetworkMember>{member});
    loadAdapter(folder, adapted.network->layout(), adapted.network->parameters().values().select(0, 0));
    return adapted;
}

} // namespace engine
