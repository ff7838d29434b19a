// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace ui {

/// Ticks of a linear axis of numbers. Negative ones carry the minus sign U+2212, as all other figures of the window do.
class NumberTicker : public QCPAxisTicker {
public:
    /// No tick between two whole numbers: there is no half step.
    void setWhole(bool whole) { m_whole = whole; }

protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    bool m_whole = false;
};

} // namespace ui
