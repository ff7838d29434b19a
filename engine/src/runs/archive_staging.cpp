// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/archive_staging.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "base/posix_file.h"
#include "base/utf8.h"
#include "engine/error.h"
#include "runs/archive_names.h"
#include "runs/archive_stream.h"

#include <array>
#include <atomic>
#include <chrono>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <unistd.h>
#include <vector>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr const char* kStagingName = ".import-";
constexpr std::size_t kBuffer = 1u << 18;
constexpr std::size_t kLongestAbout = 1u << 20;
constexpr int kFormat = 1;

/// Another program may be between making its folder and locking it.
bool isOld(const fs::path& folder)
{
    std::error_code error;
    const auto changed = fs::last_write_time(folder, error);
    return !error && fs::file_time_type::clock::now() - changed > std::chrono::minutes(1);
}

void removeStale(const fs::path& library)
{
    std::error_code error;
    fs::directory_iterator entry(library, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().filename().string().starts_with(kStagingName) && isOld(entry->path()) &&
            !RunLock::isHeld(entry->path()))
            fs::remove_all(entry->path(), ignored);
    }
}

/// Unpacks one archive; every entry is judged before anything of it is written.
class Unpacking {
public:
    explicit Unpacking(const UnpackRequest& request) : m_request(request), m_packed(fileSize(request.file)) {}

    Unpacked run()
    {
        ArchiveReader reader(m_request.file);
        while (const auto entry = reader.next()) {
            if (++m_entries > m_request.limits.entries)
                refuse("there are more than " + std::to_string(m_request.limits.entries) + " entries in it", "");
            if (entry->name == kArchiveFile)
                readAbout(reader, *entry);
            else
                take(reader, *entry);
        }
        return std::move(m_found);
    }

private:
    [[noreturn]] void refuse(const std::string& why, const std::string& name,
                             const std::string& remedy = "do not use archives from where this one came") const
    {
        throw EngineError(ErrorCode::BadFile, why,
                          m_request.file.string() + (name.empty() ? "" : ", " + toValidUtf8(name)), remedy);
    }
    void readAbout(ArchiveReader& reader, const ArchiveEntry& entry)
    {
        if (entry.kind != ArchiveEntry::Kind::File)
            refuse("is no file", entry.name);
        std::string text;
        std::array<std::byte, 4096> buffer{};
        while (const std::size_t got = reader.read(buffer)) {
            text.append(reinterpret_cast<const char*>(buffer.data()), got);
            if (text.size() > kLongestAbout)
                refuse("is too long", entry.name);
        }
        const nlohmann::json about = parseJson(text, m_request.file.string() + ", " + kArchiveFile);
        const auto format = about.is_object() ? about.find("format") : about.end();
        if (!about.is_object() || format == about.end() || !format->is_number_integer())
            refuse("\"format\" is missing", entry.name);
        if (format->get<std::int64_t>() > kFormat)
            throw EngineError(ErrorCode::Unsupported, "the archive was made by a newer version of this program",
                              m_request.file.string(), "import it with that version");
    }
    void take(ArchiveReader& reader, const ArchiveEntry& entry)
    {
        if (entry.kind == ArchiveEntry::Kind::Link || entry.kind == ArchiveEntry::Kind::Other)
            refuse("an entry is a link, a device or another special file", entry.name);
        if (entry.encrypted)
            refuse("an entry is encrypted", entry.name, "ask for the archive without encryption");
        const ArchiveName name = archiveName(entry.name);
        if (!name.folder.empty())
            (name.isStudy ? m_found.studies : m_found.runs).insert(name.folder);
        const fs::path target = m_request.into / name.relative;
        if (entry.kind == ArchiveEntry::Kind::Folder) {
            makeFolder(target, entry.name);
            return;
        }
        if (name.folder.empty() || name.relative.parent_path().parent_path().empty())
            refuse("an entry is a file where a run or study should be", entry.name);
        if (!m_names.insert(name.relative.string()).second)
            refuse("two entries have the same name", entry.name);
        judgeSize(entry.bytes.value_or(0), entry.name);
        makeFolder(target.parent_path(), entry.name);
        if (name.relative.filename() != ".lock")
            write(reader, target, entry);
    }
    void makeFolder(const fs::path& folder, const std::string& name) const
    {
        std::error_code error;
        fs::create_directories(folder, error);
        if (error == std::errc::not_a_directory || error == std::errc::file_exists)
            refuse("an entry is a file and a folder at once", name);
        if (error)
            throw systemError(error.value(), "create the folder", folder);
    }
    /// `coming` bytes more: are they within all limits?
    void judgeSize(std::uint64_t coming, const std::string& name) const
    {
        const ArchiveLimits& limits = m_request.limits;
        if (coming > limits.bytes || m_done > limits.bytes - coming)
            refuse("it unpacks to more than " + std::to_string(limits.bytes) + " bytes", name);
        const std::uint64_t all = m_done + coming;
        if (all > limits.ratioFrom && static_cast<double>(all) > limits.ratio * static_cast<double>(m_packed))
            refuse("it unpacks to more than " + std::to_string(static_cast<int>(limits.ratio)) + " times its size",
                   name);
        const std::uint64_t free = freeDiskSpace(m_request.into);
        if (free < limits.leaveFree || free - limits.leaveFree < coming)
            throw EngineError(ErrorCode::DiskFull, "the archive does not fit on the disk", m_request.into.string(),
                              "free space on that disk, or choose another library folder");
    }
    void write(ArchiveReader& reader, const fs::path& target, const ArchiveEntry& entry)
    {
        PosixFile file = PosixFile::open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
        std::vector<std::byte> buffer(kBuffer);
        std::uint64_t size = 0;
        while (const std::size_t got = reader.read(buffer)) {
            if (m_request.stop.stop_requested())
                throw EngineError(ErrorCode::Io, "the import was stopped", m_request.file.string());
            size += got;
            m_done += got;
            judgeSize(0, entry.name); // what is declared need not be true
            file.write({reinterpret_cast<const char*>(buffer.data()), got});
            if (m_request.sink)
                m_request.sink({m_done, 0, entry.name});
        }
        if (entry.bytes && *entry.bytes != size)
            refuse("an entry has not the length that it declares", entry.name);
        file.sync();
    }

    const UnpackRequest& m_request;
    std::uint64_t m_packed, m_done = 0, m_entries = 0;
    std::set<std::string> m_names;
    Unpacked m_found;
};

} // namespace

ArchiveStaging::ArchiveStaging(const fs::path& library)
{
    static std::atomic<unsigned> counter{0};
    createFolders(library);
    removeStale(library);
    m_folder = library / (kStagingName + std::to_string(::getpid()) + "-" + std::to_string(counter++));
    createFolders(m_folder);
    m_lock = std::make_unique<RunLock>(m_folder);
}

ArchiveStaging::~ArchiveStaging()
{
    m_lock.reset();
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

Unpacked unpack(const UnpackRequest& request)
{
    return Unpacking(request).run();
}

} // namespace engine
