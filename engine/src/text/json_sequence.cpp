// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_sequence.h"

#include "text/json_fields.h"
#include "text/tokenizer_errors.h"

#include <nlohmann/json.hpp>

namespace engine::jsonParts {

namespace {

using nlohmann::json;

void visit(const json& part, const char* list, const std::string& where, const OnePart& one, int depth)
{
    constexpr int kDeepest = 8;
    constexpr std::size_t kMost = 64;
    if (!part.is_object())
        throw badTokenizer("it must be null or an object with a type", where);
    const std::string type = jsonField::typeName(part);
    if (type != "Sequence")
        return one(part, type, where);
    const json& parts = jsonField::array(part, list, where);
    if (depth == kDeepest || parts.size() > kMost)
        throw badTokenizer("a Sequence has more than 64 parts or is more than 8 deep", where);
    for (std::size_t i = 0; i < parts.size(); ++i)
        visit(parts[i], list, where + "." + list + "[" + std::to_string(i) + "]", one, depth + 1);
}

} // namespace

void forEachPart(const json& part, const char* list, const std::string& where, const OnePart& one)
{
    if (!part.is_null())
        visit(part, list, where, one, 0);
}

} // namespace engine::jsonParts
