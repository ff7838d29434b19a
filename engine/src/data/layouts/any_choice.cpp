// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/bare_questions.h"
#include "data/layouts/instructions.h"
#include "data/layouts/layouts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace engine {

namespace {

constexpr std::size_t kMostOptions = 9;

const std::string* named(const RowView& row, const std::string& given, std::initializer_list<std::string_view> usual,
                         const char* key)
{
    if (given.empty())
        return row.first(usual);
    if (!row.columns().find(given))
        row.refuse("there is no column " + shownText(given) + "; the columns are: " + row.columns().list(),
                   std::string("name the right one in ") + key);
    return row.text(given);
}

/// option1, option2 … as far as the file has them.
std::vector<std::string> numberedOptions(const RowView& row)
{
    constexpr std::array<std::string_view, 5> kStems = {"choice", "option", "ending", "answer", "alternative"};
    for (const std::string_view stem : kStems)
        for (const int first : {1, 0}) {
            std::vector<std::string> options;
            for (std::size_t i = 0; i < kMostOptions; ++i) {
                const std::string* text =
                    row.text(std::string(stem) + std::to_string(i + static_cast<std::size_t>(first)));
                if (text == nullptr)
                    break;
                options.push_back(*text);
            }
            if (options.size() >= 2)
                return options;
        }
    return {};
}

/// Columns called A, B …
std::vector<std::string> letteredOptions(const RowView& row)
{
    std::vector<std::string> options;
    for (char letter = 'A'; letter <= 'E'; ++letter) {
        const std::string* text = row.text(std::string(1, letter));
        if (text == nullptr)
            break;
        options.push_back(*text);
    }
    return options;
}

std::vector<std::string> usualOptions(const RowView& row)
{
    for (const char* column : {"options", "choices", "answers", "endings", "choices.text", "alternatives"})
        if (auto list = row.list(column))
            return *list;
    std::vector<std::string> options = numberedOptions(row);
    return options.empty() ? letteredOptions(row) : options;
}

std::vector<std::string> optionsOf(const RowView& row, const TaskConfig& task)
{
    std::vector<std::string> options;
    for (const std::string& column : task.optionColumns) {
        if (auto list = row.list(column)) {
            options.insert(options.end(), list->begin(), list->end());
            continue;
        }
        const std::string* text = named(row, column, {}, "task.option_columns");
        if (text == nullptr)
            row.refuse("the row lacks its option " + shownText(column), "complete or delete the row");
        options.push_back(*text);
    }
    if (task.optionColumns.empty())
        options = usualOptions(row);
    if (options.size() < 2 || options.size() > kMostOptions)
        row.refuse("the row has " + std::to_string(options.size()) +
                       " options; two to nine can be read. The columns are: " + row.columns().list(),
                   "name the columns with the options in task.option_columns");
    return options;
}

/// Options may be numbers themselves: a whole number that can be a place is one.
std::int32_t rightOption(const RowView& row, const std::string& answer, const std::vector<std::string>& options)
{
    const bool isPlace =
        answer.size() == 1 && answer[0] >= '0' && static_cast<std::size_t>(answer[0] - '0') < options.size();
    if (const auto found = std::find(options.begin(), options.end(), answer); !isPlace && found != options.end())
        return static_cast<std::int32_t>(found - options.begin());
    for (std::size_t i = 0; i < options.size(); ++i)
        if (answer == optionToken(answerForm(), i))
            return static_cast<std::int32_t>(i);
    std::string place = answer;
    if (place.size() == 1)
        place[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(place[0])));
    return optionIndex(row, place, 0, options.size());
}

/// COPA asks by a word.
std::string questionText(const std::string* question)
{
    if (question == nullptr)
        return {};
    if (*question == "cause")
        return "What was the cause of this?";
    return *question == "effect" ? "What happened as a result?" : *question;
}

} // namespace

Exchange readChoice(const RowView& row, const RowContext& context)
{
    const TaskConfig& task = context.task;
    const std::string* passage =
        named(row, task.contextColumn, {"context", "passage", "premise", "article", "text"}, "task.context_column");
    std::string question = questionText(
        named(row, task.promptColumn, {"question", "query", "question_stem", "prompt"}, "task.prompt_column"));
    if (passage != nullptr && !passage->empty())
        question = *passage + (question.empty() ? "" : " " + question);
    if (question.empty())
        row.refuse("the row has neither a question nor a context; the columns are: " + row.columns().list(),
                   "name them in task.prompt_column and task.context_column");
    std::vector<std::string> options = optionsOf(row, task);
    const std::string* answer =
        named(row, task.answerColumn, {"label", "answer", "correct_option", "correct", "answerKey", "gold"},
              "task.answer_column");
    const std::int32_t right = answer == nullptr ? -1 : rightOption(row, *answer, options);
    Exchange exchange = choiceExchange(answerForm(), question, std::move(options), right);
    exchange.bare = bareQuestion(task.preset, question);
    return exchange;
}

} // namespace engine
