// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- cross entropy over a vocabulary

constexpr Index kSumBlock = 64 * kLanes; // added up in one go; such sums are then added up

inline float rowMaximum(const float* x, Index width)
{
    const Span all{0, width / kLanes * kLanes};
    float m = maximumOf(x, all);
    for (Index c = all.end; c < width; ++c)
        m = x[c] > m ? x[c] : m;
    return m;
}

/// Σ exp(x − maximum); with KEEP x becomes its terms.
template<bool KEEP>
inline float sumOfExp(float* x, Index width, float maximum)
{
    float sum = 0.0f;
    for (Index begin = 0; begin < width; begin += kSumBlock) {
        const Index end = begin + kSumBlock < width ? begin + kSumBlock : width;
        Vec partial = {};
        overVectors(begin, end, [&](Index c, Index count) {
            const Vec e = inside(fastExp(loadSome(x + c, count) - maximum), c, {c, c + count}, 0.0f);
            if (KEEP)
                storeSome(x + c, e, count);
            partial += e;
        });
        sum += total(partial);
    }
    return sum;
}

void tokenLossRows(const TokenLossArgs& args, std::int64_t begin, std::int64_t end)
{
    for (Index row = begin; row < end; ++row) {
        float* x = args.logits + row * args.vocabulary;
        const Index label = args.labels[row];
        const float given = x[label], maximum = rowMaximum(x, args.vocabulary);
        const float sum =
            args.gradient ? sumOfExp<true>(x, args.vocabulary, maximum) : sumOfExp<false>(x, args.vocabulary, maximum);
        args.losses[row] = maximum + __builtin_logf(sum) - given;
        if (!args.gradient)
            continue;
        const float inverse = 1.0f / sum;
        overRow(
            args.vocabulary, [&](Index c) { store(x + c, load(x + c) * inverse); }, [&](Index c) { x[c] *= inverse; });
        x[label] -= 1.0f;
    }
}
