// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- rotary positions

void rotateRows(const RotaryArgs& args, std::int64_t begin, std::int64_t end)
{
    const Index half = args.rotaryDim / 2;
    for (Index row = begin; row < end; ++row) {
        const float* x = args.x + row * args.width;
        float* y = args.y + row * args.width;
        const float* cos = args.cos + row % args.tokens * half;
        const float* sin = args.sin + row % args.tokens * half;
        for (Index head = 0; head < args.heads; ++head) {
            const float* from = x + head * args.headDim;
            float* to = y + head * args.headDim;
            if (args.pairs)
                for (Index i = 0; i < half; ++i) {
                    const float a = from[2 * i], b = from[2 * i + 1], s = args.direction * sin[i];
                    to[2 * i] = a * cos[i] - b * s;
                    to[2 * i + 1] = b * cos[i] + a * s;
                }
            else
                for (Index i = 0; i < half; ++i) {
                    const float a = from[i], b = from[half + i], s = args.direction * sin[i];
                    to[i] = a * cos[i] - b * s;
                    to[half + i] = b * cos[i] + a * s;
                }
            for (Index i = args.rotaryDim; i < args.headDim; ++i)
                to[i] = from[i];
        }
        for (Index i = args.heads * args.headDim; i < args.width; ++i)
            y[i] = x[i];
    }
}

// ---------------------------------------------------------------- RMSNorm

/// Σ value(c) over a row, lane by lane: whole(c) gives a vector, single(c) one value.
template<typename Whole, typename Single>
inline float sumOver(Index width, Whole whole, Single single)
{
    Vec partial[2] = {};
    float rest = 0.0f;
    Index c = 0;
    for (; c + 2 * kLanes <= width; c += 2 * kLanes) {
        partial[0] += whole(c);
        partial[1] += whole(c + kLanes);
    }
    for (; c + kLanes <= width; c += kLanes)
        partial[0] += whole(c);
    for (; c < width; ++c)
        rest += single(c);
    return rest + total(partial[0] + partial[1]);
}

void rmsNormForward(const RmsNormArgs& args, std::int64_t begin, std::int64_t end)
{
    for (Index row = begin; row < end; ++row) {
        const float* x = args.x + row * args.width;
        if (args.residual) {
            const float* residual = args.residual + row * args.width;
            float* sum = args.sum + row * args.width;
            overRow(
                args.width, [&](Index c) { store(sum + c, load(residual + c) + load(x + c)); },
                [&](Index c) { sum[c] = residual[c] + x[c]; });
            x = sum;
        }
        const float squares = sumOver(
            args.width, [&](Index c) { return load(x + c) * load(x + c); }, [&](Index c) { return x[c] * x[c]; });
        const float inverse = 1.0f / __builtin_sqrtf(squares / static_cast<float>(args.width) + args.epsilon);
        args.inverse[row] = inverse;
        float* y = args.y + row * args.width;
        overRow(
            args.width, [&](Index c) { store(y + c, load(args.gamma + c) * (load(x + c) * inverse)); },
            [&](Index c) { y[c] = args.gamma[c] * (x[c] * inverse); });
    }
}

/// dx = (γ ⊙ dy − x · mean(γ ⊙ dy ⊙ x) / rms²) / rms, plus what reaches x past the norm.
void rmsNormBackward(const RmsNormArgs& args, std::int64_t begin, std::int64_t end)
{
    for (Index row = begin; row < end; ++row) {
        const float* x = args.x + row * args.width;
        const float* dy = args.dy + row * args.width;
        const float* past = args.dSum ? args.dSum + row * args.width : nullptr;
        float* dx = args.dx + row * args.width;
        const float inverse = args.inverse[row];
        const float dot = sumOver(
            args.width, [&](Index c) { return load(args.gamma + c) * load(dy + c) * load(x + c); },
            [&](Index c) { return args.gamma[c] * dy[c] * x[c]; });
        const float back = dot / static_cast<float>(args.width) * inverse * inverse;
        overRow(
            args.width,
            [&](Index c) {
                const Vec value = inverse * (load(args.gamma + c) * load(dy + c) - back * load(x + c));
                store(dx + c, past ? load(past + c) + value : value);
            },
            [&](Index c) {
                const float value = inverse * (args.gamma[c] * dy[c] - back * x[c]);
                dx[c] = past ? past[c] + value : value;
            });
    }
}
