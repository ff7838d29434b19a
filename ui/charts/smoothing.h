// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace ui {

/// Exponential moving average without the pull to zero at the start:
///     s_t = β s_{t−1} + (1 − β) y_t,   ŷ_t = s_t / (1 − β^t),   t counts finite values only
/// A value that is not finite gives NaN (the gap stays a gap) and does not enter the average.
class DebiasedEma {
public:
    explicit DebiasedEma(double beta = 0) : m_beta(beta) {}
    double next(double value);

private:
    double m_beta;
    double m_sum = 0;
    double m_power = 1; ///< β^t
};

[[nodiscard]] std::vector<double> debiasedEma(std::span<const double> values, double beta);

} // namespace ui
