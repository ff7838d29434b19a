// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split_notes.h"

#include "data/table.h"
#include "engine/error.h"

namespace engine {

namespace {

/// The configuration's key that a split's file stands at.
std::string keyOf(const SplitNotes& split, std::size_t index)
{
    if (index == 0)
        return "task.train";
    return split.facts.name == "validation" ? "task.validation" : "task.test";
}

class Warnings {
public:
    void add(const std::string& key, const std::string& text, const std::string& hint = {})
    {
        list.push_back({key, text, hint, true});
    }
    std::vector<Problem> list;
};

/// Nothing can be learned from one class; equal targets are only odd.
void checkVariety(const TaskConfig& task, const std::vector<std::string>& labels, const SplitNotes& train,
                  Warnings& warnings)
{
    if (task.kind == TaskKind::CausalLm || train.varied)
        return;
    if (task.kind == TaskKind::Regression)
        return warnings.add("task.train", "every training sample has the same target", "check task.label_column");
    throw EngineError(
        ErrorCode::BadData,
        "every training sample has the label " + shownText(labels[static_cast<std::size_t>(train.firstLabel)]),
        train.facts.path,
        task.limit ? "raise task.limit: the first rows hold one class" : "nothing can be learned from one class");
}

void noteCopies(TaskKind kind, const std::vector<SplitNotes>& splits, Warnings& warnings)
{
    const TextHashes& train = splits.front().texts;
    if (const std::int64_t copies = train.copies(); copies > 0)
        warnings.add("task.train",
                     std::to_string(copies) + (kind == TaskKind::CausalLm ? " training samples ask what others ask"
                                                                          : " training samples are copies of others"));
    for (std::size_t i = 1; i < splits.size(); ++i)
        if (const std::int64_t shared = train.found(splits[i].texts); shared > 0)
            warnings.add(keyOf(splits[i], i),
                         std::to_string(shared) + " samples of " + splits[i].facts.name +
                             " are also in the training data",
                         "its figures are too good by what was learned by heart");
}

void noteRows(const SplitNotes& split, const std::string& key, Warnings& warnings)
{
    const Dataset& facts = split.facts;
    if (facts.skippedRows > 0)
        warnings.add(key, std::to_string(facts.skippedRows) + " rows of " + facts.name +
                              " without a usable label are left out");
    if (facts.badText > 0)
        warnings.add(key,
                     std::to_string(facts.badText) + " samples of " + facts.name +
                         " hold bytes that are not UTF-8, the first in line " + std::to_string(facts.firstBadText) +
                         "; each counts as the character U+FFFD",
                     "save the file as UTF-8");
}

} // namespace

void SplitNotes::add(const Sample& sample)
{
    if (samples++ == 0) {
        firstLabel = sample.label;
        firstTarget = sample.target;
    }
    varied = varied || sample.label != firstLabel || sample.target != firstTarget;
    texts.add(overlapHash(sample));
}

std::vector<Problem> taskWarnings(const TaskConfig& task, const std::vector<std::string>& labels,
                                  const std::vector<SplitNotes>& splits)
{
    Warnings warnings;
    checkVariety(task, labels, splits.front(), warnings);
    noteCopies(task.kind, splits, warnings);
    for (std::size_t i = 0; i < splits.size(); ++i)
        noteRows(splits[i], keyOf(splits[i], i), warnings);
    return warnings.list;
}

} // namespace engine
