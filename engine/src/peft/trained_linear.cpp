// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/trained_linear.h"

#include "device/dropout.h"
#include "device/panel_product.h"

#include <optional>

#include <ATen/ops/mm.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

/// x · matrix + bias for x (rows, depth), matrix (depth, width) in any strides.
at::Tensor product(const at::Tensor& x, const at::Tensor& matrix, const at::Tensor& bias)
{
    if (usesKernels(x))
        return panelProduct(x, matrix, bias);
    at::Tensor y = at::mm(x, matrix);
    return bias.defined() ? y.add_(bias) : y;
}

struct TrainedLinearFunction : torch::autograd::Function<TrainedLinearFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                              const std::optional<at::Tensor>& bias)
    {
        context->save_for_backward({x, weight});
        context->saved_data["bias"] = bias.has_value();
        return product(x.select(0, 0), weight.select(0, 0).t(), bias ? bias->select(0, 0) : at::Tensor()).unsqueeze(0);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor dy = gradients[0].select(0, 0).contiguous(), weight = saved[1].select(0, 0);
        at::Tensor dx, db;
        if (context->needs_input_grad(0))
            dx = product(dy, weight, {}).unsqueeze(0);
        if (context->saved_data["bias"].toBool())
            db = dy.sum(0).unsqueeze(0);
        return {dx, at::mm(dy.t(), saved[0].select(0, 0)).unsqueeze(0), db};
    }
};

} // namespace

at::Tensor trainedLinear(const at::Tensor& weight, const at::Tensor& bias, const at::Tensor& x)
{
    return TrainedLinearFunction::apply(x.contiguous(), weight,
                                        bias.defined() ? std::optional<at::Tensor>(bias) : std::nullopt);
}

} // namespace engine
