// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train.h"

namespace engine {

/// Goes on with what options.resume names: one run from its newest checkpoint, or every run of a study that has not
/// completed, cohort by cohort; runs of a study that never began are started.
/// Exact where the cohort's manifest, threads, type and kernels are as they were; else RunResumed lists what differs.
/// Errors  EngineError{BadConfig} for a folder that is neither, or where nothing is left to do; those of the readers.
[[nodiscard]] TrainOutcome resumeTraining(const TrainOptions& options, const EventSink& sink, std::stop_token stop);

} // namespace engine
