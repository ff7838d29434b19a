// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/norms.h"

#include "model/add_norm.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/rsqrt.h>

namespace engine {
namespace {

bool isTrained(const NormWeights& weights)
{
    return weights.gamma.dim() > 1 || (weights.beta.defined() && weights.beta.dim() > 1);
}

/// By tensor operations, so that trained weights get their gradient.
at::Tensor plainNorm(const at::Tensor& x, const NormWeights& weights, double epsilon)
{
    if (!weights.beta.defined())
        return x * at::rsqrt(x.square().mean(-1, true) + epsilon) * weights.gamma;
    return at::layer_norm(x, {x.size(-1)}, {}, {}, epsilon) * weights.gamma + weights.beta;
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
