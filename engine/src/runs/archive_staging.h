// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive.h"
#include "engine/runs.h"

#include <filesystem>
#include <memory>
#include <set>
#include <stop_token>
#include <string>

namespace engine {

/// A hidden folder of the library that holds runs/ and studies/ of an archive until they are moved to their places.
/// It is gone afterwards; those that a crash left are removed by the next one.
class ArchiveStaging {
public:
    explicit ArchiveStaging(const std::filesystem::path& library);
    ~ArchiveStaging();
    ArchiveStaging(const ArchiveStaging&) = delete;
    ArchiveStaging& operator=(const ArchiveStaging&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    std::unique_ptr<RunLock> m_lock;
};

struct UnpackRequest {
    std::filesystem::path file, into;
    const std::stop_token& stop;
    const ArchiveProgressSink& sink;
    const ArchiveLimits& limits;
};
struct Unpacked {
    std::set<std::string> runs, studies; ///< names of their folders
};
/// Writes nothing outside `into`, no links, and nothing over what is there. Locks of runs are left out.
/// Errors  as importArchive.
[[nodiscard]] Unpacked unpack(const UnpackRequest& request);

} // namespace engine
