// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/network.h"

#include <ATen/core/grad_mode.h>

namespace engine {
namespace {

constexpr std::int64_t kHeadSite = 4; // after the layers' own dropout sites

} // namespace

Network::Network(const BertModel& model, const NetworkOptions& options, const std::vector<NetworkMember>& members)
    : m_model(model), m_options(options)
{
    ParameterLayout layout;
    if (options.method == MethodKind::Lora)
        addLoraParameters(layout, options.lora, model.config.hiddenSize, model.config.intermediateSize);
    m_head = std::make_unique<ClassifierHead>(layout, options.classes, model.config.hiddenSize);
    m_parameters =
        std::make_unique<Parameters>(std::move(layout), static_cast<std::int64_t>(members.size()), model.device());
    std::vector<LoraMember> loraMembers;
    for (const NetworkMember& member : members) {
        m_seeds.push_back(member.seed);
        loraMembers.push_back(member.lora);
    }
    if (options.method == MethodKind::Lora)
        m_lora = std::make_unique<LoraHooks>(options.lora, std::move(loraMembers), *m_parameters);
}

void Network::initialise()
{
    for (std::size_t r = 0; r < m_seeds.size(); ++r) {
        const at::Tensor row = m_parameters->values().select(0, static_cast<std::int64_t>(r));
        if (m_options.method == MethodKind::Lora)
            initialiseLora(row, layout(), m_options.lora, m_seeds[r]);
        m_head->initialise(row, layout(), m_seeds[r]);
        if (m_model.classifierWeight.defined() && m_model.classifierWeight.size(0) == m_options.classes) {
            const ParameterItem& weight = *layout().find("classifier.weight");
            const ParameterItem& bias = *layout().find("classifier.bias");
            row.narrow(0, weight.offset, weight.size).copy_(m_model.classifierWeight.flatten());
            row.narrow(0, bias.offset, bias.size).copy_(m_model.classifierBias);
        }
    }
}

at::Tensor Network::logits(const ForwardPass& pass, const BertRates& rates)
{
    PeftHooks& hooks = m_lora ? static_cast<PeftHooks&>(*m_lora) : m_frozen;
    const at::Tensor first = bertForward(m_model, pass, rates, hooks, false).first;
    const DropoutSite site = modelDropout(pass, m_model.config.layers, kHeadSite, rates.classifier, true);
    return m_head->logits(*m_parameters, bertPool(m_model, first), site);
}

at::Tensor Network::baseLogits(const PackedBatch& batch)
{
    const at::NoGradGuard noGradient;
    const at::Tensor first = bertForward(m_model, {batch, false, {0}}, {}, m_frozen, false).first;
    return m_head->logits(*m_parameters, bertPool(m_model, first), {});
}

std::vector<at::Tensor> Network::states(const PackedBatch& batch)
{
    const at::NoGradGuard noGradient;
    PeftHooks& hooks = m_lora ? static_cast<PeftHooks&>(*m_lora) : m_frozen;
    const ForwardPass pass{batch, false, std::vector<std::uint64_t>(static_cast<std::size_t>(runs()), 0)};
    return bertForward(m_model, pass, {}, hooks, true).hidden;
}

std::vector<at::Tensor> Network::baseStates(const PackedBatch& batch) const
{
    const at::NoGradGuard noGradient;
    PeftHooks frozen;
    return bertForward(m_model, {batch, false, {0}}, {}, frozen, true).hidden;
}

} // namespace engine
