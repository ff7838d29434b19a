// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/archive_stream.h"

#include "base/posix_file.h"
#include "engine/archive.h"
#include "engine/error.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <clocale>
#include <locale.h>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = 1u << 16;

std::string textOf(archive* handle)
{
    const char* text = archive_error_string(handle);
    return text == nullptr ? "the archive cannot be read" : text;
}

ArchiveEntry::Kind kindOf(archive_entry* entry)
{
    if (archive_entry_hardlink(entry) != nullptr || archive_entry_symlink(entry) != nullptr)
        return ArchiveEntry::Kind::Link;
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
        return ArchiveEntry::Kind::File;
    case AE_IFDIR:
        return ArchiveEntry::Kind::Folder;
    case AE_IFLNK:
        return ArchiveEntry::Kind::Link;
    default:
        return ArchiveEntry::Kind::Other;
    }
}

} // namespace

const std::vector<std::string>& archiveSuffixes()
{
    static const std::vector<std::string> kSuffixes{".tar.zst", ".tar.gz", ".tar", ".zip"};
    return kSuffixes;
}

std::string archiveSuffix(const fs::path& file)
{
    const std::string name = file.filename().string();
    for (const std::string& suffix : archiveSuffixes())
        if (name.size() > suffix.size() && name.ends_with(suffix))
            return suffix;
    return {};
}

Utf8Letters::Utf8Letters()
{
    m_own = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    if (m_own != nullptr)
        m_before = ::uselocale(static_cast<locale_t>(m_own));
}

Utf8Letters::~Utf8Letters()
{
    if (m_own == nullptr)
        return;
    ::uselocale(static_cast<locale_t>(m_before));
    ::freelocale(static_cast<locale_t>(m_own));
}

ArchiveWriter::ArchiveWriter(const fs::path& file, const std::string& nameForForm)
    : m_file(file), m_archive(archive_write_new())
{
    const std::string suffix = archiveSuffix(nameForForm);
    if (suffix == ".zip") {
        archive_write_set_format_zip(m_archive);
    } else {
        archive_write_set_format_pax_restricted(m_archive);
        if (suffix == ".tar.zst")
            archive_write_add_filter_zstd(m_archive);
        else if (suffix == ".tar.gz")
            archive_write_add_filter_gzip(m_archive);
    }
    archive_write_set_options(m_archive, "hdrcharset=UTF-8");
    if (archive_write_open_filename(m_archive, file.c_str()) != ARCHIVE_OK) {
        const EngineError error = systemError(archive_errno(m_archive), "write", file);
        archive_write_free(m_archive);
        throw error;
    }
}

ArchiveWriter::~ArchiveWriter()
{
    if (m_archive == nullptr)
        return;
    archive_write_fail(m_archive); // nothing more is to be written
    archive_write_free(m_archive);
}

void ArchiveWriter::fail() const
{
    const int reason = archive_errno(m_archive);
    if (reason > 0)
        throw systemError(reason, "write", m_file);
    throw EngineError(ErrorCode::Io, textOf(m_archive), m_file.string());
}

void ArchiveWriter::beginFile(const std::string& name, std::uint64_t bytes, std::int64_t modified)
{
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes));
    archive_entry_set_mtime(entry, static_cast<time_t>(modified), 0);
    const int result = archive_write_header(m_archive, entry);
    archive_entry_free(entry);
    if (result < ARCHIVE_WARN)
        fail();
}

void ArchiveWriter::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const la_ssize_t done = archive_write_data(m_archive, bytes.data(), bytes.size());
        if (done <= 0)
            fail();
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
}

void ArchiveWriter::close()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        fail();
    archive_write_free(m_archive);
    m_archive = nullptr;
}

ArchiveReader::ArchiveReader(const fs::path& file) : m_file(file), m_archive(archive_read_new())
{
    archive_read_support_filter_zstd(m_archive);
    archive_read_support_filter_gzip(m_archive);
    archive_read_support_format_tar(m_archive);
    archive_read_support_format_zip(m_archive);
    if (archive_read_open_filename(m_archive, file.c_str(), kBlock) != ARCHIVE_OK) {
        const std::string text = textOf(m_archive);
        archive_read_free(m_archive);
        throw EngineError(ErrorCode::BadFile, text, file.string(), "archives end in .tar.zst, .tar.gz, .tar or .zip");
    }
}

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_archive);
}

void ArchiveReader::fail(const std::string& at) const
{
    throw EngineError(ErrorCode::BadFile, textOf(m_archive), at.empty() ? m_file.string() : m_file.string() + ", " + at,
                      "the archive is damaged or no archive of runs: get it again from where it came");
}

std::optional<ArchiveEntry> ArchiveReader::next()
{
    archive_entry* found = nullptr;
    const int result = archive_read_next_header(m_archive, &found);
    if (result == ARCHIVE_EOF)
        return std::nullopt;
    if (result < ARCHIVE_WARN || found == nullptr)
        fail(m_at.empty() ? m_at : "after " + m_at);
    ArchiveEntry entry;
    const char* name = archive_entry_pathname_utf8(found);
    if (name == nullptr)
        name = archive_entry_pathname(found);
    entry.name = name == nullptr ? "" : name;
    entry.kind = kindOf(found);
    entry.encrypted = archive_entry_is_encrypted(found) != 0;
    if (archive_entry_size_is_set(found) != 0)
        entry.bytes = static_cast<std::uint64_t>(archive_entry_size(found));
    m_at = entry.name;
    return entry;
}

std::size_t ArchiveReader::read(std::span<std::byte> into)
{
    const la_ssize_t got = archive_read_data(m_archive, into.data(), into.size());
    if (got < 0)
        fail(m_at);
    return static_cast<std::size_t>(got);
}

} // namespace engine
