// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/family.h"

#include <cstdint>

#include <ATen/core/Tensor.h>

namespace engine {

/// cos and sin of the rotary positions of packed rows: (rows, rotaryDim / 2) fp32, scaled by the attention factor of
/// yarn and longrope.
struct RotaryRows {
    at::Tensor cos, sin;
    RotaryForm form = RotaryForm::Halves;
};

/// Angles position · θ^(−2i/n) with the model's scaling, as transformers' ROPE_INIT_FUNCTIONS compute them (fp32
/// frequencies). `positions` (rows) int64; `length` is the last position + 1, by which `dynamic` scales and `longrope`
/// chooses.
[[nodiscard]] RotaryRows rotaryRows(const ModelShape& shape, const at::Tensor& positions, std::int64_t length);

/// Turns the first `heads` heads of each row, of width `headDim`; dimensions beyond rotaryDim and heads beyond stay.
/// x (R, rows, width) fp32, width ≥ heads · headDim → the same shape; gradient: turned back. One autograd function.
[[nodiscard]] at::Tensor rotate(const at::Tensor& x, const RotaryRows& rows, std::int64_t heads, std::int64_t headDim);

} // namespace engine
