// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/ia3.h"

#include "model/slot_parts.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/ones.h>

namespace engine {
namespace {

bool scalesInput(const MethodOptions& options, std::size_t site)
{
    return !options.scalesInput.empty() && options.scalesInput[site];
}

void addParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    for (std::size_t i = 0; i < options.sites.size(); ++i) {
        const Site& site = options.sites[i];
        const std::vector<std::int64_t> size = scalesInput(options, i)
                                                   ? std::vector<std::int64_t>{1, siteInputs(site.kind, shape)}
                                                   : std::vector<std::int64_t>{siteOutputs(site.kind, shape), 1};
        layout.add(site.module + ".ia3_l", size, true);
    }
}

} // namespace

Ia3Method::Ia3Method(MethodSetup setup) : PeftMethod(std::move(setup))
{
    for (const Site& site : options().sites)
        m_items.push_back(item(site.module + ".ia3_l"));
}

void Ia3Method::initialise(const at::Tensor& row, std::size_t member) const
{
    PeftMethod::initialise(row, member);
    for (const std::size_t item : m_items)
        fillValues(row, parameters().layout().items()[item], 1.0);
}

at::Tensor Ia3Method::factor(std::int64_t layer, SiteKind kind, bool ofInput) const
{
    const std::int64_t site = siteAt(layer, kind);
    if (site < 0 || scalesInput(options(), static_cast<std::size_t>(site)) != ofInput)
        return {};
    const at::Tensor l = parameters().leaf(m_items[static_cast<std::size_t>(site)]);
    return ofInput ? l : l.transpose(1, 2);
}

at::Tensor Ia3Method::linear(const LinearCall& call)
{
    const std::vector<SlotPart> parts = slotParts(call.slot, model().shape);
    std::vector<at::Tensor> inputs, outputs;
    bool before = false, behind = false;
    for (const SlotPart& part : parts) {
        inputs.push_back(factor(call.layer, part.kind, true));
        outputs.push_back(factor(call.layer, part.kind, false));
        before |= inputs.back().defined();
        behind |= outputs.back().defined();
    }
    at::Tensor y;
    if (!before) {
        y = engine::linear(call.map, call.x);
    } else {
        std::vector<at::Tensor> made; // each part has an input of its own
        for (std::size_t i = 0; i < parts.size(); ++i)
            made.push_back(engine::linear(call.map.rows(parts[i].begin, parts[i].length),
                                          inputs[i].defined() ? call.x * inputs[i] : call.x));
        y = made.size() == 1 ? made.front() : at::cat(made, 2);
    }
    if (!behind)
        return y;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!outputs[i].defined())
            outputs[i] = at::ones({y.size(0), 1, parts[i].length}, y.options());
    return y * (outputs.size() == 1 ? outputs.front() : at::cat(outputs, 2));
}

const MethodForm kIa3Form{MethodKind::Ia3, addParameters, [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                              return std::make_unique<Ia3Method>(std::move(setup));
                          }};

} // namespace engine
