// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/study_costs.h"

#include "config/model_config.h"
#include "device/cpu_memory.h"
#include "device/device.h"
#include "device/dtype_probe.h"
#include "engine/fields.h"
#include "engine/places.h"
#include "train/batch_plan.h"
#include "train/memory_estimate.h"
#include "train/method_costs.h"

#include <algorithm>
#include <utility>

namespace engine {
namespace {

// Share of the GEMM rate that a whole training step reaches: measured on MiniLM and BERT-base (tests/bench).
constexpr double kStepEfficiency = 0.45;

/// Everything that data are read by: the task's keys and the model, whose tokenizer cuts them.
std::string partKey(const TrainConfig& config)
{
    std::string key = config.model.path.string() + "\n";
    for (const Field& field : fields())
        if (field.section == "Data")
            key += toText(field.get(config)) + "\n";
    return key;
}

std::int64_t predictionBytes(const TrainingData& data, TaskKind kind)
{
    const std::int64_t line = 60 + 12 * std::max<std::int64_t>(data.outputs(kind), 1);
    std::size_t samples = data.validation ? data.validation->samples.size() : 0;
    for (const EncodedDataset& test : data.tests)
        samples += test.samples.size();
    return 2 * line * static_cast<std::int64_t>(samples);
}

std::int64_t runBytes(const TrainConfig& config, const TrainingData& data, std::int64_t parameters, std::int64_t steps)
{
    return parameters * 4 * (2 + 2 * 4) + steps * 200 + 200'000 + predictionBytes(data, config.task.kind);
}

double stepSeconds(const TrainConfig& config, const LoadedData::Part& part, double rate)
{
    const ModelShape& model = part.shape;
    const double perToken = 4.0 * static_cast<double>(model.layers * (4 * model.hiddenSize * model.hiddenSize +
                                                                      2 * model.hiddenSize * model.intermediateSize));
    const double tokens = static_cast<double>(part.data.train.tokens) /
                          static_cast<double>(part.data.train.samples.size()) * config.train.batchSize;
    return perToken * tokens / (rate * kStepEfficiency);
}

void checkWarmup(StudyCosts& costs, const PlannedRun& run, std::int64_t steps)
{
    if (run.config.train.warmupSteps <= steps)
        return;
    const auto known = [](const Problem& problem) { return problem.key == "train.warmup_steps"; };
    if (std::any_of(costs.problems.begin(), costs.problems.end(), known))
        return;
    costs.problems.push_back({"train.warmup_steps",
                              "the warm-up of " + std::to_string(run.config.train.warmupSteps) +
                                  " steps is longer than the " + std::to_string(steps) + " steps of the run" +
                                  (run.overrides.empty() ? "" : " " + run.label),
                              "shorten it, for instance train.warmup_steps=0, or train longer"});
}

class Adder {
public:
    Adder(StudyCosts& costs, LoadedData& loaded, const std::filesystem::path& library)
        : m_costs(costs), m_loaded(loaded), m_library(library)
    {
    }

    void add(const StudyPlan& plan, const std::vector<std::size_t>& cohort, bool isFirst)
    {
        const PlannedRun& run = plan.runs[cohort.front()];
        const TrainConfig& config = run.config;
        const LoadedData::Part& part = m_loaded.of(config);
        const std::int64_t outputs = part.data.outputs(config.task.kind);
        const at::Device device = resolveDevice(config.model.device);
        const DtypeChoice choice = chooseDtype(config.model.dtype, device, part.shape.hiddenSize,
                                               part.shape.intermediateSize, m_library / "cache" / "gemm.json");
        const bool isHalf = choice.type == at::kBFloat16;
        MemoryRequest request = memoryRequest(config, part.shape, part.data, isHalf);
        if (isFirst) {
            m_costs.device = deviceName(device);
            m_costs.dtype = dtypeName(choice.type);
            m_costs.methods = methodCosts(config, request, outputs);
            m_costs.memoryAvailable = device.is_cpu() ? availableBytes() + residentBytes() : availableMemory(device);
        }
        const auto runs = static_cast<std::int64_t>(cohort.size());
        request.runs = runs;
        m_costs.memoryBytes = std::max(m_costs.memoryBytes, estimateMemory(request));
        const std::int64_t steps =
            BatchPlan(config.train, static_cast<std::int64_t>(part.data.train.samples.size())).steps();
        m_costs.diskBytes += runs * runBytes(config, part.data, request.parameters, steps);
        for (const std::size_t member : cohort)
            checkWarmup(m_costs, plan.runs[member], steps);
        const double rate = isHalf ? choice.rates.bfloat16 : choice.rates.float32;
        m_hasRate = m_hasRate && rate > 0;
        if (m_hasRate)
            m_seconds += stepSeconds(config, part, rate) * static_cast<double>(steps * runs);
    }

    void finish()
    {
        if (m_hasRate)
            m_costs.seconds = m_seconds;
    }

private:
    StudyCosts& m_costs;
    LoadedData& m_loaded;
    const std::filesystem::path& m_library;
    bool m_hasRate = true;
    double m_seconds = 0;
};

} // namespace

const LoadedData::Part& LoadedData::of(const TrainConfig& config)
{
    const std::string name = partKey(config);
    if (const auto known = m_parts.find(name); known != m_parts.end())
        return known->second;
    const std::string before = std::exchange(m_key, "model.path");
    const std::filesystem::path folder = findModel(config.model.path, m_library);
    Part part;
    part.shape = readModelShape(folder);
    part.tokenizer = loadTokenizer(folder);
    m_key = "task.train";
    part.data = loadTrainingData(config.task, dataSeed(config.train), *part.tokenizer, part.shape);
    m_key = before;
    return m_parts.emplace(name, std::move(part)).first->second;
}

StudyCosts studyCosts(const StudyPlan& plan, LoadedData& loaded, const std::filesystem::path& library)
{
    StudyCosts costs;
    Adder adder(costs, loaded, library);
    for (const std::vector<std::size_t>& cohort : plan.cohorts)
        adder.add(plan, cohort, &cohort == plan.cohorts.data());
    adder.finish();
    return costs;
}

} // namespace engine
