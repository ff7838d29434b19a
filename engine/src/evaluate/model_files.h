// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace engine {

/// SHA-256 by name of the files of a model folder that an evaluation's figures depend on, the weights aside:
/// config.json, generation_config.json, the tokenizer's and the chat template's.  Errors  EngineError{Io}.
[[nodiscard]] std::map<std::string, std::string> hashModelFiles(const std::filesystem::path& folder);

} // namespace engine
