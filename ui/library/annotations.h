// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/run_row.h"

#include <filesystem>
#include <optional>
#include <string>

/// notes.json of a run folder: {"tags": ["baseline"], "note": "…", "pinned": true, "archived": false}. A missing file
/// or key is an empty annotation; keys that this version does not know are kept.  Thread: any.
namespace ui {

inline constexpr const char* kNotesFile = "notes.json";

/// What is to change; the rest stays as the file has it.
struct AnnotationPatch {
    std::optional<QStringList> tags;
    std::optional<QString> note;
    std::optional<bool> pinned, archived;
};

struct AnnotationEdit {
    std::string run; ///< folder name
    AnnotationPatch patch;
};

/// Errors  EngineError{BadFile} for a file that is no such object.
[[nodiscard]] Annotations readAnnotations(const std::filesystem::path& runFolder);

/// Changes the file as one step.
/// Errors  EngineError{BadFile}: it cannot be read, and is left as it is; {MissingFile}: the folder is gone; {Io}.
void patchAnnotations(const std::filesystem::path& runFolder, const AnnotationPatch& patch);

/// "baseline, best of week" as tags: trimmed, no two alike, sorted.
[[nodiscard]] QStringList tagsFromText(const QString& text);

} // namespace ui
