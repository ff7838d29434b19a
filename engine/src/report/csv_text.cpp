// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_text.h"

#include "base/json.h"
#include "base/utf8.h"

#include <cmath>
#include <string_view>

namespace engine::csv {

std::string text(const std::string& text)
{
    std::string plain = toValidUtf8(text);
    if (!plain.empty() && std::string_view("=+-@\t\r").find(plain.front()) != std::string_view::npos)
        plain.insert(plain.begin(), '\'');
    if (plain.find_first_of(",\"\r\n") == std::string::npos)
        return plain;
    std::string quoted = "\"";
    for (const char c : plain)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

std::string number(std::optional<double> value)
{
    return value && std::isfinite(*value) ? numberText(*value) : std::string();
}

std::string truth(bool value)
{
    return value ? "true" : "false";
}

std::string row(const std::vector<std::string>& cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : ",") + cells[i];
    return line + "\r\n";
}

} // namespace engine::csv
