// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "engine/error.h"
#include "text/json_fields.h"
#include "text/tokenizer_config.h"
#include "text/wordpiece.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace engine {

namespace {

using nlohmann::json;

EngineError bad(const std::string& message, const std::string& where)
{
    return EngineError(ErrorCode::BadFile, message, where, "fetch the model's tokenizer files again");
}

EngineError unsupported(const std::string& part, const std::string& type, const std::string& where)
{
    return EngineError(ErrorCode::Unsupported, "the " + part + " \"" + type + "\" is not supported", where,
                       "use a BERT model: WordPiece with BertNormalizer, BertPreTokenizer and TemplateProcessing or "
                       "BertProcessing");
}

const json& partOf(const json& root, const char* key)
{
    static const json kNull;
    const auto found = root.find(key);
    return found == root.end() ? kNull : *found;
}

/// Reads one tokenizer.json. The parts share the file's name for errors and the vocabulary under construction.
class Reader {
public:
    Reader(const json& root, std::string file) : m_root(root), m_file(std::move(file)) {}

    WordPieceSpec read(const TokenizerConfig& config)
    {
        if (!m_root.is_object())
            throw bad("the file must hold one JSON object", m_file);
        readModel();
        readAddedTokens();
        const std::optional<bool> strip = readNormalizer();
        m_spec.text = config.resolve(m_spec.text, strip);
        const std::string splitter = jsonField::typeName(partOf(m_root, "pre_tokenizer"));
        if (splitter != "BertPreTokenizer")
            throw unsupported("pre-tokenizer", splitter, m_file + ", pre_tokenizer");
        readPostProcessor();
        m_spec.special.pad = m_builder.find(config.role("pad_token", "[PAD]"));
        m_spec.special.mask = m_builder.find(config.role("mask_token", "[MASK]"));
        readDecoder();
        m_spec.vocabulary = m_builder.finish(m_file + ", model.vocab");
        return std::move(m_spec);
    }

private:
    void readModel()
    {
        constexpr std::int64_t kLongestWord = 10'000;
        constexpr std::size_t kLongestPrefix = 64;
        const std::string where = m_file + ", model";
        const json& model = jsonField::object(m_root, "model", m_file);
        // Files of old versions do not name the type; the key of the word length is WordPiece's own.
        const bool unnamed = !model.contains("type") && model.contains("max_input_chars_per_word");
        const std::string type = unnamed ? "WordPiece" : jsonField::typeName(model);
        if (type != "WordPiece")
            throw unsupported("tokenizer model", type, where);
        for (const auto& [token, id] : jsonField::object(model, "vocab", where).items()) {
            if (!id.is_number_integer() || id.is_number_float())
                throw bad("the id of token " + jsonString(token) + " is not a whole number", where + ".vocab");
            m_builder.add(token, smallId(id), true, where + ".vocab");
        }
        m_spec.continuingPrefix = jsonField::text(model, "continuing_subword_prefix", where);
        if (m_spec.continuingPrefix.size() > kLongestPrefix)
            throw bad("\"continuing_subword_prefix\" is longer than 64 bytes", where);
        const std::int64_t longest = jsonField::integer(model, "max_input_chars_per_word", where);
        if (longest < 1 || longest > kLongestWord)
            throw bad("\"max_input_chars_per_word\" must be 1 to 10,000; it is " + std::to_string(longest), where);
        m_spec.maxWordCharacters = static_cast<int>(longest);
        m_spec.special.unknown = require(jsonField::text(model, "unk_token", where), where + ".unk_token");
    }

    /// An id as a number that VocabularyBuilder may judge; unsigned ones beyond it count as out of range.
    static std::int64_t smallId(const json& id)
    {
        constexpr std::uint64_t kFarTooLarge = 1ull << 53;
        if (id.is_number_unsigned())
            return static_cast<std::int64_t>(std::min(id.get<std::uint64_t>(), kFarTooLarge));
        return id.get<std::int64_t>();
    }

    std::int32_t require(const std::string& token, const std::string& where) const
    {
        const std::int32_t id = m_builder.find(token);
        if (id < 0)
            throw bad("the token " + jsonString(token) + " is not in the vocabulary", where);
        return id;
    }

    void readAddedTokens()
    {
        const json& added = partOf(m_root, "added_tokens");
        if (added.is_null())
            return;
        const std::string where = m_file + ", added_tokens";
        for (const json& entry : jsonField::array(m_root, "added_tokens", m_file)) {
            if (!entry.is_object())
                throw bad("an entry is not an object", where);
            AddedToken token = readAddedToken(entry, jsonField::integer(entry, "id", where), where);
            const std::int32_t known = m_builder.find(token.content);
            if (known >= 0 && known != token.id)
                throw bad("token " + jsonString(token.content) + " has id " + std::to_string(token.id) +
                              ", in the vocabulary it is " + std::to_string(known),
                          where);
            if (known < 0)
                m_builder.add(token.content, token.id, false, where);
            m_spec.added.push_back(std::move(token));
        }
    }

    /// Reads all switches but strip_accents, which is the result; null: as lowercase.
    std::optional<bool> readNormalizer()
    {
        const std::string where = m_file + ", normalizer";
        const json& part = partOf(m_root, "normalizer");
        const std::string type = jsonField::typeName(part);
        if (type != "BertNormalizer")
            throw unsupported("normalizer", type, where);
        m_spec.text.cleanText = jsonField::boolean(part, "clean_text", true, where);
        m_spec.text.spaceCjk = jsonField::boolean(part, "handle_chinese_chars", true, where);
        m_spec.text.lowercase = jsonField::boolean(part, "lowercase", true, where);
        if (!part.contains("strip_accents") || part.at("strip_accents").is_null())
            return std::nullopt;
        return jsonField::boolean(part, "strip_accents", false, where);
    }

    void readPostProcessor()
    {
        const json& part = partOf(m_root, "post_processor");
        const std::string where = m_file + ", post_processor";
        const std::string type = jsonField::typeName(part);
        if (type == "TemplateProcessing")
            readTemplates(part, where);
        else if (type == "BertProcessing")
            readBertProcessing(part, where);
        else
            throw unsupported("post-processor", type, where);
        const auto isSpecial = [](const TemplatePart& p) { return p.kind == TemplatePart::Kind::Special; };
        const auto first = std::find_if(m_spec.single.begin(), m_spec.single.end(), isSpecial);
        const auto last = std::find_if(m_spec.single.rbegin(), m_spec.single.rend(), isSpecial);
        if (first != m_spec.single.begin() || last != m_spec.single.rbegin() || m_spec.single.size() < 3)
            throw bad("the pattern for one text must begin and end with a special token, as [CLS] A [SEP]", where);
        m_spec.special.cls = first->id;
        m_spec.special.separator = last->id;
    }

    void readBertProcessing(const json& part, const std::string& where)
    {
        const std::int32_t cls = readTokenAndId(part, "cls", where);
        const std::int32_t separator = readTokenAndId(part, "sep", where);
        using Kind = TemplatePart::Kind;
        m_spec.single = {{Kind::Special, cls, 0}, {Kind::TextA, 0, 0}, {Kind::Special, separator, 0}};
        m_spec.pair = m_spec.single;
        m_spec.pair.push_back({Kind::TextB, 0, 1});
        m_spec.pair.push_back({Kind::Special, separator, 1});
    }

    void readDecoder()
    {
        const json& part = partOf(m_root, "decoder");
        const std::string where = m_file + ", decoder";
        if (part.is_null())
            return;
        const std::string type = jsonField::typeName(part);
        if (type != "WordPiece")
            throw unsupported("decoder", type, where);
        m_spec.decoder = makeWordPieceDecoder(jsonField::text(part, "prefix", where),
                                              jsonField::boolean(part, "cleanup", true, where));
    }

    std::int32_t readTokenAndId(const json& part, const char* key, const std::string& where) const
    {
        const json& pair = jsonField::array(part, key, where);
        if (pair.size() != 2 || !pair[0].is_string() || !pair[1].is_number_integer())
            throw bad("\"" + std::string(key) + "\" must be a token and its id", where);
        return checkedId(pair[0].get<std::string>(), smallId(pair[1]), where);
    }

    std::int32_t checkedId(const std::string& token, std::int64_t id, const std::string& where) const
    {
        const std::int32_t known = require(token, where);
        if (known != id)
            throw bad("token " + jsonString(token) + " has id " + std::to_string(id) + ", in the vocabulary it is " +
                          std::to_string(known),
                      where);
        return known;
    }

    void readTemplates(const json& part, const std::string& where)
    {
        const json& tokens = jsonField::object(part, "special_tokens", where);
        m_spec.single = readTemplate(jsonField::array(part, "single", where), tokens, where + ".single");
        m_spec.pair = readTemplate(jsonField::array(part, "pair", where), tokens, where + ".pair");
        requireTexts(m_spec.single, {1, 0}, where + ".single");
        requireTexts(m_spec.pair, {1, 1}, where + ".pair");
    }

    std::vector<TemplatePart> readTemplate(const json& list, const json& tokens, const std::string& where) const
    {
        constexpr std::size_t kLongestTemplate = 64;
        if (list.size() > kLongestTemplate)
            throw bad("the pattern has more than 64 parts", where);
        std::vector<TemplatePart> parts;
        for (const json& entry : list) {
            if (entry.is_object() && entry.contains("Sequence"))
                parts.push_back(readSequence(jsonField::object(entry, "Sequence", where), where));
            else if (entry.is_object() && entry.contains("SpecialToken"))
                readSpecial(jsonField::object(entry, "SpecialToken", where), tokens, where, parts);
            else
                throw bad("an entry is neither a Sequence nor a SpecialToken", where);
        }
        return parts;
    }

    static std::int32_t segmentOf(const json& entry, const std::string& where)
    {
        const std::int64_t segment = jsonField::integer(entry, "type_id", where);
        if (segment != 0 && segment != 1)
            throw bad("\"type_id\" must be 0 or 1; it is " + std::to_string(segment), where);
        return static_cast<std::int32_t>(segment);
    }

    static TemplatePart readSequence(const json& entry, const std::string& where)
    {
        const std::string id = jsonField::text(entry, "id", where);
        if (id != "A" && id != "B")
            throw bad("the Sequence " + jsonString(id) + " must be \"A\" or \"B\"", where);
        const auto kind = id == "A" ? TemplatePart::Kind::TextA : TemplatePart::Kind::TextB;
        return {kind, 0, segmentOf(entry, where)};
    }

    // A special token of a template stands for a list of tokens of the vocabulary, nearly always one.
    void readSpecial(const json& entry, const json& tokens, const std::string& where,
                     std::vector<TemplatePart>& parts) const
    {
        const std::string name = jsonField::text(entry, "id", where);
        const json& meaning = jsonField::object(tokens, name.c_str(), where + ", special_tokens");
        const json& ids = jsonField::array(meaning, "ids", where + ", special_tokens");
        const json& texts = jsonField::array(meaning, "tokens", where + ", special_tokens");
        if (ids.empty() || ids.size() != texts.size() || ids.size() > 16)
            throw bad("\"ids\" and \"tokens\" of " + jsonString(name) + " must have the same length, 1 to 16", where);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (!ids[i].is_number_integer() || !texts[i].is_string())
                throw bad("an id or token of " + jsonString(name) + " has the wrong type", where);
            const std::int32_t id = checkedId(texts[i].get<std::string>(), smallId(ids[i]), where);
            parts.push_back({TemplatePart::Kind::Special, id, segmentOf(entry, where)});
        }
    }

    static void requireTexts(const std::vector<TemplatePart>& parts, std::pair<int, int> wanted,
                             const std::string& where)
    {
        std::pair<int, int> seen{0, 0};
        for (const TemplatePart& part : parts) {
            seen.first += part.kind == TemplatePart::Kind::TextA ? 1 : 0;
            seen.second += part.kind == TemplatePart::Kind::TextB ? 1 : 0;
        }
        if (seen != wanted)
            throw bad("each text must stand in the pattern exactly once", where);
    }

    const json& m_root;
    std::string m_file;
    VocabularyBuilder m_builder;
    WordPieceSpec m_spec;
};

} // namespace

WordPieceSpec readTokenizerJson(const std::filesystem::path& modelFolder)
{
    const std::filesystem::path file = modelFolder / "tokenizer.json";
    const TokenizerConfig config = readTokenizerConfig(modelFolder);
    const json root = readJsonFile(file);
    return Reader(root, file.string()).read(config);
}

} // namespace engine
