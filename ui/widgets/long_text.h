// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace ui {

/// The beginning of a long text in one line, for a table's cell: line ends and tabs become spaces. The cost does not
/// depend on the text's length.
[[nodiscard]] QString firstOf(const std::string& utf8, int characters = 200);

/// For a tool tip: plain text that wraps, its end left out where it is very long.
[[nodiscard]] QString asToolTip(const std::string& utf8);

} // namespace ui
