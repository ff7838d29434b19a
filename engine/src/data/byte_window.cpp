// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/byte_window.h"

#include <algorithm>
#include <span>

namespace engine {

namespace {

constexpr std::size_t kPiece = 256u << 10;

} // namespace

ByteWindow::ByteWindow(const std::filesystem::path& file)
    : m_file(PosixFile::openForReading(file)), m_size(m_file.size())
{
}

ByteWindow::ByteWindow(std::string_view text) : m_size(text.size()), m_read(text.size()), m_view(text) {}

bool ByteWindow::grow()
{
    if (atEnd())
        return false;
    // At least as much again as is in view: a piece that is searched anew at each step is searched twice in all.
    const std::uint64_t wanted = std::max<std::uint64_t>(kPiece, m_view.size());
    const auto more = static_cast<std::size_t>(std::min(wanted, m_size - m_read));
    const std::size_t kept = m_view.size();
    if (kept > 0 && m_view.data() != m_buffer.data())
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + (m_view.data() - m_buffer.data()));
    if (kept == 0 && m_buffer.capacity() > 4 * kPiece)
        m_buffer = std::vector<char>(); // a long piece has passed
    m_buffer.resize(kept + more);
    m_view = std::string_view(m_buffer.data(), kept); // stays true if reading fails
    m_file.readAt(m_read, std::as_writable_bytes(std::span(m_buffer).subspan(kept)));
    m_read += more;
    m_view = std::string_view(m_buffer.data(), m_buffer.size());
    return true;
}

void ByteWindow::drop(std::size_t bytes)
{
    m_view.remove_prefix(std::min(bytes, m_view.size()));
}

} // namespace engine
