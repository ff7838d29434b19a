// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

#include "engine/config_io.h"
#include "engine/data_facts.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/presets.h"
#include "engine/runs.h"

#include <algorithm>
#include <fstream>

namespace cli {

namespace {

namespace fs = std::filesystem;
using engine::EngineError;
using engine::ErrorCode;

constexpr std::int64_t kProbedTexts = 64; // the fixed probe of a training has as many

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool isFile(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

fs::path findIn(const std::string& target, const char* mark, const fs::path& folder)
{
    for (const fs::path& place : {fs::path(target), folder / target})
        if (!target.empty() && isFile(place / mark))
            return fs::absolute(place).lexically_normal();
    return {};
}

std::string presetNames()
{
    std::string names;
    for (const engine::TaskPreset& preset : engine::taskPresets())
        names += (names.empty() ? "" : ", ") + preset.id;
    return names;
}

std::vector<std::string> linesOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw EngineError(ErrorCode::MissingFile, "cannot be read", file.string());
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

bool isTable(const fs::path& file)
{
    const std::string suffix = file.extension().string();
    return suffix == ".tsv" || suffix == ".csv" || suffix == ".jsonl" || suffix == ".json";
}

std::string listed(const std::vector<engine::ConfigPreset>& presets)
{
    std::string names;
    for (const engine::ConfigPreset& preset : presets)
        names += (names.empty() ? "" : ", ") + preset.id;
    return names;
}

void addTexts(engine::ProbeRequest& request, const ProbeArguments& arguments)
{
    request.texts = arguments.texts;
    if (arguments.data.empty())
        return;
    const fs::path file = existingFile(arguments.data, "--data");
    if (!isTable(file)) {
        for (std::string& line : linesOf(file))
            request.texts.push_back(std::move(line));
        return;
    }
    request.data = arguments.task.empty() ? engine::TaskConfig{} : taskFrom(arguments.task);
    request.data->validation = file;
    request.data->evalLimit = request.data->evalLimit.value_or(kProbedTexts);
}

std::vector<std::string> exportForms()
{
    std::vector<std::string> forms;
    for (const engine::ExportForm form : engine::kExportForms)
        forms.emplace_back(engine::name(form));
    for (const engine::FiguresForm form : engine::kFiguresForms)
        forms.emplace_back(engine::name(form));
    forms.emplace_back(kArchiveForm);
    return forms;
}

bool isExportForm(const std::string& word)
{
    const std::vector<std::string> forms = exportForms();
    return std::find(forms.begin(), forms.end(), word) != forms.end();
}

} // namespace

fs::path findAdapter(const std::string& target, const fs::path& library)
{
    if (const fs::path run = findRun(target, library); !run.empty())
        return run;
    if (isFile(fs::path(target) / "adapter_config.json"))
        return fs::absolute(target).lexically_normal();
    throw EngineError(ErrorCode::MissingFile,
                      isFolder(target) ? "is neither a run folder nor a PEFT adapter folder"
                                       : "no run and no adapter folder of this name",
                      target, "`sibo runs` lists the runs of the library");
}

engine::TaskConfig taskFrom(const std::string& task)
{
    if (const engine::TaskPreset* preset = engine::findTaskPreset(task)) {
        engine::TaskConfig config;
        config.preset = preset->id;
        config.kind = preset->kind;
        return config;
    }
    if (isFile(task))
        return engine::loadConfig(task).task;
    throw EngineError(ErrorCode::BadConfig, "\"" + task + "\" is neither a task preset nor a file", "--task",
                      "presets are " + presetNames());
}

fs::path existingFile(const std::string& path, const char* option)
{
    const fs::path file = engine::resolveResource(path);
    if (!isFile(file))
        throw EngineError(ErrorCode::MissingFile, "\"" + path + "\" is no file", option);
    return fs::absolute(file);
}

fs::path dataFile(const std::string& path, const std::string& preset, const char* option, bool hidden)
{
    const fs::path folder = engine::resolveResource(path);
    if (!isFolder(folder))
        return existingFile(path, option);
    return fs::absolute(engine::evaluationFileIn(folder, preset, hidden));
}

engine::TrainConfig configFrom(const std::string& config, const std::vector<std::string>& settings)
{
    engine::TrainConfig result;
    std::error_code ignored;
    const bool isPreset = engine::isBareName(config) && !fs::exists(config, ignored);
    if (isPreset) {
        const std::vector<engine::ConfigPreset> presets = engine::configPresets();
        const auto preset = std::find_if(presets.begin(), presets.end(), [&](const auto& p) { return p.id == config; });
        if (preset == presets.end())
            throw EngineError(ErrorCode::MissingFile, "no file and no preset of this name", config,
                              "give a configuration file (JSON) or a preset: " + listed(presets) +
                                  " (names of data sets are values of task.preset)");
        result = preset->config;
    } else {
        result = engine::loadConfig(config);
    }
    std::vector<std::string> keys;
    for (const std::string& setting : settings) {
        engine::applySetting(result, setting);
        keys.push_back(setting.substr(0, setting.find('=')));
    }
    if (isPreset) // its λ grid is nobody's wish once another method is chosen
        engine::dropInapplicable(result, keys);
    return result;
}

fs::path findRun(const std::string& target, const fs::path& library)
{
    return findIn(target, "events.jsonl", engine::runsFolder(library));
}

fs::path findStudy(const std::string& target, const fs::path& library)
{
    return findIn(target, "study.json", engine::studiesFolder(library));
}

EngineError neitherRunNorStudy(const std::string& target, const fs::path& library)
{
    const fs::path given(target), study = engine::studiesFolder(library) / target,
                                  run = engine::runsFolder(library) / target;
    if (!target.empty() && isFolder(study))
        return {ErrorCode::MissingFile, "is a study's folder without study.json, which says what the study is",
                study.string(), "put that file back; its runs are in runs/ and may be named one by one"};
    if (!target.empty() && isFolder(run))
        return {ErrorCode::MissingFile, "is a run's folder without events.jsonl, which tells what the run did",
                run.string(), "put that file back, or remove the folder"};
    if (!target.empty() && isFolder(given))
        return {ErrorCode::MissingFile, "is a folder with neither study.json nor events.jsonl in it", given.string(),
                "name the folder of a study or of a run"};
    return {ErrorCode::MissingFile, "no study and no run of this name", target,
            "`sibo runs` lists the runs of the library"};
}

std::optional<engine::FiguresForm> figuresForm(const std::string& form)
{
    for (const engine::FiguresForm known : engine::kFiguresForms)
        if (form == engine::name(known))
            return known;
    return std::nullopt;
}

ExportPlan exportPlan(const ExportWords& words)
{
    ExportPlan plan;
    plan.targets = words.targets;
    const bool formFirst = words.form.empty() && isExportForm(words.to.front());
    if (formFirst && words.to.size() < 2)
        throw EngineError(ErrorCode::BadConfig, "the folder or file to write is missing", "--to " + words.to.front(),
                          "--to " + words.to.front() + " DIR; for a folder of this name: --to ./" + words.to.front());
    plan.to = formFirst ? words.to[1] : words.to[0];
    plan.form = formFirst ? words.to[0] : words.form.empty() ? plan.form : words.form;
    // The second word of --to DIR belongs to what is exported.
    if (!formFirst && words.to.size() > 1)
        plan.targets.push_back(words.to[1]);
    if (plan.targets.empty())
        throw EngineError(ErrorCode::BadConfig, "name what to export", "TARGET", "`sibo runs` lists the runs");
    if (plan.targets.size() > 1 && !figuresForm(plan.form) && plan.form != kArchiveForm)
        throw EngineError(ErrorCode::BadConfig, "an adapter is exported by itself", plan.targets[1],
                          "several runs go with --to tensorboard DIR, --to csv DIR and --to archive FILE");
    return plan;
}

engine::ArchiveExport archiveRequest(const ExportPlan& plan, const fs::path& library)
{
    engine::ArchiveExport request;
    request.library = library;
    request.file = fs::absolute(plan.to).lexically_normal();
    for (const std::string& target : plan.targets) {
        const fs::path run = findRun(target, library), study = findStudy(target, library);
        const fs::path folder = study.empty() ? run : study;
        if (folder.empty())
            throw neitherRunNorStudy(target, library);
        const fs::path root = study.empty() ? engine::runsFolder(library) : engine::studiesFolder(library);
        std::error_code ignored;
        if (!fs::equivalent(folder.parent_path(), root, ignored))
            throw EngineError(ErrorCode::BadConfig, "is not in the library " + library.string(), target,
                              "name its library with --out");
        (study.empty() ? request.runs : request.studies).push_back(folder.filename().string());
    }
    return request;
}

engine::ExportRequest exportRequest(const ExportArguments& arguments, const fs::path& library)
{
    engine::ExportRequest request;
    request.adapter = findAdapter(arguments.target, library);
    if (!arguments.model.empty())
        request.model = engine::findModel(arguments.model, library);
    request.to = fs::absolute(arguments.to).lexically_normal();
    for (const engine::ExportForm form : engine::kExportForms)
        if (arguments.form == engine::name(form)) {
            request.form = form;
            return request;
        }
    std::string names;
    for (const std::string& form : exportForms())
        names += (names.empty() ? "" : ", ") + form;
    throw EngineError(ErrorCode::BadConfig, "\"" + arguments.form + "\" is no form", "--form", "forms are " + names);
}

engine::EvaluateRequest evaluateRequest(const EvalArguments& arguments, const fs::path& library)
{
    engine::EvaluateRequest request;
    if (arguments.target.empty() && arguments.model.empty())
        throw EngineError(ErrorCode::BadConfig, "give a run, an adapter folder, or --model", "eval");
    if (arguments.lambda && arguments.target.empty())
        throw EngineError(ErrorCode::BadConfig, "λ acts in an adapter only", "--lambda", "name a run or an adapter");
    if (!arguments.target.empty())
        request.adapter = findAdapter(arguments.target, library);
    if (!arguments.model.empty())
        request.model = engine::findModel(arguments.model, library);
    const bool isRun = isFile(request.adapter / "events.jsonl");
    std::optional<engine::TrainConfig> trained;
    if (isRun)
        trained = engine::readRun(request.adapter).config;
    if (trained) {
        request.device = trained->model.device;
        request.dtype = trained->model.dtype;
    }
    if (!arguments.task.empty())
        request.task = taskFrom(arguments.task);
    else if (trained)
        request.task = trained->task;
    else
        throw EngineError(ErrorCode::BadConfig, "--task PRESET or --task CONFIG is required", "--task",
                          "presets are " + presetNames());
    if (!arguments.data.empty())
        request.task.validation = dataFile(arguments.data, request.task.preset, "--data");
    if (request.task.validation.empty())
        throw EngineError(ErrorCode::BadConfig, "there is no file to evaluate on", "--data",
                          "name a labelled file with --data");
    request.lambda = arguments.lambda;
    return request;
}

engine::ProbeRequest probeRequest(const ProbeArguments& arguments, const fs::path& library)
{
    engine::ProbeRequest request;
    if (!arguments.adapter.empty())
        request.adapter = findAdapter(arguments.adapter, library);
    if (!arguments.model.empty())
        request.model = engine::findModel(arguments.model, library);
    else if (isFile(request.adapter / "events.jsonl"))
        request.model = engine::findModel(engine::readRun(request.adapter).config.model.path, library);
    else
        throw EngineError(ErrorCode::BadConfig, "--model DIR is required", "--model");
    if (arguments.lambda && arguments.adapter.empty())
        throw EngineError(ErrorCode::BadConfig, "λ acts in an adapter only", "--lambda", "name one with --adapter");
    addTexts(request, arguments);
    if (request.texts.empty() && !request.data)
        throw EngineError(ErrorCode::BadConfig, "there is no text to probe", "--text",
                          "give --text \"a sentence\" or --data FILE");
    request.lambda = arguments.lambda;
    request.maxLength = arguments.maxLength;
    request.specialTokens = !arguments.withoutSpecialTokens;
    return request;
}

} // namespace cli
