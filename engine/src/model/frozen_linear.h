// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/packed_matrix.h"

#include <cstdint>
#include <memory>

#include <ATen/core/Tensor.h>

namespace engine {

/// A frozen linear map  y = x Wᵀ + b, for x (R, T, in) fp32 → (R, T, out) fp32. Copies share the weights.
/// Types    fp32 or bf16 weights. With bf16, x is rounded to bf16 for the product; bias and everything else stays fp32.
/// Products fp32 on the CPU: panelProduct and PackedMatrix, bit for bit the same. Other types and devices: ATen's.
/// Thread   immutable after construction: any thread.
class FrozenLinear {
public:
    /// Plain shares the given weight. Packed is for fp32 on the CPU alone, elsewhere it is Plain: the weight as
    /// PackedMatrix, once for y and once for dx, which is faster and takes twice the memory. PackedForward: for y alone,
    /// in the memory of Plain; dx lays the weight out anew in each call.
    enum class Layout { Plain, Packed, PackedForward };
    FrozenLinear() = default;
    /// weight (out, in), bias (out) fp32 or undefined.
    FrozenLinear(const at::Tensor& weight, at::Tensor bias, Layout layout = Layout::Plain);
    [[nodiscard]] std::int64_t inputs() const { return m_inputs; }
    [[nodiscard]] std::int64_t outputs() const { return m_outputs; }
    /// The map to outputs [begin, begin + length) alone: shares the weights.
    [[nodiscard]] FrozenLinear rows(std::int64_t begin, std::int64_t length) const;
    [[nodiscard]] const at::Tensor& bias() const { return m_bias; } ///< (out), or undefined
    /// x Wᵀ alone: shares the weights.
    [[nodiscard]] FrozenLinear withoutBias() const;
    /// W (out, in) fp32; packed and half weights are copied, others shared.
    [[nodiscard]] at::Tensor weight() const;
    /// One GEMM for all runs: (R·T, in) × (in, out). No autograd: see linear().
    [[nodiscard]] at::Tensor forward(const at::Tensor& x) const;
    /// dx = dy W, for dy (R, T, out).
    [[nodiscard]] at::Tensor backward(const at::Tensor& dy) const;

private:
    std::int64_t m_inputs = 0, m_outputs = 0;
    at::Tensor m_bias;
    at::Tensor m_weight;                                       ///< plain form: these rows
    std::shared_ptr<const PackedMatrix> m_forward, m_backward; ///< packed form: Wᵀ and W, whole
    std::int64_t m_begin = 0;                                  ///< packed form: the first of the m_outputs outputs
};

/// map.forward() with its gradient for x; W and b get none.
[[nodiscard]] at::Tensor linear(const FrozenLinear& map, const at::Tensor& x);

} // namespace engine
