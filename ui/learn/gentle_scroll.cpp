// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/gentle_scroll.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kMargin = 8;   // px above and below
constexpr int kSlowness = 2; // times the style's short animations: one reads on while it moves

} // namespace

GentleScroll::GentleScroll(QScrollArea* area)
    : QObject(area), m_area(area), m_animation(area->verticalScrollBar(), QByteArrayLiteral("value"))
{
    m_animation.setEasingCurve(QEasingCurve::InOutQuad);
    connect(area->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            &GentleScroll::stop); // wheel, keys, mouse
}

void GentleScroll::bring(std::function<QRect()> part)
{
    m_animation.stop();
    const int asked = ++m_asked;
    // Texts take their height with one layout, what stands below them its place with the next.
    QTimer::singleShot(0, this, [this, asked, part = std::move(part)] {
        if (asked != m_asked || !m_area->widget())
            return;
        m_area->widget()->layout()->activate();
        QTimer::singleShot(0, this, [this, asked, part] {
            if (asked != m_asked || !m_area->widget())
                return;
            m_area->widget()->layout()->activate();
            moveTo(part());
        });
    });
}

void GentleScroll::stop()
{
    ++m_asked;
    m_animation.stop();
}

void GentleScroll::moveTo(const QRect& part)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    const int room = m_area->viewport()->height();
    const int top = part.top() - kMargin, bottom = part.bottom() + kMargin;
    int target = bar->value();
    if (bottom > target + room)
        target = bottom - room;
    if (top < target || bottom - top > room)
        target = top;
    target = std::clamp(target, bar->minimum(), bar->maximum());
    const int duration = kSlowness * m_area->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_area);
    if (duration <= 0) {
        bar->setValue(target);
        return;
    }
    m_animation.setDuration(duration);
    m_animation.setStartValue(bar->value());
    m_animation.setEndValue(target);
    m_animation.start();
}

} // namespace ui
