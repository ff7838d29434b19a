// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/strict_answer.h"

#include "answers/python_text.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters of other scripts are bytes from 0x80 on.
bool isWordByte(char c)
{
    return isDigit(c) || c == '_' || (lowered(c) >= 'a' && lowered(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool sameButForCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

/// As a word of its own, at or behind `from`; npos if there is none.
std::size_t findWord(std::string_view text, std::string_view word, std::size_t from, bool anyCase)
{
    for (std::size_t at = from; at + word.size() <= text.size(); ++at) {
        const std::string_view here = text.substr(at, word.size());
        if (!(anyCase ? sameButForCase(here, word) : here == word))
            continue;
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordByte(text[at - 1])) && (end == text.size() || !isWordByte(text[end])))
            return at;
    }
    return std::string_view::npos;
}

std::string_view sentenceOf(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isLast = i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n';
        if (text[i] == '\n' || ((text[i] == '.' || text[i] == '!' || text[i] == '?' || text[i] == ';') && isLast))
            return text.substr(0, i);
    }
    return text;
}

/// What stands behind the last mark, up to the end of its sentence; null without a mark.
std::optional<std::string_view> behindMark(std::string_view response)
{
    constexpr std::array<std::string_view, 3> kMarks = {"####", "answer is", "answer:"};
    for (std::size_t at = response.size(); at-- > 0;)
        for (const std::string_view mark : kMarks) {
            if (!sameButForCase(response.substr(at, mark.size()), mark))
                continue;
            std::string_view rest = response.substr(at + mark.size());
            if (rest.starts_with(':'))
                rest.remove_prefix(1);
            return sentenceOf(stripped(rest));
        }
    return std::nullopt;
}

/// The length of the number's digits, commas and point there; 0 if they are no number.
std::size_t numberLength(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const auto threeDigits = [&](std::size_t at) {
        return at + 3 <= text.size() && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                                                    text.begin() + static_cast<std::ptrdiff_t>(at + 3), isDigit);
    };
    if (end >= 1 && end <= 3)
        while (end < text.size() && text[end] == ',' && threeDigits(end + 1))
            end += 4;
    if (end > 0 && end + 1 < text.size() && text[end] == '.' && isDigit(text[end + 1]))
        for (++end; end < text.size() && isDigit(text[end]);)
            ++end;
    return end;
}

/// Whether what stands behind a number leaves it whole: no letter, and no digit behind a sign that joins numbers.
bool endsWhole(std::string_view rest)
{
    if (rest.empty())
        return true;
    const bool joins = rest.size() > 1 && isDigit(rest[1]) && (rest[0] == '/' || rest[0] == '.' || rest[0] == ',');
    return !isWordByte(rest[0]) && !joins;
}

struct Number {
    std::size_t begin = 0, end = 0; ///< its sign included
    std::string text;
};

/// The first whole number at or behind `from`.
std::optional<Number> findNumber(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t length = std::max<std::size_t>(1, numberLength(text.substr(at)));
        const bool beginsWhole = at == 0 || !(isWordByte(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == ',' ||
                                              (text[at - 1] == '/' && at > 1 && isDigit(text[at - 2])));
        if (!beginsWhole || !endsWhole(text.substr(at + length))) {
            for (at += length; at < text.size() && isWordByte(text[at]);)
                ++at;
            continue;
        }
        Number number{at, at + length, std::string(text.substr(at, length))};
        std::erase(number.text, ',');
        std::size_t before = at;
        if (before > 0 && text[before - 1] == '$')
            --before;
        // Behind a number or a word "-" takes away; behind anything else it is a sign.
        if (before > 0 && text[before - 1] == '-' &&
            (before == 1 || !(isWordByte(text[before - 2]) || text[before - 2] == ')')))
            number = {before - 1, number.end, "-" + number.text};
        return number;
    }
    return std::nullopt;
}

std::optional<std::string> firstNumber(std::string_view text)
{
    const auto number = findNumber(text, 0);
    return number ? std::optional(number->text) : std::nullopt;
}

std::optional<std::string> lastNumber(std::string_view text)
{
    std::optional<std::string> last;
    for (auto number = findNumber(text, 0); number; number = findNumber(text, number->end))
        last = number->text;
    return last;
}

/// The only one of the tokens that stands in the text as a word.
std::optional<std::string> onlyToken(std::string_view text, std::span<const std::string> tokens, bool anyCase)
{
    std::optional<std::string> found;
    for (const std::string& token : tokens) {
        if (findWord(text, token, 0, anyCase) == std::string_view::npos)
            continue;
        if (found && *found != token)
            return std::nullopt;
        found = token;
    }
    return found;
}

} // namespace

std::optional<std::string> strictNumber(std::string_view response)
{
    const auto behind = behindMark(response);
    if (!behind)
        return lastNumber(response);
    const std::size_t equals = behind->rfind('=');
    return firstNumber(equals == std::string_view::npos ? *behind : behind->substr(equals + 1));
}

std::optional<std::string> strictLetter(std::string_view response, std::span<const std::string> tokens)
{
    if (const auto behind = behindMark(response))
        return onlyToken(*behind, tokens, false);
    std::string_view text = stripped(response);
    const bool bracket = text.starts_with('(');
    text.remove_prefix(bracket ? 1 : 0);
    for (const std::string& token : tokens) {
        if (!text.starts_with(token))
            continue;
        const std::string_view rest = text.substr(token.size());
        const bool closed = rest.starts_with(')') || (!bracket && (rest.starts_with('.') || rest.starts_with(':')));
        if (closed || (!bracket && rest.empty()))
            return token;
    }
    return std::nullopt;
}

std::optional<std::string> strictChoice(std::string_view response, std::span<const std::string> tokens)
{
    return onlyToken(behindMark(response).value_or(response), tokens, true);
}

} // namespace engine
