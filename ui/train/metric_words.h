// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/events.h"

#include <QString>

#include <string>

namespace ui {

/// A primary metric's name for an axis: "accuracy" → "Accuracy", "mean of accuracy and f1" → "Mean of accuracy and F1";
/// empty: accuracy.
[[nodiscard]] QString metricWords(const std::string& name);
[[nodiscard]] QString metricTitle(const std::string& name); ///< "Accuracy on validation"

/// Language models are measured by −loss and shown as perplexity: lower is better.
[[nodiscard]] bool showsPerplexity(const std::string& name);
/// What an evaluation is shown as: its primary metric, or its perplexity.
[[nodiscard]] double shownMetric(const std::string& name, const engine::EvalDone& evaluation);

} // namespace ui
