// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "base/posix_file.h"
#include "engine/error.h"
#include "engine/runs.h"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr const char* kLockName = ".lock";

/// Who holds a lock. A pid alone may have been given to another process since; pid and start time may not.
struct Holder {
    std::int64_t pid = 0;
    std::uint64_t start = 0; ///< clock ticks since boot
    std::string boot;        ///< id of that boot
    bool operator==(const Holder&) const = default;
};

std::string readSmall(const fs::path& file)
{
    // Files of /proc tell size 0, so they are read to their end.
    std::string text(4096, '\0');
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const ssize_t got = fd < 0 ? 0 : ::read(fd, text.data(), text.size());
    if (fd >= 0)
        ::close(fd);
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return text;
}

std::string bootId()
{
    std::string text = readSmall("/proc/sys/kernel/random/boot_id");
    return text.substr(0, text.find('\n'));
}

// Field 22 of /proc/PID/stat; 0 for a process that is gone or a zombie. The command's name, field 2, may hold anything.
std::uint64_t startTime(std::int64_t pid)
{
    const std::string text = readSmall("/proc/" + std::to_string(pid) + "/stat");
    std::size_t at = text.rfind(')');
    if (at == std::string::npos || at + 2 >= text.size() || text[at + 2] == 'Z' || text[at + 2] == 'X')
        return 0;
    for (int field = 2; field < 22 && at != std::string::npos; ++field)
        at = text.find(' ', at + 1);
    std::uint64_t ticks = 0;
    if (at != std::string::npos)
        std::from_chars(text.data() + at + 1, text.data() + text.size(), ticks);
    return ticks;
}

Holder thisProcess()
{
    return {::getpid(), startTime(::getpid()), bootId()};
}

// A lock file that cannot be read was half written by a process that died: nobody's.
Holder parseHolder(const std::string& text)
{
    try {
        const nlohmann::json json = parseJson(text, kLockName);
        return {json.at("pid").get<std::int64_t>(), json.at("start").get<std::uint64_t>(),
                json.at("boot").get<std::string>()};
    } catch (const std::exception&) {
        return {};
    }
}

bool isAlive(const Holder& holder)
{
    return holder.pid > 0 && holder.start != 0 && holder.boot == bootId() && startTime(holder.pid) == holder.start;
}

/// The lock file under flock, so that two processes never judge and replace a stale one at the same time.
class GuardedFile {
public:
    explicit GuardedFile(const fs::path& path)
    {
        do {
            m_file = PosixFile::open(path, O_RDWR | O_CREAT);
            while (::flock(m_file.fd(), LOCK_EX) != 0)
                if (errno != EINTR)
                    throw systemError(errno, "lock", path);
        } while (!isStillNamed()); // its last holder may have removed it while we waited
    }
    [[nodiscard]] std::string content() const
    {
        std::string text(static_cast<std::size_t>(m_file.size()), '\0');
        m_file.readAt(0, std::as_writable_bytes(std::span(text)));
        return text;
    }
    void replace(const std::string& text)
    {
        m_file.truncate(0);
        m_file.write(text);
    }

private:
    [[nodiscard]] bool isStillNamed() const
    {
        struct stat facts {};
        return ::fstat(m_file.fd(), &facts) == 0 && facts.st_nlink > 0;
    }
    PosixFile m_file;
};

} // namespace

RunLock::RunLock(fs::path runFolder) : m_file(std::move(runFolder) / kLockName)
{
    GuardedFile guarded(m_file);
    const Holder holder = parseHolder(guarded.content());
    if (isAlive(holder))
        throw EngineError(ErrorCode::Locked,
                          "another process (pid " + std::to_string(holder.pid) + ") is working in this folder",
                          m_file.parent_path().string(), "wait for it to end, or stop it there");
    const Holder self = thisProcess();
    try {
        guarded.replace(writeJson(nlohmann::json{{"pid", self.pid}, {"start", self.start}, {"boot", self.boot}}) +
                        "\n");
    } catch (...) {
        ::unlink(m_file.c_str());
        throw;
    }
}

RunLock::~RunLock()
{
    try {
        const GuardedFile guarded(m_file);
        const Holder holder = parseHolder(guarded.content());
        if (holder == thisProcess() || holder == Holder())
            ::unlink(m_file.c_str());
    } catch (const std::exception&) {
        // The folder is gone: so is the lock.
    }
}

bool RunLock::isHeld(const fs::path& runFolder)
{
    const std::string text = readSmall(runFolder / kLockName);
    return !text.empty() && isAlive(parseHolder(text));
}

} // namespace engine
