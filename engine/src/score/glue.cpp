// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/glue.h"

#include "engine/presets.h"
#include "score/evaluation_folder.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

namespace engine {

namespace {

constexpr std::array<std::string_view, 8> kGlueTasks = {"cola", "sst2", "mrpc", "stsb", "qqp", "mnli", "qnli", "rte"};

/// The arm whose figure counts.
std::size_t armFor(const TaskEntry& task, const EvaluationRecord& record)
{
    const std::vector<std::size_t> arms = armsOf(task.asked, record.arms.size());
    const auto own = std::find_if(arms.begin(), arms.end(), [&](std::size_t arm) {
        return record.arms[arm].trainedOn == task.asked.task.preset;
    });
    return own == arms.end() ? arms.front() : *own;
}

const EvaluationRow* rowOfArm(const std::vector<EvaluationRow>& rows, const std::string& task, std::size_t arm)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const EvaluationRow& row) { return row.task == task && row.armNumber == arm; });
    return found == rows.end() ? nullptr : &*found;
}

/// The figures that count, and why others do not.
class GlueFigures {
public:
    void add(const TaskEntry& task, const EvaluationRow& row)
    {
        const std::string& preset = task.asked.task.preset;
        if (std::find(kGlueTasks.begin(), kGlueTasks.end(), preset) == kGlueTasks.end())
            return;
        ++m_seen;
        const std::string file = task.asked.task.validation.filename().string();
        const bool isOther = preset == "mnli" && file.find("mismatched") != std::string::npos;
        const std::int64_t published =
            publishedRows(*findTaskPreset(preset), isOther ? "validation_mismatched" : "validation");
        const std::int64_t rows = task.samples + task.skipped;
        if (task.asked.task.evalLimit)
            note(task.asked.name + " is a part of its file");
        else if (rows != published && task.samples != published)
            note(task.asked.name + " has " + std::to_string(rows) + " rows, its official validation file " +
                 std::to_string(published));
        else if (!m_figures[preset].try_emplace(isOther, row.primary).second)
            note(task.asked.name + " is the same file once more");
    }

    [[nodiscard]] GlueScore score()
    {
        GlueScore result;
        double sum = 0;
        std::string missing;
        for (const std::string_view task : kGlueTasks) {
            const auto found = m_figures.find(std::string(task));
            if (found == m_figures.end() || !found->second.contains(false)) {
                missing += (missing.empty() ? "" : ", ") + std::string(task);
                continue;
            }
            double mean = 0;
            for (const auto& [isOther, figure] : found->second)
                mean += figure / static_cast<double>(found->second.size());
            sum += mean;
            if (task == "mnli" && found->second.size() == 1)
                note("MNLI's mismatched file is missing");
        }
        if (missing.empty())
            result.score = sum / static_cast<double>(kGlueTasks.size());
        else
            note("missing: " + missing);
        if (m_seen > 1 && !m_note.empty())
            result.note = (result.score ? "GLUE score: " : "no GLUE score: ") + m_note;
        return result;
    }

private:
    void note(const std::string& text) { m_note += (m_note.empty() ? "" : "; ") + text; }

    std::map<std::string, std::map<bool, double>> m_figures; ///< by data set, by whether it is the mismatched file
    int m_seen = 0;
    std::string m_note;
};

} // namespace

GlueScore glueScoreOf(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows)
{
    GlueFigures figures;
    for (const TaskEntry& task : record.tasks) {
        const EvaluationRow* row = rowOfArm(rows, task.asked.name, armFor(task, record));
        if (row != nullptr && row->scoring == ScoringKind::Head && !task.asked.hidden)
            figures.add(task, *row);
    }
    return figures.score();
}

} // namespace engine
