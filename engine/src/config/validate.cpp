// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/name_list.h"
#include "config/inapplicable.h"
#include "config/study_grid.h"
#include "config/test_names.h"
#include "config/validate_method.h"
#include "config/validate_strategy.h"
#include "config/value_json.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <algorithm>
#include <set>

namespace engine {

namespace {

namespace fs = std::filesystem;
using Problems = std::vector<Problem>;

void checkFields(const TrainConfig& config, Problems& problems)
{
    for (const Field& field : fields()) {
        if (const std::string wrong = complaint(field, field.get(config)); !wrong.empty())
            problems.push_back({field.key, wrong, {}});
        else if (const std::string idle = inapplicable(field, config); !idle.empty())
            problems.push_back({field.key, idle, inapplicableRemedy(field)});
    }
}

bool isDeviceName(const std::string& text)
{
    constexpr std::string_view kNumbered = "cuda:";
    if (text == "auto" || text == "cpu" || text == "cuda")
        return true;
    const std::string number = text.starts_with(kNumbered) ? text.substr(kNumbered.size()) : std::string();
    return !number.empty() && number.size() <= 3 && number.find_first_not_of("0123456789") == std::string::npos;
}

void checkModel(const TrainConfig& config, Problems& problems)
{
    const fs::path& path = config.model.path;
    std::error_code error;
    if (path.empty())
        problems.push_back({"model.path", "no model is chosen", "choose a model folder"});
    else if (!isBareName(path) && !isHubId(path) && !fs::is_directory(path, error))
        problems.push_back({"model.path", "there is no folder " + path.string(),
                            fs::exists(path, error) ? "name the folder, not a file in it" : "check the path"});
    if (!isDeviceName(config.model.device))
        problems.push_back(
            {"model.device", "must be auto | cpu | cuda | cuda:N; it is \"" + config.model.device + "\"", {}});
    const fs::path& adapter = config.train.initAdapter;
    if (!adapter.empty() && !fs::is_directory(adapter, error))
        problems.push_back({"train.init_adapter", "there is no folder " + adapter.string(), "check the path"});
}

void checkFile(const std::string& key, const fs::path& path, Problems& problems)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::regular)
        return;
    const std::string message = !fs::exists(status)        ? "there is no file "
                                : fs::is_directory(status) ? "this is a folder, not a file: "
                                                           : "this is no regular file: ";
    problems.push_back({key, message + path.string(), "check the path"});
}

// A test set of a data set of its own must ask for what the run learns: the same kind of task, the same classes.
void checkTestPreset(const TaskConfig& task, const TestSet& set, Problems& problems)
{
    const TaskPreset* other = findTaskPreset(set.preset);
    const std::string named = "the test set \"" + set.name + "\" ";
    if (!set.preset.empty() && other == nullptr)
        problems.push_back({"task.test", named + "names the data set \"" + set.preset + "\", which is not known",
                            "task.preset lists the known ones"});
    else if (other != nullptr && other->kind != task.kind)
        problems.push_back(
            {"task.test",
             named + "is of " + other->title + ", a " + name(other->kind) + "; the run is a " + name(task.kind),
             "choose a test set of the same kind"});
    const TaskPreset* own = findTaskPreset(task.preset);
    const std::vector<std::string>& classes = !task.labels.empty() || own == nullptr ? task.labels : own->labels;
    if (other != nullptr && other->kind == task.kind && !classes.empty() && !other->labels.empty() &&
        other->labels != classes)
        problems.push_back(
            {"task.test",
             named + "has other classes (" + listed(other->labels, 4) + ") than the run (" + listed(classes, 4) + ")",
             "map its file by hand: leave out its preset and name its columns as the run's"});
    const std::string known = knownContamination(task, set.preset.empty() ? task.preset : set.preset);
    if (!known.empty())
        problems.push_back({"task.test", known + ": figures of \"" + set.name + "\" are too good",
                            "train on a set without them, such as math_7k", true});
}

void checkTestSets(const TaskConfig& task, Problems& problems)
{
    std::set<std::string> names{"train", "validation"};
    for (const TestSet& set : task.test) {
        if (!isTestName(set.name))
            problems.push_back({"task.test", "the name \"" + set.name + "\" may hold only a-z, 0-9, - and _", {}});
        else if (!names.insert(set.name).second)
            problems.push_back(
                {"task.test", "the name \"" + set.name + "\" is taken", "give each test set its own name"});
        checkFile("task.test", set.path, problems);
        checkTestPreset(task, set, problems);
    }
}

void checkFiles(const TaskConfig& task, Problems& problems)
{
    if (task.train.empty())
        problems.push_back({"task.train", "no training file is chosen", "choose a file"});
    else
        checkFile("task.train", task.train, problems);
    if (!task.validation.empty())
        checkFile("task.validation", task.validation, problems);
    else if (!task.validationFraction)
        problems.push_back({"task.validation", "there are no validation data, so the last adapter is kept as the best",
                            "choose a file, or set task.validation_fraction", true});
    if (!task.validation.empty() && task.validation == task.train)
        problems.push_back({"task.validation", "is the training file: its figures say nothing about new data",
                            "choose held-out data", true});
    checkTestSets(task, problems);
}

template<class List>
bool hasTwice(const List& list)
{
    return std::set<std::string>(list.begin(), list.end()).size() != list.size();
}

std::size_t occurrences(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

// What is wrong with a prompt form; empty: nothing.
std::string templateComplaint(const std::string& form)
{
    if (form.empty() || form == "alpaca" || form == "chat")
        return {};
    for (const char* part : {"{prompt}", "{response}"})
        if (occurrences(form, part) != 1)
            return std::string("must be alpaca, chat, or a text that holds ") + part + " once; it is " + toText(form);
    if (form.find("{response}") < form.find("{prompt}"))
        return "the response must stand behind the prompt";
    return {};
}

void checkTask(const TaskConfig& task, Problems& problems)
{
    const TaskPreset* preset = findTaskPreset(task.preset);
    if (preset != nullptr && preset->kind != task.kind)
        problems.push_back({"task.kind", preset->title + " is a " + name(preset->kind) + ", not a " + name(task.kind),
                            std::string("set it to ") + name(preset->kind)});
    if (task.textColumns.size() > 2)
        problems.push_back({"task.text_columns",
                            "one or two columns can be read; there are " + std::to_string(task.textColumns.size()),
                            "two columns make a sentence pair"});
    if (hasTwice(task.textColumns))
        problems.push_back({"task.text_columns", "names a column twice", {}});
    const auto& columns = task.textColumns;
    if (!task.labelColumn.empty() && std::find(columns.begin(), columns.end(), task.labelColumn) != columns.end())
        problems.push_back({"task.label_column", "is a text column as well", {}});
    if (task.labels.size() == 1)
        problems.push_back({"task.labels", "one class alone cannot be told from anything", "name at least two"});
    if (hasTwice(task.labels))
        problems.push_back({"task.labels", "names a class twice", {}});
    if (!task.promptColumn.empty() && task.promptColumn == task.responseColumn)
        problems.push_back({"task.response_column", "is the prompt column as well", {}});
    if (!task.messagesColumn.empty() && (!task.promptColumn.empty() || !task.responseColumn.empty()))
        problems.push_back({"task.messages_column", "holds prompt and response already",
                            "leave out task.prompt_column and task.response_column, or this"});
    if (hasTwice(task.optionColumns))
        problems.push_back({"task.option_columns", "names a column twice", {}});
    if (const std::string wrong = templateComplaint(task.promptTemplate); !wrong.empty())
        problems.push_back({"task.template", wrong, "for instance \"Question: {prompt}\\nAnswer: {response}\""});
}

void checkTraining(const OptimizationConfig& train, Problems& problems)
{
    if (train.microBatchSize && *train.microBatchSize > train.batchSize)
        problems.push_back({"train.micro_batch_size",
                            "must be at most train.batch_size, which is " + std::to_string(train.batchSize) +
                                "; it is " + std::to_string(*train.microBatchSize),
                            {}});
    if (train.maxSteps && train.warmupSteps > *train.maxSteps)
        problems.push_back(
            {"train.warmup_steps",
             "must be at most train.max_steps, which is " + std::to_string(*train.maxSteps) + "; it is " +
                 std::to_string(train.warmupSteps),
             "the learning rate would never reach its value; shorten it, for instance train.warmup_steps=0"});
}

// Where only some of a study's settings are wrong, the message says which: "λ 0.2 · ia3 and 3 more".
struct Found {
    Problem problem;
    std::vector<std::string> labels;
};

void addFound(std::vector<Found>& all, const PlannedRun& run)
{
    for (const Problem& problem : problemsOfRun(run.config)) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Found& found) {
            return found.problem.key == problem.key && found.problem.message == problem.message;
        });
        if (same == all.end())
            all.push_back({problem, {run.label}});
        else
            same->labels.push_back(run.label);
    }
}

// Seeds do not change what is wrong with a setting, and each was checked by the field's own range.
std::vector<PlannedRun> withoutSeeds(std::vector<PlannedRun> runs)
{
    std::set<std::string> seen;
    std::erase_if(runs, [&](const PlannedRun& run) {
        std::string setting;
        bool checked = true;
        for (const auto& [key, value] : run.overrides) {
            if (key != "train.seed")
                setting += key + "=" + toText(value) + "\n";
            else
                checked = complaint(*findField(key), value).empty();
        }
        return checked && !seen.insert(setting).second;
    });
    return runs;
}

Problems repeatedPoints(const std::vector<std::string>& labels)
{
    if (labels.empty())
        return {};
    return {{"study.axes",
             "some points of the study say the same as an earlier one and are trained once: " + listed(labels, 3),
             "take the second value out of its axis", true}};
}

} // namespace

Problems problemsOfRun(const TrainConfig& config)
{
    Problems problems;
    checkFields(config, problems);
    checkModel(config, problems);
    checkFiles(config.task, problems);
    checkTask(config.task, problems);
    checkMethod(config, problems);
    checkTraining(config.train, problems);
    return problems;
}

std::vector<Problem> validate(const TrainConfig& config)
{
    Problems problems;
    try {
        StudyGrid grid = expandGrid(config);
        problems = repeatedPoints(grid.repeated);
        if (grid.runs.empty())
            (void)expandStudy(config); // says that nothing is left
        const std::vector<PlannedRun> runs = withoutSeeds(std::move(grid.runs));
        std::vector<Found> all;
        for (const PlannedRun& run : runs)
            addFound(all, run);
        for (Found& found : all) {
            if (found.labels.size() < runs.size())
                found.problem.message += " (" + listed(found.labels, 3) + ")";
            problems.push_back(std::move(found.problem));
        }
        for (const std::vector<Problem>& more :
             {strategyProblems(config.study, runs), endpointProblems(config.study, runs)})
            problems.insert(problems.end(), more.begin(), more.end());
    } catch (const EngineError& error) {
        problems.push_back({error.where().empty() ? "study" : error.where(), error.message(), error.hint()});
    }
    return problems;
}

} // namespace engine
