// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace cli {

namespace {

struct Point {
    char32_t value;
    std::size_t length;
};

/// Ill-formed bytes count as one column each.
Point decode(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
    const unsigned char lead = byte(at);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (length == 1 || at + length > text.size())
        return {lead, 1};
    char32_t value = lead & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {lead, 1};
        value = value << 6 | (byte(at + i) & 0x3F);
    }
    return {value, length};
}

std::size_t columnsOf(char32_t c)
{
    const bool combining = (c >= 0x300 && c < 0x370) || c == 0x200D || (c >= 0xFE00 && c < 0xFE10);
    const bool wide = (c >= 0x1100 && c < 0x1160) || (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xAC00 && c < 0xD7A4) ||
                      (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF01 && c < 0xFF61) || (c >= 0x1F300 && c < 0x1FB00) ||
                      (c >= 0x20000 && c < 0x30000);
    return combining ? 0 : wide ? 2 : 1;
}

/// With negative `digits`: as many as it takes to read the same number back.
std::string number(double value, std::chars_format format, int digits)
{
    std::array<char, 400> buffer;
    char* const end = buffer.data() + buffer.size();
    const auto result = digits < 0 ? std::to_chars(buffer.data(), end, value, format)
                                   : std::to_chars(buffer.data(), end, value, format, digits);
    return {buffer.data(), result.ptr};
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Point point = decode(text, at);
        width += columnsOf(point.value);
        at += point.length;
    }
    return width;
}

std::string fitted(std::string_view text, std::size_t columns)
{
    if (displayWidth(text) <= columns)
        return std::string(text);
    std::size_t at = 0, width = 0;
    while (at < text.size()) {
        const Point point = decode(text, at);
        if (width + columnsOf(point.value) + 1 > columns)
            break;
        width += columnsOf(point.value);
        at += point.length;
    }
    return std::string(text.substr(0, at)) + (columns > 0 ? "…" : "");
}

std::string printable(std::string_view text)
{
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const Point point = decode(text, at);
        const bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0) ||
                             (point.value >= 0x202A && point.value <= 0x202E) ||
                             (point.value >= 0x2066 && point.value <= 0x2069);
        shown += control ? std::string(1, ' ') : std::string(text.substr(at, point.length));
        at += point.length;
    }
    return shown;
}

std::string table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const std::string& cell : head)
        widths.push_back(displayWidth(cell));
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    std::string text;
    const auto addLine = [&](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i)
            line += cells[i] + std::string(widths[i] - displayWidth(cells[i]) + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    };
    addLine(head);
    std::vector<std::string> rules;
    for (const std::size_t width : widths)
        rules.emplace_back(width, '-');
    addLine(rules);
    for (const auto& row : rows)
        addLine(row);
    return text;
}

std::string fixed(std::optional<double> value, int digits)
{
    if (!value || !std::isfinite(*value))
        return "–";
    return number(*value, std::chars_format::fixed, digits);
}

std::string plain(double value)
{
    const double size = std::abs(value);
    const bool readable = value == 0 || (size >= 1e-6 && size < 1e15);
    return number(value, readable ? std::chars_format::fixed : std::chars_format::general, -1);
}

std::string duration(double seconds)
{
    const auto total = static_cast<std::int64_t>(std::llround(std::clamp(seconds, 0.0, 1e9)));
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (total < 60)
        return std::to_string(total) + " s";
    if (total < 3600)
        return std::to_string(total / 60) + ":" + two(total % 60);
    return std::to_string(total / 3600) + ":" + two(total / 60 % 60) + ":" + two(total % 60);
}

std::string grouped(std::int64_t value)
{
    std::string digits = std::to_string(value);
    const std::ptrdiff_t first = value < 0 ? 1 : 0;
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > first; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}

std::string byteText(std::int64_t bytes)
{
    const double value = static_cast<double>(bytes);
    if (value < 1e6)
        return fixed(value / 1e3, 0) + " kB";
    return value < 1e9 ? fixed(value / 1e6, 0) + " MB" : fixed(value / 1e9, 1) + " GB";
}

} // namespace cli
