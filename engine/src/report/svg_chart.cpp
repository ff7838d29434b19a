// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svg_chart.h"

#include "report/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

namespace {

constexpr double kWidth = 620, kHeight = 350;
constexpr double kLeft = 62, kRight = 16, kTop = 14, kBottom = 48;

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void take(double value)
    {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    [[nodiscard]] bool empty() const { return low > high; }
    void widen(double share)
    {
        const double least = std::max(std::abs(high), 1.0) * 1e-9;
        const double extra = high - low > least ? (high - low) * share : std::max(std::abs(high) * 0.1, 0.05);
        low -= extra;
        high += extra;
    }
};

double niceStep(double span, int count)
{
    const double raw = span / std::max(count, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

int decimalsOf(const std::vector<double>& ticks)
{
    if (ticks.size() < 2)
        return 2;
    return std::clamp(static_cast<int>(-std::floor(std::log10(ticks[1] - ticks[0]) + 1e-9)), 0, 9);
}

std::string px(double value)
{
    return fixedNumber(value, 1);
}

std::string attribute(const char* name, const std::string& value)
{
    return std::string(" ") + name + "=\"" + escapeHtml(value) + "\"";
}

/// Draws one chart; coordinates are those of the viewBox.
class Painter {
public:
    explicit Painter(const Chart& chart) : m_chart(chart) { findRanges(); }

    std::string draw()
    {
        if (m_x.empty() || m_y.empty())
            return "<p class=\"empty\">Nothing was measured for this figure.</p>";
        m_out = "<svg viewBox=\"0 0 " + px(kWidth) + " " + px(kHeight) + "\" role=\"img\"" +
                attribute("aria-label", m_chart.description) + ">";
        m_out += "<clipPath" + attribute("id", "clip-" + m_chart.id) + "><rect x=\"" + px(kLeft) + "\" y=\"" +
                 px(kTop) + "\" width=\"" + px(kWidth - kLeft - kRight) + "\" height=\"" +
                 px(kHeight - kTop - kBottom) + "\"/></clipPath>";
        drawAxes();
        m_out += "<g" + attribute("clip-path", "url(#clip-" + m_chart.id + ")") + ">";
        for (const ChartBand& band : m_chart.bands)
            drawBand(band);
        for (const ChartLevel& level : m_chart.levels)
            line(kLeft, y(level.y), kWidth - kRight, y(level.y), level.style);
        for (const ChartSeries& series : m_chart.series)
            drawSeries(series);
        m_out += "</g>";
        for (const ChartLevel& level : m_chart.levels)
            drawLevelName(level);
        return m_out + "</svg>";
    }

private:
    void findRanges()
    {
        for (const ChartSeries& series : m_chart.series)
            takeSeries(series);
        if (m_x.empty() || m_y.empty())
            return;
        for (const ChartLevel& level : m_chart.levels)
            m_y.take(level.y);
        for (const ChartBand& band : m_chart.bands) {
            m_y.take(band.low);
            m_y.take(band.high);
        }
        m_y.widen(0.06);
        if (m_chart.yLow)
            m_y.low = *m_chart.yLow;
        if (m_chart.yHigh)
            m_y.high = std::max(*m_chart.yHigh, m_y.high);
        m_x.widen(0.02);
    }

    // A series that does not set the range widens it to its bulk all the same: single outliers leave the plot.
    void takeSeries(const ChartSeries& series)
    {
        std::vector<double> values;
        for (const auto& [atX, atY] : series.points) {
            if (!std::isfinite(atY))
                continue;
            m_x.take(atX);
            values.push_back(atY);
        }
        if (values.empty())
            return;
        std::sort(values.begin(), values.end());
        const std::size_t outside = series.setsRange ? 0 : values.size() / 20;
        m_y.take(values[outside]);
        m_y.take(values[values.size() - 1 - outside]);
    }

    [[nodiscard]] double x(double value) const
    {
        return kLeft + (value - m_x.low) / (m_x.high - m_x.low) * (kWidth - kLeft - kRight);
    }
    // Far outliers are drawn at the border of what a renderer handles well; the clip path cuts them.
    [[nodiscard]] double y(double value) const
    {
        const double at = kHeight - kBottom - (value - m_y.low) / (m_y.high - m_y.low) * (kHeight - kTop - kBottom);
        return std::clamp(at, -2 * kHeight, 3 * kHeight);
    }

    void line(double x1, double y1, double x2, double y2, const std::string& style)
    {
        m_out += "<line x1=\"" + px(x1) + "\" y1=\"" + px(y1) + "\" x2=\"" + px(x2) + "\" y2=\"" + px(y2) + "\"" +
                 attribute("class", style) + "/>";
    }

    void text(double atX, double atY, const std::string& style, const std::string& content)
    {
        m_out += "<text x=\"" + px(atX) + "\" y=\"" + px(atY) + "\"" + attribute("class", style) + ">" +
                 escapeHtml(content) + "</text>";
    }

    void drawAxes()
    {
        const auto yTicks = niceTicks(m_y.low, m_y.high, 6);
        for (const double tick : yTicks) {
            line(kLeft, y(tick), kWidth - kRight, y(tick), "grid");
            text(kLeft - 8, y(tick) + 4, "tick end", fixedNumber(tick, decimalsOf(yTicks)));
        }
        auto xTicks = niceTicks(m_x.low, m_x.high, 8);
        if (m_chart.wholeX)
            std::erase_if(xTicks, [](double tick) { return std::abs(tick - std::round(tick)) > 1e-9; });
        const int decimals = m_chart.wholeX ? 0 : decimalsOf(xTicks);
        for (const double tick : xTicks) {
            line(x(tick), kHeight - kBottom, x(tick), kHeight - kBottom + 5, "axis");
            text(x(tick), kHeight - kBottom + 19, "tick middle", fixedNumber(tick, decimals));
        }
        line(kLeft, kHeight - kBottom, kWidth - kRight, kHeight - kBottom, "axis");
        text((kLeft + kWidth - kRight) / 2, kHeight - 8, "title middle", m_chart.xTitle);
        const double middle = (kTop + kHeight - kBottom) / 2;
        m_out += "<text class=\"title middle\" transform=\"translate(15 " + px(middle) + ") rotate(-90)\">" +
                 escapeHtml(m_chart.yTitle) + "</text>";
    }

    void drawBand(const ChartBand& band)
    {
        if (band.x) {
            m_out += "<line x1=\"" + px(x(*band.x)) + "\" y1=\"" + px(y(band.low)) + "\" x2=\"" + px(x(*band.x)) +
                     "\" y2=\"" + px(y(band.high)) + "\" class=\"whisker\"" +
                     attribute("style", "stroke:" + band.colour) + "/>";
            return;
        }
        m_out += "<rect class=\"band\" x=\"" + px(kLeft) + "\" y=\"" + px(y(band.high)) + "\" width=\"" +
                 px(kWidth - kLeft - kRight) + "\" height=\"" + px(y(band.low) - y(band.high)) + "\"/>";
    }

    void drawLevelName(const ChartLevel& level)
    {
        if (level.name.empty())
            return;
        const double at = y(level.y) - 5 < kTop + 10 ? y(level.y) + 14 : y(level.y) - 5;
        text(level.nameAtLeft ? kLeft + 6 : kWidth - kRight - 4, at, level.nameAtLeft ? "note" : "note end",
             level.name);
    }

    void drawSeries(const ChartSeries& series)
    {
        const std::string colour = attribute("style", "--c:" + series.colour);
        m_out += "<g" + attribute("class", series.style) + colour + ">";
        if (!series.title.empty())
            m_out += "<title>" + escapeHtml(series.title) + "</title>";
        if (!series.dotsOnly)
            m_out += "<path d=\"" + path(thinned(series.points)) + "\"/>";
        for (std::size_t i = 0; i < series.points.size(); ++i)
            drawMark(series, i);
        m_out += "</g>";
    }

    void drawMark(const ChartSeries& series, std::size_t index)
    {
        const auto& [atX, atY] = series.points[index];
        const bool ringed = static_cast<int>(index) == series.ringed;
        if (!std::isfinite(atY) || (!series.marks && !ringed))
            return;
        const std::string centre = "cx=\"" + px(x(atX)) + "\" cy=\"" + px(y(atY)) + "\"";
        if (series.marks)
            m_out += "<circle class=\"mark\" r=\"3.2\" " + centre + "/>";
        if (ringed)
            m_out += "<circle class=\"ring\" r=\"6.5\" " + centre + "/>";
    }

    [[nodiscard]] std::string path(const Points& points) const
    {
        std::string d;
        bool draws = false;
        for (const auto& [atX, atY] : points) {
            if (!std::isfinite(atY)) {
                draws = false;
                continue;
            }
            d += (draws ? "L" : "M") + px(x(atX)) + " " + px(y(atY));
            draws = true;
        }
        return d;
    }

    // At most four points a pixel column (first, lowest, highest, last), so a spike stays and the page stays small.
    [[nodiscard]] Points thinned(const Points& points) const
    {
        if (points.size() < 4 * static_cast<std::size_t>(kWidth))
            return points;
        Points kept;
        std::size_t at = 0;
        while (at < points.size()) {
            const double column = std::floor(x(points[at].first));
            std::size_t end = at, low = at, high = at;
            for (; end < points.size() && std::floor(x(points[end].first)) == column; ++end) {
                if (!std::isfinite(points[end].second)) {
                    low = high = end; // a gap is kept whatever else is there
                    break;
                }
                low = points[end].second < points[low].second ? end : low;
                high = points[end].second > points[high].second ? end : high;
            }
            end = std::max(end, at + 1);
            std::vector<std::size_t> chosen{at, low, high, end - 1};
            std::sort(chosen.begin(), chosen.end());
            chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
            for (const std::size_t index : chosen)
                kept.push_back(points[index]);
            at = std::max(end, chosen.back() + 1);
        }
        return kept;
    }

    const Chart& m_chart;
    Range m_x, m_y;
    std::string m_out;
};

} // namespace

std::vector<double> niceTicks(double low, double high, int count)
{
    std::vector<double> ticks;
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high))
        return ticks;
    const double step = niceStep(high - low, count);
    const double first = std::ceil(low / step - 1e-9);
    for (int i = 0; i < 100 && (first + i) * step <= high + step * 1e-9; ++i)
        ticks.push_back((first + i) * step);
    return ticks;
}

std::string drawChart(const Chart& chart)
{
    return Painter(chart).draw();
}

} // namespace engine
