// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "text/added_vocabulary.h"
#include "text/json_fields.h"
#include "text/json_models.h"
#include "text/pipeline_tokenizer.h"
#include "text/tokenizer_errors.h"
#include "text/tokenizer_files.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

namespace engine {

namespace {

using nlohmann::json;

constexpr const char* kQwenPattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

/// What a family of byte-level BPE tokenizers has beside its vocabulary.
struct Family {
    std::array<const char*, 2> classes; ///< tokenizer classes, without "Fast"
    std::array<const char*, 2> models;  ///< model types
    std::array<std::pair<const char*, const char*>, 7> roles;
    bool robertaPattern = false; ///< "<s> A </s>"
    bool qwen = false;           ///< NFC and its own word pattern
};

constexpr Family kFamilies[] = {
    {{"RobertaTokenizer", "LongformerTokenizer"},
     {"roberta", "longformer"},
     {{{"bos_token", "<s>"},
       {"eos_token", "</s>"},
       {"sep_token", "</s>"},
       {"cls_token", "<s>"},
       {"unk_token", "<unk>"},
       {"pad_token", "<pad>"},
       {"mask_token", "<mask>"}}},
     true,
     false},
    {{"GPT2Tokenizer", "CodeGenTokenizer"},
     {"gpt2", "gptj"},
     {{{"unk_token", "<|endoftext|>"}, {"bos_token", "<|endoftext|>"}, {"eos_token", "<|endoftext|>"}}},
     false,
     false},
    {{"Qwen2Tokenizer", "Qwen2Tokenizer"},
     {"qwen2", "qwen2"},
     {{{"unk_token", "<|endoftext|>"}, {"eos_token", "<|endoftext|>"}, {"pad_token", "<|endoftext|>"}}},
     false,
     true}};

// tokenizer_config.json says the class; config.json's model type tells it where that file does not.
const Family& familyOf(const std::filesystem::path& folder, const TokenizerConfig& config)
{
    std::string_view name = config.tokenizerClass;
    if (name.ends_with("Fast"))
        name.remove_suffix(4);
    std::string type;
    std::error_code ignored;
    if (name.empty() && std::filesystem::exists(folder / "config.json", ignored)) {
        const json model = readJsonFile(folder / "config.json");
        type =
            model.contains("model_type") ? jsonField::text(model, "model_type", (folder / "config.json").string()) : "";
    }
    for (const Family& family : kFamilies) {
        const auto is = [](std::string_view wanted) { return [wanted](const char* known) { return known == wanted; }; };
        if (std::any_of(family.classes.begin(), family.classes.end(), is(name)) ||
            (!type.empty() && std::any_of(family.models.begin(), family.models.end(), is(type))))
            return family;
    }
    const std::string what =
        name.empty() ? "the model type " + jsonString(type) : "the tokenizer class " + jsonString(name);
    throw EngineError(ErrorCode::Unsupported, what + " cannot be read from vocab.json and merges.txt", config.file,
                      "save the tokenizer as tokenizer.json");
}

// Two tokens a line, apart by one space; "#version" lines say nothing.
std::vector<std::pair<std::string, std::string>> readMerges(const std::filesystem::path& path)
{
    constexpr std::uint64_t kLargest = 128u << 20;
    const std::string content = readWholeFile(path, kLargest);
    std::string_view text = content;
    std::vector<std::pair<std::string, std::string>> merges;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.starts_with("#version"))
            continue;
        const std::size_t space = line.find(' ');
        if (space == std::string_view::npos || line.find(' ', space + 1) != std::string_view::npos)
            throw badTokenizer("the line is not two tokens with a space between them",
                               path.string() + ":" + std::to_string(number));
        merges.emplace_back(line.substr(0, space), line.substr(space + 1));
    }
    return merges;
}

// added_tokens.json: tokens and ids alone. Those that have a role are special, the others are looked for after
// normalisation, as transformers takes them.
void readOldAddedTokens(const std::filesystem::path& file, const TokenizerConfig& config, AddedVocabulary& added)
{
    std::error_code ignored;
    if (!config.addedTokens.empty() || !std::filesystem::exists(file, ignored))
        return;
    const json content = readJsonFile(file);
    if (!content.is_object())
        throw badTokenizer("the file must hold one JSON object", file.string());
    std::vector<AddedToken> tokens;
    for (const auto& [text, id] : content.items()) {
        const auto hasText = [&](const auto& role) { return role.second == text; };
        AddedToken token;
        json entry = {{"content", text}};
        token = readAddedToken(entry, jsonField::integer(content, text.c_str(), file.string()), file.string());
        token.special =
            std::any_of(config.roles.begin(), config.roles.end(), hasText) ||
            std::find(config.extraSpecial.begin(), config.extraSpecial.end(), text) != config.extraSpecial.end();
        token.normalized = !token.special;
        tokens.push_back(std::move(token));
    }
    std::sort(tokens.begin(), tokens.end(), [](const AddedToken& x, const AddedToken& y) { return x.id < y.id; });
    for (AddedToken& token : tokens)
        added.add(std::move(token), file.string());
}

PreTokenizers makeSplitters(const Family& family, bool prefixSpace)
{
    auto bytes = std::make_shared<ByteLevelSplitter>();
    bytes->addPrefixSpace = prefixSpace;
    bytes->useRegex = !family.qwen;
    bytes->mapBytes = false;
    if (!family.qwen)
        return {std::move(bytes)};
    return {std::make_shared<PatternSplitter>(Pattern(kQwenPattern, "Qwen2"), SplitBehavior::Isolated, false),
            std::move(bytes)};
}

Templates makeTemplates(const Family& family, const TokenizerConfig& config, const SpecialIds& ids)
{
    if (family.robertaPattern)
        return Templates::roberta(ids.cls, ids.separator);
    return Templates::beginEnd(config.addBos.value_or(false) ? ids.bos : -1,
                               config.addEos.value_or(false) ? ids.eos : -1);
}

} // namespace

std::unique_ptr<Tokenizer> readVocabAndMerges(const std::filesystem::path& modelFolder)
{
    TokenizerConfig config = readTokenizerConfig(modelFolder);
    const Family& family = familyOf(modelFolder, config);
    for (const auto& [role, standard] : family.roles)
        if (role)
            config.roles.emplace(role, standard);
    const std::filesystem::path vocabFile = modelFolder / "vocab.json";
    const json vocab = readJsonFile(vocabFile);
    if (!vocab.is_object())
        throw badTokenizer("the file must hold one JSON object", vocabFile.string());
    VocabularyBuilder builder;
    jsonParts::readVocab(vocab, builder, vocabFile.string());
    AddedVocabulary added(builder);
    readOldAddedTokens(modelFolder / "added_tokens.json", config, added);
    added.readConfig(config);

    PipelineSpec spec;
    spec.special = specialIdsOf(config, builder);
    spec.added = added.tokens();
    if (family.qwen)
        spec.normalizers = {std::make_shared<UnicodeNormalizer>()};
    spec.preTokenizers = makeSplitters(family, config.addPrefixSpace.value_or(false));
    spec.templates = makeTemplates(family, config, spec.special);
    spec.decoders = {std::make_shared<ByteLevelDecoder>()};
    BpeSpec bpe;
    bpe.rawBytes = true;
    bpe.where = (modelFolder / "merges.txt").string();
    bpe.merges = readMerges(modelFolder / "merges.txt");
    spec.vocabulary = builder.finish(vocabFile.string(), VocabularyBuilder::Gaps::Kept);
    spec.model = std::make_shared<BpeModel>(spec.vocabulary, std::move(bpe));
    return std::make_unique<PipelineTokenizer>(std::move(spec));
}

} // namespace engine
