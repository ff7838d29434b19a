// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "text/tokenizer.h"

#include <string>
#include <string_view>
#include <vector>

/// A tokenizer that costs next to nothing: each word between spaces is a token, its id a hash below 30,000. Pairs get
/// segment 1 behind the first text.
class WordTokenizer : public engine::Tokenizer {
public:
    [[nodiscard]] engine::Encoding encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                          engine::SpecialText) const override
    {
        engine::Encoding encoding;
        append(a, encoding.ids);
        encoding.segments.assign(encoding.ids.size(), 0);
        if (b) {
            append(*b, encoding.ids);
            encoding.segments.resize(encoding.ids.size(), 1);
        }
        const auto limit = static_cast<std::size_t>(maxLength);
        if (encoding.ids.size() > limit) {
            encoding.truncated = static_cast<std::int64_t>(encoding.ids.size() - limit);
            encoding.ids.resize(limit);
            encoding.segments.resize(limit);
        }
        return encoding;
    }
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view text, engine::SpecialText) const override
    {
        std::vector<std::int32_t> ids;
        append(text, ids);
        return ids;
    }
    [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool) const override
    {
        return std::string(ids.size(), 'w');
    }
    [[nodiscard]] bool isSpecial(std::int32_t id) const override { return id < 1; }
    [[nodiscard]] std::string_view tokenText(std::int32_t) const override { return "w"; }
    [[nodiscard]] std::int32_t vocabSize() const override { return kWords; }
    [[nodiscard]] const engine::SpecialIds& specialIds() const override { return m_special; }
    [[nodiscard]] int specialCount(bool) const override { return 0; }

private:
    static constexpr std::int32_t kWords = 30'000;

    static void append(std::string_view text, std::vector<std::int32_t>& ids)
    {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(' '), text.size());
            if (end > 0)
                ids.push_back(static_cast<std::int32_t>(1 + engine::stableHash(text.substr(0, end)) % (kWords - 1)));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    engine::SpecialIds m_special;
};
