// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_player.h"

#include "learn/lesson_stage.h"
#include "learn/lesson_text.h"
#include "learn/question_view.h"
#include "learn/teacher_notes.h"
#include "learn/term_card.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"

#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
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

QString LessonPlayer::id() const
{
    return progressKey(*m_lesson);
}

const engine::LessonPage& LessonPlayer::shownPage() const
{
    return m_lesson->pages[static_cast<std::size_t>(m_page)];
}

void LessonPlayer::setLesson(std::shared_ptr<const engine::Lesson> lesson)
{
    m_questions.clear();
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
    showPage(m_progress.page(id()));
}

void LessonPlayer::showPage(int page)
{
    if (!m_lesson)
        return;
    const auto last = static_cast<int>(m_lesson->pages.size()) - 1;
    m_page = std::clamp(page, 0, last);
    m_progress.setPage(id(), m_page);
    m_term->hide();
    m_isSetUp = false; // nothing counts as run before it is known what is to be predicted
    m_isPlayed = false;
    fillReading(shownPage());
    m_stage->showPage(m_lesson.get(), &shownPage());
    for (QShortcut* arrow : m_arrows)
        arrow->setEnabled(shownPage().state.empty());
    m_isSetUp = true;
    followPredictions();
    m_isPlayed = true;
    m_number->setText(tr("page %1 of %2").arg(m_page + 1).arg(last + 1));
    m_back->setEnabled(m_page > 0);
    m_next->setText(m_page == last ? tr("Fi&nish") : tr("&Next page"));
    emit pageChanged();
}

void LessonPlayer::goOn()
{
    if (m_lesson && m_page + 1 == static_cast<int>(m_lesson->pages.size()))
        leave();
    else
        showPage(m_page + 1);
}

void LessonPlayer::leave()
{
    m_stage->pause();
    m_notes->hide();
    emit leaveRequested();
}

void LessonPlayer::fillReading(const engine::LessonPage& page)
{
    m_questions.clear();
    m_measured.clear();
    m_focusOrder = {m_reading};
    auto* content = new QWidget(this);
    content->setObjectName(QStringLiteral("lessonContent"));
    m_contentLayout = new QVBoxLayout(content);
    m_contentLayout->setContentsMargins(2, 2, 10, 2);
    m_contentLayout->setSpacing(12);
    auto* title = new QLabel(QString::fromStdString(page.title), content);
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
    // Text alone stands in the middle.
    const bool isText = page.recordings.empty() && page.state.empty();
    m_reading->setAlignment((isText ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop);
    for (qsizetype i = 1; i < m_focusOrder.size(); ++i)
        setTabOrder(m_focusOrder[i - 1], m_focusOrder[i]);
    m_reading->verticalScrollBar()->setValue(0);
}

void LessonPlayer::addBox(const engine::LessonBox& box)
{
    auto* frame = new QFrame(m_contentLayout->parentWidget());
    frame->setProperty("card", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 10, 12, 10);
    auto* title = new QLabel(frame);
    title->setProperty("role", "title");
    layout->addWidget(title);
    switch (box.kind) {
    case engine::LessonBoxKind::Paper:
        frame->setObjectName(QStringLiteral("paperBox"));
        title->setText(tr("The paper reports"));
        break;
    case engine::LessonBoxKind::Code:
        frame->setObjectName(QStringLiteral("codeBox"));
        title->setText(tr("The authors' code does"));
        break;
    case engine::LessonBoxKind::Measured:
        frame->setObjectName(QStringLiteral("measuredBox"));
        title->setText(tr("You just measured"));
        m_measured.push_back(frame);
        frame->hide(); // until it has been
        break;
    }
    LessonText* text = addText(layout, engine::withLessonFigures(*m_lesson, box.text, box.figures));
    text->setAccessibleName(title->text());
    m_contentLayout->addWidget(frame);
}

void LessonPlayer::addQuestion(const engine::LessonQuestion& question, int number)
{
    auto* view = new QuestionView(m_lesson.get(), &question, m_progress.answer(id(), m_page, number),
                                  m_contentLayout->parentWidget());
    m_questions.push_back(view);
    m_focusOrder += view->focusOrder();
    m_contentLayout->addWidget(view);
    connect(view, &QuestionView::answered, this, [this, view, number] {
        m_progress.setAnswer(id(), m_page, number, view->answer());
        followPredictions();
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

void LessonPlayer::followPredictions()
{
    const engine::LessonPage& page = shownPage();
    bool open = false;
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        open = open || (page.questions[i].predict && !m_questions[i]->isAnswered());
    m_stage->setWaiting(open);
    followStage();
}

void LessonPlayer::followStage()
{
    if (!m_lesson || !m_isSetUp || m_stage->isWaiting())
        return;
    const bool isAtEnd = m_stage->isAtEnd(), wasRun = m_progress.wasRun(id(), m_page);
    if (isAtEnd && !wasRun)
        m_progress.setWasRun(id(), m_page);
    const engine::LessonPage& page = shownPage();
    const bool told = (page.recordings.empty() && page.state.empty()) || wasRun || isAtEnd;
    for (QWidget* box : m_measured)
        box->setVisible(told);
    if (!told)
        return;
    QuestionView* first = nullptr;
    for (QuestionView* question : m_questions) {
        const bool wasRevealed = question->isRevealed();
        question->reveal();
        if (!first && !wasRevealed && question->isRevealed())
            first = question;
    }
    if (m_isPlayed && isAtEnd && !wasRun && (first || !m_measured.empty()))
        scrollTo(first ? first : m_measured.front());
}

void LessonPlayer::showQuestion()
{
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        if (!shownPage().questions[i].predict || m_questions[i]->isAnswered())
            continue;
        scrollTo(m_questions[i]);
        m_questions[i]->focusOrder().value(1)->setFocus(); // behind the prompt: what is to be chosen or typed
        return;
    }
}

/// Its end is what was just said; laid out with the next round of events.
void LessonPlayer::scrollTo(QWidget* part)
{
    QTimer::singleShot(0, part, [this, part] {
        m_content->layout()->activate();
        m_reading->ensureWidgetVisible(part);
    });
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
