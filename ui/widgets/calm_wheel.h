// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// `field`, a list, number or slider, changes by the wheel only where it has the focus, which the wheel does not give
/// it: scrolling a form changes nothing that the mouse happens to pass over.
void calmWheel(QWidget* field);

/// All lists and numbers that `form` has now.
void calmWheels(QWidget* form);

} // namespace ui
