// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Python's str methods on UTF-8; positions and lengths count code points.
namespace engine::jinja {

[[nodiscard]] bool isPythonSpace(char32_t c); ///< str.isspace
[[nodiscard]] std::vector<std::string> charactersOf(std::string_view text);
[[nodiscard]] std::size_t lengthOf(std::string_view text);

/// Which ends to strip; `set` empty: white space.
[[nodiscard]] std::string stripped(std::string_view text, bool left, bool right, std::string_view set = {});
[[nodiscard]] std::string upperOf(std::string_view text);
[[nodiscard]] std::string lowerOf(std::string_view text);
[[nodiscard]] std::string capitalized(std::string_view text);
[[nodiscard]] std::string titleOf(std::string_view text); ///< str.title for ASCII letters and what ICU cases
[[nodiscard]] std::string replaced(std::string_view text, std::string_view from, std::string_view to,
                                   std::int64_t most);
/// `separator` nullopt: runs of white space.
[[nodiscard]] std::vector<std::string> splitText(std::string_view text, std::optional<std::string_view> separator,
                                                 std::int64_t most);

[[nodiscard]] std::string reprOf(std::string_view text);
[[nodiscard]] std::string jsonQuoted(std::string_view text);
[[nodiscard]] std::string jsonQuotedAscii(std::string_view text);

} // namespace engine::jinja
