// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/questions.h"
#include "engine/study_plan.h"

#include <span>
#include <string>

/// The paper's questions and a study's plan, as people read them and as `--json` prints them.
namespace cli {

[[nodiscard]] std::string questionsText(std::span<const engine::Question> questions);
[[nodiscard]] std::string questionsJson(std::span<const engine::Question> questions);

/// "36 runs: 12 settings × 3 seeds, in 3 cohorts", then what is left out, said twice or cannot be trained.
[[nodiscard]] std::string planText(const engine::StudyPlan& plan);

} // namespace cli
