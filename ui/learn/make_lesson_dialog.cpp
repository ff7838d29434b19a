// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/make_lesson_dialog.h"

#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "learn/lesson_edit.h"
#include "learn/lesson_player.h"
#include "learn/page_editor.h"
#include "session/session.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QFileInfo>
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
#include <system_error>
#include <utility>

namespace ui {

namespace {

constexpr int kListColumns = 22; // characters
constexpr int kMostMinutes = 600;
constexpr int kKeepSoon = 2000; // ms without a change
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

MakeLessonDialog::MakeLessonDialog(const LessonSource& source, const std::filesystem::path& drafts, Theme* theme,
                                   QWidget* parent)
    : QDialog(parent), m_source(source),
      m_offers(figureOffers(m_source, source.lesson ? figureNames(*source.lesson) : QStringList())),
      m_draftFolder(drafts), m_draftFile(source.draft), m_theme(theme), m_message(new MessageBar(this)),
      m_title(new QLineEdit(this)), m_author(new QLineEdit(this)), m_summary(new QLineEdit(this)),
      m_minutes(new QSpinBox(this)), m_list(new QListWidget(this)),
      m_editor(new PageEditor(&m_source, &m_offers, this)), m_teacher(new QPlainTextEdit(this)),
      m_remove(new QToolButton(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this)),
      m_preview(new QPushButton(tr("Pre&view"), this)), m_write(new QPushButton(tr("&Write the lesson…"), this)),
      m_discard(new QPushButton(tr("&Discard…"), this))
{
    setObjectName(QStringLiteral("makeLessonDialog"));
    const bool changes = m_source.lesson && m_source.draft.empty();
    setWindowTitle(changes ? tr("Edit a copy: %1").arg(m_source.name) : tr("Make a lesson: %1").arg(m_source.name));
    fill();
    build();
    fillList();
    showDraft(0);
    connectForm();
    followForm();
    if (m_source.leftOut > 0)
        m_message->show(MessageBar::Kind::Information, whatIsLeftOut(m_source), engineText(m_source.error.message));
    resize(kSize.boundedTo(parent ? parent->window()->size() : kSize));
}

/// What was changed last is kept whatever makes the window go.
MakeLessonDialog::~MakeLessonDialog()
{
    if (m_keepSoon.isActive())
        (void)keepDraft();
}

void MakeLessonDialog::fill()
{
    if (!m_source.lesson) {
        m_drafts = {firstDraft()};
        return;
    }
    const engine::Lesson& lesson = *m_source.lesson;
    m_title->setText(QString::fromStdString(lesson.title));
    m_author->setText(QString::fromStdString(lesson.author));
    m_summary->setText(QString::fromStdString(lesson.summary));
    m_teacher->setPlainText(QString::fromStdString(lesson.teacher));
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setValue(lesson.minutes);
    for (std::size_t i = 0; i < lesson.pages.size(); ++i)
        m_drafts.push_back(draftOf(lesson.pages[i], static_cast<int>(i)));
    if (m_drafts.empty())
        m_drafts = {firstDraft()};
}

void MakeLessonDialog::connectForm()
{
    connect(m_editor, &PageEditor::changed, this, &MakeLessonDialog::changeSomething);
    for (const QLineEdit* line : {m_title, m_author, m_summary})
        connect(line, &QLineEdit::textChanged, this, &MakeLessonDialog::changeSomething);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MakeLessonDialog::changeSomething);
    connect(m_teacher, &QPlainTextEdit::textChanged, this, &MakeLessonDialog::changeSomething);
    if (m_steps)
        connect(m_steps->model(), &StepsModel::numbersChanged, this, &MakeLessonDialog::changeSomething);
    connect(m_list, &QListWidget::currentRowChanged, this, &MakeLessonDialog::showDraft);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepSoon);
    connect(&m_keepSoon, &QTimer::timeout, this, [this] { (void)keepDraft(); });
}

void MakeLessonDialog::changeSomething()
{
    m_typed = true;
    followForm();
    if (!m_draftFolder.empty())
        m_keepSoon.start();
}

PageDraft MakeLessonDialog::firstDraft() const
{
    PageDraft draft;
    for (const engine::LessonRecording& recording : m_source.recordings)
        draft.runs += QString::fromStdString(recording.id);
    draft.shows = !m_source.recordings.empty() ? PageDraft::Runs
                  : !m_source.states.empty()   ? PageDraft::State
                  : !m_source.readings.empty() ? PageDraft::Reading
                                               : PageDraft::Nothing;
    if (draft.shows == PageDraft::State)
        draft.shown = QString::fromStdString(m_source.states.front().id);
    else if (draft.shows == PageDraft::Reading)
        draft.shown = QString::fromStdString(m_source.readings.front().id);
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
    auto* cancel = new QPushButton(tr("&Close"), buttons);
    cancel->setObjectName(QStringLiteral("closeNewLesson"));
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
    m_discard->setEnabled(m_typed || !m_draftFile.empty());
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
    changeSomething();
}

void MakeLessonDialog::removePage()
{
    const auto remove = [this] {
        m_drafts.erase(m_drafts.begin() + m_page);
        showDraft(std::min(m_page, static_cast<int>(m_drafts.size()) - 1));
        changeSomething();
    };
    const PageDraft& draft = m_drafts[static_cast<std::size_t>(m_page)];
    const bool isEmpty =
        draft.text.trimmed().isEmpty() &&
        std::none_of(draft.boxes.begin(), draft.boxes.end(), [](const BoxDraft& box) { return isThere(box); });
    if (isEmpty) {
        remove();
        return;
    }
    dialogs::Question question;
    question.title = tr("Remove a page");
    question.text = tr("Remove page %1 with what is written on it?").arg(m_page + 1);
    question.accept = tr("&Remove");
    question.cancel = tr("&Keep");
    question.destructive = true;
    dialogs::ask(this, question, remove);
}

void MakeLessonDialog::movePage(int by)
{
    std::swap(m_drafts[static_cast<std::size_t>(m_page)], m_drafts[static_cast<std::size_t>(m_page + by)]);
    showDraft(m_page + by);
    changeSomething();
}

engine::Lesson MakeLessonDialog::lesson() const
{
    return asTyped(true);
}

/// `whole`: a page without a title has that of the lesson.
engine::Lesson MakeLessonDialog::asTyped(bool whole, int* lost) const
{
    engine::Lesson lesson = m_source.lesson.value_or(engine::Lesson());
    const std::string title = m_title->text().trimmed().toStdString();
    if (!m_source.lesson || title != lesson.title)
        lesson.id = idOf(m_title->text());
    lesson.title = title;
    lesson.author = m_author->text().trimmed().toStdString();
    lesson.summary = m_summary->text().trimmed().toStdString();
    lesson.minutes = m_minutes->value();
    lesson.language = m_source.language.toStdString();
    lesson.teacher = m_teacher->toPlainText().toStdString();
    lesson.recordings = m_source.recordings;
    lesson.readings = m_source.readings;
    lesson.states = m_source.states;
    lesson.place.clear();
    if (m_steps)
        lesson.states.front().steps = m_steps->model()->state();
    lesson.pages.clear();
    for (const PageDraft& draft : m_drafts) {
        lesson.pages.push_back(pageOf(draft, m_source, m_offers));
        if (whole && lesson.pages.back().title.empty())
            lesson.pages.back().title = lesson.title;
    }
    const int gone = m_source.lesson ? keepTranslations(lesson, *m_source.lesson, m_drafts) : 0;
    if (lost)
        *lost = gone;
    return lesson;
}

bool MakeLessonDialog::keepDraft()
{
    m_keepSoon.stop();
    try {
        const engine::Lesson lesson = asTyped(false);
        const std::filesystem::path before = m_draftFile;
        if (m_draftFile.empty() || lesson.id != m_draftId)
            m_draftFile = newDraftIn(m_draftFolder, lesson.id);
        m_draftId = lesson.id;
        engine::writeLessonDraft(lesson, m_draftFile);
        std::error_code ignored;
        if (before != m_draftFile)
            std::filesystem::remove(before, ignored);
        return true;
    } catch (const std::exception& error) {
        m_message->showError(tr("The draft is not kept; what you typed is still here"), errorInfo(error));
        return false;
    }
}

void MakeLessonDialog::forgetDraft()
{
    m_keepSoon.stop();
    std::error_code ignored;
    if (!m_draftFile.empty())
        std::filesystem::remove(m_draftFile, ignored);
}

void MakeLessonDialog::discard()
{
    dialogs::Question question;
    question.title = tr("Make a lesson");
    question.text = tr("Discard the lesson?");
    question.detail = tr("What you typed is lost, and no draft of it stays.");
    question.accept = tr("&Discard");
    question.cancel = tr("&Keep");
    question.destructive = true;
    dialogs::ask(this, question, [this] {
        forgetDraft();
        QDialog::reject();
    });
}

bool MakeLessonDialog::isWhole()
{
    try {
        int lost = 0;
        engine::checkLesson(asTyped(true, &lost));
        if (lost > 0)
            m_message->show(MessageBar::Kind::Information, tr("%n translated texts no longer fit", nullptr, lost),
                            tr("Texts that you changed stand as you wrote them in the lesson's other languages too."));
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
    const QString suffix = QString::fromLatin1(engine::kLessonSuffix);
    const QString named = path.endsWith(suffix) ? path : path + suffix;
    if (named == path || !QFileInfo::exists(named)) {
        writeNamed(named);
        return;
    }
    dialogs::Question question; // who chose the name was not asked about this one
    question.title = tr("Write the lesson");
    question.text = tr("Replace %1?").arg(QFileInfo(named).fileName());
    question.accept = tr("&Replace");
    question.cancel = tr("&Keep");
    question.destructive = true;
    dialogs::ask(this, question, [this, named] { writeNamed(named); });
}

void MakeLessonDialog::writeNamed(const QString& path)
{
    try {
        engine::writeLesson(lesson(), toPath(path));
    } catch (const std::exception& error) {
        m_message->showError(tr("The lesson was not written"), errorInfo(error));
        return;
    }
    forgetDraft();
    emit made(toPath(path));
    accept();
}

void MakeLessonDialog::reject()
{
    if (!m_typed) {
        QDialog::reject();
        return;
    }
    const bool kept = !m_draftFolder.empty() && keepDraft();
    dialogs::Question question;
    question.title = tr("Make a lesson");
    question.text = tr("Leave without writing the lesson?");
    question.detail = kept ? tr("It is kept as a draft: “Make a lesson” on the page Learn goes on with it.")
                           : tr("What you typed is lost.");
    question.accept = tr("&Leave");
    question.cancel = tr("&Stay");
    question.destructive = !kept;
    dialogs::ask(this, question, [this] { QDialog::reject(); });
}

} // namespace ui
