// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A text cut into words: stretches of it in order, none empty.
struct Pieces {
    struct Span {
        std::size_t begin = 0, end = 0;
        bool fromStart = false; ///< begins where the user's text begins
    };
    std::string text;
    std::vector<Span> spans;

    [[nodiscard]] std::string_view operator[](std::size_t i) const
    {
        return std::string_view(text).substr(spans[i].begin, spans[i].end - spans[i].begin);
    }
};

} // namespace engine
