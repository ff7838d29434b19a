// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace engine {

/// "accuracy", "f1" (of class 1 for two classes; above, the mean over the classes that occur) and "matthews", equal to
/// scikit-learn's. 0 / 0 counts as 0: no sample at all, a class never predicted, one class alone (matthews).
/// Errors  EngineError{Internal}: unequal lengths, a class id outside 0 … classes − 1.
[[nodiscard]] std::map<std::string, double> classificationMetrics(const std::vector<std::int32_t>& labels,
                                                                  const std::vector<std::int32_t>& predictions,
                                                                  int classes);

/// "mse", "pearson" and "spearman" (Pearson of average ranks), equal to scipy's; constant targets or predictions give
/// a correlation of 0, where scipy says NaN.
/// Errors  EngineError{NonFinite} naming the sample; {Internal}: unequal lengths.
[[nodiscard]] std::map<std::string, double> regressionMetrics(const std::vector<double>& targets,
                                                              const std::vector<double>& predictions);

/// "loss" (mean over the labelled tokens, natural logarithm) and "perplexity" = exp(loss), which is left out where it
/// is beyond a double.  Errors  EngineError{NonFinite}; {Internal} if no token is counted.
[[nodiscard]] std::map<std::string, double> languageMetrics(double lossSum, std::int64_t labelledTokens);

/// How a task's primary metric is made: "accuracy" | "matthews" | "accuracy_f1" | "pearson_spearman" | "negative_loss".
[[nodiscard]] std::string primaryRule(const TaskConfig& task);

/// The one number a task is judged by: accuracy; CoLA matthews; MRPC and QQP the mean of accuracy and f1; regression
/// the mean of pearson and spearman; a language model −loss.  Errors  EngineError{Internal} if a metric it needs is
/// missing.
[[nodiscard]] double primaryMetric(const TaskConfig& task, const std::map<std::string, double>& metrics);

} // namespace engine
