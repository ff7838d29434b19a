// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

/// Runs and studies as one file, to keep or to give away: runs/NAME/… and studies/NAME/… as they lie in the library,
/// behind a short "sibo-archive.json". By the file's name: .tar.zst, .tar.gz, .tar or .zip; any program reads them.
/// Thread: any; a stop is noticed within a file.
namespace engine {

struct ArchiveProgress {
    std::uint64_t bytes = 0, total = 0; ///< unpacked; total 0: unknown
    std::string name;                   ///< what is being read or written
};
using ArchiveProgressSink = std::function<void(const ArchiveProgress&)>;

struct ArchiveExport {
    std::filesystem::path library;
    std::vector<std::string> runs;    ///< names; the study that a run belongs to comes along
    std::vector<std::string> studies; ///< names; their runs come along
    std::filesystem::path file;
    bool checkpoints = true; ///< without them the runs can be looked at and compared, not continued
};
struct ArchiveWritten {
    std::filesystem::path file;
    std::uint64_t bytes = 0; ///< of the file
    std::int64_t runs = 0, studies = 0, files = 0;
    std::vector<std::string> notes; ///< what was left out
};
/// The file appears whole or not at all; one that is there is replaced. Links and locks are left out.
/// A run of a study that cannot be read is left out and noted.
/// Errors  EngineError{BadConfig}: nothing to write, or no such format; {MissingFile, BadFile}: no run or study of that
/// name, or one that cannot be read; {Locked}: a run is training; {DiskFull, Io}, also when stopped.
[[nodiscard]] ArchiveWritten exportArchive(const ArchiveExport& request, const std::stop_token& stop = {},
                                           const ArchiveProgressSink& sink = {});

/// What an archive may ask of this machine.
struct ArchiveLimits {
    std::uint64_t bytes = 256ull << 30; ///< unpacked, in all
    std::uint64_t entries = 500'000;
    double ratio = 200;                     ///< unpacked ÷ packed …
    std::uint64_t ratioFrom = 64ull << 20;  ///< … once this much has been unpacked
    std::uint64_t leaveFree = 256ull << 20; ///< bytes of the disk that stay free
};

struct ImportedFolder {
    enum class Outcome {
        Added,
        Renamed, ///< another one of that name is here: added as `as`
        Present  ///< the same one is here already: nothing was done
    };
    bool isStudy = false;
    std::string name; ///< in the archive
    std::string as;   ///< in the library
    Outcome outcome = Outcome::Added;
};

/// Archives may come from anybody. All of it is unpacked into a folder of its own inside the library, looked through,
/// and only then moved to its place, runs first, then studies; whatever goes wrong leaves the library as it was.
/// Refused as a whole: absolute names, "..", names of other places than runs/NAME and studies/NAME, links, devices,
/// equal names, encryption, more than the limits, damage, and folders that are no readable run or study. A run is the
/// same as one here if config.json, events.jsonl and every other file that both have are (notes.json, summary.json,
/// log.txt and checkpoints aside); a study, if study.json and its events are and none of its runs got a new name.
/// Errors  EngineError{MissingFile, BadFile}: the archive, with the entry; {Unsupported}: of a newer version;
/// {DiskFull, Io}, also when stopped.
[[nodiscard]] std::vector<ImportedFolder>
importArchive(const std::filesystem::path& library, const std::filesystem::path& file, const std::stop_token& stop = {},
              const ArchiveProgressSink& sink = {}, const ArchiveLimits& limits = {});

/// "*.tar.zst", … of the formats that exportArchive writes and importArchive reads.
[[nodiscard]] const std::vector<std::string>& archiveSuffixes();

} // namespace engine
