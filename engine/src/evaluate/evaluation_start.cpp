// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluation_start.h"

#include "base/utc_now.h"
#include "config/model_config.h"
#include "data/question_overlap.h"
#include "device/device.h"
#include "device/dtype_probe.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/presets.h"
#include "engine/runs.h"
#include "evaluate/arm_checks.h"
#include "evaluate/arm_entries.h"
#include "evaluate/model_files.h"
#include "generate/end_tokens.h"
#include "generate/generator.h"
#include "io/model_weights.h"
#include "peft/adapted_model.h"
#include "score/evaluation_folder.h"
#include "score/scoring_names.h"
#include "score/submittable.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace engine {

namespace {

namespace fs = std::filesystem;

void checkTasks(const EvaluationRequest& request, std::size_t arms)
{
    if (request.tasks.empty())
        throw EngineError(ErrorCode::BadConfig, "there is no task to evaluate on", "--task");
    if (request.batchSize < 1 || request.batchSize > 4096)
        throw EngineError(ErrorCode::BadConfig, "must lie between 1 and 4096", "--batch");
    std::set<std::string> names;
    for (const EvaluationTask& task : request.tasks) {
        if (!isTaskName(task.name))
            throw EngineError(ErrorCode::BadConfig, "\"" + task.name + "\" is no name for a task", "--task",
                              "use lower-case letters, digits, - and _");
        if (!names.insert(task.name).second)
            throw EngineError(ErrorCode::BadConfig, "two tasks are called \"" + task.name + "\"", "--task",
                              "give one of them another name: NAME:PRESET=FILE");
        if (task.task.validation.empty())
            throw EngineError(ErrorCode::BadConfig, "there is no file to evaluate " + task.name + " on", "--task",
                              "name it: --task " + task.name + "=FILE");
        for (const std::size_t arm : task.arms)
            if (arm >= arms)
                throw EngineError(ErrorCode::BadConfig, "there is no arm " + std::to_string(arm), task.name);
    }
}

fs::path modelOf(const EvaluationRequest& request, const std::vector<ResolvedArm>& arms, const fs::path& library)
{
    fs::path model = request.model;
    for (const ResolvedArm& arm : arms)
        if (model.empty() && arm.config)
            model = arm.config->baseModel;
    if (model.empty())
        throw EngineError(ErrorCode::BadConfig, "there is no model to evaluate", "--model",
                          "name a model folder, a run or an adapter");
    return fs::absolute(findModel(model, library)).lexically_normal();
}

/// Naming a model is taking it as it is; else each adapter must have been trained on its weights.
void checkWeights(const EvaluationRequest& request, const std::vector<ResolvedArm>& arms, const fs::path& model,
                  const std::string& sha256)
{
    if (request.model.empty())
        for (const ResolvedArm& arm : arms)
            if (arm.config && !arm.config->baseModelSha256.empty() && arm.config->baseModelSha256 != sha256)
                checkBaseWeights(*arm.config, model); // tells
}

/// Of the first of a task's arms that has a head: class ids are its.
std::vector<std::string> headLabels(const EvaluationTask& task, const std::vector<ResolvedArm>& arms,
                                    const ModelShape& shape)
{
    for (const std::size_t arm : armsOf(task, arms.size()))
        if (arms[arm].config && !arms[arm].config->labels.empty())
            return arms[arm].config->labels;
    return task.hidden ? shape.labels : std::vector<std::string>{};
}

void noteCut(EvaluationRecord& record, const TaskWork& work)
{
    const std::string name = work.entry.asked.name;
    if (work.cut > 0)
        record.notes.push_back(name + ": " + std::to_string(work.cut) +
                               " prompts were longer than the model takes; their beginning was left out");
    if (work.shortened > 0)
        record.notes.push_back(name + ": " + std::to_string(work.shortened) +
                               " prompts leave less room than max_new_tokens; their responses are shorter");
}

void noteHidden(EvaluationRecord& record, const TaskEntry& task)
{
    if (std::string note = checkSubmittable(task); !note.empty())
        record.notes.push_back(std::move(note));
}

/// What a run was trained on against what it is evaluated on: by the rows, where its training file is there.
std::string contaminationOf(const TaskConfig& trained, const TaskConfig& test)
{
    const auto overlap = questionOverlap(trained, test);
    const std::string file = trained.train.filename().string();
    if (!overlap) {
        const std::string known = knownContamination(trained, test.preset);
        return known.empty() ? known : known + "; the rows were not compared: " + file + " could not be read";
    }
    return overlap->shared == 0 ? std::string()
                                : std::to_string(overlap->shared) + " of its " + std::to_string(overlap->samples) +
                                      " questions are in " + file +
                                      ", which was trained on: its figures are too good by what was learned by heart";
}

void noteContamination(EvaluationRecord& record, const TaskWork& work)
{
    std::map<std::string, std::string> byFile; // runs of a study share theirs
    const EvaluationTask& asked = work.entry.asked;
    for (const std::size_t arm : armsOf(asked, record.arms.size())) {
        const std::string& run = record.arms[arm].run;
        if (run.empty())
            continue;
        const TaskConfig trained = readRun(run).config.task;
        const auto [found, isNew] = byFile.try_emplace(trained.train.string() + "\n" + trained.preset);
        if (isNew)
            found->second = contaminationOf(trained, asked.task);
        if (isNew && !found->second.empty())
            record.notes.push_back(asked.name + ": " + found->second);
    }
}

struct TaskContext {
    const ModelShape& shape;
    ArmChecks& checks;
};

/// Reads a task, and looks at what its arms can do with it.
void addTask(PreparedEvaluation& to, const EvaluationTask& task, std::vector<std::string> labels,
             const TaskContext& context)
{
    EvaluationRecord& record = to.record;
    const EvaluationRequest& request = record.request;
    const TaskReading reading{request.space, request.settings.maxNewTokens,
                              context.checks.virtualRows(armsOf(task, record.arms.size())), std::move(labels)};
    TaskWork work = readTask(task, reading, context.shape, *to.tokenizer);
    if (work.entry.asked.scoring == ScoringKind::Generation) {
        work.entry.asked.stop = stopTextsOf(request, task.task);
        checkSettings(request.settings, endTokensOfAdapters(context.shape, *to.tokenizer).size(),
                      context.shape.vocabSize);
    }
    context.checks.check(work.entry);
    if (task.hidden)
        noteHidden(record, work.entry);
    record.tasks.push_back(work.entry);
    noteCut(record, work);
    noteContamination(record, work);
    to.works.push_back(std::move(work));
}

} // namespace

PreparedEvaluation prepareEvaluation(const EvaluationRequest& request, const fs::path& library)
{
    PreparedEvaluation prepared;
    EvaluationRecord& record = prepared.record;
    record.request = request;
    record.request.arms.clear();
    record.startedAt = utcNow();
    const std::vector<ResolvedArm> arms = resolveArms(request.arms);
    checkTasks(request, arms.size());
    for (const ResolvedArm& arm : arms) {
        record.request.arms.push_back(arm.arm);
        record.arms.push_back(arm.entry);
    }
    const fs::path model = modelOf(request, arms, library);
    record.request.model = model;
    prepared.device = resolveDevice(request.device);
    const ModelShape shape = readModelShape(model);
    const ModelWeights weights(model);
    record.modelSha256 = weights.sha256();
    record.modelFiles = hashModelFiles(model);
    record.device = prepared.device.str();
    checkWeights(request, arms, model, record.modelSha256);
    prepared.gemmType = chooseDtype(request.dtype, prepared.device, shape.hiddenSize, shape.intermediateSize,
                                    library / "cache" / "gemm.json")
                            .type;
    record.request.dtype = dtypeName(prepared.gemmType);
    prepared.tokenizer = loadTokenizer(model);
    ArmChecks checks(arms, shape, weights);
    for (EvaluationTask& task : record.request.tasks) {
        task.task.validation = fs::absolute(task.task.validation).lexically_normal();
        addTask(prepared, task, headLabels(task, arms, shape), {shape, checks});
    }
    return prepared;
}

void requireSame(const EvaluationRecord& before, const EvaluationRecord& now)
{
    const auto refuse = [](const std::string& what, const std::string& where) {
        throw EngineError(ErrorCode::BadData, what + " since this evaluation began: its figures would be of two kinds",
                          where, "put back what it was, or start a new evaluation");
    };
    if (before.modelSha256 != now.modelSha256)
        refuse("the model's weights were changed", before.request.model.string());
    for (const auto& [name, sha256] : now.modelFiles)
        if (const auto found = before.modelFiles.find(name);
            !before.modelFiles.empty() && (found == before.modelFiles.end() || found->second != sha256))
            refuse("the model's " + name + " was changed", before.request.model.string());
    for (const auto& [name, sha256] : before.modelFiles)
        if (!now.modelFiles.contains(name))
            refuse("the model's " + name + " was removed", before.request.model.string());
    if (!before.device.empty() && before.device != now.device)
        refuse("the device is " + now.device + ", no longer " + before.device + ",", "device");
    if (before.request.dtype != now.request.dtype)
        refuse("the type of numbers is " + now.request.dtype + ", no longer " + before.request.dtype + ",", "dtype");
    for (std::size_t i = 0; i < before.arms.size(); ++i)
        if (before.arms[i].sha256 != now.arms[i].sha256)
            refuse("the adapter was changed", before.request.arms[i].adapter.string());
    for (std::size_t i = 0; i < before.tasks.size(); ++i)
        if (before.tasks[i].sha256 != now.tasks[i].sha256 || before.tasks[i].samples != now.tasks[i].samples)
            refuse("the data were changed", before.tasks[i].asked.task.validation.string());
}

} // namespace engine
