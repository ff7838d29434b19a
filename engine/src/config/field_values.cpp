// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "config/value_json.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace engine {

namespace {

std::string joined(const std::vector<std::string>& words, const std::string& between)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

std::string kindOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Boolean:
        return "true or false";
    case FieldType::Integer:
        return "a whole number";
    case FieldType::Real:
        return "a number";
    case FieldType::Text:
        return "a text";
    case FieldType::Path:
        return "a path";
    case FieldType::Choice:
        return joined(field.choices, " | ");
    case FieldType::TextList:
        return "a list of texts";
    case FieldType::TestSets:
        return "a list of {\"name\", \"path\"}, each with its own \"preset\" where it has one";
    case FieldType::IntegerList:
        return "a list of whole numbers";
    case FieldType::NumberMap:
        return std::string("names with ") + (field.wholeNumbers ? "whole numbers" : "numbers") +
               ", such as {\"q_proj\": 16}";
    }
    return {};
}

bool hasType(const Field& field, const FieldValue& value)
{
    switch (field.type) {
    case FieldType::Boolean:
        return std::holds_alternative<bool>(value);
    case FieldType::Integer:
        return std::holds_alternative<std::int64_t>(value);
    case FieldType::Real:
        return std::holds_alternative<double>(value) || std::holds_alternative<std::int64_t>(value);
    case FieldType::Text:
    case FieldType::Path:
    case FieldType::Choice:
        return std::holds_alternative<std::string>(value);
    case FieldType::TextList:
        return std::holds_alternative<std::vector<std::string>>(value);
    case FieldType::TestSets:
        return std::holds_alternative<std::vector<TestSet>>(value);
    case FieldType::IntegerList:
        return std::holds_alternative<std::vector<std::int64_t>>(value);
    case FieldType::NumberMap:
        return std::holds_alternative<NumberPairs>(value);
    }
    return false;
}

// Integers of a table are below 2^53, so a double holds them exactly; NaN fails every comparison.
bool inRange(const Field& field, double number)
{
    const bool low = field.minimumExclusive ? number > field.minimum : number >= field.minimum;
    const bool high = field.maximumExclusive ? number < field.maximum : number <= field.maximum;
    return low && high;
}

std::string orNull(const Field& field)
{
    return field.nullable ? ", or null (" + field.nullMeaning + ")" : std::string();
}

std::string clipped(std::string text)
{
    constexpr std::size_t kLongest = 120;
    return text.size() <= kLongest ? text : text.substr(0, kLongest) + " …";
}

std::string limits(const Field& field)
{
    const bool isWhole = field.type == FieldType::Integer || field.type == FieldType::IntegerList || field.wholeNumbers;
    const std::string low = numberText(field.minimum);
    const std::string high =
        isWhole ? std::to_string(static_cast<std::int64_t>(field.maximum)) : numberText(field.maximum);
    if (!field.minimumExclusive && !field.maximumExclusive)
        return low + " to " + high;
    return (field.minimumExclusive ? "greater than " : "at least ") + low +
           (field.maximumExclusive ? " and below " : " and at most ") + high;
}

// What is wrong with one entry of a list or map of numbers; empty: nothing.
std::string entryComplaint(const Field& field, const FieldValue& value)
{
    if (const auto* list = std::get_if<std::vector<std::int64_t>>(&value))
        for (const std::int64_t number : *list)
            if (!inRange(field, static_cast<double>(number)))
                return std::to_string(number) + " is not " + limits(field);
    const auto* pairs = std::get_if<NumberPairs>(&value);
    if (pairs == nullptr)
        return {};
    std::set<std::string> names;
    for (const auto& [entry, number] : *pairs) {
        if (entry.empty() || entry.find('\0') != std::string::npos)
            return "each number needs a name";
        if (!names.insert(entry).second)
            return "\"" + entry + "\" stands there twice";
        if (!inRange(field, number))
            return "the number of " + entry + " is not " + limits(field);
        if (field.wholeNumbers && std::trunc(number) != number)
            return "the number of " + entry + " is not whole";
    }
    return {};
}

} // namespace

std::string describeRange(const Field& field)
{
    const bool isMany = field.type == FieldType::IntegerList || field.type == FieldType::NumberMap;
    if (isMany)
        return kindOf(field) + ", each " + limits(field);
    return field.type == FieldType::Integer || field.type == FieldType::Real ? limits(field) : kindOf(field);
}

std::string complaint(const Field& field, const FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return field.nullable ? std::string() : "must be " + kindOf(field) + "; it is null";
    const std::string rest = "; it is " + clipped(toText(value));
    if (!hasType(field, value))
        return "must be " + kindOf(field) + orNull(field) + rest;
    if (const auto* integer = std::get_if<std::int64_t>(&value);
        integer && !inRange(field, static_cast<double>(*integer)))
        return "must be " + describeRange(field) + rest;
    if (const auto* real = std::get_if<double>(&value); real && !inRange(field, *real))
        return "must be " + describeRange(field) + (std::isfinite(*real) ? rest : "; it is not a finite number");
    if (const std::string wrong = entryComplaint(field, value); !wrong.empty())
        return "must be " + describeRange(field) + orNull(field) + rest + ": " + wrong;
    const auto* text = std::get_if<std::string>(&value);
    if (text != nullptr && text->find('\0') != std::string::npos)
        return "must not hold a zero byte";
    const bool known = text == nullptr || field.type != FieldType::Choice ||
                       std::find(field.choices.begin(), field.choices.end(), *text) != field.choices.end();
    return known ? std::string() : "must be " + describeRange(field) + orNull(field) + rest;
}

void checkValue(const Field& field, const FieldValue& value)
{
    const std::string wrong = complaint(field, value);
    if (!wrong.empty())
        throw EngineError(ErrorCode::BadConfig, wrong, field.key);
}

void setField(TrainConfig& config, std::string_view key, const FieldValue& value)
{
    const Field* field = findField(key);
    if (field == nullptr) {
        const std::string nearest = nearestKey(key);
        throw EngineError(ErrorCode::BadConfig, "is not a known key", std::string(key),
                          nearest.empty() ? "`sibo fields` lists all keys" : "did you mean " + nearest + "?");
    }
    // An empty text stands for null where null is allowed; a form has no other way to say it.
    const auto* text = std::get_if<std::string>(&value);
    if (field->nullable && text != nullptr && text->empty()) {
        field->set(config, FieldValue());
        return;
    }
    checkValue(*field, value);
    const auto* integer = std::get_if<std::int64_t>(&value);
    field->set(config, field->type == FieldType::Real && integer ? FieldValue(static_cast<double>(*integer)) : value);
}

void resetField(TrainConfig& config, const Field& field)
{
    static const TrainConfig defaults;
    field.set(config, field.get(defaults));
    if (field.key == "sibo.lambda")
        config.sibo.lambdaGiven = false;
}

std::string toText(const FieldValue& value)
{
    return writeJson(toJsonValue(value));
}

} // namespace engine
