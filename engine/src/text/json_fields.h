// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

/// Typed access to JSON of unknown origin. `where` names file and place ("tokenizer.json, model"); the key is added.
/// Errors  EngineError{BadFile}: not there (where no fallback is given) or of another type.
namespace engine::jsonField {

/// A file's object; an empty one where there is no such file.
[[nodiscard]] nlohmann::json fileIfThere(const std::filesystem::path& file);
[[nodiscard]] const nlohmann::json& object(const nlohmann::json& parent, const char* key, const std::string& where);
[[nodiscard]] const nlohmann::json& array(const nlohmann::json& parent, const char* key, const std::string& where);
[[nodiscard]] std::string text(const nlohmann::json& parent, const char* key, const std::string& where);
[[nodiscard]] std::int64_t integer(const nlohmann::json& parent, const char* key, const std::string& where);
[[nodiscard]] bool boolean(const nlohmann::json& parent, const char* key, bool fallback, const std::string& where);
/// The "type" of a part that may be null: "null" then, "(none)" where the key is missing.
[[nodiscard]] std::string typeName(const nlohmann::json& part);

} // namespace engine::jsonField
