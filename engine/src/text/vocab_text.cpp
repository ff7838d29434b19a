// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"
#include "text/tokenizer_config.h"
#include "text/wordpiece.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace engine {

namespace {

constexpr std::uint64_t kLargestVocabText = 64u << 20;

// One token a line; lines end in \n or \r\n, the last one may end without.
void readLines(std::string_view text, const std::string& file, VocabularyBuilder& builder)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.empty())
        throw EngineError(ErrorCode::BadFile, "the vocabulary is empty", file,
                          "fetch the model's tokenizer files again");
    std::int64_t line = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view token = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (token.ends_with('\r'))
            token.remove_suffix(1);
        builder.add(std::string(token), line, true, file + ":" + std::to_string(line + 1));
        ++line;
    }
}

std::int32_t required(const VocabularyBuilder& builder, const std::string& token, const std::string& file)
{
    const std::int32_t id = builder.find(token);
    if (id < 0)
        throw EngineError(ErrorCode::BadFile, "the vocabulary lacks the token " + jsonString(token), file,
                          "use the vocab.txt that belongs to the model, or name its token in tokenizer_config.json");
    return id;
}

// Word splitting of these classes is BertTokenizer's; others use the same file with other rules.
void checkClass(const TokenizerConfig& config)
{
    static const char* const kKnown[] = {"",
                                         "BertTokenizer",
                                         "DistilBertTokenizer",
                                         "ElectraTokenizer",
                                         "MobileBertTokenizer",
                                         "PreTrainedTokenizer",
                                         "TokenizersBackend"};
    std::string_view name = config.tokenizerClass;
    if (name.ends_with("Fast"))
        name.remove_suffix(4);
    if (std::find(std::begin(kKnown), std::end(kKnown), name) == std::end(kKnown))
        throw EngineError(ErrorCode::Unsupported,
                          "the tokenizer class " + jsonString(config.tokenizerClass) + " cannot be read from vocab.txt",
                          config.file, "save the tokenizer as tokenizer.json (WordPiece), or use a BERT model");
}

void readAdded(const TokenizerConfig& config, VocabularyBuilder& builder, WordPieceSpec& spec)
{
    const std::string where = config.file + ", added_tokens_decoder";
    for (const AddedToken& token : config.addedTokens) {
        const std::int32_t known = builder.find(token.content);
        if (known >= 0 && known != token.id)
            throw EngineError(ErrorCode::BadFile,
                              "token " + jsonString(token.content) + " has id " + std::to_string(token.id) +
                                  ", in vocab.txt it is " + std::to_string(known),
                              where, "fetch the model's tokenizer files again");
        if (known < 0)
            builder.add(token.content, token.id, false, where);
        spec.added.push_back(token);
    }
}

// The older way to name added tokens says nothing of how they are matched: only a list that adds nothing is fine.
void checkOldAddedTokens(const std::filesystem::path& file, const VocabularyBuilder& builder)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return;
    const nlohmann::json added = readJsonFile(file);
    for (const auto& [token, id] : added.items())
        if (!id.is_number_integer() || builder.find(token) != id.get<std::int64_t>())
            throw EngineError(ErrorCode::Unsupported,
                              "token " + jsonString(token) + " is in added_tokens.json but not in vocab.txt",
                              file.string(), "save the tokenizer as tokenizer.json");
}

std::vector<TemplatePart> bertTemplate(const SpecialIds& special, bool pair)
{
    using Kind = TemplatePart::Kind;
    std::vector<TemplatePart> parts = {
        {Kind::Special, special.cls, 0}, {Kind::TextA, 0, 0}, {Kind::Special, special.separator, 0}};
    if (pair) {
        parts.push_back({Kind::TextB, 0, 1});
        parts.push_back({Kind::Special, special.separator, 1});
    }
    return parts;
}

void addSpecial(const VocabularyBuilder& builder, const std::string& token, WordPieceSpec& spec)
{
    const std::int32_t id = builder.find(token);
    const bool known = std::any_of(spec.added.begin(), spec.added.end(),
                                   [&](const AddedToken& other) { return other.content == token; });
    if (id < 0 || known)
        return;
    AddedToken added;
    added.id = id;
    added.content = token;
    added.special = true;
    spec.added.push_back(added);
}

} // namespace

WordPieceSpec readVocabText(const std::filesystem::path& modelFolder)
{
    const std::filesystem::path path = modelFolder / "vocab.txt";
    const std::string file = path.string();
    const TokenizerConfig config = readTokenizerConfig(modelFolder);
    checkClass(config);
    VocabularyBuilder builder;
    readLines(readWholeFile(path, kLargestVocabText), file, builder);

    WordPieceSpec spec;
    spec.text = config.resolve(spec.text, std::nullopt);
    readAdded(config, builder, spec);
    checkOldAddedTokens(modelFolder / "added_tokens.json", builder);
    spec.special.unknown = required(builder, config.role("unk_token", "[UNK]"), file);
    spec.special.cls = required(builder, config.role("cls_token", "[CLS]"), file);
    spec.special.separator = required(builder, config.role("sep_token", "[SEP]"), file);
    spec.special.pad = builder.find(config.role("pad_token", "[PAD]"));
    spec.special.mask = builder.find(config.role("mask_token", "[MASK]"));
    for (const char* role : {"unk", "cls", "sep", "pad", "mask"}) {
        std::string standard = role;
        std::transform(standard.begin(), standard.end(), standard.begin(),
                       [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        addSpecial(builder, config.role(std::string(role) + "_token", "[" + standard + "]"), spec);
    }
    spec.single = bertTemplate(spec.special, false);
    spec.pair = bertTemplate(spec.special, true);
    spec.vocabulary = builder.finish(file);
    spec.decoder = makeWordPieceDecoder(spec.continuingPrefix, true);
    return spec;
}

} // namespace engine
