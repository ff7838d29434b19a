// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/decoders.h"
#include "text/normalizers.h"
#include "text/post_processors.h"
#include "text/pre_tokenizers.h"
#include "text/vocabulary.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

/// Readers of tokenizer.json's parts. A part is null (then it is nothing) or an object with "type"; a "Sequence" holds
/// others, at most 8 deep. `where` names file and place ("…/tokenizer.json, normalizer").
/// Errors  EngineError{Unsupported}: a type that is not known, by its name; {BadFile}: a field that is wrong.
namespace engine::jsonParts {

[[nodiscard]] Normalizers readNormalizers(const nlohmann::json& part, const std::string& where);
[[nodiscard]] PreTokenizers readPreTokenizers(const nlohmann::json& part, const std::string& where);
[[nodiscard]] Decoders readDecoders(const nlohmann::json& part, const std::string& where);
/// The tokens named must be in the vocabulary, with the ids given.
[[nodiscard]] Templates readPostProcessor(const nlohmann::json& part, const VocabularyBuilder& vocabulary,
                                          const std::string& where);

/// BertNormalizer's switches; strip_accents apart, null: as lowercase.
struct BertSwitches {
    BertTextOptions text;
    std::optional<bool> stripAccents;
};
[[nodiscard]] BertSwitches readBertNormalizer(const nlohmann::json& part, const std::string& where);

/// The pattern of Split and Replace: {"String": …} or {"Regex": …}.
[[nodiscard]] Pattern readPattern(const nlohmann::json& part, const std::string& where);
/// A key whose text is exactly one character.
[[nodiscard]] std::string readCharacter(const nlohmann::json& part, const char* key, const std::string& where);

} // namespace engine::jsonParts
