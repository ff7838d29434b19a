// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "engine/check.h"

namespace engine {

/// A sample as the form shows it: its tokens with what they are used for, and the first of those that were cut off.
/// Of a language model: Trained tokens are in the loss, Masked ones are a prompt that is left out of it, Context is a
/// first token that nothing predicts. Of other tasks all that is not special is Context.
[[nodiscard]] std::vector<ShownToken> shownTokens(const EncodedSample& sample, const Tokenizer& tokenizer);

} // namespace engine
