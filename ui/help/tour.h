// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace ui {

class Outline;
class TermLabel;

/// One place the tour stops at. `target` finds what is framed once `prepare` has brought it into view; null frames
/// nothing.
struct TourStop {
    QString title, text;
    std::function<void()> prepare; ///< may be empty
    std::function<QWidget*()> target;
};

/// A guided walk through a window: a card beside a framed part of it, with Back and Next. It never blocks: the window
/// stays usable; Esc ends the tour, and so does a click anywhere else, which then does what it would have done. Left
/// and Right go back and on while the card has the focus. One tour is one object; it deletes itself.
class Tour : public QFrame {
    Q_OBJECT

public:
    /// A child of `window`, hidden until `start`. `stops` is not empty.
    Tour(QWidget* window, std::vector<TourStop> stops);

    void start();
    [[nodiscard]] int stop() const { return m_stop; } ///< from 0
    [[nodiscard]] int count() const { return static_cast<int>(m_stops.size()); }
    [[nodiscard]] QWidget* target() const { return m_target; }

public slots:
    void next(); ///< at the last stop: ends
    void back();
    void leave();

signals:
    /// `finished`: the last stop was reached.
    void left(bool finished);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showStop(int stop);
    void place();
    [[nodiscard]] QPoint besides(const QRect& target) const;

    QWidget* m_window;
    std::vector<TourStop> m_stops;
    int m_stop = -1;
    bool m_left = false;
    QPointer<QWidget> m_target, m_focusBefore;
    QPointer<Outline> m_mark; ///< around the target
    QLabel* m_title;
    TermLabel* m_text;
    QLabel* m_count;
    QPushButton *m_back, *m_next, *m_leave;
};

} // namespace ui
