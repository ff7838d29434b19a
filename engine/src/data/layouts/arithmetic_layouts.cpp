// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/columns.h"
#include "data/layouts/infix.h"
#include "data/layouts/layouts.h"

#include <algorithm>

namespace engine {

namespace {

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlank) - first + 1));
}

std::string withoutCommas(std::string text)
{
    std::erase(text, ',');
    return text;
}

const std::string& number(const RowView& row, const std::string& text)
{
    if (!finiteNumber(text))
        row.refuse("the answer " + shownText(text) + " is no number", "correct or delete the row");
    return text;
}

/// Sets without a worked solution are trained on their equation and the answer.
Exchange solved(std::string question, const std::string& working, const std::string& answer)
{
    Exchange exchange;
    exchange.prompt = std::move(question);
    exchange.answer = answer;
    exchange.response = (working.empty() ? "" : working + "\n") + "The answer is " + answer + ".";
    return exchange;
}

std::string textOr(const std::string* text)
{
    return text != nullptr ? trimmed(*text) : std::string();
}

// "… she has 48/2 = <<48/2=24>>24 …\n#### 72"
Exchange readGsm8k(const RowView& row, const RowContext&)
{
    Exchange exchange;
    exchange.prompt = row.need({"question"});
    exchange.response = row.need({"answer"});
    if (const std::size_t mark = exchange.response->rfind("####"); mark != std::string::npos)
        exchange.answer = withoutCommas(trimmed(std::string_view(*exchange.response).substr(mark + 4)));
    return exchange;
}

// {question, options: ["A)21", …], rationale, correct: "A"}
Exchange readAqua(const RowView& row, const RowContext&)
{
    const auto options = row.list("options");
    if (!options || options->empty())
        row.refuse("the row lacks its list of options", "complete or delete the row");
    Exchange exchange;
    exchange.prompt = row.need({"question"}) + " Answer Choices:";
    for (std::size_t i = 0; i < options->size(); ++i) {
        const char letter = static_cast<char>('A' + i);
        const std::string& given = (*options)[i];
        const bool lettered = given.size() > 1 && given[0] == letter && given[1] == ')';
        exchange.options.push_back(trimmed(lettered ? given.substr(2) : given));
        exchange.prompt += std::string(" (") + letter + ") " + exchange.options.back();
    }
    const std::string& correct = row.need({"correct"});
    exchange.right = optionIndex(row, correct, 0, options->size());
    if (exchange.right < 0)
        return exchange;
    exchange.answer = std::string(1, static_cast<char>('A' + exchange.right));
    const std::string rationale = textOr(row.text("rationale"));
    exchange.response = (rationale.empty() ? "" : rationale + "\n") + "The answer is (" + exchange.answer + ").";
    return exchange;
}

// {original_text, segmented_text, equation, ans}
Exchange readMawps(const RowView& row, const RowContext&)
{
    return solved(row.need({"original_text"}), textOr(row.text("equation")), number(row, row.need({"ans"})));
}

// Question with the slots number0, number1 …; Numbers "56.0 9.0"; Equation in prefix order, "* number0 number1"
Exchange readSlots(const RowView& row, const RowContext&)
{
    const std::vector<std::string> numbers = wordsOf(row.need({"Numbers"}));
    const auto question = withNumbers(row.need({"Question"}), numbers);
    if (!question)
        row.refuse("the question has a slot without a number", "correct or delete the row");
    const auto equation = infixOf(textOr(row.text("Equation")), numbers);
    return solved(*question, equation.value_or(""), number(row, row.need({"Answer"})));
}

// {ID, Body, Question, Equation, Answer: 51.0, Type}
Exchange readSvamp(const RowView& row, const RowContext&)
{
    return solved(trimmed(row.need({"Body"})) + " " + trimmed(row.need({"Question"})), textOr(row.text("Equation")),
                  number(row, row.need({"Answer"})));
}

// {sQuestion, lEquations: ["X = 70 - 27"], lSolutions: ["43"]}; LLM-Adapters' gsm8k.json has one plain lSolutions
Exchange readSolutions(const RowView& row, const RowContext&)
{
    const auto equations = row.list("lEquations");
    const std::string working = equations && !equations->empty() ? trimmed(equations->front()) : std::string();
    if (const std::string* plain = row.text("lSolutions"); plain != nullptr && !plain->starts_with('['))
        return solved(row.need({"sQuestion"}), working, number(row, *plain));
    const auto solutions = row.list("lSolutions");
    if (!solutions || solutions->empty())
        row.refuse("the row lacks its solution", "complete or delete the row");
    return solved(row.need({"sQuestion"}), working, number(row, withoutCommas(solutions->front())));
}

// {question, final_ans}
Exchange readFinalAnswer(const RowView& row, const RowContext&)
{
    return solved(row.need({"question"}), {}, number(row, withoutCommas(row.need({"final_ans"}))));
}

// {question, chain-of-thought, pred, answer}: a teacher's rationale beside the gold answer
Exchange readRationale(const RowView& row, const RowContext&)
{
    Exchange exchange;
    exchange.prompt = row.need({"question"});
    const std::string* rationale = row.text("chain-of-thought");
    exchange.response = rationale != nullptr ? *rationale : std::string();
    exchange.answer = row.need({"answer"});
    return exchange;
}

} // namespace

std::span<const RowLayout> arithmeticLayouts(std::string_view preset)
{
    static const RowLayout kRationale{
        "LLM-Adapters rationales", {"question", "chain-of-thought", "answer"}, &readRationale};
    static const RowLayout kSolutions{"official", {"sQuestion", "lSolutions[]"}, &readSolutions};
    static const RowLayout kSlots{"SVAMP repository", {"Question", "Numbers", "Answer"}, &readSlots};
    static const std::vector<RowLayout> gsm8k{kRationale, {"official", {"question", "answer"}, &readGsm8k}, kSolutions};
    static const std::vector<RowLayout> aqua{kRationale, {"official", {"question", "options[]", "correct"}, &readAqua}};
    static const std::vector<RowLayout> mawps{{"official", {"original_text", "ans"}, &readMawps}, kSlots};
    static const std::vector<RowLayout> svamp{
        kSlots, {"official", {"Body", "Question", "Answer"}, &readSvamp}, kRationale};
    static const std::vector<RowLayout> problems{
        kSolutions, kRationale, {"Hugging Face", {"question", "final_ans"}, &readFinalAnswer}};
    if (preset == "gsm8k")
        return gsm8k;
    if (preset == "aqua")
        return aqua;
    if (preset == "mawps")
        return mawps;
    if (preset == "svamp")
        return svamp;
    return preset == "addsub" || preset == "multiarith" || preset == "singleeq" ? problems
                                                                                : std::span<const RowLayout>();
}

} // namespace engine
