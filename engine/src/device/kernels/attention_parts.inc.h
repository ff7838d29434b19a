// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// Queries whose scores are in memory at once. With a causal mask few, so that little is computed that it hides.
constexpr Index kQueryBlock = 96;
constexpr Index kCausalBlock = 32;

/// exp to about one unit in the last place (Cody-Waite reduction, the minimax polynomial of Cephes' expf); NaN stays.
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

/// One (run, sequence, query head).
struct Problem {
    Index nq, nk, dim, ldk, ldd; ///< ldk: padded keys, ldd: padded head width
    Index run, queryBegin, head;
    const float* q;
    std::uint64_t siteKey;
    std::uint32_t channel; ///< of key position 0
};

Problem problemOf(const AttentionArgs& args, const AttentionTask& task, Index head)
{
    const Index q0 = args.qOffsets[task.sequence], k0 = args.kOffsets[task.sequence];
    Problem p;
    p.nq = args.qOffsets[task.sequence + 1] - q0;
    p.nk = args.kOffsets[task.sequence + 1] - k0;
    p.dim = args.headDim;
    p.ldk = padded(p.nk);
    p.ldd = padded(p.dim);
    p.run = task.run;
    p.queryBegin = q0;
    p.head = head;
    p.q = args.q + task.run * args.qRun + q0 * args.qRow + head * args.headDim;
    p.siteKey = args.dropout.siteKeys ? args.dropout.siteKeys[task.run] : 0;
    p.channel = static_cast<std::uint32_t>(head) << 16;
    return p;
}

/// Keys [begin, end) that a query sees.
struct Span {
    Index begin, end;
    [[nodiscard]] Index firstVector() const { return begin / kLanes * kLanes; }
    [[nodiscard]] Index vectorsEnd() const { return padded(end); }
};

inline Span spanOf(const AttentionArgs& args, const Problem& p, Index query)
{
    if (!args.causal)
        return {0, p.nk};
    const Index end = p.nk - p.nq + query + 1;
    return {args.window > 0 && end > args.window ? end - args.window : 0, end};
}

/// Some queries of a problem, and the whole vectors of keys that any of them sees.
struct Block {
    Index begin, rows, keyBegin, keyEnd;
    [[nodiscard]] Index columns() const { return padded(keyEnd) - keyBegin; }
};

inline Block blockOf(const AttentionArgs& args, const Problem& p, Index begin)
{
    const Index size = args.causal ? kCausalBlock : kQueryBlock, left = p.nq - begin;
    const Index rows = left < size ? left : size;
    return {begin, rows, spanOf(args, p, begin).firstVector(), spanOf(args, p, begin + rows - 1).end};
}

inline float total(Vec v)
{
    float sum = 0.0f;
    for (Index l = 0; l < kLanes; ++l)
        sum += v[l];
    return sum;
}

/// The vector of columns from j on, with `other` where a column is outside of the span.
inline Vec inside(Vec value, Index j, const Span& span, float other)
{
    if (j >= span.begin && j + kLanes <= span.end)
        return value;
    Choice column;
    for (Index l = 0; l < kLanes; ++l)
        column[l] = static_cast<std::int32_t>(j + l);
    const Vec zero = {}, others = zero + other;
    const Choice in =
        (column >= static_cast<std::int32_t>(span.begin)) & (column < static_cast<std::int32_t>(span.end));
    return in ? value : others;
}

/// The largest raw score of a span; NaN is passed over, and stays in the row.
inline float maximumOf(const float* row, const Span& span)
{
    constexpr float kLowest = -3.402823466e38f;
    const Vec zero = {};
    Vec best = zero + kLowest;
    for (Index j = span.firstVector(); j < span.end; j += kLanes) {
        const Vec v = inside(load(row + j), j, span, kLowest);
        best = v > best ? v : best;
    }
    float m = best[0];
    for (Index l = 1; l < kLanes; ++l)
        m = best[l] > m ? best[l] : m;
    return m;
}

/// Zeros in a block's columns outside of the vectors of a row's span.
inline void clearOutside(float* row, const Block& block, const Span& span)
{
    const Vec zero = {};
    for (Index j = block.keyBegin; j < span.firstVector(); j += kLanes)
        store(row + j, zero);
    for (Index j = span.vectorsEnd(); j < block.keyEnd; j += kLanes)
        store(row + j, zero);
}

/// Turns a row of raw scores into exp(scale·s − scale·max), 0 outside of the span; returns scale·max and the sum.
/// scale is positive.
inline void softmaxRow(float* row, const Span& span, float scale, float& maximum, float& sum)
{
    const float m = maximumOf(row, span) * scale;
    Vec partial = {};
    for (Index j = span.firstVector(); j < span.end; j += kLanes) {
        const Vec e = inside(fastExp(load(row + j) * scale - m), j, span, 0.0f);
        store(row + j, e);
        partial += e;
    }
    maximum = m;
    sum = total(partial);
}

inline void dropRow(float* row, const Span& span, std::uint64_t key, std::uint32_t channel, const RowDropout& drop)
{
    for (Index j = span.firstVector(); j < span.end; j += kLanes)
        store(row + j, keep(drop, key, channel + static_cast<std::uint32_t>(j), drop.keepScale * load(row + j)));
}

inline std::uint64_t queryKey(const AttentionArgs& args, const Problem& p, Index i)
{
    return counterMix(p.siteKey ^ args.dropout.tokenKeys[p.queryBegin + i]);
}
