// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report_document.h"

namespace report {

class Sheet;

/// Sets a table; its head is repeated on each page and no row is cut, but for one that is higher than a page.
void setTable(Sheet& sheet, const engine::ReportTable& table);

} // namespace report
