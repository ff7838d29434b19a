// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/row_reader.h"
#include "engine/config.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Where a table's texts and labels are.
struct ColumnMap {
    std::vector<std::size_t> texts; ///< one or two
    std::size_t label = 0;
};

/// The columns of a task in a table, by the rules of loadTask.  Errors  EngineError{BadData}.
[[nodiscard]] ColumnMap mapColumns(const TableHeader& table, const TaskConfig& task);

/// Its text columns alone, for files without labels.  Errors  EngineError{BadData}.
[[nodiscard]] std::vector<std::size_t> mapTextColumns(const TableHeader& table, const TaskConfig& task);

/// Opens a file of the task ("resource:" paths too). Where a preset's names are not in the first line it is a row like
/// the others, if the preset's files have no header or the line holds a label at the preset's position.
[[nodiscard]] std::unique_ptr<RowReader> openTaskRows(const std::filesystem::path& file, const TaskConfig& task);

/// All its rows at once.  Errors also  EngineError{BadData}: there are none.
[[nodiscard]] Table readTaskTable(const std::filesystem::path& file, const TaskConfig& task);

/// A finite number, null for anything else; spaces behind it do not count.
[[nodiscard]] std::optional<double> finiteNumber(std::string_view text);

} // namespace engine
