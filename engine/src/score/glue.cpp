// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/glue.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace engine {

namespace {

constexpr std::array<std::string_view, 8> kGlueTasks = {"cola", "sst2", "mrpc", "stsb", "qqp", "mnli", "qnli", "rte"};

const EvaluationRow* firstRow(const std::vector<EvaluationRow>& rows, const std::string& task)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const EvaluationRow& row) { return row.task == task; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

std::optional<double> glueScoreOf(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows)
{
    std::map<std::string_view, std::vector<double>> figures;
    for (const TaskEntry& task : record.tasks) {
        const EvaluationRow* row = firstRow(rows, task.asked.name);
        if (row != nullptr && row->scoring == ScoringKind::Head && !task.asked.hidden)
            figures[task.asked.task.preset].push_back(row->primary);
    }
    double sum = 0;
    for (const std::string_view task : kGlueTasks) {
        const auto found = figures.find(task);
        if (found == figures.end())
            return std::nullopt;
        double mean = 0;
        for (const double figure : found->second)
            mean += figure / static_cast<double>(found->second.size());
        sum += mean;
    }
    return sum / static_cast<double>(kGlueTasks.size());
}

} // namespace engine
