// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QDateTime>

#include <filesystem>
#include <vector>

/// A lesson that is changed in author mode, and where it is kept as long as it is unfinished.
namespace ui {

/// Gives `made` the translations of `original`, from which its pages, boxes and questions come as `drafts` say, of all
/// texts that are still the same: a text that was changed stands in the other languages as its author wrote it.
/// Returns how many translated texts were lost.
int keepTranslations(engine::Lesson& made, const engine::Lesson& original, const std::vector<PageDraft>& drafts);

/// Names of figures in its texts.
[[nodiscard]] QStringList figureNames(const engine::Lesson& lesson);

/// A draft in a folder of drafts; they come newest first.
struct LessonDraft {
    std::filesystem::path file;
    QString title; ///< the name of its file: reading all drafts for a list takes too long
    QDateTime kept;
};
[[nodiscard]] std::vector<LessonDraft> draftsIn(const std::filesystem::path& folder);
/// The name that a draft of that title is kept under: the title itself, where a file can be called that.
[[nodiscard]] std::string draftName(const std::string& title);
/// The same of its file, without the number that tells drafts of one title apart.
[[nodiscard]] std::string draftNameOf(const std::filesystem::path& file);
/// A file that is not there yet; the folder is made where it can be.
[[nodiscard]] std::filesystem::path newDraftIn(const std::filesystem::path& folder, const std::string& name);

} // namespace ui
