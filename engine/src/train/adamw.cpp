// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/adamw.h"

#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

namespace engine {
namespace {

constexpr double kBeta1 = 0.9, kBeta2 = 0.999, kEpsilon = 1e-8;

/// A step is −m: outward is m > 0 at 0, m < 0 at 1.
void putIntoBounds(const at::Tensor& lambda, const at::Tensor& moment)
{
    lambda.clamp_(0, 1);
    moment.masked_fill_(((lambda == 0) & (moment > 0)) | ((lambda == 1) & (moment < 0)), 0);
}

} // namespace

AdamW::AdamW(Parameters& parameters)
    : m_parameters(parameters), m_first(at::zeros_like(parameters.values())),
      m_second(at::zeros_like(parameters.values())),
      m_decays(at::zeros({parameters.layout().size()}, parameters.values().options())),
      m_steps(static_cast<std::size_t>(parameters.runs()), 0)
{
    for (const ParameterItem& item : parameters.layout().items())
        if (item.role == ParameterRole::Lambda)
            m_lambdas.push_back(item);
    for (const ParameterItem& item : parameters.layout().items())
        if (item.decays)
            m_decays.narrow(0, item.offset, item.size).fill_(1);
}

void AdamW::step(const std::vector<AdamStep>& runs)
{
    const at::NoGradGuard noGradient;
    for (std::size_t r = 0; r < runs.size(); ++r)
        if (runs[r].apply)
            stepRun(static_cast<std::int64_t>(r), runs[r]);
}

void AdamW::stepRun(std::int64_t run, const AdamStep& options)
{
    const double t = static_cast<double>(++m_steps[static_cast<std::size_t>(run)]);
    const at::Tensor p = m_parameters.values().select(0, run), g = m_parameters.gradients().select(0, run);
    const at::Tensor m = m_first.select(0, run), v = m_second.select(0, run);
    if (options.weightDecay != 0)
        p.addcmul_(p, m_decays, -options.learningRate * options.weightDecay);
    m.lerp_(g, 1 - kBeta1);
    v.mul_(kBeta2).addcmul_(g, g, 1 - kBeta2);
    const at::Tensor denominator = v.sqrt().div_(std::sqrt(1 - std::pow(kBeta2, t))).add_(kEpsilon);
    const double correction = 1 - std::pow(kBeta1, t);
    std::vector<at::Tensor> before;
    for (const ParameterItem& item : m_lambdas)
        before.push_back(p.narrow(0, item.offset, item.size).clone());
    p.addcdiv_(m, denominator, -options.learningRate / correction);
    for (std::size_t i = 0; i < m_lambdas.size(); ++i) {
        const auto own = [&](const at::Tensor& row) { return row.narrow(0, m_lambdas[i].offset, m_lambdas[i].size); };
        own(p).copy_(before[i].addcdiv_(own(m), own(denominator), -options.lambdaLearningRate / correction));
        putIntoBounds(own(p), own(m));
    }
}

std::vector<double> gradientNorms(const at::Tensor& gradients)
{
    std::vector<double> norms;
    for (std::int64_t r = 0; r < gradients.size(0); ++r)
        norms.push_back(
            at::linalg_vector_norm(gradients.select(0, r), 2, at::IntArrayRef{}, false, at::kDouble).item<double>());
    return norms;
}

void clipGradient(at::Tensor gradients, std::int64_t run, double norm, double clip)
{
    const double factor = clip / (norm + 1e-6);
    if (clip > 0 && factor < 1)
        gradients.select(0, run).mul_(factor);
}

} // namespace engine
