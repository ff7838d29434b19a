// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/value_json.h"

#include "base/json.h"
#include "engine/error.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void wrongType(const Field& field, const Json& json)
{
    std::string shown = writeJson(json);
    if (shown.size() > 120)
        shown = shown.substr(0, 120) + " …";
    throw EngineError(ErrorCode::BadConfig,
                      "must be " + describeRange(field) + (field.nullable ? ", or null" : "") + "; it is " + shown,
                      field.key);
}

FieldValue integerFrom(const Field& field, const Json& json)
{
    if (json.is_number_unsigned()) {
        if (json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            wrongType(field, json);
        return json.get<std::int64_t>();
    }
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    const double number = json.is_number_float() ? json.get<double>() : std::nan("");
    // Some writers put 3.0 for 3; anything with a fraction or beyond 2^53 is no count.
    if (std::trunc(number) != number || std::abs(number) > 0x1.0p53)
        wrongType(field, json);
    return static_cast<std::int64_t>(number);
}

FieldValue textListFrom(const Field& field, const Json& json)
{
    std::vector<std::string> texts;
    if (!json.is_array())
        wrongType(field, json);
    for (const Json& item : json) {
        if (!item.is_string())
            wrongType(field, json);
        texts.push_back(item.get<std::string>());
    }
    return texts;
}

FieldValue testSetsFrom(const Field& field, const Json& json)
{
    std::vector<TestSet> sets;
    if (!json.is_array())
        wrongType(field, json);
    for (const Json& item : json) {
        if (!item.is_object() || item.size() != 2 || !item.contains("name") || !item.contains("path") ||
            !item["name"].is_string() || !item["path"].is_string())
            wrongType(field, json);
        sets.push_back({item["name"].get<std::string>(), item["path"].get<std::string>()});
    }
    return sets;
}

struct ToJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const std::vector<TestSet>& sets) const
    {
        Json list = Json::array();
        for (const TestSet& set : sets)
            list.push_back(Json{{"name", set.name}, {"path", set.path.string()}});
        return list;
    }
    template<class T>
    Json operator()(const T& value) const
    {
        return value;
    }
};

} // namespace

nlohmann::ordered_json toJsonValue(const FieldValue& value)
{
    return std::visit(ToJson{}, value);
}

FieldValue fromJsonValue(const Field& field, const Json& json)
{
    if (json.is_null()) {
        if (!field.nullable)
            wrongType(field, json);
        return {};
    }
    switch (field.type) {
    case FieldType::Boolean:
        if (json.is_boolean())
            return json.get<bool>();
        break;
    case FieldType::Integer:
        return integerFrom(field, json);
    case FieldType::Real:
        if (json.is_number())
            return json.get<double>();
        break;
    case FieldType::Text:
    case FieldType::Path:
    case FieldType::Choice:
        if (json.is_string())
            return json.get<std::string>();
        break;
    case FieldType::TextList:
        return textListFrom(field, json);
    case FieldType::TestSets:
        return testSetsFrom(field, json);
    }
    wrongType(field, json);
}

FieldValue parseValue(const Field& field, std::string_view text)
{
    Json json;
    try {
        JsonLimits limits;
        limits.code = ErrorCode::BadConfig;
        json = parseOrderedJson(text, field.key, limits);
    } catch (const EngineError&) {
        json = std::string(text);
    }
    const bool wantsText =
        field.type == FieldType::Text || field.type == FieldType::Path || field.type == FieldType::Choice;
    // A folder named 2024 or true is a text although it reads as JSON.
    if (wantsText && !json.is_string() && !json.is_null())
        json = std::string(text);
    if (field.type == FieldType::TextList && json.is_string()) {
        Json list = Json::array();
        const std::string all = json.get<std::string>();
        for (std::size_t at = 0; at <= all.size();) {
            const std::size_t end = std::min(all.find(',', at), all.size());
            list.push_back(all.substr(at, end - at));
            at = end + 1;
        }
        json = list;
    }
    return fromJsonValue(field, json);
}

} // namespace engine
