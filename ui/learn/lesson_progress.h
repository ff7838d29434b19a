// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <QString>

class QSettings;

namespace ui {

/// Under which name progress in the lesson is kept: its file's or folder's, which two lessons never share; in memory
/// its id.
[[nodiscard]] QString progressKey(const engine::Lesson& lesson);

/// How far a person is in each lesson, kept in the settings by the lesson's key.
class LessonProgress {
public:
    /// Not owned; null keeps nothing.
    explicit LessonProgress(QSettings* settings) : m_settings(settings) {}

    [[nodiscard]] int page(const QString& lesson) const; ///< last one shown, from 0
    void setPage(const QString& lesson, int page);
    [[nodiscard]] int farthest(const QString& lesson) const; ///< pages seen, from the first on
    [[nodiscard]] QString answer(const QString& lesson, int page, int question) const;
    void setAnswer(const QString& lesson, int page, int question, const QString& answer);
    [[nodiscard]] bool wasRun(const QString& lesson, int page) const; ///< its recording, to the end
    void setWasRun(const QString& lesson, int page);
    void forget(const QString& lesson);

private:
    [[nodiscard]] QString value(const QString& lesson, const QString& key) const;
    void setValue(const QString& lesson, const QString& key, const QString& value);

    QSettings* m_settings;
};

} // namespace ui
