// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

namespace engine {

inline constexpr double kStepsEpsilon = 1e-12; ///< of LayerNorm
inline constexpr std::size_t kStepsHeadWidth = kStepsWidth / kStepsHeads;

/// A rule with its operands' numbers at hand.
struct BoundRule {
    const StepsRule& rule;
    std::vector<const StepsGrid*> grids; ///< of the operands
    [[nodiscard]] const StepsGrid& grid(std::size_t operand) const { return *grids[operand]; }
    [[nodiscard]] double factor(std::size_t index) const
    {
        return index < rule.factors.size() ? rule.factors[index].value : 1;
    }
};

[[nodiscard]] BoundRule bindRule(const StepsResult& result, const StepsRule& rule);

/// One cell by its rule. Not for None and Chain.
[[nodiscard]] double ruleValue(const BoundRule& bound, std::size_t row, std::size_t column);

/// Mean and √(variance + ε) of a row of a Norm's summed operands.
struct RowMoments {
    double mean, deviation;
};
[[nodiscard]] RowMoments normMoments(const BoundRule& norm, std::size_t row);
/// v[t, j] of a Norm.
[[nodiscard]] double normInput(const BoundRule& norm, std::size_t row, std::size_t column);
/// Σ a[t, k] b[u, k] / √3 over the head, of an Attention.
[[nodiscard]] double attentionScore(const BoundRule& attention, std::size_t row, std::size_t key);

} // namespace engine
