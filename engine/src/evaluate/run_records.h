// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <string>
#include <vector>

namespace engine {

/// Appends an evaluation's rows to the runs whose adapters they are of. What cannot be added is told in the texts that
/// come back; the evaluation has it in any case.
[[nodiscard]] std::vector<std::string> addToRuns(const EvaluationRecord& record,
                                                 const std::vector<EvaluationRow>& rows);

} // namespace engine
