// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/toy_world.h"
#include "lab/toy/toy_points.h"
#include "session/session.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <set>
#include <vector>

namespace ui {

inline constexpr engine::ToyTask kToySearchedTask = engine::ToyTask::Order;

/// One run of the search behind the toy world (tests/bench/toy/toy_search.py), as its table has it.
struct ToySearchRun {
    engine::ToyMethod method = engine::ToyMethod::AdapterMixedSkip;
    int depth = 0;
    ToyPoint point;
};

struct ToySearch {
    std::vector<ToySearchRun> runs;
    std::optional<ErrorInfo> error; ///< set: the table cannot be read, and there are no runs
    [[nodiscard]] std::vector<ToyPoint> pointsOf(engine::ToyMethod method, int depth) const;
    [[nodiscard]] std::set<int> depthsOf(engine::ToyMethod method) const;
};

/// Tab-separated, its columns named in the first line; those that are not needed may be there. Does not throw.
[[nodiscard]] ToySearch readToySearch(const std::filesystem::path& file);

/// What the points say, in sentences that hold for these numbers: λ = 0, the highest mean, that λ's control, in how
/// many worlds each is ahead, and how the model with the lowest similarity does. Empty without λ = 0 or any other λ.
[[nodiscard]] QString toyFindings(const std::vector<ToyPoint>& points);

} // namespace ui
