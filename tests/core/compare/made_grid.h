// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "engine/verdict.h"

#include <filesystem>
#include <functional>
#include <initializer_list>
#include <vector>

/// Finished runs of a λ grid with the figures a test wants: sst2, one test set "test", 100 steps, rank 8.
namespace grid {

struct Spec {
    double lambda = 0;
    std::uint64_t seed = 1;
    double value = 0.8; ///< accuracy on the test set, last and best alike
    engine::SiboSource source = engine::SiboSource::H0;
    engine::RunState state = engine::RunState::Completed;
    std::string code = {}, reason = {}; ///< of the end
    double validation = 0.7;
    double loss = 0.3;
    double excess = 0.2; ///< of every layer above h0
    std::int64_t samples = 1000;
    std::string dtype = "float32";
    std::function<void(engine::TrainConfig&)> change = {}; ///< any other setting
};

engine::RunRecord run(const Spec& spec);

/// Values by λ and seed: rows[λ][seed], seeds from 1.
std::vector<engine::RunRecord> runs(const std::vector<double>& lambdas, const std::vector<std::vector<double>>& rows,
                                    std::int64_t samples = 1'000'000'000);

/// The study that would have made the runs of λ × seeds with that endpoint.
engine::StudyRecord study(const std::vector<engine::RunRecord>& runs, const std::vector<double>& lambdas, int seeds);

/// predictions/<split>-final.jsonl of a run in `folder`, by example right or wrong; the examples' rows from `row` on.
void writePredictions(const std::filesystem::path& folder, const std::vector<bool>& right,
                      const std::string& split = "test", std::size_t row = 2);

/// All sentences of a verdict, of its panels and of the whole, one a line.
std::string told(const engine::Verdict& verdict);

} // namespace grid
