// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/lab_texts.h"

#include "data/token_roles.h"
#include "generate/prompt_tokens.h"
#include "lab/token_spans.h"

#include <algorithm>

namespace engine {
namespace {

LabSentence sentenceOf(const std::string& text, const Encoding& encoding, const Tokenizer& tokenizer)
{
    EncodedSample sample;
    sample.ids = encoding.ids;
    LabSentence sentence;
    sentence.cut = encoding.truncated;
    const auto spans = tokenSpans(text, encoding.ids, tokenizer);
    for (const ShownToken& token : shownTokens(sample, tokenizer)) {
        const auto& [begin, end] = spans[sentence.tokens.size()];
        sentence.tokens.push_back(
            {token.text, static_cast<std::int32_t>(token.id), token.role == TokenRole::Special, begin, end});
    }
    return sentence;
}

LabState stateOf(const LabSentence& sentence, std::size_t counted)
{
    const bool empty = std::all_of(sentence.tokens.begin(), sentence.tokens.end(),
                                   [](const LabToken& token) { return token.special; });
    if (empty)
        return LabState::Empty;
    return counted < 2 ? LabState::OneToken : LabState::Measured;
}

} // namespace

LabTexts readLabTexts(const LabRequest& request, const ModelShape& model, const Tokenizer& tokenizer)
{
    LabTexts texts;
    for (const std::string& text : request.texts) {
        Encoding encoding = tokenizer.encode(text, std::nullopt, model.sampleLimit(request.maxLength));
        checkTokenIds(encoding.ids, model);
        LabSentence sentence = sentenceOf(text, encoding, tokenizer);
        std::vector<std::size_t> counted;
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
            if (request.specialTokens || !sentence.tokens[i].special)
                counted.push_back(i);
            else
                texts.uncounted.push_back(sentence.tokens[i].id);
        }
        sentence.state = stateOf(sentence, counted.size());
        texts.sentences.push_back(std::move(sentence));
        texts.encodings.push_back(std::move(encoding));
        texts.counted.push_back(std::move(counted));
    }
    std::sort(texts.uncounted.begin(), texts.uncounted.end());
    texts.uncounted.erase(std::unique(texts.uncounted.begin(), texts.uncounted.end()), texts.uncounted.end());
    return texts;
}

} // namespace engine
