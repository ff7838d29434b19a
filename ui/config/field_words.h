// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A message that serves command line and window, in the form's words: "raise task.max_length" becomes
/// "raise “Longest sample”", "train.warmup_steps=0" "“Warm-up” = 0", "or null" "or empty".
[[nodiscard]] QString inFormWords(const QString& message);

} // namespace ui
