// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/json_fields.h"
#include "text/tokenizer_errors.h"

#include <nlohmann/json.hpp>
#include <string>

namespace engine::jsonParts {

/// Calls `one(part, type, where)` for a part or for each part of a Sequence (whose list has the key `list`), in order.
/// Included by .cpp files alone.
template<typename One>
void forEachPart(const nlohmann::json& part, const char* list, const std::string& where, const One& one, int depth = 0)
{
    constexpr int kDeepest = 8;
    constexpr std::size_t kMost = 64;
    if (part.is_null())
        return;
    if (!part.is_object())
        throw badTokenizer("it must be null or an object with a type", where);
    const std::string type = jsonField::typeName(part);
    if (type != "Sequence")
        return one(part, type, where);
    const nlohmann::json& parts = jsonField::array(part, list, where);
    if (depth == kDeepest || parts.size() > kMost)
        throw badTokenizer("a Sequence has more than 64 parts or is more than 8 deep", where);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string here = where + "." + list + "[" + std::to_string(i) + "]";
        if (parts[i].is_null())
            throw badTokenizer("it must be an object with a type", here);
        forEachPart(parts[i], list, here, one, depth + 1);
    }
}

} // namespace engine::jsonParts
