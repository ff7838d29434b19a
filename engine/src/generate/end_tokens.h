// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <vector>

namespace engine {

/// Tokens that end a response: eos_token_id (one or a list) of the folder's generation_config.json, else of its
/// config.json, else the tokenizer's end token; empty where none of them names one.
/// Errors  EngineError{BadFile} for a generation_config.json that is no JSON object or has no ids there.
[[nodiscard]] std::vector<std::int64_t> endTokens(const ModelShape& shape, const Tokenizer& tokenizer);

/// The same, and the tokenizer's end token, which training appends to every response: for adapters, and for what
/// generates beside them.
[[nodiscard]] std::vector<std::int64_t> endTokensOfAdapters(const ModelShape& shape, const Tokenizer& tokenizer);

} // namespace engine
