// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"
#include "text/decoders.h"
#include "text/vocabulary.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Tokens by id: how the vocabulary writes them, which are special, and what a decoder is given for them.
class TokenTable {
public:
    /// `normalise` is what the tokenizer does to the text of an added token with "normalized".
    TokenTable(Vocabulary vocabulary, const std::vector<AddedToken>& added,
               const std::function<std::string(std::string_view)>& normalise);

    [[nodiscard]] std::int32_t size() const { return static_cast<std::int32_t>(m_texts.size()); }
    [[nodiscard]] std::string_view text(std::int32_t id) const ///< empty for an id that is none
    {
        return holds(id) ? std::string_view(m_texts[static_cast<std::size_t>(id)]) : std::string_view{};
    }
    [[nodiscard]] bool isSpecial(std::int32_t id) const { return holds(id) && m_special[static_cast<std::size_t>(id)]; }
    /// The tokens that a decoder starts from; ids that are none are left out, special tokens if asked.
    [[nodiscard]] TokenTexts decoderInput(std::span<const std::int32_t> ids, bool skipSpecial) const;

private:
    [[nodiscard]] bool holds(std::int32_t id) const { return id >= 0 && id < size(); }

    std::vector<std::string> m_texts;
    std::vector<bool> m_special;
    std::vector<std::pair<std::int32_t, std::string>> m_normalised; ///< by id: those that a decoder sees otherwise
};

} // namespace engine
