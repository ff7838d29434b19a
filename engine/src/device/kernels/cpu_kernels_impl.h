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

// ---------------------------------------------------------------- small dense products

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

// ---------------------------------------------------------------- attention

/// exp to about one unit in the last place (Cody-Waite reduction, the minimax polynomial of Cephes' expf).
inline float fastExp(float x)
{
    x = x < -87.0f ? -87.0f : x;
    const float n = (x * 1.44269504088896f + 12582912.0f) - 12582912.0f;
    float r = x - n * 0.693359375f;
    r += n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const std::int32_t bits = (static_cast<std::int32_t>(n) + 127) << 23;
    float scale;
    __builtin_memcpy(&scale, &bits, sizeof scale);
    return p * scale;
}

/// Copies rows into a zero-padded matrix of the given leading dimension.
void copyRows(float* to, Index ld, const float* from, Index fromRow, Index rows, Index width)
{
    for (Index i = 0; i < rows; ++i) {
        for (Index c = 0; c < width; ++c)
            to[i * ld + c] = from[i * fromRow + c];
        for (Index c = width; c < ld; ++c)
            to[i * ld + c] = 0.0f;
    }
}

/// to (width × ld) = transposed rows, zero beyond `rows`.
void copyTransposed(float* to, Index ld, const float* from, Index fromRow, Index rows, Index width)
{
    for (Index c = 0; c < width; ++c) {
        for (Index i = 0; i < rows; ++i)
            to[c * ld + i] = from[i * fromRow + c];
        for (Index i = rows; i < ld; ++i)
            to[c * ld + i] = 0.0f;
    }
}

struct Problem {
    Index nq, nk, dim, ldk, ldd; ///< ldk: padded keys, ldd: padded head width
    const float *q, *k, *v;
    Index queryBegin;
    std::uint64_t siteKey;
    std::uint32_t channel; ///< of key position 0
};

Problem problemOf(const AttentionArgs& args, Index run, Index sequence, Index head)
{
    const Index q0 = args.qOffsets[sequence], k0 = args.kOffsets[sequence], h = head * args.headDim;
    Problem p;
    p.nq = args.qOffsets[sequence + 1] - q0;
    p.nk = args.kOffsets[sequence + 1] - k0;
    p.dim = args.headDim;
    p.ldk = padded(p.nk);
    p.ldd = padded(p.dim);
    p.q = args.q + run * args.qRun + q0 * args.qRow + h;
    p.k = args.k + run * args.kRun + k0 * args.kRow + h;
    p.v = args.v + run * args.vRun + k0 * args.vRow + h;
    p.queryBegin = q0;
    p.siteKey = args.dropout.siteKeys ? args.dropout.siteKeys[run] : 0;
    p.channel = static_cast<std::uint32_t>(head) << 16;
    return p;
}

/// Turns a row of raw scores into exp(scale·s − max); returns max and the sum.
inline void softmaxRow(float* row, Index n, float scale, float& maximum, float& sum)
{
    float m = row[0] * scale;
    for (Index j = 0; j < n; ++j) {
        row[j] *= scale;
        m = row[j] > m ? row[j] : m;
    }
    Vec partial = {};
    Index j = 0;
    for (; j + kLanes <= n; j += kLanes) {
        for (Index l = 0; l < kLanes; ++l)
            row[j + l] = fastExp(row[j + l] - m);
        partial += *reinterpret_cast<const Vec*>(row + j);
    }
    float total = 0.0f;
    for (; j < n; ++j) {
        row[j] = fastExp(row[j] - m);
        total += row[j];
    }
    for (Index l = 0; l < kLanes; ++l)
        total += partial[l];
    maximum = m;
    sum = total;
}

inline void dropRow(float* row, Index n, std::uint64_t key, std::uint32_t channel, const RowDropout& drop)
{
    for (Index j = 0; j < n; ++j) {
        const bool keep = counterBits(key, channel + static_cast<std::uint32_t>(j)) >= drop.threshold;
        row[j] = keep ? row[j] * drop.keepScale : 0.0f;
    }
}

inline std::uint64_t queryKey(const AttentionArgs& args, const Problem& p, Index i)
{
    return counterMix(p.siteKey ^ args.dropout.tokenKeys[p.queryBegin + i]);
}

std::int64_t attentionScratch(std::int64_t queries, std::int64_t keys, std::int64_t headDim)
{
    const Index ldk = padded(keys), ldd = padded(headDim);
    // forward: Kᵀ, S, V, O; backward: Kᵀ or Vᵀ, P, dP, dO, K or Q, result
    return ldd * ldk + 2 * queries * ldk + (2 * queries + 2 * keys) * ldd + 64;
}

void attentionForward(const AttentionArgs& args, std::int64_t run, std::int64_t sequence, std::int64_t head,
                      float* scratch)
{
    const Problem p = problemOf(args, run, sequence, head);
    float* kt = scratch;
    float* s = kt + p.ldd * p.ldk;
    float* v = s + p.nq * p.ldk;
    float* o = v + p.nk * p.ldd;
    copyTransposed(kt, p.ldk, p.k, args.kRow, p.nk, p.dim);
    copyRows(v, p.ldd, p.v, args.vRow, p.nk, p.dim);
    product({p.q, args.qRow, 1}, kt, p.ldk, s, p.ldk, p.nq, p.ldk, p.dim);

    float* lse = args.lse + (run * args.heads + head) * args.queries + p.queryBegin;
    for (Index i = 0; i < p.nq; ++i) {
        float maximum, sum;
        float* row = s + i * p.ldk;
        softmaxRow(row, p.nk, args.scale, maximum, sum);
        lse[i] = maximum + __builtin_logf(sum);
        const float inverse = 1.0f / sum;
        for (Index j = 0; j < p.nk; ++j)
            row[j] *= inverse;
        if (args.dropout.siteKeys)
            dropRow(row, p.nk, queryKey(args, p, i), p.channel, args.dropout);
    }
    product({s, p.ldk, 1}, v, p.ldd, o, p.ldd, p.nq, p.ldd, p.nk);
    float* out = args.out + run * args.outRun + p.queryBegin * args.outRow + head * p.dim;
    for (Index i = 0; i < p.nq; ++i)
        for (Index c = 0; c < p.dim; ++c)
            out[i * args.outRow + c] = o[i * p.ldd + c];
}

void writeRows(float* to, Index toRow, const float* from, Index ld, Index rows, Index width)
{
    for (Index i = 0; i < rows; ++i)
        for (Index c = 0; c < width; ++c)
            to[i * toRow + c] = from[i * ld + c];
}

/// probabilities: in raw scores, out P̃ (with dropout); dScores: in dO·Vᵀ, out dS·scale.
void backwardRow(const AttentionArgs& args, const Problem& p, Index i, float lse, float* probabilities, float* dScores)
{
    float* row = probabilities + i * p.ldk;
    float* dRow = dScores + i * p.ldk;
    for (Index j = 0; j < p.nk; ++j)
        row[j] = fastExp(row[j] * args.scale - lse);
    if (args.dropout.siteKeys)
        dropRow(dRow, p.nk, queryKey(args, p, i), p.channel, args.dropout);
    Vec partial = {};
    Index j = 0;
    for (; j + kLanes <= p.nk; j += kLanes)
        partial += *reinterpret_cast<const Vec*>(row + j) * *reinterpret_cast<const Vec*>(dRow + j);
    float dot = 0.0f;
    for (; j < p.nk; ++j)
        dot += row[j] * dRow[j];
    for (Index l = 0; l < kLanes; ++l)
        dot += partial[l];
    for (j = 0; j < p.nk; ++j)
        dRow[j] = row[j] * (dRow[j] - dot) * args.scale;
    if (args.dropout.siteKeys)
        dropRow(row, p.nk, queryKey(args, p, i), p.channel, args.dropout);
}

void attentionBackward(const AttentionArgs& args, std::int64_t run, std::int64_t sequence, std::int64_t head,
                       float* scratch)
{
    const Problem p = problemOf(args, run, sequence, head);
    const Index h = head * p.dim, k0 = args.kOffsets[sequence];
    float* t = scratch; // Kᵀ, then Vᵀ
    float* s = t + p.ldd * p.ldk;
    float* ds = s + p.nq * p.ldk;
    float* wide = ds + p.nq * p.ldk;     // dO, then Q: rows of queries
    float* keys = wide + p.nq * p.ldd;   // K, padded
    float* result = keys + p.nk * p.ldd; // queries or keys rows
    const float* dOut = args.dOut + run * args.outRun + p.queryBegin * args.outRow + h;

    copyTransposed(t, p.ldk, p.k, args.kRow, p.nk, p.dim);
    product({p.q, args.qRow, 1}, t, p.ldk, s, p.ldk, p.nq, p.ldk, p.dim);
    copyTransposed(t, p.ldk, p.v, args.vRow, p.nk, p.dim);
    product({dOut, args.outRow, 1}, t, p.ldk, ds, p.ldk, p.nq, p.ldk, p.dim);
    const float* lse = args.lse + (run * args.heads + head) * args.queries + p.queryBegin;
    for (Index i = 0; i < p.nq; ++i)
        backwardRow(args, p, i, lse[i], s, ds);

    copyRows(keys, p.ldd, p.k, args.kRow, p.nk, p.dim);
    product({ds, p.ldk, 1}, keys, p.ldd, result, p.ldd, p.nq, p.ldd, p.nk);
    writeRows(args.dq + run * args.qRun + p.queryBegin * args.qRow + h, args.qRow, result, p.ldd, p.nq, p.dim);
    copyRows(wide, p.ldd, dOut, args.outRow, p.nq, p.dim);
    product({s, 1, p.ldk}, wide, p.ldd, result, p.ldd, p.nk, p.ldd, p.nq);
    writeRows(args.dv + run * args.vRun + k0 * args.vRow + h, args.vRow, result, p.ldd, p.nk, p.dim);
    copyRows(wide, p.ldd, p.q, args.qRow, p.nq, p.dim);
    product({ds, 1, p.ldk}, wide, p.ldd, result, p.ldd, p.nk, p.ldd, p.nq);
    writeRows(args.dk + run * args.kRun + k0 * args.kRow + h, args.kRow, result, p.ldd, p.nk, p.dim);
}

} // namespace
} // namespace engine::KERNEL_SPACE
