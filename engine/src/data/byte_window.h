// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/posix_file.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace engine {

/// A view of a file's bytes that grows at its end and is let go at its front, so that a file of any size is read in
/// the memory of its longest piece; or the whole of a text that is in memory already.
/// Errors  EngineError{MissingFile, BadFile (no regular file, or cut while it is read), Io}.
class ByteWindow {
public:
    explicit ByteWindow(const std::filesystem::path& file);
    explicit ByteWindow(std::string_view text); ///< `text` outlives this

    /// The bytes in view; valid until the next grow.
    [[nodiscard]] std::string_view view() const { return m_view; }
    /// Brings more bytes into view, behind those that are; false at the file's end.
    bool grow();
    void drop(std::size_t bytes);                                                 ///< the first of those in view
    [[nodiscard]] bool atEnd() const { return m_read == m_size; }                 ///< nothing stands behind the view
    [[nodiscard]] std::uint64_t offset() const { return m_read - m_view.size(); } ///< of the view's first byte
    [[nodiscard]] std::uint64_t size() const { return m_size; }                   ///< of the file

private:
    PosixFile m_file;
    std::uint64_t m_size = 0, m_read = 0;
    std::vector<char> m_buffer;
    std::string_view m_view;
};

} // namespace engine
