// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/names.h"
#include "engine/fields.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

/// How the rows of the field table are written down: one `row(section, member)` each, whose type, null and accessors
/// follow from the member's C++ type.
namespace engine {

std::vector<Field> modelFields();
std::vector<Field> taskFields();
std::vector<Field> methodFields();
std::vector<Field> siboFields();
std::vector<Field> trainFields();

// A member's value as FieldValue and back. Texts, paths and lists that are empty read as null where null is allowed.
[[nodiscard]] FieldValue toFieldValue(bool member);
[[nodiscard]] FieldValue toFieldValue(double member);
[[nodiscard]] FieldValue toFieldValue(const std::string& member);
[[nodiscard]] FieldValue toFieldValue(const std::filesystem::path& member);
[[nodiscard]] FieldValue toFieldValue(const std::vector<std::string>& member);
[[nodiscard]] FieldValue toFieldValue(const std::vector<TestSet>& member);
[[nodiscard]] FieldValue toFieldValue(const std::vector<int>& member);
[[nodiscard]] FieldValue toFieldValue(const NumberPairs& member);
void fromFieldValue(bool& member, const FieldValue& value);
void fromFieldValue(double& member, const FieldValue& value);
void fromFieldValue(std::string& member, const FieldValue& value);
void fromFieldValue(std::filesystem::path& member, const FieldValue& value);
void fromFieldValue(std::vector<std::string>& member, const FieldValue& value);
void fromFieldValue(std::vector<TestSet>& member, const FieldValue& value);
void fromFieldValue(std::vector<int>& member, const FieldValue& value);
void fromFieldValue(NumberPairs& member, const FieldValue& value);

template<class T>
concept PlainInteger = std::is_integral_v<T> && !std::is_same_v<T, bool>;
template<class T>
concept AnyEnum = std::is_enum_v<T>;

template<PlainInteger T>
[[nodiscard]] FieldValue toFieldValue(T member)
{
    return static_cast<std::int64_t>(member);
}
template<PlainInteger T>
void fromFieldValue(T& member, const FieldValue& value)
{
    member = static_cast<T>(std::get<std::int64_t>(value));
}
template<AnyEnum T>
[[nodiscard]] FieldValue toFieldValue(T member)
{
    return std::string(name(member));
}
template<AnyEnum T>
void fromFieldValue(T& member, const FieldValue& value)
{
    member = fromName<T>(std::get<std::string>(value)).value();
}
template<class T>
[[nodiscard]] FieldValue toFieldValue(const std::optional<T>& member)
{
    return member ? toFieldValue(*member) : FieldValue();
}
template<class T>
void fromFieldValue(std::optional<T>& member, const FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        member.reset();
    else
        fromFieldValue(member.emplace(), value);
}

template<class T>
constexpr FieldType fieldTypeOf()
{
    if constexpr (std::is_same_v<T, bool>)
        return FieldType::Boolean;
    else if constexpr (PlainInteger<T>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<T, double>)
        return FieldType::Real;
    else if constexpr (AnyEnum<T>)
        return FieldType::Choice;
    else if constexpr (std::is_same_v<T, std::filesystem::path>)
        return FieldType::Path;
    else if constexpr (std::is_same_v<T, std::vector<std::string>>)
        return FieldType::TextList;
    else if constexpr (std::is_same_v<T, std::vector<TestSet>>)
        return FieldType::TestSets;
    else if constexpr (std::is_same_v<T, std::vector<int>>)
        return FieldType::IntegerList;
    else if constexpr (std::is_same_v<T, NumberPairs>)
        return FieldType::NumberMap;
    else
        return FieldType::Text;
}

/// A row being written; each call fills one column and hands the row on.
class Row {
public:
    explicit Row(Field field) : m_field(std::move(field)) {}
    Row&& named(std::string key, std::string label, std::string unit = {}) &&;
    Row&& range(double minimum, double maximum) &&;
    Row&& above(double minimum) &&;     ///< the minimum itself is outside
    Row&& below(double maximum) &&;     ///< the maximum itself is outside
    Row&& null(std::string meaning) &&; ///< null is allowed and stands for this
    Row&& choices(std::vector<std::string> names) &&;
    Row&& whole() &&; ///< the numbers of a map are whole
    Row&& help(std::string text) &&;
    Row&& advanced() &&;
    Row&& lockstep() &&;
    Row&& when(std::function<bool(const TrainConfig&)> applies) &&;
    operator Field() && { return std::move(m_field); } // NOLINT: the end of a chain is a Field

private:
    Field m_field;
};

template<class T>
struct Unwrapped {
    using type = T;
};
template<class T>
struct Unwrapped<std::optional<T>> {
    using type = T;
};

template<class Section, class T>
[[nodiscard]] Row row(Section TrainConfig::*section, T Section::*member)
{
    using Plain = typename Unwrapped<T>::type;
    Field field;
    field.type = fieldTypeOf<Plain>();
    if constexpr (AnyEnum<Plain>)
        for (const Plain value : allValues<Plain>())
            field.choices.emplace_back(name(value));
    field.get = [section, member](const TrainConfig& config) {
        const T& held = (config.*section).*member;
        if constexpr (std::is_same_v<T, std::vector<std::string>> || std::is_same_v<T, std::vector<int>> ||
                      std::is_same_v<T, NumberPairs>)
            return held.empty() ? FieldValue() : toFieldValue(held);
        else
            return toFieldValue(held);
    };
    field.set = [section, member](TrainConfig& config, const FieldValue& value) {
        fromFieldValue((config.*section).*member, value);
    };
    field.applies = [](const TrainConfig&) { return true; };
    return Row(std::move(field));
}

} // namespace engine
