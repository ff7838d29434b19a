// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/run_row.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <string>
#include <vector>

/// What takes room in a library and may go. The plan only names; a person chooses; each removal is judged again.
/// Thread: any; walks folders, so not the GUI thread's.
namespace ui {

enum class CleanUpKind {
    Checkpoints,         ///< of runs that are complete, in studies that are
    ArchivedCheckpoints, ///< of archived runs, which cannot be continued afterwards
    FailedRun,           ///< all of a run that failed long ago
    Trash                ///< deleted runs and studies
};

struct CleanUpItem {
    CleanUpKind kind = CleanUpKind::Trash;
    QString name;               ///< "λ 0.4 · seed 2 – 20261124-…"
    std::filesystem::path path; ///< relative to the library
    qint64 bytes = 0;
    bool suggested = false; ///< chosen from the start
    QString why;            ///< why it is suggested, or why it is not
};

inline constexpr int kFailedLongAgo = 30; ///< days

/// Never named: runs that train, and checkpoints that any run of the study could go on from. Never suggested: pinned
/// runs, the best run of each study (of equal model, data and metric among single runs), the newest run, and whole
/// runs.
[[nodiscard]] std::vector<CleanUpItem> planCleanUp(const std::filesystem::path& library,
                                                   const std::vector<RunRow>& rows, const QDateTime& now);

struct CleanUpAnswer {
    bool removed = false;
    QString problem; ///< why not, with a remedy
};
/// Removes one item for good: it leaves its place as one step, then its files go.
/// Nothing happens to a run that trains, to a link, or to a path that no plan would name.
[[nodiscard]] CleanUpAnswer removeItem(const std::filesystem::path& library, const CleanUpItem& item);

} // namespace ui
