// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "golden.h"

#include <algorithm>
#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>

/// Tensors against what a golden keeps of them: some elements, and the largest |value| of the whole.
namespace golden {

/// Largest |difference| at the kept elements; infinite where none is kept.
inline double sampleDifference(const at::Tensor& tensor, const QJsonValue& kept)
{
    const std::vector<double> values = numbers(kept);
    const at::Tensor flat = tensor.contiguous().flatten().to(at::kDouble);
    const double* data = flat.const_data_ptr<double>();
    double delta = values.empty() ? INFINITY : 0;
    for (std::size_t k = 0; k < values.size(); ++k)
        delta = std::max(delta, std::abs(data[sampleIndex(static_cast<std::int64_t>(k), flat.numel())] - values[k]));
    return delta;
}

/// The same, and the difference of the largest |value|, relative to max(1, max |reference|).
inline double relativeDifference(const at::Tensor& tensor, const QJsonObject& stored)
{
    const double largest = stored["max"].toDouble();
    const double delta =
        std::max(sampleDifference(tensor, stored["values"]), std::abs(tensor.abs().max().item<double>() - largest));
    return delta / std::max(1.0, largest);
}

} // namespace golden
