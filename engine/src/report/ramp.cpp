// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ramp.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace engine {

namespace {

struct Colour {
    double red, green, blue;
};

// Viridis (Smith and van der Walt, CC0) at every eighth of its length.
constexpr std::array<Colour, 9> kViridis{{{68, 1, 84},
                                          {71, 44, 122},
                                          {59, 81, 139},
                                          {44, 113, 142},
                                          {33, 144, 141},
                                          {39, 173, 129},
                                          {92, 200, 99},
                                          {170, 220, 50},
                                          {253, 231, 37}}};

std::string hexByte(double value)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned>(std::lround(std::clamp(value, 0.0, 255.0)));
    return {kDigits[byte >> 4], kDigits[byte & 15]};
}

} // namespace

std::string rampColour(double position, bool darkPage)
{
    const double low = darkPage ? 0.42 : 0.06;
    const double high = darkPage ? 1.0 : 0.70;
    const double at = (low + (high - low) * std::clamp(position, 0.0, 1.0)) * (kViridis.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(at), kViridis.size() - 2);
    const double share = at - static_cast<double>(index);
    const Colour& a = kViridis[index];
    const Colour& b = kViridis[index + 1];
    const auto between = [&](double from, double to) { return hexByte(from + (to - from) * share); };
    return "#" + between(a.red, b.red) + between(a.green, b.green) + between(a.blue, b.blue);
}

} // namespace engine
