// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"

namespace engine {

namespace {

bool isNull(const FieldValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

template<class T>
T valueOr(const FieldValue& value)
{
    return isNull(value) ? T() : std::get<T>(value);
}

template<class T>
FieldValue nullIfEmpty(const T& member)
{
    return member.empty() ? FieldValue() : FieldValue(member);
}

} // namespace

FieldValue toFieldValue(bool member)
{
    return member;
}
FieldValue toFieldValue(double member)
{
    return member;
}
FieldValue toFieldValue(const std::string& member)
{
    return member;
}
FieldValue toFieldValue(const std::filesystem::path& member)
{
    return member.string();
}
FieldValue toFieldValue(const std::vector<std::string>& member)
{
    return member;
}
FieldValue toFieldValue(const std::vector<TestSet>& member)
{
    return member;
}
FieldValue toFieldValue(const std::vector<int>& member)
{
    return std::vector<std::int64_t>(member.begin(), member.end());
}
FieldValue toFieldValue(const NumberPairs& member)
{
    return member;
}

void fromFieldValue(bool& member, const FieldValue& value)
{
    member = std::get<bool>(value);
}
void fromFieldValue(double& member, const FieldValue& value)
{
    member = std::get<double>(value);
}
void fromFieldValue(std::string& member, const FieldValue& value)
{
    member = valueOr<std::string>(value);
}
void fromFieldValue(std::filesystem::path& member, const FieldValue& value)
{
    member = valueOr<std::string>(value);
}
void fromFieldValue(std::vector<std::string>& member, const FieldValue& value)
{
    member = valueOr<std::vector<std::string>>(value);
}
void fromFieldValue(std::vector<TestSet>& member, const FieldValue& value)
{
    member = valueOr<std::vector<TestSet>>(value);
}
void fromFieldValue(std::vector<int>& member, const FieldValue& value)
{
    member.clear();
    for (const std::int64_t number : valueOr<std::vector<std::int64_t>>(value))
        member.push_back(static_cast<int>(number));
}
void fromFieldValue(NumberPairs& member, const FieldValue& value)
{
    member = valueOr<NumberPairs>(value);
}

Row&& Row::named(std::string key, std::string label, std::string unit) &&
{
    m_field.key = std::move(key);
    m_field.label = std::move(label);
    m_field.unit = std::move(unit);
    return std::move(*this);
}

Row&& Row::range(double minimum, double maximum) &&
{
    m_field.minimum = minimum;
    m_field.maximum = maximum;
    return std::move(*this);
}

Row&& Row::above(double minimum) &&
{
    m_field.minimum = minimum;
    m_field.minimumExclusive = true;
    return std::move(*this);
}

Row&& Row::below(double maximum) &&
{
    m_field.maximum = maximum;
    m_field.maximumExclusive = true;
    return std::move(*this);
}

Row&& Row::null(std::string meaning) &&
{
    m_field.nullable = true;
    m_field.nullMeaning = std::move(meaning);
    // An empty text or path and null are one value: the getter always gives null for it.
    if (m_field.type == FieldType::Text || m_field.type == FieldType::Path || m_field.type == FieldType::Choice)
        m_field.get = [get = m_field.get](const TrainConfig& config) {
            const FieldValue value = get(config);
            const auto* text = std::get_if<std::string>(&value);
            return text != nullptr ? nullIfEmpty(*text) : value;
        };
    return std::move(*this);
}

Row&& Row::choices(std::vector<std::string> names) &&
{
    m_field.type = FieldType::Choice;
    m_field.choices = std::move(names);
    return std::move(*this);
}

Row&& Row::whole() &&
{
    m_field.wholeNumbers = true;
    return std::move(*this);
}

Row&& Row::help(std::string text) &&
{
    m_field.help = std::move(text);
    return std::move(*this);
}

Row&& Row::advanced() &&
{
    m_field.advanced = true;
    return std::move(*this);
}

Row&& Row::lockstep() &&
{
    m_field.lockstep = true;
    return std::move(*this);
}

Row&& Row::when(std::function<bool(const TrainConfig&)> applies) &&
{
    m_field.applies = std::move(applies);
    return std::move(*this);
}

} // namespace engine
