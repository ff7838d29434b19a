// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/series_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

void SeriesData::append(const ChartPosition& position, double y)
{
    for (const auto mode : {XAxisMode::Step, XAxisMode::Epoch, XAxisMode::Tokens, XAxisMode::Time}) {
        auto& column = m_x[std::size_t(mode)];
        // The lookups are binary searches: a clock that jumps back must not break them.
        column.push_back(column.empty() ? position.in(mode) : std::max(column.back(), position.in(mode)));
    }
    if (!std::isfinite(y)) {
        m_broken.push_back(m_y.size());
        y = std::numeric_limits<double>::quiet_NaN();
    }
    m_y.push_back(y);
}

void SeriesData::put(const ChartPosition& position, double y)
{
    const auto& steps = m_x[0];
    if (steps.empty() || position.step > steps.back()) {
        append(position, y);
        return;
    }
    const auto place = std::lower_bound(steps.begin(), steps.end(), position.step) - steps.begin();
    const auto index = std::size_t(place);
    if (steps[index] == position.step) {
        m_y[index] = y;
    } else {
        for (const auto mode : {XAxisMode::Step, XAxisMode::Epoch, XAxisMode::Tokens, XAxisMode::Time}) {
            auto& column = m_x[std::size_t(mode)];
            const double low = index > 0 ? column[index - 1] : position.in(mode);
            column.insert(column.begin() + place,
                          std::clamp(position.in(mode), std::min(low, column[index]), column[index]));
        }
        m_y.insert(m_y.begin() + place, y);
        for (std::size_t& broken : m_broken)
            broken += broken >= index ? 1 : 0;
    }
    m_smoothed.clear(); // made again when it is asked for
}

ChartPosition SeriesData::position(std::size_t index) const
{
    return {m_x[0][index], m_x[1][index], m_x[2][index], m_x[3][index]};
}

std::span<const double> SeriesData::smoothed(double beta) const
{
    if (beta != m_beta || m_smoothed.empty()) {
        m_beta = beta;
        m_ema = DebiasedEma(beta);
        m_smoothed.clear();
    }
    for (std::size_t i = m_smoothed.size(); i < m_y.size(); ++i)
        m_smoothed.push_back(m_ema.next(m_y[i]));
    return m_smoothed;
}

std::optional<std::size_t> SeriesData::indexAt(double step) const
{
    const auto& steps = m_x[0];
    auto index = std::size_t(std::upper_bound(steps.begin(), steps.end(), step) - steps.begin());
    while (index > 0) {
        --index;
        if (!std::isnan(m_y[index]))
            return index;
    }
    return std::nullopt;
}

std::optional<std::size_t> SeriesData::nearest(XAxisMode mode, double value) const
{
    const auto column = x(mode);
    if (column.empty())
        return std::nullopt;
    const auto right = std::size_t(std::lower_bound(column.begin(), column.end(), value) - column.begin());
    if (right == 0)
        return right;
    if (right == column.size() || value - column[right - 1] <= column[right] - value)
        return right - 1;
    return right;
}

std::optional<double> SeriesData::xOfStep(XAxisMode mode, double step) const
{
    const auto& steps = m_x[0];
    const auto column = x(mode);
    if (steps.empty())
        return std::nullopt;
    const auto right = std::size_t(std::lower_bound(steps.begin(), steps.end(), step) - steps.begin());
    if (right == 0)
        return column.front();
    if (right == steps.size())
        return column.back();
    const double share = (step - steps[right - 1]) / (steps[right] - steps[right - 1]);
    return column[right - 1] + share * (column[right] - column[right - 1]);
}

} // namespace ui
