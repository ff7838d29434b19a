// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/index_store.h"

class QSqlQuery;

/// A run as a row of the index: the table's columns stand in one list, which makes all statements.
namespace ui {

[[nodiscard]] QString indexTableText();  ///< creates the table anew, whatever an older version left
[[nodiscard]] QString indexSelectText(); ///< all rows, newest first
[[nodiscard]] QString indexWriteText();  ///< inserts or replaces one row, with a place for each column
[[nodiscard]] IndexStore::Entry entryFrom(const QSqlQuery& row);
void bindEntry(QSqlQuery& query, const IndexStore::Entry& entry);

} // namespace ui
