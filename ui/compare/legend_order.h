// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

class SeriesModel;

/// Orders the legend by the current metric while runs train: at most every few seconds, and never while the mouse or
/// the keyboard is in it, so that nothing jumps away from under a hand.
class LegendOrder : public QObject {
    Q_OBJECT

public:
    using Metric = std::function<std::optional<double>(const QString& series)>;

    /// Neither series nor legend are owned; both live longer.
    LegendOrder(SeriesModel* series, QWidget* legend, Metric metric, QObject* parent = nullptr);

    void setLowerIsBetter(bool lower) { m_lowerIsBetter = lower; }
    /// There are new figures: orders soon.
    void figuresChanged();
    void setInterval(int ms) { m_timer.setInterval(ms); }
    /// Orders now, unless a hand is on the legend. True: the order is another one than before.
    bool orderNow();

private:
    SeriesModel* m_series;
    QWidget* m_legend;
    Metric m_metric;
    QTimer m_timer;
    bool m_lowerIsBetter = false;
};

} // namespace ui
