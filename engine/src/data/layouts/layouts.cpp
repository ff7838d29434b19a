// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/layouts.h"
#include "data/layouts/bare_questions.h"

#include "data/layouts/instructions.h"
#include "engine/presets.h"

#include <algorithm>
#include <charconv>

namespace engine {

namespace {

std::string textOr(const std::string* text)
{
    return text != nullptr ? *text : std::string(); // test rows without a rationale: their answer counts
}

/// "C", or the C of ["C"], which some copies of AQuA have.
std::string goldAnswer(const RowView& row)
{
    if (const std::string* answer = row.text("answer"))
        return *answer;
    const auto list = row.list("answer");
    return list && list->size() == 1 ? list->front() : std::string();
}

/// The options of the wording, and which of them is right.
void addOptions(Exchange& exchange, const AnswerForm& form)
{
    exchange.options = optionsIn(exchange.prompt);
    if (form.rule == AnswerRule::Letter) {
        if (exchange.answer.size() == 1 && exchange.answer[0] >= 'A')
            exchange.right = exchange.answer[0] - 'A';
    } else {
        const std::string word(exchange.answer.begin(), std::find_if(exchange.answer.begin(), exchange.answer.end(),
                                                                     [](char c) { return c >= '0' && c <= '9'; }));
        for (std::size_t i = 0; i < exchange.options.size(); ++i) {
            const bool numbered = word.size() < exchange.answer.size();
            const std::string token = numbered ? word + std::to_string(i + 1) : exchange.options[i];
            exchange.responses.push_back(choiceResponse(token));
            if (token == exchange.answer)
                exchange.right = static_cast<std::int32_t>(i);
        }
    }
    if (exchange.right >= static_cast<std::int32_t>(exchange.options.size())) // the wording lists fewer
        exchange.right = -1;
    if (exchange.right < 0) {
        exchange.options.clear();
        exchange.responses.clear();
    }
}

Exchange readAdapters(const RowView& row, const RowContext& context)
{
    const TaskPreset* preset = findTaskPreset(context.task.preset);
    const AnswerForm form = preset != nullptr ? preset->answer : AnswerForm{};
    Exchange exchange;
    exchange.prompt = row.need({"instruction"});
    if (const std::string* input = row.text("input"))
        exchange.input = *input;
    exchange.answer = goldAnswer(row);
    exchange.response = exchange.answer.empty() ? row.need({"output"}) : textOr(row.text("output"));
    if (!exchange.answer.empty() && (form.rule == AnswerRule::Letter || form.rule == AnswerRule::Choice))
        addOptions(exchange, form);
    if (!exchange.options.empty() && form.rule == AnswerRule::Choice)
        exchange.bare = bareQuestionIn(context.task.preset, exchange.prompt);
    if (context.task.preset == "hellaswag" && !exchange.bare.text.empty())
        for (const std::string& ending : exchange.options)
            exchange.bare.options.push_back(withoutSourceMarks(ending));
    return exchange;
}

bool has(const std::vector<std::string>& columns, std::string_view mark)
{
    const auto is = [&](std::string_view name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    };
    return is(mark) || (mark.ends_with("[]") && is(mark.substr(0, mark.size() - 2)));
}

} // namespace

const RowLayout& adaptersLayout()
{
    static const RowLayout kLayout{"LLM-Adapters", {"instruction", "output"}, &readAdapters};
    return kLayout;
}

std::span<const RowLayout> layoutsOf(std::string_view preset)
{
    const auto arithmetic = arithmeticLayouts(preset);
    return arithmetic.empty() ? choiceLayouts(preset) : arithmetic;
}

const RowLayout* layoutFor(std::string_view preset, const std::vector<std::string>& columns)
{
    const auto fits = [&](const RowLayout& layout) {
        return std::all_of(layout.marks.begin(), layout.marks.end(),
                           [&](std::string_view mark) { return has(columns, mark); });
    };
    const TaskPreset* known = findTaskPreset(preset);
    if (known == nullptr || known->kind != TaskKind::CausalLm)
        return nullptr;
    if (fits(adaptersLayout()))
        return &adaptersLayout();
    for (const RowLayout& layout : layoutsOf(preset))
        if (fits(layout))
            return &layout;
    return nullptr;
}

std::int32_t optionIndex(const RowView& row, const std::string& answer, std::int64_t first, std::size_t count)
{
    if (answer.empty() || answer == "-1")
        return -1;
    std::int64_t index = -1;
    const char* end = answer.data() + answer.size();
    if (const auto [stop, error] = std::from_chars(answer.data(), end, index); error == std::errc() && stop == end)
        index -= first;
    else if (answer.size() == 1 && answer[0] >= 'A' && answer[0] <= 'Z')
        index = answer[0] - 'A';
    if (index < 0 || index >= static_cast<std::int64_t>(count))
        row.refuse("the answer " + shownText(answer) + " is none of the " + std::to_string(count) + " options",
                   "correct or delete the row");
    return static_cast<std::int32_t>(index);
}

} // namespace engine
