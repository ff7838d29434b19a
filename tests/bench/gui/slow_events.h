// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <map>

/// An application that times each event it delivers and keeps those that took long: the causes of gaps.
/// CPU time stands beside wall time: where it is much less, the thread was not working but waiting for the processor.
class SlowEvents : public QApplication {
public:
    using QApplication::QApplication;

    void setThreshold(double milliseconds) { m_threshold = milliseconds; }
    bool notify(QObject* receiver, QEvent* event) override;
    /// One line for each kind: how often, the longest, to whom.
    [[nodiscard]] QString report() const;

private:
    struct Kind {
        int count = 0;
        double longest = 0, cpu = 0; ///< ms; cpu: of the longest
    };

    double m_threshold = 20;
    int m_depth = 0;
    std::map<QString, Kind> m_kinds;
};
