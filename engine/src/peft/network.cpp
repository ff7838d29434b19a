// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/network.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/matmul.h>

namespace engine {

ParameterLayout networkLayout(const NetworkOptions& options, const ModelShape& shape)
{
    ParameterLayout layout;
    addMethodParameters(layout, options.method, shape);
    if (options.classes > 0)
        ClassifierHead(layout, shape, options.classes);
    return layout;
}

Network::Network(const TransformerModel& model, const NetworkOptions& options, std::vector<MethodMember> members)
    : m_model(model)
{
    for (const MethodMember& member : members)
        m_seeds.push_back(member.seed);
    ParameterLayout layout;
    addMethodParameters(layout, options.method, model.shape);
    if (options.classes > 0)
        m_head = std::make_unique<ClassifierHead>(layout, model.shape, options.classes);
    m_parameters =
        std::make_unique<Parameters>(std::move(layout), static_cast<std::int64_t>(members.size()), model.device());
    m_method = makeMethod({options.method, std::move(members), *m_parameters, model});
}

void Network::initialise()
{
    for (std::size_t r = 0; r < m_seeds.size(); ++r) {
        const at::Tensor row = m_parameters->values().select(0, static_cast<std::int64_t>(r));
        m_method->initialise(row, r);
        if (m_head)
            m_head->initialise(row, layout(), m_model, m_seeds[r]);
    }
}

BatchForm Network::batchForm() const
{
    BatchForm form = baseBatchForm();
    form.virtualRows = m_method->virtualRows();
    form.firstPosition = m_method->firstPosition();
    return form;
}

BatchForm Network::baseBatchForm() const
{
    return batchFormOf(m_model.shape);
}

at::Tensor Network::headLogits(const ForwardPass& pass, const DropoutRates& rates, PeftHooks& hooks) const
{
    at::Tensor rows = forward(m_model, pass, rates, hooks, Wanted::HeadRows).rows;
    if (m_head->form() == HeadForm::Pooled)
        rows = pool(m_model, rows, hooks);
    return m_head->logits(*m_parameters, rows, pass, rates.classifier);
}

at::Tensor Network::logits(const ForwardPass& pass, const DropoutRates& rates)
{
    return headLogits(pass, rates, *m_method);
}

at::Tensor Network::labelStates(const ForwardPass& pass, const DropoutRates& rates)
{
    return forward(m_model, pass, rates, *m_method, Wanted::LabelRows).rows;
}

at::Tensor Network::tokenLosses(const ForwardPass& pass, const DropoutRates& rates)
{
    const at::Tensor rows = labelStates(pass, rates);
    const auto head = m_method->trainedHead();
    if (head && head->weight.defined())
        return tokenLoss(head->weight, head->bias, rows, pass.batch.labels);
    if (head)
        return tokenLoss(m_model.output.withoutBias(), head->bias, rows, pass.batch.labels);
    return tokenLoss(m_model.output, rows, pass.batch.labels);
}

TokenScores Network::tokenScores(const ForwardPass& pass, bool base)
{
    const at::NoGradGuard noGradient;
    if (base)
        return engine::tokenScores(m_model.output, baseLabelStates(pass.batch), pass.batch.labels);
    return scoresOf(labelStates(pass, {}), pass.batch.labels);
}

TokenScores Network::scoresOf(const at::Tensor& rows, const at::Tensor& labels)
{
    const at::NoGradGuard noGradient;
    const auto head = m_method->trainedHead();
    if (!head)
        return engine::tokenScores(m_model.output, rows, labels);
    if (!head->weight.defined())
        return engine::tokenScores(m_model.output.withoutBias(), rows, labels, head->bias);
    const FrozenLinear map(head->weight.detach().select(0, 0), {});
    return engine::tokenScores(map, rows, labels, head->bias);
}

at::Tensor Network::tokenLogits(const at::Tensor& rows)
{
    const at::NoGradGuard noGradient;
    const auto head = m_method->trainedHead();
    if (!head)
        return m_model.output.forward(rows);
    const at::Tensor logits = head->weight.defined() ? at::matmul(rows, head->weight.select(0, 0).t())
                                                     : m_model.output.withoutBias().forward(rows);
    return head->bias.defined() ? logits + head->bias.unsqueeze(1) : logits;
}

std::vector<at::Tensor> Network::states(const PackedBatch& batch)
{
    const at::NoGradGuard noGradient;
    const ForwardPass pass{batch, false, std::vector<std::uint64_t>(static_cast<std::size_t>(runs()), 0)};
    return forward(m_model, pass, {}, *m_method, Wanted::States).hidden;
}

at::Tensor Network::baseLogits(const PackedBatch& batch) const
{
    const at::NoGradGuard noGradient;
    PeftHooks frozen;
    return headLogits({batch, false, {0}}, {}, frozen);
}

at::Tensor Network::baseLabelStates(const PackedBatch& batch) const
{
    const at::NoGradGuard noGradient;
    PeftHooks frozen;
    return forward(m_model, {batch, false, {0}}, {}, frozen, Wanted::LabelRows).rows;
}

std::vector<at::Tensor> Network::baseStates(const PackedBatch& batch) const
{
    const at::NoGradGuard noGradient;
    PeftHooks frozen;
    return forward(m_model, {batch, false, {0}}, {}, frozen, Wanted::States).hidden;
}

} // namespace engine
