// SPDX-License-Identifier: GPL-3.0-or-later
#include "exit_codes.h"

namespace cli {

ExitCode exitCodeFor(engine::ErrorCode code)
{
    switch (code) {
    case engine::ErrorCode::BadConfig:
    case engine::ErrorCode::MissingFile:
    case engine::ErrorCode::BadFile:
    case engine::ErrorCode::BadData:
    case engine::ErrorCode::Unsupported:
        return kBadUsage;
    default:
        return kFailed;
    }
}

} // namespace cli
