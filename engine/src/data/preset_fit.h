// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layouts/row_view.h"
#include "engine/config.h"
#include "engine/presets.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Whether a data file can be one of a known data set, by its columns and one row of it.
namespace engine {

/// A file's columns and its first row.
struct FirstRow {
    TableHeader header;
    Table::Row row;
    [[nodiscard]] RowView view() const { return {ColumnNames{header.file, header.columns}, row}; }
    [[nodiscard]] bool has(std::string_view column) const
    {
        return std::find(header.columns.begin(), header.columns.end(), column) != header.columns.end();
    }
    [[nodiscard]] std::string text(std::string_view column) const
    {
        const std::string* found = has(column) ? view().text(column) : nullptr;
        return found != nullptr ? *found : std::string();
    }
};

/// The fullest of the first rows, for objects may lack keys that others have; rows that cannot be read are passed over.
/// Errors  those of the first row, where none can be read.
[[nodiscard]] FirstRow firstRow(const std::filesystem::path& path, const TaskConfig& task);

/// The form of the data set that the columns are, "official", "Hugging Face" …; null: they are none.
[[nodiscard]] const char* formOf(const TaskPreset& preset, const FirstRow& first);

/// The names of the classes that a label column's numbers stand for, where a Parquet file says so.
[[nodiscard]] std::vector<std::string> classNamesIn(const std::filesystem::path& path, const std::string& column);

/// The label column's name by a preset; empty: there is none, or it has no name.
[[nodiscard]] std::string labelColumnOf(const TaskPreset& preset, const FirstRow& first);

/// The preset names its classes, where others number them.
[[nodiscard]] bool hasNamedLabels(const TaskPreset& preset);

/// The classes that a file names are the data set's, in whatever order; of a set that numbers its own, as many.
[[nodiscard]] bool labelsFit(const TaskPreset& preset, const FirstRow& first, const std::filesystem::path& path);

/// The row reads as one of the data set's and of no other: its answer has that one's form, and a label is named; a
/// bare number says nothing.
[[nodiscard]] bool readsAs(const TaskPreset& preset, const FirstRow& first, const std::filesystem::path& path);

/// A question with options and an answer that can be read.
[[nodiscard]] bool holdsOptions(const FirstRow& first);

/// Ids of the presets that the file can be read by, whatever it was recognised as.
[[nodiscard]] std::vector<std::string> fittingPresets(const FirstRow& first);

} // namespace engine
