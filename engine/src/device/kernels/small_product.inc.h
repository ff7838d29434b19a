// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.
struct Matrix {
    const float* data;
    Index row, col; ///< strides
};

// Rows of a tile: two vectors of sums each, in half of the registers or less.
constexpr Index kProductRows = KERNEL_BYTES == 64 ? 8 : 4;

template<int MR, int NV, bool ADD>
inline void tile(const Matrix& a, const float* b, Index ldb, float* c, Index ldc, Index depth)
{
    Vec acc[MR][NV] = {};
    for (int m = 0; ADD && m < MR; ++m)
        for (int n = 0; n < NV; ++n)
            acc[m][n] = load(c + m * ldc + n * kLanes);
    for (Index k = 0; k < depth; ++k) {
        Vec bv[NV];
        for (int n = 0; n < NV; ++n)
            bv[n] = load(b + k * ldb + n * kLanes);
        for (int m = 0; m < MR; ++m) {
            const float s = a.data[m * a.row + k * a.col];
            for (int n = 0; n < NV; ++n)
                acc[m][n] += s * bv[n];
        }
    }
    for (int m = 0; m < MR; ++m)
        for (int n = 0; n < NV; ++n)
            store(c + m * ldc + n * kLanes, acc[m][n]);
}

template<int NV, bool ADD>
inline void panel(const Matrix& a, const float* b, Index ldb, float* c, Index ldc, Index rows, Index depth)
{
    Index i = 0;
    const auto from = [&](Index row) { return Matrix{a.data + row * a.row, a.row, a.col}; };
    for (; i + kProductRows <= rows; i += kProductRows)
        tile<kProductRows, NV, ADD>(from(i), b, ldb, c + i * ldc, ldc, depth);
    for (; i + 4 <= rows; i += 4)
        tile<4, NV, ADD>(from(i), b, ldb, c + i * ldc, ldc, depth);
    switch (rows - i) {
    case 3:
        tile<3, NV, ADD>(from(i), b, ldb, c + i * ldc, ldc, depth);
        break;
    case 2:
        tile<2, NV, ADD>(from(i), b, ldb, c + i * ldc, ldc, depth);
        break;
    case 1:
        tile<1, NV, ADD>(from(i), b, ldb, c + i * ldc, ldc, depth);
        break;
    default:
        break;
    }
}

/// C (rows × columns) = A (rows × depth) · B (depth × columns), or C += with ADD; columns a multiple of the lanes. Each
/// element is summed in the order of the depth, whatever the shapes.
template<bool ADD>
void product(const Matrix& a, const float* b, Index ldb, float* c, Index ldc, Index rows, Index columns, Index depth)
{
    Index j = 0;
    for (; j + 2 * kLanes <= columns; j += 2 * kLanes)
        panel<2, ADD>(a, b + j, ldb, c + j, ldc, rows, depth);
    if (j < columns)
        panel<1, ADD>(a, b + j, ldb, c + j, ldc, rows, depth);
}
