// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/predict.h"

#include "measure/metrics.h"

#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/log_softmax.h>

namespace engine {
namespace {

constexpr std::int64_t kTokensAtOnce = 4096; // enough to fill a GEMM; more only costs memory

std::map<std::string, double> regressionOf(const at::Tensor& logits, const EncodedDataset& data)
{
    std::vector<double> predictions, targets;
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        predictions.push_back(logits.const_data_ptr<float>()[i]);
        targets.push_back(data.samples[i].target);
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
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        const auto row = static_cast<std::int64_t>(i);
        labels.push_back(data.samples[i].label);
        predictions.push_back(static_cast<std::int32_t>(predicted.const_data_ptr<std::int64_t>()[i]));
        loss -= logProbabilities.const_data_ptr<double>()[row * classes + data.samples[i].label];
    }
    std::map<std::string, double> metrics = classificationMetrics(labels, predictions, static_cast<int>(classes));
    metrics["loss"] = loss / static_cast<double>(data.samples.size());
    return metrics;
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> evaluationBatches(const EncodedDataset& data, std::int64_t runs)
{
    std::vector<std::pair<std::size_t, std::size_t>> batches;
    std::size_t begin = 0;
    std::int64_t tokens = 0;
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        const auto length = static_cast<std::int64_t>(data.samples[i].ids.size());
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

PackedBatch packRange(const EncodedDataset& data, std::size_t begin, std::size_t end, const at::Device& device)
{
    std::vector<PackedSample> samples;
    for (std::size_t i = begin; i < end; ++i)
        samples.push_back({data.samples[i].ids, data.samples[i].segments, i});
    return packBatch(samples, device);
}

std::optional<at::Tensor> predict(Network& network, const EncodedDataset& data, bool base,
                                  const std::function<bool()>& mayGoOn)
{
    const at::NoGradGuard noGradient;
    std::vector<at::Tensor> parts;
    for (const auto& [begin, end] : evaluationBatches(data, base ? 1 : network.runs())) {
        if (!mayGoOn())
            return std::nullopt;
        const PackedBatch batch = packRange(data, begin, end, network.model().device());
        const ForwardPass pass{batch, false, std::vector<std::uint64_t>(static_cast<std::size_t>(network.runs()), 0)};
        parts.push_back((base ? network.baseLogits(batch) : network.logits(pass, {})).to(at::kCPU));
    }
    return at::cat(parts, 1);
}

std::map<std::string, double> evaluateLogits(const at::Tensor& logits, const EncodedDataset& data,
                                             const TaskConfig& task)
{
    const at::Tensor rows = logits.contiguous();
    return task.kind == TaskKind::Regression ? regressionOf(rows, data) : classificationOf(rows, data);
}

} // namespace engine
