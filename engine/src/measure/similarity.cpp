// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/similarity.h"

#include <algorithm>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros.h>

namespace engine {

at::Tensor unitRows(const at::Tensor& states)
{
    const at::Tensor wide = states.to(at::kDouble);
    const at::Tensor norms = at::linalg_vector_norm(wide, 2, at::IntArrayRef{-1}, true);
    return wide / at::where(norms > 0, norms, norms + 1);
}

namespace {

at::Tensor squares(const at::Tensor& x)
{
    return x.mul(x).sum(-1);
}

void accumulate(at::Tensor& sum, const at::Tensor& value)
{
    sum = sum.defined() ? sum + value : value;
}

} // namespace

SimilarityMeter::SimilarityMeter(std::int64_t layers)
    : m_similarity(static_cast<std::size_t>(layers) + 1), m_retention(m_similarity.size()),
      m_meanSum(m_similarity.size()), m_meanNorms(m_similarity.size())
{
}

SimilarityMeter::Rows SimilarityMeter::countedRows(const PackedBatch& batch, const std::vector<std::int32_t>& special)
{
    std::vector<std::int64_t> index, sequence;
    std::vector<double> lengths;
    for (std::int64_t s = 0; s < batch.sequences(); ++s) {
        std::vector<std::int64_t> rows;
        const auto begin = batch.offsets[static_cast<std::size_t>(s)] + batch.virtualRows;
        for (auto i = begin; i < batch.offsets[static_cast<std::size_t>(s) + 1]; ++i)
            if (std::find(special.begin(), special.end(), batch.idsOnHost[static_cast<std::size_t>(i)]) ==
                special.end())
                rows.push_back(i);
        if (rows.size() < 2) {
            ++m_leftOut;
            continue;
        }
        sequence.insert(sequence.end(), rows.size(), static_cast<std::int64_t>(lengths.size()));
        index.insert(index.end(), rows.begin(), rows.end());
        lengths.push_back(static_cast<double>(rows.size()));
    }
    m_sequences += static_cast<std::int64_t>(lengths.size());
    m_tokens += static_cast<std::int64_t>(index.size());
    const at::Device device = batch.ids.device();
    return {at::tensor(index, at::kLong).to(device), at::tensor(sequence, at::kLong).to(device),
            at::tensor(lengths, at::kDouble).to(device)};
}

void SimilarityMeter::add(const std::vector<at::Tensor>& states, const PackedBatch& batch,
                          const std::vector<std::int32_t>& special)
{
    const at::NoGradGuard noGradient;
    const Rows rows = countedRows(batch, special);
    if (rows.lengths.numel() == 0)
        return;
    const at::Tensor unit0 = unitRows(at::index_select(states.front(), 1, rows.index));
    for (std::size_t layer = 0; layer < states.size(); ++layer)
        addLayer(layer, layer ? unitRows(at::index_select(states[layer], 1, rows.index)) : unit0, unit0, rows);
}

void SimilarityMeter::addLayer(std::size_t layer, const at::Tensor& unit, const at::Tensor& unit0, const Rows& rows)
{
    const std::int64_t sequences = rows.lengths.numel(), width = unit.size(2);
    const at::Tensor sums =
        at::zeros({unit.size(0), sequences, width}, unit.options()).index_add_(1, rows.sequence, unit);
    const at::Tensor own =
        at::zeros({unit.size(0), sequences}, unit.options()).index_add_(1, rows.sequence, squares(unit));
    accumulate(m_similarity[layer], ((squares(sums) - own) / (rows.lengths * (rows.lengths - 1))).sum(-1));
    const at::Tensor means = sums / rows.lengths.unsqueeze(-1);
    accumulate(m_meanSum[layer], means.sum(1));
    accumulate(m_meanNorms[layer], squares(means).sum(-1));
    accumulate(m_retention[layer], unit.mul(unit0).sum(-1).sum(-1));
}

LayerSimilarity SimilarityMeter::result(std::int64_t run) const
{
    LayerSimilarity result;
    result.sequences = m_sequences;
    result.leftOut = m_leftOut;
    const double s = static_cast<double>(m_sequences);
    for (std::size_t layer = 0; m_sequences > 0 && layer < m_similarity.size(); ++layer) {
        const auto value = [run](const at::Tensor& perRun) { return perRun[run].item<double>(); };
        result.layers.push_back(value(m_similarity[layer]) / s);
        const double between = value(squares(m_meanSum[layer])) - value(m_meanNorms[layer]);
        result.across.push_back(m_sequences > 1 ? between / (s * (s - 1)) : 0);
        result.retention.push_back(value(m_retention[layer]) / static_cast<double>(m_tokens));
    }
    return result;
}

} // namespace engine
