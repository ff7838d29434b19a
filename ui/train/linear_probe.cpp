// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/linear_probe.h"

namespace ui {

namespace {

const char* const kHeadOnly = "head";

} // namespace

std::optional<double> linearProbe(std::span<const engine::RunSummary> runs, const engine::RunSummary& like)
{
    const engine::RunSummary* newest = nullptr;
    for (const engine::RunSummary& run : runs) {
        // A run that has just appeared may not have told its metric yet.
        const bool sameMetric = like.primaryMetric.empty() || run.primaryMetric == like.primaryMetric;
        const bool fits = run.method == kHeadOnly && run.state == engine::RunState::Completed && run.bestPrimary &&
                          run.model == like.model && run.data == like.data && sameMetric;
        if (fits && (!newest || run.startedAt > newest->startedAt))
            newest = &run;
    }
    return newest && like.method != kHeadOnly ? newest->bestPrimary : std::nullopt;
}

} // namespace ui
