// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

/// Copies rows into a zero-padded matrix of the given leading dimension; rowAt(i) points at row i.
template<typename RowAt>
inline void copyRowsAt(float* to, Index ld, RowAt rowAt, Index rows, Index width)
{
    for (Index i = 0; i < rows; ++i) {
        const float* row = rowAt(i);
        for (Index c = 0; c < width; ++c)
            to[i * ld + c] = row[c];
        for (Index c = width; c < ld; ++c)
            to[i * ld + c] = 0.0f;
    }
}

void copyRows(float* to, Index ld, const float* from, Index fromRow, Index rows, Index width)
{
    copyRowsAt(
        to, ld, [&](Index i) { return from + i * fromRow; }, rows, width);
}

/// to (width × ld) = transposed rows, zero beyond `rows`; some rows at a time, so that both sides stay in the cache.
template<typename RowAt>
inline void copyTransposedAt(float* to, Index ld, RowAt rowAt, Index rows, Index width)
{
    constexpr Index kRows = 16;
    Index i = 0;
    for (; i + kRows <= rows; i += kRows) {
        const float* block[kRows];
        for (Index r = 0; r < kRows; ++r)
            block[r] = rowAt(i + r);
        for (Index c = 0; c < width; ++c)
            for (Index r = 0; r < kRows; ++r)
                to[c * ld + i + r] = block[r][c];
    }
    for (; i < rows; ++i) {
        const float* row = rowAt(i);
        for (Index c = 0; c < width; ++c)
            to[c * ld + i] = row[c];
    }
    for (Index c = 0; c < width; ++c)
        for (Index r = rows; r < ld; ++r)
            to[c * ld + r] = 0.0f;
}

void copyTransposed(float* to, Index ld, const float* from, Index fromRow, Index rows, Index width)
{
    copyTransposedAt(
        to, ld, [&](Index i) { return from + i * fromRow; }, rows, width);
}
