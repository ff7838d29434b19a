// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/text_hashes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// What a split goes by: of each sample, in the file's order. Of ten million samples 8 MiB of hashes are in memory,
/// and 20 MB of classes where there is more than one.
class SplitKeys {
public:
    void add(const Sample& sample);
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] const TextHashes& texts() const { return m_texts; }
    [[nodiscard]] std::size_t classOf(std::size_t place) const { return m_classes.empty() ? 0 : m_classes[place]; }

private:
    TextHashes m_texts;                   ///< overlapHash
    std::vector<std::uint16_t> m_classes; ///< kMostClasses at most; empty while all are 0
};

/// Which samples move into a validation set: about `fraction` of each class; a function of the seed and the texts'
/// order alone. Equal texts, and a language model's equal questions, go to one side. Both sides keep at least one
/// sample; each class keeps one that does not move. `path` names the file in errors.
/// Errors  EngineError{BadData}: no class has two different samples.
[[nodiscard]] std::vector<bool> splitMask(const SplitKeys& keys, double fraction, std::uint64_t seed,
                                          const std::string& path);

/// Moves those samples out of `train`; both sides keep the file's order.
[[nodiscard]] Dataset splitOff(Dataset& train, double fraction, std::uint64_t seed);

} // namespace engine
