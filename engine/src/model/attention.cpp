// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attention.h"

#include "device/kernels/cpu_kernels.h"
#include "device/tasks.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/logsumexp.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/repeat_interleave.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

struct Parts {
    at::Tensor q, k, v; // views with unit last stride
};

std::int64_t keyHeadsOf(const AttentionLayout& layout)
{
    return layout.keyValueHeads ? layout.keyValueHeads : layout.heads;
}

/// b undefined: a = [q | k | v]; else a = q and b = [k | v].
Parts splitParts(const at::Tensor& a, const at::Tensor& b, const AttentionLayout& layout)
{
    if (b.defined()) {
        const std::int64_t d = b.size(2) / 2;
        return {a, b.narrow(2, 0, d), b.narrow(2, d, d)};
    }
    const std::int64_t keyHeads = keyHeadsOf(layout), width = a.size(2) / (layout.heads + 2 * keyHeads);
    const std::int64_t q = layout.heads * width, k = keyHeads * width;
    return {a.narrow(2, 0, q), a.narrow(2, q, k), a.narrow(2, q + k, k)};
}

struct Call : torch::CustomClassHolder {
    Call(AttentionLayout l, DropoutSite s) : layout(std::move(l)), site(std::move(s)) {}
    AttentionLayout layout;
    DropoutSite site;
};

AttentionArgs argsOf(const Parts& in, const at::Tensor& out, const at::Tensor& lse, const Call& call)
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
    args.lse = lse.mutable_data_ptr<float>();
    args.qOffsets = call.layout.queryOffsets.data();
    args.kOffsets = call.layout.keyOffsets.data();
    args.heads = call.layout.heads;
    args.headDim = in.q.size(2) / args.heads;
    args.queries = in.q.size(1);
    args.causal = call.layout.causal;
    args.window = call.layout.window;
    args.scale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(args.headDim)));
    if (call.site.active())
        args.dropout = call.site.rows();
    return args;
}

/// How a call is split: runs × sequences × key heads, and each key head's query heads in `parts` tasks.
struct Split {
    std::int64_t runs, sequences, keyHeads, parts;
    [[nodiscard]] std::int64_t count() const { return runs * sequences * keyHeads * parts; }
};

Split splitOf(const Parts& in, const AttentionLayout& layout)
{
    return {in.q.size(0), static_cast<std::int64_t>(layout.keyOffsets.size()) - 1, keyHeadsOf(layout), 1};
}

using Kernel = void (*)(const AttentionArgs&, const AttentionTask&, float*);

/// Runs `kernel` for all tasks, on all threads.
void forProblems(const AttentionArgs& args, const Split& split, Kernel kernel)
{
    forTasks(split.count(), [&](std::int64_t i) {
        thread_local std::vector<float> scratch;
        AttentionTask task{};
        const std::int64_t part = i % split.parts;
        task.keyHead = i / split.parts % split.keyHeads;
        task.sequence = i / split.parts / split.keyHeads % split.sequences;
        task.run = i / split.parts / split.keyHeads / split.sequences;
        task.heads = args.heads / split.keyHeads / split.parts;
        task.head = (task.keyHead * split.parts + part) * task.heads;
        const std::int64_t queries = args.qOffsets[task.sequence + 1] - args.qOffsets[task.sequence];
        const std::int64_t keys = args.kOffsets[task.sequence + 1] - args.kOffsets[task.sequence];
        const std::int64_t need = cpuKernels().attentionScratch(queries, keys, args.headDim);
        if (static_cast<std::int64_t>(scratch.size()) < need)
            scratch.resize(static_cast<std::size_t>(need));
        kernel(args, task, scratch.data());
    });
}

struct AttentionFunction : torch::autograd::Function<AttentionFunction> {
    static torch::autograd::variable_list forward(torch::autograd::AutogradContext* context, const at::Tensor& a,
                                                  const std::optional<at::Tensor>& keyValue,
                                                  const AttentionLayout& layout, const DropoutSite& site)
    {
        context->set_materialize_grads(false);
        const at::Tensor b = keyValue.value_or(at::Tensor());
        const Parts in = splitParts(a, b, layout);
        const auto call = c10::make_intrusive<Call>(layout, site);
        const at::Tensor out = at::empty(in.q.sizes(), a.options());
        const at::Tensor lse = at::empty({in.q.size(0), layout.heads, in.q.size(1)}, a.options());
        Split split = splitOf(in, layout);
        if (split.count() < 2 * at::get_num_threads()) // too few to share out: a key head's queries apart
            split.parts = layout.heads / split.keyHeads;
        forProblems(argsOf(in, out, lse, *call), split, cpuKernels().attentionForward);
        context->save_for_backward({a, b, lse});
        context->saved_data["call"] = c10::IValue::make_capsule(call);
        return {out, lse};
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto call = c10::static_intrusive_pointer_cast<Call>(context->saved_data["call"].toCapsule());
        const Parts in = splitParts(saved[0], saved[1], call->layout);
        const at::Tensor dOut =
            gradients[0].defined() ? gradients[0].contiguous() : at::zeros(in.q.sizes(), saved[0].options());
        const at::Tensor dLse = gradients[1].defined() ? gradients[1].contiguous() : at::Tensor();
        const at::Tensor dA = at::empty_like(saved[0], at::MemoryFormat::Contiguous);
        const at::Tensor dB =
            saved[1].defined() ? at::empty_like(saved[1], at::MemoryFormat::Contiguous) : at::Tensor();
        const Parts d = splitParts(dA, dB, call->layout);
        AttentionArgs args = argsOf(in, dOut, saved[2], *call);
        args.dOut = dOut.const_data_ptr<float>();
        args.dLse = dLse.defined() ? dLse.const_data_ptr<float>() : nullptr;
        args.dq = d.q.mutable_data_ptr<float>();
        args.dk = d.k.mutable_data_ptr<float>();
        args.dv = d.v.mutable_data_ptr<float>();
        forProblems(args, splitOf(in, call->layout), cpuKernels().attentionBackward);
        return {dA, dB, at::Tensor(), at::Tensor()};
    }
};

AttentionResult byKernels(const at::Tensor& a, const std::optional<at::Tensor>& b, const AttentionLayout& layout,
                          const DropoutSite& site)
{
    const auto both = AttentionFunction::apply(a, b, layout, site);
    return {both[0], both[1]};
}

/// Which keys each query of a causal sequence does not see: (nq, nk).
at::Tensor hiddenKeys(std::int64_t queries, std::int64_t keys, std::int64_t window, const at::Device& device)
{
    const auto options = at::TensorOptions(at::kLong).device(device);
    const at::Tensor last = at::arange(keys - queries, keys, options).unsqueeze(1), key = at::arange(keys, options);
    const at::Tensor later = key > last;
    return window > 0 ? later.logical_or(key <= last - window) : later;
}

at::Tensor probabilityMask(const DropoutSite& site, std::int64_t begin, const at::Tensor& p)
{
    DropoutSite rows = site;
    rows.tokenKeys = site.tokenKeys.narrow(0, begin, p.size(2)).contiguous();
    std::vector<at::Tensor> masks;
    for (std::int64_t h = 0; h < p.size(1); ++h)
        masks.push_back(keepMask(rows, p.size(3), p.device(), h << 16));
    return at::stack(masks, 1).to(p.scalar_type()) * site.keepScale();
}

/// Run by run, the rows of all its sequences brought together.
AttentionResult pooledBySequence(const at::Tensor& q, const PooledRows& pool, const AttentionLayout& layout)
{
    const std::size_t sequences = layout.keyOffsets.size() - 1;
    std::vector<at::Tensor> outputs, sums;
    for (std::int64_t r = 0; r < q.size(0); ++r) {
        at::Tensor numbers = at::empty({layout.keyOffsets.back()}, at::kLong);
        std::int64_t* to = numbers.mutable_data_ptr<std::int64_t>();
        for (std::size_t s = 0; s < sequences; ++s)
            to = std::copy_n(pool.numbers[static_cast<std::size_t>(r) * sequences + s],
                             layout.keyOffsets[s + 1] - layout.keyOffsets[s], to);
        const at::Tensor own = at::index_select(pool.rows.select(0, r), 0, numbers.to(q.device())).unsqueeze(0);
        const Parts in = splitParts(q.narrow(0, r, 1), own, layout);
        const AttentionResult result = attentionBySequence(in.q, in.k, in.v, layout, {});
        outputs.push_back(result.out);
        sums.push_back(result.lse);
    }
    return {at::cat(outputs), at::cat(sums)};
}

} // namespace

at::Tensor attention(const at::Tensor& qkv, const AttentionLayout& layout, const DropoutSite& site)
{
    if (usesKernels(qkv))
        return byKernels(qkv.contiguous(), std::nullopt, layout, site).out;
    const Parts in = splitParts(qkv, {}, layout);
    return attentionBySequence(in.q, in.k, in.v, layout, site).out;
}

at::Tensor attention(const at::Tensor& q, const at::Tensor& kv, const AttentionLayout& layout, const DropoutSite& site)
{
    return attentionWithLse(q, kv, layout, site).out;
}

AttentionResult attentionWithLse(const at::Tensor& q, const at::Tensor& kv, const AttentionLayout& layout,
                                 const DropoutSite& site)
{
    if (usesKernels(q))
        return byKernels(q.contiguous(), kv.contiguous(), layout, site);
    const Parts in = splitParts(q, kv, layout);
    return attentionBySequence(in.q, in.k, in.v, layout, site);
}

AttentionResult attentionOverRows(const at::Tensor& q, const PooledRows& pool, const AttentionLayout& layout)
{
    if (!usesKernels(q))
        return pooledBySequence(q, pool, layout);
    const Parts in = splitParts(q, pool.rows, layout);
    const at::Tensor out = at::empty(q.sizes(), q.options());
    const at::Tensor lse = at::empty({q.size(0), layout.heads, q.size(1)}, q.options());
    const Call call(layout, {});
    AttentionArgs args = argsOf(in, out, lse, call);
    args.keyRows = pool.numbers.data();
    Split split = splitOf(in, layout);
    args.sequences = split.sequences;
    if (split.count() < 2 * at::get_num_threads())
        split.parts = layout.heads / split.keyHeads;
    forProblems(args, split, cpuKernels().attentionForward);
    return {out, lse};
}

AttentionResult attentionBySequence(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                                    const AttentionLayout& layout, const DropoutSite& site)
{
    const std::int64_t runs = q.size(0), heads = layout.heads, keyHeads = keyHeadsOf(layout);
    const std::int64_t width = q.size(2) / heads;
    const auto byHead = [&](const at::Tensor& x, std::int64_t begin, std::int64_t length) { // (R, H, n, width)
        const std::int64_t own = x.size(2) / width;
        const at::Tensor split = x.narrow(1, begin, length).reshape({runs, length, own, width}).transpose(1, 2);
        return own == heads ? split : at::repeat_interleave(split, heads / keyHeads, 1);
    };
    std::vector<at::Tensor> outputs, sums;
    for (std::size_t s = 0; s + 1 < layout.keyOffsets.size(); ++s) {
        const std::int64_t q0 = layout.queryOffsets[s], nq = layout.queryOffsets[s + 1] - q0;
        const std::int64_t k0 = layout.keyOffsets[s], nk = layout.keyOffsets[s + 1] - k0;
        at::Tensor scores = at::matmul(byHead(q, q0, nq), byHead(k, k0, nk).transpose(2, 3)) / std::sqrt(double(width));
        if (layout.causal)
            scores = scores.masked_fill(hiddenKeys(nq, nk, layout.window, q.device()),
                                        -std::numeric_limits<double>::infinity());
        at::Tensor p = at::softmax(scores, -1);
        if (site.active())
            p = p * probabilityMask(site, q0, p);
        outputs.push_back(at::matmul(p, byHead(v, k0, nk)).transpose(1, 2).reshape({runs, nq, heads * width}));
        sums.push_back(at::logsumexp(scores, -1));
    }
    return {at::cat(outputs, 1), at::cat(sums, 2)};
}

} // namespace engine
