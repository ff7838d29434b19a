// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.
std::int64_t attentionScratch(std::int64_t queries, std::int64_t keys, std::int64_t headDim)
{
    const Index ldk = padded(keys), ldd = padded(headDim), rows = queries < kQueryBlock ? queries : kQueryBlock;
    // backward, the larger: Kᵀ, Vᵀ, K, dK, dV; P, dS; Q, dO, dQ of a block
    return 2 * headDim * ldk + 3 * keys * ldd + 2 * rows * ldk + 3 * rows * ldd;
}

/// Where a task keeps its matrices: those of its key head, then those of a block of queries.
struct ForwardSpace {
    float *kt, *v, *s, *o;
};

void forwardBlock(const AttentionArgs& args, const Problem& p, const Block& block, const ForwardSpace& at)
{
    float* s = at.s;
    product<false>({p.q + block.begin * args.qRow, args.qRow, 1}, at.kt + block.keyBegin, p.ldk, s + block.keyBegin,
                   p.ldk, block.rows, block.columns(), p.dim);
    float* lse = args.lse + (p.run * args.heads + p.head) * args.queries + p.queryBegin + block.begin;
    float inverse[kQueryBlock];
    for (Index i = 0; i < block.rows; ++i) {
        float maximum, sum;
        float* row = s + i * p.ldk;
        const Span span = spanOf(args, p, block.begin + i);
        clearOutside(row, block, span);
        softmaxRow(row, span, args.scale, maximum, sum);
        lse[i] = maximum + __builtin_logf(sum);
        inverse[i] = 1.0f / sum;
        if (args.dropout.siteKeys)
            dropRow(row, span, queryKey(args, p, block.begin + i), p.channel, args.dropout);
    }
    product<false>({s + block.keyBegin, p.ldk, 1}, at.v + block.keyBegin * p.ldd, p.ldd, at.o, p.ldd, block.rows, p.ldd,
                   block.keyEnd - block.keyBegin);
    float* out = args.out + p.run * args.outRun + (p.queryBegin + block.begin) * args.outRow + p.head * p.dim;
    for (Index i = 0; i < block.rows; ++i)
        for (Index c = 0; c < p.dim; ++c)
            out[i * args.outRow + c] = at.o[i * p.ldd + c] * inverse[i];
}

void attentionForward(const AttentionArgs& args, const AttentionTask& task, float* scratch)
{
    const Problem first = problemOf(args, task, task.head);
    if (args.keyRows && first.nq <= kFewQueries)
        return pooledForFew(args, task, scratch);
    ForwardSpace at;
    at.kt = scratch;
    at.v = at.kt + first.dim * first.ldk;
    at.s = at.v + first.nk * first.ldd;
    at.o = at.s + (first.nq < kQueryBlock ? first.nq : kQueryBlock) * first.ldk;
    layKeys(args, task, first, at.kt, at.v);
    for (Index head = task.head; head < task.head + task.heads; ++head) {
        const Problem p = problemOf(args, task, head);
        for (Index i = 0; i < p.nq;) {
            const Block block = blockOf(args, p, i);
            forwardBlock(args, p, block, at);
            i += block.rows;
        }
    }
}

void writeRows(float* to, Index toRow, const float* from, Index ld, Index rows, Index width)
{
    for (Index i = 0; i < rows; ++i)
        for (Index c = 0; c < width; ++c)
            to[i * toRow + c] = from[i * ld + c];
}

/// row: in raw scores, out P̃ (with dropout); dRow: in dO·Vᵀ, out dS·scale = P ⊙ (dP − D + dLse)·scale; both 0 outside
/// of the span.
void backwardRow(const AttentionArgs& args, const Problem& p, Index query, float* row, float* dRow)
{
    const Index statistic = (p.run * args.heads + p.head) * args.queries + p.queryBegin + query;
    const float lse = args.lse[statistic], dLse = args.dLse ? args.dLse[statistic] : 0.0f;
    const Span span = spanOf(args, p, query);
    const bool drops = args.dropout.siteKeys != nullptr;
    const std::uint64_t key = drops ? queryKey(args, p, query) : 0;
    if (drops)
        dropRow(dRow, span, key, p.channel, args.dropout);
    Vec partial = {};
    for (Index j = span.firstVector(); j < span.end; j += kLanes) {
        const Vec probability = inside(fastExp(load(row + j) * args.scale - lse), j, span, 0.0f);
        store(row + j, probability);
        partial += probability * load(dRow + j);
    }
    const float less = total(partial) - dLse;
    for (Index j = span.firstVector(); j < span.end; j += kLanes)
        store(dRow + j, load(row + j) * (load(dRow + j) - less) * args.scale);
    if (drops)
        dropRow(row, span, key, p.channel, args.dropout);
}

/// Where a task keeps its matrices: those of its key head, then those of a block of queries.
struct BackwardSpace {
    float *kt, *vt, *k, *dk, *dv;
    float *s, *ds, *q, *dOut, *dq;
};

BackwardSpace backwardSpace(const Problem& p, float* scratch)
{
    const Index rows = p.nq < kQueryBlock ? p.nq : kQueryBlock;
    const auto take = [&](Index count) {
        float* part = scratch;
        scratch += count;
        return part;
    };
    BackwardSpace at;
    at.kt = take(p.dim * p.ldk), at.vt = take(p.dim * p.ldk);
    at.k = take(p.nk * p.ldd), at.dk = take(p.nk * p.ldd), at.dv = take(p.nk * p.ldd);
    at.s = take(rows * p.ldk), at.ds = take(rows * p.ldk);
    at.q = take(rows * p.ldd), at.dOut = take(rows * p.ldd), at.dq = take(rows * p.ldd);
    return at;
}

void backwardBlock(const AttentionArgs& args, const Problem& p, const Block& block, const BackwardSpace& at)
{
    const Index row0 = p.queryBegin + block.begin, k0 = block.keyBegin, keys = block.keyEnd - k0;
    copyRows(at.q, p.ldd, p.q + block.begin * args.qRow, args.qRow, block.rows, p.dim);
    copyRows(at.dOut, p.ldd, args.dOut + p.run * args.outRun + row0 * args.outRow + p.head * p.dim, args.outRow,
             block.rows, p.dim);
    product<false>({at.q, p.ldd, 1}, at.kt + k0, p.ldk, at.s + k0, p.ldk, block.rows, block.columns(), p.dim);
    product<false>({at.dOut, p.ldd, 1}, at.vt + k0, p.ldk, at.ds + k0, p.ldk, block.rows, block.columns(), p.dim);
    for (Index i = 0; i < block.rows; ++i) {
        const Span span = spanOf(args, p, block.begin + i);
        clearOutside(at.s + i * p.ldk, block, span);
        clearOutside(at.ds + i * p.ldk, block, span);
        backwardRow(args, p, block.begin + i, at.s + i * p.ldk, at.ds + i * p.ldk);
    }
    product<false>({at.ds + k0, p.ldk, 1}, at.k + k0 * p.ldd, p.ldd, at.dq, p.ldd, block.rows, p.ldd, keys);
    writeRows(args.dq + p.run * args.qRun + row0 * args.qRow + p.head * p.dim, args.qRow, at.dq, p.ldd, block.rows,
              p.dim);
    product<true>({at.s + k0, 1, p.ldk}, at.dOut, p.ldd, at.dv + k0 * p.ldd, p.ldd, keys, p.ldd, block.rows);
    product<true>({at.ds + k0, 1, p.ldk}, at.q, p.ldd, at.dk + k0 * p.ldd, p.ldd, keys, p.ldd, block.rows);
}

void attentionBackward(const AttentionArgs& args, const AttentionTask& task, float* scratch)
{
    const Problem first = problemOf(args, task, task.head);
    const BackwardSpace at = backwardSpace(first, scratch);
    const Index k0 = args.kOffsets[task.sequence], column = task.keyHead * first.dim, size = first.nk * first.ldd;
    const Index kAt = task.run * args.kRun + k0 * args.kRow + column;
    const Index vAt = task.run * args.vRun + k0 * args.vRow + column;
    copyTransposed(at.kt, first.ldk, args.k + kAt, args.kRow, first.nk, first.dim);
    copyTransposed(at.vt, first.ldk, args.v + vAt, args.vRow, first.nk, first.dim);
    copyRows(at.k, first.ldd, args.k + kAt, args.kRow, first.nk, first.dim);
    for (Index i = 0; i < size; ++i)
        at.dk[i] = at.dv[i] = 0.0f;
    // A key head's gradients are the sums of its query heads', one after the other: always in the same order.
    for (Index head = task.head; head < task.head + task.heads; ++head) {
        const Problem p = problemOf(args, task, head);
        for (Index i = 0; i < p.nq;) {
            const Block block = blockOf(args, p, i);
            backwardBlock(args, p, block, at);
            i += block.rows;
        }
    }
    writeRows(args.dk + kAt, args.kRow, at.dk, first.ldd, first.nk, first.dim);
    writeRows(args.dv + vAt, args.vRow, at.dv, first.ldd, first.nk, first.dim);
}
