// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/site_mix.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/mul.h>
#include <ATen/ops/sum.h>
#include <ATen/ops/zeros_like.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

struct Call : torch::CustomClassHolder {
    Call(MixFactors f, MixFactors s, DropoutSite d) : factors(std::move(f)), slope(std::move(s)), dropout(std::move(d))
    {
    }
    MixFactors factors, slope;
    DropoutSite dropout;
    bool learns = false;
};

at::Tensor sumOf(const at::Tensor& x, const at::Tensor& h, const MixFactors& factors)
{
    at::Tensor mixed = x * perRun(factors.cx, x);
    return h.defined() ? mixed.add_(h * perRun(factors.ch, x)) : mixed;
}

/// c ⊙ D(g)
at::Tensor scaledBack(const at::Tensor& g, const std::vector<float>& c, const DropoutSite& dropout)
{
    if (!dropout.active())
        return g * perRun(c, g);
    at::Tensor result = at::zeros_like(g, at::MemoryFormat::Contiguous);
    maskAccumulate(result, g, c, dropout);
    return result;
}

struct MixFunction : torch::autograd::Function<MixFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const at::Tensor& h,
                              const std::optional<at::Tensor>& lambda, const c10::intrusive_ptr<Call>& call)
    {
        call->learns = lambda.has_value();
        if (call->learns)
            context->save_for_backward({x, h});
        context->saved_data["call"] = c10::IValue::make_capsule(call);
        return call->dropout.active() ? mixAndMask(x, h, call->factors, call->dropout) : sumOf(x, h, call->factors);
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& outputs)
    {
        const auto call = c10::static_intrusive_pointer_cast<Call>(context->saved_data["call"].toCapsule());
        const at::Tensor g = outputs[0].contiguous();
        torch::autograd::variable_list result(4);
        if (context->needs_input_grad(0))
            result[0] = scaledBack(g, call->factors.cx, call->dropout);
        if (context->needs_input_grad(1))
            result[1] = scaledBack(g, call->factors.ch, call->dropout);
        if (call->learns && context->needs_input_grad(2)) {
            const auto saved = context->get_saved_variables();
            result[2] = runProducts(g, slopeInput(saved[0], saved[1], call->slope, call->dropout));
        }
        return result;
    }
};

} // namespace

at::Tensor runProducts(const at::Tensor& left, const at::Tensor& right)
{
    return at::sum(left * right, at::IntArrayRef{1, 2}, false, at::kDouble).to(left.scalar_type());
}

at::Tensor slopeInput(const at::Tensor& x, const at::Tensor& h, const MixFactors& slope, const DropoutSite& dropout)
{
    // The difference first and the mask after it: each times 1 / (1 − p), equal rows would leave a rounding behind.
    const at::Tensor difference = sumOf(x, h, slope);
    return dropout.active() ? maskAdd(difference, {}, dropout) : difference;
}

at::Tensor mixInput(const at::Tensor& x, const at::Tensor& h, const SiteMix& mix, const DropoutSite& dropout)
{
    return MixFunction::apply(x.contiguous(), h.contiguous(), mix.learns() ? std::optional(mix.lambda) : std::nullopt,
                              c10::make_intrusive<Call>(mix.factors, mix.slope, dropout));
}

} // namespace engine
