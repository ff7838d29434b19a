// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "config/value_json.h"
#include "engine/error.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t kLongestRange = 4096; // "0-9" written out; no model has more layers

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(kBlank) - first + 1));
}

std::vector<std::string> partsOf(const std::string& text)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        parts.push_back(trimmed(std::string_view(text).substr(at, end - at)));
        at = end + 1;
    }
    return parts;
}

template<class Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

// "0-3, 7" → [0, 1, 2, 3, 7]; a text that is no such list is handed back, to be refused by its type.
Json integersIn(const std::string& text)
{
    Json list = Json::array();
    for (const std::string& part : partsOf(text)) {
        const std::size_t dash = part.find('-', 1);
        const auto first = numberIn<std::int64_t>(trimmed(std::string_view(part).substr(0, dash)));
        const auto last = dash == std::string::npos
                              ? first
                              : numberIn<std::int64_t>(trimmed(std::string_view(part).substr(dash + 1)));
        if (!first || !last || *last < *first || *last - *first > kLongestRange)
            return text;
        for (std::int64_t number = *first; number <= *last; ++number)
            list.push_back(number);
    }
    return list;
}

// "q_proj: 16, v_proj = 8" → {"q_proj": 16, "v_proj": 8}
Json pairsIn(const std::string& text, const Field& field)
{
    Json object = Json::object();
    for (const std::string& part : partsOf(text)) {
        const std::size_t middle = part.find_first_of(":=");
        const auto number = middle == std::string::npos
                                ? std::nullopt
                                : numberIn<double>(trimmed(std::string_view(part).substr(middle + 1)));
        const std::string key = trimmed(std::string_view(part).substr(0, middle));
        if (!number)
            return text;
        if (object.contains(key))
            throw EngineError(ErrorCode::BadConfig, "\"" + key + "\" stands there twice", field.key);
        object[key] = *number;
    }
    return object;
}

Json plainToJson(const Field& field, const std::string& text)
{
    if (field.type == FieldType::IntegerList)
        return integersIn(text);
    if (field.type == FieldType::NumberMap)
        return pairsIn(text, field);
    if (field.type != FieldType::TextList)
        return text;
    Json list = Json::array();
    for (const std::string& part : partsOf(text))
        list.push_back(part);
    return list;
}

} // namespace

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
    // A folder named 2024 or true is a text although it reads as JSON; so is the 3 of a list with one number.
    if ((wantsText || field.type == FieldType::IntegerList) && json.is_primitive() && !json.is_string() &&
        !json.is_null())
        json = std::string(text);
    if (wantsText && json.is_structured())
        json = std::string(text);
    return fromJsonValue(field, json.is_string() ? plainToJson(field, json.get<std::string>()) : json);
}

} // namespace engine
