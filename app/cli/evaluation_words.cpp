// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation_words.h"

#include "engine/data_facts.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/presets.h"
#include "engine/runs.h"
#include "engine/study.h"
#include "requests.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cli {

namespace {

namespace fs = std::filesystem;
using engine::EngineError;
using engine::ErrorCode;
using engine::TaskConfig;
using engine::TaskKind;

/// A run or adapter that is evaluated, with the arms it has.
struct Target {
    fs::path folder;                           ///< of the adapter, or of a run whose best one it is
    std::optional<engine::TrainConfig> config; ///< of a run
    std::vector<std::size_t> arms;
};

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// A text as the name of a task.
std::string taskName(const std::string& text)
{
    std::string name;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        name += isNameByte(lower) ? lower : '_';
    }
    return name.empty() ? "task" : name.substr(0, 48);
}

/// `--task` as it was typed.
struct TaskWords {
    std::string name, task, file;
};

TaskWords taskWords(const std::string& word)
{
    TaskWords words;
    const std::size_t equals = word.find('=');
    words.task = word.substr(0, equals);
    if (equals != std::string::npos)
        words.file = word.substr(equals + 1);
    const std::size_t colon = words.task.find(':');
    if (colon != std::string::npos && colon > 0 &&
        std::all_of(words.task.begin(), words.task.begin() + static_cast<std::ptrdiff_t>(colon), isNameByte)) {
        words.name = words.task.substr(0, colon);
        words.task = words.task.substr(colon + 1);
    }
    return words;
}

/// Of each run the adapter that the study is judged by, so that its verdict can read what comes of it.
std::vector<fs::path> adaptersOfStudy(const fs::path& study)
{
    const engine::StudyRecord record = engine::readStudy(study);
    const bool best = engine::resolvedEndpoint(record.config).best;
    std::vector<fs::path> adapters;
    for (const std::string& name : record.runs) {
        const fs::path run = engine::runsFolder(study.parent_path().parent_path()) / name;
        std::error_code ignored;
        const fs::path adapter = run / (best ? "adapter" : "adapter-last");
        if (fs::exists(adapter / "adapter_config.json", ignored) &&
            engine::readSummary(run).state == engine::RunState::Completed)
            adapters.push_back(adapter);
    }
    if (adapters.empty())
        throw EngineError(ErrorCode::MissingFile, "no run of this study has completed", study.filename().string(),
                          "`sibo train --resume " + study.filename().string() + "` goes on with it");
    return adapters;
}

/// Null where the adapter is no run's.
std::optional<engine::TrainConfig> configOf(const fs::path& adapter)
{
    std::error_code ignored;
    for (const fs::path& run : {adapter, adapter.parent_path()})
        if (fs::exists(run / "events.jsonl", ignored))
            return engine::readRun(run).config;
    return std::nullopt;
}

std::vector<Target> targetsOf(const EvaluationWords& words, const fs::path& library)
{
    std::vector<Target> targets;
    for (const std::string& word : words.targets) {
        std::vector<fs::path> folders;
        if (const fs::path study = findStudy(word, library); !study.empty())
            folders = adaptersOfStudy(study);
        else
            folders.push_back(findAdapter(word, library));
        for (const fs::path& folder : folders)
            targets.push_back({folder, configOf(folder), {}});
    }
    return targets;
}

class RequestMaker {
public:
    RequestMaker(const EvaluationWords& words, const fs::path& library)
        : m_words(words), m_library(library), m_targets(targetsOf(words, library))
    {
    }

    engine::EvaluationRequest request()
    {
        if (m_targets.empty() && m_words.model.empty())
            throw EngineError(ErrorCode::BadConfig, "give a run, an adapter folder, or --model", "eval");
        if (!m_words.lambdas.empty() && m_targets.empty())
            throw EngineError(ErrorCode::BadConfig, "λ acts in an adapter only", "--lambda",
                              "name a run or an adapter");
        checkFiles();
        if (!m_words.model.empty())
            m_request.model = engine::findModel(m_words.model, m_library);
        addArms();
        addSettings();
        m_words.tasks.empty() ? addOwnTasks() : addTasks();
        return std::move(m_request);
    }

private:
    /// A file is named once, and a submission is of whole hidden files.
    void checkFiles() const
    {
        const bool names = std::any_of(m_words.tasks.begin(), m_words.tasks.end(),
                                       [](const std::string& word) { return !taskWords(word).file.empty(); });
        const bool isOneFile = !m_words.data.empty() && !isFolder(engine::resolveResource(m_words.data));
        if (!m_words.data.empty() && names)
            throw EngineError(ErrorCode::BadConfig, "a task names its own file", "--data",
                              "leave --data away and give each task its file: --task PRESET=FILE");
        if (isOneFile && m_words.tasks.size() > 1)
            throw EngineError(ErrorCode::BadConfig, "one file is named for several tasks", "--data",
                              "name a folder that holds them all, or each file: --task PRESET=FILE");
        if (m_words.submission && m_words.limit)
            throw EngineError(ErrorCode::BadConfig, "a submission has a row for every row of its file", "--limit",
                              "leave --limit away");
    }

    void addArms()
    {
        if (m_words.base || m_targets.empty())
            m_request.arms.emplace_back();
        for (Target& target : m_targets) {
            std::vector<std::optional<double>> lambdas(m_words.lambdas.begin(), m_words.lambdas.end());
            if (lambdas.empty())
                lambdas.emplace_back();
            for (const auto& lambda : lambdas) {
                target.arms.push_back(m_request.arms.size());
                m_request.arms.push_back({target.folder, lambda});
            }
        }
        for (const Target& target : m_targets)
            if (target.config) {
                m_request.device = target.config->model.device;
                m_request.dtype = target.config->model.dtype;
                break;
            }
    }

    void addSettings()
    {
        m_request.batchSize = m_words.batch.value_or(m_request.batchSize);
        m_request.settings.maxNewTokens = m_words.maxNewTokens.value_or(m_request.settings.maxNewTokens);
        engine::GenerationSettings& settings = m_request.settings;
        settings.numBeams = m_words.beams.value_or(settings.numBeams);
        settings.doSample = m_words.sample;
        settings.temperature = m_words.temperature.value_or(settings.temperature);
        settings.topK = m_words.topK.value_or(settings.topK);
        settings.topP = m_words.topP.value_or(settings.topP);
        settings.seed = m_words.seed.value_or(settings.seed);
        settings.repetitionPenalty = m_words.repetitionPenalty.value_or(settings.repetitionPenalty);
        settings.lengthPenalty = m_words.lengthPenalty.value_or(settings.lengthPenalty);
        m_request.defaultStop = m_words.stop.empty();
        if (m_words.stop != std::vector<std::string>{""})
            settings.stop = m_words.stop;
        m_request.space = m_words.referencePrompts ? engine::PromptSpace::Reference : engine::PromptSpace::Consistent;
    }

    engine::ScoringKind scoring() const
    {
        constexpr std::array kAll = {engine::ScoringKind::Auto, engine::ScoringKind::Head, engine::ScoringKind::Loss,
                                     engine::ScoringKind::Generation, engine::ScoringKind::Likelihood};
        std::string names;
        for (const engine::ScoringKind kind : kAll) {
            if (m_words.scoring.empty() || m_words.scoring == engine::name(kind))
                return kind;
            names += (names.empty() ? "" : ", ") + std::string(engine::name(kind));
        }
        throw EngineError(ErrorCode::BadConfig, "\"" + m_words.scoring + "\" is no way of scoring", "--scoring",
                          "ways are " + names);
    }

    /// The prompts that the first run of a language model was trained on.
    void setPrompts(TaskConfig& task) const
    {
        std::vector<TaskConfig> trained;
        for (const Target& target : m_targets)
            if (target.config)
                trained.push_back(target.config->task);
        engine::takePrompts(task, trained);
    }

    /// Where a task without a file has one: that of --data, a configuration's own, or of a run trained on this data
    /// set.
    fs::path fileOf(const TaskConfig& task) const
    {
        if (!m_words.data.empty())
            return dataFile(m_words.data, task.preset, "--data");
        if (!task.validation.empty())
            return task.validation;
        for (const Target& target : m_targets) {
            if (!target.config)
                continue;
            for (const engine::TestSet& set : target.config->task.test)
                if (set.preset == task.preset)
                    return set.path;
            if (target.config->task.preset == task.preset)
                return target.config->task.validation;
        }
        return {};
    }

    /// The test files without labels of a task, in the folder given or in that of --data (which may be the file
    /// itself): the published ones, else one in another layout; without either beside the files that runs of this data
    /// set were trained on.
    std::vector<fs::path> hiddenFiles(const TaskConfig& task, const std::string& folder = {}) const
    {
        const std::string& given = folder.empty() ? m_words.data : folder;
        if (!given.empty() && !isFolder(engine::resolveResource(given)))
            return {existingFile(given, "--data")};
        std::vector<fs::path> places;
        if (!given.empty())
            places.push_back(engine::resolveResource(given));
        for (const Target& target : m_targets)
            if (given.empty() && target.config && target.config->task.preset == task.preset)
                for (const fs::path& file : {target.config->task.validation, target.config->task.train})
                    if (!file.empty())
                        places.push_back(file.parent_path());
        for (const fs::path& place : places)
            if (std::vector<fs::path> files = hiddenFilesIn(place, task.preset); !files.empty())
                return files;
        if (!given.empty()) // not under its published name
            return {dataFile(given, task.preset, folder.empty() ? "--data" : "--task", true)};
        throw EngineError(ErrorCode::MissingFile,
                          "no published test file of " + (task.preset.empty() ? "this task" : task.preset) +
                              " was found" + (places.empty() ? "" : " in " + places.front().string()),
                          "--submission",
                          "name it, --task " + (task.preset.empty() ? "PRESET" : task.preset) +
                              "=FILE, or the folder of GLUE with --data");
    }

    void addTasks()
    {
        for (const std::string& word : m_words.tasks) {
            const TaskWords words = taskWords(word);
            engine::EvaluationTask task;
            task.task = taskFrom(words.task);
            setPrompts(task.task);
            task.scoring = scoring();
            task.hidden = m_words.submission;
            if (m_words.submission && (words.file.empty() || isFolder(engine::resolveResource(words.file)))) {
                const std::vector<fs::path> files = hiddenFiles(task.task, words.file);
                for (const fs::path& file : files) {
                    task.task.validation = file;
                    add(task, files.size() == 1 ? words.name : "");
                }
                continue;
            }
            task.task.validation =
                words.file.empty() ? fileOf(task.task) : dataFile(words.file, task.task.preset, "--task");
            if (task.task.validation.empty())
                throw EngineError(ErrorCode::BadConfig, "there is no file to evaluate on", "--task " + word,
                                  "name a labelled file: --task " + words.task + "=FILE");
            add(std::move(task), words.name);
        }
    }

    /// Each run on the files it was to be judged by, or on --data instead, or for a submission on its data set's test
    /// files; equal ones once, with all their runs as arms.
    void addOwnTasks()
    {
        for (const Target& target : m_targets) {
            if (!target.config)
                throw EngineError(ErrorCode::BadConfig, "--task PRESET=FILE is required for an adapter folder",
                                  "--task");
            TaskConfig own = target.config->task;
            const std::vector<engine::TestSet> tests = std::exchange(own.test, {});
            if (m_words.submission || !m_words.data.empty()) {
                addGiven(own, target);
                continue;
            }
            if (!own.validation.empty())
                addOwn(own, target, "");
            for (const engine::TestSet& set : tests) {
                TaskConfig task = own;
                task.validation = set.path;
                if (!set.preset.empty())
                    task.preset = set.preset;
                addOwn(task, target, set.name);
            }
        }
        if (m_request.tasks.empty())
            throw EngineError(ErrorCode::BadConfig, "there is no file to evaluate on", "--task",
                              "name a labelled file: --task PRESET=FILE");
    }

    void addGiven(TaskConfig task, const Target& target)
    {
        if (!m_words.submission) {
            task.validation = dataFile(m_words.data, task.preset, "--data");
            addOwn(task, target, "");
            return;
        }
        task.evalLimit.reset();
        for (const fs::path& file : hiddenFiles(task)) {
            task.validation = file;
            addOwn(task, target, "");
        }
    }

    void addOwn(const TaskConfig& task, const Target& target, const std::string& name)
    {
        const auto same = std::find_if(m_request.tasks.begin(), m_request.tasks.end(), [&](const auto& known) {
            return known.task.validation == task.validation && known.task.preset == task.preset &&
                   known.task.promptTemplate == task.promptTemplate && known.task.labels == task.labels;
        });
        if (same != m_request.tasks.end()) {
            same->arms.insert(same->arms.end(), target.arms.begin(), target.arms.end());
            return;
        }
        engine::EvaluationTask added;
        added.task = task;
        added.scoring = scoring();
        added.hidden = m_words.submission;
        added.arms = target.arms;
        if (m_words.base)
            added.arms.insert(added.arms.begin(), 0);
        add(std::move(added), name);
    }

    /// With a name that no other task has: its own, else the data set's, else the file's.
    void add(engine::EvaluationTask task, const std::string& name)
    {
        if (m_words.limit)
            task.task.evalLimit = *m_words.limit;
        const std::string stem = taskName(task.task.validation.stem().string());
        const auto isTaken = [&](const std::string& text) {
            return std::any_of(m_request.tasks.begin(), m_request.tasks.end(),
                               [&](const auto& known) { return known.name == text; });
        };
        task.name = !name.empty() ? taskName(name) : !task.task.preset.empty() ? task.task.preset : stem;
        if (isTaken(task.name) && name.empty())
            task.name += "-" + stem;
        for (int number = 2; isTaken(task.name) && name.empty(); ++number)
            task.name = taskName(task.task.preset.empty() ? stem : task.task.preset) + "-" + std::to_string(number);
        m_request.tasks.push_back(std::move(task));
    }

    const EvaluationWords& m_words;
    const fs::path& m_library;
    std::vector<Target> m_targets;
    engine::EvaluationRequest m_request;
};

} // namespace

std::vector<fs::path> hiddenFilesIn(const fs::path& folder, const std::string& preset)
{
    std::vector<fs::path> files;
    const engine::TaskPreset* known = engine::findTaskPreset(preset);
    if (known == nullptr || known->group != engine::TaskGroup::Glue)
        return files;
    std::vector<fs::path> places{folder}; // that of the data set, or one that holds those of several
    for (const std::string& name : known->folders)
        places.push_back(folder / name);
    for (const char* split : {"test", "test_mismatched"})
        for (const engine::PublishedFile& file : known->files)
            for (const fs::path& place : places)
                if (std::error_code ignored; file.split == split && fs::is_regular_file(place / file.name, ignored) &&
                                             std::find(files.begin(), files.end(), place / file.name) == files.end())
                    files.push_back(fs::absolute(place / file.name).lexically_normal());
    return files;
}

bool isPlainEvaluation(const EvaluationWords& words, const fs::path& library)
{
    if (words.targets.size() > 1 || words.tasks.size() > 1 || words.lambdas.size() > 1 || words.base ||
        words.referencePrompts || words.submission || !words.scoring.empty() || words.batch || words.maxNewTokens ||
        words.beams || words.limit || words.sample || words.repetitionPenalty || !words.stop.empty())
        return false;
    if (!words.targets.empty() && !findStudy(words.targets.front(), library).empty())
        return false;
    if (words.tasks.empty())
        return true;
    const TaskWords task = taskWords(words.tasks.front());
    const engine::TaskPreset* preset = engine::findTaskPreset(task.task);
    const bool hasAnswers = preset != nullptr && preset->answer.rule != engine::AnswerRule::None;
    return task.file.empty() && task.name.empty() && !hasAnswers;
}

std::optional<std::string> taskInData(const EvaluationWords& words, const fs::path& library)
{
    if (words.data.empty() || !words.tasks.empty())
        return std::nullopt;
    for (const std::string& target : words.targets)
        if (!findStudy(target, library).empty() || configOf(findAdapter(target, library)))
            return std::nullopt;
    std::vector<std::string> presets;
    for (const engine::RecognisedSet& set : engine::recogniseData(words.data))
        if (!set.preset.empty() && std::find(presets.begin(), presets.end(), set.preset) == presets.end())
            presets.push_back(set.preset);
    if (presets.size() == 1)
        return presets.front();
    std::string names;
    for (const std::string& preset : presets)
        names += (names.empty() ? "" : ", ") + preset;
    throw EngineError(ErrorCode::BadConfig,
                      presets.empty() ? "no data set is recognised there" : "several data sets are there: " + names,
                      "--data " + words.data, "say which, and how it is read: --task PRESET or --task CONFIG");
}

engine::EvaluationRequest evaluationRequest(const EvaluationWords& words, const fs::path& library)
{
    return RequestMaker(words, library).request();
}

} // namespace cli
