// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_data.h"

#include "config/test_names.h"
#include "data/encode_task.h"
#include "data/language_data.h"
#include "data/question_overlap.h"
#include "engine/error.h"
#include "engine/presets.h"
#include "measure/inputs.h"

#include <algorithm>

namespace engine {
namespace {

constexpr std::size_t kProbeSamples = 64;

void noteCounts(const EncodedDataset& split, int maxLength, std::vector<Problem>& warnings)
{
    if (split.truncated > 0)
        warnings.push_back({"task.max_length",
                            std::to_string(split.truncated) + " samples of " + split.name + " are longer than " +
                                std::to_string(maxLength) + " tokens and are cut",
                            "raise task.max_length if what is cut matters", true});
    if (split.unlabelled > 0)
        warnings.push_back({"task.max_length",
                            std::to_string(split.unlabelled) + " samples of " + split.name +
                                " are left out: nothing of their response fits into " + std::to_string(maxLength) +
                                " tokens",
                            "raise task.max_length", true});
    if (split.skipped > 0)
        warnings.push_back(
            {"task." + split.name, std::to_string(split.skipped) + " samples without text are left out", "", true});
}

/// Told before, by validate(); but a run or study that goes on may come from anybody's archive.
void checkTestNames(const TaskConfig& task)
{
    for (const TestSet& set : task.test)
        if (!isTestName(set.name))
            throw EngineError(ErrorCode::BadConfig, "a set's name may hold only a-z, 0-9, - and _", "task.test",
                              "its predictions are written to a file of this name");
}

/// Where a training set is known to hold a test set's problems, how many: it may be another file of that name.
void noteContamination(const TaskConfig& task, std::vector<Problem>& warnings)
{
    for (const TestSet& set : task.test) {
        if (knownContamination(task, set.preset.empty() ? task.preset : set.preset).empty())
            continue;
        TaskConfig test = taskOfTestSet(task, set);
        test.validation = set.path;
        const auto overlap = questionOverlap(task, test);
        if (overlap && overlap->shared > 0)
            warnings.push_back({"task.test",
                                std::to_string(overlap->shared) + " of the " + std::to_string(overlap->samples) +
                                    " questions of " + set.name + " are in the training data",
                                "its figures are too good by what was learned by heart", true});
    }
}

void checkSplit(const EncodedDataset& split, const ModelShape& model)
{
    if (split.samples.empty())
        throw EngineError(ErrorCode::BadData, "no sample of " + split.name + " is left", split.path,
                          "every text is empty; check task.text_columns");
    checkInputs(split, model);
}

} // namespace

std::int64_t TrainingData::outputs(TaskKind kind) const
{
    if (kind == TaskKind::CausalLm)
        return 0;
    return kind == TaskKind::Regression ? 1 : static_cast<std::int64_t>(labels.size());
}

EncodedDataset TrainingData::probe() const
{
    const EncodedDataset& split = validation ? *validation : train;
    EncodedDataset probe;
    probe.name = split.name;
    for (std::size_t i = 0; i < std::min(split.samples.size(), kProbeSamples); ++i) {
        const std::int64_t length = split.samples.length(i);
        probe.samples.push_back(split.samples[i]);
        probe.tokens += length;
        probe.longest = std::max(probe.longest, length);
    }
    return probe;
}

TrainingData loadTrainingData(const TaskConfig& task, std::uint64_t splitSeed, const Tokenizer& tokenizer,
                              const ModelShape& model, const std::filesystem::path& library,
                              const std::stop_token& stop)
{
    checkTestNames(task);
    const int maxLength = model.sampleLimit(task.maxLength);
    const TokenCache cache(library.empty() ? library : library / "cache" / "tokens");
    EncodedTask encoded =
        encodeTask(task, TaskEncoder(task, model, tokenizer), {model.folder, maxLength, splitSeed}, cache, stop);
    TrainingData data;
    data.labels = std::move(encoded.labels);
    data.warnings = std::move(encoded.warnings);
    data.train = std::move(encoded.train);
    data.validation = std::move(encoded.validation);
    data.tests = std::move(encoded.tests);
    noteCounts(data.train, maxLength, data.warnings);
    if (data.validation)
        noteCounts(*data.validation, maxLength, data.warnings);
    for (const EncodedDataset& test : data.tests)
        noteCounts(test, maxLength, data.warnings);
    noteContamination(task, data.warnings);
    checkSplit(data.train, model);
    if (data.validation)
        checkSplit(*data.validation, model);
    for (const EncodedDataset& test : data.tests)
        checkSplit(test, model);
    return data;
}

std::uint64_t dataSeed(const OptimizationConfig& config)
{
    return config.dataSeed.value_or(config.seed);
}

} // namespace engine
