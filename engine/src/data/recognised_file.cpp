// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recognised_file.h"

#include "base/ascii.h"
#include "base/name_list.h"
#include "data/columns.h"
#include "data/layouts/layouts.h"
#include "data/preset_fit.h"
#include "data/split_names.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace engine {

namespace {

namespace fs = std::filesystem;

std::string letters(std::string text)
{
    std::erase_if(text, [](unsigned char c) { return !std::isalnum(c); });
    return asciiLower(text);
}

std::string splitOf(const fs::path& path, const TaskPreset* preset)
{
    const std::string name = path.filename().string(), stem = path.stem().string();
    if (preset != nullptr)
        for (const PublishedFile& file : preset->files)
            if (asciiLower(file.name) == asciiLower(name))
                return file.split;
    if (std::string split = splitInName(stem); !split.empty())
        return split;
    const bool isMix = beginsWithWords(stem, "math") || beginsWithWords(stem, "commonsense");
    return isMix && preset != nullptr ? "train" : stem;
}

bool isPublished(const TaskPreset& preset, const fs::path& path)
{
    return publishedPlace(preset.id, path) < preset.files.size();
}

struct Guess {
    const TaskPreset* preset = nullptr;
    std::string reason;
};

bool comesWithTheProgram(const fs::path& path)
{
    const std::string folder = resourceFolder().lexically_normal().string();
    return path.lexically_normal().string().starts_with(folder + "/");
}

/// Whether a folder or file of that name may be the data set; `first` null: it cannot be read, and the name decides.
bool mayBe(const TaskPreset& preset, const fs::path& path, const FirstRow* first)
{
    const bool isOwn = preset.group == TaskGroup::Sample || preset.id == "reasoning"; // words that anyone uses
    if (isOwn && !comesWithTheProgram(path))
        return false;
    return first == nullptr || (formOf(preset, *first) != nullptr && labelsFit(preset, *first, path) &&
                                (preset.group != TaskGroup::Reasoning || readsAs(preset, *first, path)));
}

/// The folder's name, or that of one above it: RTE/hf_parquet/train.parquet, glue/rte/data/…
Guess byFolder(const fs::path& path, const FirstRow* first)
{
    fs::path folder = path.parent_path();
    for (int up = 0; up < 3 && folder.has_filename(); ++up, folder = folder.parent_path()) {
        const std::string name = letters(folder.filename().string());
        for (const TaskPreset& preset : taskPresets()) {
            const bool called = letters(preset.id) == name ||
                                std::any_of(preset.folders.begin(), preset.folders.end(),
                                            [&](const std::string& known) { return letters(known) == name; });
            if (called && name != "fttrainingset" && mayBe(preset, path, first)) // that folder holds both mixes
                return {&preset, "its folder is called " + folder.filename().string()};
        }
    }
    return {};
}

/// A name that no other data set has: hellaswag_val.jsonl, SVAMP.json, math_10k.json.
Guess byName(const fs::path& path, const FirstRow* first)
{
    const std::string name = path.filename().string(), stem = asciiLower(path.stem().string());
    for (const char* mix : {"math", "commonsense"})
        if (stem.starts_with(std::string(mix) + "_") && mayBe(*findTaskPreset(mix), path, first))
            return {findTaskPreset(mix), "its name begins with " + std::string(mix) + "_"};
    for (const TaskPreset& preset : taskPresets()) {
        if (preset.group == TaskGroup::Sample || preset.group == TaskGroup::Reasoning || preset.files.empty())
            continue;
        const bool isOwn = beginsWithWords(stem, preset.title) || beginsWithWords(stem, preset.id) ||
                           std::any_of(preset.folders.begin(), preset.folders.end(), [&](const std::string& known) {
                               return letters(known).size() > 3 && beginsWithWords(stem, known);
                           });
        const bool isUnique =
            stem.starts_with("multinli") || stem.starts_with("msr_paraphrase") || stem.starts_with("sts-");
        if ((isOwn || (isUnique && isPublished(preset, path))) && mayBe(preset, path, first))
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

Guess byColumns(const FirstRow& first, const fs::path& path)
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
                        [&](std::string_view name) { return first.has(name); }) &&
            readsAs(*findTaskPreset(sign.preset), first, path))
            return {findTaskPreset(sign.preset), "its columns are " + listed(first.header.columns, kListed, shownText)};
    return {};
}

Guess byOptions(const FirstRow& first)
{
    return holdsOptions(first) ? Guess{findTaskPreset("choice"), "it holds questions with options"} : Guess{};
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
    const std::string ending = asciiLower(path.extension().string());
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
    return std::find(kEndings.begin(), kEndings.end(), asciiLower(path.extension().string())) != kEndings.end();
}

std::size_t publishedPlace(const std::string& preset, const fs::path& path)
{
    const TaskPreset* known = findTaskPreset(preset);
    if (known == nullptr)
        return 0;
    const std::string name = asciiLower(path.filename().string());
    const auto found = std::find_if(known->files.begin(), known->files.end(),
                                    [&](const PublishedFile& file) { return asciiLower(file.name) == name; });
    return static_cast<std::size_t>(found - known->files.begin());
}

namespace {

/// A file that cannot be read is what its folder or name says, if that says its split too.
RecognisedFile unreadable(const fs::path& path, const EngineError& error)
{
    RecognisedFile file;
    file.isBroken = true;
    file.reason = error.message();
    Guess guess = byFolder(path, nullptr);
    if (guess.preset == nullptr)
        guess = byName(path, nullptr);
    file.split = splitOf(path, guess.preset);
    const bool isSplit = !splitInName(path.stem().string()).empty();
    if (guess.preset == nullptr || (!isSplit && !isPublished(*guess.preset, path)))
        return file;
    file.preset = guess.preset->id;
    file.form = fileForm(path);
    return file;
}

/// A file in a known set's place and of its published name, whose columns are another's, is that set's with a fault.
RecognisedFile misshapen(const fs::path& path, RecognisedFile file)
{
    const Guess guess = byFolder(path, nullptr);
    if (guess.preset == nullptr || !isPublished(*guess.preset, path))
        return file;
    file.isBroken = true;
    file.preset = guess.preset->id;
    file.reason = guess.reason;
    file.split = splitOf(path, guess.preset);
    return file;
}

} // namespace

RecognisedFile recogniseFile(const fs::path& path)
{
    RecognisedFile file;
    try {
        TaskConfig any;
        if (path.filename().string().starts_with("sts-"))
            any.preset = "stsb";
        FirstRow first = firstRow(path, any);
        Guess guess = byFolder(path, &first);
        for (const auto& next : {byName(path, &first), byColumns(first, path), byOptions(first)})
            if (guess.preset == nullptr)
                guess = next;
        file.form = fileForm(path);
        file.reason = "its columns are " + listed(first.header.columns, kListed, shownText);
        file.split = splitOf(path, guess.preset);
        file.fitting = fittingPresets(first);
        if (guess.preset == nullptr)
            return misshapen(path, file);
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
        file.isBroken = file.split == "train" && !file.isLabelled; // nothing can be learned from it
    } catch (const EngineError& error) {
        return unreadable(path, error);
    }
    return file;
}

std::vector<std::string> renumberedLabels(const fs::path& path, const std::string& preset)
{
    const TaskPreset* known = findTaskPreset(preset);
    if (known == nullptr || !hasNamedLabels(*known))
        return {};
    try {
        TaskConfig task;
        task.preset = preset;
        task.kind = known->kind;
        std::vector<std::string> names = classNamesIn(path, labelColumnOf(*known, firstRow(path, task)));
        return names == known->labels ? std::vector<std::string>() : names;
    } catch (const EngineError&) { // what is wrong with the file is for its reader to say
        return {};
    }
}

bool mapOwnFile(const fs::path& path, TrainConfig& config)
{
    FirstRow first;
    try {
        first = firstRow(path, {});
        if (first.has("label"))
            config.task.labels = classNamesIn(path, "label");
    } catch (const EngineError&) { // what is wrong with the file is for its reader to say
        return false;
    }
    const auto any = [&](std::initializer_list<const char*> names) {
        return std::any_of(names.begin(), names.end(), [&](const char* name) { return first.has(name); });
    };
    const bool talks = any({"messages[]", "conversations[]", "conversation[]"});
    if (talks || (any({"prompt", "instruction", "question", "input"}) &&
                  any({"response", "output", "answer", "completion"}) && !first.has("label")))
        setField(config, "task.kind", std::string("causal_lm"));
    return true;
}

} // namespace engine
