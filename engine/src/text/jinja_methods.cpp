// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "text/jinja_functions.h"
#include "text/jinja_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace engine::jinja {

namespace {

using Method = Value (*)(const Value&, const Arguments&);
constexpr std::int64_t kMostRange = 100'000; // jinja2.sandbox.MAX_RANGE
constexpr std::int64_t kAll = INT64_MAX;

Value text(std::string value)
{
    return Value(Value::Data(std::move(value)));
}

const std::string& self(const Value& value)
{
    return *value.as<std::string>();
}

std::string strippedBy(const Value& value, const Arguments& arguments, bool left, bool right)
{
    const Value* set = arguments.get(0, "chars");
    return stripped(self(value), left, right, set && !set->is<None>() ? arguments.text(0, "chars") : std::string());
}

bool hasEnd(const Value& value, const Arguments& arguments, bool front)
{
    const Value* given = arguments.get(0, "prefix");
    if (!given)
        fail("startswith and endswith need a text");
    const Items ends = given->items() ? *given->items() : Items{*given};
    return std::any_of(ends.begin(), ends.end(), [&](const Value& end) {
        const auto* string = end.as<std::string>();
        if (!string)
            fail("startswith and endswith need a text");
        return front ? self(value).starts_with(*string) : self(value).ends_with(*string);
    });
}

Value parts(const Value& value, const Arguments& arguments)
{
    const Value* given = arguments.get(0, "sep");
    std::optional<std::string> separator;
    if (given && !given->is<None>())
        separator = arguments.text(0, "sep");
    const std::int64_t most = arguments.integer(1, "maxsplit", -1);
    Items out;
    for (std::string& part : splitText(self(value), separator, most < 0 ? kAll : most))
        out.push_back(text(std::move(part)));
    return Value::list(std::move(out));
}

Value joinedBy(const Value& value, const Arguments& arguments)
{
    const Value* list = arguments.get(0, "iterable");
    if (!list)
        fail("join needs a list");
    std::string out;
    bool first = true;
    for (const Value& item : list->iterate()) {
        if (!item.is<std::string>())
            fail(std::string("join is for texts, not ") + item.typeName());
        out += (first ? "" : self(value)) + self(item);
        first = false;
    }
    return text(std::move(out));
}

Value found(const Value& value, const Arguments& arguments)
{
    const std::size_t at = self(value).find(arguments.text(0, "sub"));
    return Value(Value::Data(at == std::string::npos
                                 ? std::int64_t{-1}
                                 : static_cast<std::int64_t>(lengthOf(std::string_view(self(value)).substr(0, at)))));
}

Value counted(const Value& value, const Arguments& arguments)
{
    const std::string part = arguments.text(0, "sub");
    std::int64_t count = part.empty() ? static_cast<std::int64_t>(lengthOf(self(value))) + 1 : 0;
    for (std::size_t at = part.empty() ? std::string::npos : self(value).find(part); at != std::string::npos;
         at = self(value).find(part, at + part.size()))
        ++count;
    return Value(Value::Data(count));
}

Value without(const Value& value, const Arguments& arguments, bool front)
{
    const std::string end = arguments.text(0, "prefix");
    const bool there = front ? self(value).starts_with(end) : self(value).ends_with(end);
    if (!there)
        return value;
    return text(front ? self(value).substr(end.size()) : self(value).substr(0, self(value).size() - end.size()));
}

const std::map<std::string, Method>& textMethods()
{
    static const std::map<std::string, Method> kMethods = {
        {"strip", [](const Value& v, const Arguments& a) { return text(strippedBy(v, a, true, true)); }},
        {"lstrip", [](const Value& v, const Arguments& a) { return text(strippedBy(v, a, true, false)); }},
        {"rstrip", [](const Value& v, const Arguments& a) { return text(strippedBy(v, a, false, true)); }},
        {"startswith", [](const Value& v, const Arguments& a) { return Value(Value::Data(hasEnd(v, a, true))); }},
        {"endswith", [](const Value& v, const Arguments& a) { return Value(Value::Data(hasEnd(v, a, false))); }},
        {"split", parts},
        {"join", joinedBy},
        {"find", found},
        {"count", counted},
        {"upper", [](const Value& v, const Arguments&) { return text(upperOf(self(v))); }},
        {"lower", [](const Value& v, const Arguments&) { return text(lowerOf(self(v))); }},
        {"title", [](const Value& v, const Arguments&) { return text(titleOf(self(v))); }},
        {"capitalize", [](const Value& v, const Arguments&) { return text(capitalized(self(v))); }},
        {"removeprefix", [](const Value& v, const Arguments& a) { return without(v, a, true); }},
        {"removesuffix", [](const Value& v, const Arguments& a) { return without(v, a, false); }},
        {"replace", [](const Value& v, const Arguments& a) {
             const std::int64_t most = a.integer(2, "count", -1);
             return text(replaced(self(v), a.text(0, "old"), a.text(1, "new"), most < 0 ? kAll : most));
         }}};
    return kMethods;
}

Value members(const Value& value, bool keys, bool values)
{
    Items out;
    for (const auto& [key, member] : *value.pairs())
        out.push_back(keys && values ? Value::list({text(key), member}, true) : keys ? text(key) : member);
    return Value::list(std::move(out));
}

const std::map<std::string, Method>& dictMethods()
{
    static const std::map<std::string, Method> kMethods = {
        {"items", [](const Value& v, const Arguments&) { return members(v, true, true); }},
        {"keys", [](const Value& v, const Arguments&) { return members(v, true, false); }},
        {"values", [](const Value& v, const Arguments&) { return members(v, false, true); }},
        {"get", [](const Value& v, const Arguments& a) {
             const Value* key = a.get(0, "key");
             const Value* member = key && key->is<std::string>() ? v.find(self(*key)) : nullptr;
             const Value* standard = a.get(1, "default");
             return member ? *member : standard ? *standard : Value(Value::Data(None{}));
         }}};
    return kMethods;
}

Value range(const Arguments& arguments)
{
    const std::size_t count = arguments.positional.size();
    if (count == 0 || count > 3)
        fail("range takes 1 to 3 numbers");
    const std::int64_t begin = count == 1 ? 0 : arguments.positional[0].integer();
    const std::int64_t end = arguments.positional[count == 1 ? 0 : 1].integer();
    const std::int64_t step = count == 3 ? arguments.positional[2].integer() : 1;
    if (step == 0)
        fail("range's step cannot be 0");
    Items out;
    for (std::int64_t at = begin; step > 0 ? at < end : at > end;) {
        if (static_cast<std::int64_t>(out.size()) == kMostRange)
            fail("range has more than 100,000 numbers");
        out.emplace_back(Value::Data(at));
        if (__builtin_add_overflow(at, step, &at))
            break;
    }
    return Value::list(std::move(out));
}

Value timeText(const Arguments& arguments, const std::tm& now)
{
    const std::string format = arguments.text(0, "format");
    std::array<char, 1024> buffer{};
    if (format.empty() || format.size() > 256)
        return text({});
    return text(std::string(buffer.data(), std::strftime(buffer.data(), buffer.size(), format.c_str(), &now)));
}

} // namespace

void unsupported(const std::string& construct)
{
    throw EngineError(ErrorCode::Unsupported, construct + " of the chat template cannot be run", {},
                      "use a simpler chat template");
}

const Value* Arguments::get(std::size_t index, const char* name) const
{
    if (index < positional.size())
        return &positional[index];
    for (const auto& [key, value] : named)
        if (key == name)
            return &value;
    return nullptr;
}

std::string Arguments::text(std::size_t index, const char* name) const
{
    const Value* value = get(index, name);
    if (!value || !value->is<std::string>())
        fail(std::string("the argument \"") + name + "\" must be a text");
    return *value->as<std::string>();
}

std::int64_t Arguments::integer(std::size_t index, const char* name, std::int64_t standard) const
{
    const Value* value = get(index, name);
    return value ? value->integer() : standard;
}

bool isMethod(const Value& value, const std::string& name)
{
    if (value.is<std::string>())
        return textMethods().contains(name);
    return value.pairs() && !value.isNamespace() && dictMethods().contains(name);
}

Value callMethod(const Value& value, const std::string& name, const Arguments& arguments)
{
    if (value.is<Undefined>())
        fail("\"" + value.as<Undefined>()->name + "\" is undefined");
    if (!isMethod(value, name))
        unsupported("the method \"" + name + "\" of " + value.typeName());
    return (value.is<std::string>() ? textMethods() : dictMethods()).at(name)(value, arguments);
}

Value callFunction(const std::string& name, const Arguments& arguments, const std::optional<std::tm>& now)
{
    if (name == "range")
        return range(arguments);
    if (name == "namespace" || name == "dict") {
        if (!arguments.positional.empty())
            unsupported(name + " of a dict");
        return Value::dict(arguments.named, name == "namespace");
    }
    if (name == "raise_exception")
        fail("the chat template refuses the conversation: " + arguments.text(0, "message"));
    if (name == "strftime_now" && now)
        return timeText(arguments, *now);
    unsupported("the function \"" + name + "\"");
}

} // namespace engine::jinja
