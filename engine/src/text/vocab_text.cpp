// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"
#include "text/added_vocabulary.h"
#include "text/tokenizer_config.h"
#include "text/wordpiece.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace engine {

namespace {

constexpr std::uint64_t kLargestVocabText = 64u << 20;
constexpr std::pair<const char*, const char*> kRoles[] = {{"unk_token", "[UNK]"},
                                                          {"cls_token", "[CLS]"},
                                                          {"sep_token", "[SEP]"},
                                                          {"pad_token", "[PAD]"},
                                                          {"mask_token", "[MASK]"}};

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

} // namespace

WordPieceSpec readVocabText(const std::filesystem::path& modelFolder)
{
    const std::filesystem::path path = modelFolder / "vocab.txt";
    const std::string file = path.string();
    TokenizerConfig config = readTokenizerConfig(modelFolder);
    checkClass(config);
    VocabularyBuilder builder;
    readLines(readWholeFile(path, kLargestVocabText), file, builder);

    WordPieceSpec spec;
    spec.text = config.resolve(spec.text, std::nullopt);
    for (const auto& [role, standard] : kRoles)
        config.roles.emplace(role, standard);
    AddedVocabulary added(builder);
    checkOldAddedTokens(modelFolder / "added_tokens.json", builder);
    for (const AddedToken& token : config.addedTokens)
        added.add(token, config.file + ", added_tokens_decoder");
    spec.words.unknown = required(builder, config.roles["unk_token"], file);
    for (const char* role : {"cls_token", "sep_token"})
        (void)required(builder, config.roles[role], file);
    for (const char* role : {"pad_token", "mask_token"})
        if (builder.find(config.roles[role]) < 0)
            config.roles.erase(role);
    added.readConfig(config);
    spec.special = specialIdsOf(config, builder);
    spec.templates = Templates::bert(spec.special.cls, spec.special.separator);
    spec.added = added.tokens();
    spec.vocabulary = builder.finish(file);
    spec.decoders = {std::make_shared<WordPieceDecoder>()};
    return spec;
}

} // namespace engine
