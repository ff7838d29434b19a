// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <QString>

#include <optional>

namespace ui {

/// A number as people type it, in the unit that a figure of this form is compared in: "74,498", "74.498" and "74 498"
/// of a count, "0.55" or "0,55" of others, "78.5 %" or "78.5" of a percentage; digits and signs of any width. Null: it
/// is none.
[[nodiscard]] std::optional<double> typedNumber(const QString& text, engine::LessonForm form);

} // namespace ui
