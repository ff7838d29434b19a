// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layouts/exchange.h"
#include "engine/presets.h"

#include <string>
#include <string_view>
#include <vector>

/// LLM-Adapters' wording of questions with options, so that a data set's official file and its re-published one are
/// trained alike (formats of its data sets, byte for byte).
namespace engine {

/// How the options of a data set are written.
struct OptionForm {
    const char* opening; ///< before the question
    const char* word;    ///< "Answer": options are Answer1: …, answers are answer1 …
    const char* between; ///< two options
    const char* behind;  ///< the last one
};

[[nodiscard]] const OptionForm& answerForm();   ///< SIQA, ARC, OpenBookQA, and any file with options
[[nodiscard]] const OptionForm& solutionForm(); ///< PIQA
[[nodiscard]] const OptionForm& endingForm();   ///< HellaSwag
[[nodiscard]] const OptionForm& blankForm();    ///< WinoGrande

/// "answer2" for the second option.
[[nodiscard]] std::string optionToken(const OptionForm& form, std::size_t index);

/// What is trained as the response: "the correct answer is answer2".
[[nodiscard]] std::string choiceResponse(std::string_view token);

/// What stands for a response where a row has none but its gold answer: a sentence of the data set's form, or the
/// answer itself.
[[nodiscard]] std::string bareResponse(AnswerRule rule, std::string_view answer);

/// The exchange of a question with options; right < 0: which one is right is hidden.
[[nodiscard]] Exchange choiceExchange(const OptionForm& form, const std::string& question,
                                      std::vector<std::string> options, std::int32_t right);

/// BoolQ's: only the question, never the passage. answer: "true", "false", or empty where it is hidden.
[[nodiscard]] Exchange trueFalseExchange(const std::string& question, const std::string& answer);

/// The options that an instruction in one of these wordings lists, or AQuA's "(A) … (B) …"; empty where it lists none.
[[nodiscard]] std::vector<std::string> optionsIn(std::string_view instruction);

} // namespace engine
