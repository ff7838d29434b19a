// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels' one source and their table. The including file defines KERNEL_SPACE, KERNEL_NAME and KERNEL_BYTES (the
// vector width).
#include "device/counter_hash.h"
#include "device/kernels/cpu_kernels.h"

namespace engine::KERNEL_SPACE {
namespace {

using Index = std::int64_t;
constexpr Index kLanes = KERNEL_BYTES / 4;
typedef float Vec __attribute__((vector_size(KERNEL_BYTES), aligned(4)));
typedef std::uint32_t Bits __attribute__((vector_size(KERNEL_BYTES)));
typedef std::int32_t Choice __attribute__((vector_size(KERNEL_BYTES)));

inline Index padded(Index n)
{
    return (n + kLanes - 1) / kLanes * kLanes;
}

inline std::uint64_t rowKey(const RowDropout& drop, Index row, Index tokens)
{
    return counterMix(drop.siteKeys[row / tokens] ^ drop.tokenKeys[row % tokens]);
}

inline Vec load(const float* from)
{
    return *reinterpret_cast<const Vec*>(from);
}

inline void store(float* to, Vec value)
{
    *reinterpret_cast<Vec*>(to) = value;
}

/// counterBits() of kLanes channels from `first` on.
inline Bits counterBits(std::uint64_t key, std::uint32_t first)
{
    Bits x;
    for (Index l = 0; l < kLanes; ++l)
        x[l] = first + static_cast<std::uint32_t>(l);
    x = (x * 0x9e3779b1u) ^ static_cast<std::uint32_t>(key);
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= x >> 15;
    x += static_cast<std::uint32_t>(key >> 32);
    x *= 0x846ca68bu;
    x ^= x >> 16;
    return x;
}

/// `kept` where the element stays, 0 where it is dropped.
inline Vec keep(const RowDropout& drop, std::uint64_t key, std::uint32_t first, Vec kept)
{
    const Choice stays = counterBits(key, first) >= drop.threshold;
    const Vec zero = {};
    return stays ? kept : zero;
}

inline float keepOne(const RowDropout& drop, std::uint64_t key, std::uint32_t channel, float kept)
{
    return engine::counterBits(key, channel) >= drop.threshold ? kept : 0.0f;
}

/// work(c, ...) over a row: vectors first, then what is left one by one; both forms get a value's mask applied.
template<typename Whole, typename Single>
inline void overRow(Index width, Whole whole, Single single)
{
    Index c = 0;
    for (; c + kLanes <= width; c += kLanes)
        whole(c);
    for (; c < width; ++c)
        single(c);
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
        overRow(
            range.width,
            [&](Index c) {
                const Vec mixed = a * load(xs + c) + b * load(hs + c);
                store(os + c, keep(drop, key, static_cast<std::uint32_t>(c), mixed));
            },
            [&](Index c) { os[c] = keepOne(drop, key, static_cast<std::uint32_t>(c), a * xs[c] + b * hs[c]); });
    }
}

void maskAccumulate(float* into, const float* g, const float* cx, const RowRange& range, const RowDropout& drop)
{
    for (Index row = range.begin; row < range.end; ++row) {
        const std::uint64_t key = rowKey(drop, row, range.tokens);
        const float a = cx[row / range.tokens] * drop.keepScale;
        const float* gs = g + row * range.width;
        float* os = into + row * range.width;
        overRow(
            range.width,
            [&](Index c) {
                store(os + c, load(os + c) + keep(drop, key, static_cast<std::uint32_t>(c), a * load(gs + c)));
            },
            [&](Index c) { os[c] += keepOne(drop, key, static_cast<std::uint32_t>(c), a * gs[c]); });
    }
}

void maskAdd(float* out, const float* x, const float* residual, const RowRange& range, const RowDropout& drop)
{
    for (Index row = range.begin; row < range.end; ++row) {
        const std::uint64_t key = rowKey(drop, row, range.tokens);
        const float* xs = x + row * range.width;
        const float* rs = residual ? residual + row * range.width : nullptr;
        float* os = out + row * range.width;
        overRow(
            range.width,
            [&](Index c) {
                const Vec kept = keep(drop, key, static_cast<std::uint32_t>(c), drop.keepScale * load(xs + c));
                store(os + c, rs ? load(rs + c) + kept : kept);
            },
            [&](Index c) {
                const float kept = keepOne(drop, key, static_cast<std::uint32_t>(c), drop.keepScale * xs[c]);
                os[c] = rs ? rs[c] + kept : kept;
            });
    }
}

#include "device/kernels/vector_square.inc.h"

#include "device/kernels/small_product.inc.h"

#include "device/kernels/row_copies.inc.h"

#include "device/kernels/attention_parts.inc.h"

#include "device/kernels/attention_pooled.inc.h"

#include "device/kernels/attention.inc.h"

#include "device/kernels/row_kernels.inc.h"

#include "device/kernels/activation.inc.h"

#include "device/kernels/token_loss.inc.h"

#include "device/kernels/lora_kernels.inc.h"

#include "device/kernels/lora_backward.inc.h"

#include "device/kernels/lora_wide.inc.h"

#include "device/kernels/lora.inc.h"

#include "device/kernels/panel_product.inc.h"

} // namespace

extern const CpuKernels kTable{KERNEL_NAME,
                               mixAndMask,
                               maskAccumulate,
                               maskAdd,
                               loraScratch,
                               loraForward,
                               loraBackwardRows,
                               loraBackwardInputs,
                               loraBackwardOutputs,
                               rotateRows,
                               rmsNormForward,
                               rmsNormBackward,
                               gated,
                               tokenLossRows,
                               activation,
                               kPanelWidth,
                               kPanelScratch,
                               panelProduct,
                               attentionScratch,
                               attentionForward,
                               attentionBackward};

} // namespace engine::KERNEL_SPACE
