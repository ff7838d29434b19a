// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluation_start.h"

#include "base/utc_now.h"
#include "config/model_config.h"
#include "data/question_overlap.h"
#include "data/task_reader.h"
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
#include "measure/inputs.h"
#include "peft/adapted_model.h"
#include "runs/library.h"
#include "score/evaluation_folder.h"
#include "score/scoring_names.h"
#include "score/submittable.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
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

using TaskAndArm = std::pair<std::string, std::string>;

/// Runs `check`: what it refuses, where that may be left out; else its error is thrown on.
std::optional<EngineError> refusalIn(const EvaluationRequest& request, const std::function<void()>& check)
{
    try {
        check();
        return std::nullopt;
    } catch (const EngineError& error) {
        if (!request.skipRefused || !isRefusal(error))
            throw;
        return error;
    }
}

/// The same; what is refused becomes one of `refused` and the answer false.
bool accepted(const EvaluationRequest& request, std::vector<EvaluationRefusal>& refused, const TaskAndArm& what,
              const std::function<void()>& check)
{
    const auto error = refusalIn(request, check);
    if (error)
        refused.push_back(refusalOf(*error, what.first, what.second));
    return !error;
}

[[noreturn]] void throwFirst(const std::vector<EvaluationRefusal>& refused)
{
    throw EngineError(ErrorCode::BadConfig, refused.front().message, refused.front().where, refused.front().hint);
}

/// The name of a refused arm's run or adapter.
std::string nameOf(const GenerationArm& arm)
{
    const fs::path name = arm.adapter.filename();
    const bool isPart = name == "adapter" || name == "adapter-last";
    return arm.adapter.empty() ? "model" : (isPart ? arm.adapter.parent_path().filename() : name).string();
}

/// Those of the request's arms that are there, with their numbers in `asked`.
std::vector<ResolvedArm> armsThere(const EvaluationRequest& request, PreparedEvaluation& prepared)
{
    std::vector<GenerationArm> arms = request.arms;
    if (arms.empty())
        arms.emplace_back();
    std::vector<GenerationArm> there;
    for (std::size_t i = 0; i < arms.size(); ++i) {
        const auto check = [&] { (void)resolveArms({arms[i]}); };
        if (request.skipRefused && !accepted(request, prepared.record.refused, {{}, nameOf(arms[i])}, check))
            continue;
        there.push_back(arms[i]);
        prepared.asked.push_back(i);
    }
    if (there.empty())
        throwFirst(prepared.record.refused);
    return resolveArms(there);
}

/// Naming a model is taking it as it is; else each adapter must have been trained on its weights.
void checkWeights(const EvaluationRequest& request, std::vector<ResolvedArm>& arms, const fs::path& model,
                  PreparedEvaluation& prepared)
{
    for (std::size_t i = 0; request.model.empty() && i < arms.size();) {
        const auto check = [&] {
            const auto& config = arms[i].config;
            if (config && !config->baseModelSha256.empty() && config->baseModelSha256 != prepared.record.modelSha256)
                checkBaseWeights(*config, model); // tells
        };
        if (accepted(request, prepared.record.refused, {{}, nameOf(arms[i].arm)}, check)) {
            ++i;
            continue;
        }
        arms.erase(arms.begin() + static_cast<std::ptrdiff_t>(i));
        prepared.asked.erase(prepared.asked.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (arms.empty())
        throwFirst(prepared.record.refused);
}

/// The task with its arms' numbers among those that are there; false where none is.
bool takeNumbers(EvaluationTask& task, const std::vector<std::size_t>& asked)
{
    if (task.arms.empty())
        return true;
    std::vector<std::size_t> arms;
    for (const std::size_t arm : task.arms)
        if (const auto found = std::find(asked.begin(), asked.end(), arm); found != asked.end())
            arms.push_back(static_cast<std::size_t>(found - asked.begin()));
    task.arms = std::move(arms);
    return !task.arms.empty();
}

/// Whether each class of the data has its output, whatever the order.
bool fits(const std::vector<std::string>& data, const std::vector<std::string>& head)
{
    if (data.size() != head.size())
        return false;
    try {
        (void)headColumns(data, head, {});
        return true;
    } catch (const EngineError&) {
        return false;
    }
}

/// The classes of a known data set under these heads: its own names, whose order its ids have. Where it only numbers
/// them, or no head knows its names, those of the first head with as many outputs.
std::vector<std::string> classesUnder(const std::vector<std::string>& known,
                                      const std::vector<std::vector<std::string>>& heads)
{
    const std::vector<std::string>* alike = nullptr;
    for (const std::vector<std::string>& head : heads) {
        if (known.front() != "0" && fits(known, head))
            return known;
        if (alike == nullptr && head.size() == known.size())
            alike = &head;
    }
    return alike != nullptr ? *alike : known;
}

/// The classes that a task is read with; empty: the data's own. Data that nothing is known of have those of the first
/// of its arms that has a head.
std::vector<std::string> headLabels(const EvaluationTask& task, const std::vector<ResolvedArm>& arms,
                                    const ModelShape& shape)
{
    std::vector<std::vector<std::string>> heads;
    for (const std::size_t arm : armsOf(task, arms.size()))
        if (arms[arm].config && !arms[arm].config->labels.empty())
            heads.push_back(arms[arm].config->labels);
    if (heads.empty())
        return task.hidden ? shape.labels : std::vector<std::string>{};
    const TaskPreset* preset = findTaskPreset(task.task.preset);
    return preset != nullptr && !preset->labels.empty() ? classesUnder(preset->labels, heads) : heads.front();
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
std::string contaminationOf(const TaskConfig& trained, const TaskConfig& test, const std::stop_token& stop)
{
    const auto overlap = questionOverlap(trained, test, stop);
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

void noteContamination(EvaluationRecord& record, const TaskWork& work, const std::stop_token& stop)
{
    std::map<std::string, std::string> byFile; // runs of a study share theirs
    const EvaluationTask& asked = work.entry.asked;
    for (const std::size_t arm : armsOf(asked, record.arms.size())) {
        const std::string& run = record.arms[arm].run;
        if (run.empty())
            continue;
        TaskConfig trained;
        try {
            trained = readRunConfig(run).config.task;
        } catch (const EngineError& error) {
            record.notes.push_back(asked.name + ": what it was trained on is not known: " + describe(error));
            continue;
        }
        const auto [found, isNew] = byFile.try_emplace(trained.train.string() + "\n" + trained.preset);
        if (isNew)
            found->second = contaminationOf(trained, asked.task, stop);
        if (isNew && !found->second.empty())
            record.notes.push_back(asked.name + ": " + found->second);
    }
}

/// What a task is read with.
struct TaskPlace {
    const std::vector<ResolvedArm>& arms;
    const ModelShape& shape;
    ArmChecks& checks;
    const std::stop_token& stop;
};

/// Reads tasks, and looks at what their arms can do with them.
class TaskAdder {
public:
    TaskAdder(PreparedEvaluation& prepared, const TaskPlace& place)
        : m_prepared(prepared), m_record(prepared.record), m_place(place)
    {
    }

    void operator()(EvaluationTask task)
    {
        const TaskReading reading = readingOf(task);
        TaskWork work;
        const auto read = [&] { work = readTask(task, reading, m_place.shape, *m_prepared.tokenizer); };
        if (const auto error = refusalIn(m_record.request, read))
            return withoutHeads(std::move(task), reading.labels, *error);
        if (work.entry.asked.scoring == ScoringKind::Generation)
            prepareGeneration(work.entry.asked, task.task);
        if (!takePossible(task, work.entry))
            return;
        if (headLabels(task, m_place.arms, m_place.shape) != reading.labels)
            return (*this)(std::move(task)); // it was read with the classes of a head that is left out
        const std::string& name = task.name;
        if (task.hidden &&
            !accepted(m_record.request, m_record.refused, {name, {}}, [&] { noteHidden(m_record, work.entry); }))
            return;
        work.entry.asked.arms = task.arms;
        m_record.request.tasks.push_back(task);
        m_record.tasks.push_back(work.entry);
        noteCut(m_record, work);
        noteContamination(m_record, work, m_place.stop);
        if (m_place.stop.stop_requested())
            throw ReadingStopped{};
        m_prepared.works.push_back(std::move(work));
    }

private:
    [[nodiscard]] TaskReading readingOf(const EvaluationTask& task) const
    {
        const EvaluationRequest& request = m_record.request;
        return {request.space, request.settings.maxNewTokens,
                m_place.checks.virtualRows(armsOf(task, m_place.arms.size())),
                headLabels(task, m_place.arms, m_place.shape), m_place.stop};
    }

    /// Reading under the classes of these heads failed: perhaps others have those of the data.
    void withoutHeads(EvaluationTask task, const std::vector<std::string>& labels, const EngineError& error)
    {
        std::vector<std::size_t> with, others;
        for (const std::size_t arm : armsOf(task, m_place.arms.size())) {
            const auto& config = m_place.arms[arm].config;
            (config && config->labels == labels ? with : others).push_back(arm);
        }
        const bool mayBeHeads =
            error.code() == ErrorCode::BadData && !labels.empty() && !with.empty() && !others.empty();
        if (!mayBeHeads) {
            m_record.refused.push_back(refusalOf(error, task.name, {}));
            return;
        }
        for (const std::size_t arm : with)
            m_record.refused.push_back(refusalOf(error, task.name, m_record.arms[arm].name));
        task.arms = others;
        (*this)(std::move(task));
    }

    void prepareGeneration(EvaluationTask& asked, const TaskConfig& config) const
    {
        const EvaluationRequest& request = m_record.request;
        asked.stop = stopTextsOf(request, config);
        checkSettings(request.settings, endTokensOfAdapters(m_place.shape, *m_prepared.tokenizer).size(),
                      m_place.shape.vocabSize);
    }

    /// Leaves the task with those of its arms that can do it. False where none can.
    bool takePossible(EvaluationTask& task, const TaskEntry& entry) const
    {
        const std::vector<std::size_t> asked = armsOf(task, m_place.arms.size());
        std::vector<std::size_t> possible;
        for (const std::size_t arm : asked)
            if (accepted(m_record.request, m_record.refused, {task.name, m_record.arms[arm].name},
                         [&] { m_place.checks.check(entry, arm); }))
                possible.push_back(arm);
        if (possible.size() < asked.size())
            task.arms = possible;
        return !possible.empty();
    }

    PreparedEvaluation& m_prepared;
    EvaluationRecord& m_record;
    const TaskPlace& m_place;
};

} // namespace

bool isRefusal(const EngineError& error)
{
    switch (error.code()) {
    case ErrorCode::BadConfig:
    case ErrorCode::MissingFile:
    case ErrorCode::BadFile:
    case ErrorCode::BadData:
    case ErrorCode::Unsupported:
    case ErrorCode::NonFinite:
        return true;
    default:
        return false;
    }
}

EvaluationRefusal refusalOf(const EngineError& error, std::string task, std::string arm)
{
    return {std::move(task), std::move(arm), error.message(), error.where(), error.hint()};
}

PreparedEvaluation prepareEvaluation(const EvaluationRequest& request, const fs::path& library,
                                     const std::stop_token& stop)
{
    PreparedEvaluation prepared;
    EvaluationRecord& record = prepared.record;
    record.request = request;
    record.request.arms.clear();
    record.request.tasks.clear();
    record.startedAt = utcNow();
    checkTasks(request, std::max<std::size_t>(1, request.arms.size()));
    std::vector<ResolvedArm> arms = armsThere(request, prepared);
    const fs::path model = modelOf(request, arms, library);
    record.request.model = model;
    prepared.device = resolveDevice(request.device);
    const ModelShape shape = readModelShape(model);
    const ModelWeights weights(model);
    record.modelSha256 = weights.sha256();
    record.modelFiles = hashModelFiles(model);
    record.device = prepared.device.str();
    checkWeights(request, arms, model, prepared);
    for (const ResolvedArm& arm : arms) {
        record.request.arms.push_back(arm.arm);
        record.arms.push_back(arm.entry);
    }
    prepared.gemmType = chooseDtype(request.dtype, prepared.device, shape.hiddenSize, shape.intermediateSize,
                                    library / "cache" / "gemm.json")
                            .type;
    record.request.dtype = dtypeName(prepared.gemmType);
    prepared.tokenizer = loadTokenizer(model);
    ArmChecks checks(arms, shape, weights);
    const TaskPlace place{arms, shape, checks, stop};
    TaskAdder add(prepared, place);
    for (EvaluationTask task : request.tasks) {
        task.task.validation = fs::absolute(task.task.validation).lexically_normal();
        if (takeNumbers(task, prepared.asked)) // else its models are refused, and told
            add(std::move(task));
    }
    if (prepared.works.empty())
        throwFirst(record.refused);
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
