// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.
struct Matrix {
    const float* data;
    Index row, col; ///< strides
};

template<int MR, int NV>
inline void tile(const Matrix& a, const float* b, Index ldb, float* c, Index ldc, Index depth)
{
    Vec acc[MR][NV] = {};
    for (Index k = 0; k < depth; ++k) {
        Vec bv[NV];
        for (int n = 0; n < NV; ++n)
            bv[n] = *reinterpret_cast<const Vec*>(b + k * ldb + n * kLanes);
        for (int m = 0; m < MR; ++m) {
            const float s = a.data[m * a.row + k * a.col];
            for (int n = 0; n < NV; ++n)
                acc[m][n] += s * bv[n];
        }
    }
    for (int m = 0; m < MR; ++m)
        for (int n = 0; n < NV; ++n)
            *reinterpret_cast<Vec*>(c + m * ldc + n * kLanes) = acc[m][n];
}

template<int NV>
inline void panel(Matrix a, const float* b, Index ldb, float* c, Index ldc, Index rows, Index depth)
{
    Index i = 0;
    for (; i + 4 <= rows; i += 4)
        tile<4, NV>({a.data + i * a.row, a.row, a.col}, b, ldb, c + i * ldc, ldc, depth);
    const Matrix rest{a.data + i * a.row, a.row, a.col};
    switch (rows - i) {
    case 3:
        tile<3, NV>(rest, b, ldb, c + i * ldc, ldc, depth);
        break;
    case 2:
        tile<2, NV>(rest, b, ldb, c + i * ldc, ldc, depth);
        break;
    case 1:
        tile<1, NV>(rest, b, ldb, c + i * ldc, ldc, depth);
        break;
    default:
        break;
    }
}

/// C (rows × columns) = A (rows × depth) · B (depth × columns); columns a multiple of the lanes.
void product(Matrix a, const float* b, Index ldb, float* c, Index ldc, Index rows, Index columns, Index depth)
{
    Index j = 0;
    for (; j + 2 * kLanes <= columns; j += 2 * kLanes)
        panel<2>(a, b + j, ldb, c + j, ldc, rows, depth);
    if (j < columns)
        panel<1>(a, b + j, ldb, c + j, ldc, rows, depth);
}
