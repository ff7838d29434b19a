// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace engine {

struct ChatMessage {
    std::string role;    ///< "system", "user", "assistant"
    std::string content; ///< UTF-8
};

/// Bytes of a text: begin ≤ i < end.
struct TextSpan {
    std::size_t begin = 0, end = 0;
};

} // namespace engine
