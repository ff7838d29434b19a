// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// Columns of a fixed-width display that a UTF-8 text takes: code points, wide ones (CJK, emoji) twice.
[[nodiscard]] std::size_t displayWidth(std::string_view text);

/// The beginning of a text that fits `columns`, with "…" where something was left out.
[[nodiscard]] std::string fitted(std::string_view text, std::size_t columns);

/// Text of a file or event without control characters (they could steer a terminal).
[[nodiscard]] std::string printable(std::string_view text);

/// Plain table: left-aligned columns two blanks apart, a rule below the head.
[[nodiscard]] std::string table(const std::vector<std::string>& head,
                                const std::vector<std::vector<std::string>>& rows);

/// "0.6124" with that many digits after the point; "–" for nothing.
[[nodiscard]] std::string fixed(std::optional<double> value, int digits);
/// The shortest text that reads back as this number: "0.0003".
[[nodiscard]] std::string plain(double value);
/// "12 s", "1:04", "2:10:05"
[[nodiscard]] std::string duration(double seconds);
/// "12,345"
[[nodiscard]] std::string grouped(std::int64_t value);
/// "512 MB", "1.2 GB"
[[nodiscard]] std::string byteText(std::int64_t bytes);

} // namespace cli
