// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/marked_frame.h"

#include "theme/theme.h"

#include <QPainter>

namespace ui {

MarkedFrame::MarkedFrame(const Theme* theme, QWidget* parent) : QFrame(parent), m_theme(theme) {}

void MarkedFrame::setMarked(bool on)
{
    m_marked = on;
    update();
}

void MarkedFrame::setBordered(bool on)
{
    m_bordered = on;
    update();
}

void MarkedFrame::setStrong(bool on)
{
    m_strong = on;
    update();
}

void MarkedFrame::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_marked && !m_strong && !m_bordered)
        return;
    const ThemeColors& colors = m_theme->colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marked)
        painter.setPen({colors.accent, 2.5 * m_theme->lineScale()});
    else
        painter.setPen({m_strong ? colors.text : colors.border, (m_strong ? 1.5 : 1.0) * m_theme->lineScale()});
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
}

} // namespace ui
