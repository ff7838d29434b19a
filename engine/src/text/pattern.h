// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A stretch of text that a pattern matches or not; those of one text follow each other without gaps.
struct Match {
    std::size_t begin = 0, end = 0;
    bool matched = false;
};

/// A regular expression of tokenizer.json (Oniguruma's Ruby syntax there) run by PCRE2 with Unicode properties and JIT;
/// pattern_syntax.h says what is rewritten or refused.
/// Cost     a search is stopped after 10 million steps or 64 MiB, so that no pattern hangs the program.
/// Thread   const, any number at a time.
class Pattern {
public:
    /// Errors  EngineError{BadFile, Unsupported} with the `where` given.
    Pattern(const std::string& expression, const std::string& where);
    /// The text itself, no expression.
    [[nodiscard]] static Pattern literal(std::string_view text, const std::string& where);
    ~Pattern();
    Pattern(Pattern&&) noexcept;
    Pattern& operator=(Pattern&&) noexcept;

    /// Matches and what lies between them, added to `out`. An empty match counts where the last one did not end.
    /// Errors  EngineError{BadFile} naming the pattern if a search takes too long.
    void find(std::string_view text, std::vector<Match>& out) const;

private:
    struct Code;
    explicit Pattern(std::unique_ptr<Code> code);
    std::unique_ptr<Code> m_code;
};

} // namespace engine
