// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <filesystem>

/// Numbers and paths as a person reads them. The decimal point does not follow the language, so that the window, the
/// files and the command line show the same text; units and the mark between groups of digits do.
namespace ui {

[[nodiscard]] QString formatCount(std::int64_t value);    ///< "592,130"
[[nodiscard]] QString formatMillions(std::int64_t value); ///< "872", "592 k", "1.3 M", "7.2 B"
[[nodiscard]] QString formatBytes(std::int64_t bytes);    ///< "812 MB", "1.1 GB" (powers of 1000)
[[nodiscard]] QString formatDuration(double seconds);     ///< "12 s", "3 min", "2 h 05 min", "11 days": for estimates
[[nodiscard]] QString formatClock(double seconds);        ///< "1:04", "2:05:09": for counters
[[nodiscard]] QString formatNumber(double value, int digits = 4); ///< shortest of `digits` significant ones, "0.0003"
/// A primary metric by its name; that of language models, "−loss", is told as "perplexity 3.669".
[[nodiscard]] QString formatMetric(const std::string& name, double value);
/// "failed: the disk is full"; where the reason begins with the state, it stands alone: "stopped after step 5 of 190".
[[nodiscard]] QString formatEnd(const QString& state, const QString& reason);
[[nodiscard]] QString formatLambda(double lambda);       ///< "0.2"
[[nodiscard]] QString formatUtc(const std::string& iso); ///< "2026-11-24 10:15" in local time; empty for empty

/// A path as a person writes it: "~/SIBO" inside the home folder.
[[nodiscard]] QString formatPath(const std::filesystem::path& path);
[[nodiscard]] QString toQString(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path toPath(const QString& text);

} // namespace ui
