// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/posix_file.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace engine {

/// 64-bit hash of one text or two. Two different texts of n have the same one by chance in n² / 2⁶⁵ of data sets: one
/// in 4 million at 10 million texts, so it counts copies, and decides nothing that a run depends on but which side of
/// a split a sample falls.
[[nodiscard]] std::uint64_t textHash(std::string_view a, std::string_view b);

/// Hash of what a language model's sample asks: its question and input before any template, without white space and
/// without the case of ASCII letters, whatever the answer is, so that the same question of two layouts, with two
/// rationales or tokenised ("70 beads , 27 gone ?") is found. Where nothing is asked (plain text to go on with) the response counts in its place. Never 0.
[[nodiscard]] std::uint64_t askedHash(std::string_view question, std::string_view input, std::string_view response);

/// A text that stood at an earlier place, too.
struct TextCopy {
    std::uint32_t place = 0, first = 0;
};

/// The hashes of a data set's texts, to count copies by. A million are held in memory, further ones in a temporary
/// file (in memory too where none can be written); counting sorts a part of them at a time.
/// Errors  EngineError{Io, BadFile} of that file.
class TextHashes {
public:
    TextHashes() = default;
    /// `count` hashes of 8 bytes at the start of a file.
    TextHashes(PosixFile file, std::size_t count);

    void add(std::uint64_t hash);
    [[nodiscard]] std::size_t size() const { return m_stored + m_held.size(); }
    /// How many equal an earlier one.
    [[nodiscard]] std::int64_t copies() const;
    /// Which ones, by place: of the order in which they were added.
    [[nodiscard]] std::vector<TextCopy> copyPlaces() const;
    /// How many of `others` are here.
    [[nodiscard]] std::int64_t found(const TextHashes& others) const;
    void forEachBlock(const std::function<void(std::span<const std::uint64_t>)>& take) const;

private:
    void spill();
    [[nodiscard]] std::uint64_t parts() const;
    [[nodiscard]] std::vector<std::uint64_t> sortedPart(std::uint64_t part) const;

    std::vector<std::uint64_t> m_held;
    std::shared_ptr<PosixFile> m_file;
    std::size_t m_stored = 0; ///< hashes in the file; those held come behind them
    bool m_staysInMemory = false;
};

/// A file without a name, gone with its last user.  Errors  EngineError{DiskFull, Io, MissingFile}.
[[nodiscard]] PosixFile namelessFile(const std::filesystem::path& folder);

} // namespace engine
