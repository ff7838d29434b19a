// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/endpoint.h"
#include "compare/run_facts.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace engine {

/// What runs are paired by: the same seed, and the same order of the data.
struct Block {
    std::uint64_t seed = 0;
    std::optional<std::uint64_t> dataSeed;
    auto operator<=>(const Block&) const = default;
};

enum class CellState { Value, Pruned, Diverged, Failed, Unfinished, Missing };

/// One run of a panel, or the place of one that was planned.
struct Cell {
    CellState state = CellState::Missing;
    double value = 0; ///< of the endpoint, its sign turned so that more is better; in the verdict's unit
    std::int64_t samples = 0;
    std::string reason; ///< of a failure
    const RunFacts* run = nullptr;
};

/// One λ with its source, by block.
struct Arm {
    double lambda = 0;
    SiboSource source = SiboSource::H0; ///< H0 for λ = 0, where there is nothing to mix in
    std::map<Block, Cell> cells;

    [[nodiscard]] int count(CellState state) const;
    [[nodiscard]] bool isControl() const { return source != SiboSource::H0; }
};

/// All λ of one setting of everything else.
struct Panel {
    std::string label; ///< empty where there is one panel only
    Overrides settings;
    const TrainConfig* config = nullptr; ///< of its first run
    std::vector<Arm> arms;               ///< by λ, h0 before its controls

    [[nodiscard]] const Arm* find(double lambda, SiboSource source) const;
};

/// Groups runs by every setting but λ, its source and the seeds; how often something is saved or measured, and
/// micro-batches, do not count as settings. Planned runs that are not among `runs` get a cell Missing.
/// A setting that was run twice with one seed: the first run that has a value counts.
[[nodiscard]] std::vector<Panel> panelsOf(std::span<const RunFacts> runs, const StudyEndpoint& endpoint,
                                          const StudyRecord* study);

/// One text for all runs of a panel.
[[nodiscard]] std::string panelKey(const TrainConfig& config);

[[nodiscard]] Block blockOf(const TrainConfig& config);

} // namespace engine
