// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

namespace ui {

/// The study as it is to be with its attenuation control: every λ ≠ 0 a second time with `sibo.source` zero.
[[nodiscard]] engine::StudyConfig withZeroControl(const engine::StudyRecord& study);

/// How many runs a study gets by that; only those are trained.
/// Errors  EngineError{BadConfig} where it cannot grow in this way.
[[nodiscard]] int newRunsOf(const engine::StudyRecord& study, const engine::StudyConfig& wanted);

} // namespace ui
