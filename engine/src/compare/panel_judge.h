// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/panels.h"
#include "compare/prediction_cache.h"
#include "engine/verdict.h"

#include <vector>

namespace engine {

/// What all panels of a verdict share, but for the unit.
struct JudgeContext {
    StudyEndpoint endpoint;
    FigureUnit unit = FigureUnit::Points; ///< of the panel that is judged
    bool bootstrap = true;
    int draws = 10'000;
    std::uint64_t randomSeed = 0;
    PredictionCache* predictions = nullptr;
    std::stop_token stop;
};

/// The figures of one panel, without its sentences: which seeds count, every λ against λ = 0, every λ against its
/// controls.   Rules: verdict.h. A learned λ has no figures, since its runs have no λ in common.
[[nodiscard]] PanelVerdict figuresOf(const RunPanel& panel, const JudgeContext& context);

/// An SD that a metric of N examples can have at least, in the verdict's unit: that of rounding to steps of 1/N; of one
/// value. 0 for metrics without steps.
[[nodiscard]] double roundingDeviation(const StudyEndpoint& endpoint, const TaskConfig& task, std::int64_t examples);

} // namespace engine
