// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "base/posix_file.h"
#include "base/utf8.h"
#include "engine/archive.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "engine/version.h"
#include "runs/archive_names.h"
#include "runs/archive_stream.h"
#include "runs/library.h"

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <set>
#include <unistd.h>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBuffer = 1u << 18;
constexpr int kFormat = 1;

/// What goes into the archive, found before the first byte is written.
struct Contents {
    std::set<std::string> runs, studies;
    std::vector<fs::path> files; ///< relative to the library
    std::uint64_t bytes = 0;
    std::vector<std::string> notes;
};

bool isFolder(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder, ignored);
}

class Collection {
public:
    explicit Collection(const ArchiveExport& request) : m_request(request) {}

    Contents take()
    {
        for (const std::string& study : m_request.studies)
            addStudy(study);
        for (const std::string& run : m_request.runs)
            addRun(run);
        if (m_contents.runs.empty())
            throw EngineError(ErrorCode::BadConfig, "there is no run to write", m_request.file.string(),
                              "`sibo runs` lists the runs");
        for (const std::string& run : m_contents.runs)
            addFiles(fs::path("runs") / run);
        for (const std::string& study : m_contents.studies)
            addFiles(fs::path("studies") / study);
        return std::move(m_contents);
    }

private:
    void addRun(const std::string& name)
    {
        const fs::path folder = runsFolder(m_request.library) / name;
        if (RunLock::isHeld(folder))
            throw EngineError(ErrorCode::Locked, "the run is training", name, "export it when it has ended");
        (void)archiveName("runs/" + name);
        const std::string study = readRunConfig(folder).study;
        if (!fs::exists(folder / kEventsFile))
            throw EngineError(ErrorCode::MissingFile, "the run has no events", (folder / kEventsFile).string(),
                              "leave it out: there is nothing to look at in it");
        (void)readRun(folder); // what cannot be read here could not be imported, nor the others with it
        m_contents.runs.insert(name);
        // A study stays readable without the runs that are not exported.
        if (!study.empty() && isFolder(studiesFolder(m_request.library) / study))
            m_contents.studies.insert(study);
    }
    void addStudy(const std::string& name)
    {
        (void)archiveName("studies/" + name);
        const StudyRecord study = readStudy(studiesFolder(m_request.library) / name);
        m_contents.studies.insert(name);
        for (const std::string& run : study.runs) {
            if (isFolder(runsFolder(m_request.library) / run))
                addRunOfStudy(run);
            else
                m_contents.notes.push_back("study " + name + ": its run " + run + " is not in the library");
        }
    }
    /// One damaged run keeps no other from being written.
    void addRunOfStudy(const std::string& name)
    {
        try {
            addRun(name);
        } catch (const EngineError& error) {
            if (error.code() != ErrorCode::BadFile && error.code() != ErrorCode::MissingFile)
                throw;
            m_contents.notes.push_back(name + " was left out: " + describe(error));
        }
    }
    void addFiles(const fs::path& relative)
    {
        std::vector<fs::path> files;
        const fs::path top = m_request.library / relative;
        fs::recursive_directory_iterator entry(top);
        for (const fs::recursive_directory_iterator end; entry != end; ++entry) {
            const fs::path below = entry->path().lexically_relative(top);
            if (entry->is_symlink()) {
                m_contents.notes.push_back((relative / below).string() + " is a link and was left out");
                entry.disable_recursion_pending();
            } else if (below == "checkpoints" && !m_request.checkpoints) {
                entry.disable_recursion_pending();
            } else if (entry->is_regular_file() && below != ".lock") {
                m_contents.bytes += entry->file_size();
                files.push_back(relative / below);
            }
        }
        std::sort(files.begin(), files.end());
        m_contents.files.insert(m_contents.files.end(), files.begin(), files.end());
    }

    const ArchiveExport& m_request;
    Contents m_contents;
};

std::string aboutText(const Contents& contents)
{
    const nlohmann::ordered_json about = {
        {"format", kFormat}, {"program", version()}, {"runs", contents.runs}, {"studies", contents.studies}};
    return writeJson(about, 2) + "\n";
}

std::int64_t modified(const fs::path& file)
{
    std::error_code ignored;
    const auto time = std::chrono::file_clock::to_sys(fs::last_write_time(file, ignored));
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

class Packing {
public:
    Packing(const ArchiveExport& request, const Contents& contents, const std::stop_token& stop,
            const ArchiveProgressSink& sink)
        : m_request(request), m_contents(contents), m_stop(stop), m_sink(sink)
    {
    }
    void into(ArchiveWriter& writer)
    {
        const std::string about = aboutText(m_contents);
        writer.beginFile(kArchiveFile, about.size(), modified(m_request.library));
        writer.write(std::as_bytes(std::span(about)));
        for (const fs::path& file : m_contents.files)
            add(writer, file);
    }

private:
    void add(ArchiveWriter& writer, const fs::path& relative)
    {
        const fs::path path = m_request.library / relative;
        const PosixFile file = PosixFile::openForReading(path);
        const std::uint64_t size = file.size();
        writer.beginFile(relative.generic_string(), size, modified(path));
        std::vector<std::byte> buffer(kBuffer);
        for (std::uint64_t at = 0; at < size;) {
            if (m_stop.stop_requested())
                throw EngineError(ErrorCode::Io, "the export was stopped", m_request.file.string());
            const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(kBuffer, size - at));
            const std::span<std::byte> piece = std::span(buffer).first(part);
            file.readAt(at, piece);
            writer.write(piece);
            at += part;
            m_done += part;
            if (m_sink)
                m_sink({m_done, m_contents.bytes, relative.generic_string()});
        }
    }

    const ArchiveExport& m_request;
    const Contents& m_contents;
    const std::stop_token& m_stop;
    const ArchiveProgressSink& m_sink;
    std::uint64_t m_done = 0;
};

void syncFile(const fs::path& file)
{
    PosixFile handle = PosixFile::open(file, O_WRONLY);
    handle.sync();
}

void discard(const fs::path& file)
{
    std::error_code ignored;
    fs::remove(file, ignored);
}

Contents collected(const ArchiveExport& request)
{
    try {
        return Collection(request).take();
    } catch (const fs::filesystem_error& error) {
        throw systemError(error.code().value(), "read", error.path1());
    }
}

} // namespace

ArchiveWritten exportArchive(const ArchiveExport& request, const std::stop_token& stop, const ArchiveProgressSink& sink)
{
    if (archiveSuffix(request.file).empty())
        throw EngineError(ErrorCode::BadConfig, "an archive's name must say its form", request.file.string(),
                          "name it *.tar.zst, *.tar.gz, *.tar or *.zip");
    const Contents contents = collected(request);
    const fs::path target = fs::absolute(request.file);
    const fs::path draft = target.string() + ".new-" + std::to_string(::getpid());
    try {
        ArchiveWriter writer(draft, target.filename().string());
        Packing(request, contents, stop, sink).into(writer);
        writer.close();
        syncFile(draft);
        fs::rename(draft, target);
    } catch (const fs::filesystem_error& error) {
        discard(draft);
        throw systemError(error.code().value(), "write", target);
    } catch (...) {
        discard(draft);
        throw;
    }
    syncFolder(target.parent_path());
    return {target,
            fileSize(target),
            static_cast<std::int64_t>(contents.runs.size()),
            static_cast<std::int64_t>(contents.studies.size()),
            static_cast<std::int64_t>(contents.files.size()),
            contents.notes};
}

} // namespace engine
