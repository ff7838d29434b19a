// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/adapter_method.h"

#include "base/name_list.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "peft/method_options.h"
#include "text/pattern.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>

namespace engine {
namespace {

constexpr std::size_t kListed = 6;
constexpr const char* kOtherAdapter = "weights and adapter_config.json belong to different adapters";

/// End of the tensor that each module of a method has, "" where tensors do not tell.
std::string_view moduleEnd(MethodKind method)
{
    if (isLowRank(method))
        return ".lora_A.weight";
    if (isBottleneck(method))
        return ".adapter_down.weight";
    return method == MethodKind::Ia3 ? ".ia3_l" : "";
}

[[noreturn]] void rejectShape(const AdapterTensors::Entry& entry, const std::string& expected)
{
    throw EngineError(ErrorCode::BadFile,
                      "the tensor " + entry.tensor->name + " has shape " + shapeText(entry.tensor->shape) +
                          ", adapter_config.json asks for " + expected,
                      entry.file->path().string(), kOtherAdapter);
}

void checkRows(const AdapterTensors& tensors, const std::string& item, std::int64_t rows, const std::string& key)
{
    const AdapterTensors::Entry* entry = tensors.find(item);
    if (entry && (entry->tensor->shape.size() != 2 || entry->tensor->shape[0] != rows))
        rejectShape(*entry, key + " " + std::to_string(rows));
}

/// Before room for them is made.
void checkSizes(const AdapterMethod& method, const AdapterConfig& config, const AdapterTensors& tensors)
{
    const MethodOptions& options = method.options.method;
    for (std::size_t i = 0; i < options.sites.size(); ++i) {
        const std::string& module = options.sites[i].module;
        if (isLowRank(options.kind))
            checkRows(tensors, module + ".lora_A.weight", options.rankAt(i), "rank");
        if (isBottleneck(options.kind))
            checkRows(tensors, module + ".adapter_down.weight", options.bottleneck, "a bottleneck of");
    }
    if (hasVirtualTokens(options.kind))
        checkRows(tensors, kPromptItem, config.virtualTokens, "num_virtual_tokens");
}

bool isExcluded(const AdapterConfig& config, const std::string& module)
{
    return std::any_of(config.excludeModules.begin(), config.excludeModules.end(),
                       [&](const std::string& entry) { return matchesTarget(module, entry); });
}

/// Modules that the configuration names; empty where it gives a pattern or AdapterHub's places.
std::set<std::string> namedModules(const AdapterConfig& config, const ModelShape& shape)
{
    std::set<std::string> modules;
    if (!config.targetPattern.empty() || config.form != AdapterForm::Peft || config.targetModules.empty())
        return modules;
    for (const Site& site : findSites(siteRequest(trainConfigOf(config, config.targetModules), shape)))
        if (!isExcluded(config, site.module))
            modules.insert(site.module);
    return modules;
}

/// A module that the configuration names and the file lacks would silently be the base model's.
void checkModules(const std::set<std::string>& named, const std::vector<std::string>& there, const AdapterTensors& from)
{
    std::vector<std::string> missing;
    for (const std::string& module : named)
        if (std::find(there.begin(), there.end(), module) == there.end())
            missing.push_back(module);
    if (!missing.empty())
        throw EngineError(ErrorCode::BadFile,
                          "the adapter does not fit: target_modules names modules without tensors: " +
                              listed(missing, kListed),
                          from.path().string(), kOtherAdapter);
}

void checkModelOf(const AdapterConfig& config, const AdapterTensors& tensors, const ModelShape& shape)
{
    const std::int64_t width = config.method == MethodKind::Prefix ? shape.keyValueWidth() : shape.hiddenSize;
    const auto differs = [](int given, std::int64_t wanted) { return given != 0 && given != wanted; };
    if (hasVirtualTokens(config.method) &&
        (differs(config.tokenDim, width) || differs(config.modelLayers, shape.layers)))
        throw EngineError(ErrorCode::BadFile,
                          "the virtual tokens were made for a model of " + std::to_string(config.modelLayers) +
                              " layers and width " + std::to_string(config.tokenDim) + ", this one has " +
                              std::to_string(shape.layers) + " and " + std::to_string(width),
                          tensors.path().string(), "name the model it was trained on");
}

/// Which modules multiply their input instead of their output is told by the tensors' shapes: (1, in) or (out, 1).
std::vector<bool> inputScaled(const std::vector<Site>& sites, const AdapterTensors& tensors, const ModelShape& shape)
{
    std::vector<bool> result;
    for (const Site& site : sites) {
        const AdapterTensors::Entry& entry = *tensors.find(site.module + ".ia3_l");
        const std::vector<std::int64_t> in{1, siteInputs(site.kind, shape)}, out{siteOutputs(site.kind, shape), 1};
        if (entry.tensor->shape != in && entry.tensor->shape != out)
            rejectShape(entry, shapeText(in) + " or " + shapeText(out));
        result.push_back(entry.tensor->shape == in);
    }
    return result;
}

/// Keys that would change nothing in this method, so that somebody meant another.
void checkSiboKeys(const AdapterConfig& config, const AdapterTensors& tensors, const ModelShape& shape)
{
    const bool series = config.method == MethodKind::Series;
    const bool gptj = series && shape.family->block == BlockForm::Parallel;
    if ((config.mixSkip && !series) || (config.referenceGptjBottleneck && !gptj))
        throw EngineError(ErrorCode::Unsupported,
                          std::string(config.mixSkip && !series ? "sibo.mix_skip is for series adapters"
                                                                : "sibo.reference_gptj_bottleneck is for series "
                                                                  "adapters of GPT-J") +
                              ", this is " + title(config.method),
                          tensors.path().string(), kOtherAdapter);
}

/// λ of each module; one that is named must be there, and where λ acts there must be one.
std::vector<double> siteLambdas(const AdapterConfig& config, const AdapterMethod& method, const AdapterTensors& tensors)
{
    std::vector<double> lambdas;
    std::vector<std::string> missing;
    std::map<std::string, double> left = config.siteLambdas;
    for (const Site& site : method.options.method.sites) {
        const auto trained = config.siteLambdas.find(site.module);
        const bool there = trained != config.siteLambdas.end();
        lambdas.push_back(there ? trained->second : config.siteLambdas.empty() ? config.lambda : 0);
        if (!there && site.injected && !config.siteLambdas.empty())
            missing.push_back(site.module);
        left.erase(site.module);
    }
    for (const auto& [module, lambda] : left)
        missing.push_back(module);
    if (!missing.empty())
        throw EngineError(ErrorCode::BadFile,
                          "sibo.lambda is a map by module that does not fit this adapter's modules: " +
                              listed(missing, kListed, displayText),
                          tensors.path().string(), kOtherAdapter);
    return lambdas;
}

bool isPlain(const std::string& key)
{
    return std::all_of(key.begin(), key.end(), [](unsigned char c) { return std::isalnum(c) || c == '_' || c == '.'; });
}

/// A key of rank_pattern or alpha_pattern by PEFT's rule: re.match(rf"(.*\.)?({key})$", module).
class ModuleKey {
public:
    ModuleKey(const std::string& key, const std::string& file) : m_key(key)
    {
        if (isPlain(key))
            return;
        try {
            m_pattern.emplace("\\A(?:.*\\.)?(?:" + key + ")\\z", file);
        } catch (const EngineError& error) {
            throw EngineError(error.code(),
                              "the pattern \"" + displayText(key) + "\" cannot be used: " + error.message(), file,
                              "name the modules in rank_pattern and alpha_pattern of adapter_config.json instead");
        }
    }

    [[nodiscard]] bool matches(const std::string& module) const
    {
        if (!m_pattern)
            return matchesTarget(module, m_key);
        std::vector<Match> found;
        m_pattern->find(module, found);
        return std::any_of(found.begin(), found.end(), [](const Match& match) { return match.matched; });
    }

private:
    std::string m_key;
    std::optional<Pattern> m_pattern;
};

/// The same pattern with one full name a key. The first key that matches counts; PEFT saves them sorted.
template<typename Number>
std::map<std::string, Number> byModule(const std::map<std::string, Number>& pattern,
                                       const std::vector<std::string>& modules, const std::string& file)
{
    std::vector<std::pair<ModuleKey, Number>> keys;
    for (const auto& [key, value] : pattern)
        keys.emplace_back(ModuleKey(key, file), value);
    std::map<std::string, Number> result;
    for (const std::string& module : modules) {
        const auto found =
            std::find_if(keys.begin(), keys.end(), [&](const auto& entry) { return entry.first.matches(module); });
        if (found != keys.end())
            result[module] = found->second;
    }
    return result;
}

} // namespace

std::int64_t adapterClasses(const AdapterConfig& config, const AdapterTensors& tensors, const ModelShape& shape)
{
    if (config.taskKind == TaskKind::CausalLm)
        return 0;
    const HeadForm form = shape.family->head;
    const std::string name = form == HeadForm::Score   ? "score.weight"
                             : form == HeadForm::Dense ? "classifier.out_proj.weight"
                                                       : "classifier.weight";
    const AdapterTensors::Entry* weight = tensors.find(name);
    if (!weight || weight->tensor->shape.size() != 2 || weight->tensor->shape[0] < 1)
        throw EngineError(ErrorCode::BadFile, "the adapter has no " + name, tensors.path().string(),
                          "it must hold the classification head it was trained with");
    return weight->tensor->shape[0];
}

AdapterMethod adapterMethod(const AdapterConfig& config, const AdapterTensors& tensors, const ModelShape& shape)
{
    AdapterMethod method;
    const std::string_view end = moduleEnd(config.method);
    const std::vector<std::string> modules = end.empty() ? std::vector<std::string>() : tensors.modules(end);
    if (!end.empty() && modules.empty())
        throw EngineError(ErrorCode::BadFile, "there is no tensor of a " + std::string(title(config.method)) + " in it",
                          tensors.path().string(), kOtherAdapter);
    checkModules(namedModules(config, shape), modules, tensors);
    checkModelOf(config, tensors, shape);
    checkSiboKeys(config, tensors, shape);
    AdapterConfig resolved = config;
    resolved.rankPattern = byModule(config.rankPattern, modules, tensors.path().string());
    resolved.alphaPattern = byModule(config.alphaPattern, modules, tensors.path().string());
    const TrainConfig train = trainConfigOf(resolved, modules);
    method.options.method = methodOptions(train, shape);
    method.options.method.dropout = 0;
    method.options.method.learnable = LambdaLearning::Off; // its values are in the file
    if (config.method == MethodKind::Ia3)
        method.options.method.scalesInput = inputScaled(method.options.method.sites, tensors, shape);
    method.options.classes = adapterClasses(config, tensors, shape);
    method.member = methodMember(train, method.options.method, shape);
    method.member.siteLambdas = siteLambdas(config, method, tensors);
    checkSizes(method, config, tensors);
    return method;
}

} // namespace engine
