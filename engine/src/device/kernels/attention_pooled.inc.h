// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- keys from a pool of rows

// Up to so many queries of a sequence each read the keys where they lie: to lay them out first would cost more.
constexpr Index kFewQueries = 8;

/// Where a task's key head has key j (from k) or value j (from v).
struct PooledAt {
    const float* first;
    Index row;
    const std::int32_t* numbers;
    [[nodiscard]] const float* operator()(Index j) const { return first + numbers[j] * row; }
};

inline const std::int32_t* numbersOf(const AttentionArgs& args, const AttentionTask& task)
{
    return args.keyRows[task.run * args.sequences + task.sequence];
}

inline PooledAt pooledKeys(const AttentionArgs& args, const AttentionTask& task, Index dim)
{
    return {args.k + task.run * args.kRun + task.keyHead * dim, args.kRow, numbersOf(args, task)};
}

inline PooledAt pooledValues(const AttentionArgs& args, const AttentionTask& task, Index dim)
{
    return {args.v + task.run * args.vRun + task.keyHead * dim, args.vRow, numbersOf(args, task)};
}

/// Kᵀ (dim × ldk) and V (keys × ldd) of a task's key head, from wherever its rows lie.
void layKeys(const AttentionArgs& args, const AttentionTask& task, const Problem& p, float* kt, float* v)
{
    if (args.keyRows) {
        copyTransposedAt(kt, p.ldk, pooledKeys(args, task, p.dim), p.nk, p.dim);
        copyRowsAt(v, p.ldd, pooledValues(args, task, p.dim), p.nk, p.dim);
        return;
    }
    const Index k0 = args.kOffsets[task.sequence], column = task.keyHead * p.dim;
    copyTransposed(kt, p.ldk, args.k + task.run * args.kRun + k0 * args.kRow + column, args.kRow, p.nk, p.dim);
    copyRows(v, p.ldd, args.v + task.run * args.vRun + k0 * args.vRow + column, args.vRow, p.nk, p.dim);
}

/// q · each of kLanes rows.
inline Vec dotRows(const float* q, const float* const (&rows)[kLanes], Index dim)
{
    Vec square[kLanes];
    for (Index j = 0; j < kLanes; ++j) {
        Vec sum = {};
        for (Index c = 0; c + kLanes <= dim; c += kLanes)
            sum += load(q + c) * load(rows[j] + c);
        square[j] = sum;
    }
    transpose(square);
    for (Index step = kLanes / 2; step > 0; step /= 2)
        for (Index j = 0; j < step; ++j)
            square[j] += square[j + step];
    for (Index c = dim / kLanes * kLanes; c < dim; ++c)
        for (Index j = 0; j < kLanes; ++j)
            square[0][j] += q[c] * rows[j][c];
    return square[0];
}

/// Rows that lie here and there are not fetched by the processor itself.
inline void fetchRow(const float* row, Index dim)
{
    constexpr Index kLine = 16; // floats
    for (Index c = 0; c < dim; c += kLine)
        __builtin_prefetch(row + c);
}

/// Raw scores of a query against the keys of its span; what stands beside them in the vectors is finite. Keys are
/// fetched a vector ahead, and the values that the scores are for.
inline void pooledScores(const float* q, const PooledAt& keys, const PooledAt& values, const Span& span, Index dim,
                         float* scores)
{
    for (Index j = span.firstVector(); j < span.end; j += kLanes) {
        const float* rows[kLanes];
        for (Index l = 0; l < kLanes; ++l) {
            const Index key = j + l < span.end ? j + l : span.end - 1;
            rows[l] = keys(key);
            fetchRow(values(key), dim);
            fetchRow(keys(key + kLanes < span.end ? key + kLanes : key), dim);
        }
        store(scores + j, dotRows(q, rows, dim));
    }
}

/// out[from, from + VECTORS vectors) = factor · Σ_j weights[j] value_j
template<int VECTORS>
inline void pooledSum(const float* weights, const PooledAt& values, const Span& span, Index from, float factor,
                      float* out)
{
    Vec sums[VECTORS] = {};
    for (Index j = span.begin; j < span.end; ++j) {
        const float* value = values(j) + from;
        for (int v = 0; v < VECTORS; ++v)
            sums[v] += weights[j] * load(value + v * kLanes);
    }
    for (int v = 0; v < VECTORS; ++v)
        store(out + from + v * kLanes, factor * sums[v]);
}

inline void pooledValue(const float* weights, const PooledAt& values, const Span& span, Index dim, float factor,
                        float* out)
{
    Index c = 0;
    for (; c + 4 * kLanes <= dim; c += 4 * kLanes)
        pooledSum<4>(weights, values, span, c, factor, out);
    for (; c + kLanes <= dim; c += kLanes)
        pooledSum<1>(weights, values, span, c, factor, out);
    for (; c < dim; ++c) {
        float sum = 0.0f;
        for (Index j = span.begin; j < span.end; ++j)
            sum += weights[j] * values(j)[c];
        out[c] = factor * sum;
    }
}

void pooledForFew(const AttentionArgs& args, const AttentionTask& task, float* scores)
{
    for (Index head = task.head; head < task.head + task.heads; ++head) {
        const Problem p = problemOf(args, task, head);
        const PooledAt keys = pooledKeys(args, task, p.dim), values = pooledValues(args, task, p.dim);
        float* lse = args.lse + (p.run * args.heads + p.head) * args.queries + p.queryBegin;
        for (Index i = 0; i < p.nq; ++i) {
            const Span span = spanOf(args, p, i);
            pooledScores(p.q + i * args.qRow, keys, values, span, p.dim, scores);
            float maximum, sum;
            softmaxRow(scores, span, args.scale, maximum, sum);
            lse[i] = maximum + __builtin_logf(sum);
            float* out = args.out + p.run * args.outRun + (p.queryBegin + i) * args.outRow + p.head * p.dim;
            pooledValue(scores, values, span, p.dim, 1.0f / sum, out);
        }
    }
}
