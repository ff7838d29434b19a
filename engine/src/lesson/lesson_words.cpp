// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_words.h"

#include "base/utf8.h"
#include "lesson/lesson_files.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace engine {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "[text](target)" and "[text]: target" both end in one; returns what stands behind "](" or "]:".
std::string targetAt(const std::string& text, std::size_t at)
{
    const std::size_t begin = text.find_first_not_of(' ', at);
    if (begin == std::string::npos)
        return {};
    return text.substr(begin, std::min(text.find_first_of(") \n\t", begin), text.size()) - begin);
}

bool isKnownTarget(const Lesson& lesson, const std::string& target)
{
    constexpr std::string_view kTerm = "term:", kPage = "page:";
    if (target.starts_with(kTerm))
        return lesson.terms.contains(target.substr(kTerm.size()));
    if (!target.starts_with(kPage))
        return false;
    std::size_t page = 0;
    const char* end = target.data() + target.size();
    const auto result = std::from_chars(target.data() + kPage.size(), end, page);
    return result.ec == std::errc() && result.ptr == end && page >= 1 && page <= lesson.pages.size();
}

bool beginsTag(char c, char next)
{
    return c == '<' && (isLetter(next) || next == '/' || next == '!' || next == '?');
}

/// Controls of ASCII and Latin-1, ends of lines and paragraphs, and what turns the direction of what follows.
bool controlsText(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

/// Spaces and what has no width.
bool isBlank(char32_t c)
{
    return c == ' ' || c == 0xa0 || c == 0xad || (c >= 0x2000 && c <= 0x200f) || c == 0x202f || c == 0x205f ||
           c == 0x2060 || c == 0x3000 || c == 0xfeff;
}

} // namespace

std::string lineFault(const std::string& text, bool needed)
{
    constexpr std::size_t kLongest = 600; // bytes
    if (text.size() > kLongest || findInvalidUtf8(text) != std::string::npos)
        return "a line of text is too long or no UTF-8";
    bool blank = true;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Char c = decodeUtf8(text, at);
        if (controlsText(c.value))
            return "a line of text holds control characters";
        if (beginsTag(text[at], at + 1 < text.size() ? text[at + 1] : '\0'))
            return "a line of text holds HTML";
        blank = blank && isBlank(c.value);
        at += c.length;
    }
    return needed && blank ? "a line of text is missing" : "";
}

bool isFigureName(const std::string& name)
{
    return isLessonId(name) && name.front() >= 'a' && name.front() <= 'z';
}

std::string unknownFigure(const std::string& text, const LessonFigures& figures)
{
    constexpr std::string_view kNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-";
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
        const std::size_t end = std::min(text.find_first_not_of(kNameCharacters, open + 1), text.size());
        const std::string name = text.substr(open + 1, end - open - 1);
        if (end < text.size() && text[end] == '}' && isFigureName(name) && !figures.contains(name))
            return name;
    }
    return {};
}

std::string lessonTextFault(const Lesson& lesson, const std::string& markdown)
{
    if (findInvalidUtf8(markdown) != std::string::npos)
        return "the text is no UTF-8";
    if (std::any_of(markdown.begin(), markdown.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; }))
        return "the text holds control characters";
    for (std::size_t at = 0; at < markdown.size(); ++at) {
        const char c = markdown[at], next = at + 1 < markdown.size() ? markdown[at + 1] : '\0';
        if (c == '!' && next == '[')
            return "the text holds a picture";
        if (beginsTag(c, next))
            return "the text holds HTML or an address";
        if (c == ']' && (next == '(' || next == ':')) {
            const std::string target = targetAt(markdown, at + 2);
            if (!isKnownTarget(lesson, target))
                return "a link leads to \"" + target.substr(0, 60) + "\", which is no term or page of the lesson";
        }
    }
    return {};
}

} // namespace engine
