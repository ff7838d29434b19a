// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/parameters.h"

#include <cstdint>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// What one run's update uses.
struct AdamStep {
    bool apply = true; ///< false: this run's values and moments stay as they are
    double learningRate = 0;
    double weightDecay = 0;
    double lambdaLearningRate = 0; ///< of the λ that are parameters
};

/// AdamW (Loshchilov and Hutter 2019) with β 0.9 / 0.999, ε 1e-8 on the (R, P) matrices of a cohort, run by run:
///   p ← p − η w p (not for biases);  m ← β₁m + (1 − β₁)g;  v ← β₂v + (1 − β₂)g²
///   p ← p − η m / (1 − β₁ᵗ) / (√v / √(1 − β₂ᵗ) + ε)
/// A learnable λ has its own η, no decay, and is put back into [0, 1] after each step: λ ← min(1, max(0, λ)); at a
/// bound m becomes 0 where it points outward, so that 0 and 1 are exact and can be left again.
/// A run's bits depend on that run alone.
class AdamW {
public:
    explicit AdamW(Parameters& parameters);

    /// One step of every run; gradients are those in the parameters, already clipped.
    void step(const std::vector<AdamStep>& runs);

    [[nodiscard]] at::Tensor& firstMoment() { return m_first; }          ///< (R, P)
    [[nodiscard]] at::Tensor& secondMoment() { return m_second; }        ///< (R, P)
    [[nodiscard]] std::vector<std::int64_t>& steps() { return m_steps; } ///< t of each run

private:
    void stepRun(std::int64_t run, const AdamStep& options);

    Parameters& m_parameters;
    at::Tensor m_first, m_second;
    at::Tensor m_decays;                  ///< (P) 1 where weight decay applies
    std::vector<ParameterItem> m_lambdas; ///< learnable λ
    std::vector<std::int64_t> m_steps;
};

/// ‖gradient‖₂ of each run, in double.
[[nodiscard]] std::vector<double> gradientNorms(const at::Tensor& gradients);

/// Scales a run's gradient by clip / (norm + 1e-6) where that is below 1, as torch's clip_grad_norm_ does.
void clipGradient(at::Tensor gradients, std::int64_t run, double norm, double clip);

} // namespace engine
