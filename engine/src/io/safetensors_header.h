// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/safetensors.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

struct SafetensorsHeader {
    std::vector<TensorEntry> tensors; ///< in offset order, offsets absolute in the file
    std::map<std::string, std::string> metadata;
};

/// Parses and checks the JSON header of a file: grammar, keys, types, limits (see SafetensorsFile), and that the data
/// parts lie end to end and fill the file.
///   header    the N bytes after the length, trailing blanks included
///   fileSize  of the whole file
/// Errors  EngineError{BadFile, Unsupported} as SafetensorsFile.
[[nodiscard]] SafetensorsHeader parseSafetensorsHeader(std::string_view header, std::uint64_t fileSize,
                                                       const std::filesystem::path& path);

} // namespace engine
