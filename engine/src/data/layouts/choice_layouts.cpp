// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/layouts.h"

#include "data/json_fields.h"
#include "data/layouts/bare_questions.h"
#include "data/layouts/instructions.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace engine {

namespace {

/// The answer's column, or the label file's line.
std::string labelOf(const RowView& row, const RowContext& context, std::initializer_list<std::string_view> columns)
{
    if (const std::string* label = row.first(columns))
        return *label;
    return context.label != nullptr ? *context.label : std::string();
}

Exchange with(Exchange exchange, BareQuestion bare)
{
    exchange.bare = std::move(bare);
    return exchange;
}

/// As Python's capitalize, of ASCII letters: the first large, the others small.
std::string capitalised(std::string text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80)
            text[i] = static_cast<char>(i == 0 ? std::toupper(c) : std::tolower(c));
    }
    return text;
}

// {question, title, answer: true, passage}; SuperGLUE numbers the answer in `label`
Exchange readBoolq(const RowView& row, const RowContext& context)
{
    std::string answer = labelOf(row, context, {"answer", "label"});
    if (answer == "1" || answer == "True")
        answer = "true";
    else if (answer == "0" || answer == "False")
        answer = "false";
    else if (answer == "-1")
        answer.clear();
    if (!answer.empty() && answer != "true" && answer != "false")
        row.refuse("the answer " + shownText(answer) + " is neither true nor false", "correct or delete the row");
    const std::string& question = row.need({"question"});
    const std::string* passage = row.text("passage");
    return with(trueFalseExchange(question, answer), bareYesNo(passage != nullptr ? *passage : "", question));
}

Exchange readPiqa(const RowView& row, const RowContext& context)
{
    const std::int32_t right = optionIndex(row, labelOf(row, context, {"label"}), 0, 2);
    const std::string& goal = row.need({"goal"});
    return with(choiceExchange(solutionForm(), goal, {row.need({"sol1"}), row.need({"sol2"})}, right),
                bareQuestion("piqa", goal));
}

Exchange readSiqa(const RowView& row, const RowContext& context)
{
    const std::int32_t right = optionIndex(row, labelOf(row, context, {"label", "correct"}), 1, 3);
    const std::string question = row.need({"context"}) + " " + row.need({"question"});
    return with(choiceExchange(answerForm(), question,
                               {row.need({"answerA"}), row.need({"answerB"}), row.need({"answerC"})}, right),
                bareQuestion("siqa", question));
}

Exchange readHellaswag(const RowView& row, const RowContext& context)
{
    auto endings = row.list("endings");
    if (!endings || endings->size() != 4)
        row.refuse("the row lacks its four endings", "complete or delete the row");
    const std::int32_t right = optionIndex(row, labelOf(row, context, {"label"}), 0, endings->size());
    const std::string activity = row.need({"activity_label"}) + ": ";
    const std::string *first = row.text("ctx_a"), *second = row.text("ctx_b");
    BareQuestion bare = bareQuestion(
        "hellaswag",
        activity + (first != nullptr && second != nullptr ? *first + " " + capitalised(*second) : row.need({"ctx"})));
    for (const std::string& ending : *endings)
        bare.options.push_back(withoutSourceMarks(ending));
    return with(choiceExchange(endingForm(), activity + row.need({"ctx"}), std::move(*endings), right),
                std::move(bare));
}

Exchange readWinogrande(const RowView& row, const RowContext& context)
{
    const std::int32_t right = optionIndex(row, labelOf(row, context, {"answer"}), 1, 2);
    const std::string& sentence = row.need({"sentence"});
    return with(choiceExchange(blankForm(), sentence, {row.need({"option1"}), row.need({"option2"})}, right),
                bareQuestion("winogrande", sentence));
}

/// ARC's and OpenBookQA's options: two lists, or a list of {text, label}.
struct LabelledOptions {
    std::vector<std::string> texts, labels;
};

LabelledOptions labelledOptions(const RowView& row)
{
    LabelledOptions options;
    for (const char* column : {"question.choices", "choices"}) {
        const std::string* json = row.listText(column);
        const auto objects = json != nullptr ? objectsOfList(*json) : std::nullopt;
        for (const TextFields& fields : objects.value_or(std::vector<TextFields>{}))
            for (const auto& [key, value] : fields)
                if (key == "text" || key == "label")
                    (key == "text" ? options.texts : options.labels).push_back(value);
    }
    if (options.texts.empty())
        options = {row.list("choices.text").value_or(std::vector<std::string>{}),
                   row.list("choices.label").value_or(std::vector<std::string>{})};
    if (options.texts.empty() || options.texts.size() != options.labels.size())
        row.refuse("the row lacks its options, each with a text and a label", "complete or delete the row");
    return options;
}

// Labels are A … E or 1 … 5, from row to row.
Exchange readLabelled(const RowView& row, const RowContext& context)
{
    LabelledOptions options = labelledOptions(row);
    const std::string key = labelOf(row, context, {"answerKey"});
    std::int32_t right = -1;
    if (!key.empty()) {
        const auto found = std::find(options.labels.begin(), options.labels.end(), key);
        if (found == options.labels.end())
            row.refuse("the answer " + shownText(key) + " is none of the options' labels", "correct or delete the row");
        right = static_cast<std::int32_t>(found - options.labels.begin());
    }
    const std::string& question = row.need({"question.stem", "question_stem", "question"});
    return with(choiceExchange(answerForm(), question, std::move(options.texts), right),
                bareQuestion(context.task.preset, question));
}

/// Options in lists with labels, unless the columns were chosen by hand.
Exchange readAnyLabelled(const RowView& row, const RowContext& context)
{
    const TaskConfig& task = context.task;
    const bool isMapped = !task.promptColumn.empty() || !task.optionColumns.empty() || !task.answerColumn.empty();
    return isMapped ? readChoice(row, context) : readLabelled(row, context);
}

} // namespace

std::span<const RowLayout> choiceLayouts(std::string_view preset)
{
    static const std::vector<RowLayout> boolq{{"official", {"question", "passage"}, &readBoolq, "answer"}};
    static const std::vector<RowLayout> piqa{{"official", {"goal", "sol1", "sol2"}, &readPiqa, "label"}};
    static const std::vector<RowLayout> siqa{
        {"official", {"context", "question", "answerA", "answerB", "answerC"}, &readSiqa, "label"}};
    static const std::vector<RowLayout> hellaswag{
        {"official", {"activity_label", "ctx", "endings[]"}, &readHellaswag, "label"}};
    static const std::vector<RowLayout> winogrande{
        {"official", {"sentence", "option1", "option2"}, &readWinogrande, "answer"}};
    static const std::vector<RowLayout> labelled{
        {"official", {"question.stem", "question.choices[]"}, &readLabelled, "answerKey"},
        {"Hugging Face", {"question", "choices.text[]", "choices.label[]"}, &readLabelled, "answerKey"},
        {"Hugging Face", {"question_stem", "choices.text[]", "choices.label[]"}, &readLabelled, "answerKey"}};
    static constexpr const char* kAny = "question with options";
    static const std::vector<RowLayout> any{{kAny, {"question.stem", "question.choices[]"}, &readAnyLabelled},
                                            {kAny, {"question", "choices.text[]", "choices.label[]"}, &readAnyLabelled},
                                            {kAny, {}, &readChoice}};
    if (preset == "boolq")
        return boolq;
    if (preset == "piqa")
        return piqa;
    if (preset == "siqa")
        return siqa;
    if (preset == "hellaswag")
        return hellaswag;
    if (preset == "winogrande")
        return winogrande;
    if (preset == "arc_easy" || preset == "arc_challenge" || preset == "openbookqa")
        return labelled;
    return preset == "choice" || preset == "reasoning" ? any : std::span<const RowLayout>();
}

} // namespace engine
