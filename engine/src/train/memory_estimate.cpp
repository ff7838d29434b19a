// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/memory_estimate.h"

#include "config/sites.h"
#include "train/batch_plan.h"

#include <algorithm>

namespace engine {
namespace {

// Program, LibTorch's libraries and their pools, tokenizer and texts: measured on a one-layer model (x86-64,
// torch 2.13).
constexpr std::int64_t kProcessBytes = 260'000'000;
constexpr std::int64_t kEvaluationTokens = 4096;

/// Floats that one layer keeps for backward, a token and run: its input, q k v, the attention's output, the two sums
/// before the norms, what activation keeps.
std::int64_t savedFloats(const BertConfig& model)
{
    return 7 * model.hiddenSize + model.intermediateSize;
}

/// Floats that exist at once inside a layer beside what is kept.
std::int64_t passingFloats(const BertConfig& model)
{
    return 3 * model.intermediateSize + 6 * model.hiddenSize;
}

} // namespace

std::int64_t estimateMemory(const MemoryRequest& request)
{
    const BertConfig& model = request.model;
    const std::int64_t d = model.hiddenSize, layers = model.layers;
    const std::int64_t embeddings = (model.vocabSize + model.maxPositions + model.typeVocabSize) * d;
    const std::int64_t weights = embeddings * 4 + (model.parameters() - embeddings) * request.gemmBytes;
    const std::int64_t trained = request.runs * request.parameters * 4 * 7; // values, gradient twice, m, v, best, work
    const std::int64_t training =
        request.runs * request.microTokens * 4 *
        (layers * (savedFloats(model) + request.rank * request.sites / std::max<std::int64_t>(1, layers)) +
         passingFloats(model) + (request.dropout ? 2 * d : 0));
    const std::int64_t evaluation =
        std::max(kEvaluationTokens, request.runs * request.longest) * 4 * passingFloats(model);
    const std::int64_t probeRows = std::min(kEvaluationTokens, request.runs * request.probeTokens);
    const std::int64_t probe = probeRows * 4 * ((layers + 1) * d + passingFloats(model)) + probeRows * d * 8 * 4;
    return kProcessBytes + weights + trained + std::max({training, evaluation, probe});
}

std::int64_t largestMicroBatch(const OptimizationConfig& config, const EncodedDataset& train)
{
    BatchPlan plan(config, static_cast<std::int64_t>(train.samples.size()));
    std::int64_t largest = 0;
    for (std::int64_t step = 1; step <= std::min(plan.steps(), plan.stepsPerEpoch()); ++step) {
        const auto batch = plan.batch(step);
        for (std::size_t begin = 0; begin < batch.size(); begin += static_cast<std::size_t>(plan.microBatchSize())) {
            const std::size_t end = std::min(batch.size(), begin + static_cast<std::size_t>(plan.microBatchSize()));
            std::int64_t tokens = 0;
            for (std::size_t i = begin; i < end; ++i)
                tokens += static_cast<std::int64_t>(train.samples[batch[i]].ids.size());
            largest = std::max(largest, tokens);
        }
    }
    return largest;
}

TrainedSize trainedSize(const TrainConfig& config, const BertConfig& model, std::int64_t classes)
{
    TrainedSize size;
    size.parameters = classes * model.hiddenSize + classes;
    if (config.method.kind != MethodKind::Lora)
        return size;
    for (const Site& site : findSites(siteRequest(config, static_cast<int>(model.layers)))) {
        const std::int64_t in = site.kind == SiteKind::FfnOutput ? model.intermediateSize : model.hiddenSize;
        const std::int64_t out = site.kind == SiteKind::Intermediate ? model.intermediateSize : model.hiddenSize;
        size.parameters += config.method.rank * (in + out);
        ++size.sites;
        size.injected += site.injected;
        size.effective += site.effective;
    }
    return size;
}

} // namespace engine
