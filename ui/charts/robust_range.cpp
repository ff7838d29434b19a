// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/robust_range.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ui {

namespace {

constexpr double kReach = 0.75; // of the percentile span

} // namespace

double percentile(std::vector<double>& values, double q)
{
    const double place = q * double(values.size() - 1);
    const auto below = std::ptrdiff_t(place);
    const auto lower = values.begin() + below;
    std::nth_element(values.begin(), lower, values.end());
    if (lower + 1 == values.end())
        return *lower;
    return *lower + (place - double(below)) * (*std::min_element(lower + 1, values.end()) - *lower);
}

std::optional<ValueRange> robustRange(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const ValueRange all{*lowest, *highest};
    const double low = percentile(values, 0.05);
    const double high = percentile(values, 0.95);
    const double reach = kReach * (high - low);
    // With nearly all values equal there is no span to call anything an outlier by.
    ValueRange range = reach > 0 ? ValueRange{std::max(all.low, low - reach), std::min(all.high, high + reach)} : all;
    if (range.high <= range.low) {
        const double half = std::max(std::abs(range.low) * 0.05, 1e-6);
        range = {range.low - half, range.high + half};
    }
    return range;
}

ValueRange padded(const ValueRange& range, double share)
{
    const double pad = share * (range.high - range.low);
    return {range.low - pad, range.high + pad};
}

ValueRange widened(const ValueRange& range, double share)
{
    const double lacks = share * std::max(std::abs(range.low), std::abs(range.high)) - (range.high - range.low);
    return lacks > 0 ? ValueRange{range.low - lacks / 2, range.high + lacks / 2} : range;
}

double resolutionHalfWidth(double p, int n)
{
    if (n < 1 || p <= 0 || p >= 1)
        return 0;
    return 1.96 * std::sqrt(p * (1 - p) / n);
}

} // namespace ui
