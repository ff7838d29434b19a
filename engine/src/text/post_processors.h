// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace engine {

/// One element of the pattern around the texts ("[CLS] A [SEP] B [SEP]").
struct TemplatePart {
    enum class Kind { Special, TextA, TextB } kind = Kind::Special;
    std::int32_t id = 0; ///< of a special token
    std::int32_t segment = 0;
};
using Template = std::vector<TemplatePart>;

/// The patterns for one text and for a pair; each text stands in them exactly once.
struct Templates {
    Template single = {{TemplatePart::Kind::TextA, 0, 0}};
    Template pair = {{TemplatePart::Kind::TextA, 0, 0}, {TemplatePart::Kind::TextB, 0, 1}};

    /// "cls A sep", "cls A sep B sep"; segments 0 and 1.
    [[nodiscard]] static Templates bert(std::int32_t cls, std::int32_t separator);
    /// "cls A sep", "cls A sep sep B sep"; segments all 0.
    [[nodiscard]] static Templates roberta(std::int32_t cls, std::int32_t separator);
    /// bos before and eos behind each text, where they are ≥ 0; segments 0 and 1.
    [[nodiscard]] static Templates beginEnd(std::int32_t bos, std::int32_t eos);

    [[nodiscard]] int specialCount(bool pair) const;
};

/// Ids of texts before the special tokens are added.
struct TextIds {
    std::vector<std::int32_t> first, second;
    bool pair = false;
};

/// Cuts the texts to maxLength together with the special tokens (longest_first) and puts them into the pattern.
/// Errors  EngineError{BadConfig} if maxLength has no room beside the special tokens.
[[nodiscard]] Encoding assemble(const Templates& templates, TextIds texts, int maxLength);

} // namespace engine
