// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

/// Lateness of a timer of the GUI thread: when it fired against when it should have. What a person feels as a hang.
/// The first ticks count too: loading a model must not hold the window up.
class GapMeter : public QObject {
public:
    static constexpr int kPeriod = 5;    ///< ms
    static constexpr double kAim = 50.0; ///< ms: no gap longer than this

    GapMeter();
    void start();
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isEmpty() const { return m_late.empty(); }
    [[nodiscard]] std::ptrdiff_t gapsOverAim() const;
    [[nodiscard]] double longest() const; ///< ms; 0 before the first tick
    /// Most processor time the thread took between two ticks, in ms: the gap of a machine that does nothing else.
    [[nodiscard]] double longestWork() const { return m_work; }
    /// Median, 99 %, greatest, and how many were over the aim and when.
    [[nodiscard]] QString report() const;

private:
    struct Tick {
        double at, late; ///< ms
    };
    void tick();

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<Tick> m_late;
    double m_last = 0, m_cpu = 0, m_work = 0;
};
