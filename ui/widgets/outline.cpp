// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kWidth = 3; // px
constexpr int kRadius = 6;

} // namespace

Outline::Outline(QWidget* around) : Outline(around, around) {}

Outline::Outline(QWidget* around, QWidget* on) : QWidget(on), m_around(around)
{
    setObjectName(QStringLiteral("outline"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    for (QWidget* up = around; up; up = up == on ? nullptr : up->parentWidget())
        up->installEventFilter(this);
    connect(around, &QObject::destroyed, this, &QWidget::hide);
    place();
}

bool Outline::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Outline::place()
{
    if (!m_around || m_around == parentWidget()) {
        setGeometry(parentWidget()->rect());
    } else {
        const QRect around(m_around->mapTo(parentWidget(), QPoint()), m_around->size());
        const QRect room = parentWidget()->rect();
        setGeometry(around.intersected(room).adjusted(-kWidth, -kWidth, kWidth, kWidth).intersected(room));
    }
    setVisible(m_around && (m_around == parentWidget() || m_around->isVisible()));
    raise();
}

void Outline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kWidth));
    painter.drawRoundedRect(rect().adjusted(kWidth, kWidth, -kWidth, -kWidth), kRadius, kRadius);
}

} // namespace ui
