// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/lora_kernels.h"

#include "device/tasks.h"

#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/zeros.h>

namespace engine {
namespace {

constexpr std::int64_t kLargestRank = 64; // above, A no longer stays in the first-level caches and GEMMs win
constexpr std::int64_t kWideRank = 16;    // from here on blocks of rows are faster than single ones
constexpr std::int64_t kRowBlock = 32;
constexpr std::int64_t kChannelBlock = 64; // whole vectors of every kernel set

std::int64_t paddedRank(std::int64_t rank)
{
    return (rank + 15) / 16 * 16;
}

/// (R, n, rank) → (R, n, paddedRank)
at::Tensor withPaddedRank(const at::Tensor& x)
{
    const std::int64_t rank = x.size(2);
    return at::constant_pad_nd(x.detach(), {0, paddedRank(rank) - rank}).contiguous();
}

/// Arguments that forward and backward share; the tensors outlive the call.
struct Call {
    LoraArgs args{};
    std::vector<float> cx;
    LoraForms forms;
    at::Tensor bPadded;

    Call(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0, const at::Tensor& strided)
        : cx(branch.mixes ? branch.mix.cx : std::vector<float>(branch.scale.size(), 1.0f)),
          forms(branch.forms ? *branch.forms : loraForms(branch.a, branch.b))
    {
        args.x = x.const_data_ptr<float>();
        args.h = branch.mixes ? h0.const_data_ptr<float>() : nullptr;
        args.cx = cx.data();
        args.ch = branch.mix.ch.data();
        args.scale = branch.scale.data();
        args.a = branch.a.const_data_ptr<float>();
        args.aRun = branch.a.stride(0);
        args.bTransposed = forms.bTransposed.const_data_ptr<float>();
        args.tokens = x.size(1);
        args.inputs = x.size(2);
        args.outputs = branch.length;
        args.rank = branch.a.size(1);
        args.yRow = strided.stride(1);
        args.yRun = strided.stride(0);
        if (branch.dropout.active())
            args.dropout = branch.dropout.rows();
        if (args.rank >= kWideRank) {
            args.paddedRank = paddedRank(args.rank);
            args.aTransposed = forms.aPadded.const_data_ptr<float>();
        }
    }

    void prepareBackward(const LoraBranch& branch)
    {
        if (!args.paddedRank)
            return;
        bPadded = withPaddedRank(branch.b);
        args.b = bPadded.const_data_ptr<float>();
    }
};

float* scratchOf(const LoraArgs& args)
{
    thread_local std::vector<float> scratch;
    const auto need = static_cast<std::size_t>(cpuKernels().loraScratch(args));
    if (scratch.size() < need)
        scratch.resize(need);
    return scratch.data();
}

void forwardRows(const LoraArgs& args, std::int64_t rows)
{
    forBlocks(rows, kRowBlock, [&](std::int64_t begin, std::int64_t end) {
        cpuKernels().loraForward(args, begin, end, scratchOf(args));
    });
}

/// Each run's channels in blocks, on all threads.
template<typename Work>
void forChannels(std::int64_t runs, std::int64_t channels, Work work)
{
    const std::int64_t blocks = (channels + kChannelBlock - 1) / kChannelBlock;
    forTasks(runs * blocks, [&](std::int64_t i) {
        const std::int64_t first = i % blocks * kChannelBlock;
        work(i / blocks, first, std::min(channels, first + kChannelBlock));
    });
}

} // namespace

bool hasLoraKernels(const at::Tensor& x, const LoraBranch& branch)
{
    return usesKernels(x) && branch.a.size(1) <= kLargestRank;
}

LoraForms loraForms(const at::Tensor& a, const at::Tensor& b)
{
    LoraForms forms{b.detach().transpose(1, 2).contiguous(), {}};
    if (a.size(1) >= kWideRank)
        forms.aPadded = withPaddedRank(a.transpose(1, 2));
    return forms;
}

at::Tensor loraKernelForward(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0, const at::Tensor& y)
{
    const at::Tensor part = y.narrow(2, branch.begin, branch.length);
    const at::Tensor z = at::empty({x.size(0), x.size(1), branch.a.size(1)}, x.options());
    Call call(branch, x, h0, part);
    call.args.z = z.mutable_data_ptr<float>();
    call.args.y = part.mutable_data_ptr<float>();
    forwardRows(call.args, x.size(0) * x.size(1));
    return z;
}

LoraGradients loraKernelBackward(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0,
                                 const at::Tensor& z, const at::Tensor& dy, const at::Tensor& dx)
{
    const at::Tensor part = dy.narrow(2, branch.begin, branch.length);
    const std::int64_t runs = x.size(0), rank = branch.a.size(1);
    const at::Tensor dz = at::empty_like(z), dA = at::zeros({runs, rank, x.size(2)}, x.options());
    const at::Tensor dB = at::zeros({runs, rank, branch.length}, x.options());
    Call call(branch, x, h0, part);
    call.prepareBackward(branch);
    LoraArgs& args = call.args;
    args.z = z.mutable_data_ptr<float>();
    args.dy = part.const_data_ptr<float>();
    args.dz = dz.mutable_data_ptr<float>();
    args.dx = dx.defined() ? dx.mutable_data_ptr<float>() : nullptr;
    args.dA = dA.mutable_data_ptr<float>();
    args.dBTransposed = dB.mutable_data_ptr<float>();
    forBlocks(runs * args.tokens, kRowBlock, [&](std::int64_t begin, std::int64_t end) {
        cpuKernels().loraBackwardRows(args, begin, end, scratchOf(args));
    });
    forChannels(runs, args.inputs, [&](std::int64_t run, std::int64_t begin, std::int64_t end) {
        cpuKernels().loraBackwardInputs(args, run, begin, end, scratchOf(args));
    });
    forChannels(runs, args.outputs, [&](std::int64_t run, std::int64_t begin, std::int64_t end) {
        cpuKernels().loraBackwardOutputs(args, run, begin, end, scratchOf(args));
    });
    return {dA, dB.transpose(1, 2), dz};
}

at::Tensor loraKernelSlope(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0)
{
    const at::Tensor z = at::empty({x.size(0), x.size(1), branch.a.size(1)}, x.options());
    Call call(branch, x, h0, x);
    const std::vector<float> ones(branch.scale.size(), 1.0f);
    call.args.cx = branch.slope.cx.data();
    call.args.ch = branch.slope.ch.data();
    call.args.scale = ones.data();
    call.args.dropout.keepScale = 1; // x and h times it would differ by a rounding even where h is x
    call.args.outputs = 0;
    call.args.z = z.mutable_data_ptr<float>();
    forwardRows(call.args, x.size(0) * x.size(1));
    return branch.dropout.active() ? z.mul_(branch.dropout.keepScale()) : z;
}

} // namespace engine
