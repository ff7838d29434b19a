// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/logit_probe.h"

#include "model/packed_batch.h"

#include <algorithm>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/matmul.h>

namespace engine {
namespace {

/// Ids j · 7919 + s · 104729 modulo the vocabulary: primes, so that neighbours lie far apart.
std::vector<std::vector<std::int32_t>> probeIds(const ModelShape& shape, std::int64_t room)
{
    std::vector<std::vector<std::int32_t>> sequences;
    for (std::int64_t s = 0; s < kProbeSequences; ++s) {
        const std::int64_t length = std::clamp<std::int64_t>((4ll << s) + 1, 2, room);
        std::vector<std::int32_t> ids;
        for (std::int64_t j = 0; j < length; ++j)
            ids.push_back(static_cast<std::int32_t>((j * 7919 + s * 104729 + 3) % shape.vocabSize));
        sequences.push_back(std::move(ids));
    }
    return sequences;
}

} // namespace

at::Tensor probeLogits(Network& network)
{
    const at::NoGradGuard noGradient;
    const ModelShape& shape = network.model().shape;
    const BatchForm form = network.batchForm();
    const auto ids = probeIds(shape, shape.longestSequence() - std::max(form.virtualRows, form.firstPosition));
    const std::vector<std::int32_t> segments(ids.back().size(), 0);
    std::vector<PackedSample> samples;
    for (const auto& sequence : ids)
        samples.push_back(
            {sequence, std::span(segments).first(sequence.size()), samples.size(), network.isLanguageModel() ? 1 : -1});
    const PackedBatch batch = packBatch(samples, form, network.model().device());
    const ForwardPass pass{batch, false, {0}};
    const at::Tensor logits = network.isLanguageModel()
                                  ? network.tokenLogits(network.labelStates(pass, {})).select(0, 0)
                                  : network.logits(pass, {}).select(0, 0);
    return logits.to(at::kCPU).contiguous();
}

} // namespace engine
