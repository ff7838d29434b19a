// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report_notes.h"

#include "base/ascii.h"
#include "engine/presets.h"

#include <algorithm>

namespace engine {

namespace {

void noteRows(const SplitReport& split, std::vector<std::string>& notes)
{
    if (split.split != "train" && split.duplicates > 0)
        notes.push_back(std::to_string(split.duplicates) + " samples of " + split.split +
                        " stand there more than once and count as often");
    if (split.inTraining > 0)
        notes.push_back(std::to_string(split.inTraining) + " samples of " + split.split +
                        " are also in the training data: its figures are too good by what was learned by heart");
    const auto isHidden = [](const DataProblem& p) { return p.message.find("\"-1\"") != std::string::npos; };
    if (split.usable == 0 && std::any_of(split.problems.begin(), split.problems.end(), isHidden))
        notes.push_back("the labels of " + split.split + " are hidden (-1): it can only be submitted");
}

/// The data set of a split: the test set's own, else the task's.
std::string presetOf(const TaskConfig& task, const SplitReport& split)
{
    const auto test =
        std::find_if(task.test.begin(), task.test.end(), [&](const TestSet& set) { return set.name == split.split; });
    return test != task.test.end() && !test->preset.empty() ? test->preset : task.preset;
}

void noteContamination(const TaskConfig& task, const std::vector<SplitReport>& splits, std::vector<std::string>& notes)
{
    const std::size_t before = notes.size();
    for (const SplitReport& split : splits) {
        if (split.split == "train")
            continue;
        if (const std::string known = knownContamination(task, presetOf(task, split)); !known.empty())
            notes.push_back(known + ": as a test set " + split.split + " is not unseen");
    }
    const std::string training = asciiLower(task.train.filename().string());
    for (const char* mix : {"math_10k", "math_data"})
        if (notes.size() == before && training.find(mix) != std::string::npos)
            notes.push_back(std::string(mix) +
                            ", by its name, was made from GSM8K, AQuA and MAWPS, and MAWPS holds AddSub, MultiArith "
                            "and SingleEq: as test sets these are not unseen" +
                            (splits.size() > 1 ? "" : "; none is here to compare its rows with"));
}

/// A file by its published name; GLUE's Parquet copies by their split.
const PublishedFile* publishedAs(const TaskPreset& preset, const SplitReport& split)
{
    const std::string name = asciiLower(split.path.filename().string());
    const bool isCopy = preset.group == TaskGroup::Glue && name.ends_with(".parquet");
    const auto found = std::find_if(preset.files.begin(), preset.files.end(), [&](const PublishedFile& file) {
        return isCopy ? file.split == split.split : asciiLower(file.name) == name;
    });
    return found == preset.files.end() ? nullptr : &*found;
}

void noteCounts(const TaskConfig& task, const SplitReport& split, std::vector<std::string>& notes)
{
    const TaskPreset* preset = findTaskPreset(presetOf(task, split));
    const PublishedFile* file = preset != nullptr ? publishedAs(*preset, split) : nullptr;
    if (file == nullptr || file->rows == 0 || file->rows == split.rows)
        return;
    notes.push_back("published counts differ: " + split.path.filename().string() + " of " + preset->title + " has " +
                    std::to_string(file->rows) + " rows as published, and " + std::to_string(split.rows) + " here");
}

} // namespace

std::vector<std::string> reportNotes(const TaskConfig& task, const std::vector<SplitReport>& splits)
{
    std::vector<std::string> notes;
    for (const SplitReport& split : splits)
        noteRows(split, notes);
    noteContamination(task, splits, notes);
    for (const SplitReport& split : splits)
        noteCounts(task, split, notes);
    return notes;
}

} // namespace engine
