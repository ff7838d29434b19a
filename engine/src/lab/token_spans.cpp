// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/token_spans.h"

#include "text/bert_text.h"
#include "text/byte_alphabet.h"
#include "text/characters.h"
#include "text/unicode8.h"

#include <algorithm>
#include <optional>
#include <string>

namespace engine {
namespace {

using Spans = std::vector<std::pair<std::int64_t, std::int64_t>>;

constexpr std::size_t kReach = 256; // bytes that are searched for a token whose place is not the next one
constexpr std::string_view kBlank = "\u2581", kContinued = "##";

bool standsForNothing(std::int32_t id, const Tokenizer& tokenizer)
{
    return id != tokenizer.specialIds().unknown && tokenizer.isSpecial(id);
}

/// Where every token is bytes of the text, one behind the other; null for other vocabularies.
std::optional<Spans> byteSpans(std::string_view text, std::span<const std::int32_t> ids, const Tokenizer& tokenizer)
{
    Spans spans;
    std::string all;
    for (const std::int32_t id : ids) {
        const auto begin = static_cast<std::int64_t>(all.size());
        if (!standsForNothing(id, tokenizer)) {
            const auto bytes = byteAlphabet::bytesOf(tokenizer.tokenText(id));
            if (!bytes)
                return std::nullopt;
            all += *bytes;
        }
        spans.emplace_back(begin, static_cast<std::int64_t>(all.size()));
    }
    if (text.starts_with(all))
        return spans;
    if (!all.starts_with(' ') || !text.starts_with(std::string_view(all).substr(1)))
        return std::nullopt;
    for (auto& [begin, end] : spans) { // a blank was put before the text
        begin = std::max<std::int64_t>(0, begin - 1);
        end = std::max<std::int64_t>(0, end - 1);
    }
    return spans;
}

/// Finds the letters of tokens again, from left to right.
class LetterSearch {
public:
    LetterSearch(std::string_view text, const Tokenizer& tokenizer) : m_text(text), m_tokenizer(tokenizer) {}

    [[nodiscard]] std::pair<std::int64_t, std::int64_t> next(std::int32_t id)
    {
        if (standsForNothing(id, m_tokenizer))
            return {at(), at()};
        skipBlanks();
        if (id == m_tokenizer.specialIds().unknown)
            return word();
        const std::string letters = lettersOf(id);
        for (std::size_t from = m_at; from < std::min(m_text.size(), m_at + kReach);) {
            if (const std::size_t end = matchEnd(from, letters); end > from) {
                m_at = end;
                return {static_cast<std::int64_t>(from), static_cast<std::int64_t>(end)};
            }
            (void)characters::next(m_text, from);
        }
        return {at(), at()};
    }

private:
    [[nodiscard]] std::int64_t at() const { return static_cast<std::int64_t>(m_at); }

    [[nodiscard]] std::string lettersOf(std::int32_t id) const
    {
        const std::string_view written = m_tokenizer.tokenText(id);
        constexpr std::size_t kByteForm = 6; // "<0x0A>"
        if (written.size() == kByteForm && written.starts_with("<0x") && written.ends_with(">"))
            return std::string(1, static_cast<char>(std::stoi(std::string(written.substr(3, 2)), nullptr, 16)));
        const bool continued = written.size() > kContinued.size() && written.starts_with(kContinued);
        std::string letters(continued ? written.substr(kContinued.size()) : written);
        while (letters.starts_with(kBlank))
            letters.erase(0, kBlank.size());
        characters::replaceAll(letters, kBlank, " ");
        return letters;
    }

    /// Behind the letters where they begin at `from`, accents and case of the text aside; `from`: they do not.
    [[nodiscard]] std::size_t matchEnd(std::size_t from, std::string_view letters) const
    {
        std::size_t at = from;
        while (!letters.empty()) {
            if (at >= m_text.size())
                return from;
            const std::size_t before = at;
            (void)characters::next(m_text, at);
            const std::string_view raw = m_text.substr(before, at - before);
            const std::string plain = m_plain.normalise(raw);
            if (letters.starts_with(raw))
                letters.remove_prefix(raw.size());
            else if (!plain.empty() && letters.starts_with(plain))
                letters.remove_prefix(plain.size());
            else if (!raw.empty() && raw.starts_with(letters) && letters.size() == 1) // one byte of a character
                return before + 1;
            else if (!plain.empty() || before == from) // a mark within a word has no letter of its own
                return from;
        }
        return at;
    }

    void skipBlanks()
    {
        for (std::size_t at = m_at; at < m_text.size();) {
            const UChar32 c = characters::next(m_text, at);
            if (!unicode::isSpace(c) && !unicode::isControl(c))
                return;
            m_at = at;
        }
    }

    /// What BERT takes as one word: up to a blank or a mark, or one mark or ideograph alone.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> word()
    {
        const std::int64_t begin = at();
        while (m_at < m_text.size()) {
            std::size_t behind = m_at;
            const UChar32 c = characters::next(m_text, behind);
            const bool alone = unicode::isBertPunctuation(c) || unicode::isCjk(c);
            if (unicode::isSpace(c) || (alone && at() > begin))
                break;
            m_at = behind;
            if (alone)
                break;
        }
        return {begin, at()};
    }

    std::string_view m_text;
    const Tokenizer& m_tokenizer;
    BertText m_plain{BertTextOptions{true, false, true, true}};
    std::size_t m_at = 0;
};

} // namespace

Spans tokenSpans(std::string_view text, std::span<const std::int32_t> ids, const Tokenizer& tokenizer)
{
    if (auto spans = byteSpans(text, ids, tokenizer))
        return *std::move(spans);
    LetterSearch search(text, tokenizer);
    Spans spans;
    for (const std::int32_t id : ids)
        spans.push_back(search.next(id));
    return spans;
}

} // namespace engine
