// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

/// The first (half 0) or last (half 1) lanes of two vectors, alternating.
inline Vec zip(Vec a, Vec b, int half)
{
    Choice lanes;
    for (int l = 0; l < kLanes; ++l)
        lanes[l] = static_cast<std::int32_t>(half * kLanes / 2 + l / 2 + l % 2 * kLanes);
    return __builtin_shuffle(a, b, lanes);
}

/// Transposes a square by log2(lanes) rounds of zips.
inline void transpose(Vec (&square)[kLanes])
{
    for (Index round = 1; round < kLanes; round *= 2) {
        Vec next[kLanes];
        for (Index i = 0; i < kLanes / 2; ++i) {
            next[2 * i] = zip(square[i], square[i + kLanes / 2], 0);
            next[2 * i + 1] = zip(square[i], square[i + kLanes / 2], 1);
        }
        for (Index i = 0; i < kLanes; ++i)
            square[i] = next[i];
    }
}
