// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/python_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>

namespace engine {

namespace {

// Where each script's ten digits begin (class Nd of Unicode 14).
constexpr std::array<char32_t, 66> kZeros = {
    0x30,    0x660,   0x6F0,   0x7C0,   0x966,   0x9E6,   0xA66,   0xAE6,   0xB66,   0xBE6,   0xC66,
    0xCE6,   0xD66,   0xDE6,   0xE50,   0xED0,   0xF20,   0x1040,  0x1090,  0x17E0,  0x1810,  0x1946,
    0x19D0,  0x1A80,  0x1A90,  0x1B50,  0x1BB0,  0x1C40,  0x1C50,  0xA620,  0xA8D0,  0xA900,  0xA9D0,
    0xA9F0,  0xAA50,  0xABF0,  0xFF10,  0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0,
    0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60,
    0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0};

bool isSpace(char32_t c)
{
    constexpr std::array<char32_t, 10> kOthers = {0x20,   0x85,   0xA0,   0x1680, 0x2028,
                                                  0x2029, 0x202F, 0x205F, 0x3000, 0x2000};
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F) || (c > 0x2000 && c <= 0x200A) ||
           std::find(kOthers.begin(), kOthers.end(), c) != kOthers.end();
}

/// Of a number that no double holds: whether it is below 1, else it is too large.
bool isTiny(std::string_view number)
{
    const std::size_t mark = std::min(number.find_first_of("eE"), number.size());
    const std::size_t point = std::min(number.substr(0, mark).find('.'), mark);
    const std::size_t first = number.find_first_of("123456789");
    double scale = first < point ? static_cast<double>(point - first) : -static_cast<double>(first - point - 1);
    if (mark < number.size())
        scale += number.substr(mark + 1).starts_with('-') ? -300 : 300; // beyond a double, more than the digits make up
    return scale <= 0;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

} // namespace

DigitAt digitAt(std::string_view text, std::size_t at) noexcept
{
    const Utf8Char c = decodeUtf8(text, at);
    const auto* behind = std::upper_bound(kZeros.begin(), kZeros.end(), c.value);
    if (c.length == 0 || behind == kZeros.begin() || c.value - *(behind - 1) > 9)
        return {};
    return {static_cast<int>(c.value - *(behind - 1)), c.length};
}

std::string_view stripped(std::string_view text) noexcept
{
    while (!text.empty()) {
        const Utf8Char first = decodeUtf8(text, 0);
        if (first.length == 0 || !isSpace(first.value))
            break;
        text.remove_prefix(first.length);
    }
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && isContinuation(text[last]))
            --last;
        const Utf8Char c = decodeUtf8(text, last);
        if (c.length != text.size() - last || !isSpace(c.value))
            break;
        text.remove_suffix(c.length);
    }
    return text;
}

std::optional<double> pythonFloat(std::string_view text)
{
    text = stripped(text);
    if (text.starts_with('+') && !text.substr(1).starts_with('-'))
        text.remove_prefix(1);
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        if (const DigitAt digit = digitAt(text, i); digit.length > 0) {
            plain += static_cast<char>('0' + digit.value);
            i += digit.length;
        } else {
            plain += text[i++];
        }
    }
    if (plain.find_first_not_of("0123456789+-.eE") != std::string::npos)
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (end != plain.data() + plain.size() || error == std::errc::invalid_argument)
        return std::nullopt;
    if (error == std::errc::result_out_of_range)
        return isTiny(plain) ? 0.0 : std::numeric_limits<double>::infinity() * (plain.front() == '-' ? -1 : 1);
    return value;
}

} // namespace engine
