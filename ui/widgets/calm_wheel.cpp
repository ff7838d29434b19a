// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calm_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace ui {

namespace {

class WheelFilter : public QObject {
public:
    explicit WheelFilter(QWidget* field) : QObject(field) { field->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // the form scrolls
        return true;
    }
};

} // namespace

void calmWheel(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    new WheelFilter(field);
}

void calmWheels(QWidget* form)
{
    for (QComboBox* list : form->findChildren<QComboBox*>())
        calmWheel(list);
    for (QAbstractSpinBox* number : form->findChildren<QAbstractSpinBox*>())
        calmWheel(number);
}

} // namespace ui
