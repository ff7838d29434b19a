// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.
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
        partial += load(row + j) * load(dRow + j);
    float dot = total(partial);
    for (; j < p.nk; ++j)
        dot += row[j] * dRow[j];
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
