// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decimation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ui {

namespace {

constexpr std::size_t kPointsPerPixel = 4;

// First, lowest, highest, last and the first gap of points that share a pixel column, as indices.
struct Column {
    std::size_t first, last, lowest, highest, gap;
    bool hasFinite = false, hasGap = false;

    explicit Column(std::size_t index) : first(index), last(index), lowest(index), highest(index), gap(index) {}

    void add(std::span<const double> y, std::size_t index)
    {
        last = index;
        if (std::isnan(y[index])) {
            if (!hasGap)
                gap = index;
            hasGap = true;
            return;
        }
        if (!hasFinite || y[index] < y[lowest])
            lowest = index;
        if (!hasFinite || y[index] > y[highest])
            highest = index;
        hasFinite = true;
    }

    void write(std::span<const double> x, std::span<const double> y, std::vector<PlotPoint>& out) const
    {
        std::vector<std::size_t> kept = {first, last};
        if (hasFinite)
            kept.insert(kept.end(), {lowest, highest});
        if (hasGap)
            kept.push_back(gap);
        std::sort(kept.begin(), kept.end());
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        for (const std::size_t index : kept)
            out.push_back({x[index], y[index]});
    }
};

} // namespace

std::vector<PlotPoint> decimate(std::span<const double> x, std::span<const double> y, XRange range, int pixels)
{
    auto begin = std::size_t(std::lower_bound(x.begin(), x.end(), range.low) - x.begin());
    auto end = std::size_t(std::upper_bound(x.begin(), x.end(), range.high) - x.begin());
    begin -= begin > 0 ? 1 : 0;
    end += end < x.size() ? 1 : 0;
    std::vector<PlotPoint> out;
    const auto columns = std::size_t(std::max(pixels, 1));
    if (end - begin <= kPointsPerPixel * columns || range.high <= range.low) {
        for (std::size_t i = begin; i < end; ++i)
            out.push_back({x[i], y[i]});
        return out;
    }
    out.reserve(columns * (kPointsPerPixel + 1));
    const double scale = double(columns) / (range.high - range.low);
    const auto columnOf = [&](std::size_t i) { return std::floor((x[i] - range.low) * scale); };
    for (std::size_t i = begin; i < end;) {
        Column column(i);
        const double place = columnOf(i);
        for (; i < end && columnOf(i) == place; ++i)
            column.add(y, i);
        column.write(x, y, out);
    }
    return out;
}

} // namespace ui
