// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QAbstractButton;
class QAction;
class QLabel;

namespace ui {

/// A line icon of the resources in the palette's text colour, with its disabled form; sharp at every scale.
[[nodiscard]] QIcon lineIcon(const QString& name);

/// Gives the button or action a line icon that is drawn again when light and dark change.
void setLineIcon(QAbstractButton* button, const QString& name);
void setLineIcon(QAction* action, const QString& name);

/// Changes the role that the style sheet colours a label by: "muted", "warning", "error", "success", "title", "".
void setRole(QLabel* label, const char* role);

} // namespace ui
