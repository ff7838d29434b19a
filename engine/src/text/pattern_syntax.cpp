// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pattern_syntax.h"

#include "base/json.h"
#include "engine/error.h"
#include "text/characters.h"

#include <vector>

namespace engine::patternSyntax {

namespace {

// \w of the source language is letters with all marks, decimal digits, connectors and Latin-1's other numbers; PCRE2's
// differs between versions.
constexpr std::string_view kWord = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\x{b2}\\x{b3}\\x{b9}\\x{bc}-\\x{be}";
constexpr std::string_view kHex = "0-9a-fA-F";

class Translator {
public:
    Translator(std::string_view expression, const std::string& where) : m_in(expression), m_where(where) {}

    std::string run()
    {
        while (m_at < m_in.size())
            step();
        if (!m_groups.empty())
            bad("a ( is not closed");
        return std::move(m_out);
    }

private:
    [[noreturn]] void bad(const std::string& what) const
    {
        throw EngineError(ErrorCode::BadFile, "the pattern " + jsonString(std::string(m_in)) + " is wrong: " + what,
                          m_where, "fetch the model's tokenizer files again");
    }
    [[noreturn]] void unsupported(std::string_view what) const
    {
        throw EngineError(ErrorCode::Unsupported,
                          "\"" + std::string(what) + "\" in the pattern " + jsonString(std::string(m_in)) +
                              " is not supported",
                          m_where, "use a tokenizer with a simpler pattern");
    }

    [[nodiscard]] bool ahead(std::string_view what) const { return m_in.substr(m_at).starts_with(what); }
    void copy(std::size_t bytes)
    {
        m_out += m_in.substr(m_at, bytes);
        m_at += bytes;
    }

    void step()
    {
        switch (m_in[m_at]) {
        case '\\':
            m_atom = m_out.size();
            return escape(false);
        case '[':
            m_atom = m_out.size();
            m_out += '[';
            return characterClass();
        case '(':
            return openGroup();
        case ')':
            if (m_groups.empty())
                bad("a ) has no (");
            m_atom = m_groups.back();
            m_groups.pop_back();
            return copy(1);
        case '{':
            return interval();
        case '*':
        case '+':
        case '?':
        case '|':
            return copy(1);
        default:
            m_atom = m_out.size();
            copy(std::min(characters::length(m_in[m_at]), m_in.size() - m_at));
        }
    }

    void openGroup()
    {
        constexpr std::string_view kKnown[] = {"(?:", "(?=",  "(?!",  "(?<=",  "(?<!",
                                               "(?>", "(?i:", "(?i)", "(?-i:", "(?-i)"};
        m_groups.push_back(m_out.size());
        if (!ahead("(?"))
            return copy(1);
        for (const std::string_view known : kKnown) {
            if (!ahead(known))
                continue;
            copy(known.size());
            if (known.ends_with(')'))
                m_groups.pop_back();
            return;
        }
        unsupported(m_in.substr(m_at, std::min<std::size_t>(4, m_in.size() - m_at)));
    }

    // {n}, {n,}, {,n} and {n,m}; any other { is the character.
    void interval()
    {
        std::size_t end = m_at + 1;
        int commas = 0, digits = 0;
        for (; end < m_in.size() && m_in[end] != '}'; ++end) {
            commas += m_in[end] == ',' ? 1 : 0;
            digits += m_in[end] >= '0' && m_in[end] <= '9' ? 1 : 0;
            if (commas > 1 || (m_in[end] != ',' && (m_in[end] < '0' || m_in[end] > '9')))
                break;
        }
        if (end >= m_in.size() || m_in[end] != '}' || digits == 0) {
            m_atom = m_out.size();
            m_out += '\\';
            return copy(1);
        }
        const bool fromZero = m_in[m_at + 1] == ',';
        m_out += fromZero ? "{0" : "{";
        ++m_at;
        copy(end + 1 - m_at);
        if (!ahead("+"))
            return;
        m_out.insert(m_atom, "(?:");
        m_out += ')';
    }

    void escape(bool inClass)
    {
        if (m_at + 1 >= m_in.size())
            bad("it ends with a backslash");
        const char c = m_in[m_at + 1];
        if (c == 'w' || c == 'h' || ((c == 'W' || c == 'H') && !inClass)) {
            m_at += 2;
            const std::string_view set = c == 'w' || c == 'W' ? kWord : kHex;
            const char* open = c == 'w' || c == 'h' ? "[" : "[^";
            m_out += inClass ? std::string(set) : open + std::string(set) + "]";
            return;
        }
        if (c == 's' || c == 'S') { // PCRE2's takes U+180E along
            m_out += c == 's' ? "\\p{White_Space}" : "\\P{White_Space}";
            m_at += 2;
            return;
        }
        constexpr std::string_view kTaken = "dDpPrntfvaexAzZu0123456789";
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter && kTaken.find(c) == std::string_view::npos)
            unsupported(m_in.substr(m_at, 2));
        if (c == 'u')
            return unicodeEscape();
        if (c == 'v') { // PCRE2 takes it for all vertical space
            m_out += "\\x0b";
            m_at += 2;
            return;
        }
        if (c == 'p' || c == 'P')
            return property();
        copy(std::min(1 + characters::length(c), m_in.size() - m_at));
    }

    void unicodeEscape()
    {
        const std::string_view digits = m_in.substr(m_at + 2, std::min<std::size_t>(4, m_in.size() - m_at - 2));
        if (digits.size() != 4 || digits.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
            bad("\\u must have four hexadecimal digits");
        m_out += "\\x{" + std::string(digits) + "}";
        m_at += 6;
    }

    void property()
    {
        const std::size_t end = m_in.find('}', m_at);
        if (m_at + 2 >= m_in.size() || m_in[m_at + 2] != '{' || end == std::string_view::npos)
            bad("\\p must have a name in braces");
        copy(end + 1 - m_at);
    }

    // The bracket itself is written by the caller, so that the members of an inner class join the outer one.
    void characterClass()
    {
        constexpr int kDeepest = 8;
        if (++m_depth > kDeepest)
            unsupported("classes more than 8 deep");
        ++m_at;
        if (ahead("^") && m_depth > 1)
            unsupported("[^ in a class");
        if (ahead("^"))
            copy(1);
        for (bool first = true;; first = false) {
            if (m_at >= m_in.size())
                bad("a [ is not closed");
            if (m_in[m_at] == ']' && !first)
                break;
            classMember();
        }
        ++m_at;
        if (--m_depth == 0)
            m_out += ']';
    }

    void classMember()
    {
        if (ahead("&&"))
            unsupported("&&");
        if (ahead("[:")) {
            const std::size_t end = m_in.find(":]", m_at);
            if (end == std::string_view::npos)
                bad("[: is not closed");
            return copy(end + 2 - m_at);
        }
        if (m_in[m_at] == '[')
            return characterClass();
        if (m_in[m_at] == '\\')
            return escape(true);
        if (m_in[m_at] == ']')
            m_out += '\\';
        copy(std::min(characters::length(m_in[m_at]), m_in.size() - m_at));
    }

    std::string_view m_in;
    const std::string& m_where;
    std::string m_out;
    std::size_t m_at = 0, m_atom = 0;  ///< where the last repeatable item begins in m_out
    std::vector<std::size_t> m_groups; ///< open ones, by their place in m_out
    int m_depth = 0;
};

} // namespace

std::string toPcre2(std::string_view expression, const std::string& where)
{
    constexpr std::size_t kLongest = 64u << 10;
    if (expression.size() > kLongest)
        throw EngineError(ErrorCode::BadFile, "a pattern is longer than 64 KiB", where,
                          "fetch the model's tokenizer files again");
    return Translator(expression, where).run();
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 128 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        constexpr char kDigits[] = "0123456789abcdef";
        if (plain)
            out += c;
        else
            out += std::string("\\x{") + kDigits[byte >> 4] + kDigits[byte & 15] + "}";
    }
    return out;
}

} // namespace engine::patternSyntax
