// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/encode_language.h"

#include "data/dataset.h"
#include "data/two_halves.h"

#include <algorithm>

namespace engine {

namespace {

constexpr int kUncut = 1 << 30;
constexpr std::size_t kShownCut = 8;      // cut tokens that are kept to be looked at
constexpr std::size_t kMostGaps = 60'000; // numbers; what lies behind them is not trained

struct Encoded {
    EncodedSample sample;
    bool truncated = false;
};

/// Where a text's beginning ends among its tokens.
struct Border {
    std::size_t inside = 0; ///< tokens that lie in it entirely
    bool isExact = true;    ///< the next one begins where it ends
};

Border borderOf(const std::vector<std::int32_t>& whole, const std::vector<std::int32_t>& beginning,
                const Tokenizer& tokenizer)
{
    const auto [end, rest] = std::mismatch(whole.begin(), whole.end(), beginning.begin(), beginning.end());
    if (rest == beginning.end() || end == whole.end())
        return {static_cast<std::size_t>(end - whole.begin()), true};
    // Tokens differ near the border: those whose text is still the beginning's are its own.
    const std::string text = tokenizer.decode(std::span(rest, beginning.end()), false);
    std::string inside;
    auto last = end;
    for (; last != whole.end(); ++last) {
        std::string longer = tokenizer.decode(std::span(end, last + 1), false);
        if (!text.starts_with(longer))
            break;
        inside = std::move(longer);
    }
    return {static_cast<std::size_t>(last - whole.begin()), inside == text};
}

class LanguageEncoder {
public:
    LanguageEncoder(const Tokenizer& tokenizer, const LanguageOptions& options)
        : m_tokenizer(tokenizer), m_options(options)
    {
    }

    [[nodiscard]] Encoded encode(const Sample& raw) const
    {
        const auto limit = static_cast<std::size_t>(m_options.maxLength);
        const std::vector<ChatMessage> talk = m_options.chat ? conversationOf(raw) : std::vector<ChatMessage>();
        const ChatText text = m_options.chat ? m_options.chat(talk, false) : ChatText{raw.a + raw.b, {}};
        Encoded result;
        std::vector<std::int32_t>& ids = result.sample.ids;
        ids = idsOf(text.text, kUncut);
        if (ids.size() > limit) {
            const std::size_t end = std::min(ids.size(), limit + kShownCut);
            result.sample.cut.assign(ids.begin() + m_options.maxLength, ids.begin() + static_cast<std::ptrdiff_t>(end));
            result.truncated = true;
            ids = idsOf(text.text, m_options.maxLength);
        } else if (const std::int32_t eos = m_tokenizer.specialIds().eos;
                   !m_options.chat && eos >= 0 && ids.size() < limit && (ids.empty() || ids.back() != eos)) {
            ids.push_back(eos);
        }
        result.sample.segments.assign(ids.size(), 0);
        result.sample.row = raw.row;
        if (m_options.chat && !m_options.trainOnInputs)
            label(result.sample, answersOf(talk, text, ids));
        else
            result.sample.labelStart = static_cast<std::int64_t>(labelStart(raw, ids));
        return result;
    }

private:
    [[nodiscard]] std::vector<std::int32_t> idsOf(const std::string& text, int maxLength) const
    {
        if (!m_options.chat)
            return m_tokenizer.encode(text, std::nullopt, maxLength).ids;
        std::vector<std::int32_t> ids = m_tokenizer.encodePlain(text, SpecialText::Token);
        ids.resize(std::min(ids.size(), static_cast<std::size_t>(maxLength)));
        return ids;
    }

    [[nodiscard]] std::size_t labelStart(const Sample& raw, const std::vector<std::int32_t>& ids) const
    {
        const std::size_t start = m_options.trainOnInputs ? 0 : promptLength(ids, idsOf(raw.a, kUncut), m_tokenizer);
        return std::max<std::size_t>(1, start); // nothing stands before the first token to predict it from
    }

    using Tokens = std::pair<std::size_t, std::size_t>; ///< begin ≤ i < end

    /// The tokens that hold any of a text's piece.
    [[nodiscard]] Tokens tokensOf(const std::string& text, TextSpan piece, const std::vector<std::int32_t>& ids) const
    {
        const Border begin = borderOf(ids, idsOf(text.substr(0, piece.begin), kUncut), m_tokenizer);
        if (piece.end >= text.size())
            return {begin.inside, ids.size()};
        const Border end = borderOf(ids, idsOf(text.substr(0, piece.end), kUncut), m_tokenizer);
        return {begin.inside, end.isExact ? end.inside : end.inside + 1};
    }

    [[nodiscard]] std::vector<Tokens> answersOf(std::span<const ChatMessage> talk, const ChatText& whole,
                                                const std::vector<std::int32_t>& ids) const
    {
        std::vector<Tokens> answers;
        for (const TextSpan& marked : whole.answers)
            if (marked.begin < marked.end)
                answers.push_back(tokensOf(whole.text, marked, ids));
        for (std::size_t i = 1; i < talk.size() && whole.answers.empty(); ++i) {
            if (talk[i].role != "assistant")
                continue;
            const std::string before = m_options.chat(talk.first(i), true).text;
            const std::size_t begin = promptLength(ids, idsOf(before, kUncut), m_tokenizer);
            if (i + 1 == talk.size()) {
                answers.emplace_back(begin, ids.size());
            } else if (const std::string behind = m_options.chat(talk.first(i + 1), false).text;
                       whole.text.starts_with(behind)) {
                answers.emplace_back(begin, tokensOf(whole.text, {0, behind.size()}, ids).second);
            }
        }
        return answers;
    }

    static void label(EncodedSample& sample, const std::vector<Tokens>& answers)
    {
        const std::size_t length = sample.ids.size();
        std::size_t end = 0; // of the labelled tokens so far
        for (auto [first, behind] : answers) {
            if (sample.gaps.size() > kMostGaps)
                break;
            first = std::max({first, end, std::size_t{1}});
            behind = std::min(behind, length);
            if (first >= behind)
                continue;
            if (end == 0)
                sample.labelStart = static_cast<std::int64_t>(first);
            else if (first > end)
                addGap(sample, end, first);
            end = behind;
        }
        if (end == 0)
            sample.labelStart = static_cast<std::int64_t>(length); // nothing is left to train
        else if (end < length)
            addGap(sample, end, length);
    }

    static void addGap(EncodedSample& sample, std::size_t begin, std::size_t end)
    {
        sample.gaps.push_back(static_cast<std::int32_t>(begin));
        sample.gaps.push_back(static_cast<std::int32_t>(end));
    }

    const Tokenizer& m_tokenizer;
    const LanguageOptions& m_options;
};

} // namespace

std::size_t promptLength(const std::vector<std::int32_t>& whole, const std::vector<std::int32_t>& prompt,
                         const Tokenizer& tokenizer)
{
    return borderOf(whole, prompt, tokenizer).inside;
}

std::vector<ChatMessage> conversationOf(const Sample& sample)
{
    if (!sample.messages.empty())
        return sample.messages;
    return {{"user", sample.a}, {"assistant", sample.b}};
}

void encodeLanguageInto(EncodedDataset& encoded, std::span<const Sample> samples, std::uint64_t first,
                        const Tokenizer& tokenizer, const LanguageOptions& options)
{
    const LanguageEncoder encoder(tokenizer, options);
    std::vector<Encoded> all(samples.size());
    inTwoHalves(all, [&](std::span<Encoded> part, std::size_t begin) {
        for (std::size_t i = 0; i < part.size(); ++i) {
            part[i] = encoder.encode(samples[begin + i]);
            part[i].sample.index = first + begin + i;
        }
    });
    for (Encoded& one : all) {
        encoded.truncated += one.truncated;
        const auto length = static_cast<std::int64_t>(one.sample.ids.size());
        if (one.sample.labelStart >= length) {
            ++encoded.unlabelled;
            continue;
        }
        encoded.tokens += length;
        encoded.labelled += length - one.sample.labelStart - one.sample.gapTokens();
        encoded.longest = std::max(encoded.longest, length);
        encoded.samples.push_back(std::move(one.sample));
    }
}

EncodedDataset encodeLanguage(const Dataset& data, const Tokenizer& tokenizer, const LanguageOptions& options)
{
    EncodedDataset encoded;
    encoded.name = data.name;
    encoded.path = data.path;
    encoded.skipped = data.skippedEmpty;
    encodeLanguageInto(encoded, data.samples, 0, tokenizer, options);
    encoded.samples.seal();
    return encoded;
}

} // namespace engine
