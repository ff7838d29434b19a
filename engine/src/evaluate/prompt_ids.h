// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace engine {

/// A prompt's tokens, special ones added as in training.
/// Reference   the text as it is, as the reference tokenizes it.
/// Consistent  those tokens of it that stay the same whatever the response begins with. In training the white space
///             before a response is often one token with it ("Answer: " and "Ten" are "Answer", ":", " Ten"): a prompt
///             that ends with a space of its own is nothing that the model has seen. It then generates that space.
/// isChat: the text is a chat template's and is taken as it is.
[[nodiscard]] std::vector<std::int32_t> promptIds(const std::string& prompt, bool isChat, PromptSpace space,
                                                  const Tokenizer& tokenizer);

/// Context and continuation as lm-evaluation-harness makes them: white space at the prompt's end goes to the
/// continuation, whose tokens are those of the whole text behind as many as the context has alone.
[[nodiscard]] std::pair<std::vector<std::int32_t>, std::vector<std::int32_t>>
continuationIds(const std::string& prompt, const std::string& continuation, bool isChat, const Tokenizer& tokenizer);

} // namespace engine
