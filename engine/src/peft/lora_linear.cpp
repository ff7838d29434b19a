// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/lora_linear.h"

#include "peft/lora_kernels.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/baddbmm.h>
#include <ATen/ops/bmm.h>
#include <ATen/ops/zeros_like.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine {
namespace {

struct Call : torch::CustomClassHolder {
    Call(FrozenLinear m, std::vector<LoraBranch> b) : map(std::move(m)), branches(std::move(b)) {}
    FrozenLinear map;
    std::vector<LoraBranch> branches;  ///< their tensors with gradients are emptied: autograd keeps those
    std::vector<std::size_t> learners; ///< branches with a learnable λ
    bool dropsMapInput = false;        ///< the map sees D(x) of the only branch
};

MixFactors plainFactors(std::size_t runs)
{
    return {std::vector<float>(runs, 1.0f), {}};
}

/// D(x̃) where there is dropout.
at::Tensor branchInput(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0)
{
    return branch.mixes ? mixAndMask(x, h0, branch.mix, branch.dropout)
                        : mixAndMask(x, {}, plainFactors(branch.scale.size()), branch.dropout);
}

/// z = A D(x̃): (R, T, rank).
at::Tensor lowRank(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0)
{
    if (branch.dropout.active())
        return at::bmm(branchInput(branch, x, h0), branch.a.transpose(1, 2));
    if (!branch.mixes)
        return at::bmm(x, branch.a.transpose(1, 2));
    const at::Tensor fromH0 = at::bmm(h0, branch.a.transpose(1, 2)).mul_(perRun(branch.mix.ch, x));
    return at::baddbmm(fromH0, x, (branch.a * perRun(branch.mix.cx, x)).transpose(1, 2));
}

/// into[r] += left[r] · right[r], run by run, so that a strided `into` is written in place by one GEMM each.
void addProducts(const at::Tensor& into, const at::Tensor& left, const at::Tensor& right)
{
    for (std::int64_t r = 0; r < into.size(0); ++r)
        into.select(0, r).addmm_(left.select(0, r), right.select(0, r));
}

/// What λ's gradient needs beside dz: s-free A D(slope.cx·x + slope.ch·h0), (R, T, rank).
at::Tensor slopeRows(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0)
{
    if (hasLoraKernels(x, branch))
        return loraKernelSlope(branch, x, h0);
    return at::bmm(slopeInput(x, h0, branch.slope, branch.dropout), branch.a.transpose(1, 2));
}

/// dh0 += ch · M ⊙ (Aᵀdz)
void addSourceGradient(const LoraBranch& branch, const at::Tensor& dz, at::Tensor& dh0)
{
    if (branch.dropout.active())
        maskAccumulate(dh0, at::bmm(dz, branch.a), branch.mix.ch, branch.dropout);
    else
        addProducts(dh0, dz * perRun(branch.mix.ch, dz), branch.a);
}

/// dA for one branch; adds the branch's share to dx where that is wanted.
at::Tensor branchBackward(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0, const at::Tensor& dz,
                          at::Tensor& dx)
{
    if (branch.dropout.active()) {
        if (dx.defined()) {
            const std::vector<float> cx = branch.mixes ? branch.mix.cx : plainFactors(branch.scale.size()).cx;
            maskAccumulate(dx, at::bmm(dz, branch.a), cx, branch.dropout);
        }
        return at::bmm(dz.transpose(1, 2), branchInput(branch, x, h0));
    }
    if (!branch.mixes) {
        if (dx.defined())
            addProducts(dx, dz, branch.a);
        return at::bmm(dz.transpose(1, 2), x);
    }
    const at::Tensor dzx = dz * perRun(branch.mix.cx, x);
    if (dx.defined())
        addProducts(dx, dzx, branch.a);
    const at::Tensor dzh = dz * perRun(branch.mix.ch, x);
    return at::bmm(dzx.transpose(1, 2), x).add_(at::bmm(dzh.transpose(1, 2), h0));
}

LoraGradients plainBackward(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0, const at::Tensor& z,
                            const at::Tensor& dy, at::Tensor& dx)
{
    const at::Tensor part = dy.narrow(2, branch.begin, branch.length);
    const at::Tensor dz = at::bmm(part, branch.b).mul_(perRun(branch.scale, x));
    return {branchBackward(branch, x, h0, dz, dx), at::bmm(part.transpose(1, 2), z), dz};
}

struct LoraFunction : torch::autograd::Function<LoraFunction> {
    /// tensors: a and b of every branch, then λ of the learners.
    static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x,
                              const std::optional<at::Tensor>& source, at::TensorList tensors,
                              const c10::intrusive_ptr<Call>& call)
    {
        const at::Tensor h0 = source.value_or(at::Tensor());
        at::Tensor y = call->map.forward(mapInput(*call, x));
        torch::autograd::variable_list saved{x, h0};
        for (std::size_t i = 0; i < call->branches.size(); ++i) {
            LoraBranch branch = call->branches[i];
            branch.a = tensors[2 * i], branch.b = tensors[2 * i + 1];
            at::Tensor z;
            if (hasLoraKernels(x, branch)) {
                z = loraKernelForward(branch, x, h0, y);
            } else {
                z = lowRank(branch, x, h0).mul_(perRun(branch.scale, x)); // s·z serves forward and dB
                addProducts(y.narrow(2, branch.begin, branch.length), z, branch.b.transpose(1, 2));
            }
            saved.insert(saved.end(), {branch.a, branch.b, z});
        }
        context->save_for_backward(saved);
        context->saved_data["call"] = c10::IValue::make_capsule(call);
        return y;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& outputs)
    {
        const auto saved = context->get_saved_variables();
        const auto call = c10::static_intrusive_pointer_cast<Call>(context->saved_data["call"].toCapsule());
        const at::Tensor dy = outputs[0].contiguous();
        const at::Tensor &x = saved[0], &h0 = saved[1];
        at::Tensor dx = context->needs_input_grad(0) ? mapGradient(*call, dy) : at::Tensor();
        at::Tensor dh0 = h0.defined() && context->needs_input_grad(1) ? at::zeros_like(x) : at::Tensor();
        torch::autograd::variable_list result{at::Tensor(), at::Tensor()}, lambdas;
        for (std::size_t i = 0; i < call->branches.size(); ++i) {
            LoraBranch branch = call->branches[i];
            branch.a = saved[2 + 3 * i], branch.b = saved[3 + 3 * i];
            const LoraGradients gradients = hasLoraKernels(x, branch)
                                                ? loraKernelBackward(branch, x, h0, saved[4 + 3 * i], dy, dx)
                                                : plainBackward(branch, x, h0, saved[4 + 3 * i], dy, dx);
            result.insert(result.end(), {gradients.a, gradients.b});
            if (dh0.defined() && branch.mixes)
                addSourceGradient(branch, gradients.z, dh0);
            if (lambdas.size() < call->learners.size() && call->learners[lambdas.size()] == i)
                lambdas.push_back(runProducts(gradients.z, slopeRows(branch, x, h0)));
        }
        result[0] = dx, result[1] = dh0;
        result.insert(result.end(), lambdas.begin(), lambdas.end());
        result.emplace_back();
        return result;
    }

private:
    static at::Tensor mapInput(const Call& call, const at::Tensor& x)
    {
        return call.dropsMapInput ? maskAdd(x, {}, call.branches.front().dropout) : x;
    }
    static at::Tensor mapGradient(const Call& call, const at::Tensor& dy)
    {
        const at::Tensor dx = call.map.backward(dy);
        return call.dropsMapInput ? maskAdd(dx, {}, call.branches.front().dropout) : dx;
    }
};

at::Tensor applied(const at::Tensor& x, const at::Tensor& h0, const c10::intrusive_ptr<Call>& call)
{
    std::vector<at::Tensor> tensors, lambdas;
    for (std::size_t i = 0; i < call->branches.size(); ++i) {
        LoraBranch& branch = call->branches[i];
        tensors.insert(tensors.end(), {branch.a, branch.b});
        if (branch.lambda.defined()) {
            call->learners.push_back(i);
            lambdas.push_back(branch.lambda);
        }
        branch.a = branch.b = branch.lambda = at::Tensor();
    }
    tensors.insert(tensors.end(), lambdas.begin(), lambdas.end());
    return LoraFunction::apply(x.contiguous(), h0.defined() ? std::optional<at::Tensor>(h0) : std::nullopt,
                               at::TensorList(tensors), call);
}

} // namespace

at::Tensor loraLinear(const FrozenLinear& map, const at::Tensor& x, const at::Tensor& h0,
                      const std::vector<LoraBranch>& branches)
{
    if (branches.empty())
        return linear(map, x);
    return applied(x, h0, c10::make_intrusive<Call>(map, branches));
}

at::Tensor droppedLoraLinear(const FrozenLinear& map, const at::Tensor& x, const at::Tensor& h0,
                             const LoraBranch& branch)
{
    auto call = c10::make_intrusive<Call>(map, std::vector<LoraBranch>{branch});
    call->dropsMapInput = branch.dropout.active();
    return applied(x, h0, call);
}

} // namespace engine
