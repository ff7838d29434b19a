// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Figures that others have published, to stand beside one's own. None of them was run here.
namespace engine {

inline constexpr std::string_view kPublishedNote = "published, not run here";

struct PublishedFigure {
    std::string_view model;  ///< "LLaMA-7B"
    std::string_view method; ///< "LoRA", "Series adapter", "Parallel adapter", "Prefix tuning"; empty: the model alone
    std::string_view data;   ///< id of a task preset; "arithmetic", "commonsense": their means
    double percent = 0;      ///< accuracy
    std::string_view source; ///< who says so
};

/// LLM-Adapters' result tables: GSM8K, AQuA, MAWPS and SVAMP; the eight commonsense sets.
[[nodiscard]] std::span<const PublishedFigure> publishedFigures();

/// Those of one data set, in the table's order.
[[nodiscard]] std::vector<PublishedFigure> publishedFiguresOf(std::string_view data);

/// Data sets over whose accuracies the tables take a mean, each counting the same.
struct PublishedGroup {
    std::string_view name; ///< "arithmetic", "commonsense"
    std::span<const std::string_view> sets;
};
[[nodiscard]] std::span<const PublishedGroup> publishedGroups();

/// Figures of these data sets, each once, then those of the groups whose sets are all among them.
[[nodiscard]] std::vector<PublishedFigure> publishedFiguresFor(std::span<const std::string> presets);

} // namespace engine
