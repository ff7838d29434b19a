// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "config/value_json.h"
#include "engine/error.h"
#include "engine/study_plan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <set>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostValues = 1000;
constexpr std::size_t kShortestRange = 5; // values from which on equal steps are written as a range
constexpr std::string_view kBlank = " \t\r\n";

bool isNumber(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Real;
}

/// Single words: blanks and commas cannot be part of a value.
bool isWord(const Field& field)
{
    return isNumber(field) || field.type == FieldType::Choice || field.type == FieldType::Boolean;
}

bool isList(const Field& field)
{
    return field.type == FieldType::TextList || field.type == FieldType::IntegerList ||
           field.type == FieldType::TestSets;
}

std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        const std::string_view part = text.substr(0, end);
        if (const std::size_t first = part.find_first_not_of(kBlank); first != std::string_view::npos)
            parts.emplace_back(part.substr(first, part.find_last_not_of(kBlank) - first + 1));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// No blanks around "..", so that a range is one word.
std::string joinedRanges(std::string_view text)
{
    std::string joined;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) != "..") {
            joined += text[i];
            continue;
        }
        joined.erase(joined.find_last_not_of(kBlank) + 1);
        joined += "..";
        i = std::min(text.find_first_not_of(kBlank, i + 2), text.size()) - 1;
    }
    return joined;
}

/// Twelve digits: 3 × 0.1 is to be 0.3.
double rounded(double number)
{
    std::array<char, 40> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.12g", number);
    double result = number;
    std::from_chars(text.data(), text.data() + length, result);
    return result;
}

double numberOf(const FieldValue& value)
{
    const auto* whole = std::get_if<std::int64_t>(&value);
    return whole != nullptr ? static_cast<double>(*whole) : std::get<double>(value);
}

class Reader {
public:
    explicit Reader(const Field& field) : m_field(field) {}

    std::vector<FieldValue> read(std::string_view text)
    {
        if (!readJson(text)) {
            if (isWord(m_field))
                readWords(split(joinedRanges(text), ",; \t\r\n"));
            else
                for (const std::string& part : split(text, ";\n"))
                    add(one(part));
        }
        if (m_values.empty())
            fail("has no values", "give at least one: " + describeRange(m_field));
        return std::move(m_values);
    }

private:
    [[noreturn]] void fail(const std::string& message, const std::string& hint = {}) const
    {
        throw EngineError(ErrorCode::BadConfig, message, "study.axes." + m_field.key, hint);
    }

    void add(FieldValue value)
    {
        const std::string shown = toText(value);
        if (!m_seen.insert(shown).second)
            fail(shown + " stands there twice", "take one of the two away");
        if (m_values.size() == kMostValues)
            fail("has more than " + std::to_string(kMostValues) + " values", "split it into several studies");
        m_values.push_back(std::move(value));
    }

    FieldValue one(const std::string& text) const
    {
        try {
            FieldValue value = parseValue(m_field, text);
            checkValue(m_field, value);
            return value;
        } catch (const EngineError& error) {
            const bool isReal = m_field.type == FieldType::Real;
            fail(error.message(), isReal ? "decimals have a point: 0.2, not 0,2" : error.hint());
        }
    }

    double number(const std::string& text) const
    {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
            fail("\"" + text + "\" is no number", "a range is written 0..0.7 step 0.1");
        return value;
    }

    /// True if the text is a JSON list of values. The one list of a field of lists is no list of values.
    bool readJson(std::string_view text)
    {
        const std::size_t first = text.find_first_not_of(kBlank);
        if (first == std::string_view::npos || text[first] != '[')
            return false;
        JsonLimits limits;
        limits.code = ErrorCode::BadConfig;
        Json json;
        try {
            json = parseOrderedJson(text, "study.axes." + m_field.key, limits);
        } catch (const EngineError& error) {
            if (isWord(m_field))
                fail("is no JSON list: " + error.message());
            return false;
        }
        const auto isOne = [](const Json& item) { return !item.is_array() && !item.is_null(); };
        if (isList(m_field) && !json.empty() && std::all_of(json.begin(), json.end(), isOne))
            return false;
        for (const Json& item : json)
            add(one(writeJson(item)));
        return true;
    }

    void readWords(const std::vector<std::string>& words)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!isNumber(m_field) || words[i].find("..") == std::string::npos) {
                add(one(words[i]));
                continue;
            }
            const bool hasStep = i + 2 < words.size() && words[i + 1] == "step";
            addRange(words[i], hasStep ? words[i + 2] : std::string());
            i += hasStep ? 2 : 0;
        }
    }

    void addRange(const std::string& range, const std::string& step)
    {
        const bool isWhole = m_field.type == FieldType::Integer;
        if (step.empty() && !isWhole)
            fail("the range " + range + " needs a step", "write for instance " + range + " step 0.1");
        const std::size_t dots = range.find("..");
        const double first = number(range.substr(0, dots)), last = number(range.substr(dots + 2));
        const double width = step.empty() ? 1 : number(step);
        if (!(width > 0))
            fail("the step of a range must be greater than 0; it is " + step);
        if (last < first)
            fail("the range " + range + " runs backwards", "write the smaller number first");
        if (!((last - first) / width < static_cast<double>(kMostValues)))
            fail("the range " + range + " has more than " + std::to_string(kMostValues) + " values",
                 "use a larger step");
        // Half a thousandth of a step: 0.7 is the end of 0..0.7 step 0.1 whatever the sum is in binary.
        const auto steps = static_cast<int>(std::floor((last - first) / width + 0.0005));
        if (std::abs(first + steps * width - last) > 0.0005 * width)
            fail("the range " + range + " step " + (step.empty() ? "1" : step) + " does not meet its end",
                 "end it at " + toText(FieldValue(rounded(first + steps * width))));
        const bool isExact = isWhole && std::trunc(first) == first && std::trunc(width) == width;
        for (int i = 0; i <= steps; ++i) {
            const double value = first + i * width;
            add(one(toText(isExact ? FieldValue(static_cast<std::int64_t>(value)) : FieldValue(rounded(value)))));
        }
    }

    const Field& m_field;
    std::vector<FieldValue> m_values;
    std::set<std::string> m_seen;
};

std::string separatorOf(const Field& field)
{
    return isWord(field) ? ", " : "; ";
}

/// A value so that it is read back as one: plain words as they are.
std::string valueText(const Field& field, const FieldValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    const bool isPlain = text != nullptr && text->find_first_of(";\n\"") == std::string::npos && !text->empty() &&
                         *text != "null" && text->front() != '[';
    if (isPlain && (text->find(',') == std::string::npos || !isWord(field)))
        return *text;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        const bool plain = std::none_of(list->begin(), list->end(), [](const std::string& item) {
            return item.find_first_of(",;\n\"[]{}") != std::string::npos;
        });
        std::string joined;
        for (const std::string& item : *list)
            joined += (joined.empty() ? "" : ", ") + item;
        if (plain && !joined.empty())
            return joined;
    }
    return toText(value);
}

std::string rangeText(const Field& field, const std::vector<FieldValue>& values)
{
    const bool isRange = isNumber(field) && values.size() >= kShortestRange &&
                         std::none_of(values.begin(), values.end(), [](const FieldValue& value) {
                             return std::holds_alternative<std::monostate>(value);
                         });
    if (!isRange)
        return {};
    const double step = rounded(numberOf(values[1]) - numberOf(values[0]));
    if (!(step > 0))
        return {};
    std::string text = toText(values.front()) + ".." + toText(values.back());
    if (field.type != FieldType::Integer || step != 1)
        text += " step " + toText(FieldValue(step));
    try {
        return parseAxisValues(field, text) == values ? text : std::string();
    } catch (const EngineError&) {
        return {};
    }
}

} // namespace

std::vector<FieldValue> parseAxisValues(const Field& field, std::string_view text)
{
    return Reader(field).read(text);
}

std::string axisText(const Field& field, const std::vector<FieldValue>& values)
{
    std::string text = rangeText(field, values), json;
    if (!text.empty())
        return text;
    bool isSplit = false; // by a separator that is part of a value
    for (const FieldValue& value : values) {
        const std::string one = valueText(field, value);
        isSplit = isSplit || (!isWord(field) && one.find_first_of(";\n") != std::string::npos);
        text += (text.empty() ? "" : separatorOf(field)) + one;
        json += (json.empty() ? "" : ", ") + toText(value);
    }
    return isSplit ? "[" + json + "]" : text;
}

} // namespace engine
