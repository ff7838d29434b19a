// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace hub {

/// That a fetched folder holds a model: config.json is a JSON object that names its model_type, and every *.safetensors
/// file has a header of sane length, in JSON, whose tensors end where the file does. What costs more (each tensor's
/// place, shards against index) is checked whenever the engine opens the weights.
/// Errors  EngineError{BadFile} naming file and fault.
void checkModelFolder(const std::filesystem::path& folder);

} // namespace hub
