// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/series_adapter.h"

namespace engine {

bool SeriesMethod::mixesBefore(Sublayer sublayer) const
{
    return options().referenceGptjBottleneck && sublayer == Sublayer::Ffn &&
           model().family().block == BlockForm::Parallel;
}

at::Tensor SeriesMethod::linear(const LinearCall& call)
{
    if (call.slot != LinearSlot::Up || !mixesBefore(Sublayer::Ffn))
        return engine::linear(call.map, call.x);
    const auto site = siteOf(call.layer, Sublayer::Ffn);
    return engine::linear(call.map, site ? mixing().mixed(*site, call.x, call.headRows, {}) : call.x);
}

bool SeriesMethod::changesSublayer(std::int64_t layer, Sublayer sublayer) const
{
    return siteOf(layer, sublayer).has_value();
}

at::Tensor SeriesMethod::sublayer(const SublayerCall& call)
{
    const std::size_t site = *siteOf(call.layer, call.sublayer);
    const DropoutSite drop = moduleDropout(site, call.headRows);
    if (mixesBefore(call.sublayer))
        return withBranch(call.output, site, dropout(call.output, drop));
    if (!options().mixSkip)
        return withBranch(call.output, site, mixing().mixed(site, call.output, call.headRows, drop));
    const at::Tensor mixed = mixing().mixed(site, call.output, call.headRows, {});
    return withBranch(mixed, site, dropout(mixed, drop));
}

const MethodForm kSeriesForm{
    MethodKind::Series, addBottleneckParameters,
    [](MethodSetup setup) -> std::unique_ptr<PeftMethod> { return std::make_unique<SeriesMethod>(std::move(setup)); }};

} // namespace engine
