// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace engine {

/// A colour of the λ ramp at `position` in [0, 1]: viridis, perceptually uniform and readable by the colour-blind, cut
/// to the part that stands out from a light or a dark page. As "#rrggbb".
[[nodiscard]] std::string rampColour(double position, bool darkPage);

} // namespace engine
