// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <filesystem>
#include <map>
#include <string>

namespace engine {

/// The files of a lesson by their names: "lesson.json", "pages/one.md", "pages/de/one.md" and "pages/de/texts.json" of
/// a language, "recordings/ID/config.json", events.jsonl and summary.json beside it, "readings/ID.json", and "LICENSE";
/// any other name is an error, as are links and devices.
using LessonFileMap = std::map<std::string, std::string>;

/// Of a folder or an archive; nothing is written anywhere. Lines of Markdown and of the licence that end in "\r\n" end
/// in
/// "\n".  Errors  EngineError{MissingFile, BadFile, Io}.
[[nodiscard]] LessonFileMap readLessonFiles(const std::filesystem::path& place, const LessonLimits& limits);

/// That names, counts and sizes are those of a lesson: what reading these files would refuse.
/// Errors  EngineError{BadFile}.
void checkLessonFiles(const LessonFileMap& files, const LessonLimits& limits);

/// One zip, whole or not at all.  Errors  EngineError{DiskFull, Io}.
void writeLessonFiles(const LessonFileMap& files, const std::filesystem::path& file);
void writeLessonFilesAsFolder(const LessonFileMap& files, const std::filesystem::path& folder);

inline constexpr const char* kLicenceFile = "LICENSE";
/// Of what a language says beside its pages.
inline constexpr const char* kLessonTextsFile = "texts.json";
/// "de" of "pages/de/01.md" and "pages/de/texts.json"; empty for files of no language.
[[nodiscard]] std::string languageOfLessonFile(const std::string& name);
/// True for "de", "gsw", "zh_CN": [a-z]{2,3}, then nothing or _[A-Z]{2}.
[[nodiscard]] bool isLessonLanguage(const std::string& name);

/// True for [a-z0-9-]{1,64}, not beginning with '-'.
[[nodiscard]] bool isLessonId(const std::string& id);

} // namespace engine
