// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/bpe.h"
#include "text/subword_model.h"
#include "text/unigram.h"
#include "text/vocabulary.h"
#include "text/word_models.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <variant>

namespace engine::jsonParts {

struct WordLevelOptions {};

/// A model of tokenizer.json before the vocabulary is complete: added tokens join it first.
struct ReadModel {
    std::variant<BpeSpec, UnigramSpec, WordPieceOptions, WordLevelOptions> kind;
    std::int32_t unknown = -1; ///< -1: a BPE that drops what it does not know
};

/// The part "model": BPE, Unigram, WordPiece or WordLevel, whose tokens go into `vocabulary`.
/// Errors  EngineError{Unsupported}: another type, or dropout, by its name; {BadFile} with file and field.
[[nodiscard]] ReadModel readModel(const nlohmann::json& model, VocabularyBuilder& vocabulary, const std::string& where);

/// "vocab" as an object of token and id.
void readVocab(const nlohmann::json& vocab, VocabularyBuilder& vocabulary, const std::string& where);

[[nodiscard]] std::shared_ptr<const SubwordModel> makeModel(ReadModel model, const Vocabulary& vocabulary);

/// Lets a BPE take words as raw bytes instead of GPT-2's alphabet, which is faster; false for a model that cannot.
[[nodiscard]] bool takeBytes(ReadModel& model);

} // namespace engine::jsonParts
