// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/name_list.h"
#include "data/token_roles.h"
#include "engine/check.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "io/model_weights.h"
#include "train/batch_plan.h"
#include "train/memory_estimate.h"
#include "train/study_costs.h"
#include "train/training_data.h"

#include <algorithm>
#include <mutex>

namespace engine {
namespace {

constexpr std::size_t kShownSamples = 8;

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
    const std::vector<std::int64_t>& counts = split.samples.labelCounts();
    for (std::size_t label = 0; kind == TaskKind::Classification && label < counts.size(); ++label)
        if (counts[label] > 0)
            facts.labels[labels[label]] = counts[label];
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

void checkSizes(StartCheck& check, const TrainConfig& config, const ModelShape& model, const TrainingData& data)
{
    const TrainedSize size = trainedSize(config, model, data.outputs(config.task.kind));
    check.trainable = size.parameters;
    check.total = model.parameters() + size.parameters;
    check.totalSites = size.sites;
    check.injectedSites = size.injected;
    check.effectiveSites = size.effective;
}

std::string megabytes(std::int64_t bytes)
{
    return bytes < 1'000'000 ? std::to_string(bytes / 1000) + " kB" : std::to_string(bytes / 1'000'000) + " MB";
}

/// By the same figures as membersThatFit.
void warnOfMemory(StartCheck& check, const StudyCosts& costs)
{
    const std::string there = megabytes(costs.memoryAvailable) + " are there: ";
    if (costs.memoryAvailable > 0 && costs.memoryAlone > costs.memoryAvailable)
        check.problems.push_back({"train.micro_batch_size",
                                  "about " + megabytes(costs.memoryAlone) + " are needed for one run and " + there +
                                      "it will not be trained unless there are more by then",
                                  "use a smaller micro-batch, shorter samples or a smaller model", true, true});
    else if (!costs.fitsTogether)
        check.problems.push_back({"train.micro_batch_size",
                                  "up to " + megabytes(costs.memoryHeld) + " are held together and " + there +
                                      "fewer runs will train at a time",
                                  "use a smaller micro-batch to train all at once", true, true});
}

void warnOfDisk(StartCheck& check)
{
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

/// What does not fit a run's model, with the runs where those are not all of them.
void addMisfits(StartCheck& check, const StudyPlan& plan)
{
    std::vector<std::pair<Problem, std::vector<std::string>>> all;
    for (const InvalidRun& run : plan.invalid)
        for (const Problem& problem : run.problems) {
            const auto same = std::find_if(all.begin(), all.end(), [&](const auto& known) {
                return known.first.key == problem.key && known.first.message == problem.message;
            });
            if (same == all.end())
                all.push_back({problem, {run.label}});
            else
                same->second.push_back(run.label);
        }
    for (auto& [problem, labels] : all) {
        if (labels.size() < plan.runs.size())
            problem.message += " (" + listed(labels, 3) + ")";
        check.problems.push_back(problem);
    }
}

void takePlan(StartCheck& check, const StudyPlan& plan)
{
    check.runs = static_cast<int>(plan.runs.size());
    check.settings = static_cast<int>(plan.settings);
    check.seeds = static_cast<int>(plan.seeds);
    check.excluded = static_cast<int>(plan.excluded.size());
    check.cohorts = static_cast<int>(plan.cohorts.size());
    for (const auto& cohort : plan.cohorts)
        check.cohortSize = std::max(check.cohortSize, static_cast<int>(cohort.size()));
    if (plan.invalid.size() < plan.runs.size())
        check.invalid = plan.invalid;
}

void takeCosts(StartCheck& check, const StudyCosts& costs)
{
    check.device = costs.device;
    check.dtype = costs.dtype;
    check.methods = costs.methods;
    check.memoryBytes = costs.memoryBytes;
    check.memoryHeld = costs.memoryHeld;
    check.memoryAvailable = costs.memoryAvailable;
    check.mayBeAdded = costs.mayBeAdded;
    check.diskBytes = costs.diskBytes;
    check.seconds = costs.seconds;
    check.problems.insert(check.problems.end(), costs.problems.begin(), costs.problems.end());
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
    std::string key = "study";
    try {
        const bool isSound = check.mayStart();
        const StudyPlan plan = planStudy(config, isSound ? library : std::filesystem::path());
        takePlan(check, plan);
        if (!isSound)
            return check;
        const TrainConfig& first = plan.runs.front().config;
        key = "model.path";
        const std::filesystem::path folder = findModel(first.model.path, library);
        check.modelName = folder.filename().string();
        (void)readModelShape(folder); // a model that cannot be read is told as it is, not as a misfit of every run
        addMisfits(check, plan);
        if (!check.mayStart())
            return check;
        checkWeights(check, folder);
        LoadedData loaded(library, key);
        const LoadedData::Part& part = loaded.of(first);
        checkData(check, first, part.data, *part.tokenizer);
        key = "model.device";
        checkSizes(check, first, part.shape, part.data);
        const StudyCosts costs = studyCosts(plan, config.study, loaded, library);
        takeCosts(check, costs);
        check.diskAvailable = static_cast<std::int64_t>(freeDiskSpace(library));
        warnOfMemory(check, costs);
        warnOfDisk(check);
    } catch (const EngineError& error) {
        note(check, error, key);
    } catch (const std::exception& error) {
        check.problems.push_back({key, error.what(), "", false});
    }
    return check;
}

} // namespace engine
