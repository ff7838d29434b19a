// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rotary.h"

#include "device/dropout.h"
#include "device/kernels/cpu_kernels.h"
#include "device/tasks.h"

#include <cmath>
#include <numbers>

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/pow.h>
#include <ATen/ops/reciprocal.h>
#include <ATen/ops/scalar_tensor.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/where.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

constexpr std::int64_t kRowBlock = 32;

/// θ^(2i/n), each step rounded to fp32.
at::Tensor wavelengths(const at::Scalar& theta, std::int64_t rotaryDim)
{
    return at::pow(theta, at::arange(0, rotaryDim, 2, at::kFloat) / rotaryDim);
}

at::Tensor plainFrequencies(const at::Scalar& theta, std::int64_t rotaryDim)
{
    return at::reciprocal(wavelengths(theta, rotaryDim));
}

at::Tensor dynamicFrequencies(const RopeConfig& rope, std::int64_t maxPositions, std::int64_t length)
{
    const auto n = static_cast<double>(rope.rotaryDim);
    if (length <= maxPositions)
        return plainFrequencies(rope.theta, rope.rotaryDim);
    // transformers has the length in a tensor, so that θ is worked out in fp32.
    const at::Tensor stretched = at::scalar_tensor(length, at::kLong) * rope.factor;
    const at::Tensor growth = stretched / maxPositions - (rope.factor - 1);
    const at::Scalar theta = (at::pow(growth, n / (n - 2)) * rope.theta).item();
    return plainFrequencies(theta, rope.rotaryDim);
}

std::int64_t originalPositions(const ModelShape& shape)
{
    return shape.rope.originalPositions ? shape.rope.originalPositions : shape.maxPositions;
}

/// Peng et al. 2023 (arXiv:2309.00071): frequencies that turn often stay, slow ones are divided by the factor.
at::Tensor yarnFrequencies(const ModelShape& shape)
{
    const RopeConfig& rope = shape.rope;
    const auto dim = static_cast<double>(rope.rotaryDim);
    const auto dimensionOf = [&](double rotations) {
        const double wave = static_cast<double>(originalPositions(shape)) / (rotations * 2 * std::numbers::pi);
        return dim * std::log(wave) / (2 * std::log(rope.theta));
    };
    double low = dimensionOf(rope.betaFast), high = dimensionOf(rope.betaSlow);
    if (rope.truncate) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    low = std::max(low, 0.0);
    high = std::min(high, dim - 1);
    if (low == high)
        high += 0.001;
    const at::Tensor ramp = ((at::arange(rope.rotaryDim / 2, at::kFloat) - low) / (high - low)).clamp(0, 1);
    const at::Tensor waves = wavelengths(rope.theta, rope.rotaryDim), kept = 1 - ramp;
    return at::reciprocal(rope.factor * waves) * (1 - kept) + at::reciprocal(waves) * kept;
}

double yarnScale(const RopeConfig& rope)
{
    if (rope.attentionFactor)
        return *rope.attentionFactor;
    const auto scaled = [&](double mscale) {
        return rope.factor <= 1 ? 1.0 : 0.1 * mscale * std::log(rope.factor) + 1.0;
    };
    const double top = rope.mscale.value_or(0), all = rope.mscaleAllDim.value_or(0);
    return top != 0 && all != 0 ? scaled(top) / scaled(all) : scaled(1);
}

at::Tensor longropeFrequencies(const ModelShape& shape, std::int64_t length)
{
    const RopeConfig& rope = shape.rope;
    const auto& divisors = length > originalPositions(shape) ? rope.longFactors : rope.shortFactors;
    return at::reciprocal(at::tensor(divisors, at::kFloat) * wavelengths(rope.theta, rope.rotaryDim));
}

double longropeScale(const ModelShape& shape)
{
    const RopeConfig& rope = shape.rope;
    if (rope.attentionFactor)
        return *rope.attentionFactor;
    const auto original = static_cast<double>(originalPositions(shape));
    return rope.factor <= 1 ? 1.0 : std::sqrt(1 + std::log(rope.factor) / std::log(original));
}

at::Tensor llama3Frequencies(const ModelShape& shape)
{
    const RopeConfig& rope = shape.rope;
    const auto original = static_cast<double>(originalPositions(shape));
    const double longest = original / rope.lowFrequencyFactor, shortest = original / rope.highFrequencyFactor;
    const at::Tensor plain = plainFrequencies(rope.theta, rope.rotaryDim);
    const at::Tensor waves = at::reciprocal(plain) * (2 * std::numbers::pi);
    const at::Tensor slow = at::where(waves > longest, plain / rope.factor, plain);
    const at::Tensor smooth = (at::reciprocal(waves) * original - rope.lowFrequencyFactor) /
                              (rope.highFrequencyFactor - rope.lowFrequencyFactor);
    const at::Tensor between = (1 - smooth) * slow / rope.factor + smooth * slow;
    return at::where((waves < shortest).logical_or(waves > longest), slow, between);
}

at::Tensor frequencies(const ModelShape& shape, std::int64_t length)
{
    const RopeConfig& rope = shape.rope;
    switch (rope.kind) {
    case RopeKind::Plain:
        return plainFrequencies(rope.theta, rope.rotaryDim);
    case RopeKind::Linear:
        return plainFrequencies(rope.theta, rope.rotaryDim) / rope.factor;
    case RopeKind::Dynamic:
        return dynamicFrequencies(rope, shape.maxPositions, length);
    case RopeKind::Yarn:
        return yarnFrequencies(shape);
    case RopeKind::Llama3:
        return llama3Frequencies(shape);
    case RopeKind::Longrope:
        return longropeFrequencies(shape, length);
    }
    return {};
}

/// What cos and sin are multiplied by.
double scaleOf(const ModelShape& shape)
{
    if (shape.rope.kind == RopeKind::Yarn)
        return yarnScale(shape.rope);
    return shape.rope.kind == RopeKind::Longrope ? longropeScale(shape) : 1.0;
}

struct Turn : torch::CustomClassHolder {
    Turn(RotaryRows r, std::int64_t h, std::int64_t d) : rows(std::move(r)), heads(h), headDim(d) {}
    RotaryRows rows;
    std::int64_t heads, headDim;
};

at::Tensor turnedByKernel(const at::Tensor& x, const Turn& turn, float direction)
{
    const at::Tensor y = at::empty_like(x);
    const at::Tensor cos = turn.rows.cos.contiguous(), sin = turn.rows.sin.contiguous();
    RotaryArgs args{};
    args.x = x.const_data_ptr<float>();
    args.y = y.mutable_data_ptr<float>();
    args.cos = cos.const_data_ptr<float>();
    args.sin = sin.const_data_ptr<float>();
    args.tokens = x.size(1);
    args.heads = turn.heads;
    args.headDim = turn.headDim;
    args.rotaryDim = 2 * cos.size(1);
    args.width = x.size(2);
    args.pairs = turn.rows.form == RotaryForm::Pairs;
    args.direction = direction;
    forBlocks(x.size(0) * x.size(1), kRowBlock,
              [&](std::int64_t begin, std::int64_t end) { cpuKernels().rotateRows(args, begin, end); });
    return y;
}

at::Tensor turned(const at::Tensor& x, const Turn& turn, float direction)
{
    if (usesKernels(x))
        return turnedByKernel(x, turn, direction);
    at::Tensor y = x.clone();
    const std::int64_t half = turn.rows.cos.size(1);
    const at::Tensor cos = turn.rows.cos.unsqueeze(1).to(x.scalar_type());
    const at::Tensor sin = turn.rows.sin.unsqueeze(1).to(x.scalar_type()) * direction;
    const auto side = [&](const at::Tensor& of, std::int64_t which) { // (R, rows, heads, half): a view
        const at::Tensor heads = of.narrow(2, 0, turn.heads * turn.headDim).unflatten(2, {turn.heads, turn.headDim});
        return turn.rows.form == RotaryForm::Pairs ? heads.slice(3, which, 2 * half, 2)
                                                   : heads.narrow(3, which * half, half);
    };
    const at::Tensor a = side(x, 0), b = side(x, 1);
    side(y, 0).copy_(a * cos - b * sin);
    side(y, 1).copy_(b * cos + a * sin);
    return y;
}

struct RotateFunction : torch::autograd::Function<RotateFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x,
                              const c10::intrusive_ptr<Turn>& turn)
    {
        context->saved_data["turn"] = c10::IValue::make_capsule(turn);
        return turned(x, *turn, 1);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto turn = c10::static_intrusive_pointer_cast<Turn>(context->saved_data["turn"].toCapsule());
        return {turned(gradients[0].contiguous(), *turn, -1), at::Tensor()};
    }
};

} // namespace

RotaryRows rotaryRows(const ModelShape& shape, const at::Tensor& positions, std::int64_t length)
{
    const at::Tensor turns = frequencies(shape, length).to(positions.device());
    const at::Tensor angles = positions.to(at::kFloat).unsqueeze(1) * turns;
    const double scale = scaleOf(shape);
    return {angles.cos() * scale, angles.sin() * scale, shape.family->rotary};
}

at::Tensor rotate(const at::Tensor& x, const RotaryRows& rows, std::int64_t heads, std::int64_t headDim)
{
    return RotateFunction::apply(x.contiguous(), c10::make_intrusive<Turn>(rows, heads, headDim));
}

} // namespace engine
