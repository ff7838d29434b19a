// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/adapter_config.h"
#include "io/tensor_types.h"
#include "model/weight_reader.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// One tensor of a model to be written: its name in transformers' whole model, and where it comes from.
struct ModelTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    DType dtype = DType::F32;
    std::optional<WeightRef> stored; ///< of the base model; else given
    at::Tensor given;                ///< fp32, CPU
    [[nodiscard]] std::uint64_t bytes() const;
};

/// The tensors of a base model folder under their whole names (transformers' prefix put where the file lacks it,
/// buffers and other heads left out), with the language model's output where asked for and not tied. Errors
/// EngineError{BadFile} that lists what is missing. The weights outlive the result.
[[nodiscard]] std::vector<ModelTensor> baseTensors(const ModelWeights& weights, const ModelShape& shape,
                                                   const std::filesystem::path& folder, bool languageModel);

/// A tensor of the base as fp32 on the CPU → what is written in its place (the same tensor: its bytes are copied).
using ChangeTensor = std::function<at::Tensor(const std::string& name, const at::Tensor& base)>;

/// Writes model.safetensors, or shards of at most `shardBytes` with their index; one tensor at a time is in memory
/// beside a shard's own file buffers.  Returns the files' names.  Errors  EngineError{DiskFull, Io, NonFinite}.
std::vector<std::string> writeModelWeights(const std::filesystem::path& folder, const std::vector<ModelTensor>& tensors,
                                           const ChangeTensor& change, std::uint64_t shardBytes);

/// Copies tokenizer and generation files that are there; returns their names.
std::vector<std::string> copyModelFiles(const std::filesystem::path& from, const std::filesystem::path& to);
/// Bytes of those files and config.json.
[[nodiscard]] std::uint64_t modelFileBytes(const std::filesystem::path& folder);

/// What changes in a model's config.json.
struct ModelConfigChange {
    const AdapterConfig& adapter;
    std::int64_t classes;   ///< of the classifier, with the adapter's labels; 0: a language model
    bool newBiases = false; ///< LLaMA: all linear maps have biases now
};

/// The model's config.json for the class that transformers needs.  Errors  those of readJsonFile.
void writeModelConfig(const std::filesystem::path& from, const std::filesystem::path& to, const ModelShape& shape,
                      const ModelConfigChange& change);

} // namespace engine
