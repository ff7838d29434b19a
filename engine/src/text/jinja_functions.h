// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja_value.h"

#include <ctime>
#include <optional>
#include <string>

namespace engine::jinja {

/// Arguments of a call, a filter or a test, evaluated.
struct Arguments {
    Items positional;
    Pairs named;

    /// The argument at `index` or of this name; null if it is not given.
    [[nodiscard]] const Value* get(std::size_t index, const char* name) const;
    [[nodiscard]] std::string text(std::size_t index, const char* name) const; ///< must be given
    [[nodiscard]] std::int64_t integer(std::size_t index, const char* name, std::int64_t standard) const;
};

/// Whether a text or a dict has the method.
[[nodiscard]] bool isMethod(const Value& self, const std::string& name);

/// Jinja's filters: abs capitalize count d default first float indent int items join last length list lower map (with
/// attribute) reject(attr) replace reverse safe select(attr) string sum title tojson trim unique upper.
[[nodiscard]] Value applyFilter(const std::string& name, const Value& self, const Arguments& arguments);
[[nodiscard]] bool applyTest(const std::string& name, const Value& self, const Arguments& arguments);
/// Methods of text (strip, split, startswith, replace …) and of dicts (items, keys, values, get).
[[nodiscard]] Value callMethod(const Value& self, const std::string& name, const Arguments& arguments);
/// range, namespace, dict, raise_exception, strftime_now (only where a time is given).
[[nodiscard]] Value callFunction(const std::string& name, const Arguments& arguments,
                                 const std::optional<std::tm>& now);

/// Reads obj[key]: an element, a character, a member; undefined where there is none.
[[nodiscard]] Value element(const Value& object, const Value& key);
/// A slice as Python's; absent bounds are null.
[[nodiscard]] Value slice(const Value& object, const Value* begin, const Value* end, const Value* step);
/// + - * / // % ~ of two values.
[[nodiscard]] Value arithmetic(const std::string& sign, const Value& a, const Value& b);

[[noreturn]] void unsupported(const std::string& construct); ///< Unsupported without a place, which the renderer adds

} // namespace engine::jinja
