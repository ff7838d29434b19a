// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"

#include <ATen/core/Tensor.h>

namespace engine {

[[nodiscard]] at::Tensor activate(const at::Tensor& x, Activation activation);

/// act(gate) ⊙ up for gateUp (R, T, 2·I) = [gate | up] → (R, T, I); one autograd function that saves gateUp alone.
[[nodiscard]] at::Tensor activateGated(const at::Tensor& gateUp, Activation activation);

} // namespace engine
