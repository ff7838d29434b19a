// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"

namespace engine {

/// As generate(); each prompt is a user's message behind a system's message in the model's chat template. An empty
/// `system` is none, which leaves a template its own.
/// Errors  those of generate().
[[nodiscard]] std::vector<std::vector<Generation>>
generateChat(GenerateRequest request, const std::string& system,
             const std::function<void(const GeneratedPiece&)>& onPiece, std::stop_token stop = {});

} // namespace engine
