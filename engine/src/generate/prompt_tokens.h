// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"

#include <cstdint>
#include <span>
#include <vector>

namespace engine {

/// Tokens that all lists begin with, at most one less than the shortest has, so that each keeps a token of its own; 0
/// for a single list.
[[nodiscard]] std::int64_t commonStart(const std::vector<std::span<const std::int32_t>>& lists);

/// Errors  EngineError{BadConfig} at model.path for ids that the model has no embedding for.
void checkTokenIds(std::span<const std::int32_t> ids, const ModelShape& shape);

} // namespace engine
