// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPropertyAnimation>
#include <QRect>

#include <functional>

class QScrollArea;

namespace ui {

/// Brings what has just been told into view: it moves there, or jumps where the desktop wants no animations. The
/// reader's own scrolling ends it. Keyboard focus stays where it is.
class GentleScroll : public QObject {
    Q_OBJECT

public:
    explicit GentleScroll(QScrollArea* area);

    /// `part` in the coordinates of the area's widget, asked for once everything
    /// is laid out. All of it where there is room, else its beginning.
    void bring(std::function<QRect()> part);
    void stop();

private:
    void moveTo(const QRect& part);

    QScrollArea* m_area;
    QPropertyAnimation m_animation;
    int m_asked = 0; ///< what an earlier wish finds changed is not its own any more
};

} // namespace ui
