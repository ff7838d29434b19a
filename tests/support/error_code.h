// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"

#include <functional>

/// Code of the EngineError that an action throws; Internal if it throws none.
inline engine::ErrorCode codeOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const engine::EngineError& error) {
        return error.code();
    }
    return engine::ErrorCode::Internal;
}
