// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// Text of ids that come one by one, in whole characters: bytes of a character that more ids may complete are held
/// back. What push and finish return is, put together, what decode gives for all ids at once; only where a run of byte
/// tokens is ill-formed may decode drop characters that the stream has given already.
/// Cost     a push decodes the last 32 ids again, up to 64 inside a long run of bytes.
/// Thread   one; the tokenizer must outlive it.
class StreamDecoder {
public:
    explicit StreamDecoder(const Tokenizer& tokenizer, bool skipSpecial = true);

    [[nodiscard]] std::string push(std::int32_t id);
    [[nodiscard]] std::string finish(); ///< what is held back, as U+FFFD; ready for a new text then

private:
    static constexpr std::size_t kContext = 4;        ///< ids before the new ones, whose text decides on spaces
    static constexpr std::size_t kLongestWindow = 32; ///< ids that are decoded again
    [[nodiscard]] std::string startAnew(const std::string& text);
    void shorten();

    const Tokenizer& m_tokenizer;
    bool m_skipSpecial;
    std::vector<std::int32_t> m_window; ///< the last ids
    std::string m_given;                ///< what of their text has been returned
};

} // namespace engine
