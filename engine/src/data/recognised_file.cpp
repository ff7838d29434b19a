// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recognised_file.h"

#include "base/name_list.h"
#include "data/columns.h"
#include "data/layouts/layouts.h"
#include "data/parquet/parquet_rows.h"
#include "data/row_reader.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/presets.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace engine {

namespace {

namespace fs = std::filesystem;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::string letters(std::string text)
{
    std::erase_if(text, [](unsigned char c) { return !std::isalnum(c); });
    return lower(text);
}

/// A file's columns and its first row.
struct FirstRow {
    TableHeader header;
    Table::Row row;
    [[nodiscard]] RowView view() const { return {ColumnNames{header.file, header.columns}, row}; }
    [[nodiscard]] bool has(std::string_view column) const
    {
        return std::find(header.columns.begin(), header.columns.end(), column) != header.columns.end();
    }
    [[nodiscard]] std::string text(std::string_view column) const
    {
        const std::string* found = has(column) ? view().text(column) : nullptr;
        return found != nullptr ? *found : std::string();
    }
};

FirstRow firstRow(const fs::path& path, const TaskConfig& task)
{
    const auto rows = openTaskRows(path, task);
    FirstRow first;
    if (!rows->next(first.row))
        throw EngineError(ErrorCode::BadData, "the file has no rows", path.string());
    first.header = rows->header();
    return first;
}

std::string splitOf(const fs::path& path, const TaskPreset* preset)
{
    const std::string name = path.filename().string();
    if (preset != nullptr)
        for (const PublishedFile& file : preset->files)
            if (lower(file.name) == lower(name))
                return file.split;
    const std::string stem = lower(path.stem().string());
    const bool other = stem.find("mismatched") != std::string::npos;
    const auto says = [&](const char* word) { return stem.find(word) != std::string::npos; };
    if (says("test"))
        return other ? "test_mismatched" : "test";
    if (says("dev") || says("valid") || stem == "val" || stem.ends_with("_val") || stem.starts_with("val_"))
        return other ? "validation_mismatched" : "validation";
    return says("train") || says("math_") || says("commonsense_") ? "train" : path.stem().string();
}

bool isPublished(const TaskPreset& preset, const fs::path& path)
{
    return publishedPlace(preset.id, path) < preset.files.size();
}

/// CoLA's first line, taken for a header: code, label, mark, sentence.
bool readsLikeRow(const TaskPreset& preset, const std::vector<std::string>& columns)
{
    const auto label = static_cast<std::size_t>(preset.labelPosition);
    const auto text = static_cast<std::size_t>(preset.textPositions.front());
    return columns.size() == text + 1 &&
           std::find(preset.labels.begin(), preset.labels.end(), columns[label]) != preset.labels.end();
}

/// Whether a file's columns are a form of the data set; null: they are not.
const char* formOf(const TaskPreset& preset, const FirstRow& first)
{
    if (preset.kind == TaskKind::CausalLm) {
        const RowLayout* layout = layoutFor(preset.id, first.header.columns);
        return layout != nullptr ? layout->form : nullptr;
    }
    const auto all = [&](const std::vector<std::string>& names) {
        return !names.empty() &&
               std::all_of(names.begin(), names.end(), [&](const std::string& name) { return first.has(name); });
    };
    if (first.header.columns.empty() || (!preset.hasHeader && readsLikeRow(preset, first.header.columns)))
        return "official";
    const bool isRepublished = first.has("idx") || (!preset.otherLabelColumn.empty() && first.has("label") &&
                                                    all(preset.otherTextColumns) && !first.has(preset.labelColumn));
    if (all(preset.textColumns) || all(preset.otherTextColumns))
        return isRepublished ? "Hugging Face" : "official";
    return nullptr;
}

struct Guess {
    const TaskPreset* preset = nullptr;
    std::string reason;
};

/// The folder's name, or that of one above it: RTE/hf_parquet/train.parquet, glue/rte/data/…
Guess byFolder(const fs::path& path, const FirstRow& first)
{
    fs::path folder = path.parent_path();
    for (int up = 0; up < 3 && folder.has_filename(); ++up, folder = folder.parent_path()) {
        const std::string name = letters(folder.filename().string());
        for (const TaskPreset& preset : taskPresets()) {
            const bool called = letters(preset.id) == name ||
                                std::any_of(preset.folders.begin(), preset.folders.end(),
                                            [&](const std::string& known) { return letters(known) == name; });
            if (called && name != "fttrainingset" && formOf(preset, first) != nullptr) // that folder holds both mixes
                return {&preset, "its folder is called " + folder.filename().string()};
        }
    }
    return {};
}

/// A name that no other data set has: hellaswag_val.jsonl, SVAMP.json, math_10k.json.
Guess byName(const fs::path& path, const FirstRow& first)
{
    const std::string name = path.filename().string(), stem = lower(path.stem().string());
    for (const char* mix : {"math", "commonsense"})
        if (stem.starts_with(std::string(mix) + "_") && formOf(*findTaskPreset(mix), first) != nullptr)
            return {findTaskPreset(mix), "its name begins with " + std::string(mix) + "_"};
    for (const TaskPreset& preset : taskPresets()) {
        if (preset.group == TaskGroup::Sample || preset.group == TaskGroup::Reasoning || preset.files.empty())
            continue;
        const bool isOwn = letters(stem).find(letters(preset.title)) == 0 ||
                           letters(stem).find(letters(preset.id)) == 0 ||
                           std::any_of(preset.folders.begin(), preset.folders.end(), [&](const std::string& known) {
                               return letters(known).size() > 3 && letters(stem).starts_with(letters(known));
                           });
        if (isOwn && formOf(preset, first) != nullptr)
            return {&preset, "its name is " + name};
        const bool isUnique =
            stem.starts_with("multinli") || stem.starts_with("msr_paraphrase") || stem.starts_with("sts-");
        if (isUnique && isPublished(preset, path) && formOf(preset, first) != nullptr)
            return {&preset, "its name is " + name};
    }
    return {};
}

/// LLM-Adapters' records say by their wording what they are.
const char* presetOfWording(const std::string& instruction)
{
    const auto says = [&](const char* words) { return instruction.find(words) != std::string::npos; };
    if (says("with true or false, question: "))
        return "boolq";
    if (says("\n\nSolution1: "))
        return "piqa";
    if (says("\n\nEnding1: "))
        return "hellaswag";
    if (says("\n\nOption1: "))
        return "winogrande";
    if (says("Answer format: answer1/answer2/answer3/answer4"))
        return "commonsense"; // ARC's and OpenBookQA's alike
    if (says("Answer format: answer1/answer2/answer3"))
        return "siqa";
    return says(" Answer Choices: (A) ") ? "aqua" : "math";
}

Guess byColumns(const FirstRow& first)
{
    struct Sign {
        const char* preset;
        std::vector<std::string_view> columns;
    };
    static const std::array<Sign, 19> signs = {{{"mrpc", {"#1 String", "#2 String"}},
                                                {"qqp", {"question1", "question2", "is_duplicate"}},
                                                {"mnli", {"sentence1", "sentence2", "gold_label"}},
                                                {"mnli", {"premise", "hypothesis", "label", "idx"}},
                                                {"stsb", {"sentence1", "sentence2", "genre"}},
                                                {"qnli", {"question", "sentence", "label"}},
                                                {"aqua", {"question", "options[]", "rationale", "correct"}},
                                                {"mawps", {"original_text", "equation", "ans"}},
                                                {"mawps", {"Question", "Numbers", "Equation", "Answer"}},
                                                {"svamp", {"Body", "Question", "Answer"}},
                                                {"boolq", {"question", "passage", "answer"}},
                                                {"boolq", {"question", "passage", "label"}},
                                                {"piqa", {"goal", "sol1", "sol2"}},
                                                {"siqa", {"context", "question", "answerA", "answerB", "answerC"}},
                                                {"hellaswag", {"activity_label", "ctx", "endings[]"}},
                                                {"winogrande", {"sentence", "option1", "option2", "answer"}},
                                                {"openbookqa", {"question_stem", "choices.text[]"}},
                                                {"choice", {"question", "choices.text[]", "answerKey"}},
                                                {"choice", {"question.stem", "question.choices[]", "answerKey"}}}};
    if (first.has("instruction") && first.has("output") && (first.has("answer") || first.has("answer[]"))) {
        const char* preset = presetOfWording(first.text("instruction"));
        const bool isProblem = finiteNumber(first.text("answer")).has_value();
        if (preset != std::string_view("math") || isProblem)
            return {findTaskPreset(preset), "its records are worded as LLM-Adapters' are"};
    }
    if (first.has("question") && first.text("answer").find("\n####") != std::string::npos)
        return {findTaskPreset("gsm8k"), "its answers end with ####"};
    for (const Sign& sign : signs)
        if (std::all_of(sign.columns.begin(), sign.columns.end(),
                        [&](std::string_view name) { return first.has(name); }))
            return {findTaskPreset(sign.preset), "its columns are " + listed(first.header.columns, kListed, shownText)};
    return {};
}

/// Any question with options and an answer that can be read.
Guess byOptions(const FirstRow& first)
{
    TaskConfig task;
    task.preset = "choice";
    task.kind = TaskKind::CausalLm;
    try {
        if (readChoice(first.view(), {task}).right >= 0)
            return {findTaskPreset("choice"), "it holds questions with options"};
    } catch (const EngineError&) { // it holds something else
    }
    return {};
}

bool hasAnswer(const TaskPreset& preset, const FirstRow& first, const fs::path& path)
{
    TaskConfig task;
    task.preset = preset.id;
    task.kind = preset.kind;
    if (preset.kind != TaskKind::CausalLm) {
        try {
            const std::string* label = first.view().at(mapColumns(first.header, task).label);
            return label != nullptr && *label != "-1" && !label->empty();
        } catch (const EngineError&) {
            return false;
        }
    }
    const RowLayout* layout = layoutFor(preset.id, first.header.columns);
    if (layout == nullptr)
        return false;
    if (layout->labels != nullptr && !first.has(layout->labels) && !first.has("label")) {
        std::error_code error;
        return fs::exists(path.parent_path() / (path.stem().string() + "-labels.lst"), error);
    }
    try {
        return layout->read(first.view(), {task}).response.has_value();
    } catch (const EngineError&) {
        return true; // what is wrong with the row is for its reader to say
    }
}

std::string fileForm(const fs::path& path)
{
    const std::string ending = lower(path.extension().string());
    if (ending == ".tsv" || ending == ".txt")
        return "TSV";
    if (ending == ".csv")
        return "CSV";
    if (ending == ".parquet")
        return "Parquet";
    return ending == ".json" ? "JSON" : "JSON lines";
}

} // namespace

bool isDataFile(const fs::path& path)
{
    static constexpr std::array<std::string_view, 7> kEndings = {".tsv",    ".txt",  ".csv",    ".jsonl",
                                                                 ".ndjson", ".json", ".parquet"};
    return std::find(kEndings.begin(), kEndings.end(), lower(path.extension().string())) != kEndings.end();
}

std::size_t publishedPlace(const std::string& preset, const fs::path& path)
{
    const TaskPreset* known = findTaskPreset(preset);
    if (known == nullptr)
        return 0;
    const std::string name = lower(path.filename().string());
    const auto found = std::find_if(known->files.begin(), known->files.end(),
                                    [&](const PublishedFile& file) { return lower(file.name) == name; });
    return static_cast<std::size_t>(found - known->files.begin());
}

RecognisedFile recogniseFile(const fs::path& path)
{
    RecognisedFile file;
    try {
        TaskConfig any;
        if (path.filename().string().starts_with("sts-"))
            any.preset = "stsb";
        FirstRow first = firstRow(path, any);
        Guess guess = byFolder(path, first);
        for (const auto& next : {byName(path, first), byColumns(first), byOptions(first)})
            if (guess.preset == nullptr)
                guess = next;
        file.form = fileForm(path);
        file.reason = "its columns are " + listed(first.header.columns, kListed, shownText);
        file.split = splitOf(path, guess.preset);
        if (guess.preset == nullptr)
            return file;
        file.preset = guess.preset->id;
        file.reason = guess.reason;
        if (const char* form = formOf(*guess.preset, first))
            file.form = std::string(form) + " " + file.form;
        if (guess.preset->kind != TaskKind::CausalLm) { // CoLA's first line is no header
            any.preset = guess.preset->id;
            any.kind = guess.preset->kind;
            first = firstRow(path, any);
        }
        file.isLabelled = hasAnswer(*guess.preset, first, path);
    } catch (const EngineError& error) {
        file.form.clear();
        file.reason = error.message();
    }
    return file;
}

void mapOwnFile(const fs::path& path, TrainConfig& config)
{
    const FirstRow first = firstRow(path, {});
    const auto any = [&](std::initializer_list<const char*> names) {
        return std::any_of(names.begin(), names.end(), [&](const char* name) { return first.has(name); });
    };
    const bool talks = any({"messages[]", "conversations[]", "conversation[]"});
    if (talks || (any({"prompt", "instruction", "question", "input"}) &&
                  any({"response", "output", "answer", "completion"}) && !first.has("label")))
        setField(config, "task.kind", std::string("causal_lm"));
    if (lower(path.extension().string()) == ".parquet" && first.has("label"))
        config.task.labels = ParquetFile(path).classNames("label");
}

} // namespace engine
