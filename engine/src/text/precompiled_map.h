// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/normalizers.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// sentencepiece's precompiled normalisation: a double array (Darts) from text to the place of its replacement in a
/// block of NUL-terminated texts.   Layout: u32 LE bytes of the array · array of u32 LE · texts. The array is walked
/// with every index checked, so a damaged one gives other text but never reads outside.
class PrecompiledMap {
public:
    /// Errors  EngineError{BadFile} with the `where` given.
    PrecompiledMap(std::string_view blob, const std::string& where);

    /// What stands for the shortest beginning of `text` that the array knows; null (data() == nullptr) where it knows
    /// none. The reference replaces the whole of what it asks for by it.
    [[nodiscard]] std::string_view replacement(std::string_view text) const;

private:
    std::vector<std::uint32_t> m_units;
    std::string m_texts;
};

/// As tokenizers' Precompiled: grapheme clusters of fewer than 6 bytes as a whole, else character by character.
struct PrecompiledNormalizer : Normalizer {
    explicit PrecompiledNormalizer(PrecompiledMap used) : map(std::move(used)) {}
    PrecompiledMap map;
    void apply(NormalText& normal) const override;
};

} // namespace engine
