// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

namespace engine {

/// A fixed fp32 matrix M (depth × width) in main memory, laid out for products x · M: panels of as many columns as the
/// processor's registers take, each with its rows one after the other. A general GEMM, and panelProduct, do it anew
/// in every call: with a few hundred rows that is some per cent of its time.
/// Exactness  that of panelProduct, bit for bit.
class PackedMatrix {
public:
    struct Range {
        std::int64_t begin, length;
    };
    /// matrix: (depth, width), fp32 on the CPU, any strides. Copies.
    explicit PackedMatrix(const at::Tensor& matrix);
    [[nodiscard]] std::int64_t depth() const { return m_panels.size(1); }
    [[nodiscard]] std::int64_t width() const { return m_width; }
    [[nodiscard]] std::int64_t bytes() const { return static_cast<std::int64_t>(m_panels.nbytes()); }
    /// x (rows, depths.length) · M[depths, columns] + bias: (rows, columns.length). bias: of the columns, or undefined.
    /// Fastest where columns.begin is a multiple of 48.
    [[nodiscard]] at::Tensor product(const at::Tensor& x, Range depths, Range columns, const at::Tensor& bias) const;
    /// M[:, columns] in plain order: (depth, columns.length), a copy.
    [[nodiscard]] at::Tensor columns(Range columns) const;

private:
    at::Tensor m_panels; ///< (panels, depth, panel width), zero beyond the last column
    std::int64_t m_width;
};

} // namespace engine
