// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/repeated_measures.h"

#include "stats/distributions.h"
#include "stats/draws.h"
#include "stats/paired.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

namespace {

/// Sums of one block around its own means; the r of several blocks needs no more.
struct Sums {
    double xy = 0, xx = 0, yy = 0;

    void add(const Sums& other)
    {
        xy += other.xy;
        xx += other.xx;
        yy += other.yy;
    }
    std::optional<double> r() const
    {
        if (xx <= 0 || yy <= 0)
            return std::nullopt;
        return std::clamp(xy / (std::sqrt(xx) * std::sqrt(yy)), -1.0, 1.0);
    }
};

/// The numbers less their mean; zeros where all are equal, since their mean may be rounded.
std::vector<double> centred(std::vector<double> values)
{
    const bool constant = std::all_of(values.begin(), values.end(), [&](double v) { return v == values.front(); });
    const double mean = meanOf(values);
    for (double& value : values)
        value = constant ? 0 : value - mean;
    return values;
}

Sums sumsOf(const std::vector<std::pair<double, double>>& pairs)
{
    std::vector<double> x, y;
    for (const auto& [first, second] : pairs) {
        x.push_back(first);
        y.push_back(second);
    }
    x = centred(std::move(x));
    y = centred(std::move(y));
    Sums sums;
    for (std::size_t i = 0; i < x.size(); ++i)
        sums.add({x[i] * y[i], x[i] * x[i], y[i] * y[i]});
    return sums;
}

/// The value a share `at` of the way up the sorted numbers, between neighbours in proportion.
double percentile(const std::vector<double>& sorted, double at)
{
    const double place = at * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::vector<double> drawnCorrelations(const std::vector<Sums>& blocks, int draws, std::uint64_t randomSeed)
{
    std::vector<double> drawn;
    for (int draw = 0; draw < draws; ++draw) {
        Draws random(randomSeed, static_cast<std::uint64_t>(draw));
        Sums total;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            total.add(blocks[random.below(blocks.size())]);
        if (const auto r = total.r())
            drawn.push_back(*r);
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

} // namespace

std::optional<RepeatedMeasures> repeatedMeasures(const BlockPairs& blocks, int draws, std::uint64_t randomSeed)
{
    std::vector<Sums> sums;
    Sums total;
    int points = 0;
    for (const auto& block : blocks) {
        if (block.empty())
            continue;
        points += static_cast<int>(block.size());
        sums.push_back(sumsOf(block));
        total.add(sums.back());
    }
    RepeatedMeasures result;
    result.degrees = points - static_cast<int>(sums.size()) - 1;
    const auto r = total.r();
    if (!r || result.degrees < 2)
        return std::nullopt;
    result.r = *r;
    const double rest = 1 - result.r * result.r;
    result.p =
        studentP(rest <= 0 ? std::numeric_limits<double>::infinity() : result.r * std::sqrt(result.degrees / rest),
                 result.degrees);
    const auto drawn = drawnCorrelations(sums, draws, randomSeed);
    result.low = drawn.empty() ? result.r : percentile(drawn, 0.025);
    result.high = drawn.empty() ? result.r : percentile(drawn, 0.975);
    return result;
}

} // namespace engine
