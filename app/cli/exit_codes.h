// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"

namespace cli {

/// What the command returns to the shell; scripts rely on these.
enum ExitCode : int {
    kDone = 0,
    kFailed = 1,   ///< a failed run or a failed check
    kBadUsage = 2, ///< arguments, configuration, or an input file
    kStopped = 130 ///< ended by SIGINT or SIGTERM after saving
};

/// Inputs that cannot be used are bad usage; everything that happens to good ones is a failure.
[[nodiscard]] ExitCode exitCodeFor(engine::ErrorCode code);

} // namespace cli
