// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text_hashes.h"

#include "base/hash.h"

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace engine {

namespace {

constexpr std::size_t kHeld = 1u << 20;         // 8 MiB
constexpr std::uint64_t kSortedPart = 1u << 21; // hashes that are sorted at a time: 16 MiB

/// Hashes are spread evenly, so equal ranges of them hold about as many.
std::uint64_t partOf(std::uint64_t hash, std::uint64_t parts)
{
    return (hash >> 32) * parts >> 32;
}

std::string_view bytesOf(const std::vector<std::uint64_t>& numbers)
{
    return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(std::uint64_t)};
}

/// Adds a text without its white space, ASCII letters without their case.
void addLetters(std::string& letters, std::string_view text)
{
    for (const char c : text) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (c != ' ' && (c < '\t' || c > '\r'))
            letters += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
    }
}

} // namespace

std::uint64_t textHash(std::string_view a, std::string_view b)
{
    return mixIn(mixIn(stableHash(a), stableHash(b)), a.size());
}

std::uint64_t askedHash(std::string_view question, std::string_view input, std::string_view response)
{
    std::string asked;
    addLetters(asked, question);
    addLetters(asked, input);
    const bool isBare = asked.empty();
    if (isBare)
        addLetters(asked, response);
    return std::max<std::uint64_t>(1, isBare ? textHash({}, asked) : textHash(asked, {}));
}

PosixFile namelessFile(const std::filesystem::path& folder)
{
    static std::atomic<unsigned> counter{0};
    const auto name = folder / ("sibo-" + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".tmp");
    PosixFile file = PosixFile::open(name, O_RDWR | O_CREAT | O_EXCL);
    std::error_code ignored;
    std::filesystem::remove(name, ignored);
    return file;
}

TextHashes::TextHashes(PosixFile file, std::size_t count)
    : m_file(std::make_shared<PosixFile>(std::move(file))), m_stored(count), m_staysInMemory(true)
{
}

void TextHashes::add(std::uint64_t hash)
{
    if (m_held.size() >= kHeld && !m_staysInMemory)
        spill();
    m_held.push_back(hash);
}

void TextHashes::spill()
{
    try {
        if (!m_file)
            m_file = std::make_shared<PosixFile>(namelessFile(std::filesystem::temp_directory_path()));
        m_file->write(bytesOf(m_held));
        m_stored += m_held.size();
        m_held.clear();
    } catch (const std::exception&) {
        m_staysInMemory = true; // 8 bytes a text are no reason to stop; what was stored whole stays stored
    }
}

void TextHashes::forEachBlock(const std::function<void(std::span<const std::uint64_t>)>& take) const
{
    std::vector<std::uint64_t> block;
    for (std::size_t at = 0; at < m_stored; at += block.size()) {
        block.resize(std::min(m_stored - at, kHeld / 8));
        m_file->readAt(at * sizeof(std::uint64_t), std::as_writable_bytes(std::span(block)));
        take(block);
    }
    take(m_held);
}

std::uint64_t TextHashes::parts() const
{
    return size() / kSortedPart + 1;
}

std::vector<std::uint64_t> TextHashes::sortedPart(std::uint64_t part) const
{
    std::vector<std::uint64_t> sorted;
    sorted.reserve(size() / parts() + size() / parts() / 8);
    forEachBlock([&](std::span<const std::uint64_t> block) {
        for (const std::uint64_t hash : block)
            if (partOf(hash, parts()) == part)
                sorted.push_back(hash);
    });
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

std::int64_t TextHashes::copies() const
{
    std::int64_t count = 0;
    for (std::uint64_t part = 0; part < parts(); ++part) {
        const std::vector<std::uint64_t> sorted = sortedPart(part);
        for (std::size_t i = 1; i < sorted.size(); ++i)
            count += sorted[i] == sorted[i - 1];
    }
    return count;
}

std::vector<TextCopy> TextHashes::copyPlaces() const
{
    struct Placed {
        std::uint64_t hash;
        std::uint32_t place;
    };
    std::vector<TextCopy> copies;
    for (std::uint64_t part = 0; part < parts(); ++part) {
        std::vector<Placed> placed;
        placed.reserve(size() / parts() + size() / parts() / 8);
        std::uint32_t place = 0;
        forEachBlock([&](std::span<const std::uint64_t> block) {
            for (const std::uint64_t hash : block) {
                if (partOf(hash, parts()) == part)
                    placed.push_back({hash, place});
                ++place;
            }
        });
        std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
            return a.hash != b.hash ? a.hash < b.hash : a.place < b.place;
        });
        std::size_t first = 0;
        for (std::size_t i = 1; i < placed.size(); ++i) {
            if (placed[i].hash == placed[first].hash)
                copies.push_back({placed[i].place, placed[first].place});
            else
                first = i;
        }
    }
    std::sort(copies.begin(), copies.end(), [](const TextCopy& a, const TextCopy& b) { return a.place < b.place; });
    return copies;
}

std::int64_t TextHashes::found(const TextHashes& others) const
{
    std::int64_t count = 0;
    for (std::uint64_t part = 0; part < parts(); ++part) {
        const std::vector<std::uint64_t> sorted = sortedPart(part);
        others.forEachBlock([&](std::span<const std::uint64_t> block) {
            for (const std::uint64_t hash : block)
                count += partOf(hash, parts()) == part && std::binary_search(sorted.begin(), sorted.end(), hash);
        });
    }
    return count;
}

} // namespace engine
