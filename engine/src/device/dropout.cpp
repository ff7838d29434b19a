// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/dropout.h"

#include "device/counter_hash.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/tensor.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

constexpr std::int64_t kRowGrain = 64; // rows a thread takes at least: below, starting it costs more

template<typename Work>
void forRows(const at::Tensor& x, Work work)
{
    const std::int64_t tokens = x.size(1);
    at::parallel_for(0, x.size(0) * tokens, kRowGrain, [&](std::int64_t begin, std::int64_t end) {
        work(RowRange{begin, end, tokens, x.size(2)});
    });
}

// 64-bit words in int64 tensors: products wrap alike, only right shifts must be made logical.
at::Tensor shiftRight(const at::Tensor& x, int n)
{
    return x.bitwise_right_shift(n).bitwise_and(static_cast<std::int64_t>(~0ull >> n));
}

at::Tensor mixWords(at::Tensor x)
{
    const auto word = [](std::uint64_t value) { return at::Scalar(static_cast<std::int64_t>(value)); };
    x = x + word(0x9e3779b97f4a7c15ull);
    x = x.bitwise_xor(shiftRight(x, 30)) * word(0xbf58476d1ce4e5b9ull);
    x = x.bitwise_xor(shiftRight(x, 27)) * word(0x94d049bb133111ebull);
    return x.bitwise_xor(shiftRight(x, 31));
}

at::Tensor low32(const at::Tensor& x)
{
    return x.bitwise_and(at::Scalar(std::int64_t{0xffffffff}));
}

struct DropoutFunction : torch::autograd::Function<DropoutFunction> {
    struct Saved : torch::CustomClassHolder {
        explicit Saved(DropoutSite s) : site(std::move(s)) {}
        DropoutSite site;
    };
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const DropoutSite& site)
    {
        context->saved_data["site"] = c10::IValue::make_capsule(c10::make_intrusive<Saved>(site));
        return maskAdd(x, {}, site);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = c10::static_intrusive_pointer_cast<Saved>(context->saved_data["site"].toCapsule());
        return {maskAdd(gradients[0].contiguous(), {}, saved->site), at::Tensor()};
    }
};

} // namespace

bool usesKernels(const at::Tensor& x)
{
    return x.is_cpu() && x.scalar_type() == at::kFloat;
}

at::Tensor perRun(const std::vector<float>& values, const at::Tensor& like)
{
    return at::tensor(values).to(like.options()).view({-1, 1, 1});
}

RowDropout DropoutSite::rows() const
{
    return {siteKeys.data(), reinterpret_cast<const std::uint64_t*>(tokenKeys.const_data_ptr<std::int64_t>()),
            dropThreshold(rate), keepScale()};
}

at::Tensor keepMask(const DropoutSite& site, std::int64_t width, const at::Device& device, std::int64_t firstChannel)
{
    const auto options = at::TensorOptions(at::kLong).device(device);
    std::vector<std::int64_t> words(site.siteKeys.begin(), site.siteKeys.end());
    const at::Tensor runs = at::tensor(words).to(device).view({-1, 1, 1});
    const at::Tensor key = mixWords(runs.bitwise_xor(site.tokenKeys.to(device).view({1, -1, 1})));
    const at::Tensor channel = at::arange(firstChannel, firstChannel + width, options);
    at::Tensor x = low32(channel * std::int64_t{0x9e3779b1}).bitwise_xor(low32(key));
    x = x.bitwise_xor(x.bitwise_right_shift(16));
    x = low32(x * std::int64_t{0x7feb352d});
    x = x.bitwise_xor(x.bitwise_right_shift(15));
    x = low32(low32(x + shiftRight(key, 32)) * std::int64_t{0x846ca68b});
    x = x.bitwise_xor(x.bitwise_right_shift(16));
    return x >= static_cast<std::int64_t>(dropThreshold(site.rate));
}

at::Tensor mixAndMask(const at::Tensor& x, const at::Tensor& h, const MixFactors& mix, const DropoutSite& site)
{
    if (!usesKernels(x)) {
        at::Tensor mixed = x * perRun(mix.cx, x);
        if (h.defined())
            mixed = mixed + h * perRun(mix.ch, x);
        return mixed * keepMask(site, x.size(2), x.device()).to(x.scalar_type()) * site.keepScale();
    }
    at::Tensor out = at::empty_like(x, at::MemoryFormat::Contiguous);
    const float* hData = h.defined() ? h.const_data_ptr<float>() : nullptr;
    forRows(x, [&](const RowRange& range) {
        cpuKernels().mixAndMask(out.mutable_data_ptr<float>(), x.const_data_ptr<float>(), hData, mix.cx.data(),
                                mix.ch.data(), range, site.rows());
    });
    return out;
}

void maskAccumulate(at::Tensor& into, const at::Tensor& g, const std::vector<float>& cx, const DropoutSite& site)
{
    if (!usesKernels(g)) {
        into += g * perRun(cx, g) * keepMask(site, g.size(2), g.device()).to(g.scalar_type()) * site.keepScale();
        return;
    }
    forRows(g, [&](const RowRange& range) {
        cpuKernels().maskAccumulate(into.mutable_data_ptr<float>(), g.const_data_ptr<float>(), cx.data(), range,
                                    site.rows());
    });
}

at::Tensor maskAdd(const at::Tensor& x, const at::Tensor& residual, const DropoutSite& site)
{
    if (!usesKernels(x)) {
        const at::Tensor kept = x * keepMask(site, x.size(2), x.device()).to(x.scalar_type()) * site.keepScale();
        return residual.defined() ? kept + residual : kept;
    }
    at::Tensor out = at::empty_like(x, at::MemoryFormat::Contiguous);
    const float* residualData = residual.defined() ? residual.const_data_ptr<float>() : nullptr;
    forRows(x, [&](const RowRange& range) {
        cpuKernels().maskAdd(out.mutable_data_ptr<float>(), x.const_data_ptr<float>(), residualData, range,
                             site.rows());
    });
    return out;
}

at::Tensor dropout(const at::Tensor& x, const DropoutSite& site)
{
    return site.active() ? DropoutFunction::apply(x.contiguous(), site) : x;
}

} // namespace engine
