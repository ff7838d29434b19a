// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lab_session.h"

#include <QString>

namespace ui {

/// The commands that generate the same from a single prompt, one a line for each model: `sibo generate --adapter RUN
/// --lambda 0.2 --prompt … --chat`. Settings that are the command's own defaults are left out. Quoted for a POSIX
/// shell.
[[nodiscard]] QString playCommand(const PlayQuestion& question, const QString& prompt);

} // namespace ui
