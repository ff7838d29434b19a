// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_player.h"

#include "learn/gentle_scroll.h"
#include "learn/lesson_box_view.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/lesson_text.h"
#include "learn/question_view.h"
#include "learn/teacher_notes.h"
#include "learn/term_card.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/unbroken.h"

#include <QApplication>
#include <QFontInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

/// What the player does; its parts are made in lesson_player_layout.cpp.
namespace ui {

namespace {

constexpr double kTitleFactor = 1.35;
constexpr int kWidestText = 90; // characters: longer lines are hard to follow

} // namespace

LessonPlayer::~LessonPlayer()
{
    m_stage->disconnect(this);
    m_notes->disconnect(this);
}

const engine::LessonPage& LessonPlayer::shownPage() const
{
    return m_lesson->pages[static_cast<std::size_t>(m_page)];
}

void LessonPlayer::setLesson(std::shared_ptr<const engine::Lesson> lesson, const QString& key)
{
    m_questions.clear();
    m_boxes.clear();
    m_key = key;
    delete m_content; // its questions read the lesson before
    const std::shared_ptr<const engine::Lesson> before = std::exchange(m_lesson, std::move(lesson));
    m_title->setFullText(QString::fromStdString(m_lesson->title));
    QStringList facts;
    if (m_lesson->minutes > 0)
        facts += tr("about %1 min").arg(m_lesson->minutes);
    if (!m_lesson->author.empty())
        facts += QString::fromStdString(m_lesson->author);
    if (!m_lesson->licence.empty())
        facts += QString::fromStdString(m_lesson->licence);
    m_facts->setFullText(facts.join(QStringLiteral(" · ")));
    m_notes->hide();
    m_notes->setNotes(m_title->fullText(), QString::fromStdString(m_lesson->teacher));
    followTheme();
    showPage(m_progress.page(m_key));
}

void LessonPlayer::showPage(int page)
{
    if (!m_lesson)
        return;
    const auto last = static_cast<int>(m_lesson->pages.size()) - 1;
    m_page = std::clamp(page, 0, last);
    m_progress.setPage(m_key, m_page);
    m_term->hide();
    m_isSetUp = false; // nothing counts as run before it is known what is to be predicted
    m_isPlayed = false;
    m_told = false;
    m_scroll->stop();
    fillReading(shownPage());
    m_stage->showPage(m_lesson.get(), &shownPage());
    m_stage->setMeasure(m_progress.measure(m_key, m_page));
    for (QShortcut* arrow : m_arrows)
        arrow->setEnabled(shownPage().state.empty() && shownPage().reading.empty());
    m_isSetUp = true;
    followPredictions();
    if (isTold())
        m_stage->moveToEnd(); // where what is told can be seen
    m_isPlayed = true;
    m_number->setText(tr("page %1 of %2").arg(m_page + 1).arg(last + 1));
    m_back->setEnabled(m_page > 0);
    m_next->setText(m_page == last ? tr("Fi&nish") : tr("&Next page"));
    emit pageChanged();
}

void LessonPlayer::focusNext()
{
    m_next->setFocus();
}

void LessonPlayer::goOn()
{
    if (!m_lesson || m_page + 1 < static_cast<int>(m_lesson->pages.size())) {
        showPage(m_page + 1);
        return;
    }
    emit finished();
    leave();
}

void LessonPlayer::leave()
{
    m_stage->pause();
    m_notes->hide();
    emit leaveRequested();
}

void LessonPlayer::fillReading(const engine::LessonPage& page)
{
    m_below->hide();
    m_questions.clear();
    m_boxes.clear();
    m_focusOrder = {m_reading};
    const bool hadFocus = m_content && m_content->isAncestorOf(QApplication::focusWidget());
    auto* content = new QWidget(this);
    content->setObjectName(QStringLiteral("lessonContent"));
    m_contentLayout = new QVBoxLayout(content);
    m_contentLayout->setContentsMargins(2, 2, 10, 2);
    m_contentLayout->setSpacing(12);
    auto* title = new QLabel(unbrokenEquations(QString::fromStdString(page.title)), content);
    title->setObjectName(QStringLiteral("lessonPageTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setMinimumWidth(1);
    title->setProperty("role", "title");
    m_contentLayout->addWidget(title);
    m_pageTitle = title;
    LessonText* text = addText(m_contentLayout, page.text);
    text->setObjectName(QStringLiteral("lessonPageText"));
    text->setAccessibleName(tr("Text of the page"));
    const auto isMeasured = [](const engine::LessonBox& box) { return box.kind == engine::LessonBoxKind::Measured; };
    for (const engine::LessonBox& box : page.boxes)
        if (!isMeasured(box))
            addBox(box);
    for (std::size_t i = 0; i < page.questions.size(); ++i)
        addQuestion(page.questions[i], static_cast<int>(i));
    for (const engine::LessonBox& box : page.boxes)
        if (isMeasured(box))
            addBox(box);
    m_contentLayout->addStretch(1);
    m_content = content;
    followTheme();
    m_reading->setWidget(content);
    if (hadFocus)
        m_reading->setFocus();
    // Text alone stands in the middle.
    const bool isText = page.recordings.empty() && page.state.empty() && page.reading.empty();
    m_reading->setAlignment((isText ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop);
    for (qsizetype i = 1; i < m_focusOrder.size(); ++i)
        setTabOrder(m_focusOrder[i - 1], m_focusOrder[i]);
    m_reading->verticalScrollBar()->setValue(0);
}

void LessonPlayer::addBox(const engine::LessonBox& box)
{
    const engine::LessonPage& page = shownPage();
    const bool isRun = !page.state.empty() || (!page.recordings.empty() && page.startStep >= 0);
    auto* view = new LessonBoxView(*m_lesson, box, isRun, m_contentLayout->parentWidget());
    m_boxes.push_back(view);
    m_focusOrder += view->focusOrder();
    m_contentLayout->addWidget(view);
    connect(view, &LessonBoxView::openRequested, this, [this, view] { openBox(view); });
    connect(view, &LessonBoxView::termRequested, this, &LessonPlayer::showTerm);
    connect(view, &LessonBoxView::pageRequested, this, &LessonPlayer::showPage, Qt::QueuedConnection);
}

void LessonPlayer::addQuestion(const engine::LessonQuestion& question, int number)
{
    auto* view = new QuestionView(m_lesson.get(), &question, m_progress.record(m_key, m_page, number),
                                  m_contentLayout->parentWidget());
    m_questions.push_back(view);
    m_focusOrder += view->focusOrder();
    m_contentLayout->addWidget(view);
    const auto keep = [this, view, number] { m_progress.setRecord(m_key, m_page, number, view->record()); };
    connect(view, &QuestionView::draftChanged, this, keep);
    connect(view, &QuestionView::answered, this, [this, view, keep] {
        keep();
        followAnswer(view);
    });
    connect(view, &QuestionView::termRequested, this, &LessonPlayer::showTerm);
    connect(view, &QuestionView::pageRequested, this, &LessonPlayer::showPage, Qt::QueuedConnection);
}

LessonText* LessonPlayer::addText(QVBoxLayout* layout, const std::string& markdown)
{
    auto* text = new LessonText(layout->parentWidget());
    text->setText(QString::fromStdString(markdown));
    layout->addWidget(text);
    m_focusOrder += text;
    connect(text, &LessonText::termRequested, this, &LessonPlayer::showTerm);
    // Not at once: the text that was clicked goes with its page.
    connect(text, &LessonText::pageRequested, this, &LessonPlayer::showPage, Qt::QueuedConnection);
    return text;
}

QuestionView* LessonPlayer::openPrediction() const
{
    const auto isOpen = [](const QuestionView* question) { return question->predicts() && !question->isAnswered(); };
    const auto found = std::find_if(m_questions.begin(), m_questions.end(), isOpen);
    return found == m_questions.end() ? nullptr : *found;
}

/// Something was predicted or measured on this page, and told.
bool LessonPlayer::isTold() const
{
    const bool asks = std::any_of(m_questions.begin(), m_questions.end(),
                                  [](const QuestionView* question) { return question->predicts(); });
    const bool measures =
        std::any_of(m_boxes.begin(), m_boxes.end(), [](const LessonBoxView* box) { return box->isMeasured(); });
    return (asks || measures) && !m_stage->isWaiting() && m_progress.wasRun(m_key, m_page);
}

void LessonPlayer::followPredictions()
{
    const auto open = std::count_if(m_questions.begin(), m_questions.end(), [](const QuestionView* question) {
        return question->predicts() && !question->isAnswered();
    });
    const AnswerStarts last = !shownPage().state.empty()     ? AnswerStarts::Steps
                              : !shownPage().reading.empty() ? AnswerStarts::Figures
                                                             : AnswerStarts::Replay;
    for (QuestionView* question : m_questions)
        question->setStarts(open == 0 || (open == 1 && !question->isAnswered()) ? last : AnswerStarts::Nothing);
    m_stage->setWaiting(open > 0);
    followStage();
}

void LessonPlayer::followAnswer(QuestionView* question)
{
    followPredictions();
    if (!question->predicts()) {
        showTold(question);
        question->focusAnswer();
    } else if (QuestionView* next = openPrediction()) {
        showTold(next);
        next->focusInput();
    } else {
        m_stage->begin();
    }
}

void LessonPlayer::followStage()
{
    if (!m_lesson || !m_isSetUp)
        return;
    const bool isAtEnd = !m_stage->isWaiting() && m_stage->isAtEnd();
    const bool arrives = m_isPlayed && isAtEnd && !m_wasAtEnd;
    m_wasAtEnd = isAtEnd;
    if (isAtEnd && !m_progress.wasRun(m_key, m_page))
        m_progress.setWasRun(m_key, m_page);
    const engine::LessonPage& page = shownPage();
    const bool runs = !page.recordings.empty() || !page.state.empty() || !page.reading.empty();
    m_told = !m_stage->isWaiting() && (m_told || !runs || isAtEnd || m_progress.wasRun(m_key, m_page));
    const bool isResting = !page.recordings.empty() && !isAtEnd && !m_stage->replay()->isPlaying();
    for (QuestionView* question : m_questions) {
        question->setResting(isResting);
        if (m_told)
            question->reveal();
    }
    followBoxes();
    followBelow();
    if (arrives)
        showAllTold();
}

/// What runs can tell waits for every question; what others say could answer only those that ask about no run.
void LessonPlayer::followBoxes()
{
    using State = LessonBoxView::State;
    const auto settled = [](const QuestionView* question) { return question->isSettled(); };
    const bool all = std::all_of(m_questions.begin(), m_questions.end(), settled);
    const bool plain = std::all_of(m_questions.begin(), m_questions.end(), [](const QuestionView* question) {
        return question->predicts() || question->isSettled();
    });
    for (LessonBoxView* box : m_boxes) {
        if (box->isMeasured())
            box->setState(!m_told ? State::Hidden : all ? State::Open : State::Closed);
        else
            box->setState(plain ? State::Open : State::Closed);
        box->setChanged(box->isMeasured() && m_stage->isChanged());
    }
}

void LessonPlayer::openBox(LessonBoxView* box)
{
    for (QuestionView* question : std::vector<QuestionView*>(m_questions))
        if (!question->predicts() && !question->isSettled())
            question->pass();
    box->focusOrder().last()->setFocus(Qt::OtherFocusReason);
}

void LessonPlayer::showQuestion()
{
    if (QuestionView* question = openPrediction()) {
        showTold(question);
        question->focusInput();
    }
}

QuestionView* LessonPlayer::unanswered() const
{
    const auto waits = [](const QuestionView* question) { return !question->isAnswered(); };
    const auto found = std::find_if(m_questions.begin(), m_questions.end(), waits);
    return found == m_questions.end() ? nullptr : *found;
}

/// Its beginning has to be seen, or it is not noticed.
void LessonPlayer::followBelow()
{
    const QuestionView* question = m_isSetUp && m_content ? unanswered() : nullptr;
    const int seen = m_reading->viewport()->height() + (m_below->isVisible() ? m_below->height() : 0);
    const int beginning = 2 * fontMetrics().lineSpacing();
    m_below->setVisible(question && question->mapTo(m_reading->viewport(), QPoint(0, beginning)).y() > seen);
}

void LessonPlayer::showTold(QuestionView* question)
{
    m_scroll->bring([question = QPointer<QuestionView>(question)] {
        return question ? question->told().translated(question->pos()) : QRect();
    });
}

/// From the first verdict to the last box.
void LessonPlayer::showAllTold()
{
    if (m_questions.empty() && m_boxes.empty())
        return;
    m_scroll->bring([this] {
        QRect told;
        for (const QuestionView* question : m_questions)
            if (question->isRevealed())
                told |= question->told().translated(question->pos());
        for (const LessonBoxView* box : m_boxes)
            if (box->isMeasured() && !box->isHidden())
                told |= box->geometry();
        return told;
    });
}

void LessonPlayer::toggleNotes()
{
    if (m_lesson && !m_lesson->teacher.empty())
        m_teacher->toggle();
}

void LessonPlayer::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_Escape && m_term->isVisible()) {
        m_term->hide();
        return;
    }
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_8)
        for (QuestionView* question : m_questions)
            if (question->choose(event->key() - Qt::Key_1)) {
                showTold(question);
                return;
            }
    QWidget::keyPressEvent(event);
}

void LessonPlayer::followTheme()
{
    const bool all = !m_theme->presentation();
    m_list->setVisible(all);
    m_facts->setVisible(all);
    m_teacher->setVisible(all && m_lesson && !m_lesson->teacher.empty());
    if (!m_content)
        return;
    m_content->setMaximumWidth(fontMetrics().averageCharWidth() * kWidestText);
    QFont large = font();
    large.setPointSizeF(QFontInfo(large).pointSizeF() * kTitleFactor);
    large.setBold(true);
    m_pageTitle->setFont(large);
}

void LessonPlayer::showTerm(const QString& id)
{
    const auto found = m_lesson->terms.find(id.toStdString());
    if (found != m_lesson->terms.end())
        m_term->showTerm(QString::fromStdString(found->second.term), QString::fromStdString(found->second.text), id);
}

} // namespace ui
