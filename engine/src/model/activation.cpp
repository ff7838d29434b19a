// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/activation.h"

#include "device/dropout.h"
#include "device/kernels/cpu_kernels.h"
#include "device/tasks.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/gelu_backward.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/silu_backward.h>
#include <ATen/ops/threshold_backward.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

constexpr std::int64_t kValueBlock = 16384;
constexpr std::int64_t kRowBlock = 16;

/// None for the exact GELU, which ATen computes.
std::optional<ActivationKernel> kernelOf(Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        return ActivationKernel::Relu;
    case Activation::Silu:
        return ActivationKernel::Silu;
    case Activation::GeluTanh:
        return ActivationKernel::GeluTanh;
    case Activation::Gelu:
        break;
    }
    return std::nullopt;
}

at::Tensor byTensors(const at::Tensor& x, Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        return at::relu(x);
    case Activation::Silu:
        return at::silu(x);
    case Activation::GeluTanh:
        return at::gelu(x, "tanh");
    case Activation::Gelu:
        break;
    }
    return at::gelu(x);
}

at::Tensor backByTensors(const at::Tensor& dy, const at::Tensor& x, Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        return at::threshold_backward(dy, x, 0);
    case Activation::Silu:
        return at::silu_backward(dy, x);
    case Activation::GeluTanh:
        return at::gelu_backward(dy, x, "tanh");
    case Activation::Gelu:
        break;
    }
    return at::gelu_backward(dy, x);
}

/// act(x), or dy ⊙ act'(x) where dy is defined.
at::Tensor byKernel(const at::Tensor& x, const at::Tensor& dy, ActivationKernel kind)
{
    const at::Tensor y = at::empty_like(x);
    const ActivationArgs args{kind, x.const_data_ptr<float>(), dy.defined() ? dy.const_data_ptr<float>() : nullptr,
                              y.mutable_data_ptr<float>()};
    forBlocks(x.numel(), kValueBlock,
              [&](std::int64_t begin, std::int64_t end) { cpuKernels().activation(args, begin, end); });
    return y;
}

struct ActivateFunction : torch::autograd::Function<ActivateFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, std::int64_t kind)
    {
        context->save_for_backward({x});
        context->saved_data["kind"] = kind;
        return byKernel(x, {}, static_cast<ActivationKernel>(kind));
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto kind = static_cast<ActivationKernel>(context->saved_data["kind"].toInt());
        return {byKernel(context->get_saved_variables()[0], gradients[0].contiguous(), kind), at::Tensor()};
    }
};

GatedArgs gatedArgs(const at::Tensor& gateUp, ActivationKernel kind)
{
    GatedArgs args{};
    args.kind = kind;
    args.gateUp = gateUp.const_data_ptr<float>();
    args.width = gateUp.size(2) / 2;
    return args;
}

void runGated(const GatedArgs& args, const at::Tensor& gateUp)
{
    forBlocks(gateUp.size(0) * gateUp.size(1), kRowBlock,
              [&](std::int64_t begin, std::int64_t end) { cpuKernels().gated(args, begin, end); });
}

bool hasGatedKernel(const at::Tensor& gateUp, Activation activation)
{
    return usesKernels(gateUp) && kernelOf(activation);
}

at::Tensor gatedForward(const at::Tensor& gateUp, Activation activation)
{
    if (!hasGatedKernel(gateUp, activation)) {
        const auto parts = gateUp.chunk(2, 2);
        return byTensors(parts[0], activation) * parts[1];
    }
    const at::Tensor y = at::empty({gateUp.size(0), gateUp.size(1), gateUp.size(2) / 2}, gateUp.options());
    GatedArgs args = gatedArgs(gateUp, *kernelOf(activation));
    args.y = y.mutable_data_ptr<float>();
    runGated(args, gateUp);
    return y;
}

at::Tensor gatedBackward(const at::Tensor& gateUp, const at::Tensor& dy, Activation activation)
{
    if (!hasGatedKernel(gateUp, activation)) {
        const auto parts = gateUp.chunk(2, 2);
        return at::cat({backByTensors(dy * parts[1], parts[0], activation), dy * byTensors(parts[0], activation)}, 2);
    }
    const at::Tensor d = at::empty_like(gateUp);
    GatedArgs args = gatedArgs(gateUp, *kernelOf(activation));
    args.dy = dy.const_data_ptr<float>();
    args.dGateUp = d.mutable_data_ptr<float>();
    runGated(args, gateUp);
    return d;
}

struct GatedFunction : torch::autograd::Function<GatedFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& gateUp, std::int64_t kind)
    {
        context->save_for_backward({gateUp});
        context->saved_data["kind"] = kind;
        return gatedForward(gateUp, static_cast<Activation>(kind));
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto kind = static_cast<Activation>(context->saved_data["kind"].toInt());
        return {gatedBackward(context->get_saved_variables()[0], gradients[0].contiguous(), kind), at::Tensor()};
    }
};

} // namespace

at::Tensor activate(const at::Tensor& x, Activation activation)
{
    const auto kernel = kernelOf(activation);
    if (usesKernels(x) && kernel)
        return ActivateFunction::apply(x.contiguous(), static_cast<std::int64_t>(*kernel));
    return byTensors(x, activation);
}

at::Tensor activateGated(const at::Tensor& gateUp, Activation activation)
{
    return GatedFunction::apply(gateUp.contiguous(), static_cast<std::int64_t>(activation));
}

} // namespace engine
