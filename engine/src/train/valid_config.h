// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"
#include "engine/error.h"

namespace engine {

/// Errors  EngineError{BadConfig}: the first problem of validate() that forbids the start.
inline void throwFirstProblem(const TrainConfig& config)
{
    for (const Problem& problem : validate(config))
        if (!problem.warning)
            throw EngineError(ErrorCode::BadConfig, problem.message, problem.key, problem.hint);
}

} // namespace engine
