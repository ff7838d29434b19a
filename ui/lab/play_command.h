// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lab_session.h"

#include <QString>

namespace ui {

/// What is typed in the playground.
struct PlayWords {
    QString text;
    QString second; ///< of a pair to be classified; empty: there is one text alone
    QString system; ///< what the model is told before a conversation; empty: nothing
};

/// The commands that say the same of these words alone, one a line for each model: `sibo generate --adapter RUN
/// --lambda 0.2 --prompt … --chat`, or `sibo classify … --text …`. Settings that are the command's own defaults are
/// left out. Quoted for a POSIX shell.
[[nodiscard]] QString playCommand(const PlayQuestion& question, const PlayWords& words);

} // namespace ui
