// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/grid_products.h"

#include "steps/rule_value.h"

#include <cmath>
#include <numbers>

namespace engine {
namespace {

using Index = std::size_t;

StepsGrid zeros(Index rows, Index columns)
{
    return {rows, columns, std::vector<double>(rows * columns, 0)};
}

} // namespace

void addTo(StepsGrid& sum, const StepsGrid& other)
{
    for (Index i = 0; i < sum.values.size(); ++i)
        sum.values[i] += other.values[i];
}

StepsGrid throughLinear(const StepsGrid& weight, const StepsGrid& dy)
{
    StepsGrid dx = zeros(dy.rows, weight.columns);
    for (Index t = 0; t < dy.rows; ++t)
        for (Index o = 0; o < weight.rows; ++o)
            for (Index k = 0; k < weight.columns; ++k)
                dx.at(t, k) += weight.at(o, k) * dy.at(t, o);
    return dx;
}

StepsGrid throughNorm(const StepsGrid& v, const StepsGrid& gamma, const StepsGrid& dy)
{
    // u the normed row, g = γ ⊙ dy:  dv = (g − mean(g) − u · mean(g ⊙ u)) / σ
    StepsGrid dv = zeros(v.rows, v.columns);
    const auto n = static_cast<double>(v.columns);
    for (Index t = 0; t < v.rows; ++t) {
        double mean = 0, variance = 0, meanG = 0, meanGu = 0;
        for (Index j = 0; j < v.columns; ++j)
            mean += v.at(t, j) / n;
        for (Index j = 0; j < v.columns; ++j)
            variance += std::pow(v.at(t, j) - mean, 2) / n;
        const double sigma = std::sqrt(variance + kStepsEpsilon);
        for (Index j = 0; j < v.columns; ++j) {
            const double g = gamma.at(0, j) * dy.at(t, j);
            meanG += g / n;
            meanGu += g * (v.at(t, j) - mean) / sigma / n;
        }
        for (Index j = 0; j < v.columns; ++j)
            dv.at(t, j) = (gamma.at(0, j) * dy.at(t, j) - meanG - (v.at(t, j) - mean) / sigma * meanGu) / sigma;
    }
    return dv;
}

StepsGrid throughGelu(const StepsGrid& f, const StepsGrid& dg)
{
    StepsGrid df = dg;
    for (Index i = 0; i < f.values.size(); ++i) {
        const double a = f.values[i];
        const double density = std::exp(-a * a / 2) / std::sqrt(2 * std::numbers::pi);
        df.values[i] *= (1 + std::erf(a / std::numbers::sqrt2)) / 2 + a * density;
    }
    return df;
}

QueryKeyGradients throughAttention(const AttentionGrids& grids, const StepsGrid& dContext)
{
    const Index tokens = grids.query->rows;
    const double root = std::sqrt(static_cast<double>(kStepsHeadWidth));
    QueryKeyGradients result{zeros(tokens, kStepsWidth), zeros(tokens, kStepsWidth)};
    for (Index head = 0; head < kStepsHeads; ++head) {
        const StepsGrid& p = *grids.weights[head];
        const Index first = head * kStepsHeadWidth;
        for (Index t = 0; t < tokens; ++t) {
            std::vector<double> dp(tokens, 0);
            double mean = 0; // Σ P dP of the row
            for (Index u = 0; u < tokens; ++u) {
                for (Index c = first; c < first + kStepsHeadWidth; ++c)
                    dp[u] += dContext.at(t, c) * grids.value->at(u, c);
                mean += p.at(t, u) * dp[u];
            }
            for (Index u = 0; u < tokens; ++u) {
                const double dScore = p.at(t, u) * (dp[u] - mean) / root;
                for (Index c = first; c < first + kStepsHeadWidth; ++c) {
                    result.query.at(t, c) += dScore * grids.key->at(u, c);
                    result.key.at(u, c) += dScore * grids.query->at(t, c);
                }
            }
        }
    }
    return result;
}

} // namespace engine
