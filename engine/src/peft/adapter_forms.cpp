// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/adapter_forms.h"

#include "base/name_list.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "io/adapter_hub_config.h"
#include "io/safetensors_writer.h"

#include <algorithm>
#include <set>

#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

namespace engine {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& message, const std::string& hint)
{
    throw EngineError(ErrorCode::Unsupported, message, "export form", hint);
}

/// Tensors of one file, which keep their memory until it is written.
class TensorList {
public:
    void add(std::string name, std::vector<std::int64_t> shape, const at::Tensor& values)
    {
        m_values.push_back(values.contiguous());
        const float* data = m_values.back().const_data_ptr<float>();
        m_views.push_back({std::move(name), DType::F32, std::move(shape),
                           std::as_bytes(std::span(data, static_cast<std::size_t>(m_values.back().numel())))});
    }
    void write(const fs::path& file) const { writeSafetensors(file, m_views); }
    [[nodiscard]] bool empty() const { return m_views.empty(); }

private:
    std::vector<at::Tensor> m_values;
    std::vector<TensorView> m_views;
};

at::Tensor valuesOf(const LoadedAdapter& adapter, const ParameterItem& item)
{
    return adapter.row.narrow(0, item.offset, item.size);
}

bool isOfModule(const std::string& item)
{
    return item.find(".adapter_down.") != std::string::npos || item.find(".adapter_up.") != std::string::npos;
}

/// AdapterHub's places, if each layer has all of them or none; layers without are named.
std::vector<std::string> hubPlaces(const LoadedAdapter& adapter, std::vector<int>& leftOut)
{
    std::map<int, std::set<SiteKind>> byLayer;
    for (const Site& site : adapter.method.options.method.sites)
        byLayer[site.layer].insert(site.kind);
    const std::set<SiteKind>& places = byLayer.begin()->second;
    for (const auto& [layer, here] : byLayer)
        if (here != places)
            refuse("AdapterHub's form has the same places in every layer, this adapter has others in layer " +
                       std::to_string(layer),
                   "export it as peft");
    for (int layer = 0; layer < adapter.shape.layers; ++layer)
        if (!byLayer.contains(layer))
            leftOut.push_back(layer);
    std::vector<std::string> names;
    if (places.contains(SiteKind::AttentionBlock))
        names.emplace_back("mh_adapter");
    if (places.contains(SiteKind::FfnBlock))
        names.emplace_back("output_adapter");
    return names;
}

void checkHub(const LoadedAdapter& adapter)
{
    const MethodKind kind = adapter.config.method;
    if (!isAtSublayers(kind))
        refuse(std::string("AdapterHub's form is for series and parallel adapters, this is ") + title(kind),
               "export it as peft");
    if (kind == MethodKind::Parallel && adapter.shape.family->block != BlockForm::PostNorm)
        refuse(
            "in " + std::string(adapter.shape.family->name) +
                " models AdapterHub's parallel adapters read the state before the norm, this one the state behind it",
            "export it as peft");
}

/// An adapter of the form has biases always: where this one has none, they are zero.
void addMissingBiases(const LoadedAdapter& adapter, const std::map<std::string, std::string>& theirs, TensorList& list)
{
    if (adapter.config.adapterBias)
        return;
    for (const Site& site : adapter.method.options.method.sites) {
        const std::int64_t width = adapter.config.bottleneck, out = adapter.shape.hiddenSize;
        list.add(theirs.at(site.module + ".adapter_down.bias"), {width}, at::zeros({width}));
        list.add(theirs.at(site.module + ".adapter_up.bias"), {out}, at::zeros({out}));
    }
}

/// The last part of each module's name, if these names alone say where the adapters are.
std::vector<std::string> llmTargets(const LoadedAdapter& adapter)
{
    const Family& family = *adapter.shape.family;
    std::set<std::string> targets;
    for (const Site& site : adapter.method.options.method.sites) {
        if (site.kind == SiteKind::AttentionBlock)
            refuse("LLM-Adapters has no series adapter behind the attention", "export it as peft");
        const SiteKind named = site.kind == SiteKind::FfnBlock ? SiteKind::Down : site.kind;
        const std::string path = family.names.inLayer[static_cast<std::size_t>(named)];
        targets.insert(path.substr(path.rfind('.') + 1));
    }
    static const std::set<std::string> kTable{"gate_proj", "up_proj", "fc_in", "down_proj", "fc_out"};
    std::vector<std::string> unknown;
    for (const std::string& target : targets)
        if (!kTable.contains(target))
            unknown.push_back(target);
    if (!unknown.empty())
        refuse("LLM-Adapters has no adapter at " + listed(unknown) + " of " + std::string(family.name) + " models",
               "export it as peft");
    if (adapter.method.options.method.sites.size() != targets.size() * static_cast<std::size_t>(adapter.shape.layers))
        refuse("LLM-Adapters puts its adapters into every layer, this one is in some alone", "export it as peft");
    return {targets.begin(), targets.end()};
}

} // namespace

void writeAdapterFolder(const AdapterConfig& config, const std::vector<std::pair<std::string, at::Tensor>>& tensors,
                        const fs::path& folder)
{
    TensorList list;
    for (const auto& [item, values] : tensors)
        list.add(tensorName(config.method, item), values.sizes().vec(), values);
    list.write(folder / "adapter_model.safetensors");
    writeAdapterConfig(config, folder);
}

void writePeftForm(const LoadedAdapter& adapter, const fs::path& folder)
{
    AdapterConfig config = adapter.config;
    if (config.form != AdapterForm::Peft) {
        config.targetModules.clear();
        for (const Site& site : adapter.method.options.method.sites)
            config.targetModules.push_back(site.module);
        config.form = AdapterForm::Peft;
    }
    std::vector<std::pair<std::string, at::Tensor>> tensors;
    for (const ParameterItem& item : adapter.layout.items())
        tensors.emplace_back(item.name, valuesOf(adapter, item).view(item.shape));
    writeAdapterFolder(config, tensors, folder);
}

void writeAdapterHubForm(const LoadedAdapter& adapter, const fs::path& folder)
{
    checkHub(adapter);
    AdapterConfig config = adapter.config;
    std::vector<int> leftOut;
    config.targetModules = hubPlaces(adapter, leftOut);
    config.layersToTransform = leftOut;
    std::map<std::string, std::string> theirs;
    for (const auto& [name, item] : adapterHubNames(adapter.shape, "sibo"))
        theirs[item] = name;
    TensorList modules, head;
    for (const ParameterItem& item : adapter.layout.items()) {
        if (isOfModule(item.name))
            modules.add(theirs.at(item.name), item.shape, valuesOf(adapter, item));
        else
            head.add(item.name, item.shape, valuesOf(adapter, item));
    }
    addMissingBiases(adapter, theirs, modules);
    modules.write(folder / "adapter.safetensors");
    if (!head.empty())
        head.write(folder / "model_head.safetensors");
    writeAdapterHubConfig(config,
                          {adapter.shape.modelType, adapter.config.baseModel,
                           static_cast<int>(adapter.shape.hiddenSize), adapter.method.options.classes},
                          folder);
}

void writeLlmAdaptersForm(const LoadedAdapter& adapter, const fs::path& folder)
{
    AdapterConfig config = adapter.config;
    if (config.method != MethodKind::Series && config.method != MethodKind::AdapterInput)
        refuse(std::string("LLM-Adapters' form is for adapters before or behind a feed-forward layer, this is ") +
                   title(config.method),
               "export it as peft");
    config.targetModules = llmTargets(adapter);
    config.targetPattern.clear();
    config.form = AdapterForm::LlmAdapters;
    TensorList list;
    for (const ParameterItem& item : adapter.layout.items()) {
        const at::Tensor values = valuesOf(adapter, item);
        if (isOfModule(item.name) && item.name.ends_with(".bias")) {
            if (values.ne(0).any().item<bool>())
                refuse("LLM-Adapters' adapters have no biases, this one's are trained", "export it as peft");
            continue;
        }
        const std::string name =
            config.method == MethodKind::Series ? llmAdaptersName(adapter.shape, item.name) : item.name;
        list.add(tensorName(config.method, name), item.shape, values);
    }
    config.adapterBias = false;
    list.write(folder / "adapter_model.safetensors");
    writeAdapterConfig(config, folder);
}

} // namespace engine
