// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "session/session.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

using LessonPointer = std::shared_ptr<const engine::Lesson>;

struct ShelfRead {
    std::vector<LessonPointer> lessons;
    std::vector<ErrorInfo> unread; ///< lessons that are there and cannot be read
};

/// The lessons that come with the program (folders of `shipped`, by name), then those of the library.   Thread: any.
[[nodiscard]] ShelfRead readShelf(const std::filesystem::path& shipped, const std::filesystem::path& own);

/// A lesson from anywhere as one of the library: read, checked, and written below `own`; where the very same is there,
/// that one. The file it came from is not needed any more.
struct ShelfAdded {
    LessonPointer lesson; ///< null: it failed
    ErrorInfo error;
};
[[nodiscard]] ShelfAdded addToShelf(const std::filesystem::path& own, const std::filesystem::path& place);

/// In a language ("de", "zh_CN") where the lesson has it; the very same where it has not.
[[nodiscard]] LessonPointer shownIn(const QString& language, const LessonPointer& lesson);
/// What stands in the list, likewise.
struct LessonHead {
    QString title, summary;
};
[[nodiscard]] LessonHead headIn(const QString& language, const engine::Lesson& lesson);

/// True for a folder with a lesson.json and for files named like a lesson.
[[nodiscard]] bool looksLikeLesson(const std::filesystem::path& place);

} // namespace ui
