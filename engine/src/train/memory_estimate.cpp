// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/memory_estimate.h"

#include "config/sites.h"
#include "device/device.h"
#include "device/freed_memory.h"
#include "model/transformer.h"
#include "peft/method_options.h"
#include "peft/network.h"
#include "train/batch_plan.h"

#include <algorithm>

namespace engine {
namespace {

// Program, LibTorch's libraries and their pools, tokenizer and texts: measured (x86-64, torch 2.13, two threads).
constexpr std::int64_t kProcessBytes = 226'000'000;
constexpr std::int64_t kEvaluationTokens = 4096;

/// Floats that one layer keeps for backward, a token and run. Post-norm: its input, q k v, the two sums before the
/// norms, what the activation keeps. Pre-norm: the two sums and what their norms give, q k v and the context, the wide
/// ones that the activation reads.
std::int64_t savedFloats(const ModelShape& model)
{
    if (model.family->block == BlockForm::PostNorm)
        return 6 * model.hiddenSize + model.intermediateSize;
    const std::int64_t attention = 2 * model.queryWidth() + 2 * model.keyValueWidth();
    return 4 * model.hiddenSize + attention + (model.family->gated ? 2 : 1) * model.intermediateSize;
}

/// A language model's head, its chunk of logits, and the gradient of the rows it reads.
std::int64_t outputBytes(const MemoryRequest& request)
{
    if (!request.languageModel)
        return 0;
    const std::int64_t d = request.model.hiddenSize;
    const std::int64_t logits = std::int64_t{1} << 24;                            // token_loss.cpp
    const bool shared = request.model.tiedEmbeddings && request.outputBytes == 4; // with the table of words
    return (shared ? 0 : request.model.vocabSize * d * request.outputBytes) + 2 * logits * 4 +
           request.runs * request.microTokens * d * 4;
}

/// Floats that exist for a moment inside a layer's forward, and in backward, where gradients stand beside what was kept
/// and freed blocks are not used again at once: fitted to five measured set-ups (tests/engine/memory).
std::int64_t forwardFloats(const ModelShape& model)
{
    return 5 * model.intermediateSize + 7 * model.hiddenSize;
}
std::int64_t backwardFloats(const ModelShape& model)
{
    return 7 * (model.intermediateSize + model.hiddenSize);
}

/// Floats of a layer and run that ATen's attention keeps beside those, where there is no fused kernel: q, k, v by head,
/// and (heads, n, n) probabilities of each sample; with dropout also its mask and their product. No sample is longer
/// than the longest, so this is an upper bound.
std::int64_t plainAttentionFloats(const MemoryRequest& request)
{
    const std::int64_t squares = request.attentionDropout ? 3 : 1;
    return request.microTokens *
           (3 * request.model.hiddenSize + squares * request.model.heads * request.longestTrained);
}

} // namespace

std::int64_t estimateMemory(const MemoryRequest& request)
{
    const ModelShape& model = request.model;
    const std::int64_t d = model.hiddenSize, layers = model.layers;
    const std::int64_t weights = model.tableParameters() * 4 +
                                 (model.parameters() - model.tableParameters()) * request.weightBytes +
                                 outputBytes(request);
    const std::int64_t trained = request.runs * request.parameters * 4 * 5; // values, gradient, m, v, best
    const std::int64_t kept = (layers - 1) * savedFloats(model) + 3 * d + request.siteInputs +
                              request.rank * request.sites + backwardFloats(model);
    std::int64_t training =
        request.runs * request.microTokens * 4 * (request.trainsLayers ? kept : forwardFloats(model));
    if (!request.onCpu && request.trainsLayers) // the last layer asks for first tokens alone
        training += request.runs * 4 * (layers - 1) * plainAttentionFloats(request);
    const std::int64_t atOnce = std::max(kEvaluationTokens, request.runs * request.longest);
    const std::int64_t evaluation =
        std::min(atOnce, request.runs * request.evaluationTokens) * 4 * forwardFloats(model);
    const std::int64_t probeRows = std::min(atOnce, request.runs * request.probeTokens);
    // The similarity, four tensors in double, is computed from the states after the forward has gone.
    const std::int64_t probe =
        probeRows * (4 * (layers + 1) * d + std::max(4 * forwardFloats(model), std::int64_t{4} * 8 * d));
    return (request.onCpu ? kProcessBytes : 0) + weights + trained + std::max({training, evaluation, probe});
}

std::int64_t mostHeld(const MemoryRequest& request)
{
    const auto needed = static_cast<double>(estimateMemory(request));
    return static_cast<std::int64_t>(request.onCpu ? FreedMemory::kMost * needed : needed);
}

MemoryRequest memoryRequest(const TrainConfig& config, const ModelShape& model, const TrainingData& data, bool halfGemm)
{
    MemoryRequest request;
    request.model = model;
    request.onCpu = resolveDevice(config.model.device).is_cpu();
    request.outputBytes = halfGemm ? 2 : 4;
    request.weightBytes = request.onCpu && !halfGemm && packsWeights(model) ? 8 : request.outputBytes;
    request.microTokens = largestMicroBatch(config.train, data.train);
    request.probeTokens = data.probe().tokens;
    request.longest = request.longestTrained = data.train.longest;
    if (data.validation) {
        request.evaluationTokens = data.validation->tokens;
        request.longest = std::max(request.longest, data.validation->longest);
    }
    for (const EncodedDataset& test : data.tests) {
        request.evaluationTokens = std::max(request.evaluationTokens, test.tokens);
        request.longest = std::max(request.longest, test.longest);
    }
    request.attentionDropout = config.train.modelDropout.value_or(model.attentionDropout) > 0;
    request.languageModel = config.task.kind == TaskKind::CausalLm;
    setMethod(request, config, data.outputs(config.task.kind));
    return request;
}

void setMethod(MemoryRequest& request, const TrainConfig& config, std::int64_t outputs)
{
    const TrainedSize size = trainedSize(config, request.model, outputs);
    request.trainsLayers = config.method.kind != MethodKind::Head;
    request.parameters = size.parameters;
    request.rank = config.method.rank;
    request.sites = size.sites;
    request.siteInputs = size.siteInputs;
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
                tokens += train.samples.length(batch[i]);
            largest = std::max(largest, tokens);
        }
    }
    return largest;
}

TrainedSize trainedSize(const TrainConfig& config, const ModelShape& model, std::int64_t outputs)
{
    TrainedSize size;
    const NetworkOptions options{methodOptions(config, model), outputs};
    size.parameters = networkLayout(options, model).size();
    for (const Site& site : options.method.sites) {
        // Query, key and value share the layer's input, which is kept in any case; the last layer is for head rows.
        const bool apart =
            site.kind == SiteKind::AttentionOutput || site.kind == SiteKind::Up || site.kind == SiteKind::Down;
        if (apart && (options.method.languageModel || site.layer + 1 < model.layers))
            size.siteInputs += siteInputs(site.kind, model);
        ++size.sites;
        size.injected += site.injected;
        size.effective += site.effective;
    }
    return size;
}

} // namespace engine
