// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace engine {

inline constexpr const char* kArchiveFile = "sibo-archive.json";
inline constexpr const char* kNotesFile = "notes.json";

/// A name in an archive that may become a path below the library.
struct ArchiveName {
    bool isStudy = false;
    std::string folder;             ///< of the run or study; empty: only runs/ or studies/ itself
    std::filesystem::path relative; ///< "runs/NAME/config.json"
};

/// Errors  EngineError{BadFile} for every name that is no plain one below runs/NAME or studies/NAME: absolute, with
/// "..",
/// "." or an empty part, with control characters or backslashes, no UTF-8, too long or too deep.
[[nodiscard]] ArchiveName archiveName(const std::string& name);

} // namespace engine
