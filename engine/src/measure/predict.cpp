// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/predict.h"

#include "engine/error.h"
#include "stats/metrics.h"

#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/log_softmax.h>
#include <ATen/ops/stack.h>

namespace engine {
namespace {

constexpr std::int64_t kTokensAtOnce = 4096; // enough to fill a GEMM; more only costs memory

std::map<std::string, double> regressionOf(const at::Tensor& logits, const EncodedDataset& data)
{
    std::vector<double> predictions, targets;
    for (const EncodedSample& sample : data.samples) {
        predictions.push_back(logits.const_data_ptr<float>()[targets.size()]);
        targets.push_back(sample.target);
    }
    std::map<std::string, double> metrics = regressionMetrics(targets, predictions);
    metrics["loss"] = metrics["mse"];
    return metrics;
}

std::map<std::string, double> classificationOf(const at::Tensor& logits, const EncodedDataset& data)
{
    const at::Tensor logProbabilities = at::log_softmax(logits.to(at::kDouble), -1).contiguous();
    const at::Tensor predicted = logits.argmax(-1).contiguous();
    const std::int64_t classes = logits.size(1);
    std::vector<std::int32_t> predictions, labels;
    double loss = 0;
    for (const EncodedSample& sample : data.samples) {
        const auto row = static_cast<std::int64_t>(labels.size());
        labels.push_back(sample.label);
        predictions.push_back(static_cast<std::int32_t>(predicted.const_data_ptr<std::int64_t>()[row]));
        loss -= logProbabilities.const_data_ptr<double>()[row * classes + sample.label];
    }
    std::map<std::string, double> metrics = classificationMetrics(labels, predictions, static_cast<int>(classes));
    metrics["loss"] = loss / static_cast<double>(data.samples.size());
    return metrics;
}

/// (R, B, 3): by sample, the sums of its label tokens' losses and of its right predictions, and their number.
at::Tensor sampleScores(const TokenScores& scores, const std::vector<std::int64_t>& offsets)
{
    std::vector<at::Tensor> samples;
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
        const std::int64_t length = offsets[s + 1] - offsets[s];
        const auto sum = [&](const at::Tensor& rows) {
            return rows.narrow(1, offsets[s], length).sum(1, false, at::kDouble);
        };
        const at::Tensor loss = sum(scores.loss);
        samples.push_back(at::stack({loss, sum(scores.correct), at::full_like(loss, length)}, 1));
    }
    return at::stack(samples, 1).to(at::kFloat);
}

at::Tensor outputsOf(Network& network, const PackedBatch& batch, bool base)
{
    const ForwardPass pass{batch, false, std::vector<std::uint64_t>(static_cast<std::size_t>(network.runs()), 0)};
    if (network.isLanguageModel()) {
        const at::Tensor scores = sampleScores(network.tokenScores(pass, base), batch.labelOffsets);
        return base ? scores.expand({network.runs(), scores.size(1), 3}) : scores;
    }
    return base ? network.baseLogits(batch) : network.logits(pass, {});
}

std::map<std::string, double> languageModelOf(const at::Tensor& outputs)
{
    const at::Tensor sums = outputs.sum(0, false, at::kDouble);
    const double tokens = sums[2].item<double>();
    if (tokens == 0)
        throw EngineError(ErrorCode::BadData, "no sample has a token to predict", "task.response_column",
                          "give responses, or set task.train_on_inputs");
    const double loss = sums[0].item<double>() / tokens;
    return {{"loss", loss}, {"perplexity", std::exp(loss)}, {"accuracy", sums[1].item<double>() / tokens}};
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> evaluationBatches(const EncodedDataset& data, std::int64_t runs)
{
    std::vector<std::pair<std::size_t, std::size_t>> batches;
    std::size_t begin = 0;
    std::int64_t tokens = 0;
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        const std::int64_t length = data.samples.length(i);
        if (i > begin && (tokens + length) * runs > kTokensAtOnce) {
            batches.emplace_back(begin, i);
            begin = i;
            tokens = 0;
        }
        tokens += length;
    }
    if (begin < data.samples.size())
        batches.emplace_back(begin, data.samples.size());
    return batches;
}

PackedSample packed(const EncodedSample& sample, std::uint64_t indexInStep)
{
    return {sample.ids, sample.segments, indexInStep, sample.labelStart, 0, sample.gaps};
}

PackedBatch packRange(const EncodedDataset& data, SampleRange range, const BatchForm& form, const at::Device& device)
{
    std::vector<EncodedSample> samples;
    for (std::size_t i = range.first; i < range.second; ++i)
        samples.push_back(data.samples[i]);
    std::vector<PackedSample> packed;
    for (const EncodedSample& sample : samples)
        packed.push_back(engine::packed(sample, range.first + packed.size()));
    return packBatch(packed, form, device);
}

std::optional<at::Tensor> predict(Network& network, const EncodedDataset& data, bool base,
                                  const std::function<bool()>& mayGoOn)
{
    const at::NoGradGuard noGradient;
    std::vector<at::Tensor> parts;
    for (const auto& [begin, end] : evaluationBatches(data, base ? 1 : network.runs())) {
        if (!mayGoOn())
            return std::nullopt;
        const PackedBatch batch = packRange(data, {begin, end}, base ? network.baseBatchForm() : network.batchForm(),
                                            network.model().device());
        parts.push_back(outputsOf(network, batch, base).to(at::kCPU));
    }
    return at::cat(parts, 1);
}

std::map<std::string, double> evaluateOutputs(const at::Tensor& outputs, const EncodedDataset& data,
                                              const TaskConfig& task)
{
    const at::Tensor rows = outputs.contiguous();
    if (task.kind == TaskKind::CausalLm)
        return languageModelOf(rows);
    return task.kind == TaskKind::Regression ? regressionOf(rows, data) : classificationOf(rows, data);
}

} // namespace engine
