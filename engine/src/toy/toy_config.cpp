// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/toy_world.h"
#include "toy/toy_check.h"
#include "toy/toy_sentences.h"

#include <algorithm>

namespace engine {

namespace {

constexpr int kBatch = 32, kBottleneck = 16;
constexpr std::int64_t kFewestSteps = 20, kMostSteps = 5000, kMeasurements = 10;

void checkRange(const char* key, std::int64_t value, std::int64_t least, std::int64_t most)
{
    if (value < least || value > most)
        throw EngineError(ErrorCode::BadConfig,
                          "must be from " + std::to_string(least) + " to " + std::to_string(most) + "; it is " +
                              std::to_string(value),
                          std::string("toy.") + key, "choose a value in this range");
}

MethodConfig methodOf(ToyMethod kind)
{
    MethodConfig method;
    if (kind == ToyMethod::Lora) {
        method.kind = MethodKind::Lora;
        method.targets = std::vector<std::string>{"query", "value"};
        method.dropout = 0;
        return method;
    }
    method.kind = MethodKind::Series;
    method.dropout = 0;
    method.bottleneckSize = kBottleneck;
    method.nonLinearity = NonLinearity::Gelu;
    return method;
}

TaskConfig taskOf(ToyTask kind, const std::filesystem::path& folder)
{
    TaskConfig task;
    task.train = folder / "train.tsv";
    task.validation = folder / "validation.tsv";
    task.textColumns = {"sentence"};
    task.labelColumn = "label";
    task.labels = toyLabels(kind);
    task.maxLength = 32;
    return task;
}

OptimizationConfig optimizationOf(std::int64_t steps, std::uint64_t seed)
{
    OptimizationConfig train;
    train.maxSteps = steps;
    train.batchSize = kBatch;
    train.learningRate = 0.01;
    train.warmupSteps = 20;
    train.seed = seed;
    train.evaluateEvery = train.similarityEvery = std::max<std::int64_t>(1, steps / kMeasurements);
    train.checkpointEvery = 0;
    return train;
}

} // namespace

void checkToy(const ToyWorldSettings& settings)
{
    checkRange("depth", settings.depth, 1, 16);
    checkRange("width", settings.width, 16, 128);
    if (settings.width % 8 != 0)
        throw EngineError(ErrorCode::BadConfig, "must be a multiple of 8; it is " + std::to_string(settings.width),
                          "toy.width", "choose for instance 32");
}

void checkToy(const ToyTraining& training)
{
    checkRange("steps", training.steps, kFewestSteps, kMostSteps);
    if (training.lambdas.empty())
        throw EngineError(ErrorCode::BadConfig, "there is no λ to train", "toy.lambdas", "choose at least one");
    for (std::size_t i = 0; i < training.lambdas.size(); ++i) {
        const double lambda = training.lambdas[i];
        const auto here = training.lambdas.begin() + static_cast<std::ptrdiff_t>(i);
        if (!(lambda >= 0 && lambda <= 1) || std::find(training.lambdas.begin(), here, lambda) != here)
            throw EngineError(ErrorCode::BadConfig, "every λ must lie in 0 to 1 and stand there once", "toy.lambdas",
                              "correct value " + std::to_string(i + 1) + " of the list");
    }
}

TrainConfig toyConfig(const ToyWorldSettings& settings, const ToyTraining& training,
                      const std::filesystem::path& folder)
{
    checkToy(settings);
    checkToy(training);
    TrainConfig config;
    config.model = {folder, "cpu", "float32"};
    config.task = taskOf(settings.task, folder);
    config.method = methodOf(training.method);
    config.sibo.source = training.source;
    config.sibo.mixSkip = training.method == ToyMethod::AdapterMixedSkip;
    config.train = optimizationOf(training.steps, settings.seed);
    if (training.lambdas.size() == 1)
        config.sibo.lambda = training.lambdas.front();
    else
        config.study.axes = {
            {"sibo.lambda", std::vector<FieldValue>(training.lambdas.begin(), training.lambdas.end())}};
    return config;
}

} // namespace engine
