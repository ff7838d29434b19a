// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_functions.h"
#include "text/jinja_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace engine::jinja {

namespace {

using Filter = Value (*)(const Value&, const Arguments&);
using Test = bool (*)(const Value&, const Arguments&);

Value text(std::string value)
{
    return Value(Value::Data(std::move(value)));
}

Value whole(std::int64_t value)
{
    return Value(Value::Data(value));
}

Value undefined(const char* name)
{
    return Value(Value::Data(Undefined{name}));
}

Value defaulted(const Value& value, const Arguments& arguments)
{
    const Value* boolean = arguments.get(1, "boolean");
    const bool alsoFalse = boolean && boolean->truth();
    if (!value.is<Undefined>() && !(alsoFalse && !value.truth()))
        return value;
    const Value* standard = arguments.get(0, "default_value");
    return standard ? *standard : text({});
}

/// "a.b.0": members one after the other.
Value member(const Value& value, const std::string& path)
{
    Value at = value;
    for (const std::string& name : splitText(path, ".", INT64_MAX)) {
        std::int64_t index = 0;
        const auto end = std::from_chars(name.data(), name.data() + name.size(), index);
        const bool number = end.ec == std::errc{} && end.ptr == name.data() + name.size();
        at = element(at, number ? whole(index) : text(name));
    }
    return at;
}

Value joined(const Value& value, const Arguments& arguments)
{
    const std::string separator = arguments.get(0, "d") ? arguments.get(0, "d")->text() : std::string();
    const bool byMember = arguments.get(1, "attribute") != nullptr;
    std::string out;
    bool first = true;
    for (const Value& item : value.iterate()) {
        out += (first ? "" : separator) + (byMember ? member(item, arguments.text(1, "attribute")) : item).text();
        first = false;
        if (out.size() > 16u << 20)
            fail("a text gets longer than 16 MiB");
    }
    return text(std::move(out));
}

Value mapped(const Value& value, const Arguments& arguments)
{
    Items out;
    const bool byMember = arguments.positional.empty();
    Arguments rest;
    if (!byMember)
        rest.positional.assign(arguments.positional.begin() + 1, arguments.positional.end());
    for (const Value& item : value.iterate())
        out.push_back(byMember ? member(item, arguments.text(0, "attribute"))
                               : applyFilter(arguments.text(0, "filter"), item, rest));
    return Value::list(std::move(out));
}

Value selected(const Value& value, const Arguments& arguments, bool byMember, bool keep)
{
    const std::size_t used = byMember ? 1 : 0;
    Arguments rest;
    if (arguments.positional.size() > used + 1)
        rest.positional.assign(arguments.positional.begin() + static_cast<std::ptrdiff_t>(used) + 1,
                               arguments.positional.end());
    Items out;
    for (const Value& item : value.iterate()) {
        const Value subject = byMember ? member(item, arguments.text(0, "attribute")) : item;
        const bool holds = arguments.positional.size() > used ? applyTest(arguments.text(used, "test"), subject, rest)
                                                              : subject.truth();
        if (holds == keep)
            out.push_back(item);
    }
    return Value::list(std::move(out));
}

Value json(const Value& value, const Arguments& arguments)
{
    for (const auto& [name, argument] : arguments.named)
        if (name != "indent" && name != "ensure_ascii" && argument.truth())
            unsupported("the argument \"" + name + "\" of the filter \"tojson\"");
    const Value* indent = arguments.get(1, "indent");
    const Value* ascii = arguments.get(0, "ensure_ascii");
    const std::int64_t width = indent && !indent->is<None>() ? indent->integer() : -1;
    if (width > 100)
        fail("the indent is too large");
    return text(toJson(value, static_cast<int>(width), ascii && ascii->truth()));
}

Value indented(const Value& value, const Arguments& arguments)
{
    const Value* width = arguments.get(0, "width");
    const std::string gap =
        !width ? "    "
        : width->is<std::string>()
            ? *width->as<std::string>()
            : std::string(static_cast<std::size_t>(std::clamp<std::int64_t>(width->integer(), 0, 100)), ' ');
    const bool first = arguments.get(1, "first") && arguments.get(1, "first")->truth();
    const bool blank = arguments.get(2, "blank") && arguments.get(2, "blank")->truth();
    std::string out = first ? gap : std::string();
    bool begin = true;
    for (const std::string& line : splitText(value.text(), "\n", INT64_MAX)) {
        if (!begin)
            out += "\n" + (line.empty() && !blank ? std::string() : gap);
        out += line;
        begin = false;
    }
    return text(std::move(out));
}

Value toInteger(const Value& value, const Arguments& arguments)
{
    if (value.is<double>()) {
        if (!(std::fabs(value.number()) < 9e18))
            fail("a number is too large");
        return whole(static_cast<std::int64_t>(value.number()));
    }
    if (value.isNumber())
        return whole(value.integer());
    const std::string digits = stripped(value.text(), true, true);
    std::int64_t out = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    const bool all = !digits.empty() && end.ec == std::errc{} && end.ptr == digits.data() + digits.size();
    return whole(all ? out : arguments.integer(0, "default", 0));
}

Value reversed(const Value& value)
{
    Items items = value.iterate();
    std::reverse(items.begin(), items.end());
    if (!value.is<std::string>())
        return Value::list(std::move(items));
    std::string out;
    for (const Value& character : items)
        out += *character.as<std::string>();
    return text(std::move(out));
}

Value unique(const Value& value)
{
    Items out;
    for (const Value& item : value.iterate())
        if (std::find(out.begin(), out.end(), item) == out.end())
            out.push_back(item);
    return Value::list(std::move(out));
}

Value replacedIn(const Value& value, const Arguments& arguments)
{
    const Value* count = arguments.get(2, "count");
    return text(replaced(value.text(), arguments.text(0, "old"), arguments.text(1, "new"),
                         count && !count->is<None>() && count->integer() >= 0 ? count->integer() : INT64_MAX));
}

Value pairsOf(const Value& value)
{
    if (value.is<Undefined>())
        return Value::list({});
    if (!value.pairs())
        fail("items is for a dict");
    return callMethod(value, "items", {});
}

Value lengthOfValue(const Value& value, const Arguments&)
{
    return whole(value.length());
}

using Filters = std::map<std::string, Filter>;

const Filters& textFilters()
{
    static const Filters kFilters = {
        {"trim",
         [](const Value& v, const Arguments& a) {
             const Value* set = a.get(0, "chars");
             return text(stripped(v.text(), true, true, set && !set->is<None>() ? a.text(0, "chars") : std::string()));
         }},
        {"length", lengthOfValue},
        {"count", lengthOfValue},
        {"upper", [](const Value& v, const Arguments&) { return text(upperOf(v.text())); }},
        {"lower", [](const Value& v, const Arguments&) { return text(lowerOf(v.text())); }},
        {"title", [](const Value& v, const Arguments&) { return text(titleOf(v.text())); }},
        {"capitalize", [](const Value& v, const Arguments&) { return text(capitalized(v.text())); }},
        {"string", [](const Value& v, const Arguments&) { return text(v.text()); }},
        {"safe", [](const Value& v, const Arguments&) { return text(v.text()); }}};
    return kFilters;
}

const Filters& valueFilters()
{
    static const Filters kFilters = {
        {"list", [](const Value& v, const Arguments&) { return Value::list(v.iterate()); }},
        {"int", toInteger},
        {"abs",
         [](const Value& v, const Arguments&) {
             if (v.is<double>())
                 return Value(Value::Data(std::fabs(v.number())));
             return v.integer() < 0 ? arithmetic("-", whole(0), v) : whole(v.integer());
         }},
        {"first",
         [](const Value& v, const Arguments&) {
             const Items items = v.iterate();
             return items.empty() ? undefined("first") : items.front();
         }},
        {"last",
         [](const Value& v, const Arguments&) {
             const Items items = v.iterate();
             return items.empty() ? undefined("last") : items.back();
         }},
        {"sum",
         [](const Value& v, const Arguments&) {
             Value sum = whole(0);
             for (const Value& item : v.iterate())
                 sum = arithmetic("+", sum, item);
             return sum;
         }},
        {"reverse", [](const Value& v, const Arguments&) { return reversed(v); }},
        {"unique", [](const Value& v, const Arguments&) { return unique(v); }},
        {"items", [](const Value& v, const Arguments&) { return pairsOf(v); }},
        {"replace", replacedIn},
        {"indent", indented},
        {"tojson", json},
        {"default", defaulted},
        {"d", defaulted},
        {"join", joined},
        {"map", mapped},
        {"select", [](const Value& v, const Arguments& a) { return selected(v, a, false, true); }},
        {"reject", [](const Value& v, const Arguments& a) { return selected(v, a, false, false); }},
        {"selectattr", [](const Value& v, const Arguments& a) { return selected(v, a, true, true); }},
        {"rejectattr", [](const Value& v, const Arguments& a) { return selected(v, a, true, false); }}};
    return kFilters;
}

Filter filterOf(const std::string& name)
{
    for (const Filters* table : {&textFilters(), &valueFilters()})
        if (const auto found = table->find(name); found != table->end())
            return found->second;
    return nullptr;
}

const Value& other(const Arguments& arguments)
{
    if (arguments.positional.empty())
        fail("a test needs something to compare with");
    return arguments.positional[0];
}

const std::map<std::string, Test>& tests()
{
    static const Test equal = [](const Value& v, const Arguments& a) { return v == other(a); };
    static const Test less = [](const Value& v, const Arguments& a) { return v.less(other(a)); };
    static const Test greater = [](const Value& v, const Arguments& a) { return other(a).less(v); };
    static const Test sequence = [](const Value& v, const Arguments&) {
        return v.items() || v.is<std::string>() || (v.pairs() && !v.isNamespace());
    };
    static const std::map<std::string, Test> kTests = {
        {"defined", [](const Value& v, const Arguments&) { return !v.is<Undefined>(); }},
        {"undefined", [](const Value& v, const Arguments&) { return v.is<Undefined>(); }},
        {"none", [](const Value& v, const Arguments&) { return v.is<None>(); }},
        {"string", [](const Value& v, const Arguments&) { return v.is<std::string>(); }},
        {"mapping", [](const Value& v, const Arguments&) { return v.pairs() && !v.isNamespace(); }},
        {"sequence", sequence},
        {"iterable", [](const Value& v, const Arguments& a) { return v.is<Undefined>() || sequence(v, a); }},
        {"number", [](const Value& v, const Arguments&) { return v.isNumber(); }},
        {"integer", [](const Value& v, const Arguments&) { return v.is<std::int64_t>(); }},
        {"float", [](const Value& v, const Arguments&) { return v.is<double>(); }},
        {"boolean", [](const Value& v, const Arguments&) { return v.is<bool>(); }},
        {"true", [](const Value& v, const Arguments&) { return v.is<bool>() && v.truth(); }},
        {"false", [](const Value& v, const Arguments&) { return v.is<bool>() && !v.truth(); }},
        {"even", [](const Value& v, const Arguments&) { return v.integer() % 2 == 0; }},
        {"odd", [](const Value& v, const Arguments&) { return v.integer() % 2 != 0; }},
        {"divisibleby", [](const Value& v, const Arguments& a) { return arithmetic("%", v, other(a)).integer() == 0; }},
        {"callable", [](const Value& v, const Arguments&) { return v.is<Function>(); }},
        {"in", [](const Value& v, const Arguments& a) { return other(a).contains(v); }},
        {"equalto", equal},
        {"eq", equal},
        {"ne", [](const Value& v, const Arguments& a) { return !(v == other(a)); }},
        {"lt", less},
        {"lessthan", less},
        {"gt", greater},
        {"greaterthan", greater},
        {"le", [](const Value& v, const Arguments& a) { return !other(a).less(v); }},
        {"ge", [](const Value& v, const Arguments& a) { return !v.less(other(a)); }}};
    return kTests;
}

} // namespace

Value applyFilter(const std::string& name, const Value& value, const Arguments& arguments)
{
    const Filter filter = filterOf(name);
    if (!filter)
        unsupported("the filter \"" + name + "\"");
    return filter(value, arguments);
}

bool applyTest(const std::string& name, const Value& value, const Arguments& arguments)
{
    if (!tests().contains(name))
        unsupported("the test \"" + name + "\"");
    return tests().at(name)(value, arguments);
}

} // namespace engine::jinja
