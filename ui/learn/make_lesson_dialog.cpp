// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/make_lesson_dialog.h"

#include "learn/draft_keeper.h"
#include "learn/figure_edit.h"
#include "learn/lesson_edit.h"
#include "learn/lesson_extras.h"
#include "learn/lesson_file_name.h"
#include "learn/lesson_player.h"
#include "learn/page_editor.h"
#include "learn/source_list.h"
#include "learn/state_edit.h"
#include "session/session.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

namespace ui {

namespace {

const QStringList kFirstCharts{QStringLiteral("loss"), QStringLiteral("similarity")};
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

MakeLessonDialog::MakeLessonDialog(const LessonSource& source, const std::filesystem::path& drafts, Theme* theme,
                                   QWidget* parent)
    : QDialog(parent), m_facts{source, {}, {}}, m_taken(source.lesson ? figureNames(*source.lesson) : QStringList()),
      m_theme(theme), m_message(new MessageBar(this)), m_title(new QLineEdit(this)), m_author(new QLineEdit(this)),
      m_summary(new QLineEdit(this)), m_minutes(new QSpinBox(this)), m_list(new QListWidget(this)),
      m_editor(new PageEditor(&m_facts, this)), m_states(new StateEdit(&m_facts.source, theme, this)),
      m_sources(new SourceList(&m_facts.source, this)), m_extras(new LessonExtras(this)), m_tabs(new QTabWidget(this)),
      m_addMenu(new QMenu(this)), m_teacher(new QPlainTextEdit(this)), m_remove(new QToolButton(this)),
      m_up(new QToolButton(this)), m_down(new QToolButton(this)), m_preview(new QPushButton(tr("Pre&view"), this)),
      m_write(new QPushButton(tr("&Write the lesson…"), this)), m_discard(new QPushButton(tr("&Discard…"), this)),
      m_keeper(new DraftKeeper(
          drafts, source.draft, [this] { return asTyped(false); }, this))
{
    setObjectName(QStringLiteral("makeLessonDialog"));
    m_minutes->setRange(0, kMostMinutes); // before a lesson's are put in
    follow(m_facts, m_taken);
    const bool changes = m_facts.source.lesson && m_facts.source.draft.empty();
    const QString name = m_facts.source.name, language = QLocale(m_facts.source.language).nativeLanguageName();
    setWindowTitle(
        (changes ? tr("Edit a copy: %1, written in %2") : tr("Make a lesson: %1, written in %2")).arg(name, language));
    fill();
    build();
    m_tabs->setTabVisible(m_tabs->indexOf(m_states), !m_facts.source.states.empty());
    fillList();
    showDraft(0);
    connectForm();
    followForm();
    if (m_facts.source.leftOut > 0)
        m_message->show(MessageBar::Kind::Information, whatIsLeftOut(m_facts.source),
                        engineText(m_facts.source.error.message));
    resize(kSize.boundedTo(parent ? parent->window()->size() : kSize));
}

/// What was changed last is kept whatever makes the window go.
MakeLessonDialog::~MakeLessonDialog()
{
    if (m_keeper->isWaiting())
        (void)m_keeper->keepNow();
    delete m_keeper; // which asks for the lesson
}

void MakeLessonDialog::fill()
{
    if (!m_facts.source.lesson) {
        m_drafts = {firstDraft()};
        return;
    }
    const engine::Lesson& lesson = *m_facts.source.lesson;
    m_title->setText(QString::fromStdString(lesson.title));
    m_author->setText(QString::fromStdString(lesson.author));
    m_summary->setText(QString::fromStdString(lesson.summary));
    m_teacher->setPlainText(QString::fromStdString(lesson.teacher));
    m_extras->setLesson(lesson);
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
    connect(m_extras, &LessonExtras::changed, this, &MakeLessonDialog::changeSomething);
    connect(m_sources, &SourceList::renamed, this, [this] {
        followSource(true);
        changeSomething();
    });
    connect(m_sources, &SourceList::removeRequested, this, &MakeLessonDialog::takeOut);
    connect(m_states, &StateEdit::changed, this, [this] {
        m_facts.lesson.states = m_facts.source.states;
        changeSomething();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &MakeLessonDialog::showDraft);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const ErrorInfo& error) {
        m_notKept = true;
        m_message->showError(tr("The draft is not kept; what you typed is still here"), error);
    });
    connect(m_keeper, &DraftKeeper::kept, this, [this] {
        if (std::exchange(m_notKept, false))
            m_message->hide();
    });
}

void MakeLessonDialog::changeSomething()
{
    m_typed = true;
    followForm();
    m_keeper->keepSoon();
}

PageDraft MakeLessonDialog::firstDraft() const
{
    PageDraft draft;
    for (const engine::LessonRecording& recording : m_facts.source.recordings)
        draft.runs += QString::fromStdString(recording.id);
    draft.shows = !m_facts.source.recordings.empty() ? PageDraft::Runs
                  : !m_facts.source.states.empty()   ? PageDraft::State
                  : !m_facts.source.readings.empty() ? PageDraft::Reading
                                                     : PageDraft::Nothing;
    if (draft.shows == PageDraft::State)
        draft.shown = QString::fromStdString(m_facts.source.states.front().id);
    else if (draft.shows == PageDraft::Reading)
        draft.shown = QString::fromStdString(m_facts.source.readings.front().id);
    draft.charts = kFirstCharts;
    return draft;
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
    m_discard->setEnabled(m_typed || !m_keeper->file().empty());
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
    const auto isWritten = [](const auto& item) { return isThere(item); };
    const bool isEmpty = draft.title.trimmed().isEmpty() && draft.text.trimmed().isEmpty() &&
                         std::none_of(draft.boxes.begin(), draft.boxes.end(), isWritten) &&
                         std::none_of(draft.questions.begin(), draft.questions.end(), isWritten);
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
    engine::Lesson lesson = m_facts.source.lesson.value_or(engine::Lesson());
    const std::string title = m_title->text().trimmed().toStdString();
    if (!m_facts.source.lesson || title != lesson.title)
        lesson.id = idOf(m_title->text());
    lesson.title = title;
    lesson.author = m_author->text().trimmed().toStdString();
    lesson.summary = m_summary->text().trimmed().toStdString();
    lesson.minutes = m_minutes->value();
    lesson.language = m_facts.source.language.toStdString();
    lesson.teacher = typedIn(m_teacher, QString::fromStdString(lesson.teacher)).toStdString();
    lesson.recordings = m_facts.source.recordings;
    lesson.readings = m_facts.source.readings;
    lesson.states = m_facts.source.states;
    lesson.place.clear();
    m_extras->fill(lesson);
    lesson.pages.clear();
    for (const PageDraft& draft : m_drafts) {
        lesson.pages.push_back(pageOf(draft, m_facts));
        if (whole && lesson.pages.back().title.empty())
            lesson.pages.back().title = lesson.title;
    }
    const int gone = m_facts.source.lesson ? keepTranslations(lesson, *m_facts.source.lesson, m_drafts) : 0;
    if (lost)
        *lost = gone;
    return lesson;
}

void MakeLessonDialog::offerMore()
{
    m_editor->setAddMenu(m_addMenu);
    m_sources->setAddMenu(m_addMenu);
}

/// `renamed`: in the list of sources, which shows it.
void MakeLessonDialog::followSource(bool renamed)
{
    follow(m_facts, m_taken);
    m_editor->followFacts();
    m_states->followSource();
    m_tabs->setTabVisible(m_tabs->indexOf(m_states), !m_facts.source.states.empty());
    if (!renamed)
        m_sources->followSource();
    showDraft(m_page);
}

void MakeLessonDialog::add(const LessonSource& more, bool onNewPage)
{
    const AddedSource added = addTo(m_facts.source, more);
    if (!added.refusal.isEmpty()) {
        m_message->show(MessageBar::Kind::Error, tr("It was not added to the lesson"), added.refusal);
        return;
    }
    if (onNewPage)
        m_drafts.insert(m_drafts.begin() + ++m_page, PageDraft());
    PageDraft& page = m_drafts[static_cast<std::size_t>(m_page)];
    if (!added.runs.isEmpty()) {
        page.runs = page.shows == PageDraft::Runs ? page.runs + added.runs : added.runs;
        page.shows = PageDraft::Runs;
        page.charts = page.charts.isEmpty() ? kFirstCharts : page.charts;
    } else {
        page.shows = added.state.isEmpty() ? PageDraft::Reading : PageDraft::State;
        page.shown = added.state.isEmpty() ? added.reading : added.state;
    }
    followSource();
    changeSomething();
    const QString what =
        more.leftOut > 0 ? whatIsLeftOut(more) : tr("The open page shows it now; others choose under “Shows”.");
    m_message->show(MessageBar::Kind::Information, tr("Added: %1").arg(added.name), what);
}

void MakeLessonDialog::showError(const QString& what, const ErrorInfo& error)
{
    m_message->showError(what, error);
}

void MakeLessonDialog::takeOut(int kind, const QString& id)
{
    if (isUsed(asTyped(false), static_cast<SourceList::Kind>(kind), id)) {
        m_message->show(MessageBar::Kind::Warning, tr("It stays: the lesson uses it"),
                        tr("A page shows it, or a figure or question is computed from it. Change those first."));
        return;
    }
    const auto isIt = [id = id.toStdString()](const auto& item) { return item.id == id; };
    if (kind == SourceList::Run)
        std::erase_if(m_facts.source.recordings, isIt);
    else if (kind == SourceList::State)
        std::erase_if(m_facts.source.states, isIt);
    else
        std::erase_if(m_facts.source.readings, isIt);
    m_message->hide();
    followSource();
    changeSomething();
}

bool MakeLessonDialog::keep()
{
    return !m_typed || (m_keeper->keeps() && m_keeper->keepNow());
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
        m_keeper->forget();
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
                        [this](const QString& path) {
                            withLessonSuffix(this, path, [this](const QString& named) { writeNamed(named); });
                        });
}

void MakeLessonDialog::writeNamed(const QString& path)
{
    try {
        engine::writeLesson(lesson(), toPath(path));
    } catch (const std::exception& error) {
        m_message->showError(tr("The lesson was not written"), errorInfo(error));
        return;
    }
    m_keeper->forget(toPath(path));
    emit made(toPath(path));
    accept();
}

void MakeLessonDialog::reject()
{
    if (!m_typed) {
        QDialog::reject();
        return;
    }
    const bool kept = m_keeper->keeps() && m_keeper->keepNow();
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
