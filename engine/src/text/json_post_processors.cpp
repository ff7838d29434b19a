// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "text/json_fields.h"
#include "text/json_parts.h"
#include "text/json_sequence.h"
#include "text/tokenizer_errors.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace engine::jsonParts {

namespace {

using nlohmann::json;

/// Reads one post-processor with the vocabulary that its tokens must be in.
class Reader {
public:
    explicit Reader(const VocabularyBuilder& vocabulary) : m_vocabulary(vocabulary) {}

    /// Null: one that adds no token (it trims offsets, which nobody asks for here).
    std::optional<Templates> read(const json& part, const std::string& type, const std::string& where) const
    {
        if (type == "ByteLevel")
            return std::nullopt;
        if (type == "TemplateProcessing")
            return readTemplates(part, where);
        if (type != "BertProcessing" && type != "RobertaProcessing")
            throw unknownPart("post-processor", type, where);
        const std::int32_t cls = readTokenAndId(part, "cls", where);
        const std::int32_t separator = readTokenAndId(part, "sep", where);
        return type == "BertProcessing" ? Templates::bert(cls, separator) : Templates::roberta(cls, separator);
    }

private:
    std::int32_t checkedId(const std::string& token, const json& id, const std::string& where) const
    {
        const std::int32_t known = m_vocabulary.find(token);
        if (known < 0)
            throw badTokenizer("the token " + jsonString(token) + " is not in the vocabulary", where);
        if (id != known)
            throw badTokenizer("token " + jsonString(token) + " has id " + id.dump() + ", in the vocabulary it is " +
                                   std::to_string(known),
                               where);
        return known;
    }

    std::int32_t readTokenAndId(const json& part, const char* key, const std::string& where) const
    {
        const json& pair = jsonField::array(part, key, where);
        if (pair.size() != 2 || !pair[0].is_string() || !pair[1].is_number_integer())
            throw badTokenizer("\"" + std::string(key) + "\" must be a token and its id", where);
        return checkedId(pair[0].get<std::string>(), pair[1], where);
    }

    Templates readTemplates(const json& part, const std::string& where) const
    {
        const json& tokens = jsonField::object(part, "special_tokens", where);
        Templates out;
        out.single = readTemplate(jsonField::array(part, "single", where), tokens, where + ".single");
        out.pair = readTemplate(jsonField::array(part, "pair", where), tokens, where + ".pair");
        requireTexts(out.single, {1, 0}, where + ".single");
        requireTexts(out.pair, {1, 1}, where + ".pair");
        return out;
    }

    Template readTemplate(const json& list, const json& tokens, const std::string& where) const
    {
        constexpr std::size_t kLongestTemplate = 64;
        if (list.size() > kLongestTemplate)
            throw badTokenizer("the pattern has more than 64 parts", where);
        Template parts;
        for (const json& entry : list) {
            if (entry.is_object() && entry.contains("Sequence"))
                parts.push_back(readSequence(jsonField::object(entry, "Sequence", where), where));
            else if (entry.is_object() && entry.contains("SpecialToken"))
                readSpecial(jsonField::object(entry, "SpecialToken", where), tokens, where, parts);
            else
                throw badTokenizer("an entry is neither a Sequence nor a SpecialToken", where);
        }
        return parts;
    }

    static std::int32_t segmentOf(const json& entry, const std::string& where)
    {
        const std::int64_t segment = jsonField::integer(entry, "type_id", where);
        if (segment != 0 && segment != 1)
            throw badTokenizer("\"type_id\" must be 0 or 1; it is " + std::to_string(segment), where);
        return static_cast<std::int32_t>(segment);
    }

    static TemplatePart readSequence(const json& entry, const std::string& where)
    {
        const std::string id = jsonField::text(entry, "id", where);
        if (id != "A" && id != "B")
            throw badTokenizer("the Sequence " + jsonString(id) + " must be \"A\" or \"B\"", where);
        return {id == "A" ? TemplatePart::Kind::TextA : TemplatePart::Kind::TextB, 0, segmentOf(entry, where)};
    }

    // A special token of a template stands for a list of tokens of the vocabulary, nearly always one.
    void readSpecial(const json& entry, const json& tokens, const std::string& where, Template& parts) const
    {
        const std::string name = jsonField::text(entry, "id", where);
        const json& meaning = jsonField::object(tokens, name.c_str(), where + ", special_tokens");
        const json& ids = jsonField::array(meaning, "ids", where + ", special_tokens");
        const json& texts = jsonField::array(meaning, "tokens", where + ", special_tokens");
        if (ids.empty() || ids.size() != texts.size() || ids.size() > 16)
            throw badTokenizer("\"ids\" and \"tokens\" of " + jsonString(name) + " must have the same length, 1 to 16",
                               where);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (!ids[i].is_number_integer() || !texts[i].is_string())
                throw badTokenizer("an id or token of " + jsonString(name) + " has the wrong type", where);
            const std::int32_t id = checkedId(texts[i].get<std::string>(), ids[i], where);
            parts.push_back({TemplatePart::Kind::Special, id, segmentOf(entry, where)});
        }
    }

    static void requireTexts(const Template& parts, std::pair<int, int> wanted, const std::string& where)
    {
        std::pair<int, int> seen{0, 0};
        for (const TemplatePart& part : parts) {
            seen.first += part.kind == TemplatePart::Kind::TextA ? 1 : 0;
            seen.second += part.kind == TemplatePart::Kind::TextB ? 1 : 0;
        }
        if (seen != wanted)
            throw badTokenizer("each text must stand in the pattern exactly once", where);
    }

    const VocabularyBuilder& m_vocabulary;
};

} // namespace

Templates readPostProcessor(const json& part, const VocabularyBuilder& vocabulary, const std::string& where)
{
    const Reader reader(vocabulary);
    std::optional<Templates> found;
    forEachPart(part, "processors", where, [&](const json& one, const std::string& type, const std::string& here) {
        auto read = reader.read(one, type, here);
        if (read && found)
            throw EngineError(ErrorCode::Unsupported, "more than one post-processor adds special tokens", here,
                              "use a tokenizer with one");
        if (read)
            found = std::move(read);
    });
    return found.value_or(Templates{});
}

} // namespace engine::jsonParts
