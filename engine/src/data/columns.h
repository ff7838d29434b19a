// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table.h"
#include "engine/config.h"

#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Where a table's texts and labels are.
struct ColumnMap {
    std::vector<std::size_t> texts; ///< one or two
    std::size_t label = 0;
};

/// The columns of a task in a table, by the rules of loadTask.  Errors  EngineError{BadData}.
[[nodiscard]] ColumnMap mapColumns(const Table& table, const TaskConfig& task);

/// Whether the task's files begin with a header line.
[[nodiscard]] bool expectsHeader(const TaskConfig& task);

} // namespace engine
