// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <vector>

namespace engine {

/// Metrics of predictions of a task, with their intervals: samples, scoring, metrics and primary; without the arm.
/// `predictions` is not empty. Of a hidden task the number of samples alone.
/// Errors  EngineError{BadFile}: predictions that are not this task's (a class that it has not, scores that are
/// missing).
[[nodiscard]] EvaluationRow rowOf(const TaskEntry& task, const std::vector<Prediction>& predictions);

} // namespace engine
