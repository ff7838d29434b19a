// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

/// Appends an evaluation's rows, with the predictions in its folder, to the runs whose adapters they are of; where a
/// run's best adapter is its last one too, as both. Not those of a part of a data set, nor those of other model weights
/// than the adapter was trained on, which are no figures of the run. What cannot be added is told in the texts that
/// come back; the evaluation has it in any case.
[[nodiscard]] std::vector<std::string> addToRuns(const EvaluationRecord& record, const std::vector<EvaluationRow>& rows,
                                                 const std::filesystem::path& folder);

} // namespace engine
