// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include "base/posix_file.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace engine {

namespace {

namespace fs = std::filesystem;

class RemoveOnFailure {
public:
    explicit RemoveOnFailure(fs::path file) : m_file(std::move(file)) {}
    RemoveOnFailure(const RemoveOnFailure&) = delete;
    RemoveOnFailure& operator=(const RemoveOnFailure&) = delete;
    ~RemoveOnFailure()
    {
        std::error_code ignored;
        if (!m_file.empty())
            fs::remove(m_file, ignored);
    }
    void keep() { m_file.clear(); }

private:
    fs::path m_file;
};

} // namespace

fs::path temporaryName(const fs::path& path)
{
    static std::atomic<unsigned> counter{0};
    fs::path name = path;
    name += ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(counter++);
    return name;
}

void writeFileAtomically(const fs::path& path, std::string_view text)
{
    const fs::path temporary = temporaryName(path);
    PosixFile file = PosixFile::open(temporary, O_WRONLY | O_CREAT | O_EXCL);
    RemoveOnFailure cleaner(temporary);
    file.write(text);
    file.sync();
    file.close();
    if (std::rename(temporary.c_str(), path.c_str()) != 0)
        throw systemError(errno, "replace", path);
    cleaner.keep();
    syncFolder(path.parent_path());
}

void writeFileAtomically(const fs::path& path, std::span<const std::byte> bytes)
{
    writeFileAtomically(path, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

std::string readWholeFile(const fs::path& path, std::uint64_t largest)
{
    const PosixFile file = PosixFile::openForReading(path);
    const std::uint64_t size = file.size();
    if (size > largest)
        throw EngineError(ErrorCode::BadFile,
                          "is " + std::to_string(size) + " bytes long; at most " + std::to_string(largest) +
                              " are read here",
                          path.string());
    std::string text(static_cast<std::size_t>(size), '\0');
    file.readAt(0, std::as_writable_bytes(std::span(text)));
    return text;
}

void createFolders(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw systemError(error.value(), "create the folder", folder);
}

void replaceFolder(const fs::path& fresh, const fs::path& folder)
{
    syncFolder(fresh);
    std::error_code ignored;
    const bool replaces = fs::exists(folder, ignored);
    if (replaces && ::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) != 0) {
        // Not every file system can exchange; here the old folder is away for a moment.
        if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
            throw systemError(errno, "replace", folder);
        fs::path old = folder;
        old += ".old";
        fs::remove_all(old, ignored);
        if (std::rename(folder.c_str(), old.c_str()) != 0 || std::rename(fresh.c_str(), folder.c_str()) != 0)
            throw systemError(errno, "replace", folder);
        fs::remove_all(old, ignored);
    } else if (!replaces && std::rename(fresh.c_str(), folder.c_str()) != 0) {
        throw systemError(errno, "create", folder);
    }
    syncFolder(folder.parent_path());
    fs::remove_all(fresh, ignored); // the old content, after an exchange
}

std::uint64_t fileSize(const fs::path& path)
{
    return PosixFile::openForReading(path).size();
}

std::uint64_t freeDiskSpace(const fs::path& path)
{
    std::error_code error;
    fs::path folder = fs::absolute(path, error);
    while (!fs::exists(folder, error) && folder.has_relative_path())
        folder = folder.parent_path();
    const fs::space_info space = fs::space(folder, error);
    return error ? 0 : static_cast<std::uint64_t>(space.available);
}

} // namespace engine
