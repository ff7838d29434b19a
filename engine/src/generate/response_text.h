// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/stream_decoder.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// The text of a response as its tokens come, up to the first stop text.
/// Pieces    whole characters that are settled: what may be the beginning of a stop text is held back.
class ResponseText {
public:
    /// The tokenizer outlives it.
    ResponseText(const Tokenizer& tokenizer, std::vector<std::string> stop);

    /// The piece that this token settles; nothing more after a stop text.
    [[nodiscard]] std::string push(std::int32_t id);
    /// What was held back.
    [[nodiscard]] std::string finish();
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] const std::string& text() const { return m_text; } ///< with what is held back, without the stop text

private:
    [[nodiscard]] std::string settle(const std::string& fresh, bool all);
    [[nodiscard]] std::size_t settledEnd() const;

    StreamDecoder m_decoder;
    std::vector<std::string> m_stop;
    std::string m_text;
    std::size_t m_given = 0; ///< bytes of the text that pieces had
    bool m_stopped = false;
};

} // namespace engine
