// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <string>

namespace engine {

/// Looks before an evaluation at whether its predictions of a hidden task can be submitted. What is odd comes back: a
/// file of other length than the published one; empty: nothing is.
/// Errors  EngineError{BadConfig} for a data set that GLUE has not, a part of a file; {BadData} for a class that is not
///         the data set's.
[[nodiscard]] std::string checkSubmittable(const TaskEntry& task);

} // namespace engine
