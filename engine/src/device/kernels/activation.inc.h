// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the kernels' one source: included by cpu_kernels_impl.h, inside its namespaces.

// ---------------------------------------------------------------- activations

constexpr float kGeluRoot = 0.7978845608028654f; // √(2/π)
constexpr float kGeluCube = 0.044715f;

struct ActivationPoint {
    Vec value, slope;
};

/// SiLU is x σ(x), GELU's tanh form x σ(2u) with u = √(2/π)(x + 0.044715 x³), as tanh u = 2 σ(2u) − 1: both are
/// x σ(k), with slope σ + x σ (1 − σ) k'.
template<ActivationKernel KIND>
inline ActivationPoint activationAt(Vec x)
{
    const Vec zero = {}, one = zero + 1.0f;
    if constexpr (KIND == ActivationKernel::Relu) {
        // Written so that NaN stays NaN.
        return {x < zero ? zero : x, x > zero ? one : zero};
    } else {
        Vec k = x, slope = one;
        if constexpr (KIND == ActivationKernel::GeluTanh) {
            const Vec square = x * x;
            k = 2.0f * kGeluRoot * x * (one + kGeluCube * square);
            slope = 2.0f * kGeluRoot * (one + 3.0f * kGeluCube * square);
        }
        const Vec sigma = one / (one + fastExp(-k));
        return {x * sigma, sigma * (one + x * (one - sigma) * slope)};
    }
}

/// work(offset, count) for the whole vectors of [begin, end); a rest shorter than a vector comes with its count.
template<typename Work>
inline void overVectors(Index begin, Index end, Work work)
{
    Index c = begin;
    for (; c + kLanes <= end; c += kLanes)
        work(c, kLanes);
    if (c < end)
        work(c, end - c);
}

inline Vec loadSome(const float* from, Index count)
{
    if (count == kLanes)
        return load(from);
    float values[kLanes] = {};
    for (Index l = 0; l < count; ++l)
        values[l] = from[l];
    return load(values);
}

inline void storeSome(float* to, Vec value, Index count)
{
    if (count == kLanes) {
        store(to, value);
        return;
    }
    float values[kLanes];
    store(values, value);
    for (Index l = 0; l < count; ++l)
        to[l] = values[l];
}

template<ActivationKernel KIND>
void gatedRows(const GatedArgs& args, Index begin, Index end)
{
    for (Index row = begin; row < end; ++row) {
        const float* gate = args.gateUp + row * 2 * args.width;
        const float* up = gate + args.width;
        float* dGate = args.dGateUp ? args.dGateUp + row * 2 * args.width : nullptr;
        const float* dy = args.dGateUp ? args.dy + row * args.width : nullptr;
        float* y = args.dGateUp ? nullptr : args.y + row * args.width;
        overVectors(0, args.width, [&](Index c, Index count) {
            const ActivationPoint point = activationAt<KIND>(loadSome(gate + c, count));
            const Vec ups = loadSome(up + c, count);
            if (!dGate) {
                storeSome(y + c, point.value * ups, count);
                return;
            }
            const Vec d = loadSome(dy + c, count);
            storeSome(dGate + c, d * ups * point.slope, count);
            storeSome(dGate + args.width + c, d * point.value, count);
        });
    }
}

template<ActivationKernel KIND>
void activateValues(const ActivationArgs& args, Index begin, Index end)
{
    overVectors(begin, end, [&](Index c, Index count) {
        const ActivationPoint point = activationAt<KIND>(loadSome(args.x + c, count));
        if (args.dy)
            storeSome(args.y + c, loadSome(args.dy + c, count) * point.slope, count);
        else
            storeSome(args.y + c, point.value, count);
    });
}

void gated(const GatedArgs& args, std::int64_t begin, std::int64_t end)
{
    switch (args.kind) {
    case ActivationKernel::Relu:
        return gatedRows<ActivationKernel::Relu>(args, begin, end);
    case ActivationKernel::Silu:
        return gatedRows<ActivationKernel::Silu>(args, begin, end);
    case ActivationKernel::GeluTanh:
        return gatedRows<ActivationKernel::GeluTanh>(args, begin, end);
    }
}

void activation(const ActivationArgs& args, std::int64_t begin, std::int64_t end)
{
    switch (args.kind) {
    case ActivationKernel::Relu:
        return activateValues<ActivationKernel::Relu>(args, begin, end);
    case ActivationKernel::Silu:
        return activateValues<ActivationKernel::Silu>(args, begin, end);
    case ActivationKernel::GeluTanh:
        return activateValues<ActivationKernel::GeluTanh>(args, begin, end);
    }
}
