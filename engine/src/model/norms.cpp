// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/norms.h"

#include "model/add_norm.h"

#include <algorithm>

#include <ATen/TensorOperators.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/stack.h>

namespace engine {
namespace {

bool isTrained(const NormWeights& weights)
{
    return weights.gamma.dim() > 1 || (weights.beta.defined() && weights.beta.dim() > 1);
}

/// A run's part of what has a leading dimension of R runs, or 1 for all.
at::Tensor ofRun(const at::Tensor& rows, std::int64_t run)
{
    return rows.select(0, rows.size(0) > 1 ? run : 0);
}

/// (d) of frozen or (R, 1, d) trained weights.
at::Tensor weightOfRun(const at::Tensor& weight, std::int64_t run)
{
    return weight.dim() > 1 ? ofRun(weight, run).view({-1}) : weight;
}

/// By tensor operations, so that trained weights get their gradient.
at::Tensor plainNorm(const at::Tensor& x, const NormWeights& weights, double epsilon)
{
    std::vector<at::Tensor> runs; // one by one, so that weights equal to the frozen ones give the same bits
    const auto count = [](const at::Tensor& weight) { return weight.dim() > 1 ? weight.size(0) : 1; };
    const std::int64_t all =
        std::max({x.size(0), count(weights.gamma), weights.beta.defined() ? count(weights.beta) : 1});
    for (std::int64_t r = 0; r < all; ++r) {
        const at::Tensor own = ofRun(x, r), gamma = weightOfRun(weights.gamma, r);
        runs.push_back(weights.beta.defined()
                           ? at::layer_norm(own, {x.size(-1)}, gamma, weightOfRun(weights.beta, r), epsilon)
                           : rmsNorm(own.unsqueeze(0), gamma, epsilon).squeeze(0));
    }
    return at::stack(runs);
}

} // namespace

at::Tensor applyNorm(const at::Tensor& x, const NormWeights& weights, double epsilon)
{
    if (isTrained(weights))
        return plainNorm(x, weights, epsilon);
    if (!weights.beta.defined())
        return rmsNorm(x, weights.gamma, epsilon);
    return at::layer_norm(x, {x.size(-1)}, weights.gamma, weights.beta, epsilon);
}

at::Tensor addThenNorm(const at::Tensor& x, const at::Tensor& residual, const NormWeights& weights, double epsilon,
                       const DropoutSite& site)
{
    if (isTrained(weights) || !weights.beta.defined())
        return applyNorm(residual + dropout(x, site), weights, epsilon);
    return addNorm(x, residual, weights.gamma, weights.beta, epsilon, site);
}

SumAndNorm sumAndNorm(const at::Tensor& x, const at::Tensor& residual, const NormWeights& weights, double epsilon)
{
    if (!isTrained(weights) && !weights.beta.defined())
        return addRmsNorm(x, residual, weights.gamma, epsilon);
    const at::Tensor sum = residual + x;
    return {sum, applyNorm(sum, weights, epsilon)};
}

} // namespace engine
