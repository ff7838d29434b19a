// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja_lexer.h"
#include "text/jinja_parser.h"

#include <string>
#include <string_view>
#include <vector>

namespace engine::jinja {

/// The tokens of a template while it is parsed; errors carry the file and the line.
class TokenStream {
public:
    TokenStream(std::vector<Token> tokens, const std::string& where);

    [[nodiscard]] const Token& current() const { return m_tokens[m_at]; }
    Token take();
    Token expect(Token::Kind kind, const char* name);
    [[nodiscard]] bool isSign(std::string_view sign) const;
    [[nodiscard]] bool isName(std::string_view name) const;
    bool takeSign(std::string_view sign); ///< false, and nothing taken, if something else comes
    bool takeName(std::string_view name);
    [[noreturn]] void bad(const std::string& message) const;
    [[noreturn]] void unsupported(const std::string& construct) const;

    /// Counts how deep the parser is; Unsupported beyond 100.
    class Nesting {
    public:
        explicit Nesting(TokenStream& stream);
        ~Nesting() { --m_stream.m_depth; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;

    private:
        TokenStream& m_stream;
    };

private:
    std::vector<Token> m_tokens;
    std::string m_where;
    std::size_t m_at = 0;
    int m_depth = 0;
};

[[nodiscard]] bool isReserved(std::string_view name); ///< true, none, not, in …

/// Jinja's expression grammar, by recursive descent, from the weakest binding to the strongest. Of one expression no
/// more than 500 operators (calls, members, filters …) are taken, which bounds the depth of its tree.
class ExpressionParser {
public:
    explicit ExpressionParser(TokenStream& stream) : m_stream(stream) {}

    [[nodiscard]] ExprPtr tuple(); ///< one expression, or a list of some with commas between them
    [[nodiscard]] ExprPtr whole(); ///< with "a if b else c"
    [[nodiscard]] ExprPtr withoutChoice();

private:
    [[nodiscard]] ExprPtr conjunction();
    [[nodiscard]] ExprPtr negation();
    [[nodiscard]] ExprPtr comparison();
    [[nodiscard]] ExprPtr sum();
    [[nodiscard]] ExprPtr concatenation();
    [[nodiscard]] ExprPtr product();
    [[nodiscard]] ExprPtr unary(bool withFilter = true);
    [[nodiscard]] ExprPtr primary();
    [[nodiscard]] ExprPtr constant();
    [[nodiscard]] ExprPtr listOf(const char* close);
    [[nodiscard]] ExprPtr dict();
    [[nodiscard]] ExprPtr postfix(ExprPtr from);
    [[nodiscard]] ExprPtr filters(ExprPtr from);
    [[nodiscard]] ExprPtr test(ExprPtr from);
    [[nodiscard]] ExprPtr subscript(ExprPtr from);
    [[nodiscard]] ExprPtr make(Expr::Kind kind, ExprPtr first = nullptr, ExprPtr second = nullptr);
    void arguments(Expr& call);

    TokenStream& m_stream;
    int m_links = 0; ///< operators of this expression, each a level of its tree
};

} // namespace engine::jinja
