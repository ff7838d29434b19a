// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json_fields.h"

#include "base/json.h"
#include "engine/error.h"

#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

std::string plainText(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : writeJson(value);
}

void flatten(const std::string& prefix, const Json& object, const FieldSink& sink)
{
    for (const auto& [key, value] : object.items()) {
        const std::string column = prefix + key;
        if (value.is_object())
            flatten(column + ".", value, sink);
        else if (value.is_array())
            sink(column + "[]", writeJson(value));
        else if (value.is_null())
            sink(column, std::nullopt);
        else
            sink(column, plainText(value));
    }
}

std::optional<Json> listIn(std::string_view json)
{
    try {
        Json list = parseOrderedJson(json, "list");
        if (list.is_array())
            return list;
    } catch (const EngineError&) { // a text that only looks like a list
    }
    return std::nullopt;
}

} // namespace

void flattenObject(const Json& object, const FieldSink& sink)
{
    flatten({}, object, sink);
}

std::optional<std::vector<std::string>> textsOfList(std::string_view json)
{
    const std::optional<Json> list = listIn(json);
    if (!list)
        return std::nullopt;
    std::vector<std::string> texts;
    for (const Json& item : *list) {
        if (item.is_structured() || item.is_null())
            return std::nullopt;
        texts.push_back(plainText(item));
    }
    return texts;
}

std::optional<std::vector<TextFields>> objectsOfList(std::string_view json)
{
    const std::optional<Json> list = listIn(json);
    if (!list)
        return std::nullopt;
    std::vector<TextFields> objects;
    for (const Json& item : *list) {
        if (!item.is_object())
            return std::nullopt;
        TextFields& fields = objects.emplace_back();
        for (const auto& [key, value] : item.items())
            if (!value.is_structured() && !value.is_null())
                fields.emplace_back(key, plainText(value));
    }
    return objects;
}

} // namespace engine
