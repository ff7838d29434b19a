// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/color_ramps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace ui {

namespace {

using Ramp = std::array<QRgb, 11>; // at 0, 0.1, … 1

constexpr Ramp kPlasma = {0xff0d0887, 0xff41049d, 0xff6a00a8, 0xff8f0da4, 0xffb12a90, 0xffcc4778,
                          0xffe16462, 0xfff2844b, 0xfffca636, 0xfffcce25, 0xfff0f921};
constexpr Ramp kViridis = {0xff440154, 0xff482576, 0xff414487, 0xff35608d, 0xff2a788e, 0xff21908c,
                           0xff22a884, 0xff43bf71, 0xff7ad151, 0xffbbdf27, 0xfffde725};
// The parts of plasma that keep 3 : 1 to the plot backgrounds.
constexpr double kLightEnd = 0.64;
constexpr double kDarkBegin = 0.46;

const QColor kUnknown(0x80, 0x80, 0x80);

QColor sample(const Ramp& ramp, double t)
{
    const double place = std::clamp(t, 0.0, 1.0) * double(ramp.size() - 1);
    const auto left = std::min(std::size_t(place), ramp.size() - 2);
    return blend(QColor(ramp[left + 1]), QColor(ramp[left]), place - double(left));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor blend(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QColor lambdaColor(double lambda, bool dark)
{
    if (std::isnan(lambda))
        return kUnknown;
    const double t = std::clamp(lambda, 0.0, 1.0);
    return sample(kPlasma, dark ? kDarkBegin + t * (1 - kDarkBegin) : t * kLightEnd);
}

QColor unitRampColor(double value)
{
    return std::isnan(value) ? kUnknown : sample(kViridis, value);
}

QColor divergingColor(double value, bool dark)
{
    if (std::isnan(value))
        return kUnknown;
    const QColor neutral = dark ? QColor(0x2b, 0x2f, 0x36) : QColor(0xf7, 0xf7, 0xf7);
    const std::array<QColor, 2> middle = {QColor(0x67, 0xa9, 0xcf), QColor(0xef, 0x8a, 0x62)};
    const std::array<QColor, 2> end = dark ? std::array<QColor, 2>{QColor(0xb5, 0xdc, 0xf0), QColor(0xfd, 0xcf, 0xb4)}
                                           : std::array<QColor, 2>{QColor(0x1a, 0x56, 0x9b), QColor(0xa8, 0x16, 0x29)};
    const double size = std::clamp(std::abs(value), 0.0, 1.0);
    const std::size_t side = value > 0 ? 1 : 0;
    if (size < 0.5)
        return blend(middle[side], neutral, size * 2);
    return blend(end[side], middle[side], size * 2 - 1);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ui
