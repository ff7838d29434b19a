// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text.h"

#include "base/number_text.h"
#include "base/utf8.h"

#include <algorithm>
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
    return fixedDecimals(*value, decimals);
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
