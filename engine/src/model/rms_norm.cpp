// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rms_norm.h"

#include "device/dropout.h"
#include "device/kernels/cpu_kernels.h"
#include "device/tasks.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/rsqrt.h>
#include <ATen/ops/zeros_like.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

constexpr std::int64_t kRowBlock = 32;

struct Normed {
    at::Tensor sum, y, inverse; ///< inverse (R, T, 1)
};

/// residual undefined: the sum is x itself.
Normed normalise(const at::Tensor& x, const at::Tensor& residual, const at::Tensor& gamma, double epsilon)
{
    if (!usesKernels(x)) {
        const at::Tensor sum = residual.defined() ? residual + x : x;
        const at::Tensor inverse = at::rsqrt(sum.square().mean(-1, true) + epsilon);
        return {sum, gamma * (sum * inverse), inverse};
    }
    const Normed out{residual.defined() ? at::empty_like(x) : x, at::empty_like(x),
                     at::empty({x.size(0), x.size(1), 1}, x.options())};
    RmsNormArgs args{};
    args.x = x.const_data_ptr<float>();
    args.residual = residual.defined() ? residual.const_data_ptr<float>() : nullptr;
    args.gamma = gamma.const_data_ptr<float>();
    args.sum = residual.defined() ? out.sum.mutable_data_ptr<float>() : nullptr;
    args.y = out.y.mutable_data_ptr<float>();
    args.inverse = out.inverse.mutable_data_ptr<float>();
    args.width = x.size(2);
    args.epsilon = static_cast<float>(epsilon);
    forBlocks(x.size(0) * x.size(1), kRowBlock,
              [&](std::int64_t begin, std::int64_t end) { cpuKernels().rmsNormForward(args, begin, end); });
    return out;
}

/// The gradient of the sum; dSum (undefined: none) is what reaches it past the norm.
at::Tensor sumGradient(const Normed& saved, const at::Tensor& gamma, const at::Tensor& dy, const at::Tensor& dSum)
{
    const at::Tensor &x = saved.sum, &inverse = saved.inverse;
    if (!usesKernels(x)) {
        const at::Tensor scaled = gamma * dy;
        const at::Tensor back = (scaled * x).mean(-1, true) * inverse.square();
        const at::Tensor dx = inverse * (scaled - back * x);
        return dSum.defined() ? dSum + dx : dx;
    }
    const at::Tensor dx = at::empty_like(x);
    RmsNormArgs args{};
    args.x = x.const_data_ptr<float>();
    args.gamma = gamma.const_data_ptr<float>();
    args.inverse = inverse.mutable_data_ptr<float>();
    args.width = x.size(2);
    args.dy = dy.const_data_ptr<float>();
    args.dSum = dSum.defined() ? dSum.const_data_ptr<float>() : nullptr;
    args.dx = dx.mutable_data_ptr<float>();
    forBlocks(x.size(0) * x.size(1), kRowBlock,
              [&](std::int64_t begin, std::int64_t end) { cpuKernels().rmsNormBackward(args, begin, end); });
    return dx;
}

struct RmsNormFunction : torch::autograd::Function<RmsNormFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const at::Tensor& gamma,
                              double epsilon)
    {
        const Normed out = normalise(x, {}, gamma, epsilon);
        context->save_for_backward({x, gamma, out.inverse});
        return out.y;
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor dy = gradients[0].contiguous();
        at::Tensor dx, dGamma;
        if (context->needs_input_grad(0))
            dx = sumGradient({saved[0], {}, saved[2]}, saved[1], dy, {});
        if (context->needs_input_grad(1))
            dGamma = (dy * saved[0] * saved[2]).sum(at::IntArrayRef{0, 1});
        return {dx, dGamma, at::Tensor()};
    }
};

struct AddRmsNormFunction : torch::autograd::Function<AddRmsNormFunction> {
    static torch::autograd::variable_list forward(torch::autograd::AutogradContext* context, const at::Tensor& x,
                                                  const at::Tensor& residual, const at::Tensor& gamma, double epsilon)
    {
        context->set_materialize_grads(false);
        const Normed out = normalise(x, residual, gamma, epsilon);
        context->save_for_backward({out.sum, gamma, out.inverse});
        return {out.sum, out.y};
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor none;
        at::Tensor d = gradients[0];
        if (gradients[1].defined())
            d = sumGradient({saved[0], {}, saved[2]}, saved[1], gradients[1].contiguous(),
                            d.defined() ? d.contiguous() : d);
        return {context->needs_input_grad(0) ? d : none, context->needs_input_grad(1) ? d : none, none, none};
    }
};

} // namespace

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& gamma, double epsilon)
{
    return RmsNormFunction::apply(x.contiguous(), gamma.contiguous(), epsilon);
}

SumAndNorm addRmsNorm(const at::Tensor& x, const at::Tensor& residual, const at::Tensor& gamma, double epsilon)
{
    const auto both = AddRmsNormFunction::apply(x.contiguous(), residual.contiguous(), gamma.contiguous(), epsilon);
    return {both[0], both[1]};
}

} // namespace engine
