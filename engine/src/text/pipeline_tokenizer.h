// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"
#include "text/decoders.h"
#include "text/normalizers.h"
#include "text/post_processors.h"
#include "text/pre_tokenizers.h"
#include "text/subword_model.h"
#include "text/token_table.h"
#include "text/tokenizer.h"
#include "text/vocabulary.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// The parts of a tokenizer.
struct PipelineSpec {
    Vocabulary vocabulary;
    std::vector<AddedToken> added;
    Normalizers normalizers;
    PreTokenizers preTokenizers;
    std::shared_ptr<const SubwordModel> model;
    Templates templates;
    Decoders decoders;
    SpecialIds special;
};

/// A tokenizer of parts, in the order of tokenizers: added tokens found in the text as it is, the rest normalised,
/// added tokens found in that, the rest cut into words and these into tokens.
class PipelineTokenizer : public Tokenizer {
public:
    explicit PipelineTokenizer(PipelineSpec spec);

    [[nodiscard]] Encoding encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                  SpecialText special = SpecialText::Plain) const override;
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view text,
                                                        SpecialText special = SpecialText::Plain) const override;
    [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool skipSpecial) const override;
    [[nodiscard]] bool isSpecial(std::int32_t id) const override { return m_tokens.isSpecial(id); }
    [[nodiscard]] std::string_view tokenText(std::int32_t id) const override { return m_tokens.text(id); }
    [[nodiscard]] std::int32_t vocabSize() const override { return m_tokens.size(); }
    [[nodiscard]] const SpecialIds& specialIds() const override { return m_special; }
    [[nodiscard]] int specialCount(bool pair) const override { return m_templates.specialCount(pair); }

private:
    [[nodiscard]] std::string normalised(std::string_view text) const;
    void appendText(NormalText text, SpecialText special, std::vector<std::int32_t>& ids) const;

    Normalizers m_normalizers;
    PreTokenizers m_preTokenizers;
    std::shared_ptr<const SubwordModel> m_model;
    Templates m_templates;
    Decoders m_decoders;
    SpecialIds m_special;
    TokenTable m_tokens;
    AddedTokenFinders m_added;
};

} // namespace engine
