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
        if (!item.is_object())
            wrongType(field, json);
        if (!item.contains("name") || !item.contains("path"))
            wrongType(field, json);
        TestSet set;
        for (const auto& [key, value] : item.items()) {
            if (!value.is_string())
                wrongType(field, json);
            if (key == "name")
                set.name = value.get<std::string>();
            else if (key == "path")
                set.path = value.get<std::string>();
            else if (key == "preset")
                set.preset = value.get<std::string>();
            else
                wrongType(field, json);
        }
        sets.push_back(std::move(set));
    }
    return sets;
}

FieldValue integerListFrom(const Field& field, const Json& json)
{
    std::vector<std::int64_t> numbers;
    if (!json.is_array())
        wrongType(field, json);
    for (const Json& item : json)
        numbers.push_back(std::get<std::int64_t>(integerFrom(field, item)));
    return numbers;
}

FieldValue numberMapFrom(const Field& field, const Json& json)
{
    NumberPairs pairs;
    if (!json.is_object())
        wrongType(field, json);
    for (const auto& [key, item] : json.items()) {
        if (!item.is_number())
            wrongType(field, json);
        pairs.emplace_back(key, item.get<double>());
    }
    return pairs;
}

struct ToJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const std::vector<TestSet>& sets) const
    {
        Json list = Json::array();
        for (const TestSet& set : sets) {
            list.push_back(Json{{"name", set.name}, {"path", set.path.string()}});
            if (!set.preset.empty())
                list.back()["preset"] = set.preset;
        }
        return list;
    }
    Json operator()(const NumberPairs& pairs) const
    {
        Json object = Json::object();
        for (const auto& [key, number] : pairs)
            if (std::trunc(number) == number && std::abs(number) <= 0x1.0p53)
                object[key] = static_cast<std::int64_t>(number); // readers of PEFT want whole ranks
            else
                object[key] = number;
        return object;
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
    case FieldType::IntegerList:
        return integerListFrom(field, json);
    case FieldType::NumberMap:
        return numberMapFrom(field, json);
    }
    wrongType(field, json);
}

} // namespace engine
