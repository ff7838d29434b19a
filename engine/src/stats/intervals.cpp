// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/intervals.h"

#include "stats/draws.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <thread>

namespace engine {

namespace {

constexpr int kMostThreads = 8;

/// values must be sorted and not empty.
double quantile(const std::vector<double>& values, double p)
{
    const double place = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

/// [metric][draw]; the draws are shared out between threads, each writes its own places.
std::vector<std::vector<double>> drawn(std::span<const WeightedMetric* const> metrics, std::size_t examples,
                                       const BootstrapOptions& options)
{
    std::vector<std::vector<double>> values(metrics.size(),
                                            std::vector<double>(static_cast<std::size_t>(options.draws)));
    const int threads = options.threads > 0
                            ? options.threads
                            : std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMostThreads);
    const auto part = [&](int first) {
        std::vector<std::uint16_t> weights(examples);
        for (int draw = first; draw < options.draws; draw += threads) {
            Draws(options.randomSeed, static_cast<std::uint64_t>(draw)).resample(weights);
            for (std::size_t i = 0; i < metrics.size(); ++i)
                values[i][static_cast<std::size_t>(draw)] = metrics[i]->value(weights);
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(part, i);
    part(0);
    return others.clear(), values;
}

} // namespace

std::pair<double, double> exactInterval(std::int64_t right, std::int64_t all, double level)
{
    const double tail = (1 - level) / 2, k = static_cast<double>(right), n = static_cast<double>(all);
    return {right <= 0 ? 0 : boost::math::ibeta_inv(k, n - k + 1, tail),
            right >= all ? 1 : boost::math::ibeta_inv(k + 1, n - k, 1 - tail)};
}

std::vector<std::optional<std::pair<double, double>>> bootstrapIntervals(std::span<const WeightedMetric* const> metrics,
                                                                         std::size_t examples,
                                                                         const BootstrapOptions& options)
{
    std::vector<std::optional<std::pair<double, double>>> intervals(metrics.size());
    if (examples == 0 || options.draws < 1)
        return intervals;
    auto values = drawn(metrics, examples, options);
    const double tail = (1 - options.level) / 2;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        if (!std::all_of(values[i].begin(), values[i].end(), [](double value) { return std::isfinite(value); }))
            continue;
        std::sort(values[i].begin(), values[i].end());
        intervals[i] = {quantile(values[i], tail), quantile(values[i], 1 - tail)};
    }
    return intervals;
}

} // namespace engine
