// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.
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

/// The same for a vector; NaN stays NaN.
inline Vec fastExp(Vec x)
{
    const Vec zero = {}, lowest = zero - 87.0f, highest = zero + 88.0f;
    x = x < lowest ? lowest : x;
    x = x > highest ? highest : x;
    const Vec n = (x * 1.44269504088896f + 12582912.0f) - 12582912.0f;
    Vec r = x - n * 0.693359375f;
    r += n * 2.12194440e-4f;
    Vec p = zero + 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const Choice bits = (__builtin_convertvector(n, Choice) + 127) << 23;
    return p * reinterpret_cast<Vec>(bits);
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

inline float total(Vec v)
{
    float sum = 0.0f;
    for (Index l = 0; l < kLanes; ++l)
        sum += v[l];
    return sum;
}

/// The largest of a row; NaN anywhere makes it NaN or leaves NaN in the row, which exp keeps.
inline float maximumOf(const float* row, Index n)
{
    float m = row[0];
    Index j = 0;
    if (n >= kLanes) {
        Vec best = load(row);
        for (j = kLanes; j + kLanes <= n; j += kLanes) {
            const Vec v = load(row + j);
            best = v > best ? v : best;
        }
        m = best[0];
        for (Index l = 1; l < kLanes; ++l)
            m = best[l] > m ? best[l] : m;
    }
    for (; j < n; ++j)
        m = row[j] > m ? row[j] : m;
    return m;
}

/// Turns a row of raw scores into exp(scale·s − scale·max); returns scale·max and the sum. scale is positive.
inline void softmaxRow(float* row, Index n, float scale, float& maximum, float& sum)
{
    const float m = maximumOf(row, n) * scale;
    Vec partial = {};
    float rest = 0.0f;
    Index j = 0;
    for (; j + kLanes <= n; j += kLanes) {
        for (Index l = 0; l < kLanes; ++l)
            row[j + l] = fastExp(row[j + l] * scale - m);
        partial += load(row + j);
    }
    for (; j < n; ++j) {
        row[j] = fastExp(row[j] * scale - m);
        rest += row[j];
    }
    maximum = m;
    sum = rest + total(partial);
}

inline void dropRow(float* row, Index n, std::uint64_t key, std::uint32_t channel, const RowDropout& drop)
{
    overRow(
        n,
        [&](Index j) {
            store(row + j, keep(drop, key, channel + static_cast<std::uint32_t>(j), drop.keepScale * load(row + j)));
        },
        [&](Index j) {
            row[j] = keepOne(drop, key, channel + static_cast<std::uint32_t>(j), drop.keepScale * row[j]);
        });
}

inline std::uint64_t queryKey(const AttentionArgs& args, const Problem& p, Index i)
{
    return counterMix(p.siteKey ^ args.dropout.tokenKeys[p.queryBegin + i]);
}
