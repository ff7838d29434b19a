// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What counts as the answer in a generated text, and whether it is right.
/// Reference reading: golden by Python's re (tests/fixtures/goldens/make_answers.py). It ends a response where the
/// model writes the prompt's heading "### Response:" again, as the reference does, and reads digits of every script.
namespace engine {

enum class AnswerRule {
    None,   ///< nothing is extracted: the data set is judged by loss
    Number, ///< the last number; right within 0.001
    Letter, ///< a letter A … E
    Choice, ///< one of the form's tokens, "solution1"
    Text    ///< the whole response, white space at both ends aside
};

/// How answers of a data set look.
struct AnswerForm {
    AnswerRule rule = AnswerRule::None;
    std::vector<std::string> tokens; ///< Letter and Choice: what may be answered, in the options' order
    bool operator==(const AnswerForm&) const = default;
};

enum class AnswerReading {
    Reference, ///< byte for byte what the reference's evaluation does (Because … (D) is B)
    Strict     ///< what a careful reader takes: the answer after the last marker, whole words, no second guess
};

/// The answer in a response, or null where there is none (the reference's +inf of numbers, its "" of choices).
[[nodiscard]] std::optional<std::string> extractAnswer(std::string_view response, const AnswerForm& form,
                                                       AnswerReading reading);
/// Whether `gold` can be an answer of this form at all: a number, one of the tokens, a text.
[[nodiscard]] bool isAnswerOf(std::string_view gold, const AnswerForm& form);
/// Whether it answers the gold `answer`; a missing answer is wrong.
[[nodiscard]] bool isRightAnswer(const std::optional<std::string>& extracted, std::string_view gold,
                                 const AnswerForm& form);

[[nodiscard]] const char* name(AnswerRule value);
[[nodiscard]] const char* name(AnswerReading value);

} // namespace engine
