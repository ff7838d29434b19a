// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data_facts.h"

#include "data/recognised_file.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/places.h"

#include <algorithm>
#include <set>
#include <utility>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostEntries = 4000; // of the folders looked into
constexpr int kDeepest = 3;                // glue/rte/data/train.parquet

/// Data files of a folder and those in it, in the order of their names.
void collect(const fs::path& folder, int depth, std::vector<fs::path>& files)
{
    std::vector<fs::path> folders, here;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().filename().string().starts_with('.') || here.size() + files.size() > kMostEntries)
            continue;
        std::error_code ignored;
        if (entry->is_directory(ignored))
            folders.push_back(entry->path());
        else if (entry->is_regular_file(ignored) && isDataFile(entry->path()))
            here.push_back(entry->path());
    }
    if (error)
        throw EngineError(ErrorCode::Io, "the folder cannot be read: " + error.message(), folder.string(),
                          "check its permissions");
    std::sort(here.begin(), here.end());
    std::sort(folders.begin(), folders.end());
    files.insert(files.end(), here.begin(), here.end());
    for (const fs::path& below : folders)
        if (depth < kDeepest)
            collect(below, depth + 1, files);
}

/// Files of one data set in one folder and form are one set.
void add(std::vector<RecognisedSet>& sets, const fs::path& path, const RecognisedFile& file)
{
    const auto isSame = [&](const RecognisedSet& set) {
        return set.preset == file.preset && set.form == file.form && !set.files.empty() &&
               set.files.begin()->second.parent_path() == path.parent_path() &&
               (!file.preset.empty() || set.reason == file.reason);
    };
    auto set = std::find_if(sets.begin(), sets.end(), isSame);
    if (set == sets.end())
        set = sets.insert(sets.end(), RecognisedSet{file.preset, file.form, file.reason, {}});
    // A second file of a split keeps its own name; of WinoGrande's five the largest comes first in the preset's list.
    const bool isFirst = !set->files.contains(file.split);
    if (isFirst || publishedPlace(file.preset, path) < publishedPlace(file.preset, set->files[file.split])) {
        fs::path before = std::exchange(set->files[file.split], path);
        if (!isFirst)
            set->files.emplace(before.stem().string(), before);
    } else {
        set->files.emplace(path.stem().string(), path);
    }
}

/// A text file of a folder that is no known set is rather a readme.
bool isWorthShowing(const fs::path& path, const RecognisedFile& file)
{
    return !file.form.empty() && (!file.preset.empty() || path.extension() != ".txt");
}

std::string testName(const std::string& split)
{
    std::string name = split == "validation_mismatched" ? "mismatched" : split;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c) && c != '_' && c != '-'; }, '_');
    return name;
}

/// Files that a run can be tested on: not for training, and with their answers in them.
bool isTestSet(const RecognisedSet& set, const std::string& split, const fs::path& path)
{
    if (split == "train" || split == "validation" || split.starts_with("train"))
        return false;
    return recogniseFile(path).isLabelled || set.preset.empty();
}

} // namespace

std::vector<RecognisedSet> recogniseData(const fs::path& given)
{
    const fs::path path = resolveResource(given);
    std::error_code error;
    std::vector<RecognisedSet> sets;
    if (fs::is_directory(path, error)) {
        std::vector<fs::path> files;
        collect(path, 0, files);
        for (const fs::path& file : files)
            if (const RecognisedFile found = recogniseFile(file); isWorthShowing(file, found))
                add(sets, file, found);
        return sets;
    }
    if (!fs::is_regular_file(path, error))
        throw EngineError(ErrorCode::MissingFile, "there is no such file or folder", path.string(), "check the path");
    add(sets, path, recogniseFile(path));
    return sets;
}

TaskConfig taskOf(const RecognisedSet& set)
{
    constexpr double kHeldOut = 0.1;
    TrainConfig config;
    TaskConfig& task = config.task;
    if (!set.preset.empty())
        setField(config, "task.preset", set.preset);
    for (const auto& [split, path] : set.files) {
        if (split == "train")
            task.train = path;
        else if (split == "validation")
            task.validation = path;
        else if (isTestSet(set, split, path))
            task.test.push_back({testName(split), path});
    }
    if (!task.train.empty() && task.validation.empty())
        task.validationFraction = kHeldOut;
    if (set.preset.empty() && !set.files.empty())
        mapOwnFile(set.files.begin()->second, config);
    return task;
}

} // namespace engine
