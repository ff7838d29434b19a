// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/run_lines.h"

#include <string>
#include <vector>

namespace engine {

/// The figures of a report as HTML, with one legend before them.
[[nodiscard]] std::string figuresHtml(const std::vector<RunRecord>& runs, const std::vector<RunLook>& looks);

} // namespace engine
