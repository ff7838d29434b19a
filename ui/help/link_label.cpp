// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/link_label.h"

#include <QEvent>

namespace ui {

bool LinkLabel::focusNextPrevChild(bool next)
{
    return next ? QLabel::focusNextPrevChild(true) : QWidget::focusNextPrevChild(false);
}

void LinkLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || textFormat() != Qt::RichText)
        return;
    const QString same = text();
    clear(); // a text that is the same would not be laid out anew
    QLabel::setText(same);
}

} // namespace ui
