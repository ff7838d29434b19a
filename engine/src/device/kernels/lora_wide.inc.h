// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- low-rank branches of larger ranks

// From here on a block of rows goes through products whose sums stay in registers; with few ranks, dots of single rows
// are faster.
constexpr Index kWideRows = 32;
constexpr Index kWideChannels = 64;
constexpr Index kWideDepth = 128; // products summed in one go; such sums are then added up

/// into (rows × columns, dense) = Σ over the depth of a · b; temporary: as large.
void longProduct(const Matrix& a, const float* b, Index ldb, float* into, Index rows, Index columns, Index depth,
                 float* temporary)
{
    for (Index i = 0; i < rows * columns; ++i)
        into[i] = 0.0f;
    for (Index k = 0; k < depth; k += kWideDepth) {
        const Index length = depth - k < kWideDepth ? depth - k : kWideDepth;
        product<false>({a.data + k * a.col, a.row, a.col}, b + k * ldb, ldb, temporary, columns, rows, columns, length);
        for (Index i = 0; i < rows * columns; ++i)
            into[i] += temporary[i];
    }
}

/// c (rows × columns, of any number) += a (rows × depth, dense) · b.
void addProduct(const float* a, const float* b, Index ldb, float* c, Index ldc, Index rows, Index columns, Index depth)
{
    const Index whole = columns / kLanes * kLanes;
    product<true>({a, depth, 1}, b, ldb, c, ldc, rows, whole, depth);
    for (Index i = 0; i < rows; ++i)
        for (Index j = whole; j < columns; ++j)
            for (Index k = 0; k < depth; ++k)
                c[i * ldc + j] += a[i * depth + k] * b[k * ldb + j];
}

/// Rows of one run: `first` of all runs' rows, `count` of them.
struct WideRows {
    Index run, first, count;
};

/// work(WideRows) for the rows [begin, end), run by run.
template<typename Work>
inline void byRun(const LoraArgs& args, Index begin, Index end, Work work)
{
    while (begin < end) {
        const Index run = begin / args.tokens, runEnd = (run + 1) * args.tokens;
        const Index block = begin + kWideRows, stop = runEnd < end ? runEnd : end;
        const Index last = block < stop ? block : stop;
        work(WideRows{run, begin, last - begin});
        begin = last;
    }
}

/// `channels` values of D(x̃) from channel c on.
inline void mixedChannels(const LoraArgs& args, Index row, Index c, Index channels, float* to)
{
    const LoraRow in = loraRow(args, row);
    overRow(
        channels, [&](Index i) { store(to + i, mixed(in, c + i)); }, [&](Index i) { to[i] = mixedOne(in, c + i); });
}

void wideForward(const LoraArgs& args, const WideRows& rows, float* scratch)
{
    float* sums = scratch;
    float* temporary = sums + kWideRows * args.paddedRank;
    float* x = temporary + kWideRows * args.paddedRank;
    for (Index i = 0; i < rows.count; ++i)
        mixedChannels(args, rows.first + i, 0, args.inputs, x + i * args.inputs);
    longProduct({x, args.inputs, 1}, args.aTransposed + rows.run * args.inputs * args.paddedRank, args.paddedRank, sums,
                rows.count, args.paddedRank, args.inputs, temporary);
    float* z = args.z + rows.first * args.rank;
    for (Index i = 0; i < rows.count; ++i)
        for (Index k = 0; k < args.rank; ++k)
            z[i * args.rank + k] = sums[i * args.paddedRank + k] * args.scale[rows.run];
    addProduct(z, args.bTransposed + rows.run * args.rank * args.outputs, args.outputs,
               args.y + rows.run * args.yRun + (rows.first - rows.run * args.tokens) * args.yRow, args.yRow, rows.count,
               args.outputs, args.rank);
}

/// dx += cx · M ⊙ (dz A) for some rows.
void wideInputs(const LoraArgs& args, const WideRows& rows, const float* dz, float* scratch)
{
    const float* a = args.a + rows.run * args.aRun;
    float* dx = args.dx + rows.first * args.inputs;
    if (!args.dropout.siteKeys) {
        for (Index i = 0; i < rows.count * args.rank; ++i)
            scratch[i] = dz[i] * args.cx[rows.run];
        addProduct(scratch, a, args.inputs, dx, args.inputs, rows.count, args.inputs, args.rank);
        return;
    }
    for (Index i = 0; i < rows.count * args.inputs; ++i)
        scratch[i] = 0.0f;
    addProduct(dz, a, args.inputs, scratch, args.inputs, rows.count, args.inputs, args.rank);
    for (Index i = 0; i < rows.count; ++i) {
        const LoraRow in = loraRow(args, rows.first + i);
        const float* back = scratch + i * args.inputs;
        float* to = dx + i * args.inputs;
        overRow(
            args.inputs,
            [&](Index c) {
                const auto channel = static_cast<std::uint32_t>(c);
                store(to + c, load(to + c) + keep(*in.drop, in.key, channel, in.a * load(back + c)));
            },
            [&](Index c) { to[c] += keepOne(*in.drop, in.key, static_cast<std::uint32_t>(c), in.a * back[c]); });
    }
}

void wideBackwardRows(const LoraArgs& args, const WideRows& rows, float* scratch)
{
    float* sums = scratch;
    float* temporary = sums + kWideRows * args.paddedRank;
    const float* dy = args.dy + rows.run * args.yRun + (rows.first - rows.run * args.tokens) * args.yRow;
    longProduct({dy, args.yRow, 1}, args.b + rows.run * args.outputs * args.paddedRank, args.paddedRank, sums,
                rows.count, args.paddedRank, args.outputs, temporary);
    float* dz = args.dz + rows.first * args.rank;
    for (Index i = 0; i < rows.count; ++i)
        for (Index k = 0; k < args.rank; ++k)
            dz[i * args.rank + k] = sums[i * args.paddedRank + k] * args.scale[rows.run];
    if (args.dx)
        wideInputs(args, rows, dz, scratch);
}

/// into[k][c] += Σ_t factors[t][k] · row t's channel begin + c, over a run's tokens in order; fill(t, channel, count,
/// to) writes a token's channels.
template<typename Fill>
inline void wideOuter(const LoraArgs& args, const float* factors, float* into, Index ldInto, Index begin, Index end,
                      float* scratch, Fill fill)
{
    float* rows = scratch;
    float* sums = rows + kWideDepth * kWideChannels;
    for (Index c = begin; c < end; c += kWideChannels) {
        const Index channels = end - c < kWideChannels ? end - c : kWideChannels, width = padded(channels);
        for (Index t = 0; t < args.tokens; t += kWideDepth) {
            const Index count = args.tokens - t < kWideDepth ? args.tokens - t : kWideDepth;
            for (Index i = 0; i < count; ++i) {
                for (Index j = channels; j < width; ++j)
                    rows[i * width + j] = 0.0f;
                fill(t + i, c, channels, rows + i * width);
            }
            product<false>({factors + t * args.rank, 1, args.rank}, rows, width, sums, width, args.rank, width, count);
            for (Index k = 0; k < args.rank; ++k)
                for (Index j = 0; j < channels; ++j)
                    into[k * ldInto + c + j] += sums[k * width + j];
        }
    }
}

void wideBackwardInputs(const LoraArgs& args, Index run, Index begin, Index end, float* scratch)
{
    wideOuter(args, args.dz + run * args.tokens * args.rank, args.dA + run * args.rank * args.inputs, args.inputs,
              begin, end, scratch, [&](Index t, Index c, Index count, float* to) {
                  mixedChannels(args, run * args.tokens + t, c, count, to);
              });
}

void wideBackwardOutputs(const LoraArgs& args, Index run, Index begin, Index end, float* scratch)
{
    wideOuter(args, args.z + run * args.tokens * args.rank, args.dBTransposed + run * args.rank * args.outputs,
              args.outputs, begin, end, scratch, [&](Index t, Index c, Index count, float* to) {
                  const float* dy = args.dy + run * args.yRun + t * args.yRow + c;
                  overRow(
                      count, [&](Index i) { store(to + i, load(dy + i)); }, [&](Index i) { to[i] = dy[i]; });
              });
}
