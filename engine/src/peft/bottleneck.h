// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/method.h"

#include <optional>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// What the three bottleneck adapters share (Houlsby et al. 2019, arXiv:1902.00751), for all members at once:
///   branch = s · (U φ(V D(x̃) + c) + e)
/// Items    module.adapter_down.weight V (m, in), module.adapter_up.weight U (out, m), and with biases
///          module.adapter_down.bias c (m), module.adapter_up.bias e (out).
/// Init     "bert": both weights N(0, 0.02²). "identity": U = 0, so that the branch is exactly 0. Biases are 0.
class BottleneckMethod : public PeftMethod {
public:
    explicit BottleneckMethod(MethodSetup setup);
    void initialise(const at::Tensor& row, std::size_t member) const override;

protected:
    /// base + the branch of D(x̃): (R, rows, out).
    [[nodiscard]] at::Tensor withBranch(const at::Tensor& base, std::size_t site, const at::Tensor& mixed) const;
    /// The site of an adapter at a sublayer.
    [[nodiscard]] std::optional<std::size_t> siteOf(std::int64_t layer, Sublayer sublayer) const;

private:
    struct Items {
        std::size_t down, up;
        std::optional<std::size_t> downBias, upBias;
    };
    std::vector<Items> m_items; ///< by site
};

/// V, U and biases of every site; an adapter puts out what it takes in.
void addBottleneckParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape);

} // namespace engine
