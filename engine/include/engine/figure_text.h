// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Numbers of a comparison as people read them, so that page, report, verdict, CSV headings and command line write the
/// same text for the same number. A decimal point and a real minus sign (−) whatever the locale; "–" for a value that
/// is missing or not finite; what rounds to zero has no sign. Thread: any.
namespace engine {

/// "primary", "accuracy", "f1", "matthews", "pearson", "spearman": points; "loss", "perplexity", "mse": their own unit.
/// "primary" of a language model is −loss: its own unit too.
[[nodiscard]] FigureUnit unitOf(std::string_view metric, TaskKind task);

/// A difference of two values of the metric in its unit: 0.012 is 1.2 points.
[[nodiscard]] double inUnit(double difference, FigureUnit unit);

/// A difference that is in its unit already: "+1.2", "−0.4", "0.0"; own unit: "+0.012".
[[nodiscard]] std::string signedText(std::optional<double> difference, FigureUnit unit = FigureUnit::Points);

/// The same without its sign, for sentences that say "above" or "below": "1.2"; own unit: "0.012".
[[nodiscard]] std::string amountText(std::optional<double> difference, FigureUnit unit = FigureUnit::Points);

/// "points", or "" for a metric's own unit.
[[nodiscard]] std::string unitName(FigureUnit unit);

/// "0.4 to 2.0", "−0.3 to 1.1".
[[nodiscard]] std::string intervalText(const std::optional<Interval>& interval, FigureUnit unit = FigureUnit::Points);

/// A metric or loss: "0.843", "−0.061".
[[nodiscard]] std::string metricText(std::optional<double> value, int decimals = 3);

/// "0.843 ± 0.012"; without a deviation the value alone.
[[nodiscard]] std::string spreadText(std::optional<double> mean, std::optional<double> deviation);

/// "p = 0.031", "p < 0.001", "p = 1.000".
[[nodiscard]] std::string probabilityText(std::optional<double> p);

/// "872", "10,000".
[[nodiscard]] std::string countText(std::int64_t count);

/// "1 seed", "3 seeds", "1,000 examples": the plural by an s.
[[nodiscard]] std::string countOf(std::int64_t count, std::string_view noun);

/// "λ = 0.3".
[[nodiscard]] std::string lambdaText(double lambda);

/// "40 ms", "8.4 s", "45 s", "12 min", "2 h 5 min".
[[nodiscard]] std::string durationText(std::optional<double> seconds);

/// The values that set a setting apart, λ first, its source only where it is a control, the seeds left out:
/// "λ 0.3 · zero · learning rate 0.0003".
[[nodiscard]] std::string settingLabel(const Overrides& settings);

} // namespace engine
