// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data_facts.h"

#include "base/ascii.h"
#include "data/recognised_file.h"
#include "data/shards.h"
#include "data/split_names.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/places.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 4000, kMostFolders = 2000;
constexpr int kDeepest = 3; // glue/rte/data/train.parquet

/// The data files of a folder and of those in it.
class DataFilesBelow {
public:
    DataFilesBelow(const fs::path& folder, std::stop_token stop) : m_stop(std::move(stop))
    {
        collect(folder, 0);
        if (m_stop.stop_requested() || (m_folders <= kMostFolders && m_files.size() <= kMostFiles))
            return;
        const bool areFolders = m_folders > kMostFolders;
        throw EngineError(ErrorCode::BadConfig,
                          "there are more than " + std::to_string(areFolders ? kMostFolders : kMostFiles) +
                              (areFolders ? " folders" : " data files") + " below it",
                          folder.string(), "choose the folder of one data set, or of a few");
    }
    [[nodiscard]] const std::vector<fs::path>& files() const { return m_files; }

private:
    [[nodiscard]] bool isEnough() const
    {
        return m_stop.stop_requested() || m_folders > kMostFolders || m_files.size() > kMostFiles;
    }
    /// In the order of their names, a folder's own files first.
    void collect(const fs::path& folder, int depth)
    {
        ++m_folders;
        std::vector<fs::path> folders, here;
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end && !isEnough();
             entry.increment(error)) {
            if (entry->path().filename().string().starts_with('.'))
                continue;
            std::error_code ignored;
            if (entry->is_directory(ignored))
                folders.push_back(entry->path());
            else if (entry->is_regular_file(ignored) && isDataFile(entry->path()))
                here.push_back(entry->path());
        }
        if (error && depth == 0) // one among many that is closed to us holds nothing we could use
            throw EngineError(ErrorCode::Io, "the folder cannot be read: " + error.message(), folder.string(),
                              "check its permissions");
        std::sort(here.begin(), here.end());
        std::sort(folders.begin(), folders.end());
        m_files.insert(m_files.end(), here.begin(), here.end());
        for (const fs::path& below : folders)
            if (depth < kDeepest && !isEnough())
                collect(below, depth + 1);
    }

    std::stop_token m_stop;
    std::size_t m_folders = 0;
    std::vector<fs::path> m_files;
};

void addFile(RecognisedSet& set, const fs::path& path, const RecognisedFile& file)
{
    // A second file of a split keeps its own name; of WinoGrande's five the largest comes first in the preset's list.
    const bool isFirst = !set.files.contains(file.split);
    if (isFirst || publishedPlace(file.preset, path) < publishedPlace(file.preset, set.files[file.split])) {
        fs::path before = std::exchange(set.files[file.split], path);
        if (!isFirst)
            set.files.emplace(before.stem().string(), before);
    } else {
        set.files.emplace(path.stem().string(), path);
    }
}

bool isBeside(const RecognisedSet& set, const fs::path& path)
{
    return !set.files.empty() && set.files.begin()->second.parent_path() == path.parent_path();
}

/// Files of one data set in one folder and form are one set.
void add(std::vector<RecognisedSet>& sets, const fs::path& path, const RecognisedFile& file)
{
    const auto isSame = [&](const RecognisedSet& set) {
        return set.preset == file.preset && set.form == file.form && isBeside(set, path) &&
               (!file.preset.empty() || set.reason == file.reason);
    };
    auto set = std::find_if(sets.begin(), sets.end(), isSame);
    if (set == sets.end())
        set = sets.insert(sets.end(), RecognisedSet{file.preset, file.form, file.reason, {}, file.fitting});
    addFile(*set, path, file);
}

/// A file that cannot be read belongs to the set beside it: of its preset, or of its ending.
void addBroken(std::vector<RecognisedSet>& sets, const fs::path& path, const RecognisedFile& file)
{
    const auto isItsOwn = [&](const RecognisedSet& set) {
        const bool sameEnding = !set.files.empty() && set.files.begin()->second.extension() == path.extension();
        return set.preset == file.preset && isBeside(set, path) && (!file.preset.empty() || sameEnding);
    };
    if (const auto set = std::find_if(sets.begin(), sets.end(), isItsOwn); set != sets.end())
        return addFile(*set, path, file);
    const bool isSplit = !splitInName(path.stem().string()).empty();
    if (!file.preset.empty() || isSplit)
        sets.push_back({file.preset, file.form, file.reason, {{file.split, path}}, {}});
}

/// The parts of a split stand for one file, the first.
bool isPartOfAnother(const fs::path& path)
{
    try {
        return isLaterShard(path) && shardsOf(path).size() > 1;
    } catch (const EngineError&) { // one is missing: reading says which
        return false;
    }
}

/// A text file of a folder that is no known set is rather a readme.
bool isWorthShowing(const fs::path& path, const RecognisedFile& file)
{
    return !file.preset.empty() || path.extension() != ".txt";
}

std::vector<RecognisedSet> setsIn(const fs::path& folder, const std::stop_token& stop)
{
    std::vector<RecognisedSet> sets;
    std::vector<std::pair<fs::path, RecognisedFile>> broken;
    const DataFilesBelow below(folder, stop);
    for (const fs::path& file : below.files()) {
        if (stop.stop_requested())
            return sets;
        if (isPartOfAnother(file))
            continue;
        const RecognisedFile found = recogniseFile(file);
        if (!isWorthShowing(file, found))
            continue;
        if (found.isBroken)
            broken.emplace_back(file, found);
        else
            add(sets, file, found);
    }
    for (const auto& [file, found] : broken)
        addBroken(sets, file, found);
    return sets;
}

std::string testName(const std::string& split)
{
    std::string name = asciiLower(split == "validation_mismatched" ? "mismatched" : split);
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

/// Whether a file is for training for want of another one: of one's own data, where its name says nothing of a split.
bool isTrainingByDefault(const RecognisedSet& set, const std::string& split)
{
    const auto saysNothing = [](const auto& file) { return splitInName(file.second.stem().string()).empty(); };
    const bool isOwn = set.preset.empty() || set.preset == "choice";
    return isOwn && !set.files.contains("train") && saysNothing(*set.files.find(split)) &&
           std::count_if(set.files.begin(), set.files.end(), saysNothing) == 1;
}

void takeFiles(const RecognisedSet& set, TaskConfig& task)
{
    constexpr double kHeldOut = 0.1;
    for (const auto& [split, path] : set.files) {
        if (split == "train" || isTrainingByDefault(set, split))
            task.train = path;
        else if (split == "validation")
            task.validation = path;
        else if (isTestSet(set, split, path))
            task.test.push_back({testName(split), path});
    }
    if (!task.train.empty() && task.validation.empty())
        task.validationFraction = kHeldOut;
}

} // namespace

std::vector<RecognisedSet> recogniseData(const fs::path& given, std::stop_token stop)
{
    const fs::path path = resolveResource(given);
    std::error_code error;
    if (fs::is_directory(path, error))
        return setsIn(path, stop);
    if (!fs::is_regular_file(path, error))
        throw EngineError(ErrorCode::MissingFile, "there is no such file or folder", path.string(), "check the path");
    std::vector<RecognisedSet> sets;
    add(sets, path, recogniseFile(path));
    return sets;
}

TaskConfig taskOf(const RecognisedSet& set)
{
    TrainConfig config;
    TaskConfig& task = config.task;
    if (!set.preset.empty())
        setField(config, "task.preset", set.preset);
    takeFiles(set, task);
    for (const auto& [split, path] : set.files) {
        if (!set.preset.empty())
            task.labels = renumberedLabels(path, set.preset);
        if (set.preset.empty() ? mapOwnFile(path, config) : !task.labels.empty())
            break;
    }
    return task;
}

} // namespace engine
