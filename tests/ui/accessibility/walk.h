// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

/// What the tests of accessibility mean by a control.
namespace walk {

/// Controls of their own: not the parts that Qt makes inside a spin box, a combo box or a table.
inline bool isPart(const QWidget* widget)
{
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(up) || qobject_cast<const QComboBox*>(up))
            return true;
    }
    return widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QHeaderView") || widget->inherits("QLineEditIconButton");
}

inline bool takesTab(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && !isPart(widget);
}

/// As a screen reader says it. Of a combo box Qt tells the chosen entry on Unix, and leaves the name to its label.
inline QString spokenName(QWidget* widget)
{
    if (qobject_cast<const QComboBox*>(widget))
        return widget->accessibleName();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

/// Not in use: a button that gets its text when it is shown.
inline bool isVacant(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto* label = qobject_cast<const QLabel*>(widget);
    return !widget->isVisible() &&
           ((button && button->text().isEmpty() && button->icon().isNull()) || (label && label->text().isEmpty()));
}

/// "QToolButton more:Data in configForm": where a test's complaint points to.
inline QString place(const QWidget* widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && !up->objectName().startsWith(QLatin1String("qt_")))
            return text + QStringLiteral(" in ") + up->objectName();
    }
    return text;
}

} // namespace walk
