// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace engine {

/// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::span<const std::byte> bytes);
[[nodiscard]] std::string sha256(std::string_view text);

/// Of a file's content, read in pieces.  Errors  EngineError{MissingFile, Io}.
[[nodiscard]] std::string sha256OfFile(const std::filesystem::path& path);

} // namespace engine
