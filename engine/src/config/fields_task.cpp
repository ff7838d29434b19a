// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"
#include "engine/presets.h"

namespace engine {

namespace {

bool isLanguage(const TrainConfig& config)
{
    return config.task.kind == TaskKind::CausalLm;
}

bool isChoice(const TrainConfig& config)
{
    return isLanguage(config) && config.task.preset == "choice";
}

bool isNoLanguage(const TrainConfig& config)
{
    return !isLanguage(config);
}

std::vector<std::string> presetIds()
{
    std::vector<std::string> ids;
    for (const TaskPreset& preset : taskPresets())
        ids.push_back(preset.id);
    return ids;
}

constexpr int kSentenceTokens = 128; // TaskConfig's default
constexpr int kLanguageTokens = 256; // the reference's cut-off

// A known data set says what it is judged by, so choosing it chooses the kind of task too, and the form of its prompts.
void choosePreset(TrainConfig& config, const FieldValue& value)
{
    TaskConfig& task = config.task;
    const TaskPreset* before = findTaskPreset(task.preset);
    const auto* id = std::get_if<std::string>(&value);
    task.preset = id != nullptr ? *id : std::string();
    const TaskPreset* preset = findTaskPreset(task.preset);
    if (preset == nullptr)
        return;
    const bool wasLanguage = task.kind == TaskKind::CausalLm;
    task.kind = preset->kind;
    if (task.promptTemplate.empty() || (before != nullptr && task.promptTemplate == before->promptTemplate))
        task.promptTemplate = preset->promptTemplate;
    // Prompt and answer need more room than a sentence; a length of one's own stays.
    if (isLanguage(config) && task.maxLength == kSentenceTokens)
        task.maxLength = kLanguageTokens;
    else if (wasLanguage && !isLanguage(config) && task.maxLength == kLanguageTokens)
        task.maxLength = kSentenceTokens;
}

Field presetField()
{
    Field field =
        row(&TrainConfig::task, &TaskConfig::preset)
            .named("task.preset", "Data set")
            .choices(presetIds())
            .null("Own data")
            .help("A data set whose files are known: it sets columns, classes or prompt form, and the metric. "
                  "Leave it empty for files of your own.");
    field.set = choosePreset;
    return field;
}

std::vector<Field> fileFields()
{
    return {
        row(&TrainConfig::task, &TaskConfig::train)
            .named("task.train", "Training file")
            .help("The file to learn from: TSV, CSV, JSON Lines, a JSON array or Parquet. A path that begins with "
                  "resource: "
                  "names a file that comes with the program."),
        row(&TrainConfig::task, &TaskConfig::validation)
            .named("task.validation", "Validation file")
            .null("none")
            .help("Held-out data that is measured while training; the best adapter is the one that does best on it. "
                  "Choose λ here, never on a test set."),
        row(&TrainConfig::task, &TaskConfig::validationFraction)
            .named("task.validation_fraction", "Split off for validation")
            .above(0)
            .below(1)
            .null("nothing is split off")
            .when([](const TrainConfig& config) { return config.task.validation.empty(); })
            .help("Where there is no validation file: the share of the training rows that is set aside, drawn with the "
                  "data seed, equal in each class; equal texts stay on one side."),
        row(&TrainConfig::task, &TaskConfig::test)
            .named("task.test", "Test sets")
            .help("Further data sets, each with a name. They are measured once at the end, for the best and for the "
                  "last adapter, and choose nothing. Use one of another domain to see what carries over; one of "
                  "another data set (\"preset\") is read as that data set's files are."),
    };
}

std::vector<Field> languageFields()
{
    return {
        row(&TrainConfig::task, &TaskConfig::promptColumn)
            .named("task.prompt_column", "Prompt column")
            .null("from the data set or the header")
            .advanced()
            .when(isLanguage)
            .help("The column with what the model is given. Left out, one that is called prompt, instruction, question "
                  "or input is taken."),
        row(&TrainConfig::task, &TaskConfig::responseColumn)
            .named("task.response_column", "Response column")
            .null("from the data set or the header")
            .advanced()
            .when(isLanguage)
            .help("The column with what the model is to answer. Left out, one that is called response, output, answer "
                  "or completion is taken."),
        row(&TrainConfig::task, &TaskConfig::inputColumn)
            .named("task.input_column", "Input column")
            .null("from the data set or the header")
            .advanced()
            .when(isLanguage)
            .help("The column with what the instruction is about; often empty. Left out, one that is called input is "
                  "taken beside a prompt column that is called instruction."),
        row(&TrainConfig::task, &TaskConfig::messagesColumn)
            .named("task.messages_column", "Messages column")
            .null("from the header")
            .advanced()
            .when(isLanguage)
            .help("The column with a conversation, a list of {role, content}: its last assistant message is what the "
                  "model is to answer; with the form chat each of them is trained. Left out, one that is called "
                  "messages or conversations is taken where there is "
                  "no prompt column."),
        row(&TrainConfig::task, &TaskConfig::answerColumn)
            .named("task.answer_column", "Answer column")
            .null("from the data set or the header")
            .advanced()
            .when(isLanguage)
            .help("The column with the right answer alone, which generated answers are compared with. Left out, the "
                  "data set says where it is; a response column is not taken for it."),
        row(&TrainConfig::task, &TaskConfig::contextColumn)
            .named("task.context_column", "Context column")
            .null("from the data set or the header")
            .advanced()
            .when(isChoice)
            .help("The column with the passage that a question with options is about. Left out, one that is called "
                  "context, passage, premise, article or text is taken."),
        row(&TrainConfig::task, &TaskConfig::optionColumns)
            .named("task.option_columns", "Option columns")
            .null("from the data set or the header")
            .advanced()
            .when(isChoice)
            .help("The column that holds the list of options, or one column for each. Left out, one that is called "
                  "options, choices, answers or endings is taken, or choice1, choice2 and so on."),
        row(&TrainConfig::task, &TaskConfig::promptTemplate)
            .named("task.template", "Prompt form")
            .null("prompt, line break, response")
            .advanced()
            .when(isLanguage)
            .help("How prompt and response become one text. alpaca: the form of the paper and of LLM-Adapters. chat: "
                  "the model's own chat template. Or a text of your own with {prompt} and {response} in it, \\n for a "
                  "line break."),
        row(&TrainConfig::task, &TaskConfig::trainOnInputs)
            .named("task.train_on_inputs", "Learn the prompt too")
            .advanced()
            .when(isLanguage)
            .help("On, as in the reference: the loss counts every token. Off: it counts only the response, and the "
                  "prompt is context."),
    };
}

std::vector<Field> columnFields()
{
    return {
        row(&TrainConfig::task, &TaskConfig::textColumns)
            .named("task.text_columns", "Text columns")
            .null("from the data set or the header")
            .advanced()
            .when(isNoLanguage)
            .help("The column with the text, or two columns for sentence pairs, by their names in the file's header."),
        row(&TrainConfig::task, &TaskConfig::labelColumn)
            .named("task.label_column", "Label column")
            .null("from the data set or the header")
            .advanced()
            .when(isNoLanguage)
            .help("The column with the class, or with the number to predict in a regression."),
        row(&TrainConfig::task, &TaskConfig::labels)
            .named("task.labels", "Classes")
            .null("from the data set or the training file")
            .advanced()
            .when([](const TrainConfig& config) { return config.task.kind == TaskKind::Classification; })
            .help("The classes as they are written in the file, in the order of their numbers. A label that is not in "
                  "this list is an error that names its row."),
        row(&TrainConfig::task, &TaskConfig::maxLength)
            .named("task.max_length", "Longest sample", "tokens")
            .range(3, 32768)
            .help("Tokens of a sample with the special ones. Longer samples are cut and counted; shorter ones cost "
                  "nothing extra, since nothing is padded."),
        row(&TrainConfig::task, &TaskConfig::limit)
            .named("task.limit", "Training rows", "rows")
            .range(1, 1e12)
            .null("all")
            .advanced()
            .help("Only the first rows of the training file, for a quick look."),
        row(&TrainConfig::task, &TaskConfig::evalLimit)
            .named("task.eval_limit", "Evaluation rows", "rows")
            .range(1, 1e12)
            .null("all")
            .advanced()
            .help("Only the first rows of the validation file and of each test set. Figures of fewer rows are coarser: "
                  "the band in the metric's chart shows how coarse."),
    };
}

} // namespace

std::vector<Field> taskFields()
{
    std::vector<Field> rows;
    rows.push_back(presetField());
    rows.push_back(row(&TrainConfig::task, &TaskConfig::kind)
                       .named("task.kind", "Kind of task")
                       .advanced()
                       .help("classification: one of several classes for a text. regression: a number, such as the "
                             "similarity of two sentences. causal_lm: the text that follows a prompt, by a language "
                             "model."));
    for (auto part : {&fileFields, &languageFields, &columnFields})
        for (Field& field : part())
            rows.push_back(std::move(field));
    return rows;
}

} // namespace engine
