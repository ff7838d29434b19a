// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja_value.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace engine::jinja {

struct Expr;
using ExprPtr = std::unique_ptr<Expr>;

/// An expression. `parts` are its operands in order; absent ones (of a slice, an else) are null.
struct Expr {
    enum class Kind : std::uint8_t {
        Constant, ///< value
        Name,     ///< name
        List,     ///< parts
        Tuple,    ///< parts
        Dict,     ///< parts: key, value, key, value …
        Member,   ///< parts[0].name
        Index,    ///< parts[0][parts[1]]
        Slice,    ///< parts[0][parts[1]:parts[2]:parts[3]]
        Call,     ///< parts[0](parts[1]…, named…)
        Filter,   ///< parts[0] | name(parts[1]…, named…)
        Test,     ///< parts[0] is name(parts[1]…)
        Unary,    ///< name: "not", "-", "+"
        Binary,   ///< name: "+", "~", "and" …
        Compare,  ///< parts[0] signs[0] parts[1] signs[1] …
        Choice,   ///< parts[0] if parts[1] else parts[2]
    };
    Kind kind = Kind::Constant;
    int line = 1;
    std::string name;
    Value value;
    std::vector<ExprPtr> parts;
    std::vector<std::pair<std::string, ExprPtr>> named;
    std::vector<std::string> signs;
};

struct Statement;
using Body = std::vector<Statement>;

/// A piece of the template.
struct Statement {
    enum class Kind : std::uint8_t { Text, Output, If, For, Set, SetBlock, Generation, Break, Continue };
    Kind kind = Kind::Text;
    int line = 1;
    std::string text;                 ///< Text
    std::vector<std::string> targets; ///< names of For and Set; with `member` the second half of "ns.x"
    std::string member;
    ExprPtr expression; ///< Output, the conditions of If, what For goes through, the value of Set, filters of SetBlock
    ExprPtr filter;     ///< for … if filter
    Body body, otherwise;
};

/// Errors  EngineError{BadFile} for what Jinja would refuse too, {Unsupported} for what we cannot run (macros, imports,
/// inheritance …), each with "where, line n"; Unsupported also for nesting deeper than 100.
[[nodiscard]] Body parse(std::string_view source, const std::string& where);

} // namespace engine::jinja
