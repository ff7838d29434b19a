// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

namespace engine {

namespace {

struct Lead {
    std::size_t length = 0;
    unsigned char low = 0x80, high = 0xBF; // what the second byte may be
};

// Table 3-7 of the Unicode standard: the second byte's range is what shuts out overlong forms and surrogates.
Lead leadOf(unsigned char byte) noexcept
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

} // namespace

Utf8Char decodeUtf8(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size())
        return {};
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char first = byteAt(0);
    if (first < 0x80)
        return {first, 1};
    const Lead lead = leadOf(first);
    if (lead.length == 0 || text.size() - at < lead.length || byteAt(1) < lead.low || byteAt(1) > lead.high)
        return {};
    char32_t value = first & (0x7Fu >> lead.length);
    for (std::size_t i = 1; i < lead.length; ++i) {
        if ((byteAt(i) & 0xC0u) != 0x80u)
            return {};
        value = (value << 6) | (byteAt(i) & 0x3Fu);
    }
    return {value, lead.length};
}

std::size_t findInvalidUtf8(std::string_view text) noexcept
{
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Utf8Char next = decodeUtf8(text, at);
        if (next.length == 0)
            return at;
        at += next.length;
    }
    return std::string_view::npos;
}

void appendUtf8(std::string& text, char32_t value)
{
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0 | (value >> 6));
        put(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        put(0xE0 | (value >> 12));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    } else {
        put(0xF0 | (value >> 18));
        put(0x80 | ((value >> 12) & 0x3F));
        put(0x80 | ((value >> 6) & 0x3F));
        put(0x80 | (value & 0x3F));
    }
}

std::string toValidUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Char next = decodeUtf8(text, at);
        if (next.length == 0) {
            result += "\xEF\xBF\xBD";
            ++at;
        } else {
            result.append(text.substr(at, next.length));
            at += next.length;
        }
    }
    return result;
}

} // namespace engine
