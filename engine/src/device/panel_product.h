// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

namespace engine {

/// y = x · M + bias on the CPU, for x (rows, depth), M (depth, width) and bias (width) or undefined, all fp32; M is
/// dense in one of its directions (a weight, a part of its rows or columns, or its transposed view). No autograd.
/// Exactness  an element is the bias plus sums of 128 products each, in the order of the depth: it does not depend on
///            other rows, on M's layout, on the number of threads or on how the work is split.
/// Cost       M is not copied: panels of it are laid out for the registers on the way, which takes the time of about
///            ten rows of x.
[[nodiscard]] at::Tensor panelProduct(const at::Tensor& x, const at::Tensor& matrix, const at::Tensor& bias);

struct PanelProductArgs;

/// All panels of `rows` rows, on all intra-op threads.
void runPanels(const PanelProductArgs& args, std::int64_t rows);

} // namespace engine
