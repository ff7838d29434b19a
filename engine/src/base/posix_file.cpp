// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/posix_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace engine {

namespace {

constexpr std::size_t kLargestTransfer = 1u << 30; // Linux moves at most 2 GiB a call

struct stat statOf(const PosixFile& file)
{
    struct stat facts {};
    if (::fstat(file.fd(), &facts) != 0)
        throw systemError(errno, "read the size of", file.path());
    return facts;
}

} // namespace

EngineError systemError(int errnoValue, const std::string& doing, const std::filesystem::path& path)
{
    const std::string message = "could not " + doing + ": " + std::generic_category().message(errnoValue);
    switch (errnoValue) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, message, path.string(), "free space on that disk, or choose another folder"};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::MissingFile, message, path.string(), "check the path"};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::Io, message, path.string(), "check the permissions of the file and its folder"};
    default:
        return {ErrorCode::Io, message, path.string()};
    }
}

PosixFile& PosixFile::operator=(PosixFile&& other) noexcept
{
    if (this != &other) {
        close();
        m_fd = std::exchange(other.m_fd, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

PosixFile PosixFile::openForReading(const std::filesystem::path& path)
{
    // O_NONBLOCK: opening a FIFO that nobody writes would hang; it changes nothing for a regular file.
    PosixFile file;
    file.m_path = path;
    file.m_fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file.m_fd < 0) {
        const int reason = errno;
        const EngineError error = systemError(reason, "open", path);
        if (reason == EACCES)
            throw EngineError(ErrorCode::MissingFile, error.message(), error.where(), error.hint());
        throw error;
    }
    const struct stat facts = statOf(file);
    if (S_ISDIR(facts.st_mode))
        throw EngineError(ErrorCode::MissingFile, "is a folder, not a file", path.string(), "name a file in it");
    if (!S_ISREG(facts.st_mode))
        throw EngineError(ErrorCode::BadFile, "is not a regular file", path.string(),
                          "copy what it gives into a file, and name that");
    return file;
}

PosixFile PosixFile::open(const std::filesystem::path& path, int flags)
{
    PosixFile file;
    file.m_path = path;
    file.m_fd = ::open(path.c_str(), flags | O_CLOEXEC, 0666);
    if (file.m_fd < 0)
        throw systemError(errno, "open for writing", path);
    return file;
}

std::uint64_t PosixFile::size() const
{
    return static_cast<std::uint64_t>(statOf(*this).st_size);
}

void PosixFile::readAt(std::uint64_t offset, std::span<std::byte> out) const
{
    std::size_t done = 0;
    while (done < out.size()) {
        const std::size_t part = std::min(out.size() - done, kLargestTransfer);
        const ssize_t got = ::pread(m_fd, out.data() + done, part, static_cast<off_t>(offset + done));
        if (got > 0)
            done += static_cast<std::size_t>(got);
        else if (got == 0)
            throw EngineError(ErrorCode::BadFile, "the file ends early", m_path.string(),
                              "it was cut or replaced while it was read: fetch it again")
                .atByte(offset + done);
        else if (errno != EINTR)
            throw systemError(errno, "read", m_path);
    }
}

void PosixFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(m_fd, bytes.data(), std::min(bytes.size(), kLargestTransfer));
        if (put >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(put));
        else if (errno != EINTR)
            throw systemError(errno, "write", m_path);
    }
}

void PosixFile::sync()
{
    // EINVAL: a special file (a pipe, /dev/stdout) that has nothing to sync.
    if (::fsync(m_fd) != 0 && errno != EINVAL)
        throw systemError(errno, "write to disk", m_path);
}

void PosixFile::truncate(std::uint64_t size)
{
    if (::ftruncate(m_fd, static_cast<off_t>(size)) != 0)
        throw systemError(errno, "shorten", m_path);
}

void PosixFile::close() noexcept
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

void syncFolder(const std::filesystem::path& folder)
{
    const std::filesystem::path name = folder.empty() ? "." : folder;
    PosixFile handle = PosixFile::open(name, O_RDONLY | O_DIRECTORY);
    handle.sync();
}

} // namespace engine
