// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// What a person has added to a run: tags, a note, pinned (stays on top, never cleaned up by itself), archived (hidden
/// unless asked for). The truth is notes.json in the run folder.
struct Annotations {
    QStringList tags; ///< sorted, no two alike
    QString note;
    bool pinned = false, archived = false;

    bool operator==(const Annotations&) const = default;
};

/// What a run folder takes on disk, in bytes.
struct DiskUse {
    qint64 adapters = 0, checkpoints = 0, predictions = 0, other = 0;

    [[nodiscard]] qint64 total() const { return adapters + checkpoints + predictions + other; }
    bool operator==(const DiskUse&) const = default;
};

/// One run as the library shows it: what its folder says of it, and what a person has added.
struct RunRow {
    engine::RunSummary summary;
    QStringList tags;
    QString note;
    bool pinned = false, archived = false;
    qint64 bytes = -1; ///< on disk; -1: not counted yet
    DiskUse disk;      ///< the parts of `bytes`

    /// Nothing but the folder's name and the reason is known: its λ, seed and steps are no figures.
    [[nodiscard]] bool isUnreadable() const
    {
        return summary.state == engine::RunState::Failed && summary.method.empty() && summary.startedAt.empty();
    }
    [[nodiscard]] Annotations annotations() const { return {tags, note, pinned, archived}; }
    void setAnnotations(const Annotations& given)
    {
        tags = given.tags;
        note = given.note;
        pinned = given.pinned;
        archived = given.archived;
    }
};

} // namespace ui

Q_DECLARE_METATYPE(ui::RunRow)
Q_DECLARE_METATYPE(std::vector<ui::RunRow>)
