// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <set>

class QSettings;

namespace ui {

/// Where progress in a lesson is kept: by the name of its file or folder, those of the library ("own") apart from those
/// that come with the program, so that no two lessons share it. Empty where it has no place: nothing is kept.
[[nodiscard]] QString progressKey(const engine::Lesson& lesson, bool own);

/// What was said to one question.
struct QuestionRecord {
    QString first;  ///< the one that counts: number of the option, number as
                    ///< typed, text; "-": passed over; empty: none
    QString second; ///< after a wrong first one
    QString draft;  ///< typed or chosen, not yet given
    bool operator==(const QuestionRecord&) const = default;
};

/// How far a person is in each lesson, kept in the settings by the lesson's key.
class LessonProgress {
public:
    /// Not owned; null keeps nothing.
    explicit LessonProgress(QSettings* settings) : m_settings(settings) {}

    [[nodiscard]] int page(const QString& lesson) const;         ///< last one shown, from 0
    void setPage(const QString& lesson, int page);               ///< it is seen now
    void setBegun(const QString& lesson, const QDateTime& when); ///< opened
    [[nodiscard]] QDateTime begun(const QString& lesson) const;  ///< last time; null: not known
    [[nodiscard]] bool isUnderWay(const QString& lesson) const;  ///< begun and never finished
    [[nodiscard]] std::set<int> seen(const QString& lesson) const;
    [[nodiscard]] QuestionRecord record(const QString& lesson, int page, int question) const;
    void setRecord(const QString& lesson, int page, int question, const QuestionRecord& record);
    [[nodiscard]] bool hasAnswers(const QString& lesson) const;
    [[nodiscard]] bool wasRun(const QString& lesson,
                              int page) const; ///< its recording, to the end
    void setWasRun(const QString& lesson, int page);
    /// What was last chosen to be shown over the layers; empty: nothing was.
    [[nodiscard]] QString measure(const QString& lesson, int page) const;
    void setMeasure(const QString& lesson, int page, const QString& measure);
    [[nodiscard]] QDate finished(const QString& lesson) const; ///< last time; null: never
    void setFinished(const QString& lesson,
                     const QDate& day);     ///< and opens at its first page from now on
    void startAgain(const QString& lesson); ///< all but that it was finished is forgotten
    void forget(const QString& lesson);
    /// Brings it to the disk; false where that fails.
    [[nodiscard]] bool save() const;

private:
    [[nodiscard]] QString value(const QString& lesson, const QString& key) const;
    void setValue(const QString& lesson, const QString& key, const QString& value);

    QSettings* m_settings;
};

} // namespace ui
