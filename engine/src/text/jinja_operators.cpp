// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_functions.h"
#include "text/jinja_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine::jinja {

namespace {

constexpr std::size_t kLongest = 16u << 20;
constexpr std::size_t kMostItems = 1'000'000;

std::int64_t whole(const std::string& sign, std::int64_t a, std::int64_t b)
{
    std::int64_t out = 0;
    if (sign == "//" || sign == "%") {
        if (b == 0)
            fail("division by zero");
        if (a == std::numeric_limits<std::int64_t>::min() && b == -1)
            fail("a whole number is too large");
        const std::int64_t rest = a % b;
        const bool down = rest != 0 && (rest < 0) != (b < 0); // Python rounds towards −∞
        return sign == "%" ? rest + (down ? b : 0) : a / b - (down ? 1 : 0);
    }
    const bool overflow = sign == "+"   ? __builtin_add_overflow(a, b, &out)
                          : sign == "-" ? __builtin_sub_overflow(a, b, &out)
                                        : __builtin_mul_overflow(a, b, &out);
    if (overflow)
        fail("a whole number is too large");
    return out;
}

double real(const std::string& sign, double a, double b)
{
    if (sign == "+")
        return a + b;
    if (sign == "-")
        return a - b;
    if (sign == "*")
        return a * b;
    if (b == 0)
        fail("division by zero");
    if (sign == "/")
        return a / b;
    const double floored = std::floor(a / b);
    return sign == "//" ? floored : a - floored * b;
}

Value repeated(const Value& value, std::int64_t times)
{
    const auto count = static_cast<std::size_t>(std::max<std::int64_t>(times, 0));
    if (const auto* text = value.as<std::string>()) {
        if (count > 0 && text->size() > kLongest / count)
            fail("a text gets longer than 16 MiB");
        std::string out;
        for (std::size_t i = 0; i < count; ++i)
            out += *text;
        return Value(Value::Data(std::move(out)));
    }
    const Items& items = *value.items();
    if (count > 0 && items.size() > kMostItems / count)
        fail("a list gets longer than 1,000,000");
    Items out;
    for (std::size_t i = 0; i < count; ++i)
        out.insert(out.end(), items.begin(), items.end());
    return Value::list(std::move(out), value.isTuple());
}

Value joined(const Value& a, const Value& b)
{
    if (a.items() && b.items()) {
        if (a.isTuple() != b.isTuple())
            fail("a list and a tuple cannot be added");
        Items out = *a.items();
        out.insert(out.end(), b.items()->begin(), b.items()->end());
        if (out.size() > kMostItems)
            fail("a list gets longer than 1,000,000");
        return Value::list(std::move(out), a.isTuple());
    }
    const std::string left = a.text();
    const std::string right = b.text();
    if (left.size() + right.size() > kLongest)
        fail("a text gets longer than 16 MiB");
    return Value(Value::Data(left + right));
}

std::string undefinedName(const Value& value)
{
    return "\"" + value.as<Undefined>()->name + "\" is undefined";
}

} // namespace

Value arithmetic(const std::string& sign, const Value& a, const Value& b)
{
    if (sign == "~")
        return joined(Value(Value::Data(a.text())), Value(Value::Data(b.text())));
    for (const Value* side : {&a, &b})
        if (side->is<Undefined>())
            fail(undefinedName(*side));
    const bool sameKind = (a.is<std::string>() && b.is<std::string>()) || (a.items() && b.items());
    if (sign == "+" && sameKind)
        return joined(a, b);
    const auto repeatable = [](const Value& value) { return value.is<std::string>() || value.items(); };
    if (sign == "*" && repeatable(a) && b.isNumber())
        return repeated(a, b.integer());
    if (sign == "*" && repeatable(b) && a.isNumber())
        return repeated(b, a.integer());
    if (sign == "%" && a.is<std::string>())
        unsupported("formatting a text with \"%\"");
    if (!a.isNumber() || !b.isNumber())
        fail("\"" + sign + "\" is not for " + a.typeName() + " and " + b.typeName());
    if (sign == "/" || a.is<double>() || b.is<double>())
        return Value(Value::Data(real(sign, a.number(), b.number())));
    return Value(Value::Data(whole(sign, a.integer(), b.integer())));
}

Value element(const Value& object, const Value& key)
{
    if (object.is<Undefined>())
        fail(undefinedName(object));
    if (object.pairs()) {
        const auto* name = key.as<std::string>();
        const Value* found = name ? object.find(*name) : nullptr;
        return found ? *found : Value(Value::Data(Undefined{name ? *name : key.text()}));
    }
    const bool indexed = object.items() || object.is<std::string>();
    if (!indexed || !(key.is<std::int64_t>() || key.is<bool>()))
        return Value(Value::Data(Undefined{key.text()}));
    const Items items = object.iterate();
    const auto size = static_cast<std::int64_t>(items.size());
    const std::int64_t index = key.integer() < 0 ? key.integer() + size : key.integer();
    if (index < 0 || index >= size)
        return Value(Value::Data(Undefined{key.text()}));
    return items[static_cast<std::size_t>(index)];
}

Value slice(const Value& object, const Value* begin, const Value* end, const Value* step)
{
    if (!object.items() && !object.is<std::string>())
        fail(std::string(object.typeName()) + " has no slices");
    const Items items = object.iterate();
    const auto size = static_cast<std::int64_t>(items.size());
    const auto given = [](const Value* bound) { return bound && !bound->is<None>(); };
    const std::int64_t stride = given(step) ? step->integer() : 1;
    if (stride == 0)
        fail("a slice's step cannot be 0");
    const std::int64_t low = stride > 0 ? 0 : -1;
    const std::int64_t high = stride > 0 ? size : size - 1;
    const auto bound = [&](const Value* value, std::int64_t standard) {
        if (!given(value))
            return standard;
        const std::int64_t at = value->integer();
        return std::clamp(at < 0 ? std::max(at, -size - 1) + size : at, low, high);
    };
    const std::int64_t first = bound(begin, stride > 0 ? low : high);
    const std::int64_t last = bound(end, stride > 0 ? high : low);
    Items out;
    for (std::int64_t at = first; stride > 0 ? at < last : at > last;) {
        out.push_back(items[static_cast<std::size_t>(at)]);
        if (__builtin_add_overflow(at, stride, &at))
            break;
    }
    if (object.items())
        return Value::list(std::move(out), object.isTuple());
    std::string text;
    for (const Value& character : out)
        text += *character.as<std::string>();
    return Value(Value::Data(std::move(text)));
}

} // namespace engine::jinja
