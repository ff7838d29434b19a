// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_fields.h"
#include "text/json_parts.h"
#include "text/json_sequence.h"
#include "text/tokenizer_errors.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace engine::jsonParts {

namespace {

using nlohmann::json;
using Made = std::shared_ptr<const Decoder>;

Made makeWordPiece(const json& part, const std::string& where)
{
    auto made = std::make_shared<WordPieceDecoder>();
    made->prefix = jsonField::text(part, "prefix", where);
    made->cleanup = jsonField::boolean(part, "cleanup", true, where);
    return made;
}

Made makeSuffix(const json& part, const std::string& where)
{
    auto made = std::make_shared<SuffixDecoder>();
    made->suffix = jsonField::text(part, "suffix", where);
    if (made->suffix.empty())
        throw badTokenizer("\"suffix\" is empty", where);
    return made;
}

Made makeMetaspace(const json& part, const std::string& where)
{
    auto made = std::make_shared<MetaspaceDecoder>();
    made->replacement = readCharacter(part, "replacement", where);
    const bool never = part.contains("prepend_scheme") && jsonField::text(part, "prepend_scheme", where) == "never";
    made->prepended = !never && jsonField::boolean(part, "add_prefix_space", true, where);
    return made;
}

Made makeCtc(const json& part, const std::string& where)
{
    auto made = std::make_shared<CtcDecoder>();
    made->pad = jsonField::text(part, "pad_token", where);
    made->delimiter = jsonField::text(part, "word_delimiter_token", where);
    made->cleanup = jsonField::boolean(part, "cleanup", true, where);
    if (made->pad.empty() || made->delimiter.empty())
        throw badTokenizer("\"pad_token\" or \"word_delimiter_token\" is empty", where);
    return made;
}

std::size_t readCount(const json& part, const char* key, const std::string& where)
{
    constexpr std::int64_t kMost = 1'000'000;
    const std::int64_t count = jsonField::integer(part, key, where);
    if (count < 0 || count > kMost)
        throw badTokenizer("\"" + std::string(key) + "\" must be 0 to 1,000,000; it is " + std::to_string(count),
                           where);
    return static_cast<std::size_t>(count);
}

Made makeStrip(const json& part, const std::string& where)
{
    auto made = std::make_shared<StripDecoder>();
    made->content = readCharacter(part, "content", where);
    made->start = readCount(part, "start", where);
    made->stop = readCount(part, "stop", where);
    return made;
}

Made make(const json& part, const std::string& type, const std::string& where)
{
    using Maker = Made (*)(const json&, const std::string&);
    constexpr std::pair<std::string_view, Maker> kMakers[] = {{"WordPiece", makeWordPiece},
                                                              {"BPEDecoder", makeSuffix},
                                                              {"Metaspace", makeMetaspace},
                                                              {"CTC", makeCtc},
                                                              {"Strip", makeStrip}};
    for (const auto& [name, maker] : kMakers)
        if (type == name)
            return maker(part, where);
    if (type == "ByteLevel")
        return std::make_shared<ByteLevelDecoder>();
    if (type == "Replace")
        return std::make_shared<ReplaceDecoder>(readPattern(part, where), jsonField::text(part, "content", where));
    if (type == "Fuse")
        return std::make_shared<FuseDecoder>();
    if (type == "ByteFallback")
        return std::make_shared<ByteFallbackDecoder>();
    throw unknownPart("decoder", type, where);
}

} // namespace

Decoders readDecoders(const json& part, const std::string& where)
{
    Decoders out;
    forEachPart(part, "decoders", where, [&](const json& one, const std::string& type, const std::string& here) {
        out.push_back(make(one, type, here));
    });
    return out;
}

} // namespace engine::jsonParts
