// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "engine/lab.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <vector>

namespace engine {

/// A request's sentences as tokens.
struct LabTexts {
    std::vector<LabSentence> sentences;
    std::vector<Encoding> encodings;
    std::vector<std::vector<std::size_t>> counted; ///< by sentence: places of the tokens that count
    std::vector<std::int32_t> uncounted;           ///< ids of special tokens, where they do not count
};

/// Errors  EngineError{BadConfig} for a limit without room for a token, or token ids that the model has no rows for.
[[nodiscard]] LabTexts readLabTexts(const LabRequest& request, const ModelShape& model, const Tokenizer& tokenizer);

} // namespace engine
