// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/toy_world.h"

#include <QString>

/// How the toy world's choices are called, and what is said of it.
namespace ui {

[[nodiscard]] QString toyTaskWords(engine::ToyTask task);
/// An example and the question, for a tool tip: "q ping c … pong b → ping".
[[nodiscard]] QString toyTaskHelp(engine::ToyTask task);
[[nodiscard]] QString toyMethodWords(engine::ToyMethod method);
[[nodiscard]] QString toyMethodHelp(engine::ToyMethod method);
/// "h0", "zero (control)".
[[nodiscard]] QString toySourceWords(engine::SiboSource source);

[[nodiscard]] QString toyDepthWords(int depth); ///< "6 layers"

/// What the toy world shows, what it does not, and how it was found, as rich text.
[[nodiscard]] QString toyExplanation();

} // namespace ui
