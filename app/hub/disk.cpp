// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"

#include "stopped.h"

#include <QByteArray>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace hub {

namespace {

namespace fs = std::filesystem;
using engine::EngineError, engine::ErrorCode;

constexpr std::size_t kPiece = 1u << 20;
constexpr int kMode = 0666;
constexpr const char* kOpenForReading = "open for reading";

} // namespace

EngineError diskError(int errnoValue, const std::string& doing, const fs::path& path)
{
    const std::string message = "could not " + doing + ": " + std::generic_category().message(errnoValue);
    switch (errnoValue) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, message, path.string(), "free some space and run the same command: it goes on"};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::MissingFile, message, path.string(), "check the path"};
    case EACCES:
    case EROFS:
        if (doing == kOpenForReading)
            return {ErrorCode::MissingFile, message, path.string(), "check its permissions"};
        return {ErrorCode::Io, message, path.string(), "choose a folder that you may write to with --to"};
    default:
        return {ErrorCode::Io, message, path.string(), {}};
    }
}

DiskFile DiskFile::openForReading(const fs::path& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        throw diskError(errno, kOpenForReading, path);
    DiskFile file(fd, path);
    struct stat status {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        throw EngineError(ErrorCode::BadFile, "is no regular file", path.string(), "remove it and try again");
    return file;
}

DiskFile DiskFile::openForAppending(const fs::path& path)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, kMode);
    if (fd < 0)
        throw diskError(errno, "open for writing", path);
    return {fd, path};
}

DiskFile::~DiskFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::int64_t DiskFile::read(char* into, std::int64_t most) const
{
    ssize_t got = 0;
    do
        got = ::read(m_fd, into, static_cast<std::size_t>(most));
    while (got < 0 && errno == EINTR);
    if (got < 0)
        throw diskError(errno, "read", m_path);
    return got;
}

void DiskFile::append(QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(m_fd, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            throw diskError(errno, "write", m_path);
        done += wrote;
    }
}

void DiskFile::truncate()
{
    if (::ftruncate(m_fd, 0) != 0)
        throw diskError(errno, "empty", m_path);
}

void DiskFile::sync()
{
    if (::fsync(m_fd) != 0)
        throw diskError(errno, "write", m_path);
}

std::optional<std::int64_t> sizeOf(const fs::path& path)
{
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return status.st_size;
}

void linkOrCopy(const fs::path& from, const fs::path& to, const std::stop_token& stop)
{
    removeFile(to);
    if (::link(from.c_str(), to.c_str()) == 0)
        return;
    const DiskFile source = DiskFile::openForReading(from);
    try {
        DiskFile target = DiskFile::openForAppending(to);
        std::vector<char> piece(kPiece);
        while (const std::int64_t got = source.read(piece.data(), static_cast<std::int64_t>(kPiece))) {
            throwIfStopped(stop);
            target.append(QByteArrayView(piece.data(), got));
        }
        target.sync();
    } catch (...) {
        ::unlink(to.c_str());
        throw;
    }
}

void makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw diskError(error.value(), "make the folder", folder);
}

void renameTo(const fs::path& from, const fs::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        throw diskError(errno, "rename to " + to.string(), from);
}

void removeFile(const fs::path& path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        throw diskError(errno, "remove", path);
}

void syncFolder(const fs::path& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        throw diskError(errno, "open", folder);
    // Some network file systems cannot sync a folder; its files are synced by then.
    const bool failed = ::fsync(fd) != 0 && errno != EINVAL && errno != ENOTSUP;
    const int reason = errno;
    ::close(fd);
    if (failed)
        throw diskError(reason, "write", folder);
}

void writeSmallFile(const fs::path& path, QByteArrayView bytes)
{
    const fs::path fresh = path.string() + ".new";
    removeFile(fresh);
    {
        DiskFile file = DiskFile::openForAppending(fresh);
        file.append(bytes);
        file.sync();
    }
    renameTo(fresh, path);
}

QByteArray readSmallFile(const fs::path& path, std::int64_t most)
{
    const DiskFile file = DiskFile::openForReading(path);
    QByteArray bytes(static_cast<qsizetype>(most) + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < bytes.size()) {
        const std::int64_t got = file.read(bytes.data() + size, bytes.size() - size);
        if (got == 0)
            break;
        size += got;
    }
    if (size > most)
        throw EngineError(ErrorCode::BadFile, "is longer than " + std::to_string(most) + " bytes", path.string(),
                          "it is not what its name says");
    bytes.truncate(size);
    return bytes;
}

} // namespace hub
