// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

/// What the way back through whole layers is made of. Shapes: rows (T, width), weights (out, in).
namespace engine {

void addTo(StepsGrid& sum, const StepsGrid& other);
/// Wᵀ dy for each row.
[[nodiscard]] StepsGrid throughLinear(const StepsGrid& weight, const StepsGrid& dy);
/// Gradient of v for y = LayerNorm(v) ⊙ γ + β.
[[nodiscard]] StepsGrid throughNorm(const StepsGrid& v, const StepsGrid& gamma, const StepsGrid& dy);
/// df for g = gelu(f).
[[nodiscard]] StepsGrid throughGelu(const StepsGrid& f, const StepsGrid& dg);

struct AttentionGrids {
    const StepsGrid *query, *key, *value;
    const StepsGrid* weights[kStepsHeads]; ///< P, by head
};
/// dq and dk for c = [P v], P = softmax(q kᵀ / √3) by head.
struct QueryKeyGradients {
    StepsGrid query, key;
};
[[nodiscard]] QueryKeyGradients throughAttention(const AttentionGrids& grids, const StepsGrid& dContext);

} // namespace engine
