// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_groups.h"

#include "engine/error.h"
#include "measure/predict.h"

#include <cmath>

namespace engine {

namespace {

constexpr std::size_t kAtOnce = 64;

Prediction predictionOf(const ScoringJob& job, const EncodedSample& encoded, const float* sums)
{
    const Sample sample = job.work.samples[encoded.index];
    if (!std::isfinite(sums[0]))
        throw EngineError(ErrorCode::NonFinite, "the loss is not a finite number", job.work.placeOf(sample),
                          "these weights cannot be judged");
    Prediction p;
    p.index = static_cast<std::int64_t>(encoded.index);
    p.row = sample.row;
    p.prompt = sample.a;
    p.gold = sample.b;
    p.scores = {sums[0], sums[1], sums[2]};
    p.right = sums[1] == sums[2];
    return p;
}

bool scoreRange(const ScoringJob& job, JobGroup& group, SampleRange range)
{
    EncodedDataset part;
    for (std::size_t i = range.first; i < range.second; ++i)
        part.samples.push_back(job.work.encoded.samples[i]);
    const auto outputs = predict(*group.network, part, false, [&] { return !job.stop.stop_requested(); });
    if (!outputs)
        return false;
    const at::Tensor sums = outputs->contiguous();
    const auto count = static_cast<std::int64_t>(part.samples.size());
    for (std::size_t run = 0; run < group.places.size(); ++run)
        for (std::int64_t i = 0; i < count; ++i)
            job.files[group.places[run]].append(
                predictionOf(job, part.samples[static_cast<std::size_t>(i)],
                             sums.const_data_ptr<float>() + (static_cast<std::int64_t>(run) * count + i) * 3));
    job.progress();
    return true;
}

} // namespace

bool scoreByLoss(const ScoringJob& job)
{
    const auto& samples = job.work.encoded.samples;
    return forEachGroup(job, [&](JobGroup& group) {
        for (std::size_t begin = 0; begin < samples.size(); begin += kAtOnce) {
            const std::size_t end = std::min(samples.size(), begin + kAtOnce);
            bool lacks = false;
            for (std::size_t i = begin; i < end; ++i)
                lacks = lacks || group.lacks(job, samples[i].index);
            if (lacks && !scoreRange(job, group, {begin, end}))
                return false;
        }
        return true;
    });
}

} // namespace engine
