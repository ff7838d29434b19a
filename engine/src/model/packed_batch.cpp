// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packed_batch.h"

#include "device/counter_hash.h"

#include <ATen/ops/empty.h>

namespace engine {
namespace {

at::Tensor longTensor(const std::vector<std::int64_t>& values)
{
    at::Tensor tensor = at::empty({static_cast<std::int64_t>(values.size())}, at::kLong);
    std::copy(values.begin(), values.end(), tensor.mutable_data_ptr<std::int64_t>());
    return tensor;
}

} // namespace

PackedBatch packBatch(std::span<const PackedSample> samples, const at::Device& device)
{
    PackedBatch batch;
    batch.offsets.push_back(0);
    std::vector<std::int64_t> ids, positions, segments, keys, firstRows, firstKeys;
    for (const PackedSample& sample : samples) {
        firstRows.push_back(static_cast<std::int64_t>(ids.size()));
        for (std::size_t i = 0; i < sample.ids.size(); ++i) {
            ids.push_back(sample.ids[i]);
            segments.push_back(sample.segments[i]);
            positions.push_back(static_cast<std::int64_t>(i));
            keys.push_back(static_cast<std::int64_t>(counterMix(sample.indexInStep, i)));
        }
        firstKeys.push_back(keys[static_cast<std::size_t>(firstRows.back())]);
        batch.offsets.push_back(static_cast<std::int64_t>(ids.size()));
    }
    batch.idsOnHost.assign(ids.begin(), ids.end());
    batch.ids = longTensor(ids).to(device);
    batch.positions = longTensor(positions).to(device);
    batch.segments = longTensor(segments).to(device);
    batch.firstRows = longTensor(firstRows).to(device);
    batch.tokenKeys = longTensor(keys);
    batch.firstKeys = longTensor(firstKeys);
    return batch;
}

} // namespace engine
