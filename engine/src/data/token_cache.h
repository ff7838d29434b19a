// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "data/split_notes.h"
#include "data/token_store.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Large data sets as token ids, kept from one start to the next.
/// Place    <library>/cache/tokens/<key>/ with samples.bin, numbers.bin, texts.bin and facts.json; the key is a hash of
///          all that the tokens depend on (splitKey). An entry appears whole, by a rename, or not at all; opening one
///          checks every byte of it once a process. One that is damaged, or cut, is thrown away and made anew.
/// Size     at most kLargest in all: what was used longest ago goes first, and what a killed process left after a day.
///          An entry in use stays readable when it goes.
/// Nothing here stops a start but a disk that is full while tokens are written: reading and cleaning up fail silently.
class TokenCache {
public:
    static constexpr std::uint64_t kLargest = 8ull << 30;

    /// An empty folder: nothing is kept.
    explicit TokenCache(std::filesystem::path folder, std::uint64_t largest = kLargest)
        : m_folder(std::move(folder)), m_largest(largest)
    {
    }

    struct Entry {
        EncodedDataset data;
        SplitNotes notes;
        std::vector<std::string> labels;
    };
    [[nodiscard]] std::optional<Entry> find(const std::string& key) const;
    /// Files for a data set that is being encoded; null where nothing is kept or the key is empty.
    [[nodiscard]] std::unique_ptr<TokenStore> begin(const std::string& key) const;
    /// Keeps what went to such files; false: it could not be, which does no harm to `entry`.
    bool keep(const std::string& key, const Entry& entry) const;

private:
    void cleanUp(const std::string& newest) const;

    std::filesystem::path m_folder;
    std::uint64_t m_largest;
};

} // namespace engine
