// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace engine {

/// A question with options as lm-evaluation-harness puts it to a language model: the question alone, without its
/// options and without words of instruction. Each option's text is scored behind it, parted by a space.
struct BareQuestion {
    std::string text;                 ///< "Question: …\nAnswer:"; empty: the data set has none
    std::vector<std::string> options; ///< what is said for each option; empty: the options' own texts
    /// Each option stands in place of the first "_" of the text, and what is behind that is scored (WinoGrande).
    bool fillsBlank = false;
};

} // namespace engine
