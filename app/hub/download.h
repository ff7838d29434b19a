// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repo.h"
#include "retry.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace hub {

struct DownloadTarget {
    RepoFile file;
    QUrl url;
    std::filesystem::path part; ///< grows here; belongs to this content alone (its name holds the checksum)
    std::filesystem::path done; ///< where the whole, checked file goes
};

/// Fetches one file, going on where `part` ends. The ETag of the first answer is kept beside it (`part`.etag): a server
/// whose file has changed since sends it whole (If-Range), or is caught by the ETag of its answer. Nothing counts as
/// whole before length and checksum are those of the listing.
///   onBytes  the bytes that are there, each time some came; the received ones are told apart by their sum
/// Returns the bytes received over the network.
/// Errors  EngineError{BadFile} for a wrong length or checksum (the part is thrown away), {DiskFull, Io}; of the
/// network
///         as Attempts. Stopped (the part stays).
std::int64_t download(Http& http, Attempts& attempts, const DownloadTarget& target,
                      const std::function<void(std::int64_t)>& onBytes, const std::stop_token& stop);

/// GET of a short answer, at most `most` bytes.  Errors  EngineError{BadFile} if it is longer; as Attempts; Stopped.
[[nodiscard]] QByteArray getSmall(Http& http, Attempts& attempts, const QUrl& url, qsizetype most);

} // namespace hub
