// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace engine {

/// An error of the operating system as ours: ENOENT, ENOTDIR, EACCES → MissingFile when reading; ENOSPC, EDQUOT and
/// EFBIG → DiskFull; anything else Io. `doing` completes "could not …": "write", "open for reading".
[[nodiscard]] EngineError systemError(int errnoValue, const std::string& doing, const std::filesystem::path& path);

/// Owns a file descriptor; -1 is none. Reads and writes go on after EINTR and after short counts.
/// Errors  EngineError{MissingFile, DiskFull, Io} naming the path.   Thread: readAt is safe from any thread.
class PosixFile {
public:
    PosixFile() = default;
    PosixFile(const PosixFile&) = delete;
    PosixFile& operator=(const PosixFile&) = delete;
    PosixFile(PosixFile&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_path(std::move(other.m_path)) {}
    PosixFile& operator=(PosixFile&& other) noexcept;
    ~PosixFile() { close(); }

    /// A regular file; folders, FIFOs and devices are refused without blocking on them.
    [[nodiscard]] static PosixFile openForReading(const std::filesystem::path& path);
    /// `flags` as open(2) (O_CREAT, O_APPEND …), close-on-exec added; new files get mode 0666 less the umask.
    [[nodiscard]] static PosixFile open(const std::filesystem::path& path, int flags);

    [[nodiscard]] std::uint64_t size() const;
    /// Fills `out` from `offset` on (pread). The file ending early is EngineError{BadFile} at that byte.
    void readAt(std::uint64_t offset, std::span<std::byte> out) const;
    void write(std::string_view bytes); ///< at the file's position, all of it
    void sync();                        ///< fsync
    void truncate(std::uint64_t size);
    void close() noexcept;

    [[nodiscard]] int fd() const noexcept { return m_fd; }
    [[nodiscard]] bool isOpen() const noexcept { return m_fd >= 0; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    int m_fd = -1;
    std::filesystem::path m_path;
};

/// fsync of a folder, so that a rename or a new name in it survives a power loss.
void syncFolder(const std::filesystem::path& folder);

} // namespace engine
