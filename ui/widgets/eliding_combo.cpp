// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eliding_combo.h"

#include <QEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int kTextMargin = 2; // px that the style leaves on each side of the text

} // namespace

QString ElidingCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width() - 2 * kTextMargin);
}

void ElidingCombo::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ElidingCombo::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(shownText() == currentText() ? QString() : currentText());
    return QComboBox::event(event);
}

} // namespace ui
