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

} // namespace

AdamW::AdamW(Parameters& parameters)
    : m_parameters(parameters), m_first(at::zeros_like(parameters.values())),
      m_second(at::zeros_like(parameters.values())),
      m_decays(at::zeros({parameters.layout().size()}, parameters.values().options())),
      m_steps(static_cast<std::size_t>(parameters.runs()), 0)
{
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
    p.addcdiv_(m, denominator, -options.learningRate / (1 - std::pow(kBeta1, t)));
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
