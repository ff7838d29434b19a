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

/// Outputs of the classification head in the file; 0 for a language model, which has none.
std::int64_t classesIn(const SafetensorsFile& file, const AdapterConfig& config, const TransformerModel& model)
{
    if (config.taskType == "CAUSAL_LM")
        return 0;
    const HeadForm form = model.family().head;
    const std::string name = form == HeadForm::Score   ? "score.weight"
                             : form == HeadForm::Dense ? "classifier.out_proj.weight"
                                                       : "classifier.weight";
    const TensorEntry* weight = file.find(std::string(kPrefix) + name);
    if (!weight || weight->shape.size() != 2 || weight->shape[0] < 1)
        throw EngineError(ErrorCode::BadFile, "the adapter has no " + name, file.path().string(),
                          "it must hold the classification head it was trained with");
    return weight->shape[0];
}

SiteRequest sitesOf(const AdapterConfig& config, const SafetensorsFile& file, const TransformerModel& model)
{
    SiteRequest request;
    request.family = &model.family();
    request.method = config.method;
    request.targets = modulesIn(file);
    request.placement = config.placement.value_or(model.family().placement);
    request.source = config.source;
    request.injectAttentionOutput = config.injectAttentionOutput;
    request.attentionOutputFits = model.shape.queryWidth() == model.shape.hiddenSize;
    request.layers = static_cast<int>(model.shape.layers);
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

/// The trained λ of each module, or one for all where another is asked for.
MethodMember memberOf(const AdaptedModel& adapted, const std::vector<Site>& sites, bool asked)
{
    MethodMember member;
    member.lambda = adapted.lambda;
    member.source = adapted.config.source;
    for (const Site& site : sites) {
        const auto trained = adapted.config.siteLambdas.find(site.module);
        member.siteLambdas.push_back(asked || trained == adapted.config.siteLambdas.end() ? adapted.lambda
                                                                                          : trained->second);
        member.scales.push_back(adapted.config.scale());
        member.injected.push_back(site.injected);
    }
    return member;
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

AdaptedModel loadAdapted(const TransformerModel& model, const std::filesystem::path& folder,
                         std::optional<double> lambda)
{
    AdaptedModel adapted;
    adapted.config = readAdapterConfig(folder);
    adapted.lambda = lambda.value_or(adapted.config.lambda);
    if (!std::filesystem::exists(folder / "adapter_model.safetensors"))
        loadAdapter(folder, {}, {}); // says what is wrong
    const SafetensorsFile file(folder / "adapter_model.safetensors");
    NetworkOptions options;
    options.method.kind = adapted.config.method;
    options.method.dropout = 0;
    options.classes = classesIn(file, adapted.config, model);
    if (options.method.kind == MethodKind::Lora) {
        refuseWhatIsNotComputed(adapted.config, folder);
        checkRank(file, adapted.config.rank);
        options.method.sites = findSites(sitesOf(adapted.config, file, model));
        options.method.rank = adapted.config.rank;
        checkLambda(adapted.lambda, options.method.sites);
    } else if (adapted.lambda != 0) {
        throw EngineError(ErrorCode::BadConfig, "λ does not apply to a linear probe", "sibo.lambda", "use λ = 0");
    }
    const MethodMember member = memberOf(adapted, options.method.sites, lambda.has_value());
    adapted.network = std::make_unique<Network>(model, options, std::vector<MethodMember>{member});
    loadAdapter(folder, adapted.network->layout(), adapted.network->parameters().values().select(0, 0));
    return adapted;
}

} // namespace engine
