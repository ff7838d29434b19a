// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_style.h"

#include "theme/color_ramps.h"
#include "theme/theme_colors.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <qcustomplot.h>

#include <cmath>

namespace ui {

namespace {

constexpr int kMostTitleLines = 3;

} // namespace

void styleAxis(QCPAxis& axis, const ThemeColors& colors, const QFont& font)
{
    axis.setBasePen({colors.axis, 1});
    axis.setTickPen({colors.axis, 1});
    axis.setSubTickPen({colors.axis, 1});
    axis.setSubTicks(false);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(4);
    axis.setTickLabelColor(colors.plotText);
    axis.setTickLabelFont(font);
    axis.setLabelColor(colors.plotText);
    axis.setLabelFont(font);
    axis.setLabelPadding(4);
    axis.grid()->setPen({colors.grid, 1});
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

void stylePlot(QCustomPlot& plot, const ThemeColors& colors, const QFont& font)
{
    plot.setBackground(colors.plotBackground);
    styleAxis(*plot.xAxis, colors, font);
    styleAxis(*plot.yAxis, colors, font);
    const QFontMetrics metrics(font);
    // A column of charts lines up: no chart with usual numbers needs more than this.
    const int left = metrics.horizontalAdvance(QStringLiteral("0.000")) + metrics.height() + 18;
    // Half a line above, or the topmost tick loses its number.
    plot.axisRect()->setMinimumMargins(
        {left, metrics.height() / 2 + 2, metrics.horizontalAdvance(QStringLiteral("00")), 0});
    plot.yAxis->ticker()->setTickCount(5);
    plot.xAxis->ticker()->setTickCount(6);
    QColor fill = colors.accent;
    fill.setAlpha(40);
    plot.selectionRect()->setPen({colors.accent, 1});
    plot.selectionRect()->setBrush(fill);
}

QPen dottedPen(const QColor& color, double width)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.0, 1.5}); // of the width
    return pen;
}

QString inLines(const QString& text, const QFontMetrics& metrics, int width)
{
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines += word;
    }
    if (lines.size() > kMostTitleLines)
        lines = {text};
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines.join(QLatin1Char('\n'));
}

QString xAxisTitle(XAxisMode mode)
{
    switch (mode) {
    case XAxisMode::Epoch:
        return QCoreApplication::translate("ui::Chart", "Epoch");
    case XAxisMode::Tokens:
        return QCoreApplication::translate("ui::Chart", "Tokens seen (without padding)");
    case XAxisMode::Time:
        return QCoreApplication::translate("ui::Chart", "Time (s)");
    case XAxisMode::Step:
        break;
    }
    return QCoreApplication::translate("ui::Chart", "Step");
}

QString readableNumber(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double size = std::abs(value);
    if (size == 0 || (size >= 0.001 && size < 1e6))
        return QString::number(value, 'f', size >= 1000 ? 0 : size >= 10 ? 2 : 4);
    return QString::number(value, 'g', 4);
}

QString csvField(const QString& text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

QString csvNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QStringLiteral("nan");
}

} // namespace ui
