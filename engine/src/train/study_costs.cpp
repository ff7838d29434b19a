// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/study_costs.h"

#include "config/model_config.h"
#include "device/cpu_memory.h"
#include "device/device.h"
#include "device/dtype_probe.h"
#include "engine/fields.h"
#include "engine/places.h"
#include "runs/halving.h"
#include "runs/refinement.h"
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

/// How many settings each run of a study competes with for the next rung, itself among them; 0: with none.
std::vector<std::size_t> competitors(const StudyPlan& plan, const StudyConfig& study)
{
    std::vector<std::size_t> found(plan.runs.size(), 0);
    if (study.strategy != StudyStrategy::Halving)
        return found;
    for (const StudyPanel& panel : panelsOf(plan.runs)) {
        const auto competing = static_cast<std::size_t>(
            std::count_if(panel.settings.begin(), panel.settings.end(), [](const Setting& s) { return s.competes; }));
        for (const Setting& setting : panel.settings)
            for (const auto& [seed, run] : setting.runs)
                found[run] = setting.competes ? competing : 0;
    }
    return found;
}

class Adder {
public:
    Adder(StudyCosts& costs, const StudyPlan& plan, const StudyConfig& study, LoadedData& loaded)
        : m_costs(costs), m_plan(plan), m_study(study), m_loaded(loaded), m_competitors(competitors(plan, study))
    {
    }

    void add(const std::vector<std::size_t>& cohort, const std::filesystem::path& library, bool isFirst)
    {
        const PlannedRun& run = m_plan.runs[cohort.front()];
        const TrainConfig& config = run.config;
        const LoadedData::Part& part = m_loaded.of(config);
        const std::int64_t outputs = part.data.outputs(config.task.kind);
        const at::Device device = resolveDevice(config.model.device);
        const DtypeChoice choice = chooseDtype(config.model.dtype, device, part.shape.hiddenSize,
                                               part.shape.intermediateSize, library / "cache" / "gemm.json");
        const bool isHalf = choice.type == at::kBFloat16;
        MemoryRequest request = memoryRequest(config, part.shape, part.data, isHalf);
        if (isFirst) {
            m_costs.device = deviceName(device);
            m_costs.dtype = dtypeName(choice.type);
            m_costs.methods = methodCosts(config, request, outputs);
            m_costs.memoryAvailable = device.is_cpu() ? availableBytes() + residentBytes() : availableMemory(device);
        }
        const auto runs = static_cast<std::int64_t>(cohort.size());
        addMemory(request, runs);
        const std::int64_t steps =
            BatchPlan(config.train, static_cast<std::int64_t>(part.data.train.samples.size())).steps();
        m_costs.diskBytes += runs * runBytes(config, part.data, request.parameters, steps);
        double trained = 0; // whole runs
        for (const std::size_t member : cohort) {
            checkWarmup(m_costs, m_plan.runs[member], steps);
            trained += shareThatTrains(m_competitors[member], steps, m_study.rungs, m_study.keep);
        }
        const double rate = isHalf ? choice.rates.bfloat16 : choice.rates.float32;
        m_hasRate = m_hasRate && rate > 0;
        if (m_hasRate)
            m_seconds += stepSeconds(config, part, rate) * static_cast<double>(steps) * trained;
    }

    void finish()
    {
        if (m_hasRate)
            m_costs.seconds = m_seconds;
    }

private:
    void addMemory(MemoryRequest request, std::int64_t runs)
    {
        m_costs.memoryAlone = std::max(m_costs.memoryAlone, estimateMemory(request));
        request.runs = runs;
        m_costs.memoryBytes = std::max(m_costs.memoryBytes, estimateMemory(request));
        m_costs.memoryHeld = std::max(m_costs.memoryHeld, mostHeld(request));
        if (runs > 1 && m_costs.memoryAvailable > 0)
            m_costs.fitsTogether = m_costs.fitsTogether && mostHeld(request) <= m_costs.memoryAvailable;
    }

    StudyCosts& m_costs;
    const StudyPlan& m_plan;
    const StudyConfig& m_study;
    LoadedData& m_loaded;
    std::vector<std::size_t> m_competitors; ///< one a planned run
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
    part.data = loadTrainingData(config.task, dataSeed(config.train), *part.tokenizer, part.shape, m_library);
    m_key = before;
    return m_parts.emplace(name, std::move(part)).first->second;
}

StudyCosts studyCosts(const StudyPlan& plan, const StudyConfig& study, LoadedData& loaded,
                      const std::filesystem::path& library)
{
    StudyCosts costs;
    Adder adder(costs, plan, study, loaded);
    for (const std::vector<std::size_t>& cohort : plan.cohorts)
        adder.add(cohort, library, &cohort == plan.cohorts.data());
    adder.finish();
    if (study.strategy == StudyStrategy::Refine)
        costs.mayBeAdded = study.rounds * static_cast<int>(mostRefined(plan.runs));
    return costs;
}

} // namespace engine
