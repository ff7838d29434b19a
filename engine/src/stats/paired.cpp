// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/paired.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace engine {

namespace {

constexpr std::size_t kMostFlipped = 20;
constexpr double kRounding = 1e-12; // sums that differ by less are the same sum in another order

/// Counts the sign patterns whose sum is at least `bound` away from 0, the signs before `next` being chosen.
class SignPatterns {
public:
    SignPatterns(std::span<const double> values, double bound) : m_values(values), m_bound(bound) {}

    std::int64_t count(std::size_t next, double sum) const
    {
        if (next == m_values.size())
            return std::abs(sum) >= m_bound;
        return count(next + 1, sum + m_values[next]) + count(next + 1, sum - m_values[next]);
    }

private:
    std::span<const double> m_values;
    double m_bound;
};

} // namespace

double meanOf(std::span<const double> values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(std::span<const double> values)
{
    if (values.size() < 2)
        return 0;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

std::vector<double> differences(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        result.push_back(a[i] - b[i]);
    return result;
}

BlockFit fitBlocks(const std::vector<std::vector<double>>& values)
{
    const std::size_t blocks = values.front().size();
    std::vector<double> blockMeans(blocks, 0);
    BlockFit fit;
    for (const auto& setting : values) {
        fit.means.push_back(meanOf(setting));
        for (std::size_t b = 0; b < blocks; ++b)
            blockMeans[b] += setting[b] / static_cast<double>(values.size());
    }
    const double grand = meanOf(fit.means);
    double squares = 0;
    for (std::size_t j = 0; j < values.size(); ++j)
        for (std::size_t b = 0; b < blocks; ++b) {
            const double rest = values[j][b] - fit.means[j] - blockMeans[b] + grand;
            squares += rest * rest;
        }
    fit.degrees = static_cast<int>((values.size() - 1) * (blocks - 1));
    fit.residual = fit.degrees == 0 ? 0 : std::sqrt(squares / fit.degrees);
    return fit;
}

std::vector<double> holmAdjusted(const std::vector<double>& p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size());
    double largest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        largest = std::max(largest, static_cast<double>(p.size() - i) * p[order[i]]);
        adjusted[order[i]] = std::min(1.0, largest);
    }
    return adjusted;
}

std::optional<double> signFlipP(std::span<const double> differences)
{
    if (differences.empty() || differences.size() > kMostFlipped)
        return std::nullopt;
    double size = 0;
    for (const double difference : differences)
        size += std::abs(difference);
    const double sum = std::accumulate(differences.begin(), differences.end(), 0.0);
    const SignPatterns patterns(differences.subspan(1), std::abs(sum) - kRounding * size);
    // The other half of the patterns, with the first sign changed, has the same sums but for their sign.
    const std::int64_t extreme = patterns.count(0, differences.front());
    return static_cast<double>(extreme) / static_cast<double>(std::int64_t(1) << (differences.size() - 1));
}

} // namespace engine
