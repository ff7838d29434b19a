// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch_progress.h"

#include "text_table.h"

#include <ostream>

namespace cli {

std::string FetchLine::text(const FetchState& state, double now, std::size_t columns) const
{
    std::string line = printable(state.file) + " · " + byteText(state.bytes) + " of " + byteText(state.total);
    if (state.total > 0)
        line += " · " + std::to_string(100 * state.bytes / state.total) + " %";
    const double seconds = now - m_firstAt.value_or(now);
    const double came = static_cast<double>(state.bytes - m_firstBytes);
    if (seconds > 1 && came > 0) {
        const double rate = came / seconds;
        line += " · " + byteText(static_cast<std::int64_t>(rate)) + "/s · " +
                duration(static_cast<double>(state.total - state.bytes) / rate) + " left";
    }
    return fitted(line, columns);
}

void FetchLine::show(const FetchState& state, double now)
{
    if (!m_firstAt) {
        m_firstAt = now;
        m_firstBytes = state.bytes;
    }
    const double interval = m_console.errIsTerminal ? kTerminalInterval : kPlainInterval;
    const bool last = state.bytes == state.total;
    if (m_shownAt && now - *m_shownAt < interval && !last)
        return;
    m_shownAt = now;
    if (m_console.errIsTerminal)
        m_console.err << "\r\x1b[K" << text(state, now, static_cast<std::size_t>(m_console.columns())) << std::flush;
    else if (!m_ended)
        m_console.err << text(state, now, std::string::npos) << "\n" << std::flush;
    m_ended = last; // a log is not told the end twice
    m_lineOpen = m_console.errIsTerminal;
}

void FetchLine::say(const std::string& text)
{
    finish();
    m_console.err << printable(text) << "\n" << std::flush;
}

void FetchLine::finish()
{
    if (m_lineOpen)
        m_console.err << "\n" << std::flush;
    m_lineOpen = false;
}

} // namespace cli
