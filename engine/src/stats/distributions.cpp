// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/distributions.h"

#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace engine {

namespace {

constexpr double kNegligible = -45;   // as a logarithm: 3e-20 of the peak
constexpr double kManyDegrees = 1e7;  // the variance is as good as known
constexpr double kFarOut = 8.75;      // φ is 1e-17 of its peak
constexpr double kStepOfNormal = 0.7; // over a width of 1: the rule's error is exp(−2π² / 0.7²) = 3e-18

/// Width of the k-th power of Φ's, which the steps must resolve.
double stepOfInner(int comparisons)
{
    return kStepOfNormal / std::sqrt(comparisons + 1.0);
}

/// P(max |Z_i − Z_0| ≤ √2 x) for k + 1 normal variables.
double rangeAroundControl(double x, int comparisons)
{
    const double h = stepOfInner(comparisons), edge = std::numbers::sqrt2 * x;
    double sum = 0;
    for (double z = 0; z < kFarOut; z += h) {
        const double inside =
            (std::erf((edge + z) / std::numbers::sqrt2) + std::erf((edge - z) / std::numbers::sqrt2)) / 2;
        const double term = std::exp(-z * z / 2) * std::pow(inside, comparisons);
        sum += z == 0 ? term : 2 * term; // even in z
    }
    return sum * h / std::sqrt(2 * std::numbers::pi);
}

/// P(max |T_i| ≤ c), the outer integral over u = ln s.
double dunnettCoverage(double c, int comparisons, double degrees)
{
    if (degrees > kManyDegrees)
        return rangeAroundControl(c, comparisons);
    const double h = std::min(0.15, kStepOfNormal / std::sqrt(2 * degrees));
    const double scale =
        std::numbers::ln2 + degrees / 2 * (std::log(degrees / 2) - 1) - boost::math::lgamma(degrees / 2);
    const auto exponent = [&](double u) { return degrees * (u - std::expm1(2 * u) / 2); };
    const auto term = [&](double u) {
        return std::exp(scale + exponent(u)) * rangeAroundControl(c * std::exp(u), comparisons);
    };
    double sum = term(0);
    for (double u = h; exponent(u) > kNegligible; u += h)
        sum += term(u);
    for (double u = -h; exponent(u) > kNegligible; u -= h)
        sum += term(u);
    return std::min(sum * h, 1.0);
}

/// What is no number shows nothing.
double ofNoFiniteT(double t)
{
    return std::isnan(t) ? 1 : 0;
}

} // namespace

double studentP(double t, double degrees)
{
    if (!std::isfinite(t))
        return ofNoFiniteT(t);
    const boost::math::students_t distribution(degrees);
    return 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
}

double studentCritical(double degrees, double level)
{
    const boost::math::students_t distribution(degrees);
    return boost::math::quantile(boost::math::complement(distribution, (1 - level) / 2));
}

double dunnettP(double t, int comparisons, double degrees)
{
    if (!std::isfinite(t))
        return ofNoFiniteT(t);
    return std::max(0.0, 1 - dunnettCoverage(std::abs(t), comparisons, degrees));
}

double dunnettCritical(int comparisons, double degrees, double level)
{
    // One comparison is the least, k independent ones (Bonferroni) the most that it can be.
    const double low = studentCritical(degrees, level) * (1 - 1e-9);
    const double high = studentCritical(degrees, 1 - (1 - level) / comparisons) * (1 + 1e-9);
    const auto beyond = [&](double c) { return dunnettCoverage(c, comparisons, degrees) - level; };
    const double atLow = beyond(low), atHigh = beyond(high);
    if (atLow >= 0 || atHigh <= 0) // one comparison: both are the answer but for rounding
        return atLow >= 0 ? low : high;
    std::uintmax_t most = 60;
    const auto [a, b] = boost::math::tools::toms748_solve(beyond, low, high, atLow, atHigh,
                                                          boost::math::tools::eps_tolerance<double>(40), most);
    return (a + b) / 2;
}

} // namespace engine
