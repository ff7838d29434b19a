// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "lesson/lesson_files.h"

#include <cstdint>
#include <string>

namespace engine {

/// The run in recordings/`id`/ of these files; its events name it `id`.
/// Errors  EngineError{BadFile} naming file and line.
[[nodiscard]] LessonRecording recordingFrom(const LessonFileMap& files, const std::string& id, const std::string& label,
                                            const LessonLimits& limits);

/// That its events can be shown: steps from 0 to 10⁸; similarities of at most 1,024 layers, as many in each, none
/// beyond ±1 (NaN: a run that diverged).   Errors  EngineError{BadFile} naming recording and event.
void checkEvents(const LessonRecording& recording);

/// Step of its last event.
[[nodiscard]] std::int64_t lastStepOf(const LessonRecording& recording);

/// Its config.json, events.jsonl and summary.json.
void addRecording(LessonFileMap& files, const LessonRecording& recording);

} // namespace engine
