// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_export.h"
#include "engine/runs.h"

#include <vector>

/// Records of a study as a training would leave them, from formulas, for the tests of reports.
namespace made {

struct Options {
    std::int64_t steps = 190;
    std::uint64_t seed = 42;
    engine::SiboSource source = engine::SiboSource::H0;
    engine::MethodKind method = engine::MethodKind::Lora;
};

engine::RunRecord run(double lambda, const Options& options);

/// The demo's four λ with one seed.
std::vector<engine::RunRecord> demo(std::int64_t steps = 190);

/// A finished study of a λ grid over seeds 1 … n, and its runs.
engine::RunGroup study(const std::vector<double>& lambdas, int seeds, std::int64_t steps = 60);

} // namespace made
