// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace engine {

/// What one run said about each example of a data set, in the order of the file. Columns that the task has not are
/// empty.
struct ExamplePredictions {
    std::vector<std::int64_t> rows;                ///< line in the data file, to pair runs
    std::vector<std::int32_t> labels, predictions; ///< classification
    std::vector<double> targets, values;           ///< regression
    std::vector<double> losses;                    ///< of the example; language model: the sum over its tokens
    std::vector<double> correct, tokens;           ///< language model
    int classes = 0;
};

/// A metric of these predictions in which example i counts weights[i] times: the metric of a resampled data set.
/// Equal to metrics.h on the data set written out.   Thread: value() may be called from several at once.
class WeightedMetric {
public:
    virtual ~WeightedMetric() = default;
    WeightedMetric() = default;
    WeightedMetric(const WeightedMetric&) = delete;
    WeightedMetric& operator=(const WeightedMetric&) = delete;
    [[nodiscard]] virtual double value(std::span<const std::uint16_t> weights) const = 0;
};

/// "accuracy" | "f1" | "matthews" | "pearson" | "spearman" | "mse" | "loss" | "perplexity", or a rule of the task's
/// primary metric: "accuracy_f1" | "pearson_spearman" | "negative_loss". Null where the predictions do not hold what
/// the metric needs.
[[nodiscard]] std::unique_ptr<WeightedMetric> weightedMetric(const std::string& metric,
                                                             const ExamplePredictions& predictions);

} // namespace engine
