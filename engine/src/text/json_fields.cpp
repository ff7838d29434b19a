// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_fields.h"

#include "base/json.h"
#include "engine/error.h"
#include "text/tokenizer_errors.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace engine::jsonField {

namespace {

using nlohmann::json;

EngineError bad(const char* key, const std::string& problem, const std::string& where)
{
    return EngineError(ErrorCode::BadFile, "\"" + std::string(key) + "\" " + problem, where,
                       "fetch the model's tokenizer files again");
}

const json& member(const json& parent, const char* key, const std::string& where)
{
    const auto found = parent.is_object() ? parent.find(key) : parent.end();
    if (!parent.is_object() || found == parent.end())
        throw bad(key, "is missing", where);
    return *found;
}

} // namespace

json fileIfThere(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return json::object();
    json content = readJsonFile(file);
    if (!content.is_object())
        throw badTokenizer("the file must hold one JSON object", file.string());
    return content;
}

const json& object(const json& parent, const char* key, const std::string& where)
{
    const json& value = member(parent, key, where);
    if (!value.is_object())
        throw bad(key, "must be an object", where);
    return value;
}

const json& array(const json& parent, const char* key, const std::string& where)
{
    const json& value = member(parent, key, where);
    if (!value.is_array())
        throw bad(key, "must be a list", where);
    return value;
}

std::string text(const json& parent, const char* key, const std::string& where)
{
    const json& value = member(parent, key, where);
    if (!value.is_string())
        throw bad(key, "must be a text", where);
    return value.get<std::string>();
}

std::int64_t integer(const json& parent, const char* key, const std::string& where)
{
    const json& value = member(parent, key, where);
    const bool tooLarge =
        value.is_number_unsigned() && value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max();
    if (!value.is_number_integer() || tooLarge)
        throw bad(key, "must be a whole number", where);
    return value.get<std::int64_t>();
}

bool boolean(const json& parent, const char* key, bool fallback, const std::string& where)
{
    const auto found = parent.find(key);
    if (found == parent.end())
        return fallback;
    if (!found->is_boolean())
        throw bad(key, "must be true or false", where);
    return found->get<bool>();
}

std::string typeName(const json& part)
{
    if (part.is_null())
        return "null";
    const auto type = part.is_object() ? part.find("type") : part.end();
    if (!part.is_object() || type == part.end() || !type->is_string())
        return "(none)";
    return type->get<std::string>();
}

} // namespace engine::jsonField
