// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/lab_figures.h"

#include "lab/effective_rank.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>

namespace engine {
namespace {

/// (layers + 1, R, n, d), in double.
at::Tensor rowsOf(const std::vector<at::Tensor>& states, const std::vector<std::int64_t>& rows)
{
    const at::Tensor index = at::tensor(rows, at::kLong).to(states.front().device());
    std::vector<at::Tensor> picked;
    for (const at::Tensor& layer : states)
        picked.push_back(at::index_select(layer, 1, index));
    return at::stack(picked).to(at::kDouble);
}

void accumulate(at::Tensor& sum, const at::Tensor& value)
{
    sum = sum.defined() ? sum + value : value;
}

/// Column `run` of (layers + 1, R), divided.
std::vector<double> means(const at::Tensor& sums, std::int64_t run, std::int64_t count)
{
    std::vector<double> values;
    for (std::int64_t layer = 0; sums.defined() && layer < sums.size(0); ++layer)
        values.push_back(sums[layer][run].item<double>() / static_cast<double>(count));
    return values;
}

} // namespace

LabMeter::LabMeter(std::int64_t layers, bool effectiveRank) : m_wantsRank(effectiveRank), m_similarity(layers) {}

void LabMeter::add(const std::vector<at::Tensor>& states, const PackedBatch& batch,
                   const std::vector<std::vector<std::int64_t>>& rows, const std::vector<std::int32_t>& uncounted)
{
    m_similarity.add(states, batch, uncounted);
    for (const std::vector<std::int64_t>& sequence : rows) {
        const at::Tensor picked = rowsOf(states, sequence);
        accumulate(m_norms, at::linalg_vector_norm(picked, 2, at::IntArrayRef{-1}).sum(-1).to(at::kCPU));
        if (m_wantsRank)
            accumulate(m_ranks, effectiveRanks(picked).to(at::kCPU));
        m_tokens += static_cast<std::int64_t>(sequence.size());
        ++m_sequences;
    }
}

LabFigures LabMeter::result(std::int64_t run) const
{
    const LayerSimilarity similarity = m_similarity.result(run);
    LabFigures figures;
    figures.similarity = similarity.layers;
    if (similarity.sequences > 1)
        figures.across = similarity.across;
    figures.retention = similarity.retention;
    figures.norm = means(m_norms, run, m_tokens);
    figures.effectiveRank = means(m_ranks, run, m_sequences);
    return figures;
}

std::vector<std::vector<double>> tokenSimilarity(const std::vector<at::Tensor>& states, std::int64_t run)
{
    const std::int64_t n = states.front().size(1);
    std::vector<std::vector<double>> byToken(static_cast<std::size_t>(n));
    for (const at::Tensor& layer : states) {
        const at::Tensor unit = unitRows(layer.select(0, run));
        const at::Tensor own = unit.mul(unit).sum(-1);
        const at::Tensor mean =
            ((unit.mul(unit.sum(0, true)).sum(-1) - own) / static_cast<double>(n - 1)).to(at::kCPU).contiguous();
        for (std::int64_t i = 0; i < n; ++i)
            byToken[static_cast<std::size_t>(i)].push_back(mean.const_data_ptr<double>()[i]);
    }
    return byToken;
}

} // namespace engine
