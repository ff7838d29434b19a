// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_models.h"

#include "base/json.h"
#include "text/json_fields.h"
#include "text/tokenizer_errors.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

namespace engine::jsonParts {

namespace {

using nlohmann::json;

/// An id as a number that VocabularyBuilder may judge; unsigned ones beyond it count as out of range.
std::int64_t smallId(const json& id)
{
    constexpr std::uint64_t kFarTooLarge = 1ull << 53;
    if (id.is_number_unsigned())
        return static_cast<std::int64_t>(std::min(id.get<std::uint64_t>(), kFarTooLarge));
    return id.get<std::int64_t>();
}

std::string optionalText(const json& model, const char* key, const std::string& where)
{
    constexpr std::size_t kLongest = 1024;
    if (!model.contains(key) || model.at(key).is_null())
        return {};
    std::string text = jsonField::text(model, key, where);
    if (text.size() > kLongest)
        throw badTokenizer("\"" + std::string(key) + "\" is longer than 1,024 bytes", where);
    return text;
}

std::int32_t require(const std::string& token, const VocabularyBuilder& vocabulary, const std::string& where)
{
    const std::int32_t id = vocabulary.find(token);
    if (id < 0)
        throw badTokenizer("the token " + jsonString(token) + " is not in the vocabulary", where);
    return id;
}

// A merge is ["a", "b"] or, in older files, "a b".
std::pair<std::string, std::string> readMerge(const json& merge, std::size_t rank, const std::string& where)
{
    if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string())
        return {merge[0].get<std::string>(), merge[1].get<std::string>()};
    if (merge.is_string()) {
        const auto& text = merge.get_ref<const std::string&>();
        const std::size_t space = text.find(' ');
        if (space != std::string::npos && text.find(' ', space + 1) == std::string::npos)
            return {text.substr(0, space), text.substr(space + 1)};
    }
    throw badTokenizer("merge " + std::to_string(rank + 1) + " is neither two tokens nor a text with one space", where);
}

void refuseDropout(const json& model, const std::string& where)
{
    const auto dropout = model.find("dropout");
    if (dropout == model.end() || dropout->is_null())
        return;
    if (!dropout->is_number())
        throw badTokenizer("\"dropout\" must be a number or null", where);
    if (dropout->get<double>() != 0.0)
        throw EngineError(ErrorCode::Unsupported, "\"dropout\" makes the tokens random", where,
                          "set it to null in tokenizer.json");
}

ReadModel readBpe(const json& model, VocabularyBuilder& vocabulary, const std::string& where)
{
    refuseDropout(model, where);
    readVocab(jsonField::object(model, "vocab", where), vocabulary, where + ".vocab");
    BpeSpec spec;
    spec.where = where;
    const json& merges = jsonField::array(model, "merges", where);
    spec.merges.reserve(merges.size());
    for (const json& merge : merges)
        spec.merges.push_back(readMerge(merge, spec.merges.size(), where + ".merges"));
    spec.unknownToken = optionalText(model, "unk_token", where);
    spec.continuingPrefix = optionalText(model, "continuing_subword_prefix", where);
    spec.wordSuffix = optionalText(model, "end_of_word_suffix", where);
    spec.fuseUnknown = jsonField::boolean(model, "fuse_unk", false, where);
    spec.byteFallback = jsonField::boolean(model, "byte_fallback", false, where);
    spec.ignoreMerges = jsonField::boolean(model, "ignore_merges", false, where);
    const std::int32_t unknown = spec.unknownToken.empty() ? -1 : vocabulary.find(spec.unknownToken);
    return {std::move(spec), unknown};
}

ReadModel readUnigram(const json& model, VocabularyBuilder& vocabulary, const std::string& where)
{
    UnigramSpec spec;
    for (const json& entry : jsonField::array(model, "vocab", where)) {
        const std::string here = where + ".vocab[" + std::to_string(spec.pieces.size()) + "]";
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_number())
            throw badTokenizer("it must be a token and its score", here);
        const auto score = entry[1].get<double>();
        if (!std::isfinite(score))
            throw badTokenizer("the score is not a number", here);
        vocabulary.add(entry[0].get<std::string>(), static_cast<std::int64_t>(spec.pieces.size()), true, here);
        spec.pieces.push_back(entry[0].get<std::string>());
        spec.scores.push_back(score);
    }
    const std::int64_t unknown = jsonField::integer(model, "unk_id", where);
    if (unknown < 0 || unknown >= static_cast<std::int64_t>(spec.pieces.size()))
        throw badTokenizer("\"unk_id\" is " + std::to_string(unknown) + ", but there are " +
                               std::to_string(spec.pieces.size()) + " tokens",
                           where);
    spec.unknown = static_cast<std::int32_t>(unknown);
    spec.byteFallback = jsonField::boolean(model, "byte_fallback", false, where);
    const std::int32_t id = spec.unknown;
    return {std::move(spec), id};
}

ReadModel readWordPiece(const json& model, VocabularyBuilder& vocabulary, const std::string& where)
{
    constexpr std::int64_t kLongestWord = 10'000;
    constexpr std::size_t kLongestPrefix = 64;
    readVocab(jsonField::object(model, "vocab", where), vocabulary, where + ".vocab");
    WordPieceOptions options;
    options.continuingPrefix = jsonField::text(model, "continuing_subword_prefix", where);
    if (options.continuingPrefix.size() > kLongestPrefix)
        throw badTokenizer("\"continuing_subword_prefix\" is longer than 64 bytes", where);
    const std::int64_t longest = jsonField::integer(model, "max_input_chars_per_word", where);
    if (longest < 1 || longest > kLongestWord)
        throw badTokenizer("\"max_input_chars_per_word\" must be 1 to 10,000; it is " + std::to_string(longest), where);
    options.maxWordCharacters = static_cast<int>(longest);
    options.unknown = require(jsonField::text(model, "unk_token", where), vocabulary, where + ".unk_token");
    return {options, options.unknown};
}

ReadModel readWordLevel(const json& model, VocabularyBuilder& vocabulary, const std::string& where)
{
    readVocab(jsonField::object(model, "vocab", where), vocabulary, where + ".vocab");
    const std::int32_t unknown = require(jsonField::text(model, "unk_token", where), vocabulary, where + ".unk_token");
    return {WordLevelOptions{}, unknown};
}

// Files of old versions do not name the type; each model has a key of its own.
std::string typeOf(const json& model)
{
    if (model.contains("type"))
        return jsonField::typeName(model);
    if (model.contains("merges"))
        return "BPE";
    if (model.contains("max_input_chars_per_word"))
        return "WordPiece";
    if (model.contains("unk_id"))
        return "Unigram";
    return jsonField::typeName(model);
}

} // namespace

void readVocab(const json& vocab, VocabularyBuilder& vocabulary, const std::string& where)
{
    for (const auto& [token, id] : vocab.items()) {
        if (!id.is_number_integer() || id.is_number_float())
            throw badTokenizer("the id of token " + jsonString(token) + " is not a whole number", where);
        vocabulary.add(token, smallId(id), true, where);
    }
}

ReadModel readModel(const json& model, VocabularyBuilder& vocabulary, const std::string& where)
{
    const std::string type = typeOf(model);
    if (type == "BPE")
        return readBpe(model, vocabulary, where);
    if (type == "Unigram")
        return readUnigram(model, vocabulary, where);
    if (type == "WordPiece")
        return readWordPiece(model, vocabulary, where);
    if (type == "WordLevel")
        return readWordLevel(model, vocabulary, where);
    throw unknownPart("tokenizer model", type, where);
}

std::shared_ptr<const SubwordModel> makeModel(ReadModel model, const Vocabulary& vocabulary)
{
    if (auto* bpe = std::get_if<BpeSpec>(&model.kind))
        return std::make_shared<BpeModel>(vocabulary, std::move(*bpe));
    if (const auto* unigram = std::get_if<UnigramSpec>(&model.kind))
        return std::make_shared<UnigramModel>(*unigram);
    if (const auto* words = std::get_if<WordPieceOptions>(&model.kind))
        return std::make_shared<WordPieceModel>(vocabulary, *words);
    return std::make_shared<WordLevelModel>(vocabulary, model.unknown);
}

bool takeBytes(ReadModel& model)
{
    auto* bpe = std::get_if<BpeSpec>(&model.kind);
    if (!bpe || bpe->byteFallback || !bpe->continuingPrefix.empty() || !bpe->wordSuffix.empty())
        return false;
    bpe->rawBytes = true;
    return true;
}

} // namespace engine::jsonParts
