// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/bare_questions.h"

#include "data/layouts/instructions.h"
#include "text/characters.h"

#include <array>

namespace engine {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n\v\f";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// Left to right, each found behind the one before.
/// "[…]" on one line, the shortest from each opening bracket, is left out.
std::string withoutBrackets(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '[') {
            const std::size_t end = text.find_first_of("]\n", at);
            if (end != std::string_view::npos && text[end] == ']') {
                at = end;
                continue;
            }
        }
        result += text[at];
    }
    return result;
}

std::string asked(const std::string& question)
{
    return "Question: " + question + "\nAnswer:";
}

} // namespace

std::string withoutSourceMarks(std::string_view text)
{
    std::string cleared(trimmed(text));
    characters::replaceAll(cleared, " [title]", ". ");
    cleared = withoutBrackets(cleared);
    characters::replaceAll(cleared, "  ", " ");
    return cleared;
}

BareQuestion bareQuestion(std::string_view preset, const std::string& question)
{
    if (preset == "siqa")
        return {"Q: " + question + "\nA:", {}};
    if (preset == "hellaswag")
        return {withoutSourceMarks(question), {}};
    if (preset == "openbookqa")
        return {question, {}};
    if (preset == "winogrande" && question.find('_') != std::string::npos)
        return {question, {}, true};
    return {asked(question), {}};
}

BareQuestion bareYesNo(const std::string& passage, const std::string& question)
{
    const std::string mark = question.ends_with('?') ? "" : "?";
    return {(passage.empty() ? "" : passage + "\n") + asked(question + mark), {"yes", "no"}};
}

BareQuestion bareQuestionIn(std::string_view preset, std::string_view instruction)
{
    struct Wording {
        const OptionForm& form;
        std::string_view mix; ///< the data set that words it so, where the record is of a mix
    };
    const std::array<Wording, 4> wordings = {{{solutionForm(), "piqa"},
                                              {endingForm(), "hellaswag"},
                                              {blankForm(), "winogrande"},
                                              {answerForm(), "commonsense"}}};
    constexpr std::string_view kTrueFalse = "Please answer the following question with true or false, question: ";
    if (instruction.starts_with(kTrueFalse)) {
        const std::string_view rest = instruction.substr(kTrueFalse.size());
        return bareYesNo({}, std::string(rest.substr(0, rest.rfind("\n\nAnswer format: "))));
    }
    for (const Wording& wording : wordings) {
        const std::string first = std::string("\n\n") + wording.form.word + "1: ";
        const std::size_t end = instruction.find(first);
        if (!instruction.starts_with(wording.form.opening) || end == std::string_view::npos)
            continue;
        const std::size_t begin = std::string_view(wording.form.opening).size();
        return bareQuestion(preset == "commonsense" ? wording.mix : preset,
                            std::string(instruction.substr(begin, end - begin)));
    }
    return {};
}

} // namespace engine
