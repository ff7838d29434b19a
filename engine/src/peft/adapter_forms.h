// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/adapter_method.h"

#include <filesystem>

#include <ATen/core/Tensor.h>

namespace engine {

/// An adapter as it was read: what it computes, in which model, with which values.
struct LoadedAdapter {
    const AdapterConfig& config;
    const AdapterMethod& method;
    const ModelShape& shape;
    const ParameterLayout& layout;
    const at::Tensor& row;
};

/// Tensors by item name, fp32 on the CPU, with their configuration, as a folder of our own form; the folder exists.
void writeAdapterFolder(const AdapterConfig& config, const std::vector<std::pair<std::string, at::Tensor>>& tensors,
                        const std::filesystem::path& folder);

/// Writes the folder's files (it exists) in another program's form.
/// Errors  EngineError{Unsupported} that says what the form cannot hold; {DiskFull, Io}.
void writePeftForm(const LoadedAdapter& adapter, const std::filesystem::path& folder);
void writeAdapterHubForm(const LoadedAdapter& adapter, const std::filesystem::path& folder);
void writeLlmAdaptersForm(const LoadedAdapter& adapter, const std::filesystem::path& folder);

} // namespace engine
