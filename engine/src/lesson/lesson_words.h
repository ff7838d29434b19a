// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <string>

namespace engine {

/// What is wrong with one line of a lesson (title, label, option), or empty: too long, no UTF-8, HTML, characters that
/// control, break a line or turn its direction; blank where one is `needed`.
[[nodiscard]] std::string lineFault(const std::string& text, bool needed);

/// True for what may stand in braces for a figure: [a-z][a-z0-9-]*, up to 64. Other braces are what they are: {0, 0.2}.
[[nodiscard]] bool isFigureName(const std::string& name);

/// The first {name} of `text` that is none of `figures`, or empty.
[[nodiscard]] std::string unknownFigure(const std::string& text, const LessonFigures& figures);

} // namespace engine
