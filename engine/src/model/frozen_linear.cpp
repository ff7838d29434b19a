// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/frozen_linear.h"

#include <ATen/ops/addmm.h>
#include <ATen/ops/mm.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

struct LinearFunction : torch::autograd::Function<LinearFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const FrozenLinear& map)
    {
        // Shares storage with the model: nothing is copied, and x itself is not needed for dx.
        context->saved_data["weight"] = map.weight;
        return linearForward(map, x);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        return {linearBackward({context->saved_data["weight"].toTensor(), {}}, gradients[0]), at::Tensor()};
    }
};

at::Tensor flat(const at::Tensor& x)
{
    return x.reshape({-1, x.size(-1)});
}

} // namespace

FrozenLinear FrozenLinear::rows(std::int64_t begin, std::int64_t length) const
{
    return {weight.narrow(0, begin, length), bias.defined() ? bias.narrow(0, begin, length) : at::Tensor()};
}

at::Tensor linearForward(const FrozenLinear& map, const at::Tensor& x)
{
    std::vector<std::int64_t> shape(x.sizes().begin(), x.sizes().end());
    shape.back() = map.outputs();
    if (map.weight.scalar_type() == at::kFloat && map.bias.defined())
        return at::addmm(map.bias, flat(x), map.weight.t()).view(shape);
    at::Tensor y = at::mm(flat(x).to(map.weight.scalar_type()), map.weight.t()).to(at::kFloat);
    if (map.bias.defined())
        y.add_(map.bias);
    return y.view(shape);
}

at::Tensor linearBackward(const FrozenLinear& map, const at::Tensor& dy)
{
    std::vector<std::int64_t> shape(dy.sizes().begin(), dy.sizes().end());
    shape.back() = map.inputs();
    return at::mm(flat(dy).to(map.weight.scalar_type()), map.weight).to(at::kFloat).view(shape);
}

at::Tensor linear(const FrozenLinear& map, const at::Tensor& x)
{
    return LinearFunction::apply(x, map);
}

} // namespace engine
