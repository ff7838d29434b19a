// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/add_norm.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/add.h>
#include <ATen/ops/native_layer_norm.h>
#include <ATen/ops/native_layer_norm_backward.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

struct Site : torch::CustomClassHolder {
    explicit Site(DropoutSite s) : site(std::move(s)) {}
    DropoutSite site;
};

struct AddNormFunction : torch::autograd::Function<AddNormFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x,
                              const at::Tensor& residual, const at::Tensor& gamma, const at::Tensor& beta,
                              double epsilon, const DropoutSite& site)
    {
        const at::Tensor sum = site.active() ? maskAdd(x, residual, site) : at::add(x, residual);
        auto [y, mean, reciprocal] = at::native_layer_norm(sum, {sum.size(-1)}, gamma, beta, epsilon);
        context->save_for_backward({sum, mean, reciprocal, gamma, beta});
        context->saved_data["site"] = c10::IValue::make_capsule(c10::make_intrusive<Site>(site));
        return y;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto holder = c10::static_intrusive_pointer_cast<Site>(context->saved_data["site"].toCapsule());
        const at::Tensor& sum = saved[0];
        const at::Tensor dSum =
            std::get<0>(at::native_layer_norm_backward(gradients[0].contiguous(), sum, {sum.size(-1)}, saved[1],
                                                       saved[2], saved[3], saved[4], {true, false, false}));
        at::Tensor dX;
        if (context->needs_input_grad(0))
            dX = holder->site.active() ? maskAdd(dSum, {}, holder->site) : dSum;
        const at::Tensor none;
        return {dX, context->needs_input_grad(1) ? dSum : none, none, none, none, none};
    }
};

} // namespace

at::Tensor addNorm(const at::Tensor& x, const at::Tensor& residual, const at::Tensor& gamma, const at::Tensor& beta,
                   double epsilon, const DropoutSite& site)
{
    return AddNormFunction::apply(x.contiguous(), residual.contiguous(), gamma, beta, epsilon, site);
}

} // namespace engine
