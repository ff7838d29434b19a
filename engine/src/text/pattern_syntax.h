// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Regular expressions as tokenizer.json has them (Oniguruma, Ruby syntax) written for PCRE2.
namespace engine::patternSyntax {

/// Rewritten: a class within a class, \s, \w and \h, {,n}, x{n,m}+ (there a repetition, not a possessive one).
/// Errors  EngineError{Unsupported}, naming the construct: && in a class, a negated class in a class, \W or \H in a
/// class, \b, \B, (?m) and other inline options but i and x, \K, \g, callouts; {BadFile}: brackets that do not match.
[[nodiscard]] std::string toPcre2(std::string_view expression, const std::string& where);

/// An expression that matches just this text.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace engine::patternSyntax
