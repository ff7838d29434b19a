// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace engine {

/// accuracy; f1 (of class 1 for two classes, the mean over classes above); matthews (the multi-class form), as
/// scikit-learn defines them. A ratio 0/0 (a class never predicted, constant predictions) counts as 0.
[[nodiscard]] std::map<std::string, double> classificationMetrics(const std::vector<std::int32_t>& labels,
                                                                  const std::vector<std::int32_t>& predictions, int classes);

/// pearson, spearman (Pearson of average ranks), mse; correlations with a constant are 0.
[[nodiscard]] std::map<std::string, double> regressionMetrics(const std::vector<double>& targets,
                                                              const std::vector<double>& predictions);

/// What a task is judged by: accuracy; CoLA matthews; MRPC and QQP the mean of accuracy and f1; regression the mean of
/// pearson and spearman.
[[nodiscard]] double primaryMetric(const TaskConfig& task, const std::map<std::string, double>& metrics);

} // namespace engine
