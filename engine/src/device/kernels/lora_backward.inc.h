// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- gradients of low-rank branches

void narrowBackwardRows(const LoraArgs& args, Index begin, Index end)
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

void narrowBackwardInputs(const LoraArgs& args, Index run, Index begin, Index end)
{
    Index c = begin;
    for (; c + 2 * kLanes <= end; c += 2 * kLanes)
        inputBlocks<2>(args, run, c);
    for (; c + kLanes <= end; c += kLanes)
        inputBlocks<1>(args, run, c);
    for (; c < end; ++c)
        inputChannel(args, run, c);
}

void narrowBackwardOutputs(const LoraArgs& args, Index run, Index begin, Index end)
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
