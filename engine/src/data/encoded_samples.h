// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <memory>
#include <vector>

namespace engine {

class TokenStore;

/// A sample as token ids.
struct EncodedSample {
    std::vector<std::int32_t> ids, segments;
    std::int32_t label = 0;
    double target = 0;
    std::int64_t row = 0;    ///< line in its file, 1-based
    std::uint64_t index = 0; ///< its place in the data set
    // Of a language model (encode_language.h):
    std::int64_t labelStart = -1; ///< first labelled token, ≥ 1; the loss counts ids[labelStart …]. −1: no such labels
    std::vector<std::int32_t> gaps{}; ///< begin, end, begin, end … of the tokens behind it that are no labels, rising
    std::vector<std::int32_t> cut;    ///< the first few tokens that were cut off
    [[nodiscard]] std::int64_t gapTokens() const
    {
        std::int64_t tokens = 0;
        for (std::size_t i = 0; i + 1 < gaps.size(); i += 2)
            tokens += gaps[i + 1] - gaps[i];
        return tokens;
    }
};

/// The samples of an encoded data set, in memory or, where they are many, in files that are read a sample at a time
/// (pread: a file that is damaged while it is read is an EngineError, never a signal). Readers do not see which.
/// Access  gives a copy of the sample: name it before taking spans of its ids.
/// Thread  reading from any number of threads at a time.
/// Errors  EngineError{Io, BadFile} of the files; {DiskFull, Io} of push_back where they are written.
class EncodedSamples {
public:
    /// Bytes of samples that are held in memory before they go to files.
    static constexpr std::size_t kHeldBytes = 48u << 20;

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = EncodedSample;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = EncodedSample;
        Iterator() = default;
        Iterator(const EncodedSamples* samples, std::size_t at) : m_samples(samples), m_at(at) {}
        EncodedSample operator*() const { return (*m_samples)[m_at]; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return {m_samples, m_at++}; }
        bool operator==(const Iterator&) const = default;

    private:
        const EncodedSamples* m_samples = nullptr;
        std::size_t m_at = 0;
    };

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] EncodedSample operator[](std::size_t i) const;
    [[nodiscard]] EncodedSample at(std::size_t i) const; ///< throws std::out_of_range
    [[nodiscard]] EncodedSample front() const { return at(0); }
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }
    /// Tokens of a sample, without reading it.
    [[nodiscard]] std::int64_t length(std::size_t i) const;
    [[nodiscard]] std::int32_t largestId() const { return m_largestId; }           ///< −1 without samples
    [[nodiscard]] std::int32_t largestSegment() const { return m_largestSegment; } ///< −1 without samples

    [[nodiscard]] const std::vector<std::int64_t>& labelCounts() const { return m_labelCounts; } ///< by label

    void push_back(EncodedSample sample);
    /// Where samples go that are too many for `heldBytes` of memory; without it the system's temporary folder.
    void spillInto(std::unique_ptr<TokenStore> store, std::size_t heldBytes = kHeldBytes);
    /// Nothing more comes: what is written is brought to its files.
    void seal();
    /// Of a store that is complete.
    [[nodiscard]] static EncodedSamples of(std::shared_ptr<TokenStore> store);
    [[nodiscard]] const std::shared_ptr<TokenStore>& store() const { return m_store; } ///< null: all in memory

private:
    void spill();

    std::vector<EncodedSample> m_held; ///< empty once there is a store
    std::size_t m_heldBytes = 0, m_mostHeld = kHeldBytes;
    std::shared_ptr<TokenStore> m_store, m_spill;
    std::int32_t m_largestId = -1, m_largestSegment = -1;
    std::vector<std::int64_t> m_labelCounts;
};

/// One more of a label ≥ 0.
void countLabel(std::vector<std::int64_t>& counts, std::int32_t label);

} // namespace engine
