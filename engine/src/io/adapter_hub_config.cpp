// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/adapter_hub_config.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "io/adapter_fields.h"
#include "io/tensor_types.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* kVersion = "adapters.1.2.0";
constexpr JsonLimits kLimits{.values = 1'000'000, .bytes = 16u << 20};

/// Features of a bottleneck that change what it computes, with the values that switch them off.
const std::vector<std::pair<const char*, json>>& featuresOff()
{
    static const std::vector<std::pair<const char*, json>> kTable{
        {"architecture", json::array()},       {"ln_before", json::array({false})},
        {"ln_after", json::array({false})},    {"original_ln_after", json::array({true})},
        {"use_gating", json::array({false})},  {"inv_adapter", json::array()},
        {"invertible_adapter", json::array()}, {"cross_adapter", json::array({false})},
        {"phm_layer", json::array({false})},   {"stochastic_depth", json::array({0, 0.0})},
    };
    return kTable;
}

/// Python's floor division of two floats, as the library divides.
double floorDivide(double a, double b)
{
    const double rest = std::fmod(a, b);
    return std::round((a - rest) / b);
}

/// Width of the bottleneck: one number, or a map by layer whose numbers are equal.
int widthOf(const AdapterFields& inner, int hidden)
{
    const json* value = inner.get("reduction_factor");
    if (value == nullptr)
        inner.reject("reduction_factor", "the key is missing");
    const json factors = value->is_object() ? *value : json{{"default", *value}};
    std::optional<int> width;
    for (const auto& [layer, factor] : factors.items()) {
        if (!factor.is_number() || !(factor.get<double>() > 0) || !std::isfinite(factor.get<double>()))
            inner.reject("reduction_factor", "must be greater than 0; it is " + AdapterFields::shown(*value));
        const double quotient = std::max(1.0, floorDivide(hidden, factor.get<double>()));
        if (quotient > kLargestWidth)
            inner.reject("reduction_factor", "the bottleneck would be wider than 65536");
        if (width && *width != static_cast<int>(quotient))
            inner.reject("reduction_factor", "bottlenecks of different widths by layer are not supported",
                         ErrorCode::Unsupported);
        width = static_cast<int>(quotient);
    }
    return *width;
}

/// A folder without a head, or with that of a causal model, is a language model's.
void readHeadConfig(const fs::path& folder, AdapterConfig& config)
{
    const fs::path file = folder / "head_config.json";
    std::error_code ignored;
    config.taskType = "CAUSAL_LM";
    if (!fs::exists(file, ignored))
        return;
    const json head = readJsonFile(file, kLimits);
    const json modelClass = head.is_object() ? head.value("model_class", json()) : json();
    if (modelClass.is_string() && modelClass.get<std::string>().ends_with("ForCausalLM"))
        return;
    config.taskType = "SEQ_CLS";
    if (!head.is_object() || !head.contains("label2id") || !head["label2id"].is_object())
        return;
    const json& ids = head["label2id"];
    std::vector<std::string> labels(ids.size());
    for (const auto& [label, id] : ids.items()) {
        if (!id.is_number_integer() || id < 0 || id >= ids.size())
            throw EngineError(ErrorCode::BadFile, "the ids of label2id are not 0, 1, … in some order", file.string(),
                              "save the head again");
        labels[id.get<std::size_t>()] = label;
    }
    config.labels = std::move(labels);
}

json adapterKeys(const AdapterConfig& config, int hidden)
{
    const auto holds = [&](const char* end) {
        return std::any_of(config.targetModules.begin(), config.targetModules.end(),
                           [&](const std::string& target) { return target == end; });
    };
    return {{"mh_adapter", holds("mh_adapter")},
            {"output_adapter", holds("output_adapter")},
            {"reduction_factor", reductionFactor(hidden, config.bottleneck)},
            {"non_linearity", config.nonLinearity == NonLinearity::Silu ? "swish" : name(config.nonLinearity)},
            {"original_ln_before", false},
            {"original_ln_after", true},
            {"ln_before", false},
            {"ln_after", false},
            {"residual_before_ln", true},
            {"adapter_residual_before_ln", false},
            {"is_parallel", config.method == MethodKind::Parallel},
            {"scaling", config.scaling},
            {"use_gating", false},
            {"init_weights", config.init == AdapterInit::Bert ? "bert" : "mam_adapter"},
            {"dropout", 0.0},
            {"leave_out", config.layersToTransform},
            {"inv_adapter", nullptr},
            {"inv_adapter_reduction_factor", nullptr},
            {"cross_adapter", false},
            {"phm_layer", false}};
}

void writeJsonFile(const fs::path& file, const json& content)
{
    writeFileAtomically(file, content.dump(2, ' ', false, json::error_handler_t::replace));
}

} // namespace

double reductionFactor(int hiddenSize, int width)
{
    double factor = static_cast<double>(hiddenSize) / width;
    while (floorDivide(hiddenSize, factor) < width)
        factor = std::nextafter(factor, 0.0);
    return factor;
}

void readAdapterHub(const AdapterFields& fields, AdapterConfig& config)
{
    const AdapterFields inner(*fields.get("config"), fields.file(), "config.");
    inner.checkOff(featuresOff());
    const bool parallel = inner.flag("is_parallel");
    if (!parallel && inner.flag("original_ln_before"))
        inner.reject("original_ln_before",
                     "adapters that read the layer's norm of their sublayer's output (seq_bn, Pfeiffer) are not "
                     "supported, only those that read the output itself (double_seq_bn, Houlsby)",
                     ErrorCode::Unsupported);
    if (const json* scaling = inner.get("scaling"); scaling != nullptr && scaling->is_string())
        inner.refuse("scaling", *scaling);
    config.form = AdapterForm::AdapterHub;
    config.method = parallel ? MethodKind::Parallel : MethodKind::Series;
    config.baseModel = fields.text("model_name");
    config.bottleneck = widthOf(inner, fields.whole("hidden_size", 0, {1, kLargestWidth}));
    config.nonLinearity = nonLinearityOf(inner, "non_linearity", "relu");
    // Files without a version are of adapter-transformers 2, whose "gelu" was the one by tanh.
    if (fields.get("version") == nullptr && config.nonLinearity == NonLinearity::Gelu)
        config.nonLinearity = NonLinearity::GeluNew;
    config.scaling = inner.number("scaling", 1);
    config.dropout = inner.rate("dropout");
    config.adapterBias = true;
    config.init = inner.text("init_weights", "bert") == "bert" ? AdapterInit::Bert : AdapterInit::Identity;
    config.targetModules.clear();
    for (const char* place : {"mh_adapter", "output_adapter"})
        if (inner.flag(place))
            config.targetModules.emplace_back(place);
    if (config.targetModules.empty())
        inner.reject("mh_adapter", "neither mh_adapter nor output_adapter is true");
    readHeadConfig(fs::path(fields.file()).parent_path(), config);
}

std::string adapterHubName(const fs::path& folder)
{
    const fs::path file = folder / "adapter_config.json";
    const json parsed = readJsonFile(file, kLimits);
    const std::string name = AdapterFields(parsed, file.string()).text("name");
    if (name.empty() || name.find('.') != std::string::npos)
        throw EngineError(ErrorCode::BadFile, "the adapter's name \"" + displayText(name) + "\" is not one",
                          file.string() + ", key \"name\"", "save the adapter again");
    return name;
}

void refuseFlexibleHead(const fs::path& folder)
{
    const fs::path file = folder / "head_config.json";
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return;
    const json head = readJsonFile(file, kLimits);
    if (head.is_object() && head.contains("config") && head["config"].is_object())
        throw EngineError(ErrorCode::Unsupported,
                          "this head is one of the library's own (flexible) heads, of another layout than that of "
                          "transformers' classification models",
                          file.string(), "save it from a model of a class like BertForSequenceClassification");
}

void writeAdapterHubConfig(const AdapterConfig& config, const AdapterHubModel& model, const fs::path& folder)
{
    const std::string modelClass = model.modelType == "bert"      ? "BertForSequenceClassification"
                                   : model.modelType == "roberta" ? "RobertaForSequenceClassification"
                                                                  : "";
    json common{{"model_type", model.modelType},
                {"model_name", model.modelName},
                {"model_class", modelClass.empty() ? json(nullptr) : json(modelClass)},
                {"hidden_size", model.hiddenSize},
                {"version", kVersion}};
    json adapter = common;
    adapter.update({{"name", "sibo"},
                    {"config", adapterKeys(config, model.hiddenSize)},
                    {"embedding_lambda", config.lambda},
                    {"sibo",
                     {{"lambda", config.lambda},
                      {"h0", name(config.source)},
                      {"mix_skip", config.mixSkip},
                      {"placement", config.placement ? json(name(*config.placement)) : json(nullptr)},
                      {"task_kind", name(config.taskKind)},
                      {"labels", config.labels},
                      {"norm_h0", config.normH0},
                      {"base_model_sha256", config.baseModelSha256},
                      {"reference_gptj_bottleneck", config.referenceGptjBottleneck}}}});
    if (!config.siteLambdas.empty())
        adapter["sibo"]["lambda"] = config.siteLambdas;
    writeJsonFile(folder / "adapter_config.json", adapter);
    if (model.classes == 0)
        return;
    json head = common;
    json ids = json::object();
    for (std::size_t i = 0; i < config.labels.size(); ++i)
        ids[config.labels[i]] = i;
    head.update({{"name", nullptr}, {"config", nullptr}, {"label2id", ids}});
    head["num_labels"] = model.classes;
    writeJsonFile(folder / "head_config.json", head);
}

} // namespace engine
