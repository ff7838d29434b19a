// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/library.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "config/config_json.h"
#include "config/test_names.h"
#include "engine/error.h"
#include "runs/event_file.h"
#include "runs/run_evaluations.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <nlohmann/json.hpp>
#include <random>

namespace engine {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

fs::path fromEnvironment(const char* variable)
{
    const char* value = std::getenv(variable);
    return value == nullptr ? fs::path() : fs::path(value);
}

Json readOrdered(const fs::path& file)
{
    JsonLimits limits;
    limits.bytes = 16u << 20;
    return parseOrderedJson(readWholeFile(file, limits.bytes), file.string(), limits);
}

std::string textAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found == json.end() || !found->is_string() ? std::string() : found->get<std::string>();
}

// Configurations in run folders were written by a program: what does not fit is a fault of the file.
TrainConfig configIn(const Json& json, const fs::path& file)
{
    TrainConfig config;
    try {
        config = configFromJson(json, file.parent_path());
    } catch (const EngineError& error) {
        throw EngineError(ErrorCode::BadFile, error.where() + " " + error.message(), file.string(), error.hint());
    }
    // A run may come from anybody, and to go on with it writes files of these names.
    for (const TestSet& set : config.task.test)
        if (!isTestName(set.name))
            throw EngineError(ErrorCode::BadFile, "task.test: a set's name may hold only a-z, 0-9, - and _",
                              file.string());
    return config;
}

RunState stateWithoutEnd(const fs::path& folder)
{
    return RunLock::isHeld(folder) ? RunState::Running : RunState::Interrupted;
}

std::string folderName(const fs::path& folder)
{
    const fs::path normal = fs::absolute(folder).lexically_normal();
    return (normal.has_filename() ? normal : normal.parent_path()).filename().string();
}

RunSummary unreadable(const fs::path& folder, const EngineError& error)
{
    RunSummary summary;
    summary.name = folderName(folder);
    summary.state = RunState::Failed;
    summary.reason = describe(error);
    return summary;
}

} // namespace

fs::path libraryRoot(const fs::path& explicitRoot)
{
    if (!explicitRoot.empty())
        return fs::absolute(explicitRoot);
    if (const fs::path home = fromEnvironment("SIBO_HOME"); !home.empty())
        return fs::absolute(home);
    if (const fs::path data = fromEnvironment("XDG_DATA_HOME"); data.is_absolute())
        return data / "sibo-workbench";
    const fs::path home = fromEnvironment("HOME");
    return (home.empty() ? fs::current_path() : home) / ".local" / "share" / "sibo-workbench";
}

fs::path runsFolder(const fs::path& library)
{
    return library / "runs";
}

fs::path studiesFolder(const fs::path& library)
{
    return library / "studies";
}

std::string makeRunName(std::string_view slug)
{
    constexpr std::size_t kLongestSlug = 60;
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyz0123456789.";
    std::string plain;
    for (const char c : slug) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (kPlain.find(lower) != std::string_view::npos)
            plain += lower;
        else if (!plain.empty() && plain.back() != '-')
            plain += '-';
    }
    plain.resize(std::min(plain.size(), kLongestSlug));
    plain.erase(plain.find_last_not_of("-.") + 1);

    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    std::array<char, 20> stamp{};
    std::strftime(stamp.data(), stamp.size(), "%Y%m%d-%H%M%S", &local);
    std::random_device random;
    std::array<char, 8> hex{};
    std::snprintf(hex.data(), hex.size(), "%04x", static_cast<unsigned>(random() & 0xFFFFu));
    return std::string(stamp.data()) + "-" + (plain.empty() ? "run" : plain) + "-" + hex.data();
}

bool isFolderName(const std::string& name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

RunConfig readRunConfig(const fs::path& runFolder)
{
    const fs::path file = runFolder / kConfigFile;
    const Json json = readOrdered(file);
    RunConfig run;
    run.config = configIn(json, file);
    if (const auto about = json.find("run"); about != json.end()) {
        run.label = textAt(*about, "label");
        run.study = textAt(*about, "study");
    }
    if (!run.study.empty() && !isFolderName(run.study))
        throw EngineError(ErrorCode::BadFile, "\"study\" must be the name of a study's folder", file.string(),
                          "set it to \"\" if the run belongs to none");
    return run;
}

std::string runConfigText(const std::string& name, const RunConfig& run, const std::string& factsJson)
{
    Json json = {{"run", {{"name", name}, {"label", run.label}, {"study", run.study}}}};
    json.update(configToJson(run.config, {}));
    json["facts"] = factsJson.empty() ? Json::object() : parseOrderedJson(factsJson, "facts");
    return writeJson(json, 2) + "\n";
}

RunRecord readRun(const fs::path& runFolder)
{
    RunConfig run = readRunConfig(runFolder);
    RunRecord record;
    record.folder = runFolder;
    record.config = std::move(run.config);
    record.events = withoutSuperseded(readEventFile(runFolder / kEventsFile).events);
    addFurtherResults(record.events, runFolder, record.config);
    record.summary = summarise(folderName(runFolder), record.config, record.events);
    record.summary.label = std::move(run.label);
    record.summary.study = std::move(run.study);
    if (!isFinal(record.summary.state))
        record.summary.state = stateWithoutEnd(runFolder);
    return record;
}

RunSummary readSummary(const fs::path& runFolder)
{
    std::error_code error;
    if (fs::exists(runFolder / kSummaryFile, error) && !RunLock::isHeld(runFolder)) {
        try {
            RunSummary summary = readSummaryFile(runFolder / kSummaryFile);
            summary.name = folderName(runFolder); // the folder may have been renamed or copied
            if (isFinal(summary.state))
                return summary;
        } catch (const EngineError&) {
            // Rebuilt from the events below: they are the truth.
        }
    }
    return readRun(runFolder).summary;
}

std::vector<RunSummary> listRuns(const fs::path& library)
{
    std::vector<RunSummary> runs;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(runsFolder(library), error)) {
        if (!entry.is_directory(error))
            continue;
        try {
            runs.push_back(readSummary(entry.path()));
        } catch (const EngineError& failure) {
            runs.push_back(unreadable(entry.path(), failure));
        }
    }
    std::sort(runs.begin(), runs.end(), [](const RunSummary& a, const RunSummary& b) {
        return std::pair(a.startedAt, a.name) > std::pair(b.startedAt, b.name);
    });
    return runs;
}

StudyRecord readStudy(const fs::path& studyFolder)
{
    const fs::path file = studyFolder / kStudyFile;
    const Json json = readOrdered(file);
    StudyRecord study;
    study.folder = studyFolder;
    study.name = folderName(studyFolder);
    if (!json.is_object() || !json.contains("config") || !json.contains("runs") || !json["runs"].is_array())
        throw EngineError(ErrorCode::BadFile, "a study has the keys \"config\" and \"runs\"", file.string());
    study.config = configIn(json["config"], file);
    for (const Json& run : json["runs"]) {
        const std::string name = run.is_string() ? run.get<std::string>() : std::string();
        if (!isFolderName(name))
            throw EngineError(ErrorCode::BadFile, "\"runs\" must list names of run folders", file.string());
        study.runs.push_back(name);
    }
    return study;
}

void writeStudy(const StudyRecord& study)
{
    Json json = {{"name", study.name}, {"runs", study.runs}};
    json["config"] = configToJson(study.config, {});
    std::error_code error;
    const bool existed = fs::exists(study.folder, error);
    createFolders(study.folder);
    try {
        writeFileAtomically(study.folder / kStudyFile, writeJson(json, 2) + "\n");
    } catch (...) {
        if (!existed)
            fs::remove(study.folder, error);
        throw;
    }
}

} // namespace engine
