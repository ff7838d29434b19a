// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/sweep_data.h"

#include "base/json.h"
#include "data/dataset.h"
#include "data/task_encoder.h"
#include "data/task_reader.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "measure/checkpoint_network.h"
#include "measure/inputs.h"
#include "peft/adapted_model.h"

#include <algorithm>
#include <span>

namespace engine {
namespace {

namespace fs = std::filesystem;

/// The run's folder, of itself or of an adapter folder in it; empty: it is no run's.
fs::path runFolderOf(const fs::path& adapter)
{
    std::error_code ignored;
    for (const fs::path& folder : {adapter, adapter.parent_path()})
        if (fs::exists(folder / "events.jsonl", ignored) && fs::exists(folder / "config.json", ignored))
            return folder;
    return {};
}

/// The validation set that a run had: its file, or what was split off its training file.
LabelledData ownValidation(const TrainConfig& config, const fs::path& run, const std::stop_token& stop)
{
    if (!config.task.validation.empty())
        return loadEvaluation(config.task, stop);
    if (!config.task.validationFraction)
        throw EngineError(ErrorCode::BadConfig, "this run had no validation set", run.string(),
                          "choose a run that was trained with one (task.validation, task.validation_fraction)");
    TaskReader reader(config.task, config.train.dataSeed.value_or(config.train.seed), stop);
    LabelledData own;
    own.labels = reader.labels();
    std::vector<Sample> samples;
    if (reader.hasValidation())
        own.data = reader.read(reader.splits()[1], [&](Sample&& sample) { samples.push_back(std::move(sample)); });
    own.data.samples = std::move(samples);
    if (own.data.samples.empty())
        throw EngineError(ErrorCode::BadData, "nothing was split off for validation", run.string(),
                          "choose a run with more training data, or a larger task.validation_fraction");
    return own;
}

LabelledData labelledOf(const SweepSetup& setup, const LabArmFacts& arm, TaskConfig& task, const std::stop_token& stop)
{
    if (setup.task) {
        task = *setup.task;
        if (task.labels.empty() && task.kind == TaskKind::Classification)
            task.labels = arm.labels; // class ids are the head's, whatever order the file would give
        return loadEvaluation(task, stop);
    }
    const fs::path run = runFolderOf(setup.adapter);
    if (run.empty())
        throw EngineError(ErrorCode::BadConfig, "this adapter is no run's: nothing says what it was validated on",
                          setup.adapter.string(), "choose the folder of the run that it was trained in");
    TrainConfig config = loadConfig(run / "config.json");
    if (config.task.labels.empty() && config.task.kind == TaskKind::Classification)
        config.task.labels = arm.labels;
    task = config.task;
    return ownValidation(config, run, stop);
}

/// The samples as tokens, some hundred at a time.
EncodedDataset encoded(const LabelledData& raw, const TaskEncoder& encoder, const std::stop_token& stop)
{
    constexpr std::size_t kAtOnce = 256;
    EncodedDataset tokens;
    tokens.name = raw.data.name;
    tokens.path = raw.data.path;
    tokens.skipped = raw.data.skippedEmpty;
    const std::span<const Sample> samples = raw.data.samples;
    for (std::size_t first = 0; first < samples.size(); first += kAtOnce) {
        if (stop.stop_requested())
            throw ReadingStopped{};
        encoder.add(tokens, samples.subspan(first, std::min(kAtOnce, samples.size() - first)), first);
    }
    tokens.samples.seal();
    return tokens;
}

std::string goldOf(const Sample& sample, const TaskConfig& task)
{
    if (task.kind == TaskKind::Classification)
        return task.labels.at(static_cast<std::size_t>(sample.label));
    return task.kind == TaskKind::Regression ? numberText(sample.target) : sample.b;
}

/// Every n-th one first, then the others.
std::vector<std::size_t> coarseFirst(std::size_t size)
{
    std::vector<std::size_t> order, others;
    const std::size_t part = std::min(size, LambdaSweep::kCoarse);
    std::size_t next = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const bool picked = next < part && i == next * size / part;
        next += picked ? 1 : 0;
        (picked ? order : others).push_back(i);
    }
    order.insert(order.end(), others.begin(), others.end());
    return order;
}

SweepData readAll(const SweepSetup& setup, const LabParts& parts, const LabArmFacts& arm, const std::stop_token& stop)
{
    SweepData sweep;
    const LabelledData raw = labelledOf(setup, arm, sweep.task, stop);
    if (sweep.task.kind == TaskKind::Classification)
        sweep.task.labels = raw.labels;
    const bool language = sweep.task.kind == TaskKind::CausalLm;
    if (language != (arm.outputs == 0))
        throw EngineError(ErrorCode::BadConfig,
                          language ? "this adapter has a classification head, the data are texts to continue"
                                   : "this adapter is a language model's, the data have classes or numbers",
                          setup.adapter.string(), "choose data of the task it was trained for");
    checkClasses(arm.outputs, raw.labels.size(), sweep.task.kind, setup.adapter.string());
    if (sweep.task.kind == TaskKind::Classification && arm.labels.size() == raw.labels.size())
        sweep.columns = headColumns(raw.labels, arm.labels, raw.data.path);
    sweep.samples = encoded(raw, TaskEncoder(sweep.task, parts.model.shape, *parts.tokenizer), stop);
    if (sweep.samples.samples.empty())
        throw EngineError(ErrorCode::BadData, "no sample is left to look at", raw.data.path,
                          "every text is empty; check task.text_columns");
    checkInputs(sweep.samples, parts.model.shape);
    for (const EncodedSample& encoded : sweep.samples.samples) {
        const Sample& sample = raw.data.samples[encoded.index];
        sweep.texts.push_back(
            {sample.pair && !language ? sample.a + "\n" + sample.b : sample.a, goldOf(sample, sweep.task), sample.row});
    }
    sweep.order = coarseFirst(sweep.texts.size());
    return sweep;
}

} // namespace

SweepData readSweepData(const SweepSetup& setup, const LabParts& parts, const LabArmFacts& arm,
                        const std::stop_token& stop)
{
    try {
        return readAll(setup, parts, arm, stop);
    } catch (const ReadingStopped&) {
        return {};
    }
}

EncodedDataset picked(const EncodedDataset& data, const std::vector<std::size_t>& which)
{
    EncodedDataset part;
    part.name = data.name;
    part.path = data.path;
    for (const std::size_t i : which)
        part.samples.push_back(data.samples[i]);
    return part;
}

} // namespace engine
