// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_extras.h"
#include "learn/make_lesson_dialog.h"
#include "learn/page_editor.h"
#include "learn/source_list.h"
#include "learn/state_edit.h"
#include "widgets/message_bar.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

/// The construction of the dialog's parts.
namespace ui {

namespace {

constexpr int kListColumns = 22; // characters

} // namespace

QWidget* MakeLessonDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title->setObjectName(QStringLiteral("newLessonTitle"));
    m_author->setObjectName(QStringLiteral("newLessonAuthor"));
    m_summary->setObjectName(QStringLiteral("newLessonSummary"));
    m_minutes->setObjectName(QStringLiteral("newLessonMinutes"));
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setSuffix(tr(" min"));
    m_title->setToolTip(tr("What the lesson is called in the list of lessons"));
    m_summary->setToolTip(tr("A sentence or two that stand beside the list"));
    m_author->setToolTip(tr("Who wrote it; may be left empty"));
    m_minutes->setToolTip(tr("How long a reader takes for it; 0 leaves it open"));
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("What it is a&bout"), m_summary);
    form->addRow(tr("&Author"), m_author);
    form->addRow(tr("Ta&kes about"), m_minutes);
    return head;
}

QWidget* MakeLessonDialog::makePages()
{
    auto* pages = new QWidget(this);
    m_list->setObjectName(QStringLiteral("newLessonPages"));
    m_list->setAccessibleName(tr("Pages"));
    auto* add = new QToolButton(pages);
    m_list->setToolTip(tr("The pages in their order; the chosen one stands beside"));
    const auto name = [](QToolButton* button, const char* id, const QString& text, const QString& tip) {
        button->setObjectName(QLatin1String(id));
        button->setText(text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    name(add, "addLessonPage", tr("Add"), tr("A new page behind the chosen one"));
    name(m_remove, "removeLessonPage", tr("Remove"),
         tr("Removes the chosen page; asks first where something is written on it"));
    name(m_up, "lessonPageUp", tr("Up"), tr("Moves the chosen page before the one above it"));
    name(m_down, "lessonPageDown", tr("Down"), tr("Moves the chosen page behind the one below it"));
    connect(add, &QToolButton::clicked, this, &MakeLessonDialog::addPage);
    connect(m_remove, &QToolButton::clicked, this, &MakeLessonDialog::removePage);
    connect(m_up, &QToolButton::clicked, this, [this] { movePage(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { movePage(1); });
    auto* buttons = new QHBoxLayout;
    for (QToolButton* button : {add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * kListColumns);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // as wide as the buttons below
    auto* scroll = new QScrollArea(pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_editor);
    auto* row = new QHBoxLayout(pages);
    row->addLayout(left);
    row->addWidget(scroll, 1);
    return pages;
}

QWidget* MakeLessonDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    m_preview->setObjectName(QStringLiteral("previewNewLesson"));
    m_write->setObjectName(QStringLiteral("writeNewLesson"));
    m_write->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("&Close"), buttons);
    cancel->setObjectName(QStringLiteral("closeNewLesson"));
    cancel->setToolTip(tr("Closes the window; what you typed is kept as a draft"));
    m_preview->setToolTip(tr("Shows the chosen page as its readers will see it"));
    m_write->setToolTip(tr("Writes the lesson to one file and opens it"));
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_discard->setObjectName(QStringLiteral("discardNewLesson"));
    m_discard->setToolTip(tr("Closes, and keeps no draft"));
    row->addWidget(m_preview);
    row->addWidget(m_discard);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_write);
    for (QPushButton* button : {m_preview, m_discard, cancel, m_write})
        button->setAutoDefault(false); // Return in a line of text writes nothing
    connect(cancel, &QPushButton::clicked, this, &MakeLessonDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, &MakeLessonDialog::discard);
    connect(m_preview, &QPushButton::clicked, this, &MakeLessonDialog::preview);
    connect(m_write, &QPushButton::clicked, this, &MakeLessonDialog::write);
    return buttons;
}

void MakeLessonDialog::build()
{
    m_teacher->setObjectName(QStringLiteral("newLessonTeacher"));
    m_teacher->setAccessibleName(tr("Notes for teachers"));
    m_teacher->setTabChangesFocus(true);
    m_teacher->setToolTip(tr("Shown in a window of its own, under “Teacher's notes”"));
    m_teacher->setPlaceholderText(tr("What to do and to ask on each page; only who asks for them sees them."));
    m_tabs->setObjectName(QStringLiteral("newLessonTabs"));
    m_tabs->addTab(makePages(), tr("Pages"));
    m_tabs->addTab(m_states, tr("Numbers"));
    m_tabs->addTab(m_sources, tr("What it is about"));
    m_tabs->addTab(m_teacher, tr("Notes for teachers"));
    m_tabs->addTab(m_extras, tr("Words and licence"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeButtons());
}

} // namespace ui
