// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_progress.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

const QString kPage = QStringLiteral("page");
const QString kSeen = QStringLiteral("seen");
const QString kBegun = QStringLiteral("begun");
const QString kFinished = QStringLiteral("finished");

QString groupOf(const QString& lesson)
{
    return QStringLiteral("learn/") + lesson;
}

QString questionKey(const char* what, int page, int question)
{
    return QStringLiteral("%1-%2-%3").arg(QLatin1String(what)).arg(page).arg(question);
}

QString runKey(int page)
{
    return QStringLiteral("run-%1").arg(page);
}

QString measureKey(int page)
{
    return QStringLiteral("measure-%1").arg(page);
}

} // namespace

QString progressKey(const engine::Lesson& lesson, bool own)
{
    QString name = QString::fromStdString(lesson.place.filename().string());
    const QString suffix = QString::fromLatin1(engine::kLessonSuffix);
    if (name.endsWith(suffix))
        name.chop(suffix.size());
    return own && !name.isEmpty() ? QStringLiteral("own/") + name : name;
}

QString LessonProgress::value(const QString& lesson, const QString& key) const
{
    if (!m_settings || lesson.isEmpty())
        return {};
    return m_settings->value(groupOf(lesson) + QLatin1Char('/') + key).toString();
}

void LessonProgress::setValue(const QString& lesson, const QString& key, const QString& value)
{
    if (!m_settings || lesson.isEmpty())
        return;
    const QString whole = groupOf(lesson) + QLatin1Char('/') + key;
    if (value.isEmpty())
        m_settings->remove(whole);
    else
        m_settings->setValue(whole, value);
}

int LessonProgress::page(const QString& lesson) const
{
    return std::max(0, value(lesson, kPage).toInt());
}

void LessonProgress::setPage(const QString& lesson, int page)
{
    setValue(lesson, kPage, QString::number(page));
    std::set<int> pages = seen(lesson);
    if (!pages.insert(page).second)
        return;
    QStringList numbers;
    for (const int one : pages)
        numbers += QString::number(one);
    setValue(lesson, kSeen, numbers.join(QLatin1Char(' ')));
}

void LessonProgress::setBegun(const QString& lesson, const QDateTime& when)
{
    setValue(lesson, kBegun, when.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime LessonProgress::begun(const QString& lesson) const
{
    return QDateTime::fromString(value(lesson, kBegun), Qt::ISODateWithMs);
}

bool LessonProgress::isUnderWay(const QString& lesson) const
{
    return !seen(lesson).empty() && !finished(lesson).isValid();
}

std::set<int> LessonProgress::seen(const QString& lesson) const
{
    std::set<int> pages;
    for (const QString& number : value(lesson, kSeen).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pages.insert(number.toInt());
    return pages;
}

QuestionRecord LessonProgress::record(const QString& lesson, int page, int question) const
{
    return {value(lesson, questionKey("answer", page, question)), value(lesson, questionKey("second", page, question)),
            value(lesson, questionKey("draft", page, question))};
}

void LessonProgress::setRecord(const QString& lesson, int page, int question, const QuestionRecord& record)
{
    setValue(lesson, questionKey("answer", page, question), record.first);
    setValue(lesson, questionKey("second", page, question), record.second);
    setValue(lesson, questionKey("draft", page, question), record.draft);
}

bool LessonProgress::hasAnswers(const QString& lesson) const
{
    if (!m_settings || lesson.isEmpty())
        return false;
    m_settings->beginGroup(groupOf(lesson));
    const QStringList keys = m_settings->childKeys();
    m_settings->endGroup();
    return std::any_of(keys.begin(), keys.end(), [](const QString& key) {
        return key.startsWith(QLatin1String("answer-")) || key.startsWith(QLatin1String("draft-"));
    });
}

bool LessonProgress::wasRun(const QString& lesson, int page) const
{
    return !value(lesson, runKey(page)).isEmpty();
}

void LessonProgress::setWasRun(const QString& lesson, int page)
{
    setValue(lesson, runKey(page), QStringLiteral("yes"));
}

QString LessonProgress::measure(const QString& lesson, int page) const
{
    return value(lesson, measureKey(page));
}

void LessonProgress::setMeasure(const QString& lesson, int page, const QString& measure)
{
    setValue(lesson, measureKey(page), measure);
}

QDate LessonProgress::finished(const QString& lesson) const
{
    return QDate::fromString(value(lesson, kFinished), Qt::ISODate);
}

void LessonProgress::setFinished(const QString& lesson, const QDate& day)
{
    setValue(lesson, kFinished, day.toString(Qt::ISODate));
    setValue(lesson, kPage, {});
}

void LessonProgress::startAgain(const QString& lesson)
{
    const QString day = value(lesson, kFinished);
    forget(lesson);
    setValue(lesson, kFinished, day);
}

void LessonProgress::forget(const QString& lesson)
{
    if (m_settings && !lesson.isEmpty())
        m_settings->remove(groupOf(lesson));
}

bool LessonProgress::save() const
{
    if (!m_settings)
        return true;
    m_settings->sync();
    return m_settings->status() == QSettings::NoError;
}

} // namespace ui
