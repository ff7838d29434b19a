// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report_document.h"

#include <cstddef>
#include <vector>

namespace report {

class Sheet;

/// Sets the blocks of a document below each other. A heading stays with what follows it; a figure with its title and
/// caption is never cut, neither is a line of text; small figures stand two beside each other.
void setBlocks(Sheet& sheet, const std::vector<engine::ReportBlock>& blocks);

} // namespace report
