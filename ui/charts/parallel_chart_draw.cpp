// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parallel_chart_parts.h"

#include "charts/chart_group.h"
#include "charts/run_selection.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double kWidth = 1.6, kStrongWidth = 3, kFaintWidth = 1;
constexpr double kFadedShare = 0.35;
constexpr int kMostCategories = 12;
constexpr int kBrushHalf = 7; // px
constexpr int kTitleLines = 2;

/// At most two lines of at most `width` pixels, broken at spaces; what does not fit ends in dots.
QString wrapped(const QString& text, const QFontMetrics& metrics, int width)
{
    QString first;
    const QStringList words = text.split(QLatin1Char(' '));
    int taken = 0;
    for (; taken < words.size(); ++taken) {
        const QString longer = first.isEmpty() ? words[taken] : first + QLatin1Char(' ') + words[taken];
        if (metrics.horizontalAdvance(longer) > width && !first.isEmpty())
            break;
        first = longer;
    }
    first = metrics.elidedText(first, Qt::ElideRight, width);
    if (taken == words.size())
        return first;
    return first + QLatin1Char('\n') +
           metrics.elidedText(words.mid(taken).join(QLatin1Char(' ')), Qt::ElideRight, width);
}

QCPItemText* addText(QCustomPlot& plot, Qt::Alignment alignment)
{
    auto* text = new QCPItemText(&plot);
    text->setClipToAxisRect(false);
    text->setPositionAlignment(alignment);
    text->setTextAlignment(Qt::AlignHCenter);
    return text;
}

} // namespace

QString axisText(const ParallelAxis& axis, const std::optional<double>& value)
{
    if (!value)
        return QStringLiteral("–");
    if (axis.categories.isEmpty())
        return QString::number(*value, 'g', 4);
    return axis.categories.value(static_cast<int>(std::lround(*value)));
}

void ParallelChart::rebuild()
{
    plot()->xAxis->setRange(-0.5, static_cast<double>(m_axes.count()) - 0.5);
    plot()->yAxis->setRange(0, 1);
    rebuildRuns();
    rebuildAxes();
}

void ParallelChart::rebuildRuns()
{
    const ThemeColors& colors = group()->theme()->colors();
    const double scale = group()->theme()->lineScale();
    while (m_parts->runs.size() > m_runs.size()) {
        plot()->removeGraph(m_parts->runs.back());
        m_parts->runs.pop_back();
    }
    while (m_parts->runs.size() < m_runs.size()) {
        m_parts->runs.push_back(plot()->addGraph());
        m_parts->runs.back()->setAdaptiveSampling(false);
    }
    const QSet<QString>& highlighted = m_selection->highlighted();
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        QCPGraph& graph = *m_parts->runs[run];
        QVector<QCPGraphData> points;
        for (std::size_t place = 0; place < m_axes.count(); ++place) {
            const auto& value = m_axes.at(place).values[run];
            points.append({static_cast<double>(place),
                           value ? m_axes.position(place, *value) : std::numeric_limits<double>::quiet_NaN()});
        }
        graph.data()->set(points, true);
        const QString& name = m_runs[run].name;
        const bool strong = highlighted.contains(name) || m_selection->selected().contains(name);
        QColor color = lambdaColor(m_runs[run].lambda, group()->theme()->isDark());
        double width = strong ? kStrongWidth : kWidth;
        QString layer = strong ? QStringLiteral("highlighted") : QStringLiteral("main");
        if (!m_selection->passes(name)) {
            color = colors.grid;
            width = kFaintWidth;
            layer = QStringLiteral("grid");
        } else if (!highlighted.isEmpty() && !highlighted.contains(name)) {
            color = blend(color, colors.plotBackground, kFadedShare);
        }
        graph.setLayer(layer);
        graph.setPen({color, width * scale, m_runs[run].lambda == 0 ? Qt::DashLine : Qt::SolidLine});
    }
}

void ParallelChart::rebuildAxes()
{
    const ThemeColors& colors = group()->theme()->colors();
    for (const auto& axis : m_parts->axes) {
        for (QCPAbstractItem* item :
             {static_cast<QCPAbstractItem*>(axis.line), static_cast<QCPAbstractItem*>(axis.title),
              static_cast<QCPAbstractItem*>(axis.top), static_cast<QCPAbstractItem*>(axis.bottom),
              static_cast<QCPAbstractItem*>(axis.brush)})
            plot()->removeItem(item);
        for (QCPItemText* label : axis.categories)
            plot()->removeItem(label);
    }
    m_parts->axes.clear();
    for (std::size_t place = 0; place < m_axes.count(); ++place) {
        const auto x = static_cast<double>(place);
        Parts::Axis axis{new QCPItemLine(plot()),
                         addText(*plot(), Qt::AlignHCenter | Qt::AlignBottom),
                         addText(*plot(), Qt::AlignHCenter | Qt::AlignBottom),
                         addText(*plot(), Qt::AlignHCenter | Qt::AlignTop),
                         new QCPItemRect(plot()),
                         {}};
        axis.line->start->setCoords(x, 0);
        axis.line->end->setCoords(x, 1);
        const bool focused = plot()->hasFocus() && place == m_focused;
        axis.line->setPen({focused ? colors.accent : colors.axis, focused ? 2.5 : 1.4});
        axis.line->setLayer(QStringLiteral("axes"));
        const auto brush = m_axes.brush(place);
        axis.brush->setVisible(brush.has_value());
        QColor fill = colors.accent;
        fill.setAlpha(60);
        const bool held = m_axes.isHeld(place);
        axis.brush->setBrush(held ? QBrush(Qt::NoBrush) : QBrush(fill));
        axis.brush->setPen({colors.accent, 1.2, held ? Qt::DashLine : Qt::SolidLine});
        if (brush) {
            const double half = kBrushHalf * plot()->xAxis->range().size() / plot()->axisRect()->width();
            axis.brush->topLeft->setCoords(x - half, m_axes.position(place, brush->low));
            axis.brush->bottomRight->setCoords(x + half, m_axes.position(place, brush->high));
        }
        m_parts->axes.push_back(axis);
        rebuildTexts(place);
    }
}

void ParallelChart::rebuildTexts(std::size_t place)
{
    const ThemeColors& colors = group()->theme()->colors();
    const QFontMetrics metrics(QApplication::font());
    Parts::Axis& parts = m_parts->axes[place];
    const ParallelAxis& axis = m_axes.at(place);
    const auto x = static_cast<double>(place);
    const int room = static_cast<int>(0.94 * plot()->axisRect()->width() / static_cast<double>(m_axes.count()));
    const ValueRange range = m_axes.scale(place);
    const bool flipped = m_axes.isFlipped(place);
    const bool named = !axis.categories.isEmpty() && axis.categories.size() <= kMostCategories;
    parts.title->setText(wrapped(axis.title + (flipped ? QStringLiteral(" ▾") : QString()), metrics, room));
    parts.title->setColor(colors.text);
    parts.top->setText(named ? QString() : axisText(axis, flipped ? range.low : range.high));
    parts.bottom->setText(named ? QString() : axisText(axis, flipped ? range.high : range.low));
    for (QCPItemText* text : {parts.top, parts.bottom})
        text->setColor(colors.plotText);
    for (QCPItemText* text : {parts.title, parts.top, parts.bottom})
        text->setFont(QApplication::font());
    const double line = metrics.height() / static_cast<double>(std::max(1, plot()->axisRect()->height()));
    parts.top->position->setCoords(x, 1 + 0.15 * line);
    parts.bottom->position->setCoords(x, -0.15 * line);
    parts.title->position->setCoords(x, 1 + 1.35 * line);
    for (int i = 0; named && i < axis.categories.size(); ++i) {
        QCPItemText* label = addText(*plot(), Qt::AlignLeft | Qt::AlignVCenter);
        label->setText(metrics.elidedText(axis.categories[i], Qt::ElideRight, room * 3 / 4));
        label->setFont(QApplication::font());
        label->setColor(colors.plotText);
        QColor paper = colors.plotBackground;
        paper.setAlpha(200);
        label->setBrush(paper);
        label->setPadding({6, 0, 3, 0});
        label->position->setCoords(x, m_axes.position(place, i));
        parts.categories.push_back(label);
    }
}

QString ParallelChart::cutTitleAt(const QPoint& pixel) const
{
    const auto place = pixel.y() < plot()->axisRect()->top() ? axisNear(pixel, plot()->width()) : std::nullopt;
    const bool cut = place && m_parts->axes[*place].title->text().contains(QChar(0x2026));
    return cut ? m_axes.at(*place).title : QString();
}

void ParallelChart::themeChanged()
{
    const QFontMetrics metrics(QApplication::font());
    plot()->axisRect()->setAutoMargins(QCP::msNone);
    plot()->axisRect()->setMargins({4, (kTitleLines + 1) * metrics.height() + metrics.height() / 2 + 4, 4,
                                    metrics.height() + metrics.height() / 2});
}

} // namespace ui
