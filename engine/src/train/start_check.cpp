// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/name_list.h"
#include "config/site_check.h"
#include "data/token_roles.h"
#include "device/cpu_memory.h"
#include "device/device.h"
#include "device/dtype_probe.h"
#include "engine/check.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "io/model_weights.h"
#include "train/batch_plan.h"
#include "train/memory_estimate.h"
#include "train/method_costs.h"
#include "train/training_data.h"

#include <algorithm>
#include <mutex>

namespace engine {
namespace {

constexpr std::size_t kShownSamples = 8;
// Share of the GEMM rate that a whole training step reaches: measured on MiniLM and BERT-base (tests/bench).
constexpr double kStepEfficiency = 0.45;

void note(StartCheck& check, const EngineError& error, const std::string& key)
{
    const bool named = error.code() == ErrorCode::BadConfig;
    std::string message = error.message();
    if (!named && !error.where().empty())
        message += " (" + error.where() + ")";
    check.problems.push_back({named && !error.where().empty() ? error.where() : key, message, error.hint(), false});
}

SplitFacts factsOf(const EncodedDataset& split, const std::vector<std::string>& labels, TaskKind kind)
{
    SplitFacts facts;
    facts.split = split.name;
    facts.path = split.path;
    facts.rows = static_cast<std::int64_t>(split.samples.size());
    facts.tokens = split.tokens;
    facts.longest = split.longest;
    facts.truncated = split.truncated;
    facts.skipped = split.skipped;
    if (kind == TaskKind::Classification)
        for (const EncodedSample& sample : split.samples)
            ++facts.labels[labels[static_cast<std::size_t>(sample.label)]];
    return facts;
}

ShownSample show(const EncodedSample& sample, const Tokenizer& tokenizer, const TrainingData& data, TaskKind kind)
{
    ShownSample shown;
    shown.row = sample.row;
    if (kind == TaskKind::Regression)
        shown.label = std::to_string(sample.target);
    else if (kind == TaskKind::Classification)
        shown.label = data.labels[static_cast<std::size_t>(sample.label)];
    shown.tokens = shownTokens(sample, tokenizer);
    return shown;
}

void checkData(StartCheck& check, const TrainConfig& config, const TrainingData& data, const Tokenizer& tokenizer)
{
    check.labels = data.labels;
    check.problems.insert(check.problems.end(), data.warnings.begin(), data.warnings.end());
    check.splits.push_back(factsOf(data.train, data.labels, config.task.kind));
    if (data.validation)
        check.splits.push_back(factsOf(*data.validation, data.labels, config.task.kind));
    for (const EncodedDataset& test : data.tests)
        check.splits.push_back(factsOf(test, data.labels, config.task.kind));
    BatchPlan plan(config.train, static_cast<std::int64_t>(data.train.samples.size()));
    check.steps = plan.steps();
    for (const std::uint32_t index : plan.batch(1)) {
        if (check.firstBatch.size() == kShownSamples)
            break;
        check.firstBatch.push_back(show(data.train.samples[index], tokenizer, data, config.task.kind));
    }
}

void checkCost(StartCheck& check, const TrainConfig& config, const ModelShape& model, const TrainingData& data,
               const std::filesystem::path& library)
{
    const TrainedSize size = trainedSize(config, model, data.outputs(config.task.kind));
    check.trainable = size.parameters;
    check.total = model.parameters() + size.parameters;
    check.totalSites = size.sites;
    check.injectedSites = size.injected;
    check.effectiveSites = size.effective;
    const at::Device device = resolveDevice(config.model.device);
    const DtypeChoice choice = chooseDtype(config.model.dtype, device, model.hiddenSize, model.intermediateSize,
                                           library / "cache" / "gemm.json");
    check.device = deviceName(device);
    check.dtype = dtypeName(choice.type);
    MemoryRequest request = memoryRequest(config, model, data, choice.type == at::kBFloat16);
    check.methods = methodCosts(config, request, data.outputs(config.task.kind));
    request.runs = check.cohortSize;
    check.memoryBytes = estimateMemory(request);
    check.memoryAvailable = device.is_cpu() ? availableBytes() + residentBytes() : availableMemory(device);
    // best and last adapter, two checkpoints of four rows each, predictions and events
    check.diskBytes = check.runs * (size.parameters * 4 * (2 + 2 * 4) + check.steps * 200 + 200'000);
    check.diskAvailable = static_cast<std::int64_t>(freeDiskSpace(library));
    const double rate = choice.type == at::kBFloat16 ? choice.rates.bfloat16 : choice.rates.float32;
    if (rate > 0) {
        const double perToken =
            4.0 * static_cast<double>(model.layers * (4 * model.hiddenSize * model.hiddenSize +
                                                      2 * model.hiddenSize * model.intermediateSize));
        const double tokensPerStep = static_cast<double>(data.train.tokens) /
                                     static_cast<double>(data.train.samples.size()) * config.train.batchSize;
        check.seconds =
            perToken * tokensPerStep * static_cast<double>(check.steps * check.runs) / (rate * kStepEfficiency);
    }
}

void warnOfLimits(StartCheck& check)
{
    const auto megabytes = [](std::int64_t bytes) {
        return bytes < 1'000'000 ? std::to_string(bytes / 1000) + " kB" : std::to_string(bytes / 1'000'000) + " MB";
    };
    if (check.memoryAvailable > 0 && check.memoryBytes > check.memoryAvailable)
        check.problems.push_back({"train.micro_batch_size",
                                  "about " + megabytes(check.memoryBytes) + " are needed together and " +
                                      megabytes(check.memoryAvailable) + " are there: fewer runs will train at a time",
                                  "use a smaller micro-batch to train all at once", true, true});
    if (check.diskAvailable > 0 && check.diskBytes > check.diskAvailable)
        check.problems.push_back({"",
                                  "the disk has " + megabytes(check.diskAvailable) + " left and about " +
                                      megabytes(check.diskBytes) + " are needed",
                                  "free some space or choose another library folder", false});
}

/// Names of tensors with NaN or infinity. Kept for the folder last asked about: the form checks at every change.
std::vector<std::string> nonFiniteTensors(const std::filesystem::path& folder)
{
    static std::mutex mutex;
    static std::string knownKey;
    static std::vector<std::string> known;
    const ModelWeights weights(folder);
    std::string key;
    for (const std::filesystem::path& file : weights.files())
        key += file.string() + "\n" + std::to_string(std::filesystem::last_write_time(file).time_since_epoch().count());
    const std::lock_guard lock(mutex);
    if (key != knownKey) {
        known = weights.nonFiniteTensors();
        knownKey = key;
    }
    return known;
}

/// Such weights load, but only after a yes.
void checkWeights(StartCheck& check, const std::filesystem::path& folder)
{
    const std::vector<std::string> names = nonFiniteTensors(folder);
    if (!names.empty())
        check.problems.push_back({"model.path", "weights hold values that are not finite: " + listed(names, 1),
                                  "the file is damaged or the model diverged when it was made", true, true});
}

void checkWarmup(StartCheck& check, const OptimizationConfig& train)
{
    if (train.warmupSteps > check.steps)
        check.problems.push_back({"train.warmup_steps",
                                  "the warm-up of " + std::to_string(train.warmupSteps) + " steps is longer than the " +
                                      std::to_string(check.steps) + " steps of the run",
                                  "shorten it, for instance train.warmup_steps=0, or train longer", false, false});
}

/// The first run's configuration.
TrainConfig planRuns(StartCheck& check, const TrainConfig& config)
{
    const std::vector<PlannedRun> runs = expandStudy(config);
    const auto cohorts = planCohorts(runs);
    check.runs = static_cast<int>(runs.size());
    check.cohorts = static_cast<int>(cohorts.size());
    for (const auto& cohort : cohorts)
        check.cohortSize = std::max(check.cohortSize, static_cast<int>(cohort.size()));
    return runs.front().config;
}

} // namespace

bool StartCheck::mayStart() const
{
    return std::all_of(problems.begin(), problems.end(), [](const Problem& problem) { return problem.warning; });
}

StartCheck checkStart(const TrainConfig& config, const std::filesystem::path& library)
{
    StartCheck check;
    check.problems = validate(config);
    if (!check.mayStart())
        return check;
    std::string key = "study";
    try {
        const TrainConfig first = planRuns(check, config);
        key = "model.path";
        const std::filesystem::path folder = findModel(config.model.path, library);
        const ModelShape model = readModelShape(folder);
        check.modelName = folder.filename().string();
        const std::vector<Problem> misfits = checkSites(first, model);
        check.problems.insert(check.problems.end(), misfits.begin(), misfits.end());
        if (!check.mayStart())
            return check;
        const auto tokenizer = loadTokenizer(folder);
        checkWeights(check, folder);
        key = "task.train";
        const TrainingData data = loadTrainingData(config.task, dataSeed(config.train), *tokenizer, model);
        checkData(check, config, data, *tokenizer);
        checkWarmup(check, config.train);
        key = "model.device";
        checkCost(check, first, model, data, library);
        warnOfLimits(check);
    } catch (const EngineError& error) {
        note(check, error, key);
    } catch (const std::exception& error) {
        check.problems.push_back({key, error.what(), "", false});
    }
    return check;
}

} // namespace engine
