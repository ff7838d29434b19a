// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Small damage to a file's text, the same in every run: bytes flipped, cut out, doubled, replaced by bytes and words
/// that readers stumble over.
class Mutation {
public:
    explicit Mutation(std::uint64_t seed, std::vector<std::string> words = {})
        : m_state(seed), m_words(std::move(words))
    {
    }

    std::string operator()(std::string text)
    {
        const std::uint64_t changes = 1 + below(4);
        for (std::uint64_t i = 0; i < changes; ++i)
            change(text);
        return text;
    }

private:
    std::uint64_t below(std::uint64_t bound) { return engine::splitmix64(m_state) % bound; }

    void change(std::string& text)
    {
        static constexpr std::string_view kBytes("\0\n\r\t\"',{}[]:\\\x80\xC3\xED\xFF\xEF\xBB\xBF-0", 22);
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = below(8) == 0 ? below(text.size() + 1) : below(12);
        switch (below(7)) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(at, text.substr(at, length));
            break;
        case 2:
            text.resize(at);
            break;
        case 3:
            text.insert(at, m_words.empty() ? "9e999" : m_words[below(m_words.size())]);
            break;
        case 4:
            text.insert(at, 1, kBytes[below(kBytes.size())]);
            break;
        default:
            if (at < text.size())
                text[at] = below(2) == 0 ? kBytes[below(kBytes.size())] : static_cast<char>(text[at] ^ 1 << below(8));
        }
    }

    std::uint64_t m_state;
    std::vector<std::string> m_words;
};
