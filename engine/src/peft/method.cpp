// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/method.h"

#include "base/hash.h"
#include "device/counter_hash.h"
#include "engine/error.h"

#include <algorithm>
#include <array>

namespace engine {
namespace {

std::unique_ptr<PeftMethod> makeFrozen(MethodSetup setup)
{
    return std::make_unique<PeftMethod>(std::move(setup));
}

constexpr MethodForm kHeadForm{MethodKind::Head, nullptr, makeFrozen};

const MethodForm& formOf(MethodKind kind)
{
    static constexpr std::array kForms{&kLoraForm,         &kDoraForm, &kSeriesForm, &kParallelForm,
                                       &kAdapterInputForm, &kIa3Form,  &kBitfitForm, &kPrefixForm,
                                       &kPromptForm,       &kFullForm, &kHeadForm};
    const auto found = std::find_if(kForms.begin(), kForms.end(), [&](const auto* form) { return form->kind == kind; });
    if (found == kForms.end())
        throw EngineError(ErrorCode::Internal, std::string("no module for the method ") + name(kind));
    return **found;
}

} // namespace

PeftMethod::PeftMethod(MethodSetup setup)
    : m_setup(std::move(setup)), m_mixing(m_setup.options, m_setup.members, m_setup.parameters)
{
    for (std::size_t i = 0; i < m_setup.options.sites.size(); ++i) {
        const Site& site = m_setup.options.sites[i];
        const std::size_t place =
            static_cast<std::size_t>(site.layer) * kSiteKinds + static_cast<std::size_t>(site.kind);
        if (m_siteAt.size() <= place)
            m_siteAt.resize(place + 1, -1);
        m_siteAt[place] = static_cast<std::int64_t>(i);
    }
}

void PeftMethod::initialise(const at::Tensor& row, std::size_t member) const
{
    m_mixing.initialise(row, member);
}

bool PeftMethod::permutesRows() const
{
    const auto mixes = [](const MethodMember& member) {
        for (std::size_t i = 0; i < member.injected.size(); ++i)
            if (member.injected[i] && member.lambdaAt(i) > 0)
                return true;
        return false;
    };
    return std::any_of(members().begin(), members().end(), [&](const MethodMember& member) {
        return member.source == SiboSource::Permuted && (learnsLambda() || mixes(member));
    });
}

std::size_t PeftMethod::item(const std::string& name) const
{
    const ParameterItem* found = parameters().layout().find(name);
    if (!found)
        throw EngineError(ErrorCode::Internal, "no parameter is named " + name);
    return static_cast<std::size_t>(found - parameters().layout().items().data());
}

std::int64_t PeftMethod::siteAt(std::int64_t layer, SiteKind kind) const
{
    const std::int64_t place = layer * static_cast<std::int64_t>(kSiteKinds) + static_cast<std::int64_t>(kind);
    return place >= 0 && place < static_cast<std::int64_t>(m_siteAt.size()) ? m_siteAt[static_cast<std::size_t>(place)]
                                                                            : -1;
}

DropoutSite PeftMethod::moduleDropout(std::size_t site, bool headRows) const
{
    DropoutSite result;
    const ForwardPass& pass = m_mixing.pass();
    if (!pass.training || options().dropout <= 0)
        return result;
    result.rate = options().dropout;
    result.tokenKeys = headRows ? pass.batch.headKeys : pass.batch.tokenKeys;
    for (const std::uint64_t key : pass.stepKeys)
        result.siteKeys.push_back(counterMix(key, stableHash(options().sites[site].module)));
    return result;
}

std::vector<float> PeftMethod::scalesAt(std::size_t site) const
{
    std::vector<float> scales;
    for (const MethodMember& member : members())
        scales.push_back(static_cast<float>(member.scaleAt(site)));
    return scales;
}

void addMethodParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    if (const auto add = formOf(options.kind).addParameters)
        add(layout, options, shape);
    if (const std::int64_t count = lambdaCount(options.learnable, options.sites))
        layout.addLambda(kLambdaItem, count);
}

std::unique_ptr<PeftMethod> makeMethod(MethodSetup setup)
{
    return formOf(setup.options.kind).make(std::move(setup));
}

} // namespace engine
