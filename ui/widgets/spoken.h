// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QString>
#include <QWidget>

namespace ui {

/// Name and description for screen readers: of a control made of parts also those of the part that takes the focus.
inline void setSpoken(QWidget* control, const QString& name, const QString& description = {})
{
    for (QWidget* part = control; part; part = part->focusProxy()) {
        if (part != control && qobject_cast<QAbstractButton*>(part))
            break; // a choice among buttons: each of them says its own
        part->setAccessibleName(name);
        part->setAccessibleDescription(description);
    }
}

/// A field's label as a name: without the sign of its Alt letter.
inline QString spokenLabel(const QString& label)
{
    return QString(label).remove(QLatin1Char('&'));
}

/// Combo boxes take their names from the labels that lead to them: by itself Qt says the chosen entry alone.
inline void nameByLabels(const QWidget* root)
{
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        auto* combo = qobject_cast<QComboBox*>(label->buddy());
        if (combo && combo->accessibleName().isEmpty())
            combo->setAccessibleName(spokenLabel(label->text()));
    }
}

} // namespace ui
