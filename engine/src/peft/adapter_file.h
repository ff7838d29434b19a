// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/adapter_config.h"
#include "peft/adapter_tensors.h"
#include "peft/parameters.h"

#include <filesystem>

#include <ATen/core/Tensor.h>

namespace engine {

/// Writes an adapter folder of our own form (adapter_config.json, adapter_model.safetensors; see adapter_config.h) from
/// one run's row of values, whole or not at all: a temporary folder beside it takes the old one's place. A learnable λ
/// is written by adapter_config.json alone.  Errors  EngineError{DiskFull, Io, NonFinite}.
void saveAdapter(const std::filesystem::path& folder, const AdapterConfig& config, const ParameterLayout& layout,
                 const at::Tensor& row);

/// Reads a folder's tensors into a run's row. Every tensor of the layout, the head included, must be there with its
/// shape, and nothing else.  Errors  EngineError{BadFile} that lists what is missing or foreign.
void loadAdapter(const AdapterTensors& tensors, const ParameterLayout& layout, at::Tensor row);

/// The same from a folder of any form, for a model of this shape.  Errors also those of readAdapterConfig and
/// AdapterTensors.
void loadAdapter(const std::filesystem::path& folder, const ModelShape& shape, const ParameterLayout& layout,
                 const at::Tensor& row);

} // namespace engine
