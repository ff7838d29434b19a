// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/group_means.h"

#include "engine/presets.h"
#include "engine/published.h"

#include <algorithm>

namespace engine {

namespace {

/// A file of one's own, or a part of one, is not what the published mean is over.
bool isPublishedFile(const TaskEntry& task)
{
    const std::int64_t rows = task.samples + task.skipped;
    bool isKnown = false;
    for (const PublishedFile& file : findTaskPreset(task.asked.task.preset)->files) {
        if (file.split == "train" || file.rows == 0)
            continue;
        isKnown = true;
        if (rows == file.rows || task.samples == file.rows)
            return true;
    }
    return !isKnown;
}

/// Null: this set was not answered whole under this arm.
const EvaluationRow* wholeRow(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows,
                              std::string_view set, std::size_t arm)
{
    for (const TaskEntry& task : record.tasks) {
        if (task.asked.task.preset != set || task.asked.task.evalLimit || task.asked.hidden || !isPublishedFile(task))
            continue;
        const auto row = std::ranges::find_if(rows, [&](const EvaluationRow& each) {
            return each.task == task.asked.name && each.armNumber == arm && each.samples == task.samples &&
                   (each.scoring == ScoringKind::Generation || each.scoring == ScoringKind::Likelihood);
        });
        if (row != rows.end())
            return &*row;
    }
    return nullptr;
}

} // namespace

std::vector<GroupMean> groupMeansOf(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows)
{
    std::vector<GroupMean> means;
    for (const PublishedGroup& group : publishedGroups())
        for (std::size_t arm = 0; arm < record.arms.size(); ++arm) {
            std::vector<const EvaluationRow*> found;
            for (const std::string_view set : group.sets)
                found.push_back(wholeRow(record, rows, set, arm));
            const bool isWhole = std::ranges::all_of(found, [&](const EvaluationRow* row) {
                return row != nullptr && found.front() != nullptr && row->scoring == found.front()->scoring;
            });
            if (!isWhole)
                continue;
            double sum = 0;
            for (const EvaluationRow* row : found)
                sum += row->metrics.at("accuracy");
            means.push_back({std::string(group.name), record.arms[arm].name, sum / static_cast<double>(found.size())});
        }
    return means;
}

} // namespace engine
