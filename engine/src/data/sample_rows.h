// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/columns.h"
#include "data/dataset.h"
#include "data/language_data.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// What became of a row.
enum class RowUse {
    Sample,
    NoText, ///< left out: its texts, or a language model's response, are blank
    NoLabel ///< left out by the data set's own rule: QQP's short rows, MNLI's label "-"
};

/// Turns the rows of one file into samples, one after the other in the file's order.
class SampleRows {
public:
    /// `labels`: classes in id order, of a classification task. All of these outlive it.
    SampleRows(const TaskConfig& task, const std::vector<std::string>& labels, const std::filesystem::path& file,
               AlpacaForm form = AlpacaForm::Training);

    /// `header` has all columns known so far; objects may bring more.
    /// Errors  EngineError{BadData} with file:line: a row lacks a field, its label is no class, its target no number;
    ///         those of mapColumns and LanguageRows.
    [[nodiscard]] RowUse read(const TableHeader& header, const Table::Row& row, Sample& sample);

private:
    const TaskConfig& m_task;
    const std::vector<std::string>& m_labels;
    std::unique_ptr<LanguageRows> m_language;
    std::optional<ColumnMap> m_map;
    std::size_t m_mapped = 0; ///< columns there were when it was made
};

} // namespace engine
