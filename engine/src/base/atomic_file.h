// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace engine {

/// Replaces a file as one step: a temporary file in the same folder, write, fsync, rename, fsync of the folder.
/// A reader sees the old content or the new, never a part; on failure the temporary file is removed and the old content
/// stays.  Errors  EngineError{DiskFull, MissingFile (no such folder), Io}.   Thread: any.
void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);
void writeFileAtomically(const std::filesystem::path& path, std::string_view text);

/// A name beside `path` that no other thread or process that asks here gets: what becomes `path` by a rename.
[[nodiscard]] std::filesystem::path temporaryName(const std::filesystem::path& path);

/// The whole file as bytes.  Errors  EngineError{MissingFile, Io}; BadFile when it is larger than `largest`.
[[nodiscard]] std::string readWholeFile(const std::filesystem::path& path, std::uint64_t largest = 256ull << 20);

/// Creates a folder and its parents.  Errors  EngineError{DiskFull, Io}.
void createFolders(const std::filesystem::path& folder);

/// Puts a finished folder in the place of another, which may be there or not, as one step (an exchange of names), and
/// removes the old one. The files in `fresh` must be on disk already.  Errors  EngineError{DiskFull, Io}.
void replaceFolder(const std::filesystem::path& fresh, const std::filesystem::path& folder);

/// Bytes of a regular file.  Errors  EngineError{MissingFile}.
[[nodiscard]] std::uint64_t fileSize(const std::filesystem::path& path);

/// Bytes this user may still write on the disk that holds `path` (or its nearest parent that exists); 0 if unknown.
[[nodiscard]] std::uint64_t freeDiskSpace(const std::filesystem::path& path);

} // namespace engine
