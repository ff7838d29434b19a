// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packed_batch.h"

#include "device/counter_hash.h"

#include <algorithm>

#include <ATen/ops/empty.h>

namespace engine {
namespace {

using Numbers = std::vector<std::int64_t>;

at::Tensor longTensor(const Numbers& values)
{
    at::Tensor tensor = at::empty({static_cast<std::int64_t>(values.size())}, at::kLong);
    std::copy(values.begin(), values.end(), tensor.mutable_data_ptr<std::int64_t>());
    return tensor;
}

/// Without virtual rows nothing predicts the first token.
std::int64_t firstLabel(std::int64_t labelStart, bool predictsFirst)
{
    return std::max<std::int64_t>(labelStart, predictsFirst ? 0 : 1);
}

/// The rows of a batch as they are gathered.
struct Rows {
    Numbers ids, positions, segments, keys, headRows, headKeys, headPositions, labelRows, labels;

    void add(const PackedSample& sample, const BatchForm& form)
    {
        const auto begin = static_cast<std::int64_t>(ids.size());
        const auto length = static_cast<std::int64_t>(sample.ids.size());
        std::int64_t position = form.firstPosition + sample.before;
        for (std::int64_t i = -form.virtualRows; i < length; ++i) {
            const auto token = static_cast<std::size_t>(std::max<std::int64_t>(i, 0));
            ids.push_back(i < 0 ? 0 : sample.ids[token]);
            segments.push_back(i < 0 || sample.segments.empty() ? 0 : sample.segments[token]);
            const bool counts = i < 0 || form.uncounted < 0 || sample.ids[token] != form.uncounted;
            positions.push_back(counts ? position++ : -1);
            keys.push_back(static_cast<std::int64_t>(
                counterMix(sample.indexInStep, static_cast<std::uint64_t>(form.virtualRows + i))));
        }
        headRows.push_back(form.headAtEnd ? static_cast<std::int64_t>(ids.size()) - 1 : begin);
        headKeys.push_back(keys[static_cast<std::size_t>(headRows.back())]);
        headPositions.push_back(positions[static_cast<std::size_t>(headRows.back())]);
        if (sample.labelStart >= 0)
            addLabels(sample, begin + form.virtualRows, form.virtualRows > 0);
    }

    /// `begin` is the row of the sample's first token, which only a virtual row can predict.
    void addLabels(const PackedSample& sample, std::int64_t begin, bool predictsFirst)
    {
        const auto length = static_cast<std::int64_t>(sample.ids.size());
        std::size_t gap = 0;
        for (std::int64_t i = firstLabel(sample.labelStart, predictsFirst); i < length; ++i) {
            if (gap + 1 < sample.gaps.size() && i == sample.gaps[gap]) {
                i = sample.gaps[gap + 1] - 1;
                gap += 2;
                continue;
            }
            labelRows.push_back(begin + i - 1);
            labels.push_back(sample.ids[static_cast<std::size_t>(i)]);
        }
    }
};

} // namespace

PackedBatch packBatch(std::span<const PackedSample> samples, const BatchForm& form, const at::Device& device)
{
    PackedBatch batch;
    batch.virtualRows = form.virtualRows;
    batch.offsets.push_back(0);
    batch.labelOffsets.push_back(0);
    Rows rows;
    for (const PackedSample& sample : samples) {
        rows.add(sample, form);
        batch.offsets.push_back(static_cast<std::int64_t>(rows.ids.size()));
        batch.labelOffsets.push_back(static_cast<std::int64_t>(rows.labels.size()));
    }
    batch.idsOnHost.assign(rows.ids.begin(), rows.ids.end());
    batch.ids = longTensor(rows.ids).to(device);
    batch.positions = longTensor(rows.positions).to(device);
    batch.segments = longTensor(rows.segments).to(device);
    batch.headRows = longTensor(rows.headRows).to(device);
    batch.headPositions = longTensor(rows.headPositions).to(device);
    batch.labelRows = longTensor(rows.labelRows).to(device);
    batch.labels = longTensor(rows.labels).to(device);
    batch.tokenKeys = longTensor(rows.keys);
    batch.headKeys = longTensor(rows.headKeys);
    return batch;
}

std::int64_t labelCount(const PackedSample& sample, const BatchForm& form)
{
    if (sample.labelStart < 0)
        return 0;
    std::int64_t labels =
        static_cast<std::int64_t>(sample.ids.size()) - firstLabel(sample.labelStart, form.virtualRows > 0);
    for (std::size_t i = 0; i + 1 < sample.gaps.size(); i += 2)
        labels -= sample.gaps[i + 1] - sample.gaps[i];
    return std::max<std::int64_t>(0, labels);
}

} // namespace engine
