// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"
#include "engine/presets.h"

namespace engine {

namespace {

std::vector<std::string> presetIds()
{
    std::vector<std::string> ids;
    for (const TaskPreset& preset : taskPresets())
        ids.push_back(preset.id);
    return ids;
}

// A known data set says what it is judged by, so choosing it chooses the kind of task too.
void choosePreset(TrainConfig& config, const FieldValue& value)
{
    const auto* id = std::get_if<std::string>(&value);
    config.task.preset = id != nullptr ? *id : std::string();
    if (const TaskPreset* preset = findTaskPreset(config.task.preset))
        config.task.kind = preset->kind;
}

Field presetField()
{
    Field field = row(&TrainConfig::task, &TaskConfig::preset)
                      .named("task.preset", "Data set")
                      .choices(presetIds())
                      .null("own data")
                      .help("A data set whose files are known: it sets columns, classes and the metric. Leave it empty "
                            "for files of your own.");
    field.set = choosePreset;
    return field;
}

std::vector<Field> fileFields()
{
    return {
        row(&TrainConfig::task, &TaskConfig::train)
            .named("task.train", "Training file")
            .help("The file to learn from: TSV, CSV, JSON Lines or a JSON array. A path that begins with resource: "
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
                  "last adapter, and choose nothing. Use one of another domain to see what carries over."),
    };
}

std::vector<Field> columnFields()
{
    return {
        row(&TrainConfig::task, &TaskConfig::textColumns)
            .named("task.text_columns", "Text columns")
            .null("from the data set or the header")
            .advanced()
            .help("The column with the text, or two columns for sentence pairs, by their names in the file's header."),
        row(&TrainConfig::task, &TaskConfig::labelColumn)
            .named("task.label_column", "Label column")
            .null("from the data set or the header")
            .advanced()
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
                             "similarity of two sentences."));
    for (auto part : {&fileFields, &columnFields})
        for (Field& field : part())
            rows.push_back(std::move(field));
    return rows;
}

} // namespace engine
