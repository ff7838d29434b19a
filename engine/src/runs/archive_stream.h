// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

struct archive;
struct archive_entry;

/// libarchive as values with errors of ours. Names of entries are UTF-8 whatever the process's locale is.
/// Errors  EngineError{BadFile}: the archive is damaged or of no known form; {DiskFull, Io}.
namespace engine {

/// While alive, this thread's letters are UTF-8: libarchive converts names by the locale.
class Utf8Letters {
public:
    Utf8Letters();
    ~Utf8Letters();
    Utf8Letters(const Utf8Letters&) = delete;
    Utf8Letters& operator=(const Utf8Letters&) = delete;

private:
    void* m_own = nullptr;
    void* m_before = nullptr;
};

class ArchiveWriter {
public:
    /// Format and compression by the name that the file is to have.
    ArchiveWriter(const std::filesystem::path& file, const std::string& nameForForm);
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter&) = delete;
    ArchiveWriter& operator=(const ArchiveWriter&) = delete;

    void beginFile(const std::string& name, std::uint64_t bytes, std::int64_t modified);
    void write(std::span<const std::byte> bytes);
    void close(); ///< everything is written when it returns

private:
    [[noreturn]] void fail() const;

    Utf8Letters m_letters;
    std::filesystem::path m_file;
    archive* m_archive;
};

struct ArchiveEntry {
    enum class Kind { File, Folder, Link, Other };
    std::string name; ///< bytes as they stand in the archive, where they are no UTF-8
    Kind kind = Kind::Other;
    std::optional<std::uint64_t> bytes; ///< as declared
    bool encrypted = false;
};

class ArchiveReader {
public:
    explicit ArchiveReader(const std::filesystem::path& file);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;

    /// Null at the end.
    [[nodiscard]] std::optional<ArchiveEntry> next();
    /// Bytes of the present entry; 0 at its end.
    [[nodiscard]] std::size_t read(std::span<std::byte> into);

private:
    [[noreturn]] void fail(const std::string& at) const;

    Utf8Letters m_letters;
    std::filesystem::path m_file;
    archive* m_archive;
    std::string m_at; ///< the present entry
};

/// The suffix of `file` that says its form (".tar.zst"); empty: none that is known.
[[nodiscard]] std::string archiveSuffix(const std::filesystem::path& file);

} // namespace engine
