// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repo.h"

#include <filesystem>
#include <optional>

/// The local Hugging Face cache: models--OWNER--NAME/{refs/REVISION, blobs/CHECKSUM, snapshots/COMMIT/PATH}, where the
/// paths of a snapshot are links to blobs, or plain files on systems without links. Only read, never changed.
namespace hub {

/// models--OWNER--NAME in the cache; empty if it is not there.
[[nodiscard]] std::filesystem::path cachedModel(const std::filesystem::path& cache, const QString& id);

/// The snapshot of a revision as if it were the hub's list; each file says where it lies. The blob's name is its
/// checksum. Links are followed within the model's folder of the cache only.
/// Errors  EngineError{MissingFile} if the cache lacks the model or the revision; {BadFile} for a damaged reference, a
///         link that leads elsewhere or nowhere, and paths as pathFault refuses them.
[[nodiscard]] Repo readCachedRepo(const std::filesystem::path& cache, const QString& id, const QString& revision);

/// Fills in RepoFile::cached where the cache has a blob of that checksum and size.
void findCached(const std::filesystem::path& cache, Repo& repo);

} // namespace hub
