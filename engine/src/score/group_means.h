// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <vector>

namespace engine {

/// Mean accuracies over the published groups, by group, by arm, where every set of the group has a row of a whole
/// published file (known by its number of rows), answered by generation or likelihood; of a set that stands there more
/// than once its first task. All sets of a mean are scored in one way.
[[nodiscard]] std::vector<GroupMean> groupMeansOf(const EvaluationRecord& record,
                                                  const std::vector<EvaluationRow>& rows);

} // namespace engine
