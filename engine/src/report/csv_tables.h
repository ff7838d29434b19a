// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <string>
#include <vector>

/// The tables of a CSV export. Each begins with a line of column names and has the run's folder name in its first
/// column; tables without a row are empty texts.
namespace engine::csv {

using Runs = std::vector<const RunRecord*>;

[[nodiscard]] std::string runsTable(const Runs& runs);
[[nodiscard]] std::string configurationTable(const Runs& runs); ///< run, key, value: the keys that apply
[[nodiscard]] std::string stepsTable(const Runs& runs);
[[nodiscard]] std::string evaluationsTable(const Runs& runs); ///< a column a metric
[[nodiscard]] std::string similarityTable(const Runs& runs);  ///< a row a layer and step
[[nodiscard]] std::string sharesTable(const Runs& runs);      ///< ρ by site and step
[[nodiscard]] std::string lambdasTable(const Runs& runs);     ///< learned λ by step

} // namespace engine::csv
