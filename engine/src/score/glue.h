// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <optional>
#include <vector>

namespace engine {

/// Mean over CoLA, SST-2, MRPC, STS-B, QQP, MNLI, QNLI and RTE of each task's primary metric (of two metrics their
/// mean), MNLI's files averaged first; WNLI is left out, as in the paper's eight. Of each task its first arm.
/// Null unless all eight are among the rows, judged by a head.
/// Source  Wang et al. 2018 (GLUE), section 3.
[[nodiscard]] std::optional<double> glueScoreOf(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows);

} // namespace engine
