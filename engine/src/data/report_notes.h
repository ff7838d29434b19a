// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data_facts.h"

#include <string>
#include <vector>

namespace engine {

/// What the reports on a task's splits say together, a sentence each: copies and overlap, hidden labels, what is known
/// of the training data that makes test sets too easy, numbers of rows that differ from the published ones.
[[nodiscard]] std::vector<std::string> reportNotes(const TaskConfig& task, const std::vector<SplitReport>& splits);

} // namespace engine
