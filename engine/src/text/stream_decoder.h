// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// Text of ids that come one by one, in whole characters: bytes of a character that more ids may complete are held
/// back. What push and finish return is, put together, what decode gives for all ids at once (ill-formed byte tokens in
/// the stream count as U+FFFD each time, where decode may drop a whole run).
/// Cost     a push decodes at most kContext + kLongestGap ids again.
/// Thread   one; the tokenizer must outlive it.
class StreamDecoder {
public:
    explicit StreamDecoder(const Tokenizer& tokenizer, bool skipSpecial = true);

    [[nodiscard]] std::string push(std::int32_t id);
    [[nodiscard]] std::string finish(); ///< what is held back, as U+FFFD; ready for a new text then

private:
    static constexpr std::size_t kContext = 4;     ///< ids before the new ones, whose text decides on spaces
    static constexpr std::size_t kLongestGap = 32; ///< ids without any text (special ones) that the window keeps
    [[nodiscard]] std::string emitUpTo(const std::string& text, std::size_t end);
    void shorten();

    const Tokenizer& m_tokenizer;
    bool m_skipSpecial;
    std::vector<std::int32_t> m_window; ///< the last ids
    std::string m_given;                ///< what of their text has been returned
};

} // namespace engine
