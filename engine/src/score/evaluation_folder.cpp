// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/evaluation_folder.h"

#include "base/atomic_file.h"
#include "engine/error.h"
#include "runs/event_file.h"
#include "score/evaluation_json.h"
#include "score/glue.h"
#include "score/group_means.h"
#include "score/prediction_line.h"
#include "score/row_metrics.h"

#include <algorithm>
#include <numeric>

namespace engine {

namespace {

namespace fs = std::filesystem;

std::vector<Prediction> predictionsIn(const fs::path& file)
{
    std::vector<Prediction> predictions;
    forEachPrediction(file, [&](const Prediction& p) { predictions.push_back(p); });
    std::sort(predictions.begin(), predictions.end(), [](const auto& a, const auto& b) { return a.index < b.index; });
    return predictions;
}

} // namespace

fs::path evaluationsFolder(const fs::path& library)
{
    return library / "evaluations";
}

fs::path predictionFile(const fs::path& folder, const std::string& task, std::size_t arm)
{
    return folder / "predictions" / (task + "-" + std::to_string(arm) + ".jsonl");
}

void forEachPrediction(const fs::path& file, const std::function<void(const Prediction&)>& take)
{
    std::error_code ignored;
    if (fs::exists(file, ignored)) // else none was made yet
        readLines(file, [&](std::string_view line) { take(parsePrediction(line)); });
}

bool isTaskName(std::string_view text)
{
    constexpr std::size_t kLongest = 64;
    return !text.empty() && text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

std::vector<std::size_t> armsOf(const EvaluationTask& task, std::size_t arms)
{
    if (!task.arms.empty())
        return task.arms;
    std::vector<std::size_t> all(arms);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

EvaluationRecord readEvaluationRecord(const fs::path& folder)
{
    const fs::path file = folder / kEvaluationFile;
    EvaluationRecord record = parseEvaluation(readWholeFile(file), file.string());
    for (const TaskEntry& task : record.tasks)
        if (!isTaskName(task.asked.name))
            throw EngineError(ErrorCode::BadFile, "\"" + task.asked.name + "\" is no name of a task", file.string());
    return record;
}

const TaskEntry* findTask(const EvaluationRecord& record, const std::string& name)
{
    const auto found = std::find_if(record.tasks.begin(), record.tasks.end(),
                                    [&](const TaskEntry& task) { return task.asked.name == name; });
    return found == record.tasks.end() ? nullptr : &*found;
}

bool isRefused(const EvaluationRecord& record, const std::string& task, const std::string& arm)
{
    return std::any_of(record.refused.begin(), record.refused.end(),
                       [&](const EvaluationRefusal& refusal) { return refusal.task == task && refusal.arm == arm; });
}

EvaluationResult resultOf(const EvaluationRecord& record, const fs::path& folder)
{
    EvaluationResult result;
    result.folder = folder;
    result.notes = record.notes;
    result.refused = record.refused;
    result.complete = true;
    for (const TaskEntry& task : record.tasks)
        for (const std::size_t arm : armsOf(task.asked, record.arms.size())) {
            if (isRefused(record, task.asked.name, record.arms[arm].name))
                continue;
            const fs::path file = predictionFile(folder, task.asked.name, arm);
            EvaluationRow row = rowOf(task, [&](const auto& take) { forEachPrediction(file, take); });
            result.complete &= row.samples == task.samples;
            if (row.samples == 0)
                continue;
            row.arm = record.arms[arm].name;
            row.armNumber = arm;
            result.rows.push_back(std::move(row));
        }
    if (result.complete) {
        GlueScore glue = glueScoreOf(record, result.rows);
        result.glueScore = glue.score;
        result.groupMeans = groupMeansOf(record, result.rows);
        if (!glue.note.empty())
            result.notes.push_back(std::move(glue.note));
    }
    return result;
}

EvaluationRequest readEvaluationRequest(const fs::path& folder)
{
    return readEvaluationRecord(folder).request;
}

EvaluationResult readEvaluation(const fs::path& folder)
{
    const EvaluationRecord record = readEvaluationRecord(folder);
    const fs::path file = folder / kResultFile;
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        try {
            EvaluationResult result = parseResult(readWholeFile(file), file.string());
            result.folder = folder;
            return result;
        } catch (const EngineError&) {
            // Made anew below: the predictions are the truth.
        }
    }
    return resultOf(record, folder);
}

std::vector<Prediction> readPredictions(const fs::path& folder, const std::string& task, std::size_t arm)
{
    const EvaluationRecord record = readEvaluationRecord(folder);
    if (findTask(record, task) == nullptr || arm >= record.arms.size())
        throw EngineError(ErrorCode::MissingFile, "it has no task \"" + task + "\" with arm " + std::to_string(arm),
                          folder.string());
    return predictionsIn(predictionFile(folder, task, arm));
}

std::vector<fs::path> listEvaluations(const fs::path& library)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(evaluationsFolder(library), error))
        if (fs::is_regular_file(entry.path() / kEvaluationFile, error))
            folders.push_back(entry.path());
    // Names begin with the time.
    std::sort(folders.begin(), folders.end(),
              [](const fs::path& a, const fs::path& b) { return a.filename() > b.filename(); });
    return folders;
}

} // namespace engine
