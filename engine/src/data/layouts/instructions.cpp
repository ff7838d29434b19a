// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/instructions.h"

#include <cctype>
#include <optional>
#include <span>
#include <utility>

namespace engine {

namespace {

constexpr std::string_view kFormatMark = "Answer format: ";
constexpr std::size_t kMostOptions = 9;

std::string numbered(std::string_view word, std::size_t index)
{
    return std::string(word) + std::to_string(index + 1);
}

std::string_view withoutBlanks(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\n'; };
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The texts between marks[0], marks[1] … and the end; as many as there are marks in order. No option is taken twice:
/// each mark is looked for behind the one before.
std::vector<std::string> between(std::string_view text, const std::vector<std::string>& marks)
{
    std::vector<std::string> parts;
    std::size_t at = text.find(marks.front());
    for (std::size_t i = 0; i < marks.size() && at != std::string_view::npos; ++i) {
        const std::size_t begin = at + marks[i].size();
        at = i + 1 < marks.size() ? text.find(marks[i + 1], begin) : std::string_view::npos;
        parts.emplace_back(withoutBlanks(text.substr(begin, at == std::string_view::npos ? at : at - begin)));
    }
    return parts;
}

std::vector<std::string> letteredOptions(std::string_view instruction)
{
    const std::size_t at = instruction.rfind("Answer Choices: (A) ");
    if (at == std::string_view::npos)
        return {};
    std::vector<std::string> marks = {"(A) "};
    for (char letter = 'B'; letter <= 'E'; ++letter)
        marks.push_back(std::string(" (") + letter + ") ");
    return between(instruction.substr(at), marks);
}

} // namespace

const OptionForm& answerForm()
{
    static constexpr OptionForm kForm{"Please choose the correct answer to the question: ", "Answer", " ", "\n\n"};
    return kForm;
}

const OptionForm& solutionForm()
{
    static constexpr OptionForm kForm{"Please choose the correct solution to the question: ", "Solution", "\n\n",
                                      "\n\n"};
    return kForm;
}

const OptionForm& endingForm()
{
    static constexpr OptionForm kForm{"Please choose the correct ending to complete the given sentence: ", "Ending",
                                      " ", "\n\n"};
    return kForm;
}

const OptionForm& blankForm()
{
    static constexpr OptionForm kForm{
        "Please choose the correct answer to fill in the blank to complete the given sentence: ", "Option", " ", " "};
    return kForm;
}

std::string optionToken(const OptionForm& form, std::size_t index)
{
    std::string token = numbered(form.word, index);
    token.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(token.front())));
    return token;
}

std::string choiceResponse(std::string_view token)
{
    return "the correct answer is " + std::string(token);
}

std::string bareResponse(AnswerRule rule, std::string_view answer)
{
    switch (rule) {
    case AnswerRule::Number:
        return "The answer is " + std::string(answer) + ".";
    case AnswerRule::Letter:
        return "The answer is (" + std::string(answer) + ").";
    case AnswerRule::Choice:
        return choiceResponse(answer);
    case AnswerRule::None:
    case AnswerRule::Text:
        break;
    }
    return std::string(answer);
}

Exchange choiceExchange(const OptionForm& form, const std::string& question, std::vector<std::string> options,
                        std::int32_t right)
{
    Exchange exchange;
    exchange.prompt = form.opening + question + "\n\n";
    std::string format;
    for (std::size_t i = 0; i < options.size(); ++i) {
        exchange.prompt += (i > 0 ? form.between : "") + numbered(form.word, i) + ": " + options[i];
        const std::string token = optionToken(form, i);
        format += (i > 0 ? "/" : "") + token;
        exchange.responses.push_back(choiceResponse(token));
    }
    exchange.prompt += form.behind + std::string(kFormatMark) + format;
    exchange.options = std::move(options);
    exchange.right = right;
    if (right >= 0) {
        exchange.answer = optionToken(form, static_cast<std::size_t>(right));
        exchange.response = exchange.responses[static_cast<std::size_t>(right)];
    }
    return exchange;
}

Exchange trueFalseExchange(const std::string& question, const std::string& answer)
{
    Exchange exchange;
    exchange.prompt = "Please answer the following question with true or false, question: " + question +
                      (question.ends_with('?') ? "" : "?") + "\n\n" + std::string(kFormatMark) + "true/false";
    exchange.options = {"true", "false"};
    for (const std::string& option : exchange.options)
        exchange.responses.push_back(choiceResponse(option));
    exchange.answer = answer;
    if (!answer.empty()) {
        exchange.right = answer == "true" ? 0 : 1;
        exchange.response = choiceResponse(answer);
    }
    return exchange;
}

std::vector<std::string> optionsIn(std::string_view instruction)
{
    const std::size_t format = instruction.rfind(kFormatMark);
    if (format == std::string_view::npos)
        return letteredOptions(instruction);
    const std::string_view tokens = withoutBlanks(instruction.substr(format + kFormatMark.size()));
    if (tokens == "true/false")
        return {"true", "false"};
    for (const OptionForm* form : {&answerForm(), &solutionForm(), &endingForm(), &blankForm()}) {
        if (!tokens.starts_with(optionToken(*form, 0)))
            continue;
        std::vector<std::string> marks;
        for (std::size_t i = 0; i < kMostOptions && tokens.find(optionToken(*form, i)) != std::string_view::npos; ++i)
            marks.push_back((i > 0 ? form->between : "\n\n") + numbered(form->word, i) + ": ");
        std::vector<std::string> options = between(instruction.substr(0, format), marks);
        return options.size() == marks.size() ? options : std::vector<std::string>{};
    }
    return {};
}

} // namespace engine
