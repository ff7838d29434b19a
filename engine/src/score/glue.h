// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <optional>
#include <string>
#include <vector>

namespace engine {

struct GlueScore {
    std::optional<double> score;
    std::string note; ///< what lacks; empty for a whole score, and where fewer than two GLUE tasks were evaluated
};

/// Mean over CoLA, SST-2, MRPC, STS-B, QQP, MNLI, QNLI and RTE of each task's primary metric (of two metrics their
/// mean), MNLI's two files averaged first; WNLI is left out, as in the paper's eight. Of each task the
/// first arm whose run was trained on this data set, else its first arm; a task without that arm's row does not count.
/// Counted are whole official validation files, known by their numbers of rows, judged by a head; of MNLI its matched
/// and its mismatched one, each once (without the mismatched one, which is noted, the matched one alone). Null unless
/// all eight are there.
/// Source  Wang et al. 2018 (GLUE), section 3.
[[nodiscard]] GlueScore glueScoreOf(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows);

} // namespace engine
