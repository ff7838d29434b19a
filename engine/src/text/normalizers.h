// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/bert_text.h"
#include "text/pattern.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A text under normalisation.
struct NormalText {
    std::string text;
    /// Whether its first character still comes from the very start of the user's text. Metaspace's "first" goes by it.
    bool fromStart = true;
};

/// One normalizer of tokenizer.json.
/// Input    well-formed UTF-8.   Thread: const, any number at a time.
class Normalizer {
public:
    virtual ~Normalizer() = default;
    virtual void apply(NormalText& text) const = 0;
};

using Normalizers = std::vector<std::shared_ptr<const Normalizer>>; ///< one after the other

/// White space at the ends.
struct StripNormalizer : Normalizer {
    bool left = true, right = true;
    void apply(NormalText& text) const override;
};

/// Combining marks (M*) dropped. The tables are those of Unicode 9, as in the reference.
struct StripAccentsNormalizer : Normalizer {
    void apply(NormalText& text) const override;
};

/// NFC, NFD, NFKC or NFKD with the tables of Unicode 9: later characters stay as and where they are.
struct UnicodeNormalizer : Normalizer {
    enum class Form { Nfc, Nfd, Nfkc, Nfkd } form = Form::Nfc;
    void apply(NormalText& text) const override;
};

/// Character by character, without context.
struct LowercaseNormalizer : Normalizer {
    void apply(NormalText& text) const override;
};

/// sentencepiece's "nmt": control characters dropped, other white space as a space.
struct NmtNormalizer : Normalizer {
    void apply(NormalText& text) const override;
};

/// Bytes as GPT-2's alphabet writes them.
struct ByteLevelNormalizer : Normalizer {
    void apply(NormalText& text) const override;
};

/// A text put before each text that is not empty.
struct PrependNormalizer : Normalizer {
    std::string prefix;
    void apply(NormalText& text) const override;
};

struct ReplaceNormalizer : Normalizer {
    ReplaceNormalizer(Pattern what, std::string with) : pattern(std::move(what)), content(std::move(with)) {}
    Pattern pattern;
    std::string content;
    void apply(NormalText& text) const override;
};

struct BertNormalizer : Normalizer {
    explicit BertNormalizer(const BertTextOptions& options) : text(options), cleanText(options.cleanText) {}
    BertText text;
    bool cleanText;
    void apply(NormalText& normal) const override;
};

} // namespace engine
