// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "lesson/lesson_files.h"

#include <string>

namespace engine {

/// The run in recordings/`id`/ of these files; its events name it `id`.
/// Errors  EngineError{BadFile} naming file and line.
[[nodiscard]] LessonRecording recordingFrom(const LessonFileMap& files, const std::string& id, const std::string& label,
                                            const LessonLimits& limits);

/// Its config.json, events.jsonl and summary.json.
void addRecording(LessonFileMap& files, const LessonRecording& recording);

} // namespace engine
