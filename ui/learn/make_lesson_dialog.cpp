// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/make_lesson_dialog.h"

#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "learn/lesson_player.h"
#include "learn/page_editor.h"
#include "session/session.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace ui {

namespace {

constexpr int kListColumns = 22; // characters
constexpr int kMostMinutes = 600;
const QSize kSize{980, 680}, kPreviewSize{1200, 760};

/// "Why λ?" → "why".
std::string idOf(const QString& title)
{
    static const QRegularExpression kOther(QStringLiteral("[^a-z0-9]+"));
    constexpr qsizetype kLongest = 60;
    QString id = title.toLower().replace(kOther, QStringLiteral("-")).left(kLongest);
    while (id.startsWith(QLatin1Char('-')))
        id.remove(0, 1);
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id.isEmpty() ? "lesson" : id.toStdString();
}

} // namespace

MakeLessonDialog::MakeLessonDialog(const LessonSource& source, Theme* theme, QWidget* parent)
    : QDialog(parent), m_source(source), m_offers(figureOffers(m_source)), m_theme(theme),
      m_message(new MessageBar(this)), m_title(new QLineEdit(this)), m_author(new QLineEdit(this)),
      m_summary(new QLineEdit(this)), m_minutes(new QSpinBox(this)), m_list(new QListWidget(this)),
      m_editor(new PageEditor(&m_source, &m_offers, this)), m_teacher(new QPlainTextEdit(this)),
      m_remove(new QToolButton(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this)),
      m_preview(new QPushButton(tr("Pre&view"), this)), m_write(new QPushButton(tr("&Write the lesson…"), this))
{
    setObjectName(QStringLiteral("makeLessonDialog"));
    setWindowTitle(tr("Make a lesson: %1").arg(m_source.name));
    m_drafts = {firstDraft()};
    build();
    fillList();
    showDraft(0);
    const auto follow = [this] {
        m_typed = true;
        followForm();
    };
    connect(m_editor, &PageEditor::changed, this, follow);
    connect(m_title, &QLineEdit::textChanged, this, follow);
    connect(m_list, &QListWidget::currentRowChanged, this, &MakeLessonDialog::showDraft);
    followForm();
    if (m_source.leftOut > 0)
        m_message->show(MessageBar::Kind::Information, whatIsLeftOut(m_source), m_source.error.message);
    resize(kSize.boundedTo(parent ? parent->window()->size() : kSize));
}

PageDraft MakeLessonDialog::firstDraft() const
{
    PageDraft draft;
    for (const engine::LessonRecording& recording : m_source.recordings)
        draft.runs += QString::fromStdString(recording.id);
    draft.shows = !m_source.recordings.empty() ? PageDraft::Runs
                  : m_source.states.empty()    ? PageDraft::Nothing
                                               : PageDraft::State;
    draft.charts = {QStringLiteral("loss"), QStringLiteral("similarity")};
    return draft;
}

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
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setSuffix(tr(" min"));
    form->addRow(tr("T&itle"), m_title);
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
    const auto name = [](QToolButton* button, const char* id, const QString& text) {
        button->setObjectName(QLatin1String(id));
        button->setText(text);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    name(add, "addLessonPage", tr("Add"));
    name(m_remove, "removeLessonPage", tr("Remove"));
    name(m_up, "lessonPageUp", tr("Up"));
    name(m_down, "lessonPageDown", tr("Down"));
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
    auto* cancel = new QPushButton(tr("Cancel"), buttons);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_preview);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_write);
    for (QPushButton* button : {m_preview, cancel, m_write})
        button->setAutoDefault(false); // Return in a line of text writes nothing
    connect(cancel, &QPushButton::clicked, this, &MakeLessonDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, &MakeLessonDialog::preview);
    connect(m_write, &QPushButton::clicked, this, &MakeLessonDialog::write);
    return buttons;
}

void MakeLessonDialog::build()
{
    m_teacher->setObjectName(QStringLiteral("newLessonTeacher"));
    m_teacher->setAccessibleName(tr("Notes for teachers"));
    m_teacher->setTabChangesFocus(true);
    m_teacher->setPlaceholderText(tr("What to do and to ask on each page; only who asks for them sees them."));
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("newLessonTabs"));
    tabs->addTab(makePages(), tr("Pages"));
    if (!m_source.states.empty()) {
        m_steps = new StepsView(m_theme, this);
        m_steps->model()->open(m_source.states.front().steps);
        tabs->addTab(m_steps, tr("Numbers"));
    }
    tabs->addTab(m_teacher, tr("Notes for teachers"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(makeHead());
    layout->addWidget(tabs, 1);
    layout->addWidget(makeButtons());
}

void MakeLessonDialog::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        const QString title = m_drafts[i].title.trimmed();
        m_list->addItem(QStringLiteral("%1  %2").arg(i + 1).arg(title.isEmpty() ? tr("Untitled") : title));
    }
    m_list->setCurrentRow(m_page);
    m_remove->setEnabled(m_drafts.size() > 1);
    m_up->setEnabled(m_page > 0);
    m_down->setEnabled(m_page + 1 < static_cast<int>(m_drafts.size()));
}

void MakeLessonDialog::followForm()
{
    m_drafts[static_cast<std::size_t>(m_page)] = m_editor->draft();
    fillList();
    bool texts = true;
    for (const PageDraft& draft : m_drafts)
        texts = texts && !draft.text.trimmed().isEmpty();
    const bool whole = texts && !m_title->text().trimmed().isEmpty();
    m_write->setEnabled(whole);
    m_preview->setEnabled(whole);
}

void MakeLessonDialog::showDraft(int page)
{
    if (page < 0)
        return;
    m_page = page;
    const QSignalBlocker blocker(m_editor);
    m_editor->setDraft(m_drafts[static_cast<std::size_t>(page)]);
    fillList();
}

void MakeLessonDialog::addPage()
{
    m_drafts.insert(m_drafts.begin() + m_page + 1, firstDraft());
    showDraft(m_page + 1);
    followForm();
}

void MakeLessonDialog::removePage()
{
    m_drafts.erase(m_drafts.begin() + m_page);
    showDraft(std::min(m_page, static_cast<int>(m_drafts.size()) - 1));
    followForm();
}

void MakeLessonDialog::movePage(int by)
{
    std::swap(m_drafts[static_cast<std::size_t>(m_page)], m_drafts[static_cast<std::size_t>(m_page + by)]);
    showDraft(m_page + by);
    followForm();
}

engine::Lesson MakeLessonDialog::lesson() const
{
    engine::Lesson lesson;
    lesson.title = m_title->text().trimmed().toStdString();
    lesson.id = idOf(m_title->text());
    lesson.author = m_author->text().trimmed().toStdString();
    lesson.summary = m_summary->text().trimmed().toStdString();
    lesson.minutes = m_minutes->value();
    lesson.language = m_source.language.toStdString();
    lesson.teacher = m_teacher->toPlainText().toStdString();
    lesson.recordings = m_source.recordings;
    lesson.states = m_source.states;
    if (m_steps)
        lesson.states.front().steps = m_steps->model()->state();
    for (const PageDraft& draft : m_drafts) {
        lesson.pages.push_back(pageOf(draft, m_source, m_offers));
        if (lesson.pages.back().title.empty())
            lesson.pages.back().title = lesson.title;
    }
    return lesson;
}

bool MakeLessonDialog::isWhole()
{
    try {
        engine::checkLesson(lesson());
        return true;
    } catch (const std::exception& error) {
        m_message->showError(tr("It cannot be a lesson yet"), errorInfo(error));
        return false;
    }
}

void MakeLessonDialog::preview()
{
    if (!isWhole())
        return;
    auto* window = new QDialog(this);
    window->setObjectName(QStringLiteral("previewWindow"));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(tr("Preview: %1").arg(m_title->text()));
    auto* player = new LessonPlayer(m_theme, LessonProgress(nullptr), window);
    (new QVBoxLayout(window))->addWidget(player);
    player->setLesson(std::make_shared<const engine::Lesson>(lesson()));
    player->showPage(m_page);
    connect(player, &LessonPlayer::leaveRequested, window, &QDialog::accept, Qt::QueuedConnection);
    window->resize(kPreviewSize.boundedTo(parentWidget() ? parentWidget()->window()->size() : kPreviewSize));
    window->open();
}

void MakeLessonDialog::write()
{
    if (!isWhole()) // before a file is asked for
        return;
    dialogs::chooseFile(this,
                        {tr("Write the lesson"), QString::fromStdString(lesson().id + engine::kLessonSuffix),
                         tr("Lesson (*.lesson.zip)"), true},
                        [this](const QString& path) { writeTo(path); });
}

void MakeLessonDialog::writeTo(const QString& path)
{
    try {
        engine::writeLesson(lesson(), toPath(path));
    } catch (const std::exception& error) {
        m_message->showError(tr("The lesson was not written"), errorInfo(error));
        return;
    }
    emit made(toPath(path));
    accept();
}

void MakeLessonDialog::reject()
{
    if (!m_typed) {
        QDialog::reject();
        return;
    }
    dialogs::Question question;
    question.title = tr("Make a lesson");
    question.text = tr("Leave without writing the lesson?");
    question.detail = tr("What you typed is lost.");
    question.accept = tr("&Leave");
    question.cancel = tr("&Stay");
    question.destructive = true;
    dialogs::ask(this, question, [this] { QDialog::reject(); });
}

} // namespace ui
