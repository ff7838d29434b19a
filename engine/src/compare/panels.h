// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/endpoint.h"
#include "compare/run_facts.h"
#include "compare/run_keys.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace engine {

enum class CellState { Value, Pruned, Diverged, Failed, Stopped, Unfinished, Missing };

/// "λ 0.4 was pruned", "seed 3 has not ended"; `what` alone for Value.
[[nodiscard]] std::string outcomeText(const std::string& what, CellState state);

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
struct RunPanel {
    std::string label; ///< empty where there is one panel only
    Overrides settings;
    const TrainConfig* config = nullptr; ///< of its first run
    std::vector<Arm> arms;               ///< by λ, h0 before its controls
    std::vector<std::string> repeated;   ///< names of runs that do not count, since an older one of their block does

    [[nodiscard]] const Arm* find(double lambda, SiboSource source) const;
};

/// Where both arms have a value.
[[nodiscard]] std::vector<Block> commonBlocks(const Arm& a, const Arm& b);

/// a − b on each of these blocks, where both must have a value.
[[nodiscard]] std::vector<double> differencesOf(const Arm& a, const Arm& b, const std::vector<Block>& blocks);

/// Groups runs by isSetting() of run_keys.h. Planned runs that are not among `runs` get a cell Missing.
/// A setting that was run twice with one block: the oldest run that has a value or diverged counts, else the oldest.
[[nodiscard]] std::vector<RunPanel> panelsOf(std::span<const RunFacts> runs, const StudyEndpoint& endpoint,
                                             const StudyRecord* study);

} // namespace engine
