// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/adapter_tensors.h"

#include "config/family.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "io/adapter_hub_config.h"
#include "model/tensor_file.h"

#include <algorithm>

namespace engine {
namespace {

namespace fs = std::filesystem;

std::string prefixOf(MethodKind method)
{
    return hasVirtualTokens(method) ? "base_model." : "base_model.model.";
}

/// Where PEFT with bias "all" saves a head twice more: as it was before training, and beneath its wrapper's name.
bool isHeadCopy(const std::string& tensor)
{
    return tensor.find(".original_module.") != std::string::npos ||
           tensor.find(".modules_to_save.") != std::string::npos;
}

/// Path of the library's container of adapters behind a sublayer.
std::string hubContainer(const Family& family, std::int64_t layer, SiteKind block)
{
    if (family.block == BlockForm::PostNorm)
        return modulePath(family, layer, block) + ".adapters.";
    return std::string(family.names.prefix) + "." + family.names.layers + "." + std::to_string(layer) +
           (block == SiteKind::AttentionBlock ? ".attention_adapters.adapters." : ".output_adapters.adapters.");
}

} // namespace

std::string tensorName(MethodKind method, const std::string& item)
{
    return item == kPromptItem ? item : prefixOf(method) + item;
}

std::string layoutName(MethodKind method, const std::string& tensor)
{
    const std::string prefix = prefixOf(method);
    if (tensor == kPromptItem && hasVirtualTokens(method))
        return tensor;
    return tensor.starts_with(prefix) ? tensor.substr(prefix.size()) : std::string();
}

std::map<std::string, std::string> adapterHubNames(const ModelShape& shape, const std::string& adapter)
{
    std::map<std::string, std::string> items;
    for (std::int64_t layer = 0; layer < shape.layers; ++layer)
        for (const SiteKind block : {SiteKind::AttentionBlock, SiteKind::FfnBlock}) {
            const std::string theirs = hubContainer(*shape.family, layer, block) + adapter + ".";
            const std::string ours = modulePath(*shape.family, layer, block) + ".";
            for (const char* part : {"weight", "bias"}) {
                items[theirs + "adapter_down.0." + part] = ours + "adapter_down." + part;
                items[theirs + "adapter_up." + part] = ours + "adapter_up." + part;
            }
        }
    return items;
}

std::string llmAdaptersName(const ModelShape& shape, const std::string& item)
{
    for (std::int64_t layer = 0; layer < shape.layers; ++layer) {
        const std::string block = modulePath(*shape.family, layer, SiteKind::FfnBlock) + ".adapter_";
        if (item.starts_with(block))
            return modulePath(*shape.family, layer, SiteKind::Down) + item.substr(block.size() - 9);
    }
    return item;
}

AdapterTensors::AdapterTensors(const fs::path& folder, const AdapterConfig& config, const ModelShape& shape)
{
    if (config.form == AdapterForm::AdapterHub)
        addAdapterHub(folder, config, shape);
    else
        addPeft(folder, config, shape);
}

const SafetensorsFile& AdapterTensors::open(const fs::path& folder, const char* name, const char* pickled)
{
    if (!fs::exists(folder / name) && fs::exists(folder / pickled))
        throw EngineError(ErrorCode::Unsupported, "pickled weights are not read: opening one can run any program",
                          (folder / pickled).string(),
                          "save the adapter as safetensors where you trust the file (PEFT: safe_serialization=True, "
                          "adapters: use_safetensors=True)");
    return *m_files.emplace_back(std::make_unique<SafetensorsFile>(folder / name));
}

void AdapterTensors::addPeft(const fs::path& folder, const AdapterConfig& config, const ModelShape& shape)
{
    const SafetensorsFile& file = open(folder, "adapter_model.safetensors", "adapter_model.bin");
    std::map<std::string, std::string> renamed; // LLM-Adapters' names of what stands behind a feed-forward layer
    if (config.form == AdapterForm::LlmAdapters && config.method == MethodKind::Series)
        for (std::int64_t layer = 0; layer < shape.layers; ++layer)
            for (const char* part : {".adapter_down.weight", ".adapter_up.weight"}) {
                const std::string item = modulePath(*shape.family, layer, SiteKind::FfnBlock) + part;
                renamed[llmAdaptersName(shape, item)] = item;
            }
    for (const TensorEntry& tensor : file.tensors()) {
        if (config.bias != BiasMode::None && isHeadCopy(tensor.name))
            continue;
        const std::string item = layoutName(config.method, tensor.name);
        const auto other = renamed.find(item);
        // A name of another form stays as it is: no layout has it, so it is reported.
        m_entries[other != renamed.end() ? other->second : item.empty() ? tensor.name : item] = {&file, &tensor};
    }
}

void AdapterTensors::addAdapterHub(const fs::path& folder, const AdapterConfig& config, const ModelShape& shape)
{
    if (config.method == MethodKind::Parallel && shape.family->block != BlockForm::PostNorm)
        throw EngineError(ErrorCode::Unsupported,
                          "in " + std::string(shape.family->name) +
                              " models AdapterHub's parallel adapters read the state before the norm, this program's "
                              "the one behind it",
                          folder.string(), "parallel adapters of BERT and RoBERTa can be loaded");
    refuseFlexibleHead(folder);
    const SafetensorsFile& file = open(folder, "adapter.safetensors", "pytorch_adapter.bin");
    const auto items = adapterHubNames(shape, adapterHubName(folder));
    for (const TensorEntry& tensor : file.tensors()) {
        const auto item = items.find(tensor.name);
        m_entries[item == items.end() ? tensor.name : item->second] = {&file, &tensor};
    }
    if (config.taskKind == TaskKind::CausalLm)
        return;
    const SafetensorsFile& head = open(folder, "model_head.safetensors", "pytorch_model_head.bin");
    for (const TensorEntry& tensor : head.tensors())
        m_entries[tensor.name] = {&head, &tensor};
}

const AdapterTensors::Entry* AdapterTensors::find(const std::string& item) const
{
    const auto found = m_entries.find(item);
    return found == m_entries.end() ? nullptr : &found->second;
}

at::Tensor AdapterTensors::read(const Entry& entry)
{
    return readFloatTensor(*entry.file, *entry.tensor);
}

std::vector<std::string> AdapterTensors::modules(std::string_view end) const
{
    std::vector<std::string> modules;
    for (const auto& [item, entry] : m_entries)
        if (item.size() > end.size() && item.ends_with(end))
            modules.push_back(item.substr(0, item.size() - end.size()));
    return modules;
}

} // namespace engine
