// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/adapter_config.h"
#include "peft/parameters.h"

#include <filesystem>

#include <ATen/core/Tensor.h>

namespace engine {

/// Writes a PEFT folder (adapter_config.json, adapter_model.safetensors) from one run's row of values, whole or not at
/// all: a temporary folder beside it takes the old one's place. A learnable λ is written by adapter_config.json alone.
/// Errors  EngineError{DiskFull, Io, NonFinite}.
void saveAdapter(const std::filesystem::path& folder, const AdapterConfig& config, const ParameterLayout& layout,
                 const at::Tensor& row);

/// Reads adapter_model.safetensors into a run's row. Every tensor of the layout, the head included, must be there with
/// its shape, and nothing else.  Errors  EngineError{MissingFile, BadFile} that lists what is missing or foreign;
/// {Unsupported} for adapter_model.bin.
void loadAdapter(const std::filesystem::path& folder, const ParameterLayout& layout, at::Tensor row);

} // namespace engine
