// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace engine {

namespace {

std::string twoDigits(long long value)
{
    const std::string text = std::to_string(value);
    return text.size() < 2 ? "0" + text : text;
}

} // namespace

std::string escapeHtml(std::string_view text)
{
    std::string out;
    for (const char c : toValidUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F)
            out += "\xEF\xBF\xBD";
        else
            out += c;
    }
    return out;
}

std::string fixedNumber(std::optional<double> value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return "–";
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    // −0.00 is 0.00.
    if (text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos)
        text.erase(0, 1);
    return text;
}

std::string clockTime(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return "–";
    const auto whole = static_cast<long long>(std::llround(std::min(seconds, 1e12)));
    const long long minutes = whole / 60;
    if (minutes < 60)
        return std::to_string(minutes) + ":" + twoDigits(whole % 60);
    return std::to_string(minutes / 60) + ":" + twoDigits(minutes % 60) + ":" + twoDigits(whole % 60);
}

} // namespace engine
