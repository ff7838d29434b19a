// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"

#include <QFont>
#include <QFontMetrics>
#include <QPen>
#include <QString>

class QCPAxis;
class QCustomPlot;

namespace ui {

struct ThemeColors;

/// Background, axes, grid, fonts and selection rectangle of a plot. The left margin is wide enough for usual numbers,
/// so that charts above each other have their y axes in one line.
void stylePlot(QCustomPlot& plot, const ThemeColors& colors, const QFont& font);
void styleAxis(QCPAxis& axis, const ThemeColors& colors, const QFont& font);

/// Dots as long as the line is wide, with room between them: they are seen as well on dark as on light.
[[nodiscard]] QPen dottedPen(const QColor& color, double width);

/// In one line, or in as many as its words need; a word is cut only where it is longer than `width` itself.
[[nodiscard]] QString inLines(const QString& text, const QFontMetrics& metrics, int width);

[[nodiscard]] QString xAxisTitle(XAxisMode mode);

/// Four significant digits, as people read them: 0.6931, 12.34, 1.2e-05.
[[nodiscard]] QString readableNumber(double value);

/// A field of a CSV line (RFC 4180).
[[nodiscard]] QString csvField(const QString& text);
/// Round-trips; "nan" for what is not finite.
[[nodiscard]] QString csvNumber(double value);

} // namespace ui
