// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svg_chart.h"

#include "engine/figure_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

namespace {

constexpr double kLeft = 62, kRight = 16, kTop = 14, kBottom = 48;
constexpr double kLetter = 0.56, kLeastLetters = 9.5; // mean width of a letter ÷ its size; least size of a title
constexpr double kTickRoomX = 72, kTickRoomY = 46;    // pixels that a tick and its number want

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

// Code points: bytes that do not go on with one.
std::size_t displayedLength(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string shortened(const std::string& text, std::size_t most)
{
    if (displayedLength(text) <= most)
        return text;
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size(); ++end)
        if ((static_cast<unsigned char>(text[end]) & 0xC0) != 0x80 && ++count >= most)
            break;
    return text.substr(0, end) + "…";
}

/// Draws one chart; coordinates are those of the view box.
class Painter {
public:
    Painter(const Chart& chart, const Palette& palette, SvgCanvas::Medium medium)
        : m_chart(chart), m_canvas(palette, medium)
    {
        findRanges();
    }

    [[nodiscard]] bool isEmpty() const { return m_x.empty() || m_y.empty(); }

    std::string draw()
    {
        drawAxes();
        for (const ChartBand& band : m_chart.bands)
            drawBand(band);
        for (const ChartLevel& level : m_chart.levels)
            m_canvas.line(kLeft, y(level.y), right(), y(level.y), {"ghost", 1.5, "7 5"});
        for (const ChartSeries& series : m_chart.series)
            drawSeries(series);
        for (const ChartLevel& level : m_chart.levels)
            drawLevelName(level);
        return m_canvas.finish(m_chart.width, m_chart.height, m_chart.description);
    }

private:
    void findRanges()
    {
        for (const ChartSeries& series : m_chart.series)
            takeSeries(series);
        if (isEmpty())
            return;
        for (const ChartLevel& level : m_chart.levels)
            m_y.take(level.y);
        for (const ChartBand& band : m_chart.bands) {
            m_y.take(band.low);
            m_y.take(band.high);
        }
        m_y.take(m_chart.yLow.value_or(m_y.low));
        m_y.take(m_chart.yHigh.value_or(m_y.high));
        m_y.widen(0.06);
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

    [[nodiscard]] double right() const { return m_chart.width - kRight; }
    [[nodiscard]] double bottom() const { return m_chart.height - kBottom; }
    [[nodiscard]] double x(double value) const
    {
        return kLeft + (value - m_x.low) / (m_x.high - m_x.low) * (right() - kLeft);
    }
    [[nodiscard]] double y(double value) const
    {
        return bottom() - (value - m_y.low) / (m_y.high - m_y.low) * (bottom() - kTop);
    }
    [[nodiscard]] bool isInside(double atY) const { return atY >= kTop && atY <= bottom(); }

    void drawAxes()
    {
        const auto yTicks = niceTicks(m_y.low, m_y.high, static_cast<int>((bottom() - kTop) / kTickRoomY));
        for (const double tick : yTicks) {
            m_canvas.line(kLeft, y(tick), right(), y(tick), {"rule", 1});
            m_canvas.text(kLeft - 8, y(tick) + 4, metricText(tick, decimalsOf(yTicks)), {TextAnchor::End});
        }
        auto xTicks = niceTicks(m_x.low, m_x.high, static_cast<int>((right() - kLeft) / kTickRoomX));
        if (m_chart.wholeX)
            std::erase_if(xTicks, [](double tick) { return std::abs(tick - std::round(tick)) > 1e-9; });
        const int decimals = m_chart.wholeX ? 0 : decimalsOf(xTicks);
        for (const double tick : xTicks) {
            m_canvas.line(x(tick), bottom(), x(tick), bottom() + 5, {"muted", 1});
            m_canvas.text(x(tick), bottom() + 19, metricText(tick, decimals), {TextAnchor::Middle});
        }
        m_canvas.line(kLeft, bottom(), right(), bottom(), {"muted", 1});
        m_canvas.text((kLeft + right()) / 2, m_chart.height - 8, m_chart.xTitle, {TextAnchor::Middle, "ink"});
        drawYTitle();
    }

    // A long title gets smaller letters, then is cut: it must not leave the drawing.
    void drawYTitle()
    {
        TextLook look{TextAnchor::Middle, "ink", false, true};
        const double room = bottom() - kTop + 20, letters = static_cast<double>(displayedLength(m_chart.yTitle));
        look.size = std::clamp(room / (letters * kLetter), kLeastLetters, look.size);
        const auto most = static_cast<std::size_t>(room / (look.size * kLetter));
        m_canvas.text(15, (kTop + bottom()) / 2, shortened(m_chart.yTitle, most), look);
    }

    void drawBand(const ChartBand& band)
    {
        const double high = std::max(y(band.high), kTop), low = std::min(y(band.low), bottom());
        if (!std::isfinite(high) || !std::isfinite(low) || low < high)
            return;
        if (!band.x) {
            m_canvas.area(kLeft, high, right() - kLeft, low - high, band.colour, 0.16);
            return;
        }
        const Pen pen{band.colour, 1.6, "", 0.7};
        m_canvas.line(x(*band.x), high, x(*band.x), low, pen);
        for (const double end : {high, low})
            m_canvas.line(x(*band.x) - 4, end, x(*band.x) + 4, end, pen);
    }

    void drawLevelName(const ChartLevel& level)
    {
        if (level.name.empty())
            return;
        const double at = y(level.y) - 5 < kTop + 10 ? y(level.y) + 14 : y(level.y) - 5;
        TextLook look{level.nameAtLeft ? TextAnchor::Start : TextAnchor::End};
        look.halo = true;
        m_canvas.text(level.nameAtLeft ? kLeft + 6 : right() - 4, at, level.name, look);
    }

    void drawSeries(const ChartSeries& series)
    {
        m_canvas.beginGroup(series.title);
        if (const std::string d = series.dotsOnly ? "" : path(thinned(series.points)); !d.empty())
            m_canvas.path(d, series.pen);
        for (std::size_t i = 0; i < series.points.size(); ++i)
            drawMark(series, i);
        m_canvas.endGroup();
    }

    void drawMark(const ChartSeries& series, std::size_t index)
    {
        const auto& [atX, atY] = series.points[index];
        if (!std::isfinite(atY) || !isInside(y(atY)))
            return;
        if (series.marks && series.hollow)
            m_canvas.ring(x(atX), y(atY), 3, {series.pen.colour, 1.5});
        else if (series.marks)
            m_canvas.dot(x(atX), y(atY), 3.2, series.pen.colour);
        if (static_cast<int>(index) == series.ringed)
            m_canvas.ring(x(atX), y(atY), 6.5, {series.pen.colour, 2});
    }

    // Segments end at the upper and lower border of the plot: not every renderer knows clip paths.
    [[nodiscard]] std::string path(const ChartPoints& points) const
    {
        std::string d;
        bool draws = false;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool follows = i > 0 && std::isfinite(points[i - 1].second);
            if (!std::isfinite(points[i].second)) {
                draws = false;
                continue;
            }
            if (follows) {
                addSegment(d, draws, points[i - 1], points[i]);
            } else if (isInside(y(points[i].second))) {
                d += "M" + place(x(points[i].first), y(points[i].second));
                draws = true;
            }
        }
        return d;
    }

    void addSegment(std::string& d, bool& draws, const ChartPoints::value_type& from,
                    const ChartPoints::value_type& to) const
    {
        const double x1 = x(from.first), y1 = y(from.second), x2 = x(to.first), y2 = y(to.second);
        double begin = 0, end = 1; // shares of the segment that are inside
        if (y1 != y2) {
            const double atTop = (kTop - y1) / (y2 - y1), atBottom = (bottom() - y1) / (y2 - y1);
            begin = std::max(begin, std::min(atTop, atBottom));
            end = std::min(end, std::max(atTop, atBottom));
        } else if (!isInside(y1)) {
            end = -1;
        }
        if (begin > end) {
            draws = false;
            return;
        }
        if (!draws || begin > 0)
            d += "M" + place(x1 + begin * (x2 - x1), y1 + begin * (y2 - y1));
        d += "L" + place(x1 + end * (x2 - x1), y1 + end * (y2 - y1));
        draws = end == 1;
    }

    [[nodiscard]] static std::string place(double atX, double atY)
    {
        return SvgCanvas::px(atX) + " " + SvgCanvas::px(atY);
    }

    // At most four points a pixel column (first, lowest, highest, last), so a spike stays and the page stays small.
    [[nodiscard]] ChartPoints thinned(const ChartPoints& points) const
    {
        if (points.size() < 4 * static_cast<std::size_t>(m_chart.width))
            return points;
        ChartPoints kept;
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
    SvgCanvas m_canvas;
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

int decimalsOf(const std::vector<double>& ticks)
{
    if (ticks.size() < 2)
        return 2;
    return std::clamp(static_cast<int>(-std::floor(std::log10(ticks[1] - ticks[0]) + 1e-9)), 0, 9);
}

ReportDrawing drawChart(const Chart& chart, const Palette& palette)
{
    Painter page(chart, palette, SvgCanvas::Medium::Page), print(chart, palette, SvgCanvas::Medium::Print);
    if (page.isEmpty())
        return {};
    return {chart.width, chart.height, page.draw(), print.draw()};
}

} // namespace engine
