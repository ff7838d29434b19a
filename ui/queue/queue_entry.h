// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ui {

enum class QueueState { Waiting, Training, Paused, Done, Failed };

/// Something to be trained later: a configuration kept by value, or a run or study folder to go on with.
struct QueueEntry {
    QString id;                   ///< unique in all libraries
    std::string config;           ///< JSON of the run or study; empty: `folder` is to be continued
    std::filesystem::path folder; ///< run or study folder; of a configuration empty until it trains
    bool extends = false;         ///< the study in `folder` gets the study settings of `config`
    QString label;
    int runs = 1;
    std::optional<double> seconds; ///< estimate when it was added
    QueueState state = QueueState::Waiting;
    QString reason;    ///< why it failed or paused; English: engineText() translates it where it is shown
    bool held = false; ///< by this process: it trains, or is paused in memory; not kept in the file

    [[nodiscard]] bool isOpen() const { return !held && (state == QueueState::Waiting || state == QueueState::Paused); }
    bool operator==(const QueueEntry&) const = default;
};

/// When the queue goes on by itself.
struct QueuePlan {
    bool running = false;  ///< with the next entry as soon as nothing trains
    QDateTime startAt;     ///< then it begins to run; invalid: no time is set
    bool keepAwake = true; ///< the machine does not sleep while a time is waited for
    bool operator==(const QueuePlan&) const = default;
};

struct QueueContents {
    std::vector<QueueEntry> entries;
    QueuePlan plan;
    bool operator==(const QueueContents&) const = default;
};

[[nodiscard]] QueueEntry entryForConfig(const engine::TrainConfig& config, std::optional<double> seconds);
/// Errors  EngineError where the folder is no run or study that can be continued.
[[nodiscard]] QueueEntry entryForFolder(const std::filesystem::path& folder);
/// The study in `folder` with other settings, which add so many runs; what is told of it comes from its folder's name.
[[nodiscard]] QueueEntry entryForExtension(const std::filesystem::path& folder, const engine::StudyConfig& wanted,
                                           int newRuns);
/// A configuration file, or a run or study folder.  Errors  EngineError.
[[nodiscard]] QueueEntry entryForPath(const std::filesystem::path& path);

[[nodiscard]] QString queueStateText(QueueState state);

/// Folders below `library` are written relative to it, so that the library may be moved.
[[nodiscard]] QJsonObject toJson(const QueueEntry& entry, const std::filesystem::path& library);
/// Nothing for an object that says neither what to train nor what to continue.
[[nodiscard]] std::optional<QueueEntry> queueEntryFromJson(const QJsonObject& object,
                                                           const std::filesystem::path& library);

} // namespace ui
