// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "text/characters.h"
#include "text/json_fields.h"
#include "text/json_parts.h"
#include "text/json_sequence.h"
#include "text/tokenizer_errors.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace engine::jsonParts {

namespace {

using nlohmann::json;
using Made = std::shared_ptr<const PreTokenizer>;
using Kind = CharacterSplitter::Kind;

Made makeCharacters(Kind kind, SplitBehavior behavior, char32_t delimiter = 0)
{
    auto made = std::make_shared<CharacterSplitter>();
    made->kind = kind;
    made->behavior = behavior;
    made->delimiter = delimiter;
    return made;
}

SplitBehavior readBehavior(const json& part, const std::string& where)
{
    const std::string name = jsonField::text(part, "behavior", where);
    const auto behavior = splitBehaviorOf(name);
    if (!behavior)
        throw unknownPart("split behavior", name, where);
    return *behavior;
}

Made makeByteLevel(const json& part, const std::string& where)
{
    auto made = std::make_shared<ByteLevelSplitter>();
    made->addPrefixSpace = jsonField::boolean(part, "add_prefix_space", true, where);
    made->useRegex = jsonField::boolean(part, "use_regex", true, where);
    return made;
}

MetaspaceSplitter::Prepend readPrepend(const json& part, const std::string& where)
{
    using Prepend = MetaspaceSplitter::Prepend;
    // Before prepend_scheme came, files said add_prefix_space.
    const bool said = part.contains("prepend_scheme");
    const std::string scheme = said ? jsonField::text(part, "prepend_scheme", where) : "always";
    if (!jsonField::boolean(part, "add_prefix_space", true, where)) {
        if (said && scheme != "never")
            throw badTokenizer("\"add_prefix_space\" is false, but \"prepend_scheme\" is " + jsonString(scheme), where);
        return Prepend::Never;
    }
    if (scheme == "always")
        return Prepend::Always;
    if (scheme == "first")
        return Prepend::First;
    if (scheme == "never")
        return Prepend::Never;
    throw badTokenizer("\"prepend_scheme\" must be always, first or never; it is " + jsonString(scheme), where);
}

Made makeMetaspace(const json& part, const std::string& where)
{
    auto made = std::make_shared<MetaspaceSplitter>();
    made->replacement = readCharacter(part, "replacement", where);
    made->prepend = readPrepend(part, where);
    made->split = jsonField::boolean(part, "split", true, where);
    return made;
}

Made makeDelimiter(const json& part, const std::string& where)
{
    const std::string text = readCharacter(part, "delimiter", where);
    std::size_t at = 0;
    return makeCharacters(Kind::Delimiter, SplitBehavior::Removed, static_cast<char32_t>(characters::next(text, at)));
}

Made makeFixedLength(const json& part, const std::string& where)
{
    constexpr std::int64_t kLongest = 1'000'000;
    const std::int64_t length = jsonField::integer(part, "length", where);
    if (length < 1 || length > kLongest)
        throw badTokenizer("\"length\" must be 1 to 1,000,000; it is " + std::to_string(length), where);
    auto made = std::make_shared<FixedLengthSplitter>();
    made->length = static_cast<std::size_t>(length);
    return made;
}

Made makeDigits(const json& part, const std::string& where)
{
    const bool apart = jsonField::boolean(part, "individual_digits", false, where);
    return makeCharacters(Kind::Numeric, apart ? SplitBehavior::Isolated : SplitBehavior::Contiguous);
}

Made makePunctuation(const json& part, const std::string& where)
{
    const bool said = part.contains("behavior");
    return makeCharacters(Kind::BertPunctuation, said ? readBehavior(part, where) : SplitBehavior::Isolated);
}

Made makeSplit(const json& part, const std::string& where)
{
    return std::make_shared<PatternSplitter>(readPattern(part, where), readBehavior(part, where),
                                             jsonField::boolean(part, "invert", false, where));
}

Made make(const json& part, const std::string& type, const std::string& where)
{
    using Maker = Made (*)(const json&, const std::string&);
    constexpr std::pair<std::string_view, Maker> kMakers[] = {
        {"ByteLevel", makeByteLevel}, {"Metaspace", makeMetaspace},     {"CharDelimiterSplit", makeDelimiter},
        {"Digits", makeDigits},       {"Punctuation", makePunctuation}, {"FixedLength", makeFixedLength},
        {"Split", makeSplit}};
    for (const auto& [name, maker] : kMakers)
        if (type == name)
            return maker(part, where);
    if (type == "BertPreTokenizer")
        return std::make_shared<BertSplitter>();
    if (type == "Whitespace")
        return std::make_shared<WordSplitter>();
    if (type == "WhitespaceSplit")
        return makeCharacters(Kind::WhiteSpace, SplitBehavior::Removed);
    if (type == "UnicodeScripts")
        return std::make_shared<ScriptSplitter>();
    throw unknownPart("pre-tokenizer", type, where);
}

} // namespace

PreTokenizers readPreTokenizers(const json& part, const std::string& where)
{
    PreTokenizers out;
    forEachPart(part, "pretokenizers", where, [&](const json& one, const std::string& type, const std::string& here) {
        out.push_back(make(one, type, here));
    });
    return out;
}

} // namespace engine::jsonParts
