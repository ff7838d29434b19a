// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/pattern.h"
#include "text/pieces.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// One pre-tokenizer of tokenizer.json: cuts each piece further, and may change its text.
/// Input    well-formed UTF-8.   Thread: const, any number at a time.
class PreTokenizer {
public:
    virtual ~PreTokenizer() = default;
    virtual void apply(Pieces& pieces) const = 0;
};

using PreTokenizers = std::vector<std::shared_ptr<const PreTokenizer>>; ///< one after the other

/// What becomes of the stretches that a rule matches.
enum class SplitBehavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };
[[nodiscard]] std::optional<SplitBehavior> splitBehaviorOf(std::string_view name); ///< "Isolated" or "isolated"

/// Cuts at what a pattern matches; with `invert` at what it does not.
struct PatternSplitter : PreTokenizer {
    PatternSplitter(Pattern what, SplitBehavior how, bool inverted)
        : pattern(std::move(what)), behavior(how), invert(inverted)
    {
    }
    Pattern pattern;
    SplitBehavior behavior;
    bool invert;
    void apply(Pieces& pieces) const override;
};

/// Cuts at single characters of a kind.
struct CharacterSplitter : PreTokenizer {
    enum class Kind { WhiteSpace, BertPunctuation, Numeric, Delimiter } kind = Kind::WhiteSpace;
    char32_t delimiter = 0;
    SplitBehavior behavior = SplitBehavior::Removed;
    void apply(Pieces& pieces) const override;
};

/// White space goes, each punctuation mark stands alone.
struct BertSplitter : PreTokenizer {
    void apply(Pieces& pieces) const override;
};

/// Spaces as `replacement` ("▁"), one put before the text where `prepend` says so; cut before each of them if `split`.
struct MetaspaceSplitter : PreTokenizer {
    enum class Prepend { Always, First, Never } prepend = Prepend::Always;
    std::string replacement = "\xE2\x96\x81";
    bool split = true;
    void apply(Pieces& pieces) const override;
};

/// GPT-2's cut into words with their leading space. With `mapBytes` bytes become characters of GPT-2's alphabet;
/// without it that is left to the model.
struct ByteLevelSplitter : PreTokenizer {
    bool addPrefixSpace = true, useRegex = true, mapBytes = true;
    void apply(Pieces& pieces) const override;
};

/// Cuts where the script changes; kana count as Han, a space joins what is before it, spaces at the start go.
struct ScriptSplitter : PreTokenizer {
    void apply(Pieces& pieces) const override;
};

/// Pieces of so many characters.
struct FixedLengthSplitter : PreTokenizer {
    std::size_t length = 5;
    void apply(Pieces& pieces) const override;
};

/// "Whitespace": runs of word characters and runs of everything else that is not white space.
struct WordSplitter : PreTokenizer {
    void apply(Pieces& pieces) const override;
};

/// Joins stretches as `behavior` says: what is kept of them, in order, empty ones left out.
[[nodiscard]] std::vector<Match> arranged(const std::vector<Match>& matches, SplitBehavior behavior);

} // namespace engine
