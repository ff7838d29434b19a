// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/trainer.h"

#include "device/counter_hash.h"
#include "measure/predict.h"
#include "peft/method_options.h"
#include "train/learning_rate.h"
#include "train/loss.h"

#include <cmath>
#include <numeric>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/isfinite.h>

namespace engine {
namespace {

constexpr double kLambdaLearningRate = 0.01; // sibo.lambda_learning_rate null

} // namespace

DropoutRates dropoutRates(const TrainConfig& config, const ModelShape& shape)
{
    if (const auto& rate = config.train.modelDropout)
        return {*rate, *rate, *rate, *rate};
    return {shape.embeddingDropout, shape.hiddenDropout, shape.attentionDropout,
            shape.classifierDropout.value_or(shape.hiddenDropout)};
}

at::Tensor labelTensor(const std::vector<EncodedSample>& samples, TaskKind kind, const at::Device& device)
{
    const auto count = static_cast<std::int64_t>(samples.size());
    const bool regression = kind == TaskKind::Regression;
    at::Tensor labels = at::empty({count}, regression ? at::kFloat : at::kLong);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (regression)
            labels.mutable_data_ptr<float>()[i] = static_cast<float>(samples[i].target);
        else
            labels.mutable_data_ptr<std::int64_t>()[i] = samples[i].label;
    }
    return labels.to(device);
}

Trainer::Trainer(const TransformerModel& model, const EncodedDataset& train, std::vector<TrainConfig> configs,
                 std::int64_t outputs, bool buildMixing)
    : m_train(train), m_configs(std::move(configs)), m_rates(dropoutRates(m_configs.front(), model.shape)),
      m_plan(m_configs.front().train, static_cast<std::int64_t>(train.samples.size())),
      m_retired(m_configs.size(), false)
{
    NetworkOptions options{methodOptions(m_configs.front(), model.shape), outputs};
    options.method.buildMixing = buildMixing;
    std::vector<MethodMember> members;
    for (const TrainConfig& config : m_configs)
        members.push_back(methodMember(config, options.method, model.shape));
    m_network = std::make_unique<Network>(model, options, std::move(members));
    m_network->initialise();
    m_optimizer = std::make_unique<AdamW>(m_network->parameters());
}

double Trainer::windowSize(std::span<const std::uint32_t> indices) const
{
    if (!m_network->isLanguageModel())
        return static_cast<double>(indices.size());
    std::int64_t tokens = 0;
    for (const std::uint32_t index : indices) {
        const EncodedSample sample = m_train.samples[index];
        tokens += labelCount(packed(sample, 0), m_network->batchForm());
    }
    return static_cast<double>(std::max<std::int64_t>(tokens, 1));
}

at::Tensor Trainer::microBatchLoss(std::int64_t step, std::span<const std::uint32_t> indices, std::uint64_t firstInStep)
{
    std::vector<EncodedSample> samples;
    for (const std::uint32_t index : indices)
        samples.push_back(m_train.samples[index]);
    std::vector<PackedSample> packed;
    for (const EncodedSample& sample : samples)
        packed.push_back(engine::packed(sample, firstInStep + packed.size()));
    const at::Device device = m_network->model().device();
    const PackedBatch batch = packBatch(packed, m_network->batchForm(), device);
    ForwardPass pass{batch, true, {}};
    for (const TrainConfig& config : m_configs)
        pass.stepKeys.push_back(counterMix(config.train.seed, static_cast<std::uint64_t>(step)));
    if (m_network->isLanguageModel())
        return m_network->tokenLosses(pass, m_rates);
    const at::Tensor logits = m_network->logits(pass, m_rates);
    return lossSums(logits, labelTensor(samples, m_configs.front().task.kind, device));
}

std::optional<std::vector<StepResult>> Trainer::step(std::int64_t step, const std::function<bool()>& mayGoOn)
{
    const std::vector<std::uint32_t> indices = m_plan.batch(step);
    const auto micro = static_cast<std::size_t>(m_plan.microBatchSize());
    std::vector<double> losses(m_configs.size(), 0);
    m_network->parameters().zeroGradients();
    const double window = windowSize(indices);
    for (std::size_t begin = 0; begin < indices.size(); begin += micro) {
        if (!mayGoOn())
            return std::nullopt;
        const std::span part = std::span(indices).subspan(begin, std::min(micro, indices.size() - begin));
        const at::Tensor perRun = microBatchLoss(step, part, begin) / window;
        m_network->parameters().backward(perRun.sum()); // d(sum)/d(run) = 1: each gets its own loss's gradient
        const at::Tensor values = perRun.detach().to(at::kCPU, at::kDouble);
        for (std::size_t r = 0; r < losses.size(); ++r)
            losses[r] += values.const_data_ptr<double>()[r];
    }
    return update(step, losses);
}

std::vector<StepResult> Trainer::update(std::int64_t step, const std::vector<double>& losses)
{
    const at::NoGradGuard noGradient;
    Parameters& parameters = m_network->parameters();
    const std::vector<double> norms = gradientNorms(parameters.gradients());
    std::vector<StepResult> results(m_configs.size());
    std::vector<AdamStep> updates(m_configs.size());
    for (std::size_t r = 0; r < m_configs.size(); ++r) {
        const OptimizationConfig& train = m_configs[r].train;
        const bool finite = std::isfinite(losses[r]) && std::isfinite(norms[r]);
        results[r].learningRate = learningRate(train, step, m_plan.steps());
        const double lambdaRate = m_configs[r].sibo.lambdaLearningRate.value_or(kLambdaLearningRate);
        updates[r] = {finite && !m_retired[r], results[r].learningRate, train.weightDecay,
                      lambdaRate * results[r].learningRate / train.learningRate}; // the same schedule
        if (!finite) {
            results[r].nonFinite = std::isfinite(losses[r]) ? firstNonFinite(r) : "loss";
            continue;
        }
        results[r].loss = losses[r];
        results[r].gradNorm = norms[r];
        if (updates[r].apply)
            clipGradient(parameters.gradients(), static_cast<std::int64_t>(r), norms[r], train.clipNorm);
    }
    m_optimizer->step(updates);
    return results;
}

std::string Trainer::firstNonFinite(std::size_t member) const
{
    const at::Tensor row = m_network->parameters().gradients().select(0, static_cast<std::int64_t>(member));
    for (const ParameterItem& item : m_network->layout().items())
        if (!at::isfinite(row.narrow(0, item.offset, item.size)).all().item<bool>())
            return "the gradient of " + item.name;
    return "the gradient's norm";
}

std::int64_t Trainer::tokens(std::int64_t step)
{
    std::int64_t total = 0;
    for (const std::uint32_t index : m_plan.batch(step))
        total += m_train.samples.length(index);
    return total;
}

void Trainer::retire(std::size_t member)
{
    m_retired[member] = true;
    m_network->parameters().values().select(0, static_cast<std::int64_t>(member)).zero_();
}

} // namespace engine
