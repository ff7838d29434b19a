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

void loraForward(const LoraArgs& args, std::int64_t begin, std::int64_t end, float* scratch)
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

void loraBackwardRows(const LoraArgs& args, std::int64_t begin, std::int64_t end)
{
    for (Index row = begin; row < end; ++row) {
        const Index run = row / args.tokens, t = row % args.tokens;
        float* dz = args.dz + row * args.rank;
        allDots(args.dy + run * args.yRun + t * args.yRow, args.bTransposed + run * args.rank * args.outputs,
                args.outputs, args.outputs, args.rank, dz);
        for (Index k = 0; k < args.rank; ++k)
            dz[k] *= args.scale[run];
    }
}

/// RANKS rows of dA from `first` on, and their share of dx, in VECTORS · kLanes channels from c on. The sums stay in
/// registers while the run's tokens pass.
template<int RANKS, int VECTORS>
inline void inputBlock(const LoraArgs& args, Index run, Index first, Index c)
{
    const float* a = args.a + run * args.aRun + first * args.inputs + c;
    Vec sums[RANKS][VECTORS] = {};
    for (Index row = run * args.tokens; row < (run + 1) * args.tokens; ++row) {
        const LoraRow in = loraRow(args, row);
        const float* dz = args.dz + row * args.rank + first;
        Vec values[VECTORS], back[VECTORS] = {};
        for (int v = 0; v < VECTORS; ++v)
            values[v] = mixed(in, c + v * kLanes);
        for (int k = 0; k < RANKS; ++k)
            for (int v = 0; v < VECTORS; ++v) {
                sums[k][v] += dz[k] * values[v];
                back[v] += dz[k] * load(a + k * args.inputs + v * kLanes);
            }
        for (int v = 0; args.dx && v < VECTORS; ++v) {
            float* dx = args.dx + row * args.inputs + c + v * kLanes;
            const auto channel = static_cast<std::uint32_t>(c + v * kLanes);
            const Vec share = in.a * back[v];
            store(dx, load(dx) + (in.drop ? keep(*in.drop, in.key, channel, share) : share));
        }
    }
    float* dA = args.dA + (run * args.rank + first) * args.inputs + c;
    for (int k = 0; k < RANKS; ++k)
        for (int v = 0; v < VECTORS; ++v)
            store(dA + k * args.inputs + v * kLanes, load(dA + k * args.inputs + v * kLanes) + sums[k][v]);
}

template<int VECTORS>
inline void inputBlocks(const LoraArgs& args, Index run, Index c)
{
    constexpr int kRanks = KERNEL_BYTES == 64 ? 8 : 4; // their sums fill half the registers
    Index k = 0;
    for (; k + kRanks <= args.rank; k += kRanks)
        inputBlock<kRanks, VECTORS>(args, run, k, c);
    for (; k < args.rank; ++k)
        inputBlock<1, VECTORS>(args, run, k, c);
}

/// The same for one channel.
inline void inputChannel(const LoraArgs& args, Index run, Index c)
{
    const float* a = args.a + run * args.aRun + c;
    float* dA = args.dA + run * args.rank * args.inputs + c;
    for (Index row = run * args.tokens; row < (run + 1) * args.tokens; ++row) {
        const LoraRow in = loraRow(args, row);
        const float* dz = args.dz + row * args.rank;
        const float value = mixedOne(in, c);
        float back = 0.0f;
        for (Index k = 0; k < args.rank; ++k) {
            dA[k * args.inputs] += dz[k] * value;
            back += dz[k] * a[k * args.inputs];
        }
        back *= in.a;
        if (args.dx)
            args.dx[row * args.inputs + c] +=
                in.drop ? keepOne(*in.drop, in.key, static_cast<std::uint32_t>(c), back) : back;
    }
}

void loraBackwardInputs(const LoraArgs& args, std::int64_t run, std::int64_t begin, std::int64_t end)
{
    Index c = begin;
    for (; c + 2 * kLanes <= end; c += 2 * kLanes)
        inputBlocks<2>(args, run, c);
    for (; c + kLanes <= end; c += kLanes)
        inputBlocks<1>(args, run, c);
    for (; c < end; ++c)
        inputChannel(args, run, c);
}

void loraBackwardOutputs(const LoraArgs& args, std::int64_t run, std::int64_t begin, std::int64_t end)
{
    float* dB = args.dBTransposed + run * args.rank * args.outputs;
    for (Index t = 0; t < args.tokens; ++t) {
        const float* z = args.z + (run * args.tokens + t) * args.rank;
        const float* dy = args.dy + run * args.yRun + t * args.yRow;
        overRow(
            end - begin,
            [&](Index offset) {
                const Index c = begin + offset;
                const Vec value = load(dy + c);
                for (Index k = 0; k < args.rank; ++k)
                    store(dB + k * args.outputs + c, load(dB + k * args.outputs + c) + z[k] * value);
            },
            [&](Index offset) {
                const Index c = begin + offset;
                for (Index k = 0; k < args.rank; ++k)
                    dB[k * args.outputs + c] += z[k] * dy[c];
            });
    }
}
