// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja_text.h"

#include "base/utf8.h"
#include "text/jinja_value.h"

#include <array>
#include <cstdio>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace engine::jinja {

namespace {

constexpr std::size_t kLongest = 16u << 20;

std::size_t widthAt(std::string_view text, std::size_t at)
{
    const std::size_t width = decodeUtf8(text, at).length;
    return width ? width : 1;
}

bool inSet(std::string_view character, std::string_view set)
{
    return set.empty() ? isPythonSpace(decodeUtf8(character, 0).value) : set.find(character) != std::string_view::npos;
}

std::string hex(const char* format, std::uint32_t value)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, value);
    return buffer.data();
}

std::string fromIcu(const icu::UnicodeString& text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

icu::UnicodeString toIcu(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

bool isCased(UChar32 c)
{
    return u_hasBinaryProperty(c, UCHAR_CASED) != 0;
}

} // namespace

bool isPythonSpace(char32_t c)
{
    return (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

std::vector<std::string> charactersOf(std::string_view text)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size(); at += out.back().size())
        out.emplace_back(text.substr(at, widthAt(text, at)));
    return out;
}

std::size_t lengthOf(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

std::string stripped(std::string_view text, bool left, bool right, std::string_view set)
{
    while (left && !text.empty() && inSet(text.substr(0, widthAt(text, 0)), set))
        text.remove_prefix(widthAt(text, 0));
    while (right && !text.empty()) {
        std::size_t begin = text.size() - 1;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80)
            --begin;
        if (!inSet(text.substr(begin), set))
            break;
        text.remove_suffix(text.size() - begin);
    }
    return std::string(text);
}

std::string upperOf(std::string_view text)
{
    return fromIcu(toIcu(text).toUpper(icu::Locale::getRoot()));
}

std::string lowerOf(std::string_view text)
{
    return fromIcu(toIcu(text).toLower(icu::Locale::getRoot()));
}

std::string capitalized(std::string_view text)
{
    if (text.empty())
        return {};
    const std::size_t width = widthAt(text, 0);
    const icu::UnicodeString first = icu::UnicodeString(u_totitle(static_cast<UChar32>(decodeUtf8(text, 0).value)));
    return fromIcu(first) + lowerOf(text.substr(width));
}

std::string titleOf(std::string_view text)
{
    std::string out;
    bool inside = false;
    for (const std::string& character : charactersOf(text)) {
        const auto c = static_cast<UChar32>(decodeUtf8(character, 0).value);
        out += inside ? lowerOf(character) : fromIcu(icu::UnicodeString(u_totitle(c)));
        inside = isCased(c);
    }
    return out;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to, std::int64_t most)
{
    if (from.empty())
        fail("an empty text cannot be replaced");
    std::string out;
    std::size_t done = 0;
    for (std::size_t at = text.find(from); at != std::string_view::npos && most != 0; at = text.find(from, done)) {
        out.append(text, done, at - done).append(to);
        done = at + from.size();
        --most;
        if (out.size() > kLongest)
            fail("a text gets longer than 16 MiB");
    }
    return out.append(text, done);
}

namespace {

std::vector<std::string> splitAtSpaces(std::string_view text, std::int64_t most)
{
    std::vector<std::string> out;
    std::string rest = stripped(text, true, false);
    while (!rest.empty() && most-- != 0) {
        std::size_t end = 0;
        while (end < rest.size() && !isPythonSpace(decodeUtf8(rest, end).value))
            end += widthAt(rest, end);
        out.push_back(rest.substr(0, end));
        rest = stripped(rest.substr(end), true, false);
    }
    if (!rest.empty())
        out.push_back(stripped(rest, false, true));
    return out;
}

} // namespace

std::vector<std::string> splitText(std::string_view text, std::optional<std::string_view> separator, std::int64_t most)
{
    if (!separator)
        return splitAtSpaces(text, most);
    if (separator->empty())
        fail("an empty text cannot separate");
    std::vector<std::string> out;
    for (std::size_t at = text.find(*separator); at != std::string_view::npos && most-- != 0;
         at = text.find(*separator)) {
        out.emplace_back(text.substr(0, at));
        text.remove_prefix(at + separator->size());
    }
    out.emplace_back(text);
    return out;
}

std::string reprOf(std::string_view text)
{
    const char quote =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
    std::string out(1, quote);
    for (const std::string& character : charactersOf(text)) {
        const char32_t c = decodeUtf8(character, 0).value;
        if (character[0] == quote || character[0] == '\\')
            out += '\\' + character;
        else if (c == '\n' || c == '\r' || c == '\t')
            out += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
        else if (c != ' ' && !u_isprint(static_cast<UChar32>(c)))
            out += c < 0x100 ? hex("\\x%02x", c) : c < 0x10000 ? hex("\\u%04x", c) : hex("\\U%08x", c);
        else if (c > 0x7F && u_isUWhiteSpace(static_cast<UChar32>(c)))
            out += c < 0x100 ? hex("\\x%02x", c) : hex("\\u%04x", c);
        else
            out += character;
    }
    return out + quote;
}

std::string jsonQuoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        constexpr std::string_view kPlain = "\b\f\n\r\t\"\\", kLetters = "bfnrt\"\\";
        const std::size_t at = kPlain.find(c);
        if (at != std::string_view::npos)
            out.append(1, '\\').append(1, kLetters[at]);
        else if (static_cast<unsigned char>(c) < 0x20)
            out += hex("\\u%04x", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out + '"';
}

std::string jsonQuotedAscii(std::string_view text)
{
    std::string out;
    for (const std::string& character : charactersOf(jsonQuoted(text))) {
        const char32_t c = decodeUtf8(character, 0).value;
        if (c >= 0x10000)
            out += hex("\\u%04x", 0xD7C0u + (c >> 10)) + hex("\\u%04x", 0xDC00u + (c & 0x3FFu));
        else if (c > 0x7E)
            out += hex("\\u%04x", c);
        else
            out += character;
    }
    return out;
}

} // namespace engine::jinja
