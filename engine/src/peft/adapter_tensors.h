// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "io/adapter_config.h"
#include "io/safetensors.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// Name of the virtual rows' item in a ParameterLayout, as in a PEFT file. Prompt: (n, d). Prefix: (n, 2 L d_kv), row
/// by row and layer by layer first the key, then the value, each head after head.
inline constexpr const char* kPromptItem = "prompt_embeddings";

/// Name of a ParameterLayout's item in adapter_model.safetensors of our own form, and back (empty: of another form).
/// PEFT names the base model "base_model.model" where it puts modules into it, "base_model" where it puts virtual rows
/// before it, and the virtual rows themselves kPromptItem.
[[nodiscard]] std::string tensorName(MethodKind method, const std::string& item);
[[nodiscard]] std::string layoutName(MethodKind method, const std::string& tensor);

/// AdapterHub's name of every tensor that adapters at the sublayers of such a model may have → the item's name.
[[nodiscard]] std::map<std::string, std::string> adapterHubNames(const ModelShape& shape, const std::string& adapter);

/// LLM-Adapters' name of an item (without prefix): an adapter behind a feed-forward layer is named by its last map.
[[nodiscard]] std::string llmAdaptersName(const ModelShape& shape, const std::string& item);

/// The tensors of an adapter folder of any form, under the names that a ParameterLayout has for them.
class AdapterTensors {
public:
    struct Entry {
        const SafetensorsFile* file = nullptr;
        const TensorEntry* tensor = nullptr;
    };
    /// Errors  EngineError{MissingFile, BadFile}; {Unsupported} for pickled weights and for what a form calls otherwise
    ///         in a model of this shape.
    AdapterTensors(const std::filesystem::path& folder, const AdapterConfig& config, const ModelShape& shape);

    [[nodiscard]] const std::map<std::string, Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* find(const std::string& item) const;
    /// fp32, on the CPU.
    [[nodiscard]] static at::Tensor read(const Entry& entry);
    /// The main file, for messages.
    [[nodiscard]] const std::filesystem::path& path() const { return m_files.front()->path(); }
    /// Modules that the folder has a tensor for: what stands before this end of a name.
    [[nodiscard]] std::vector<std::string> modules(std::string_view end) const;

private:
    void addPeft(const std::filesystem::path& folder, const AdapterConfig& config, const ModelShape& shape);
    void addAdapterHub(const std::filesystem::path& folder, const AdapterConfig& config, const ModelShape& shape);
    const SafetensorsFile& open(const std::filesystem::path& folder, const char* name, const char* pickled);

    std::vector<std::unique_ptr<SafetensorsFile>> m_files;
    std::map<std::string, Entry> m_entries;
};

} // namespace engine
