// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace engine::jinja {

struct Token {
    enum class Kind : std::uint8_t {
        Text,
        OutputBegin,
        OutputEnd,
        TagBegin,
        TagEnd,
        Name,
        String,
        Integer,
        Float,
        Sign,
        End
    };
    Kind kind = Kind::End;
    std::string text; ///< a name, a sign, the content of a string, plain text of the template
    int line = 1;
};

/// Cuts a template into tokens as Jinja does with trim_blocks and lstrip_blocks on (transformers' setting): the line
/// end behind a tag and the white space before a tag alone on its line go; "-" takes all white space at its side, "+"
/// none. The last line end of the template goes too; \r\n and \r count as \n. Errors  EngineError{BadFile} with "where,
/// line n".
[[nodiscard]] std::vector<Token> tokenize(std::string_view source, const std::string& where);

} // namespace engine::jinja
