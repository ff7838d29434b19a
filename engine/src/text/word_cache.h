// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace engine {

/// The ids of words met before. It has a fixed size (about 1.5 MiB): a new word takes the place of another one with the
/// same place. Long words and words of many tokens are not kept.
/// Thread   any number at a time; a lock covers one of 64 parts.
class WordCache {
public:
    WordCache();

    /// Adds the word's ids; false if it is not here.
    [[nodiscard]] bool append(std::string_view word, std::vector<std::int32_t>& ids) const;
    void keep(std::string_view word, const std::int32_t* ids, std::size_t count) const;

private:
    static constexpr std::size_t kLongestWord = 22, kMostIds = 8;
    static constexpr std::size_t kParts = 64, kPlaces = 512;
    struct Entry {
        std::uint8_t bytes = 0, count = 0;
        char word[kLongestWord];
        std::int32_t ids[kMostIds];
    };
    struct Part {
        std::mutex lock;
        std::array<Entry, kPlaces> entries;
    };
    std::unique_ptr<std::array<Part, kParts>> m_parts;
};

} // namespace engine
