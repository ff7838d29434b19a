// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/counter_hash.h"
#include "device/cpu_memory.h"
#include "device/device.h"
#include "engine/bench.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/methods.h"
#include "train/step_operations.h"
#include "train/trainer.h"
#include "train/workspace.h"

#include <algorithm>
#include <chrono>

namespace engine {
namespace {

constexpr int kDraws = 10'000;
constexpr std::uint64_t kRandomSeed = 240211896;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Percentile bootstrap of the median; draws are hashes, so the same numbers give the same interval everywhere.
void setInterval(CostPoint& point, const std::vector<double>& ratios)
{
    std::vector<double> medians(kDraws), drawn(ratios.size());
    for (std::size_t draw = 0; draw < medians.size(); ++draw) {
        for (std::size_t i = 0; i < drawn.size(); ++i)
            drawn[i] = ratios[counterMix(kRandomSeed + draw, i) % ratios.size()];
        medians[draw] = median(drawn);
    }
    std::sort(medians.begin(), medians.end());
    point.low = medians[kDraws / 40];
    point.high = medians[kDraws - 1 - kDraws / 40];
}

/// Sound, single, long enough for the steps; epochs do not matter here.
TrainConfig measured(TrainConfig config, int steps)
{
    config.study = {};
    config.train.maxSteps = steps;
    config.train.warmupSteps = 0;
    for (const Problem& problem : validate(config))
        if (!problem.warning)
            throw EngineError(ErrorCode::BadConfig, problem.message, problem.key, problem.hint);
    return config;
}

/// One run's steps.
class Side {
public:
    Side(const TrainConfig& config, Workspace& workspace) : m_config(config)
    {
        const bool language = config.task.kind == TaskKind::CausalLm;
        m_model = &workspace.model(config.model, language);
        const TrainingData& data = workspace.data(config, *m_model);
        m_train = &data.train;
        m_trainer = std::make_unique<Trainer>(m_model->model, data.train, std::vector{config},
                                              data.outputs(config.task.kind), config.sibo.lambda > 0);
    }

    double seconds(std::int64_t step)
    {
        const auto start = std::chrono::steady_clock::now();
        const auto result = m_trainer->step(step, [] { return true; });
        const double seconds = secondsSince(start); // loss and gradient norm were read, so the device has caught up
        if (result && !result->front().loss)
            throw EngineError(ErrorCode::NonFinite, "the loss of step " + std::to_string(step) + " is not finite",
                              "train.learning_rate", "use a smaller learning rate");
        return seconds;
    }

    [[nodiscard]] std::vector<std::int64_t> lengths(std::int64_t step) const
    {
        BatchPlan plan(m_config.train, static_cast<std::int64_t>(m_train->samples.size()));
        std::vector<std::int64_t> lengths;
        for (const std::uint32_t sample : plan.batch(step))
            lengths.push_back(std::ssize(m_train->samples[sample].ids));
        return lengths;
    }
    [[nodiscard]] const LoadedModel& model() const { return *m_model; }

private:
    TrainConfig m_config;
    const LoadedModel* m_model = nullptr;
    const EncodedDataset* m_train = nullptr;
    std::unique_ptr<Trainer> m_trainer;
};

TrainConfig withoutLambda(TrainConfig config)
{
    config.sibo.lambda = 0;
    return config;
}

void count(CostPoint& point, const Side& side, const TrainConfig& config, int warmup, int steps)
{
    StepOperations sum;
    bool isCounted = true;
    for (int step = warmup + 1; step <= warmup + steps; ++step) {
        const std::vector<std::int64_t> lengths = side.lengths(step);
        for (const std::int64_t length : lengths)
            point.tokens += static_cast<double>(length) / steps;
        const auto operations = stepOperations(config, side.model().model.shape, lengths);
        isCounted = isCounted && operations;
        if (operations)
            sum = {sum.model + operations->model / steps, sum.sites + operations->sites / steps,
                   sum.mixing + operations->mixing / steps};
    }
    if (isCounted)
        point.operations = sum;
}

} // namespace

std::optional<CostPoint> measureCost(const TrainConfig& given, const std::string& label, const CostOptions& options,
                                     const std::stop_token& stop)
{
    if (!(given.sibo.lambda > 0) || !takesLambda(given.method.kind))
        throw EngineError(ErrorCode::BadConfig, "there is no λ > 0 whose cost could be measured", "sibo.lambda",
                          "set sibo.lambda, with a method that takes it");
    const int steps = std::max(2, options.steps + options.steps % 2), warmup = options.warmup + options.warmup % 2;
    const TrainConfig config = measured(given, warmup + steps);
    CostPoint point;
    point.label = label;
    point.threads = configureThreads(options.threads);
    Workspace workspace(options.library);
    Side plain(withoutLambda(config), workspace), mixed(config, workspace);
    point.device = deviceName(plain.model().model.device());
    point.dtype = plain.model().dtype;
    std::vector<double> ratios;
    for (int step = 1; step <= warmup + steps; step += 2) {
        if (stop.stop_requested())
            return std::nullopt;
        const double firstPlain = plain.seconds(step), firstMixed = mixed.seconds(step);
        const double secondMixed = mixed.seconds(step + 1), secondPlain = plain.seconds(step + 1);
        if (options.progress)
            options.progress(step + 1, warmup + steps);
        if (step <= warmup)
            continue;
        point.plain.insert(point.plain.end(), {firstPlain, secondPlain});
        point.mixed.insert(point.mixed.end(), {firstMixed, secondMixed});
        ratios.insert(ratios.end(), {firstMixed / firstPlain, secondMixed / secondPlain});
    }
    point.plainSeconds = median(point.plain);
    point.mixedSeconds = median(point.mixed);
    point.ratio = median(ratios);
    setInterval(point, ratios);
    count(point, mixed, config, warmup, steps);
    return point;
}

std::int64_t measurePeakMemory(const TrainConfig& given, const CostOptions& options)
{
    const TrainConfig config = measured(given, std::max(1, options.steps));
    (void)configureThreads(options.threads);
    Workspace workspace(options.library);
    Side side(config, workspace);
    for (int step = 1; step <= std::max(1, options.steps); ++step)
        (void)side.seconds(step);
    return peakResidentBytes();
}

} // namespace engine
