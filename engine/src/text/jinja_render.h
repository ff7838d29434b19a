// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/chat_message.h"
#include "text/jinja_parser.h"
#include "text/jinja_value.h"

#include <ctime>
#include <optional>
#include <string>
#include <vector>

namespace engine::jinja {

struct Rendered {
    std::string text;
    std::vector<TextSpan> generated; ///< what the blocks {% generation %} wrote, in order
};

/// Runs a parsed template.
/// Bounds   2 million steps (statements run, operators evaluated, each 256 bytes or 16 items of a result), 16 MiB of
///          output, 100,000 numbers of a range.
/// Errors   EngineError with "where, line n": BadData for what Jinja raises too (raise_exception, a member of something
///          undefined, division by zero …) and where a bound is reached, Unsupported naming the filter, test, method or
///          function that is not known.
/// `now`    the time for strftime_now, which is undefined without.
[[nodiscard]] Rendered render(const Body& body, Pairs variables, const std::string& where,
                              const std::optional<std::tm>& now = std::nullopt);

} // namespace engine::jinja
