// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_progress.h"

#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kLongestAnswer = 4000;

QString keyOf(const QString& lesson, const QString& key)
{
    return QStringLiteral("learn/%1/%2").arg(lesson, key);
}

QString answerKey(int page, int question)
{
    return QStringLiteral("answer-%1-%2").arg(page).arg(question);
}

QString runKey(int page)
{
    return QStringLiteral("run-%1").arg(page);
}

} // namespace

QString LessonProgress::value(const QString& lesson, const QString& key) const
{
    return m_settings ? m_settings->value(keyOf(lesson, key)).toString() : QString();
}

void LessonProgress::setValue(const QString& lesson, const QString& key, const QString& value)
{
    if (m_settings)
        m_settings->setValue(keyOf(lesson, key), value);
}

QString progressKey(const engine::Lesson& lesson)
{
    QString name = QString::fromStdString(lesson.place.filename().string());
    const QString suffix = QString::fromLatin1(engine::kLessonSuffix);
    if (name.endsWith(suffix))
        name.chop(suffix.size());
    return name.isEmpty() ? QString::fromStdString(lesson.id) : name;
}

int LessonProgress::page(const QString& lesson) const
{
    return std::max(0, value(lesson, QStringLiteral("page")).toInt());
}

int LessonProgress::farthest(const QString& lesson) const
{
    return std::max(0, value(lesson, QStringLiteral("farthest")).toInt());
}

void LessonProgress::setPage(const QString& lesson, int page)
{
    setValue(lesson, QStringLiteral("page"), QString::number(page));
    if (page + 1 > farthest(lesson))
        setValue(lesson, QStringLiteral("farthest"), QString::number(page + 1));
}

QString LessonProgress::answer(const QString& lesson, int page, int question) const
{
    return value(lesson, answerKey(page, question));
}

void LessonProgress::setAnswer(const QString& lesson, int page, int question, const QString& answer)
{
    setValue(lesson, answerKey(page, question), answer.left(kLongestAnswer));
}

bool LessonProgress::wasRun(const QString& lesson, int page) const
{
    return !value(lesson, runKey(page)).isEmpty();
}

void LessonProgress::setWasRun(const QString& lesson, int page)
{
    setValue(lesson, runKey(page), QStringLiteral("yes"));
}

void LessonProgress::forget(const QString& lesson)
{
    if (m_settings)
        m_settings->remove(QStringLiteral("learn/") + lesson);
}

} // namespace ui
