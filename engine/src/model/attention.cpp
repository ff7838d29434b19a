// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attention.h"

#include "device/tasks.h"

#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/stack.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

struct Parts {
    at::Tensor q, k, v; // views with unit last stride
};

/// b undefined: a = [q | k | v]; else a = q and b = [k | v].
Parts splitParts(const at::Tensor& a, const at::Tensor& b)
{
    if (b.defined()) {
        const std::int64_t d = b.size(2) / 2;
        return {a, b.narrow(2, 0, d), b.narrow(2, d, d)};
    }
    const std::int64_t d = a.size(2) / 3;
    return {a.narrow(2, 0, d), a.narrow(2, d, d), a.narrow(2, 2 * d, d)};
}

struct Call : torch::CustomClassHolder {
    Call(AttentionLayout l, DropoutSite s) : layout(std::move(l)), site(std::move(s)) {}
    AttentionLayout layout;
    DropoutSite site;
    at::Tensor lse;
};

AttentionArgs argsOf(const Parts& in, const at::Tensor& out, const Call& call)
{
    AttentionArgs args{};
    args.q = in.q.const_data_ptr<float>();
    args.k = in.k.const_data_ptr<float>();
    args.v = in.v.const_data_ptr<float>();
    args.qRun = in.q.stride(0), args.qRow = in.q.stride(1);
    args.kRun = in.k.stride(0), args.kRow = in.k.stride(1);
    args.vRun = in.v.stride(0), args.vRow = in.v.stride(1);
    args.out = out.mutable_data_ptr<float>();
    args.outRun = out.stride(0), args.outRow = out.stride(1);
    args.lse = call.lse.mutable_data_ptr<float>();
    args.qOffsets = call.layout.queryOffsets.data();
    args.kOffsets = call.layout.keyOffsets.data();
    args.heads = call.layout.heads;
    args.headDim = in.q.size(2) / args.heads;
    args.queries = in.q.size(1);
    args.scale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(args.headDim)));
    if (call.site.active())
        args.dropout = call.site.rows();
    return args;
}

/// Runs `kernel` for each (run, sequence, head), heads innermost, on all threads.
template<typename Kernel>
void forProblems(const AttentionArgs& args, std::int64_t runs, std::int64_t sequences, Kernel kernel)
{
    forTasks(runs * sequences * args.heads, [&](std::int64_t i) {
        thread_local std::vector<float> scratch;
        const std::int64_t head = i % args.heads, s = i / args.heads % sequences, run = i / args.heads / sequences;
        const std::int64_t need = cpuKernels().attentionScratch(args.qOffsets[s + 1] - args.qOffsets[s],
                                                                args.kOffsets[s + 1] - args.kOffsets[s], args.headDim);
        if (static_cast<std::int64_t>(scratch.size()) < need)
            scratch.resize(static_cast<std::size_t>(need));
        kernel(args, run, s, head, scratch.data());
    });
}

std::int64_t sequencesOf(const Call& call)
{
    return static_cast<std::int64_t>(call.layout.keyOffsets.size()) - 1;
}

struct AttentionFunction : torch::autograd::Function<AttentionFunction> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& a,
                              const std::optional<at::Tensor>& keyValue, const AttentionLayout& layout,
                              const DropoutSite& site)
    {
        const at::Tensor b = keyValue.value_or(at::Tensor());
        const Parts in = splitParts(a, b);
        auto call = c10::make_intrusive<Call>(layout, site);
        const at::Tensor out = at::empty(in.q.sizes(), a.options());
        call->lse = at::empty({in.q.size(0), layout.heads, in.q.size(1)}, a.options());
        forProblems(argsOf(in, out, *call), in.q.size(0), sequencesOf(*call), cpuKernels().attentionForward);
        context->save_for_backward({a, b});
        context->saved_data["call"] = c10::IValue::make_capsule(call);
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto call = c10::static_intrusive_pointer_cast<Call>(context->saved_data["call"].toCapsule());
        const Parts in = splitParts(saved[0], saved[1]);
        const at::Tensor dOut = gradients[0].contiguous();
        const at::Tensor dA = at::empty_like(saved[0], at::MemoryFormat::Contiguous);
        const at::Tensor dB =
            saved[1].defined() ? at::empty_like(saved[1], at::MemoryFormat::Contiguous) : at::Tensor();
        const Parts d = splitParts(dA, dB);
        AttentionArgs args = argsOf(in, dOut, *call);
        args.dOut = dOut.const_data_ptr<float>();
        args.dq = d.q.mutable_data_ptr<float>();
        args.dk = d.k.mutable_data_ptr<float>();
        args.dv = d.v.mutable_data_ptr<float>();
        forProblems(args, in.q.size(0), sequencesOf(*call), cpuKernels().attentionBackward);
        return {dA, dB, at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor attention(const at::Tensor& qkv, const AttentionLayout& layout, const DropoutSite& site)
{
    if (usesKernels(qkv))
        return AttentionFunction::apply(qkv.contiguous(), std::optional<at::Tensor>(), layout, site);
    const Parts in = splitParts(qkv, {});
    return attentionBySequence(in.q, in.k, in.v, layout, site);
}

at::Tensor attention(const at::Tensor& q, const at::Tensor& kv, const AttentionLayout& layout, const DropoutSite& site)
{
    if (usesKernels(q))
        return AttentionFunction::apply(q.contiguous(), std::optional<at::Tensor>(kv.contiguous()), layout, site);
    const Parts in = splitParts(q, kv);
    return attentionBySequence(in.q, in.k, in.v, layout, site);
}

at::Tensor attentionBySequence(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                               const AttentionLayout& layout, const DropoutSite& site)
{
    const std::int64_t runs = q.size(0), heads = layout.heads, width = q.size(2) / heads;
    const auto byHead = [&](const at::Tensor& x, std::int64_t begin, std::int64_t length) {
        return x.narrow(1, begin, length).reshape({runs, length, heads, width}).transpose(1, 2); // (R, H, n, width)
    };
    std::vector<at::Tensor> outputs;
    for (std::size_t s = 0; s + 1 < layout.keyOffsets.size(); ++s) {
        const std::int64_t q0 = layout.queryOffsets[s], nq = layout.queryOffsets[s + 1] - q0;
        const std::int64_t k0 = layout.keyOffsets[s], nk = layout.keyOffsets[s + 1] - k0;
        at::Tensor p = at::matmul(byHead(q, q0, nq), byHead(k, k0, nk).transpose(2, 3)) / std::sqrt(double(width));
        p = at::softmax(p, -1);
        if (site.active()) {
            DropoutSite rows = site;
            rows.tokenKeys = site.tokenKeys.narrow(0, q0, nq).contiguous();
            std::vector<at::Tensor> masks;
            for (std::int64_t h = 0; h < heads; ++h)
                masks.push_back(keepMask(rows, nk, q.device(), h << 16));
            p = p * at::stack(masks, 1).to(p.scalar_type()) * site.keepScale();
        }
        outputs.push_back(at::matmul(p, byHead(v, k0, nk)).transpose(1, 2).reshape({runs, nq, heads * width}));
    }
    return at::cat(outputs, 1);
}

} // namespace engine
