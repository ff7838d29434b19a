// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/token_loss.h"

#include "device/dropout.h"
#include "device/kernels/cpu_kernels.h"
#include "device/tasks.h"

#include <algorithm>
#include <optional>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/exp.h>
#include <ATen/ops/gather.h>
#include <ATen/ops/logsumexp.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

/// Logits held at a time: 2^24 floats, 64 MiB; more rows make no faster GEMM.
constexpr std::int64_t kLogitsAtOnce = std::int64_t{1} << 24;

std::int64_t chunkRows(std::int64_t vocabulary)
{
    return std::max<std::int64_t>(16, kLogitsAtOnce / vocabulary);
}

/// Calls work(run, begin, length) for all chunks of rows.
template<typename Work>
void forChunks(const at::Tensor& x, std::int64_t vocabulary, Work work)
{
    const std::int64_t step = chunkRows(vocabulary);
    for (std::int64_t run = 0; run < x.size(0); ++run)
        for (std::int64_t begin = 0; begin < x.size(1); begin += step)
            work(run, begin, std::min(step, x.size(1) - begin));
}

/// The loss of each row (rows) of logits (rows, V).
at::Tensor rowLoss(const at::Tensor& logits, const at::Tensor& labels)
{
    return at::logsumexp(logits, {1}) - at::gather(logits, 1, labels.unsqueeze(1)).squeeze(1);
}

/// logits := softmax(logits) − onehot(labels), given the rows' losses.
void makeGradient(at::Tensor& logits, const at::Tensor& losses, const at::Tensor& labels)
{
    const at::Tensor index = labels.unsqueeze(1);
    const at::Tensor lse = losses.unsqueeze(1) + at::gather(logits, 1, index);
    logits.sub_(lse).exp_();
    logits.scatter_add_(1, index, at::empty_like(lse).fill_(-1));
}

/// The rows' losses by the fused kernel; with `gradient` the logits become softmax(logits) − onehot(labels).
at::Tensor kernelLoss(const at::Tensor& logits, const at::Tensor& labels, bool gradient)
{
    const at::Tensor losses = at::empty({logits.size(0)}, logits.options()), own = labels.contiguous();
    const TokenLossArgs args{logits.mutable_data_ptr<float>(), own.const_data_ptr<std::int64_t>(),
                             losses.mutable_data_ptr<float>(), logits.size(1), gradient};
    forBlocks(logits.size(0), 1,
              [&](std::int64_t begin, std::int64_t end) { cpuKernels().tokenLossRows(args, begin, end); });
    return losses;
}

/// The rows' losses; with `gradient` logits become their gradient.
at::Tensor lossOf(at::Tensor& logits, const at::Tensor& labels, bool gradient)
{
    if (usesKernels(logits))
        return kernelLoss(logits, labels, gradient);
    const at::Tensor losses = rowLoss(logits, labels);
    if (gradient)
        makeGradient(logits, losses, labels);
    return losses;
}

struct FrozenHeadLoss : torch::autograd::Function<FrozenHeadLoss> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, const FrozenLinear& head,
                              const at::Tensor& labels, const std::optional<at::Tensor>& bias, bool trains)
    {
        const at::Tensor sums = at::zeros({x.size(0)}, x.options());
        const at::Tensor dx = trains ? at::empty_like(x, at::MemoryFormat::Contiguous) : at::Tensor();
        const at::Tensor db = bias ? at::zeros(bias->sizes(), x.options()) : at::Tensor();
        forChunks(x, head.outputs(), [&](std::int64_t run, std::int64_t begin, std::int64_t length) {
            const at::Tensor rows = x.narrow(0, run, 1).narrow(1, begin, length);
            const at::Tensor own = labels.narrow(0, begin, length);
            at::Tensor logits = head.forward(rows).squeeze(0);
            if (bias)
                logits.add_(bias->select(0, run));
            sums.select(0, run).add_(lossOf(logits, own, trains || bias).sum());
            if (bias)
                db.select(0, run).add_(logits.sum(0));
            if (trains)
                dx.narrow(0, run, 1).narrow(1, begin, length).copy_(head.backward(logits.unsqueeze(0)));
        });
        context->save_for_backward({dx, db});
        return sums;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor &dx = saved[0], &db = saved[1], &g = gradients[0], none;
        return {dx.defined() ? dx * g.view({-1, 1, 1}) : none, none, none, db.defined() ? db * g.view({-1, 1}) : none,
                none};
    }
};

struct TrainedHeadLoss : torch::autograd::Function<TrainedHeadLoss> {
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& weight,
                              const std::optional<at::Tensor>& bias, const at::Tensor& x, const at::Tensor& labels)
    {
        const at::Tensor w = weight.select(0, 0);
        const at::Tensor sum = at::zeros({1}, x.options());
        const at::Tensor dx = at::empty_like(x, at::MemoryFormat::Contiguous), dw = at::zeros_like(w);
        const at::Tensor db = bias ? at::zeros_like(bias->select(0, 0)) : at::Tensor();
        forChunks(x, w.size(0), [&](std::int64_t, std::int64_t begin, std::int64_t length) {
            const at::Tensor rows = x.select(0, 0).narrow(0, begin, length), own = labels.narrow(0, begin, length);
            at::Tensor logits = at::matmul(rows, w.t());
            if (bias)
                logits.add_(bias->select(0, 0));
            sum.add_(lossOf(logits, own, true).sum());
            dx.select(0, 0).narrow(0, begin, length).copy_(at::matmul(logits, w));
            dw.addmm_(logits.t(), rows);
            if (bias)
                db.add_(logits.sum(0));
        });
        context->save_for_backward({dw, db, dx});
        return sum;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor& g = gradients[0];
        const at::Tensor db = saved[1].defined() ? saved[1].unsqueeze(0) * g : at::Tensor();
        return {saved[0].unsqueeze(0) * g, db, saved[2] * g, at::Tensor()};
    }
};

} // namespace

at::Tensor tokenLoss(const FrozenLinear& head, const at::Tensor& x, const at::Tensor& labels)
{
    return tokenLoss(head, at::Tensor(), x, labels);
}

at::Tensor tokenLoss(const FrozenLinear& head, const at::Tensor& bias, const at::Tensor& x, const at::Tensor& labels)
{
    return FrozenHeadLoss::apply(x.contiguous(), head, labels,
                                 bias.defined() ? std::optional<at::Tensor>(bias) : std::nullopt,
                                 at::GradMode::is_enabled() && x.requires_grad());
}

at::Tensor tokenLoss(const at::Tensor& weight, const at::Tensor& bias, const at::Tensor& x, const at::Tensor& labels)
{
    return TrainedHeadLoss::apply(weight, bias.defined() ? std::optional<at::Tensor>(bias) : std::nullopt,
                                  x.contiguous(), labels);
}

TokenScores tokenScores(const FrozenLinear& head, const at::Tensor& x, const at::Tensor& labels, const at::Tensor& bias)
{
    const at::NoGradGuard noGradient;
    TokenScores scores{at::empty({x.size(0), x.size(1)}, x.options()),
                       at::empty({x.size(0), x.size(1)}, x.options().dtype(at::kBool))};
    forChunks(x, head.outputs(), [&](std::int64_t run, std::int64_t begin, std::int64_t length) {
        const at::Tensor own = labels.narrow(0, begin, length);
        at::Tensor logits = head.forward(x.narrow(0, run, 1).narrow(1, begin, length)).squeeze(0);
        if (bias.defined())
            logits.add_(bias.select(0, run));
        scores.loss.select(0, run).narrow(0, begin, length).copy_(lossOf(logits, own, false));
        scores.correct.select(0, run).narrow(0, begin, length).copy_(logits.argmax(1) == own);
    });
    return scores;
}

} // namespace engine
