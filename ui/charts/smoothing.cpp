// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/smoothing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

double DebiasedEma::next(double value)
{
    if (!std::isfinite(value))
        return std::numeric_limits<double>::quiet_NaN();
    m_sum = m_beta * m_sum + (1 - m_beta) * value;
    m_power *= m_beta;
    return m_sum / (1 - m_power);
}

std::vector<double> debiasedEma(std::span<const double> values, double beta)
{
    DebiasedEma ema(beta);
    std::vector<double> result(values.size());
    std::transform(values.begin(), values.end(), result.begin(), [&ema](double value) { return ema.next(value); });
    return result;
}

} // namespace ui
