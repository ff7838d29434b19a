// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/number_ticker.h"

#include <algorithm>

namespace ui {

double NumberTicker::getTickStep(const QCPRange& range)
{
    const double step = QCPAxisTicker::getTickStep(range);
    return m_whole ? std::max(1.0, step) : step;
}

QString NumberTicker::getTickLabel(double tick, const QLocale& locale, QChar format, int precision)
{
    QString label = QCPAxisTicker::getTickLabel(tick, locale, format, precision);
    if (label.startsWith(QLatin1Char('-'))) // that of an exponent is QCustomPlot's to draw
        label.replace(0, 1, QChar(0x2212));
    return label;
}

} // namespace ui
