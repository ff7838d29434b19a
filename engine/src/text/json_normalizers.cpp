// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/base64.h"
#include "text/characters.h"
#include "text/json_fields.h"
#include "text/json_parts.h"
#include "text/json_sequence.h"
#include "text/precompiled_map.h"
#include "text/tokenizer_errors.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace engine::jsonParts {

namespace {

using nlohmann::json;
using Made = std::shared_ptr<const Normalizer>;

Made makeStrip(const json& part, const std::string& where)
{
    auto strip = std::make_shared<StripNormalizer>();
    strip->left = jsonField::boolean(part, "strip_left", true, where);
    strip->right = jsonField::boolean(part, "strip_right", true, where);
    return strip;
}

Made makeForm(UnicodeNormalizer::Form form)
{
    auto made = std::make_shared<UnicodeNormalizer>();
    made->form = form;
    return made;
}

Made makePrecompiled(const json& part, const std::string& where)
{
    constexpr std::size_t kLongest = 16u << 20;
    const std::string text = jsonField::text(part, "precompiled_charsmap", where);
    const auto blob = text.size() <= kLongest ? base64::decode(text) : std::nullopt;
    if (!blob)
        throw badTokenizer("\"precompiled_charsmap\" is not base64, or longer than 16 MiB", where);
    return std::make_shared<PrecompiledNormalizer>(PrecompiledMap(*blob, where));
}

Made makePrepend(const json& part, const std::string& where)
{
    auto made = std::make_shared<PrependNormalizer>();
    made->prefix = jsonField::text(part, "prepend", where);
    return made;
}

Made makeBert(const json& part, const std::string& where)
{
    BertSwitches switches = readBertNormalizer(part, where);
    switches.text.stripAccents = switches.stripAccents.value_or(switches.text.lowercase);
    return std::make_shared<BertNormalizer>(switches.text);
}

Made make(const json& part, const std::string& type, const std::string& where)
{
    using Form = UnicodeNormalizer::Form;
    constexpr std::pair<std::string_view, Form> kForms[] = {
        {"NFC", Form::Nfc}, {"NFD", Form::Nfd}, {"NFKC", Form::Nfkc}, {"NFKD", Form::Nfkd}};
    for (const auto& [name, form] : kForms)
        if (type == name)
            return makeForm(form);
    if (type == "BertNormalizer")
        return makeBert(part, where);
    if (type == "Strip")
        return makeStrip(part, where);
    if (type == "StripAccents")
        return std::make_shared<StripAccentsNormalizer>();
    if (type == "Lowercase")
        return std::make_shared<LowercaseNormalizer>();
    if (type == "Nmt")
        return std::make_shared<NmtNormalizer>();
    if (type == "Precompiled")
        return makePrecompiled(part, where);
    if (type == "Replace")
        return std::make_shared<ReplaceNormalizer>(readPattern(part, where), jsonField::text(part, "content", where));
    if (type == "Prepend")
        return makePrepend(part, where);
    if (type == "ByteLevel")
        return std::make_shared<ByteLevelNormalizer>();
    throw unknownPart("normalizer", type, where);
}

} // namespace

Normalizers readNormalizers(const json& part, const std::string& where)
{
    Normalizers out;
    forEachPart(part, "normalizers", where, [&](const json& one, const std::string& type, const std::string& here) {
        out.push_back(make(one, type, here));
    });
    return out;
}

BertSwitches readBertNormalizer(const json& part, const std::string& where)
{
    BertSwitches out;
    out.text.cleanText = jsonField::boolean(part, "clean_text", true, where);
    out.text.spaceCjk = jsonField::boolean(part, "handle_chinese_chars", true, where);
    out.text.lowercase = jsonField::boolean(part, "lowercase", true, where);
    if (part.contains("strip_accents") && !part.at("strip_accents").is_null())
        out.stripAccents = jsonField::boolean(part, "strip_accents", false, where);
    return out;
}

Pattern readPattern(const json& part, const std::string& where)
{
    const json& pattern = jsonField::object(part, "pattern", where);
    const std::string here = where + ".pattern";
    if (pattern.contains("String"))
        return Pattern::literal(jsonField::text(pattern, "String", here), here);
    return Pattern(jsonField::text(pattern, "Regex", here), here);
}

std::string readCharacter(const json& part, const char* key, const std::string& where)
{
    std::string text = jsonField::text(part, key, where);
    if (characters::count(text) != 1)
        throw badTokenizer("\"" + std::string(key) + "\" must be one character", where);
    return text;
}

} // namespace engine::jsonParts
