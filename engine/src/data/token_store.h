// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/posix_file.h"
#include "data/encoded_samples.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace engine {

/// What a store's files hold: what they are checked against when they are opened again.
struct StoreFacts {
    std::uint64_t samples = 0; ///< entries of samples.bin
    std::uint64_t numbers = 0; ///< 32-bit numbers of numbers.bin: each sample's ids, segments, gaps, cut tokens
    std::int32_t largestId = -1, largestSegment = -1;
    std::vector<std::int64_t> labels;             ///< samples by label
    std::uint32_t samplesCrc = 0, numbersCrc = 0; ///< CRC-32C
};

/// Encoded samples in two files of a folder, written once, then read a sample at a time. In memory: four bytes a
/// sample, its length. Little-endian, as all machines this runs on.
/// The folder goes with this object unless it is kept under another name; open files stay readable whoever removes
/// them.
class TokenStore {
public:
    TokenStore() = default;
    /// `folder` is made by create(); where it cannot be, and without one, nameless files in the system's temporary
    /// folder take its place.
    explicit TokenStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    TokenStore(const TokenStore&) = delete;
    TokenStore& operator=(const TokenStore&) = delete;
    ~TokenStore();

    /// Opens what stands in a folder and holds all of it against `facts`, the checksum of the numbers only if asked.
    /// Errors  EngineError{MissingFile, Io}; {BadFile}: another size or checksum, entries that point outside.
    [[nodiscard]] static std::shared_ptr<TokenStore> open(const std::filesystem::path& folder, const StoreFacts& facts,
                                                          bool checkNumbers);

    void create();                         ///< Errors  EngineError{DiskFull, Io}
    void add(const EncodedSample& sample); ///< Errors  EngineError{DiskFull, Io}
    void seal();                           ///< what waits goes to the files
    /// Where the files have a folder: they are brought to disk, which may be kept from now on. Null: they have none.
    [[nodiscard]] std::filesystem::path finishedFolder();
    void setKept() { m_isKept = true; }

    [[nodiscard]] std::size_t size() const { return m_lengths.size(); }
    [[nodiscard]] std::int64_t length(std::size_t i) const { return m_lengths[i]; }
    [[nodiscard]] EncodedSample sample(std::size_t i) const;
    [[nodiscard]] const StoreFacts& facts() const { return m_facts; }

private:
    struct Entry;
    void openFiles(int flags);
    void flush();
    void readEntries();
    void checkCrcOfNumbers() const;
    [[noreturn]] void damaged(const PosixFile& file) const;

    std::filesystem::path m_folder;
    bool m_isKept = false;
    PosixFile m_samples, m_numbers;
    std::string m_samplesWaiting, m_numbersWaiting;
    std::vector<std::uint32_t> m_lengths;
    StoreFacts m_facts;
};

} // namespace engine
