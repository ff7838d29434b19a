// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data_facts.h"

#include <string>
#include <vector>

/// What `sibo data` says: each data set found, with what stands in its files.
namespace cli {

struct DataFound {
    engine::RecognisedSet set;
    engine::DataReport report;
};

/// By set: what it is and why; a row a split; columns; notes; problems, each with file and line.
[[nodiscard]] std::string dataText(const std::vector<DataFound>& found);

/// The same as one object with a newline: {"sets": [{preset, form, reason, files, notes, splits: […]}]}.
[[nodiscard]] std::string dataJson(const std::vector<DataFound>& found);

/// Some row, or a whole file, is refused: training would end there.
[[nodiscard]] bool holdsRefused(const std::vector<DataFound>& found);

} // namespace cli
