// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A tool tip that shows `text` as it stands: Qt reads one that looks like HTML as HTML, loads its pictures and hides
/// what it takes for marks. For whatever was not written in this program: names, labels, titles.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace ui
