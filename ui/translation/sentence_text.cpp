// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/sentence_text.h"

#include <algorithm>
#include <cctype>

namespace ui {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// The code point that begins at `at`; 0 for what is none.
char32_t codePointAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    if (at + more >= text.size())
        return 0;
    char32_t point = more == 0 ? lead : lead & (0x3fU >> more);
    for (std::size_t i = 1; i <= more; ++i)
        point = (point << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3fU);
    return point;
}

char32_t lastCodePoint(std::string_view text)
{
    std::size_t at = text.size() - 1;
    while (at > 0 && continues(text[at]))
        --at;
    return codePointAt(text, at);
}

bool isChinese(char32_t point)
{
    return (point >= 0x3001 && point <= 0x301f) || (point >= 0x3400 && point <= 0x9fff) ||
           (point >= 0xf900 && point <= 0xfaff) || (point >= 0xff01 && point <= 0xff65) ||
           (point >= 0x20000 && point <= 0x3ffff);
}

bool hasChinese(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at)
        if (!continues(text[at]) && isChinese(codePointAt(text, at)))
            return true;
    return false;
}

/// What stands at `at` of a form: a place's text, or the form from there on.
std::string_view nextOf(std::string_view form, std::size_t at, const std::vector<std::string>& places)
{
    if (at >= form.size())
        return {};
    std::size_t behind = at;
    const int number = placeAt(form, at, behind);
    const bool isPlace = number > 0 && static_cast<std::size_t>(number) <= places.size();
    return isPlace ? std::string_view(places[static_cast<std::size_t>(number - 1)]) : form.substr(at);
}

} // namespace

int placeAt(std::string_view text, std::size_t at, std::size_t& behind)
{
    if (text[at] != '%' || at + 1 == text.size() || !isDigit(text[at + 1]) || text[at + 1] == '0')
        return 0;
    int number = 0;
    for (behind = at + 1; behind < text.size() && behind < at + 3 && isDigit(text[behind]); ++behind)
        number = number * 10 + (text[behind] - '0');
    return number;
}

std::string filledForm(std::string_view form, const std::vector<std::string>& places)
{
    const bool isChineseForm = hasChinese(form);
    std::string text;
    bool isBehindPlace = false;
    for (std::size_t at = 0; at < form.size();) {
        std::size_t behind = at, ignored = 0;
        const int number = placeAt(form, at, behind);
        if (number > 0 && static_cast<std::size_t>(number) <= places.size()) {
            text += places[static_cast<std::size_t>(number - 1)];
            at = behind;
            isBehindPlace = true;
            continue;
        }
        const bool isJoint =
            form[at] == ' ' && (isBehindPlace || (at + 1 < form.size() && placeAt(form, at + 1, ignored) > 0));
        if (!isJoint || !isChineseForm || !meetWithoutGap(text, nextOf(form, at + 1, places)))
            text += form[at];
        ++at;
        isBehindPlace = false;
    }
    return text;
}

bool meetWithoutGap(std::string_view left, std::string_view right)
{
    return !left.empty() && !right.empty() && isChinese(lastCodePoint(left)) && isChinese(codePointAt(right, 0));
}

std::size_t lettersOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) != 0; }));
}

int wordsOf(std::string_view text)
{
    int words = 0;
    bool within = false;
    for (const char c : text) {
        const bool isLetter = std::isalpha(static_cast<unsigned char>(c)) != 0;
        words += isLetter && !within ? 1 : 0;
        within = c != ' ' && (within || isLetter);
    }
    return words;
}

bool isBalanced(std::string_view text)
{
    int open = 0;
    for (const char c : text) {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open < 0)
            return false;
    }
    return open == 0;
}

std::vector<std::string_view> splitOutside(std::string_view text, std::string_view between)
{
    const bool hasBrackets = isBalanced(text);
    const bool hasQuotes = std::count(text.begin(), text.end(), '"') % 2 == 0;
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    int open = 0;
    bool isQuoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (open == 0 && !isQuoted && text.substr(at).starts_with(between)) {
            parts.push_back(text.substr(begin, at - begin));
            begin = at + between.size();
            at = begin - 1;
            continue;
        }
        isQuoted ^= hasQuotes && text[at] == '"';
        open += !hasBrackets ? 0 : text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::size_t openingOfLast(std::string_view text)
{
    if (!text.ends_with(')'))
        return std::string_view::npos;
    int open = 0;
    for (std::size_t at = text.size(); at-- > 0;) {
        open += text[at] == ')' ? 1 : text[at] == '(' ? -1 : 0;
        if (open == 0)
            return at > 1 && text[at - 1] == ' ' ? at - 1 : std::string_view::npos;
    }
    return std::string_view::npos;
}

} // namespace ui
