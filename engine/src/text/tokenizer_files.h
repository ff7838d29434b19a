// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer.h"

#include <filesystem>
#include <memory>

namespace engine {

/// Readers of a model folder's tokenizer.json, and of its vocab.json with merges.txt (the class in
/// tokenizer_config.json or the model_type in config.json says which family's rules go with them: RoBERTa, GPT-2 and
/// GPT-J, Qwen2). tokenizer_config.json and special_tokens_map.json go before what tokenizer.json says, as in
/// transformers: roles, flags of added tokens, add_bos_token and add_eos_token, BERT's switches, add_prefix_space of
/// byte-level families. Truncation and padding of tokenizer.json are not ours to follow. Errors
/// EngineError{MissingFile, BadFile, Unsupported} naming file and field.
[[nodiscard]] std::unique_ptr<Tokenizer> readTokenizerJson(const std::filesystem::path& modelFolder);
[[nodiscard]] std::unique_ptr<Tokenizer> readVocabAndMerges(const std::filesystem::path& modelFolder);

} // namespace engine
