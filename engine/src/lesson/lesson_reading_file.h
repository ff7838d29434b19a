// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "lesson/lesson_files.h"

#include <string>

namespace engine {

/// The reading in readings/`id`.json of these files.   Errors  EngineError{BadFile} naming file and place.
[[nodiscard]] LessonReading readingFrom(const LessonFileMap& files, const std::string& id, const std::string& label,
                                        const LessonLimits& limits);
void addReading(LessonFileMap& files, const LessonReading& reading);

/// That all lists fit each other and hold numbers that can be.   Errors  EngineError{BadFile}.
void checkReading(const LessonReading& reading, const LessonLimits& limits);
/// A page's reading: that it is there, alone, and has that layer and measure.   Errors  EngineError{BadFile}.
void checkReadingPage(const Lesson& lesson, const LessonPage& page, const std::string& place);

/// Errors  EngineError{BadFile}: it holds no such figure.
[[nodiscard]] double readingFigure(const Lesson& lesson, const LessonFigure& figure);

} // namespace engine
