// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_player.h"

#include "learn/gentle_scroll.h"
#include "learn/lesson_stage.h"
#include "learn/question_view.h"
#include "learn/teacher_notes.h"
#include "learn/term_card.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

/// The construction of the player's parts.
namespace ui {

namespace {

constexpr int kReadingColumns = 40; // characters

} // namespace

LessonPlayer::LessonPlayer(Theme* theme, LessonProgress progress, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_progress(progress), m_list(new QToolButton(this)),
      m_teacher(new QToolButton(this)), m_reading(new QScrollArea(this)), m_below(new QToolButton(this)),
      m_term(new TermCard(this)), m_stage(new LessonStage(theme, this)), m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(tr("&Next page"), this)), m_title(new ElidedLabel(this)), m_facts(new ElidedLabel(this)),
      m_number(new QLabel(this)), m_columns(new QSplitter(Qt::Horizontal, this)), m_notes(new TeacherNotes(this)),
      m_scroll(new GentleScroll(m_reading))
{
    setObjectName(QStringLiteral("lessonPlayer"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildHead();
    buildReading();
    layout->addWidget(m_columns, 1);
    buildFoot();
    buildKeys();
    connect(m_stage, &LessonStage::moved, this, &LessonPlayer::followStage);
    connect(m_stage, &LessonStage::measureChosen, this,
            [this] { m_progress.setMeasure(m_key, m_page, m_stage->measure()); });
    connect(m_stage, &LessonStage::questionRequested, this, &LessonPlayer::showQuestion);
    connect(theme, &Theme::changed, this, &LessonPlayer::followTheme);
}

void LessonPlayer::buildHead()
{
    m_list->setObjectName(QStringLiteral("lessonList"));
    m_list->setText(tr("A&ll lessons"));
    m_list->setToolTip(tr("Back to the list; the lesson is kept open at this page"));
    connect(m_list, &QToolButton::clicked, this, &LessonPlayer::leave);
    m_title->setObjectName(QStringLiteral("lessonTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", "title");
    m_facts->setObjectName(QStringLiteral("lessonFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("role", "muted");
    m_teacher->setObjectName(QStringLiteral("teacherNotes"));
    m_teacher->setText(tr("&Teacher's notes"));
    m_teacher->setToolTip(tr("What to do and to ask, in a window of its own: it "
                             "can lie on another screen (Ctrl+T)"));
    m_teacher->setCheckable(true);
    connect(m_teacher, &QToolButton::toggled, m_notes, &QWidget::setVisible);
    connect(m_notes, &TeacherNotes::closed, m_teacher, [this] { m_teacher->setChecked(false); });
    connect(m_notes, &TeacherNotes::termRequested, this, &LessonPlayer::showTerm);
    connect(m_notes, &TeacherNotes::pageRequested, this, &LessonPlayer::showPage, Qt::QueuedConnection);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_list);
    head->addWidget(m_title, 3);
    head->addWidget(m_facts, 2);
    head->addWidget(m_teacher);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void LessonPlayer::buildReading()
{
    m_reading->setObjectName(QStringLiteral("lessonReading"));
    m_reading->setAccessibleName(tr("Page of the lesson"));
    m_reading->setWhatsThis(tr("The page of the lesson; the arrow keys scroll it."));
    m_reading->setFrameShape(QFrame::NoFrame);
    m_reading->setWidgetResizable(true);
    m_reading->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_term, &TermCard::termRequested, this, &LessonPlayer::showTerm, Qt::QueuedConnection);
    connect(m_term, &TermCard::pageRequested, this, &LessonPlayer::showPage, Qt::QueuedConnection);
    for (QWidget* widget : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_teacher)})
        widget->setFocusPolicy(Qt::StrongFocus);
    auto* reading = new QWidget(m_columns);
    reading->setObjectName(QStringLiteral("lessonLeft"));
    auto* left = new QVBoxLayout(reading);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_reading, 1);
    buildBelow();
    left->addWidget(m_below);
    left->addWidget(m_term);
    m_columns->setObjectName(QStringLiteral("lessonColumns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(reading);
    m_columns->addWidget(m_stage);
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 3);
    m_columns->setSizes({400, 600}); // parts of the whole
    followFont();
}

/// Before an audience the text is large, and nobody scrolls to see whether something is asked.
void LessonPlayer::buildBelow()
{
    m_below->setObjectName(QStringLiteral("questionBelow"));
    m_below->setText(tr("A question waits below"));
    m_below->setToolTip(tr("Goes to the question of this page"));
    m_below->setArrowType(Qt::DownArrow);
    m_below->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_below->setFocusPolicy(Qt::NoFocus); // Tab comes to the question itself
    m_below->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_below->hide();
    const QScrollBar* bar = m_reading->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &LessonPlayer::followBelow);
    connect(bar, &QScrollBar::rangeChanged, this, &LessonPlayer::followBelow);
    connect(m_below, &QToolButton::clicked, this, [this] {
        if (QuestionView* question = unanswered()) {
            showTold(question);
            question->focusInput();
        }
    });
}

void LessonPlayer::followFont()
{
    m_columns->widget(0)->setMinimumWidth(fontMetrics().averageCharWidth() * kReadingColumns);
}

void LessonPlayer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns->count() > 0)
        followFont();
}

void LessonPlayer::buildFoot()
{
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_back->setToolTip(tr("The page before (Alt+Page Up)"));
    m_back->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_next->setToolTip(tr("The next page (Alt+Page Down)"));
    m_next->setAutoDefault(false);
    m_next->setProperty("primary", true);
    m_number->setObjectName(QStringLiteral("lessonPageNumber"));
    m_number->setProperty("role", "muted");
    m_number->setAlignment(Qt::AlignCenter);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_number, 1);
    foot->addWidget(m_next);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, &LessonPlayer::goOn);
}

void LessonPlayer::buildKeys()
{
    const auto key = [this](Qt::Key pressed, bool forward) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | pressed), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a held key runs through the whole lesson, and out of it
        connect(shortcut, &QShortcut::activated, this, [this, forward] { forward ? goOn() : showPage(m_page - 1); });
        return shortcut;
    };
    key(Qt::Key_PageDown, true);
    key(Qt::Key_PageUp, false);
    auto* notes = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    notes->setContext(Qt::WidgetWithChildrenShortcut);
    connect(notes, &QShortcut::activated, this, &LessonPlayer::toggleNotes);
    m_arrows = {key(Qt::Key_Right, true), key(Qt::Key_Left, false)};
}

} // namespace ui
