// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"

#include <cstddef>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

/// Strict JSON (RFC 8259) for files that anybody may have written.
/// Refused: duplicate keys, nesting and sizes above the limits, invalid UTF-8, lone surrogates, raw control characters,
/// numbers too large for a double, anything after the value. A byte order mark at the start is skipped.
/// Integers stay integers (64 bits, signed or not); larger ones and "-0" become doubles, so every double we write is
/// read back bit for bit.
namespace engine {

struct JsonLimits {
    std::size_t depth = 64;              ///< nested arrays and objects
    std::size_t values = 4'000'000;      ///< values and keys in all
    std::size_t bytes = 256u << 20;      ///< of the text
    ErrorCode code = ErrorCode::BadFile; ///< of the error thrown
};

/// `where` names the text in errors ("config.json"); line and byte offset are added.
/// Errors  EngineError{limits.code} with byteOffset().   Thread: any.
[[nodiscard]] nlohmann::json parseJson(std::string_view text, const std::string& where, const JsonLimits& limits = {});

/// The same, keeping the keys of objects in the file's order.
[[nodiscard]] nlohmann::ordered_json parseOrderedJson(std::string_view text, const std::string& where,
                                                      const JsonLimits& limits = {});

/// Reads a file and parses it; `where` is its path.  Errors also EngineError{MissingFile, Io}.
[[nodiscard]] nlohmann::json readJsonFile(const std::filesystem::path& path, const JsonLimits& limits = {});

/// JSON text. indent < 0: one line with ", " and ": " between the parts; else pretty, with arrays of plain values on
/// one line. Doubles in the shortest form that reads back exactly, never in the locale's; non-finite ones as null.
/// Ill-formed UTF-8 in strings is written as U+FFFD.
[[nodiscard]] std::string writeJson(const nlohmann::json& value, int indent = -1);
[[nodiscard]] std::string writeJson(const nlohmann::ordered_json& value, int indent = -1);

/// "0.0003", "16", "-0", "1e+22"; "null" for a number that is not finite.
[[nodiscard]] std::string numberText(double value);

/// A JSON string literal with its quotes.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace engine
