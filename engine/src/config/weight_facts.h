// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace engine {

/// What the headers of a folder's safetensors files tell; their data is not read.
struct WeightFacts {
    std::int64_t parameters = 0; ///< floating-point numbers, buffers left out
    std::int64_t bytes = 0;      ///< of the files
    std::string dtype;           ///< of most of them: "float32", "bfloat16", "float16"
    bool hasHead = false;        ///< a tensor classifier.* or score.* is there
};

/// Errors  EngineError{MissingFile, BadFile, Unsupported, Io}, naming file and remedy.
[[nodiscard]] WeightFacts readWeightFacts(const std::filesystem::path& folder);

} // namespace engine
