// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "base/posix_file.h"
#include "engine/archive.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "runs/archive_names.h"
#include "runs/archive_rename.h"
#include "runs/archive_staging.h"
#include "runs/library.h"

#include <algorithm>
#include <array>
#include <utility>

namespace engine {

namespace {

namespace fs = std::filesystem;
using Outcome = ImportedFolder::Outcome;

constexpr std::size_t kBuffer = 1u << 16;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

bool sameContent(const fs::path& one, const fs::path& other)
{
    const PosixFile a = PosixFile::openForReading(one), b = PosixFile::openForReading(other);
    if (a.size() != b.size())
        return false;
    std::array<std::byte, kBuffer> x{}, y{};
    for (std::uint64_t at = 0; at < a.size(); at += kBuffer) {
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(kBuffer, a.size() - at));
        a.readAt(at, std::span(x).first(part));
        b.readAt(at, std::span(y).first(part));
        if (!std::equal(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(part), y.begin()))
            return false;
    }
    return true;
}

/// Both have it and it is equal, or neither has it.
bool sameOrAbsent(const fs::path& one, const fs::path& other, const char* file)
{
    const bool here = isThere(one / file), there = isThere(other / file);
    return here == there && (!here || sameContent(one / file, other / file));
}

bool isPersonal(const fs::path& relative)
{
    static const std::array<fs::path, 5> kOwn{kNotesFile, kSummaryFile, kLogFile, ".lock", "checkpoints"};
    return std::find(kOwn.begin(), kOwn.end(), *relative.begin()) != kOwn.end();
}

bool sameRun(const fs::path& staged, const fs::path& here)
{
    if (!sameOrAbsent(staged, here, kConfigFile) || !sameOrAbsent(staged, here, kEventsFile))
        return false;
    for (const auto& entry : fs::recursive_directory_iterator(staged)) {
        const fs::path relative = entry.path().lexically_relative(staged);
        const fs::path other = here / relative;
        if (!isPersonal(relative) && entry.is_regular_file() && fs::is_regular_file(other) &&
            !sameContent(entry.path(), other))
            return false;
    }
    return true;
}

/// Everything between unpacking and the end: what each folder is to be called, and the moves.
class Adoption {
public:
    Adoption(const fs::path& library, const fs::path& staged) : m_library(library), m_staged(staged) {}

    std::vector<ImportedFolder> run(const Unpacked& unpacked)
    {
        if (unpacked.runs.empty())
            throw EngineError(ErrorCode::BadFile, "there is no run in it", m_staged.string());
        for (const std::string& name : unpacked.runs)
            (void)readRun(m_staged / "runs" / name); // throws where it is none
        for (const std::string& name : unpacked.studies)
            (void)readStudy(m_staged / "studies" / name);
        for (const std::string& name : unpacked.runs)
            plan(name, false);
        for (const std::string& name : unpacked.studies)
            plan(name, true);
        for (const ImportedFolder& folder : m_folders)
            rename(folder);
        for (const ImportedFolder& folder : m_folders)
            place(folder);
        for (const char* kind : {"runs", "studies"})
            if (isThere(m_library / kind))
                syncFolder(m_library / kind);
        m_done = true;
        return m_folders;
    }
    ~Adoption()
    {
        if (m_done)
            return;
        std::error_code ignored;
        for (auto move = m_moves.rbegin(); move != m_moves.rend(); ++move)
            fs::rename(move->second, move->first, ignored);
    }
    Adoption(const Adoption&) = delete;
    Adoption& operator=(const Adoption&) = delete;

private:
    static const char* kind(bool isStudy) { return isStudy ? "studies" : "runs"; }

    void plan(const std::string& name, bool isStudy)
    {
        const fs::path here = m_library / kind(isStudy) / name, staged = m_staged / kind(isStudy) / name;
        ImportedFolder folder{isStudy, name, name, Outcome::Added};
        if (isThere(here)) {
            const bool same = isStudy ? sameOrAbsent(staged, here, kStudyFile) &&
                                            sameOrAbsent(staged, here, kEventsFile) && !hasRenamedRun(staged)
                                      : sameRun(staged, here);
            folder.outcome = same ? Outcome::Present : Outcome::Renamed;
            folder.as = same ? name : freeName(name, isStudy);
        }
        if (folder.outcome == Outcome::Renamed)
            (isStudy ? m_names.studies : m_names.runs)[name] = folder.as;
        m_folders.push_back(std::move(folder));
    }
    /// The study that is here names the runs that are here.
    [[nodiscard]] bool hasRenamedRun(const fs::path& study) const
    {
        const std::vector<std::string> runs = readStudy(study).runs;
        return std::any_of(runs.begin(), runs.end(),
                           [&](const std::string& run) { return m_names.runs.contains(run); });
    }
    [[nodiscard]] std::string freeName(const std::string& name, bool isStudy) const
    {
        for (int i = 2;; ++i) {
            std::string candidate = name + "-" + std::to_string(i);
            if (!isThere(m_library / kind(isStudy) / candidate) && !isThere(m_staged / kind(isStudy) / candidate))
                return candidate;
        }
    }
    void rename(const ImportedFolder& folder) const
    {
        if (folder.outcome == Outcome::Present || m_names.isEmpty())
            return;
        const fs::path staged = m_staged / kind(folder.isStudy) / folder.name;
        if (folder.isStudy)
            renameStudy(staged, m_names, folder.as);
        else
            renameRun(staged, m_names, folder.as);
    }
    void place(const ImportedFolder& folder)
    {
        if (folder.outcome == Outcome::Present)
            return;
        const fs::path from = m_staged / kind(folder.isStudy) / folder.name;
        const fs::path to = m_library / kind(folder.isStudy) / folder.as;
        createFolders(to.parent_path());
        syncFolder(from);
        std::error_code error;
        if (isThere(to))
            error = std::make_error_code(std::errc::file_exists); // has come since the names were chosen
        else
            fs::rename(from, to, error);
        if (error)
            throw systemError(error.value(), "create", to);
        m_moves.emplace_back(from, to);
    }

    const fs::path &m_library, &m_staged;
    NewNames m_names;
    std::vector<ImportedFolder> m_folders;
    std::vector<std::pair<fs::path, fs::path>> m_moves;
    bool m_done = false;
};

std::string inside(const fs::path& file, const std::string& name)
{
    return name.empty() ? file.string() : file.string() + ", " + name;
}

/// Errors of what was unpacked name the archive: its staging folder is gone by the time they are read.
EngineError inArchive(const EngineError& error, const fs::path& file, const fs::path& staged)
{
    std::string where = error.where();
    ErrorCode code = error.code();
    if (const std::size_t at = where.find(staged.string()); at != std::string::npos) {
        where = inside(file, where.substr(std::min(where.size(), at + staged.string().size() + 1)));
        if (code == ErrorCode::MissingFile)
            code = ErrorCode::BadFile; // what is missing is missing in the archive
    }
    return {code, error.message(), where,
            error.hint().empty() ? "nothing was imported" : error.hint() + "; nothing was imported"};
}

} // namespace

std::vector<ImportedFolder> importArchive(const fs::path& library, const fs::path& file, const std::stop_token& stop,
                                          const ArchiveProgressSink& sink, const ArchiveLimits& limits)
{
    (void)PosixFile::openForReading(file); // a file, that is there
    const ArchiveStaging staging(library);
    try {
        const Unpacked unpacked = unpack({file, staging.folder(), stop, sink, limits});
        return Adoption(library, staging.folder()).run(unpacked);
    } catch (const EngineError& error) {
        throw inArchive(error, file, staging.folder());
    } catch (const fs::filesystem_error& error) {
        throw systemError(error.code().value(), "import into", library);
    }
}

} // namespace engine
