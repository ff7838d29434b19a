// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// Cells and rows of CSV as RFC 4180 has it: commas, CRLF, quotes doubled. UTF-8 without a byte order mark.
namespace engine::csv {

/// Quoted where RFC 4180 needs it. A text that a spreadsheet would run as a formula gets a leading apostrophe.
[[nodiscard]] std::string text(const std::string& text);
/// The shortest text that reads back as the same number; empty where it is missing or not finite.
[[nodiscard]] std::string number(std::optional<double> value);
[[nodiscard]] std::string truth(bool value); ///< "true" | "false"

/// Cells that are finished texts, as one line.
[[nodiscard]] std::string row(const std::vector<std::string>& cells);

} // namespace engine::csv
