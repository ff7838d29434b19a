// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"

#include <functional>
#include <stop_token>

namespace hub {

/// What a fetch tells while it goes on; called in its thread.
struct Report {
    std::function<void(const FetchProgress&)> progress; ///< a few times a second
    std::function<void(const QString&)> notice;         ///< "the hub asks to wait …"
};

/// Brings a model of the Hugging Face hub into `request.folder`, from the hub or from the local Hugging Face cache.
///   beside it   FOLDER.partial/ holds what is there so far; the next fetch goes on with it. The folder itself appears
///               by a rename once every file is there, has its checksum and is on disk.
///   files       configuration, tokenizer, chat template, licence, README, safetensors; plus fetched.json: where they
///               come from (id, revision, commit, sizes and checksums)
///   cache       content that the local cache has is taken from there (linked where the file system can, always
///               checked); all of it if request.fromCache, settings.offline, or nobody answers and the cache has it
///   a folder that is there already is the result if it holds this commit, and is never changed
/// Blocks; runs an event loop of its own, so it wants a QThread that has none.
/// Errors  EngineError{BadConfig, MissingFile, Unsupported} of the request; {BadFile} for content that is not what it
///         should be; {DiskFull} before anything large is fetched, or later; {Locked} while another fetch fills the
///         folder; {Io} of network and disk. Stopped: everything received stays.
[[nodiscard]] FetchResult fetchModel(const FetchRequest& request, const HubSettings& settings, const Report& report,
                                     const std::stop_token& stop);

} // namespace hub
