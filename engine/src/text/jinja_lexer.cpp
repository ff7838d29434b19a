// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_lexer.h"

#include "base/utf8.h"
#include "engine/error.h"
#include "text/jinja_text.h"

#include <algorithm>
#include <array>

namespace engine::jinja {

namespace {

using Kind = Token::Kind;

bool isNameByte(char c)
{
    const char lower = static_cast<char>(c | 32);
    const bool letter = (lower >= 'a' && lower <= 'z') || c == '_';
    return letter || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string normalizedLines(std::string_view source)
{
    std::string out;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] == '\r' && i + 1 < source.size() && source[i + 1] == '\n')
            continue;
        out += source[i] == '\r' ? '\n' : source[i];
    }
    if (out.ends_with('\n'))
        out.pop_back();
    return out;
}

class Lexer {
public:
    Lexer(std::string_view source, const std::string& where) : m_source(normalizedLines(source)), m_where(where) {}

    std::vector<Token> run()
    {
        while (m_at < m_source.size()) {
            const std::size_t open = nextOpening();
            text(open);
            if (m_at >= m_source.size())
                break;
            const char kind = m_source[m_at + 1];
            const std::size_t marks =
                m_at + 2 < m_source.size() && (m_source[m_at + 2] == '-' || m_source[m_at + 2] == '+');
            const std::size_t inside = m_at + 2 + marks;
            if (kind == '#')
                comment(inside);
            else
                code(kind, inside);
        }
        push(Kind::End, {});
        return std::move(m_tokens);
    }

private:
    [[noreturn]] void bad(const std::string& message) const
    {
        throw EngineError(ErrorCode::BadFile, message, m_where + ", line " + std::to_string(m_line),
                          "correct the chat template");
    }

    void push(Kind kind, std::string text) { m_tokens.push_back({kind, std::move(text), m_line}); }

    void advance(std::size_t to)
    {
        m_line += static_cast<int>(std::count(m_source.begin() + static_cast<std::ptrdiff_t>(m_at),
                                              m_source.begin() + static_cast<std::ptrdiff_t>(to), '\n'));
        m_at = to;
    }

    [[nodiscard]] std::size_t nextOpening() const
    {
        for (std::size_t at = m_source.find('{', m_at); at != std::string::npos; at = m_source.find('{', at + 1))
            if (at + 1 < m_source.size() && std::string_view("{%#").find(m_source[at + 1]) != std::string_view::npos)
                return at;
        return m_source.size();
    }

    // Plain text up to `end`, where a tag begins or the template ends.
    void text(std::size_t end)
    {
        std::string_view text = std::string_view(m_source).substr(m_at, end - m_at);
        std::string kept(text);
        if (end < m_source.size()) {
            const char mark = end + 2 < m_source.size() ? m_source[end + 2] : ' ';
            if (mark == '-')
                kept = stripped(text, false, true);
            else if (mark != '+' && m_source[end + 1] != '{')
                kept = withoutIndent(text);
        }
        if (!kept.empty())
            push(Kind::Text, std::move(kept));
        advance(end);
    }

    // lstrip_blocks: white space alone between the line's begin and a tag.
    [[nodiscard]] std::string withoutIndent(std::string_view text) const
    {
        const std::size_t lineEnd = text.rfind('\n');
        const std::size_t begin = lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
        const bool atLineBegin = begin > 0 || m_lineStarting;
        const bool blank = stripped(text.substr(begin), true, false).empty();
        return std::string(atLineBegin && blank ? text.substr(0, begin) : text);
    }

    // Behind the end of a tag or comment: "-" takes all white space, otherwise one line end goes (trim_blocks).
    void finishTag(std::size_t end, char mark, bool trim)
    {
        std::size_t to = end;
        if (mark == '-')
            to = m_source.size() - stripped(std::string_view(m_source).substr(end), true, false).size();
        else if (mark != '+' && trim && to < m_source.size() && m_source[to] == '\n')
            ++to;
        advance(to);
        m_lineStarting = m_source[to - 1] == '\n';
    }

    void comment(std::size_t inside)
    {
        const std::size_t end = m_source.find("#}", inside);
        if (end == std::string::npos)
            bad("a comment is not closed");
        const char mark = end > inside ? m_source[end - 1] : ' ';
        finishTag(end + 2, mark, true);
    }

    void code(char kind, std::size_t inside)
    {
        push(kind == '{' ? Kind::OutputBegin : Kind::TagBegin, {});
        advance(inside);
        const char close = kind == '{' ? '}' : '%';
        std::vector<char> open;
        while (true) {
            advance(m_source.size() - stripped(std::string_view(m_source).substr(m_at), true, false).size());
            if (m_at >= m_source.size())
                bad(kind == '{' ? "{{ is not closed" : "{% is not closed");
            const bool marked = m_source[m_at] == '-' || m_source[m_at] == '+';
            const std::size_t end = m_at + (marked ? 1 : 0);
            if (open.empty() && end + 1 < m_source.size() && m_source[end] == close && m_source[end + 1] == '}') {
                push(kind == '{' ? Kind::OutputEnd : Kind::TagEnd, {});
                finishTag(end + 2, marked ? m_source[m_at] : ' ', kind != '{');
                return;
            }
            token(open);
        }
    }

    void token(std::vector<char>& open)
    {
        const char c = m_source[m_at];
        if (c == '"' || c == '\'')
            return string(c);
        if (isDigit(c))
            return numberToken();
        if (isNameByte(c)) {
            std::size_t end = m_at;
            while (end < m_source.size() && isNameByte(m_source[end]))
                ++end;
            push(Kind::Name, m_source.substr(m_at, end - m_at));
            return advance(end);
        }
        static constexpr std::array<std::string_view, 7> kDouble = {"==", "!=", "<=", ">=", "//", "**", "<>"};
        const std::string_view rest = std::string_view(m_source).substr(m_at, 2);
        const bool two = std::find(kDouble.begin(), kDouble.end(), rest) != kDouble.end();
        if (!two && std::string_view("+-*/%~|()[]{}<>=.,:").find(c) == std::string_view::npos)
            bad("the character \"" + std::string(1, c) + "\" has no meaning here");
        if (c == '(' || c == '[' || c == '{')
            open.push_back(c == '(' ? ')' : c == '[' ? ']' : '}');
        if (c == ')' || c == ']' || c == '}') {
            if (open.empty() || open.back() != c)
                bad("\"" + std::string(1, c) + "\" closes nothing");
            open.pop_back();
        }
        push(Kind::Sign, std::string(rest.substr(0, two ? 2 : 1)));
        advance(m_at + (two ? 2 : 1));
    }

    void numberToken()
    {
        std::size_t end = m_at;
        const auto digits = [&] {
            while (end < m_source.size() && (isDigit(m_source[end]) || m_source[end] == '_'))
                ++end;
        };
        digits();
        Kind kind = Kind::Integer;
        if (end + 1 < m_source.size() && m_source[end] == '.' && isDigit(m_source[end + 1])) {
            kind = Kind::Float;
            ++end;
            digits();
        }
        if (const std::size_t digit = exponentDigit(end); digit != std::string::npos) {
            kind = Kind::Float;
            end = digit;
            digits();
        }
        std::string text = m_source.substr(m_at, end - m_at);
        std::erase(text, '_');
        push(kind, std::move(text));
        advance(end);
    }

    // Where the digits of "e+12" begin; npos if there is no exponent.
    [[nodiscard]] std::size_t exponentDigit(std::size_t at) const
    {
        if (at >= m_source.size() || (m_source[at] != 'e' && m_source[at] != 'E'))
            return std::string::npos;
        const bool isSigned = at + 1 < m_source.size() && (m_source[at + 1] == '+' || m_source[at + 1] == '-');
        const std::size_t digit = at + (isSigned ? 2 : 1);
        return digit < m_source.size() && isDigit(m_source[digit]) ? digit : std::string::npos;
    }

    void string(char quote)
    {
        std::size_t end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote)
            end += m_source[end] == '\\' ? 2 : 1;
        if (end >= m_source.size())
            bad("a text is not closed");
        push(Kind::String, unescaped(std::string_view(m_source).substr(m_at + 1, end - m_at - 1)));
        advance(end + 1);
    }

    [[nodiscard]] std::string unescaped(std::string_view raw) const
    {
        constexpr std::string_view kLetters = "abfnrtv\\'\"", kValues = "\a\b\f\n\r\t\v\\'\"";
        std::string out;
        for (std::size_t i = 0; i < raw.size(); ++i) {
            if (raw[i] != '\\' || i + 1 == raw.size()) {
                out += raw[i];
                continue;
            }
            const char c = raw[++i];
            const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
            if (digits) {
                appendUtf8(out, codePoint(raw.substr(i + 1, digits), digits));
                i += digits;
            } else if (const std::size_t at = kLetters.find(c); at != std::string_view::npos) {
                out += kValues[at];
            } else if (c >= '0' && c <= '7') {
                bad("octal escapes cannot be read");
            } else if (c != '\n') {
                out.append(1, '\\').append(1, c);
            }
        }
        return out;
    }

    [[nodiscard]] char32_t codePoint(std::string_view text, std::size_t digits) const
    {
        char32_t value = 0;
        for (const char c : text) {
            const std::size_t digit =
                std::string_view("0123456789abcdef").find(static_cast<char>(isDigit(c) ? c : c | 32));
            if (digit == std::string_view::npos)
                bad("an escape in a text is not of " + std::to_string(digits) + " hexadecimal digits");
            value = value * 16 + static_cast<char32_t>(digit);
        }
        if (text.size() != digits || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
            bad("an escape in a text is no character");
        return value;
    }

    std::string m_source;
    const std::string& m_where;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_lineStarting = true;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(std::string_view source, const std::string& where)
{
    return Lexer(source, where).run();
}

} // namespace engine::jinja
