// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// In- and out-of-distribution results of runs, by λ.
namespace engine {

struct TransferColumn {
    std::string data;   ///< "validation", a test set's name, a further evaluation's
    std::string metric; ///< "accuracy", "−loss"
    bool further =
        false; ///< other data than it was trained for: a test set with a preset of its own, or evaluated later
};

struct TransferCell {
    double mean = 0;
    std::optional<double> deviation; ///< over the seeds, divisor n − 1; null for one run
    int runs = 0;
};

struct TransferRow {
    double lambda = 0;
    std::string label;                              ///< of the settings that differ, λ first: "λ 0.3 · rank 16"
    std::vector<std::optional<TransferCell>> cells; ///< by column; null: no run of it has the figure
};

struct TransferTable {
    std::vector<TransferColumn> columns; ///< the runs' own sets first
    std::vector<TransferRow> rows;       ///< as a comparison orders its settings, λ rising
};

/// Each run's figure is the primary metric of its best adapter, on a set that only its last one was evaluated on of
/// that; runs that differ in nothing but their seeds share a
/// row. Runs that have not completed are left out.
[[nodiscard]] TransferTable transferTable(std::span<const RunRecord> runs);

} // namespace engine
