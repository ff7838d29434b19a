// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pipeline_tokenizer.h"

#include "base/utf8.h"
#include "text/characters.h"

#include <utility>

namespace engine {

PipelineTokenizer::PipelineTokenizer(PipelineSpec spec)
    : m_normalizers(std::move(spec.normalizers)), m_preTokenizers(std::move(spec.preTokenizers)),
      m_model(std::move(spec.model)), m_templates(std::move(spec.templates)), m_decoders(std::move(spec.decoders)),
      m_special(spec.special),
      m_tokens(std::move(spec.vocabulary), spec.added, [this](std::string_view text) { return normalised(text); }),
      m_added(spec.added, [this](std::string_view text) { return normalised(text); })
{
}

std::string PipelineTokenizer::normalised(std::string_view text) const
{
    NormalText normal{std::string(text), true};
    for (const auto& normalizer : m_normalizers)
        normalizer->apply(normal);
    return std::move(normal.text);
}

Encoding PipelineTokenizer::encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                   SpecialText special) const
{
    TextIds texts{encodePlain(a, special), {}, b.has_value()};
    if (b)
        texts.second = encodePlain(*b, special);
    return assemble(m_templates, std::move(texts), maxLength);
}

std::vector<std::int32_t> PipelineTokenizer::encodePlain(std::string_view text, SpecialText special) const
{
    if (findInvalidUtf8(text) != std::string_view::npos)
        return encodePlain(characters::repaired(text), special);
    std::vector<std::int32_t> ids;
    ids.reserve(text.size() / 3 + 4);
    for (const TextPart& part : m_added.raw.split(text, special)) {
        if (part.id >= 0)
            ids.push_back(part.id);
        else
            appendText({std::string(part.text), part.text.data() == text.data()}, special, ids);
    }
    return ids;
}

void PipelineTokenizer::appendText(NormalText normal, SpecialText special, std::vector<std::int32_t>& ids) const
{
    for (const auto& normalizer : m_normalizers)
        normalizer->apply(normal);
    const std::string_view all = normal.text;
    for (const TextPart& part : m_added.normalized.split(all, special)) {
        if (part.id >= 0) {
            ids.push_back(part.id);
            continue;
        }
        Pieces pieces{std::string(part.text),
                      {{0, part.text.size(), normal.fromStart && part.text.data() == all.data()}}};
        for (const auto& splitter : m_preTokenizers)
            splitter->apply(pieces);
        for (std::size_t i = 0; i < pieces.spans.size(); ++i)
            m_model->append(pieces[i], ids);
    }
}

std::string PipelineTokenizer::decode(std::span<const std::int32_t> ids, bool skipSpecial) const
{
    return decoded(m_decoders, m_tokens.decoderInput(ids, skipSpecial));
}

} // namespace engine
