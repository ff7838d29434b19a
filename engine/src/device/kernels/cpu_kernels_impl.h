// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels' one source. The including file defines KERNEL_SPACE and KERNEL_BYTES (the vector width).
#include "device/counter_hash.h"
#include "device/kernels/cpu_kernels.h"

namespace engine::KERNEL_SPACE {
namespace {

using Index = std::int64_t;
constexpr Index kLanes = KERNEL_BYTES / 4;
typedef float Vec __attribute__((vector_size(KERNEL_BYTES), aligned(4)));

inline Index padded(Index n)
{
    return (n + kLanes - 1) / kLanes * kLanes;
}

inline std::uint64_t rowKey(const RowDropout& drop, Index row, Index tokens)
{
    return counterMix(drop.siteKeys[row / tokens] ^ drop.tokenKeys[row % tokens]);
}

// ---------------------------------------------------------------- element-wise rows

void mixAndMask(float* out, const float* x, const float* h, const float* cx, const float* ch, const RowRange& range,
                const RowDropout& drop)
{
    for (Index row = range.begin; row < range.end; ++row) {
        const std::uint64_t key = rowKey(drop, row, range.tokens);
        const float a = cx[row / range.tokens] * drop.keepScale;
        const float b = h ? ch[row / range.tokens] * drop.keepScale : 0.0f;
        const float* xs = x + row * range.width;
        const float* hs = (h ? h : x) + row * range.width;
        float* os = out + row * range.width;
        for (Index c = 0; c < range.width; ++c) {
            const bool keep = counterBits(key, static_cast<std::uint32_t>(c)) >= drop.threshold;
            os[c] = keep ? a * xs[c] + b * hs[c] : 0.0f;
        }
    }
}

void maskAccumulate(float* into, const float* g, const float* cx, const RowRange& range, const RowDropout& drop)
{
    for (Index row = range.begin; row < range.end; ++row) {
        const std::uint64_t key = rowKey(drop, row, range.tokens);
        const float a = cx[row / range.tokens] * drop.keepScale;
        const float* gs = g + row * range.width;
        float* os = into + row * range.width;
        for (Index c = 0; c < range.width; ++c) {
            const bool keep = counterBits(key, static_cast<std::uint32_t>(c)) >= drop.threshold;
            os[c] += keep ? a * gs[c] : 0.0f;
        }
    }
}

void maskAdd(float* out, const float* x, const float* residual, const RowRange& range, const RowDropout& drop)
{
    for (Index row = range.begin; row < range.end; ++row) {
        const std::uint64_t key = rowKey(drop, row, range.tokens);
        const float* xs = x + row * range.width;
        float* os = out + row * range.width;
        if (residual) {
            const float* rs = residual + row * range.width;
            for (Index c = 0; c < range.width; ++c) {
                const bool keep = counterBits(key, static_cast<std::uint32_t>(c)) >= drop.threshold;
                os[c] = rs[c] + (keep ? drop.keepScale * xs[c] : 0.0f);
            }
        } else {
            for (Index c = 0; c < range.width; ++c) {
                const bool keep = counterBits(key, static_cast<std::uint32_t>(c)) >= drop.threshold;
                os[c] = keep ? drop.keepScale * xs[c] : 0.0f;
            }
        }
    }
}

#include "device/kernels/small_product.inc.h"

#include "device/kernels/attention_parts.inc.h"

#include "device/kernels/attention.inc.h"

} // namespace
} // namespace engine::KERNEL_SPACE
