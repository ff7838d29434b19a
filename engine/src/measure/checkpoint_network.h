// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "peft/network.h"

#include <cstdint>
#include <memory>
#include <string>

namespace engine {

/// The model alone, as one run: its checkpoint's own classifier, or as a language model.
/// Errors  EngineError{BadConfig} for a checkpoint without a classification head.
[[nodiscard]] std::unique_ptr<Network> checkpointNetwork(const TransformerModel& model, TaskKind kind);

/// Refuses a head that does not give one number a class (regression: one number). A language model has none to check.
/// Errors  EngineError{BadConfig} at `where`.
void checkClasses(std::int64_t outputs, std::size_t labels, TaskKind kind, const std::string& where);

} // namespace engine
