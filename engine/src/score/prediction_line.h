// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"

#include <string>
#include <string_view>

namespace engine {

/// One line of predictions/<task>-<arm>.jsonl, without its newline: index, row, prompt, response, gold, answer,
/// strict_answer, right, strict_right, scores, and of likelihood token_right and tokens. Numbers read back exactly.
[[nodiscard]] std::string predictionLine(const Prediction& prediction);

/// Errors  EngineError{BadFile}: no such JSON object, a key of another type, an index below 0.
[[nodiscard]] Prediction parsePrediction(std::string_view line);

} // namespace engine
