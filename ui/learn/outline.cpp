// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/outline.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kWidth = 3; // px
constexpr int kRadius = 6;

} // namespace

Outline::Outline(QWidget* around) : QWidget(around)
{
    setObjectName(QStringLiteral("outline"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(around->rect());
    around->installEventFilter(this);
    raise();
}

bool Outline::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Outline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kWidth));
    painter.drawRoundedRect(rect().adjusted(kWidth, kWidth, -kWidth, -kWidth), kRadius, kRadius);
}

} // namespace ui
