// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QLabel;

namespace ui {

/// Screen readers say now what the label says, wherever the focus is. Nothing while it cannot be seen.
void announce(QLabel* label);

/// For tests, since without a screen reader Qt tells nobody: hears what is announced; null: no more.
void setAnnounceListener(std::function<void(const QString& text)> listener);

} // namespace ui
