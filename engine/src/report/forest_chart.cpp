// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forest_chart.h"

#include "engine/figure_text.h"
#include "report/svg_chart.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr double kWidth = 720, kLabels = 130, kFigures = 180, kTop = 12, kRow = 34, kBottom = 50;

class Painter {
public:
    Painter(const ForestChart& chart, const Palette& palette, SvgCanvas::Medium medium)
        : m_chart(chart), m_canvas(palette, medium), m_bottom(kTop + kRow * static_cast<double>(chart.rows.size()))
    {
        take(0);
        take(chart.margin.value_or(0));
        take(-chart.margin.value_or(0));
        for (const ForestChart::Row& row : chart.rows) {
            m_isEmpty = m_isEmpty && !std::isfinite(row.difference);
            take(row.difference);
            for (const auto& interval : {row.seeds, row.examples})
                if (interval) {
                    take(interval->low);
                    take(interval->high);
                }
        }
        const double room = m_high > m_low ? 0.06 * (m_high - m_low) : 1;
        m_low -= room;
        m_high += room;
    }

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] double height() const { return m_bottom + kBottom; }

    std::string draw()
    {
        drawAxis();
        for (std::size_t i = 0; i < m_chart.rows.size(); ++i)
            drawRow(m_chart.rows[i], kTop + kRow * (static_cast<double>(i) + 0.5));
        return m_canvas.finish(kWidth, height(), m_chart.description);
    }

private:
    void take(double value)
    {
        if (std::isfinite(value)) {
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        }
    }

    [[nodiscard]] double x(double value) const
    {
        return kLabels + (value - m_low) / (m_high - m_low) * (kWidth - kLabels - kFigures);
    }

    void drawAxis()
    {
        if (m_chart.margin)
            m_canvas.area(x(-*m_chart.margin), kTop, x(*m_chart.margin) - x(-*m_chart.margin), m_bottom - kTop, "band",
                          0.16);
        const auto ticks = niceTicks(m_low, m_high, 7);
        for (const double tick : ticks) {
            m_canvas.line(x(tick), kTop, x(tick), m_bottom, {"rule", 1});
            m_canvas.text(x(tick), m_bottom + 17, metricText(tick, decimalsOf(ticks)), {TextAnchor::Middle});
        }
        m_canvas.line(x(0), kTop, x(0), m_bottom, {"ink", 1.2});
        m_canvas.text((kLabels + kWidth - kFigures) / 2, m_bottom + 39, m_chart.xTitle, {TextAnchor::Middle, "ink"});
    }

    void drawBar(const std::optional<Interval>& interval, double y, const Pen& pen)
    {
        if (!interval || !std::isfinite(interval->low) || !std::isfinite(interval->high))
            return;
        m_canvas.line(x(interval->low), y, x(interval->high), y, pen);
        for (const double end : {interval->low, interval->high})
            m_canvas.line(x(end), y - 4, x(end), y + 4, {pen.colour, 1.4});
    }

    void drawRow(const ForestChart::Row& row, double middle)
    {
        m_canvas.beginGroup(row.label + ": " + row.figures);
        m_canvas.text(kLabels - 14, middle + 4, row.label, {TextAnchor::End, "ink"});
        m_canvas.text(kWidth - kFigures + 14, middle + 4, row.figures, {TextAnchor::Start, "ink"});
        drawBar(row.seeds, middle - 5, {row.colour, 4});
        drawBar(row.examples, middle + 7, {row.colour, 1.4});
        if (std::isfinite(row.difference))
            m_canvas.dot(x(row.difference), middle - 5, 5, row.colour);
        m_canvas.endGroup();
    }

    const ForestChart& m_chart;
    SvgCanvas m_canvas;
    double m_bottom, m_low = 0, m_high = 0;
    bool m_isEmpty = true;
};

} // namespace

ReportDrawing drawForest(const ForestChart& chart, const Palette& palette)
{
    Painter page(chart, palette, SvgCanvas::Medium::Page), print(chart, palette, SvgCanvas::Medium::Print);
    if (page.isEmpty())
        return {};
    return {kWidth, page.height(), page.draw(), print.draw()};
}

} // namespace engine
