// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/archive_rename.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"
#include "runs/library.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace engine {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

bool isFile(const fs::path& file)
{
    std::error_code ignored;
    return fs::is_regular_file(file, ignored);
}

Json read(const fs::path& file)
{
    return parseOrderedJson(readWholeFile(file), file.string());
}

void replace(Json& object, const char* key, const std::map<std::string, std::string>& names)
{
    const auto found = object.find(key);
    if (found == object.end())
        return;
    const auto replaceText = [&names](Json& text) {
        if (!text.is_string())
            return;
        if (const auto name = names.find(text.get<std::string>()); name != names.end())
            text = name->second;
    };
    if (!found->is_array())
        replaceText(*found);
    else
        for (Json& entry : *found)
            replaceText(entry);
}

/// A cohort's manifest names its members: where it does not name a run, that run would go on as if it had lost it.
void rewriteManifest(const fs::path& file, const NewNames& names)
{
    if (!isFile(file))
        return;
    try {
        Json manifest = read(file);
        if (!manifest.is_object())
            return;
        replace(manifest, "members", names.runs);
        writeFileAtomically(file, writeJson(manifest, 2));
    } catch (const EngineError& error) {
        if (error.code() != ErrorCode::BadFile)
            throw;
        // Damaged where it came from as well: its runs go on, not exactly.
    }
}

void rewriteManifests(const fs::path& folder, const NewNames& names)
{
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        files.push_back(entry.path());
    for (const fs::path& file : files)
        rewriteManifest(file, names);
}

void rewriteEvents(const fs::path& file, const NewNames& names)
{
    if (!isFile(file))
        return;
    const std::string text = readWholeFile(file);
    std::string changed;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        at = end + 1;
        try {
            Json event = parseOrderedJson(line, file.string());
            replace(event, "run", names.runs);
            replace(event, "runs", names.runs);
            replace(event, "study", names.studies);
            changed += writeJson(event);
        } catch (const EngineError&) {
            changed += line; // the torn last line of a run that was killed
        }
        if (end < text.size())
            changed += '\n';
    }
    writeFileAtomically(file, changed);
}

} // namespace

void renameRun(const fs::path& folder, const NewNames& names, const std::string& name)
{
    Json config = read(folder / kConfigFile);
    if (!config.contains("run") || !config["run"].is_object())
        config["run"] = Json::object();
    const Json study = config["run"].value("study", Json());
    const auto newStudy = names.studies.find(study.is_string() ? study.get<std::string>() : std::string());
    const bool renamed = names.runs.contains(folder.filename().string());
    if (!renamed && newStudy == names.studies.end())
        return;
    const auto rename = [&](Json& about) {
        about["name"] = name;
        if (newStudy != names.studies.end())
            about["study"] = newStudy->second;
    };
    rename(config["run"]);
    writeFileAtomically(folder / kConfigFile, writeJson(config, 2) + "\n");
    if (renamed) {
        rewriteEvents(folder / kEventsFile, names);
        rewriteManifest(folder / "checkpoints" / "cohort.json", names);
    }
    if (const fs::path file = folder / kSummaryFile; isFile(file)) {
        Json summary = read(file);
        if (!summary.is_object())
            return;
        rename(summary);
        writeFileAtomically(file, writeJson(summary, 2) + "\n");
    }
}

void renameStudy(const fs::path& folder, const NewNames& names, const std::string& name)
{
    Json study = read(folder / kStudyFile);
    study["name"] = name;
    replace(study, "runs", names.runs);
    writeFileAtomically(folder / kStudyFile, writeJson(study, 2) + "\n");
    rewriteEvents(folder / kEventsFile, names);
    rewriteManifests(folder / "cohorts", names);
}

} // namespace engine
