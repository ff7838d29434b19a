// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train.h"

namespace engine {

/// Goes on with what options.resume names: one run from its newest checkpoint, or every run of a study that may go on
/// (mayGoOn), in the cohorts that they were committed in, split where memory asks for it; runs of a study that never
/// began are started. One that cannot go on is noted Failed in the outcome and keeps no other from it.
/// Exact where the cohort's manifest, threads, type and kernels are as they were; else RunResumed lists what differs.
/// Errors  EngineError{BadConfig} for a folder that is neither, or where nothing is left to do; the first cause where
/// nothing could go on.
[[nodiscard]] TrainOutcome resumeTraining(const TrainOptions& options, const EventSink& sink, std::stop_token stop);

} // namespace engine
