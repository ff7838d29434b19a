// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <cstdint>
#include <optional>
#include <string>

namespace cli {

/// How far a fetch is.
struct FetchState {
    std::string file;
    std::int64_t bytes = 0, total = 0; ///< of all files
};

/// Shows it on stderr: in a terminal one line that is redrawn, else a plain line every few seconds.
///     model.safetensors · 40 MB of 91 MB · 44 % · 12 MB/s · 4 s left
class FetchLine {
public:
    /// How often the line is written again, in seconds.
    static constexpr double kTerminalInterval = 0.1, kPlainInterval = 5;

    explicit FetchLine(const Console& console) : m_console(console) {}

    /// `now` is any clock in seconds that does not go back.
    void show(const FetchState& state, double now);
    void say(const std::string& text); ///< a line of its own
    void finish();                     ///< ends the line

    /// The line for `columns` columns. The rate is that since the first state.
    [[nodiscard]] std::string text(const FetchState& state, double now, std::size_t columns) const;

private:
    Console m_console;
    std::int64_t m_firstBytes = 0;
    std::optional<double> m_firstAt, m_shownAt;
    bool m_lineOpen = false, m_ended = false;
};

} // namespace cli
