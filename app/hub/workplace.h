// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repo.h"
#include "request.h"

#include <QLockFile>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace hub {

/// The folder of a model while it is fetched, FOLDER.partial:
///   files/   whole, checked files        parts/   unfinished ones, named by their checksum        lock
/// Owned by one process at a time.  Errors  EngineError{Locked, DiskFull, Io}.
class Workplace {
public:
    explicit Workplace(const std::filesystem::path& folder);

    [[nodiscard]] std::filesystem::path done(const RepoFile& file) const;
    [[nodiscard]] std::filesystem::path part(const RepoFile& file) const;
    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }
    [[nodiscard]] std::filesystem::path files() const { return m_root / "files"; }

    /// Leaves `files` alone, writes the rest of a whole model to disk and gives it its name. Nothing stays beside it.
    void complete(const FetchResult& result, const std::vector<RepoFile>& files);

private:
    void removeOthers(const std::vector<RepoFile>& files) const;

    std::filesystem::path m_folder, m_root;
    std::unique_ptr<QLockFile> m_lock;
};

/// What fetched.json of a model folder says, if the files it names are there in their sizes; null if it is missing or
/// does not hold.
[[nodiscard]] std::optional<FetchResult> readFetched(const std::filesystem::path& folder);

} // namespace hub
