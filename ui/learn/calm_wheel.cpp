// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/calm_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace ui {

CalmWheel::CalmWheel(QWidget* form) : QObject(form)
{
    QList<QWidget*> fields;
    for (QComboBox* combo : form->findChildren<QComboBox*>())
        fields += combo;
    for (QAbstractSpinBox* number : form->findChildren<QAbstractSpinBox*>())
        fields += number;
    for (QWidget* field : fields) {
        field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        field->installEventFilter(this);
    }
}

bool CalmWheel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // the form scrolls
    return true;
}

} // namespace ui
