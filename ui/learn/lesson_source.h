// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "session/lab_session.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace ui {

/// What a lesson is made from: the runs of a folder as recordings, one layer in steps as it stands, what the probe
/// read; or another lesson.
struct LessonSource {
    Q_DECLARE_TR_FUNCTIONS(LessonSource)
public:
    QString name;                            ///< of the folder
    QString language = QStringLiteral("en"); ///< that its author writes in
    std::vector<engine::LessonRecording> recordings;
    std::vector<engine::LessonState> states;
    std::vector<engine::LessonReading> readings;
    std::optional<engine::Lesson> lesson; ///< that is changed; what is above is its
    std::filesystem::path draft;          ///< the file it was kept in meanwhile; empty: none yet
    int leftOut = 0; ///< runs of the study that cannot be read (`error` is of the first), or more than a lesson takes
    bool failed = false;
    ErrorInfo error; ///< of a failure: none of the runs could be read
};

/// A run folder, or all runs of a study that can be read (as many as a lesson takes); of each run at most so many
/// losses. Each run has a label of its own.   Thread: any.
[[nodiscard]] LessonSource recordFolder(const std::filesystem::path& folder, std::size_t losses);
/// Of several such folders together; a run that is in two of them once.
[[nodiscard]] LessonSource recordFolders(const std::vector<std::filesystem::path>& folders, std::size_t losses);
[[nodiscard]] LessonSource recordSteps(const engine::StepsState& state);
/// Of an answer to a question for every layer.
[[nodiscard]] LessonSource recordProbe(const ProbeAnswer& answer);
/// All of a lesson, to be changed.
[[nodiscard]] LessonSource sourceOf(const engine::Lesson& lesson);
/// An unfinished lesson.
[[nodiscard]] LessonSource readDraft(const std::filesystem::path& file);

/// What came to a source, under the ids that it has there.
struct AddedSource {
    QString name;
    QStringList runs;
    QString state, reading; ///< the first of them; empty: none
    QString refusal; ///< that it would be more than a lesson takes, in the window's language; empty: it was added
};
/// Adds what `more` has. Ids and labels of runs, states and readings stay apart from those that are there.
/// Where it is refused `to` stays as it was.
AddedSource addTo(LessonSource& to, LessonSource more);

/// A sentence about LessonSource::leftOut, which is not 0.
[[nodiscard]] QString whatIsLeftOut(const LessonSource& source);

/// A lesson of one page, in memory alone, that replays the recordings in all charts.
[[nodiscard]] engine::Lesson replayLesson(const LessonSource& source);

} // namespace ui
