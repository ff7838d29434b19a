// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- low-rank branches

struct LoraRow {
    const float *x, *h;
    float a, b; ///< factors of x and h, dropout's 1 / (1 − p) in them
    std::uint64_t key;
    const RowDropout* drop; ///< null: nothing is dropped
};

inline LoraRow loraRow(const LoraArgs& args, Index row)
{
    const Index run = row / args.tokens;
    const float kept = args.dropout.siteKeys ? args.dropout.keepScale : 1.0f;
    return {args.x + row * args.inputs,
            args.h ? args.h + row * args.inputs : nullptr,
            args.cx[run] * kept,
            args.h ? args.ch[run] * kept : 0.0f,
            args.dropout.siteKeys ? rowKey(args.dropout, row, args.tokens) : 0,
            args.dropout.siteKeys ? &args.dropout : nullptr};
}

/// kLanes values of D(x̃) from channel c on.
inline Vec mixed(const LoraRow& row, Index c)
{
    const Vec value = row.h ? row.a * load(row.x + c) + row.b * load(row.h + c) : row.a * load(row.x + c);
    return row.drop ? keep(*row.drop, row.key, static_cast<std::uint32_t>(c), value) : value;
}

inline float mixedOne(const LoraRow& row, Index c)
{
    const float value = row.h ? row.a * row.x[c] + row.b * row.h[c] : row.a * row.x[c];
    return row.drop ? keepOne(*row.drop, row.key, static_cast<std::uint32_t>(c), value) : value;
}

/// Products of one vector with N rows of a matrix.
template<int N>
inline void dots(const float* v, const float* rows, Index stride, Index width, float* out)
{
    Vec sums[N] = {};
    float rest[N] = {};
    overRow(
        width,
        [&](Index c) {
            const Vec value = load(v + c);
            for (int n = 0; n < N; ++n)
                sums[n] += value * load(rows + n * stride + c);
        },
        [&](Index c) {
            for (int n = 0; n < N; ++n)
                rest[n] += v[c] * rows[n * stride + c];
        });
    for (int n = 0; n < N; ++n)
        out[n] = rest[n] + total(sums[n]);
}

inline void allDots(const float* v, const float* rows, Index stride, Index width, Index count, float* out)
{
    Index k = 0;
    for (; k + 8 <= count; k += 8)
        dots<8>(v, rows + k * stride, stride, width, out + k);
    for (; k + 4 <= count; k += 4)
        dots<4>(v, rows + k * stride, stride, width, out + k);
    for (; k < count; ++k)
        dots<1>(v, rows + k * stride, stride, width, out + k);
}

void narrowForward(const LoraArgs& args, Index begin, Index end, float* scratch)
{
    for (Index row = begin; row < end; ++row) {
        const Index run = row / args.tokens, t = row % args.tokens;
        const LoraRow in = loraRow(args, row);
        overRow(
            args.inputs, [&](Index c) { store(scratch + c, mixed(in, c)); },
            [&](Index c) { scratch[c] = mixedOne(in, c); });
        float* z = args.z + row * args.rank;
        allDots(scratch, args.a + run * args.aRun, args.inputs, args.inputs, args.rank, z);
        for (Index k = 0; k < args.rank; ++k)
            z[k] *= args.scale[run];
        float* y = args.y + run * args.yRun + t * args.yRow;
        const float* b = args.bTransposed + run * args.rank * args.outputs;
        overRow(
            args.outputs,
            [&](Index c) {
                Vec sum = load(y + c);
                for (Index k = 0; k < args.rank; ++k)
                    sum += z[k] * load(b + k * args.outputs + c);
                store(y + c, sum);
            },
            [&](Index c) {
                for (Index k = 0; k < args.rank; ++k)
                    y[c] += z[k] * b[k * args.outputs + c];
            });
    }
}
