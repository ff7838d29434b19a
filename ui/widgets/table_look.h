// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace ui {

/// How tables of facts look and act: whole rows are chosen, none is edited, rows of one height, so that ten thousand
/// cost no more than ten; Ctrl+C copies the chosen rows with tabs between their cells.
/// `name` becomes the objectName, `accessible` what a screen reader says.
void setTableLook(QTableView& table, const char* name, const QString& accessible);

} // namespace ui
