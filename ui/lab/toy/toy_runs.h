// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "lab/toy/toy_points.h"
#include "session/toy_source.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What is shown together: runs of one task, depth, method and length.
struct ToyBoard {
    engine::ToyTask task = engine::ToyTask::Order;
    int depth = 0;
    engine::ToyMethod method = engine::ToyMethod::AdapterMixedSkip;
    std::int64_t steps = 0;
    bool operator==(const ToyBoard&) const = default;
};
[[nodiscard]] ToyBoard boardOf(const ToyRequest& request);

struct ToyRun {
    ToyRequest request; ///< it came from
    engine::RunSummary summary;
    std::vector<engine::Event> events;
};

/// All that was trained in toy worlds since the start, as it was told.
class ToyRuns {
public:
    void add(const ToyRequest& request, const engine::RunSummary& summary);
    /// The run that the event belongs to; null: it is none of a toy world.
    const ToyRun* consume(const engine::Event& event);

    /// In the order of adding.
    [[nodiscard]] std::vector<const ToyRun*> runsOf(const ToyBoard& board) const;
    /// Where the completed runs of a board ended.
    [[nodiscard]] std::vector<ToyPoint> pointsOf(const ToyBoard& board) const;
    /// Similarity by layer at the end of the completed run with h0 at a λ, in the first world; empty: there is none.
    [[nodiscard]] std::vector<double> similarityOf(const ToyBoard& board, double lambda) const;
    /// The request without the λ that were trained to the end already; null: nothing is left.
    [[nodiscard]] std::optional<ToyRequest> without(const ToyRequest& request) const;

private:
    std::map<std::string, ToyRun> m_runs;
    std::vector<std::string> m_order;
};

} // namespace ui
