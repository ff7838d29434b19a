// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/vocabulary.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace engine {

/// Token text → id for the tokens of the model (added ones are not among them). Owns its texts.
class TokenIndex {
public:
    TokenIndex() = default;
    explicit TokenIndex(const Vocabulary& vocabulary);
    /// The tokens as the bytes that GPT-2's alphabet writes with them; those with other characters are left out.
    [[nodiscard]] static TokenIndex ofBytes(const Vocabulary& vocabulary);

    [[nodiscard]] std::int32_t find(std::string_view token) const ///< -1 if it is not there
    {
        const auto found = m_ids.find(token);
        return found == m_ids.end() ? -1 : found->second;
    }
    /// Ids of "<0x00>" … "<0xFF>", -1 for those that are not there.
    [[nodiscard]] std::vector<std::int32_t> byteTokens() const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>> m_ids;
};

} // namespace engine
