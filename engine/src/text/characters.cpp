// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/characters.h"

namespace engine::characters {

std::size_t count(std::string_view text)
{
    std::size_t number = 0;
    for (const char c : text)
        number += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return number;
}

std::string repaired(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();)
        append(out, next(text, at));
    return out;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    std::size_t found = text.find(from);
    if (found == std::string::npos)
        return;
    std::string out;
    std::size_t done = 0;
    for (; found != std::string::npos; found = text.find(from, done)) {
        out.append(text, done, found - done);
        out += to;
        done = found + from.size();
    }
    out.append(text, done);
    text = std::move(out);
}

} // namespace engine::characters
