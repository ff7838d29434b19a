// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/frozen_linear.h"

#include "device/dropout.h"
#include "device/panel_product.h"

#include <ATen/ops/mm.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

struct Map : torch::CustomClassHolder {
    explicit Map(FrozenLinear m) : map(std::move(m)) {}
    FrozenLinear map;
};

struct LinearFunction : torch::autograd::Function<LinearFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const FrozenLinear& map)
    {
        // Shares the model's weights: nothing is copied, and x itself is not needed for dx.
        context->saved_data["map"] = c10::IValue::make_capsule(c10::make_intrusive<Map>(map));
        return map.forward(x);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto holder = c10::static_intrusive_pointer_cast<Map>(context->saved_data["map"].toCapsule());
        return {holder->map.backward(gradients[0]), at::Tensor()};
    }
};

at::Tensor flat(const at::Tensor& x)
{
    return x.reshape({-1, x.size(-1)});
}

at::Tensor shapedLike(const at::Tensor& flat, const at::Tensor& x)
{
    std::vector<std::int64_t> shape(x.sizes().begin(), x.sizes().end());
    shape.back() = flat.size(1);
    return flat.view(shape);
}

} // namespace

FrozenLinear::FrozenLinear(const at::Tensor& weight, at::Tensor bias, Layout layout)
    : m_inputs(weight.size(1)), m_outputs(weight.size(0)), m_bias(std::move(bias))
{
    if (layout != Layout::Plain && usesKernels(weight)) {
        m_forward = std::make_shared<PackedMatrix>(weight.t());
        if (layout == Layout::Packed)
            m_backward = std::make_shared<PackedMatrix>(weight);
    } else {
        m_weight = weight.contiguous();
    }
}

FrozenLinear FrozenLinear::rows(std::int64_t begin, std::int64_t length) const
{
    FrozenLinear part = *this;
    part.m_outputs = length;
    part.m_begin += begin;
    if (m_bias.defined())
        part.m_bias = m_bias.narrow(0, begin, length);
    if (m_weight.defined())
        part.m_weight = m_weight.narrow(0, begin, length);
    return part;
}

FrozenLinear FrozenLinear::withoutBias() const
{
    FrozenLinear plain = *this;
    plain.m_bias = at::Tensor();
    return plain;
}

at::Tensor FrozenLinear::weight() const
{
    return m_forward ? m_forward->columns({m_begin, m_outputs}).t().contiguous() : m_weight.to(at::kFloat);
}

at::Tensor FrozenLinear::forward(const at::Tensor& x) const
{
    if (m_forward)
        return shapedLike(m_forward->product(flat(x), {0, m_inputs}, {m_begin, m_outputs}, m_bias), x);
    if (usesKernels(m_weight))
        return shapedLike(panelProduct(flat(x), m_weight.t(), m_bias), x);
    at::Tensor y = at::mm(flat(x).to(m_weight.scalar_type()), m_weight.t()).to(at::kFloat);
    if (m_bias.defined())
        y.add_(m_bias);
    return shapedLike(y, x);
}

at::Tensor FrozenLinear::backward(const at::Tensor& dy) const
{
    if (m_backward)
        return shapedLike(m_backward->product(flat(dy), {m_begin, m_outputs}, {0, m_inputs}, {}), dy);
    if (m_forward)
        return shapedLike(panelProduct(flat(dy), weight(), {}), dy);
    if (usesKernels(m_weight))
        return shapedLike(panelProduct(flat(dy), m_weight, {}), dy);
    return shapedLike(at::mm(flat(dy).to(m_weight.scalar_type()), m_weight).to(at::kFloat), dy);
}

at::Tensor linear(const FrozenLinear& map, const at::Tensor& x)
{
    return LinearFunction::apply(x, map);
}

} // namespace engine
