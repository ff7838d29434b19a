// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace engine {

/// Cuts one word, as the pre-tokenizers leave it, into tokens of the vocabulary.
/// Thread   const, any number at a time.
class SubwordModel {
public:
    virtual ~SubwordModel() = default;
    /// Adds the word's ids. The word is not empty; it is well-formed UTF-8, or raw bytes for a byte-level BPE.
    /// Errors  EngineError{BadFile} if an unknown token is needed and the vocabulary has none.
    virtual void append(std::string_view word, std::vector<std::int32_t>& ids) const = 0;
};

} // namespace engine
