// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/encode_language.h"

#include "data/dataset.h"
#include "data/two_halves.h"

#include <algorithm>

namespace engine {

namespace {

constexpr int kUncut = 1 << 30;
constexpr std::size_t kShownCut = 8; // cut tokens that are kept to be looked at

struct Encoded {
    EncodedSample sample;
    bool truncated = false;
};

class LanguageEncoder {
public:
    LanguageEncoder(const Tokenizer& tokenizer, const LanguageOptions& options)
        : m_tokenizer(tokenizer), m_options(options)
    {
    }

    [[nodiscard]] Encoded encode(const Sample& raw) const
    {
        const auto limit = static_cast<std::size_t>(m_options.maxLength);
        const std::string text = m_options.chat ? m_options.chat(raw.a, &raw.b) : raw.a + raw.b;
        Encoded result;
        std::vector<std::int32_t>& ids = result.sample.ids;
        ids = idsOf(text, kUncut);
        if (ids.size() > limit) {
            const std::size_t end = std::min(ids.size(), limit + kShownCut);
            result.sample.cut.assign(ids.begin() + m_options.maxLength, ids.begin() + static_cast<std::ptrdiff_t>(end));
            result.truncated = true;
            ids = idsOf(text, m_options.maxLength);
        } else if (const std::int32_t eos = m_tokenizer.specialIds().eos;
                   !m_options.chat && eos >= 0 && ids.size() < limit && (ids.empty() || ids.back() != eos)) {
            ids.push_back(eos);
        }
        result.sample.segments.assign(ids.size(), 0);
        result.sample.labelStart = static_cast<std::int32_t>(labelStart(raw, ids));
        result.sample.row = raw.row;
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
        std::size_t start = 0;
        if (!m_options.trainOnInputs) {
            const std::string prompt = m_options.chat ? m_options.chat(raw.a, nullptr) : raw.a;
            start = promptLength(ids, idsOf(prompt, kUncut), m_tokenizer);
        }
        return std::max<std::size_t>(1, start); // nothing stands before the first token to predict it from
    }

    const Tokenizer& m_tokenizer;
    const LanguageOptions& m_options;
};

} // namespace

std::size_t promptLength(const std::vector<std::int32_t>& whole, const std::vector<std::int32_t>& prompt,
                         const Tokenizer& tokenizer)
{
    const auto [end, rest] = std::mismatch(whole.begin(), whole.end(), prompt.begin(), prompt.end());
    if (rest == prompt.end() || end == whole.end())
        return static_cast<std::size_t>(end - whole.begin());
    // Tokens differ near the border: those whose text is still the prompt's are its own.
    const std::string text = tokenizer.decode(std::span(rest, prompt.end()), false);
    auto last = end;
    while (last != whole.end() && text.starts_with(tokenizer.decode(std::span(end, last + 1), false)))
        ++last;
    return static_cast<std::size_t>(last - whole.begin());
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
        encoded.labelled += length - one.sample.labelStart;
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
