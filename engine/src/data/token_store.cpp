// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/token_store.h"

#include "base/atomic_file.h"
#include "base/crc32c.h"
#include "data/text_hashes.h"

#include <algorithm>
#include <fcntl.h>
#include <span>
#include <type_traits>

namespace engine {

namespace {

constexpr std::size_t kWaiting = 1u << 20;
constexpr const char* kSamples = "samples.bin";
constexpr const char* kNumbers = "numbers.bin";

template<class T>
std::string_view bytesOf(std::span<const T> values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
}

void writeOut(PosixFile& file, std::string& waiting, std::uint32_t& crc)
{
    crc = crc32c(waiting, crc);
    file.write(waiting);
    waiting.clear();
}

/// Pairs of places behind the first label, rising.
bool areGaps(const std::vector<std::int32_t>& gaps, std::int64_t labelStart, std::int64_t length)
{
    std::int64_t before = labelStart;
    for (const std::int32_t place : gaps) {
        if (place <= before || place > length)
            return false;
        before = place;
    }
    return gaps.empty() || (gaps.size() % 2 == 0 && labelStart >= 0);
}

/// In pieces from the start to `size`.
template<class Take>
void readThrough(const PosixFile& file, std::uint64_t size, std::size_t piece, const Take& take)
{
    std::string block;
    for (std::uint64_t at = 0; at < size; at += block.size()) {
        block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(piece, size - at)));
        file.readAt(at, std::as_writable_bytes(std::span(block)));
        take(block);
    }
}

} // namespace

struct TokenStore::Entry {
    std::uint64_t begin = 0; ///< first of its numbers
    std::uint64_t index = 0;
    std::int64_t row = 0;
    double target = 0;
    std::int32_t label = 0, labelStart = -1;
    std::uint32_t length = 0;
    std::uint16_t gaps = 0;
    std::uint8_t cut = 0, hasSegments = 0;

    [[nodiscard]] std::uint64_t numbers() const
    {
        return std::uint64_t{length} * (hasSegments != 0 ? 2 : 1) + gaps + cut;
    }
};

TokenStore::~TokenStore()
{
    std::error_code ignored;
    if (!m_isKept && !m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

void TokenStore::openFiles(int flags)
{
    m_samples = PosixFile::open(m_folder / kSamples, flags);
    m_numbers = PosixFile::open(m_folder / kNumbers, flags);
}

void TokenStore::create()
{
    static_assert(std::is_trivially_copyable_v<Entry> && sizeof(Entry) == 48);
    try {
        if (!m_folder.empty()) {
            createFolders(m_folder);
            openFiles(O_RDWR | O_CREAT | O_EXCL);
            return;
        }
    } catch (const EngineError&) { // a library that cannot be written is no reason not to train from memory sticks
        std::error_code ignored;
        std::filesystem::remove_all(std::exchange(m_folder, {}), ignored);
    }
    const auto temporary = std::filesystem::temp_directory_path();
    m_samples = namelessFile(temporary);
    m_numbers = namelessFile(temporary);
}

void TokenStore::add(const EncodedSample& sample)
{
    const auto isZero = [](std::int32_t segment) { return segment == 0; };
    Entry entry;
    entry.begin = m_facts.numbers;
    entry.index = sample.index;
    entry.row = sample.row;
    entry.target = sample.target;
    entry.label = sample.label;
    entry.labelStart = static_cast<std::int32_t>(sample.labelStart);
    entry.length = static_cast<std::uint32_t>(sample.ids.size());
    entry.gaps = static_cast<std::uint16_t>(sample.gaps.size());
    entry.cut = static_cast<std::uint8_t>(sample.cut.size());
    entry.hasSegments = std::all_of(sample.segments.begin(), sample.segments.end(), isZero) ? 0 : 1;
    m_numbersWaiting += bytesOf(std::span<const std::int32_t>(sample.ids));
    if (entry.hasSegments != 0)
        m_numbersWaiting += bytesOf(std::span<const std::int32_t>(sample.segments));
    m_numbersWaiting += bytesOf(std::span<const std::int32_t>(sample.gaps));
    m_numbersWaiting += bytesOf(std::span<const std::int32_t>(sample.cut));
    m_samplesWaiting += bytesOf(std::span<const Entry>(&entry, 1));
    for (const std::int32_t id : sample.ids)
        m_facts.largestId = std::max(m_facts.largestId, id);
    for (const std::int32_t segment : sample.segments)
        m_facts.largestSegment = std::max(m_facts.largestSegment, segment);
    countLabel(m_facts.labels, sample.label);
    m_facts.numbers += entry.numbers();
    ++m_facts.samples;
    m_lengths.push_back(entry.length);
    if (m_numbersWaiting.size() + m_samplesWaiting.size() > kWaiting)
        flush();
}

void TokenStore::flush()
{
    writeOut(m_numbers, m_numbersWaiting, m_facts.numbersCrc);
    writeOut(m_samples, m_samplesWaiting, m_facts.samplesCrc);
}

void TokenStore::seal()
{
    flush();
    m_lengths.shrink_to_fit();
}

std::filesystem::path TokenStore::finishedFolder()
{
    if (m_folder.empty())
        return {};
    m_numbers.sync();
    m_samples.sync();
    return m_folder;
}

EncodedSample TokenStore::sample(std::size_t i) const
{
    Entry entry;
    m_samples.readAt(i * sizeof(Entry), std::as_writable_bytes(std::span(&entry, 1)));
    if (entry.length != m_lengths[i] || entry.begin + entry.numbers() > m_facts.numbers || entry.label < 0 ||
        static_cast<std::size_t>(entry.label) >= m_facts.labels.size() || entry.labelStart < -1)
        damaged(m_samples);
    std::vector<std::int32_t> numbers(static_cast<std::size_t>(entry.numbers()));
    m_numbers.readAt(entry.begin * sizeof(std::int32_t), std::as_writable_bytes(std::span(numbers)));
    EncodedSample sample;
    sample.index = entry.index;
    sample.row = entry.row;
    sample.target = entry.target;
    sample.label = entry.label;
    sample.labelStart = entry.labelStart;
    const auto behindIds = numbers.begin() + entry.length;
    const auto cut = numbers.end() - entry.cut, gaps = cut - entry.gaps;
    sample.segments.assign(entry.length, 0);
    if (entry.hasSegments != 0)
        sample.segments.assign(behindIds, gaps);
    sample.gaps.assign(gaps, cut);
    sample.cut.assign(cut, numbers.end());
    numbers.resize(entry.length);
    // An id that no embedding stands for would be read from beside the table.
    const auto isWithin = [](std::int32_t largest) { return [=](std::int32_t n) { return n >= 0 && n <= largest; }; };
    if (!std::all_of(numbers.begin(), numbers.end(), isWithin(m_facts.largestId)) ||
        !std::all_of(sample.segments.begin(), sample.segments.end(), isWithin(std::max(0, m_facts.largestSegment))) ||
        !areGaps(sample.gaps, entry.labelStart, entry.length))
        damaged(m_numbers);
    sample.ids = std::move(numbers);
    return sample;
}

std::shared_ptr<TokenStore> TokenStore::open(const std::filesystem::path& folder, const StoreFacts& facts,
                                             bool checkNumbers)
{
    auto store = std::make_shared<TokenStore>();
    store->m_facts = facts;
    store->m_samples = PosixFile::openForReading(folder / kSamples);
    store->m_numbers = PosixFile::openForReading(folder / kNumbers);
    if (facts.samples > store->m_samples.size() || store->m_samples.size() != facts.samples * sizeof(Entry))
        store->damaged(store->m_samples);
    if (facts.numbers > store->m_numbers.size() || store->m_numbers.size() != facts.numbers * sizeof(std::int32_t))
        store->damaged(store->m_numbers);
    store->readEntries();
    if (checkNumbers)
        store->checkCrcOfNumbers();
    return store;
}

void TokenStore::readEntries()
{
    std::uint32_t crc = 0;
    std::uint64_t next = 0;
    m_lengths.reserve(static_cast<std::size_t>(m_facts.samples));
    readThrough(m_samples, m_facts.samples * sizeof(Entry), 16384 * sizeof(Entry), [&](const std::string& block) {
        crc = crc32c(block, crc);
        for (std::size_t at = 0; at < block.size(); at += sizeof(Entry)) {
            Entry entry;
            std::copy_n(block.data() + at, sizeof(Entry), reinterpret_cast<char*>(&entry));
            if (entry.begin != next)
                damaged(m_samples);
            next += entry.numbers();
            m_lengths.push_back(entry.length);
        }
    });
    if (crc != m_facts.samplesCrc || next != m_facts.numbers)
        damaged(m_samples);
}

void TokenStore::checkCrcOfNumbers() const
{
    std::uint32_t crc = 0;
    readThrough(m_numbers, m_facts.numbers * sizeof(std::int32_t), kWaiting,
                [&](const std::string& block) { crc = crc32c(block, crc); });
    if (crc != m_facts.numbersCrc)
        damaged(m_numbers);
}

void TokenStore::damaged(const PosixFile& file) const
{
    throw EngineError(ErrorCode::BadFile, "the kept tokens of a data set are damaged", file.path().string(),
                      "start again: they are made anew");
}

} // namespace engine
