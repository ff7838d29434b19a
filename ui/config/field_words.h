// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace engine {
struct Field;
}

namespace ui {

/// A message that serves command line and window, in the form's words: "raise task.max_length" becomes
/// "raise “Longest sample”", "train.warmup_steps=0" "“Warm-up” = 0", "or null" "or empty".
[[nodiscard]] QString inFormWords(const QString& message);

/// engine::describeRange() in the language of the window: "1 to 512", "greater than 0 and below 1", "h0 | zero".
[[nodiscard]] QString rangeText(const engine::Field& field);

} // namespace ui
