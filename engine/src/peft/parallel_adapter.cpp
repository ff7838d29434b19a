// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/parallel_adapter.h"

namespace engine {

bool ParallelMethod::changesSublayer(std::int64_t layer, Sublayer sublayer) const
{
    return siteOf(layer, sublayer).has_value();
}

at::Tensor ParallelMethod::sublayer(const SublayerCall& call)
{
    const std::size_t site = *siteOf(call.layer, call.sublayer);
    const DropoutSite drop = moduleDropout(site, call.headRows);
    return withBranch(call.output, site, mixing().mixed(site, call.input, call.headRows, drop));
}

const MethodForm kParallelForm{MethodKind::Parallel, addBottleneckParameters,
                               [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                                   return std::make_unique<ParallelMethod>(std::move(setup));
                               }};

} // namespace engine
