// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/adapter_input.h"

#include "model/slot_parts.h"

#include <algorithm>

#include <ATen/ops/cat.h>

namespace engine {

at::Tensor AdapterInputMethod::linear(const LinearCall& call)
{
    const std::vector<SlotPart> parts = slotParts(call.slot, model().shape);
    if (std::none_of(parts.begin(), parts.end(),
                     [&](const SlotPart& part) { return siteAt(call.layer, part.kind) >= 0; }))
        return engine::linear(call.map, call.x);
    std::vector<at::Tensor> outputs; // each part has an input of its own
    for (const SlotPart& part : parts) {
        const std::int64_t at = siteAt(call.layer, part.kind);
        at::Tensor x = call.x;
        if (at >= 0) {
            const auto site = static_cast<std::size_t>(at);
            const DropoutSite drop = moduleDropout(site, call.headRows);
            x = withBranch(x, site, mixing().mixed(site, x, call.headRows, drop));
        }
        outputs.push_back(engine::linear(call.map.rows(part.begin, part.length), x));
    }
    return outputs.size() == 1 ? outputs.front() : at::cat(outputs, 2);
}

const MethodForm kAdapterInputForm{MethodKind::AdapterInput, addBottleneckParameters,
                                   [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                                       return std::make_unique<AdapterInputMethod>(std::move(setup));
                                   }};

} // namespace engine
