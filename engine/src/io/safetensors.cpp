// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/safetensors.h"

#include "engine/error.h"
#include "io/foreign_file.h"
#include "io/safetensors_header.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>

namespace engine {

namespace {

constexpr std::uint64_t kPrefix = 8;
constexpr std::size_t kSniffed = 512;

[[noreturn]] void reject(const PosixFile& file, const std::string& message, std::uint64_t byte)
{
    throw EngineError(ErrorCode::BadFile, message, file.path().string() + ", byte " + std::to_string(byte),
                      "the file is damaged or no safetensors file: fetch it again")
        .atByte(byte);
}

/// The checked length of the JSON header. What the file is instead, if known, goes before any complaint about it.
std::uint64_t headerLength(const PosixFile& file, std::uint64_t size)
{
    std::array<std::byte, kSniffed> start{};
    const std::span<std::byte> known(start.data(), static_cast<std::size_t>(std::min<std::uint64_t>(size, kSniffed)));
    file.readAt(0, known);
    if (const ForeignFile foreign = recogniseForeignFile(known); !foreign.what.empty())
        throw EngineError(ErrorCode::Unsupported, "this is " + foreign.what, file.path().string(), foreign.hint)
            .atByte(0);
    if (size <= kPrefix)
        reject(file, size == 0 ? "the file is empty" : "the file is too small for a safetensors file", size);
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < kPrefix; ++i)
        length |= std::to_integer<std::uint64_t>(start[i]) << (8 * i);
    if (length > SafetensorsFile::kMaximumHeader)
        reject(file, "the header claims " + std::to_string(length) + " bytes; the limit is 100000000", 0);
    if (length > size - kPrefix)
        reject(file,
               "the header claims " + std::to_string(length) + " bytes, the file has only " + std::to_string(size), 0);
    return length;
}

} // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path) : m_file(PosixFile::openForReading(path))
{
    m_opened = stamp();
    const std::uint64_t length = headerLength(m_file, m_opened.size);
    std::string text(static_cast<std::size_t>(length), '\0');
    m_file.readAt(kPrefix, std::as_writable_bytes(std::span(text)));
    SafetensorsHeader header = parseSafetensorsHeader(text, m_opened.size, path);
    m_tensors = std::move(header.tensors);
    m_metadata = std::move(header.metadata);
    m_byName.reserve(m_tensors.size());
    for (std::size_t i = 0; i < m_tensors.size(); ++i)
        m_byName.emplace(m_tensors[i].name, i);
}

const TensorEntry* SafetensorsFile::find(std::string_view name) const
{
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : &m_tensors[found->second];
}

void SafetensorsFile::read(const TensorEntry& entry, std::span<std::byte> into) const
{
    if (into.size() != entry.bytes)
        throw EngineError(ErrorCode::Internal, "a buffer of " + std::to_string(into.size()) + " bytes for tensor \"" +
                                                   displayText(entry.name) + "\" of " + std::to_string(entry.bytes));
    const std::string where = path().string() + ", tensor \"" + displayText(entry.name) + "\"";
    const char* remedy = "it was cut or replaced: load the model again";
    if (stamp().size < entry.offset + entry.bytes)
        throw EngineError(ErrorCode::BadFile, "the file became shorter while it was open", where, remedy)
            .atByte(entry.offset);
    m_file.readAt(entry.offset, into);
    // Looked at after the data came in, so that no half-replaced tensor is taken for good.
    if (stamp() != m_opened)
        throw EngineError(ErrorCode::BadFile, "the file was changed while it was open", where, remedy)
            .atByte(entry.offset);
}

SafetensorsFile::Stamp SafetensorsFile::stamp() const
{
    struct stat facts {};
    if (::fstat(m_file.fd(), &facts) != 0)
        throw systemError(errno, "read the size of", path());
    return {static_cast<std::uint64_t>(facts.st_size), facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec};
}

} // namespace engine
