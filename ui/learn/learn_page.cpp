// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learn_page.h"

#include "engine/error.h"
#include "learn/lesson_file_name.h"
#include "learn/lesson_player.h"
#include "learn/lesson_source.h"
#include "learn/make_lesson_dialog.h"
#include "library/background.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

/// What the page does; its parts are made in learn_page_layout.cpp.
namespace ui {

namespace {

constexpr std::size_t kReplayedLosses = 5000; // of a run that is only looked at

} // namespace

void LearnPage::setWorking(int change)
{
    m_working += change;
    for (QPushButton* button : {m_open, m_make, m_replay})
        button->setEnabled(m_working == 0);
    m_busy->setVisible(m_working > 0);
}

QString LearnPage::keyOf(const engine::Lesson& lesson) const
{
    return progressKey(lesson, isOwn(lesson));
}

void LearnPage::readAll()
{
    setWorking(1);
    runInBackground(
        this, [shipped = m_context.shipped, own = own()] { return readShelf(shipped, own); },
        [this](const ShelfRead& read) {
            setWorking(-1);
            takeShelf(read);
        });
    followChoice();
}

void LearnPage::takeShelf(const ShelfRead& read)
{
    // A lesson that was opened meanwhile stays.
    std::vector<LessonPointer> opened;
    opened.swap(m_lessons);
    m_lessons = read.lessons;
    for (const LessonPointer& lesson : opened)
        if (std::none_of(m_lessons.begin(), m_lessons.end(),
                         [&](const LessonPointer& one) { return one->place == lesson->place; }))
            m_lessons.push_back(lesson);
    fillList();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        playKnown(*wanted);
    if (read.unread.empty())
        return;
    const auto count = static_cast<int>(read.unread.size());
    m_message->showError(count == 1 ? tr("A lesson cannot be read")
                                    : tr("%n lessons cannot be read, one of them", nullptr, count),
                         read.unread.front());
}

void LearnPage::fillList()
{
    const int row = m_list->currentRow() < 0 ? lastBegun() : m_list->currentRow();
    m_list->clear();
    for (const LessonPointer& lesson : m_lessons) {
        const auto pages = static_cast<int>(lesson->pages.size());
        const auto seen = std::min<std::size_t>(lesson->pages.size(), m_progress.seen(keyOf(*lesson)).size());
        QStringList facts;
        if (const QDate day = m_progress.finished(keyOf(*lesson)); day.isValid())
            facts += tr("✓ finished on %1").arg(day.toString(Qt::ISODate));
        if (lesson->minutes > 0)
            facts += tr("about %1 min").arg(lesson->minutes);
        if (m_progress.isUnderWay(keyOf(*lesson)))
            facts += tr("at page %1 of %2").arg(std::min(m_progress.page(keyOf(*lesson)) + 1, pages)).arg(pages);
        else if (seen > 0)
            facts += pages == 1 ? tr("1 of 1 page") : tr("%1 of %n pages", nullptr, pages).arg(seen);
        else
            facts += pages == 1 ? tr("1 page") : tr("%n pages", nullptr, pages);
        if (isOwn(*lesson))
            facts += tr("from elsewhere");
        m_list->addItem(headIn(m_context.language, *lesson).title + QLatin1Char('\n') +
                        facts.join(QStringLiteral(" · ")));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    followChoice();
}

int LearnPage::lastBegun() const
{
    int row = 0;
    std::optional<QDateTime> last;
    for (std::size_t i = 0; i < m_lessons.size(); ++i) {
        const QString key = keyOf(*m_lessons[i]);
        if (!m_progress.isUnderWay(key) || (last && m_progress.begun(key) < *last))
            continue;
        last = m_progress.begun(key);
        row = static_cast<int>(i);
    }
    return row;
}

LessonPointer LearnPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_lessons.size()) ? m_lessons[static_cast<std::size_t>(row)] : nullptr;
}

bool LearnPage::isOwn(const engine::Lesson& lesson) const
{
    return lesson.place.parent_path() == own();
}

void LearnPage::followChoice()
{
    const LessonPointer lesson = chosen();
    for (QPushButton* button : {m_play, m_again, m_export, m_edit, m_remove})
        button->setEnabled(lesson != nullptr);
    m_again->setVisible(lesson && !m_progress.seen(keyOf(*lesson)).empty());
    m_remove->setVisible(lesson && isOwn(*lesson));
    if (!lesson) {
        m_title->setText(tr("Lessons"));
        m_about->setText(m_working > 0
                             ? tr("Reading…")
                             : tr("None came with this copy of the program. Open one, or make one from a run."));
        return;
    }
    const LessonHead head = headIn(m_context.language, *lesson);
    m_title->setText(head.title);
    QStringList lines{head.summary};
    if (!lesson->author.empty())
        lines += tr("By %1").arg(QString::fromStdString(lesson->author));
    if (!lesson->licence.empty())
        lines += tr("Licence: %1").arg(QString::fromStdString(lesson->licence));
    m_about->setText(lines.join(QStringLiteral("\n\n")));
    const QString key = keyOf(*lesson);
    m_play->setText(m_progress.seen(key).empty()                                      ? tr("&Start")
                    : m_progress.finished(key).isValid() && m_progress.page(key) == 0 ? tr("Open a&gain")
                                                                                      : tr("&Go on"));
}

void LearnPage::play(int row)
{
    if (row >= 0 && row < static_cast<int>(m_lessons.size()))
        start(m_lessons[static_cast<std::size_t>(row)]);
}

void LearnPage::playKnown(const QString& key)
{
    if (m_lessons.empty() && m_working > 0) {
        m_wanted = key;
        return;
    }
    const auto known = std::find_if(m_lessons.begin(), m_lessons.end(), [this, &key](const LessonPointer& lesson) {
        return key.isEmpty() || keyOf(*lesson) == key;
    });
    if (known == m_lessons.end())
        return;
    m_list->setCurrentRow(static_cast<int>(known - m_lessons.begin()));
    start(*known);
}

QString LearnPage::playing() const
{
    return isPlaying() && m_playing ? keyOf(*m_playing) : QString();
}

void LearnPage::start(const LessonPointer& lesson)
{
    m_message->hide();
    m_playing = lesson;
    m_progress.setBegun(keyOf(*lesson), QDateTime::currentDateTime());
    m_player->setLesson(shownIn(m_context.language, lesson), keyOf(*lesson));
    m_stack->setCurrentWidget(m_player);
    m_player->focusNext();
}

bool LearnPage::isPlaying() const
{
    return m_stack->currentWidget() == m_player;
}

void LearnPage::showList()
{
    m_stack->setCurrentIndex(0);
    fillList();
    m_list->setFocus();
    if (m_finished)
        offerNext();
    if (!m_progress.save())
        m_message->show(MessageBar::Kind::Warning, tr("How far you are cannot be kept"),
                        tr("The settings of the program cannot be written: is the "
                           "disk full, or read-only?"));
}

void LearnPage::keepFinished()
{
    if (!m_playing || m_playing->place.empty())
        return;
    m_progress.setFinished(keyOf(*m_playing), QDate::currentDate());
    m_finished = m_playing;
}

/// The next lesson that is not finished, from the one just finished on.
void LearnPage::offerNext()
{
    const LessonPointer done = std::exchange(m_finished, nullptr);
    const auto place = std::find(m_lessons.begin(), m_lessons.end(), done);
    const QString text = tr("✓ Finished: %1").arg(headIn(m_context.language, *done).title);
    const auto isOpen = [this](const LessonPointer& one) { return !m_progress.finished(keyOf(*one)).isValid(); };
    const auto next = place == m_lessons.end() ? place : std::find_if(place + 1, m_lessons.end(), isOpen);
    if (next == m_lessons.end()) {
        m_message->show(MessageBar::Kind::Information, text);
        return;
    }
    m_list->setCurrentRow(static_cast<int>(next - m_lessons.begin()));
    m_message->offer(text, tr("The next lesson: %1").arg(headIn(m_context.language, **next).title),
                     tr("Start the &next lesson"), [this, lesson = *next] { start(lesson); });
}

void LearnPage::startAgain()
{
    const LessonPointer lesson = chosen();
    if (!lesson)
        return;
    const auto again = [this, lesson] {
        m_progress.startAgain(keyOf(*lesson));
        start(lesson);
    };
    if (!m_progress.hasAnswers(keyOf(*lesson))) {
        again();
        return;
    }
    dialogs::Question question;
    question.title = tr("Start again");
    question.text = tr("Start “%1” again from its first page?").arg(headIn(m_context.language, *lesson).title);
    question.detail = tr("The answers given in it are deleted. That it was finished stays.");
    question.accept = tr("&Delete the answers and start");
    question.cancel = tr("&Keep them");
    question.destructive = true;
    dialogs::ask(this, question, again);
}

void LearnPage::openLesson(const std::filesystem::path& place)
{
    setWorking(1);
    runInBackground(
        this, [own = own(), place] { return addToShelf(own, place); },
        [this, place](const ShelfAdded& added) {
            setWorking(-1);
            if (!added.lesson) {
                m_message->showError(tr("%1 cannot be opened").arg(toQString(place.filename())), added.error);
                return;
            }
            const auto found = std::find_if(m_lessons.begin(), m_lessons.end(), [&](const LessonPointer& one) {
                return one->place == added.lesson->place;
            });
            const auto row = static_cast<int>(found - m_lessons.begin());
            if (found == m_lessons.end())
                m_lessons.push_back(added.lesson);
            else
                *found = added.lesson; // it may have been written anew
            fillList();
            m_list->setCurrentRow(row);
            start(added.lesson);
        });
}

void LearnPage::exportChosen()
{
    const LessonPointer lesson = chosen();
    if (!lesson)
        return;
    const auto write = [this, lesson](const QString& path) {
        setWorking(1);
        runInBackground(
            this,
            [lesson, path]() -> std::optional<ErrorInfo> {
                try {
                    engine::writeLesson(*lesson, toPath(path));
                    return std::nullopt;
                } catch (const std::exception& error) {
                    return errorInfo(error);
                }
            },
            [this, path](const std::optional<ErrorInfo>& error) {
                setWorking(-1);
                if (error)
                    m_message->showError(tr("The lesson was not written"), *error);
                else
                    m_message->show(MessageBar::Kind::Information, tr("The lesson was written."), path);
            });
    };
    dialogs::chooseFile(this,
                        {tr("Export the lesson"), QString::fromStdString(lesson->id + engine::kLessonSuffix),
                         tr("Lesson (*.lesson.zip)"), true},
                        [this, write](const QString& path) { withLessonSuffix(this, path, write); });
}

void LearnPage::removeChosen()
{
    const LessonPointer lesson = chosen();
    if (!lesson || !isOwn(*lesson))
        return;
    dialogs::Question question;
    question.title = tr("Remove the lesson");
    question.text = tr("Take “%1” out of the library?").arg(headIn(m_context.language, *lesson).title);
    question.detail = tr("Its file in the library and the answers given in it are deleted.");
    question.accept = tr("&Remove");
    question.cancel = tr("&Keep");
    question.destructive = true;
    dialogs::ask(this, question, [this, lesson] {
        std::error_code failed;
        std::filesystem::remove_all(lesson->place, failed);
        if (failed) {
            m_message->show(MessageBar::Kind::Error, tr("The lesson was not removed"),
                            tr("“%1” could not be deleted. Close what has it open, see to it that you may write there, "
                               "and remove the lesson again. The system says: %2")
                                .arg(toQString(lesson->place), QString::fromLocal8Bit(failed.message().c_str())));
            return;
        }
        m_progress.forget(keyOf(*lesson));
        std::erase(m_lessons, lesson);
        fillList();
    });
}

void LearnPage::replayRun(const std::filesystem::path& runOrStudy)
{
    setWorking(1);
    runInBackground(
        this, [runOrStudy] { return recordFolder(runOrStudy, kReplayedLosses); },
        [this](const LessonSource& source) {
            setWorking(-1);
            if (source.failed)
                m_message->showError(tr("It cannot be replayed"), source.error);
            else
                start(std::make_shared<const engine::Lesson>(replayLesson(source)));
        });
}

void LearnPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && looksLikeLesson(toPath(urls.first().toLocalFile())))
        event->acceptProposedAction();
}

void LearnPage::dropEvent(QDropEvent* event)
{
    openLesson(toPath(event->mimeData()->urls().first().toLocalFile()));
    event->acceptProposedAction();
}

} // namespace ui
