// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_value.h"

#include "engine/error.h"
#include "text/jinja_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace engine::jinja {

namespace {

constexpr int kDeepest = 100;

int depthOf(const Value& part)
{
    if (part.isNamespace())
        fail("a namespace cannot be put into a list, a dict or a namespace");
    return part.depth() + 1;
}

// Python's repr of a float: the shortest digits that give it back, with an exponent from 1e16 on and below 1e-4.
std::string floatText(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    const double size = std::fabs(value);
    const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific);
    std::string text(buffer.data(), end.ptr);
    if (plain && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

} // namespace

void fail(const std::string& message)
{
    throw EngineError(ErrorCode::BadData, message, {}, "use another chat template");
}

Value Value::list(Items items, bool isTuple)
{
    auto data = std::make_shared<ListData>();
    data->isTuple = isTuple;
    for (const Value& item : items)
        data->depth = std::max(data->depth, depthOf(item));
    if (data->depth > kDeepest)
        fail("lists are more than 100 deep");
    data->items = std::move(items);
    return Value(Data(std::move(data)));
}

Value Value::dict(Pairs pairs, bool isNamespace)
{
    auto data = std::make_shared<DictData>();
    data->isNamespace = isNamespace;
    for (auto& [key, value] : pairs) {
        data->depth = std::max(data->depth, depthOf(value));
        const auto same =
            std::find_if(data->pairs.begin(), data->pairs.end(), [&](const auto& other) { return other.first == key; });
        if (same != data->pairs.end())
            same->second = std::move(value);
        else
            data->pairs.emplace_back(std::move(key), std::move(value));
    }
    if (data->depth > kDeepest)
        fail("dicts are more than 100 deep");
    return Value(Data(std::move(data)));
}

const Items* Value::items() const
{
    const auto* data = as<std::shared_ptr<ListData>>();
    return data ? &(*data)->items : nullptr;
}

const Pairs* Value::pairs() const
{
    const auto* data = as<std::shared_ptr<DictData>>();
    return data ? &(*data)->pairs : nullptr;
}

bool Value::isNamespace() const
{
    const auto* data = as<std::shared_ptr<DictData>>();
    return data && (*data)->isNamespace;
}

bool Value::isTuple() const
{
    const auto* data = as<std::shared_ptr<ListData>>();
    return data && (*data)->isTuple;
}

bool Value::isNumber() const
{
    return is<bool>() || is<std::int64_t>() || is<double>();
}

double Value::number() const
{
    if (const auto* real = as<double>())
        return *real;
    return static_cast<double>(integer());
}

std::int64_t Value::integer() const
{
    if (const auto* whole = as<std::int64_t>())
        return *whole;
    if (const auto* truthValue = as<bool>())
        return *truthValue ? 1 : 0;
    fail(std::string("a whole number is needed, not ") + typeName());
}

bool Value::truth() const
{
    if (is<Undefined>() || is<None>())
        return false;
    if (isNumber())
        return number() != 0;
    if (const auto* string = as<std::string>())
        return !string->empty();
    if (const Items* list = items())
        return !list->empty();
    if (const Pairs* members = pairs())
        return isNamespace() || !members->empty();
    return true;
}

int Value::depth() const
{
    if (const auto* list = as<std::shared_ptr<ListData>>())
        return (*list)->depth;
    if (const auto* dict = as<std::shared_ptr<DictData>>())
        return (*dict)->depth;
    return 0;
}

const char* Value::typeName() const
{
    static constexpr std::array<const char*, 9> kNames = {
        "an undefined value", "None", "a bool", "an int", "a float", "a text", "a list", "a dict", "a function"};
    return kNames[m_data.index()];
}

const Value* Value::find(std::string_view key) const
{
    if (const Pairs* members = pairs())
        for (const auto& [name, value] : *members)
            if (name == key)
                return &value;
    return nullptr;
}

void Value::setMember(const std::string& key, Value value)
{
    const auto* data = as<std::shared_ptr<DictData>>();
    if (!data || !isNamespace())
        fail("only a namespace's members can be set");
    if (key.starts_with('_'))
        fail("a namespace's member cannot begin with an underscore");
    (*data)->depth = std::max((*data)->depth, depthOf(value));
    if ((*data)->depth > kDeepest)
        fail("a namespace is more than 100 deep");
    for (auto& [name, old] : (*data)->pairs)
        if (name == key) {
            old = std::move(value);
            return;
        }
    (*data)->pairs.emplace_back(key, std::move(value));
}

std::string Value::text() const
{
    if (const auto* string = as<std::string>())
        return *string;
    return is<Undefined>() ? std::string() : repr();
}

std::string Value::repr() const
{
    if (is<None>())
        return "None";
    if (const auto* truthValue = as<bool>())
        return *truthValue ? "True" : "False";
    if (const auto* whole = as<std::int64_t>())
        return std::to_string(*whole);
    if (const auto* real = as<double>())
        return floatText(*real);
    if (const auto* string = as<std::string>())
        return reprOf(*string);
    std::string out;
    if (const Items* list = items()) {
        for (const Value& item : *list)
            out += (out.empty() ? "" : ", ") + item.repr();
        if (isTuple())
            return "(" + out + (list->size() == 1 ? ",)" : ")");
        return "[" + out + "]";
    }
    if (const Pairs* members = pairs(); members && !isNamespace()) {
        for (const auto& [key, value] : *members)
            out += (out.empty() ? "" : ", ") + reprOf(key) + ": " + value.repr();
        return "{" + out + "}";
    }
    fail(std::string(typeName()) + " cannot be written as text");
}

bool Value::operator==(const Value& other) const
{
    if (isNumber() && other.isNumber())
        return is<double>() || other.is<double>() ? number() == other.number() : integer() == other.integer();
    if (m_data.index() != other.m_data.index())
        return false;
    if (const auto* string = as<std::string>())
        return *string == *other.as<std::string>();
    if (const Items* list = items())
        return isTuple() == other.isTuple() &&
               std::equal(list->begin(), list->end(), other.items()->begin(), other.items()->end());
    if (is<Function>())
        return as<Function>()->name == other.as<Function>()->name;
    const Pairs* members = pairs();
    if (!members)
        return true; // both undefined, both None
    return members->size() == other.pairs()->size() &&
           std::all_of(members->begin(), members->end(), [&](const auto& p) {
               const Value* same = other.find(p.first);
               return same && *same == p.second;
           });
}

bool Value::less(const Value& other) const
{
    if (isNumber() && other.isNumber())
        return is<double>() || other.is<double>() ? number() < other.number() : integer() < other.integer();
    const auto* a = as<std::string>();
    const auto* b = other.as<std::string>();
    if (a && b)
        return *a < *b; // UTF-8 sorts as its code points
    if (items() && other.items())
        return std::lexicographical_compare(items()->begin(), items()->end(), other.items()->begin(),
                                            other.items()->end(),
                                            [](const Value& x, const Value& y) { return x.less(y); });
    fail(std::string(typeName()) + " cannot be compared with " + other.typeName());
}

Items Value::iterate() const
{
    if (const Items* list = items())
        return *list;
    Items out;
    if (const Pairs* members = pairs(); members && !isNamespace()) {
        for (const auto& [key, value] : *members)
            out.emplace_back(Data(key));
        return out;
    }
    if (const auto* string = as<std::string>()) {
        for (const std::string& character : charactersOf(*string))
            out.emplace_back(Data(character));
        return out;
    }
    if (is<Undefined>())
        return out;
    fail(std::string(typeName()) + " cannot be gone through");
}

bool Value::contains(const Value& part) const
{
    if (const auto* string = as<std::string>()) {
        const auto* wanted = part.as<std::string>();
        if (!wanted)
            fail(std::string("a text cannot contain ") + part.typeName());
        return string->find(*wanted) != std::string::npos;
    }
    if (pairs())
        return part.is<std::string>() && find(*part.as<std::string>());
    const Items list = iterate();
    return std::find(list.begin(), list.end(), part) != list.end();
}

std::int64_t Value::length() const
{
    if (const auto* string = as<std::string>())
        return static_cast<std::int64_t>(lengthOf(*string));
    return static_cast<std::int64_t>(iterate().size());
}

namespace {

std::string jsonText(const std::string& text, bool ascii);

void appendJson(const Value& value, int indent, int level, bool ascii, std::string& out)
{
    const std::string gap = indent < 0 ? ", " : ",\n" + std::string(static_cast<std::size_t>(indent * level), ' ');
    const auto open = [&](char bracket) {
        out += bracket;
        if (indent >= 0)
            out += "\n" + std::string(static_cast<std::size_t>(indent * level), ' ');
    };
    const auto close = [&](char bracket) {
        if (indent >= 0)
            out += "\n" + std::string(static_cast<std::size_t>(indent * (level - 1)), ' ');
        out += bracket;
    };
    const Items* list = value.items();
    const Pairs* members = value.pairs();
    if ((list && list->empty()) || (members && members->empty())) {
        out += list ? "[]" : "{}";
    } else if (list) {
        open('[');
        for (std::size_t i = 0; i < list->size(); ++i) {
            out += i ? gap : "";
            appendJson((*list)[i], indent, level + 1, ascii, out);
        }
        close(']');
    } else if (members && !value.isNamespace()) {
        open('{');
        for (std::size_t i = 0; i < members->size(); ++i) {
            out += (i ? gap : "") + jsonText((*members)[i].first, ascii) + ": ";
            appendJson((*members)[i].second, indent, level + 1, ascii, out);
        }
        close('}');
    } else if (value.is<None>()) {
        out += "null";
    } else if (const auto* truthValue = value.as<bool>()) {
        out += *truthValue ? "true" : "false";
    } else if (const auto* string = value.as<std::string>()) {
        out += jsonText(*string, ascii);
    } else if (value.isNumber()) {
        out += value.repr();
    } else {
        fail(std::string(value.typeName()) + " cannot be written as JSON");
    }
}

std::string jsonText(const std::string& text, bool ascii)
{
    return ascii ? jsonQuotedAscii(text) : jsonQuoted(text);
}

} // namespace

std::string toJson(const Value& value, int indent, bool ascii)
{
    std::string out;
    appendJson(value, indent, 1, ascii, out);
    return out;
}

} // namespace engine::jinja
