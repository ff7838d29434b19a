// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"

#include <QByteArrayView>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

/// Files on disk, with every failure told. Links are not followed where we write.
namespace hub {

/// errno as ours: no space, quota or size limit → DiskFull; not there, not allowed to read → MissingFile; else Io.
[[nodiscard]] engine::EngineError diskError(int errnoValue, const std::string& doing,
                                            const std::filesystem::path& path);

/// Owns a descriptor. Writes are unbuffered: what was written survives a kill.
/// Errors  EngineError{MissingFile, DiskFull, Io} naming the path.
class DiskFile {
public:
    [[nodiscard]] static DiskFile openForReading(const std::filesystem::path& path); ///< a regular file
    /// Made if it is not there; writes go to its end.
    [[nodiscard]] static DiskFile openForAppending(const std::filesystem::path& path);
    DiskFile(DiskFile&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_path(std::move(other.m_path)) {}
    DiskFile& operator=(DiskFile&&) = delete;
    ~DiskFile();

    [[nodiscard]] std::int64_t read(char* into, std::int64_t most) const; ///< 0 at the end
    void append(QByteArrayView bytes);
    void truncate();
    void sync();

private:
    DiskFile(int fd, std::filesystem::path path) : m_fd(fd), m_path(std::move(path)) {}
    int m_fd = -1;
    std::filesystem::path m_path;
};

/// Of a regular file (no link); null if there is none.
[[nodiscard]] std::optional<std::int64_t> sizeOf(const std::filesystem::path& path);

/// The same content under another name: a hard link where the file system can, else a copy.
/// Errors  EngineError{MissingFile, DiskFull, Io}; Stopped (then nothing is left at `to`).
void linkOrCopy(const std::filesystem::path& from, const std::filesystem::path& to, const std::stop_token& stop);

void makeFolder(const std::filesystem::path& folder);
void renameTo(const std::filesystem::path& from, const std::filesystem::path& to);
void removeFile(const std::filesystem::path& path); ///< no error if it is not there
void syncFolder(const std::filesystem::path& folder);
/// Whole or not at all.
void writeSmallFile(const std::filesystem::path& path, QByteArrayView bytes);
/// Errors  EngineError{BadFile} above `most` bytes.
[[nodiscard]] QByteArray readSmallFile(const std::filesystem::path& path, std::int64_t most);

} // namespace hub
