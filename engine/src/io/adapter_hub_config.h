// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/adapter_config.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace engine {

/// What AdapterHub's files say about the model beside the adapter's own configuration.
struct AdapterHubModel {
    std::string modelType; ///< "bert"
    std::string modelName; ///< base model
    int hiddenSize = 0;
    std::int64_t classes = 0; ///< 0: without a head
};

/// Name of the adapter within an AdapterHub folder: part of its tensors' names.
/// Errors  EngineError{BadFile}.
[[nodiscard]] std::string adapterHubName(const std::filesystem::path& folder);

/// A head that the library's own model classes with flexible heads saved: another layout than transformers' heads.
/// Errors  EngineError{Unsupported} naming it.
void refuseFlexibleHead(const std::filesystem::path& folder);

/// Writes adapter_config.json and head_config.json as the library adapters 1.x reads them, for a series or parallel
/// adapter named "sibo": targetModules are its places ("mh_adapter", "output_adapter"), layersToTransform the layers
/// without one. With the λ keys beside them (the library ignores them and computes λ = 0).
/// Errors  EngineError{DiskFull, Io}; {Unsupported} for what the library has no form for.
void writeAdapterHubConfig(const AdapterConfig& config, const AdapterHubModel& model,
                           const std::filesystem::path& folder);

/// reduction_factor for a width: the largest number whose quotient, rounded down as the library does it, is `width`.
[[nodiscard]] double reductionFactor(int hiddenSize, int width);

} // namespace engine
