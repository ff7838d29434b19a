// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/problem.h"
#include "library/run_row.h"

#include <QByteArray>

#include <filesystem>
#include <optional>

/// What the library takes from one run folder.  Thread: any; nothing is kept.
namespace ui {

/// Changes whenever the folder's content may have: times of the folder and its checkpoints, times and sizes of
/// config.json, events.jsonl, summary.json and notes.json. Empty where there is no such folder.
[[nodiscard]] QByteArray folderStamp(const std::filesystem::path& runFolder);

struct ReadRow {
    RunRow row;                     ///< without `bytes`
    std::optional<Problem> problem; ///< something in it cannot be read: then `row` has what can
};
/// A folder that is no readable run gives a Failed row that says why.
[[nodiscard]] ReadRow readRow(const std::filesystem::path& runFolder);

/// Links are not followed; files that go while they are counted do not count.
[[nodiscard]] DiskUse diskUse(const std::filesystem::path& runFolder);
[[nodiscard]] qint64 sizeOfTree(const std::filesystem::path& folder);

} // namespace ui
