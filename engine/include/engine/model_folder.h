// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace engine {

/// Opens the weights of a model folder as a training would: each header is checked whole, index against shards; no data
/// is read. Returns the bytes of all tensors.
/// Errors  EngineError{MissingFile, BadFile, Unsupported}, naming file and place.   Thread: any.
std::uint64_t checkWeights(const std::filesystem::path& modelFolder);

} // namespace engine
