// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "lesson/lesson_files.h"

namespace engine {

/// The lesson in these files, not yet checked as a whole (checkLesson).
/// Errors  EngineError{BadFile}: unknown keys, wrong types, numbers out of range; {Unsupported}: a newer format.
/// Of a draft (`isDraft`) questions may have more or fewer options, and compare fewer runs, than those of a lesson.
[[nodiscard]] Lesson lessonFromFiles(const LessonFileMap& files, const LessonLimits& limits, bool isDraft = false);
[[nodiscard]] LessonFileMap filesOfLesson(const Lesson& lesson);
/// The same, of a lesson that readLesson takes back from them.  Errors  EngineError{BadFile}: what it would refuse.
[[nodiscard]] LessonFileMap checkedFilesOf(const Lesson& lesson, const LessonLimits& limits);
/// Of a lesson that was read: all that its description alone does not show.  Errors  EngineError{BadFile}.
void checkLessonContent(const Lesson& lesson, const LessonLimits& limits);
/// What it says in other languages; `pageFiles` are the names of its own pages, in order.
void addLanguages(LessonFileMap& files, const Lesson& lesson, const std::vector<std::string>& pageFiles);

// The enums as they stand in lesson.json, in the order of their values.
inline constexpr const char* kLessonMeasures[] = {"similarity", "across", "excess", "retention", "loss",   "metric",
                                                  "trainable",  "total",  "share",  "seconds",   "memory", "effective",
                                                  "sites",      "cell",   "rank",   "norm",      "cosine"};
inline constexpr const char* kLessonMoments[] = {"base", "first", "last", "best"};
inline constexpr const char* kLessonForms[] = {"number", "percent", "count", "points", "milliseconds", "megabytes"};
inline constexpr const char* kLessonOf[] = {"mean", "lowest", "highest"};
inline constexpr const char* kLessonChecks[] = {"greater", "less", "within", "highest", "lowest"};
inline constexpr const char* kLessonQuestions[] = {"open", "choice", "number"};
inline constexpr const char* kLessonBoxes[] = {"paper", "code", "measured"};
inline constexpr const char* kLessonMethods[] = {"lora", "series", "series-mix-skip"};
inline constexpr const char* kLessonSources[] = {"h0", "zero"};
inline constexpr int kLessonFormat = 1;

} // namespace engine
