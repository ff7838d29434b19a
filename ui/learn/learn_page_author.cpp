// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learn_page.h"
#include "learn/lesson_edit.h"
#include "learn/lesson_source.h"
#include "learn/make_lesson_dialog.h"
#include "library/background.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <exception>
#include <utility>

/// Author mode: where lessons come from, and the window in which one is written.
namespace ui {

namespace {

constexpr std::size_t kKeptLosses = 200; // of a run that goes into a lesson

} // namespace

void LearnPage::setOffers(const Offers& offers)
{
    m_offers = offers;
    m_ofProbe->setVisible(static_cast<bool>(offers.probe));
}

void LearnPage::makeLesson(const std::vector<std::filesystem::path>& runsOrStudies)
{
    setWorking(1);
    runInBackground(
        this, [runsOrStudies] { return recordFolders(runsOrStudies, kKeptLosses); },
        [this](const LessonSource& source) {
            setWorking(-1);
            take(source);
        });
}

void LearnPage::makeLesson(const engine::StepsState& state)
{
    take(recordSteps(state));
}

void LearnPage::makeLesson(const ProbeAnswer& answer)
{
    const LessonSource source = recordProbe(answer);
    if (std::exchange(m_adding, false) && m_author && !source.failed) {
        m_author->add(source, false);
        m_author->raise();
        m_author->activateWindow();
    } else {
        take(source);
    }
}

/// A lesson of it, or more for the one that is being written.
void LearnPage::take(const LessonSource& source)
{
    if (source.failed) {
        m_message->showError(tr("No lesson can be made from it"), source.error);
        return;
    }
    if (!m_author) {
        openDialog(source);
        return;
    }
    dialogs::Question question;
    question.title = tr("Make a lesson");
    question.text = tr("Add “%1” to the lesson that is being written?").arg(source.name);
    question.detail = tr("One lesson is written at a time. It stands on a new page of that lesson.");
    question.accept = tr("&Add it");
    question.cancel = tr("&Leave it");
    dialogs::ask(this, question, [this, source] {
        if (m_author)
            m_author->add(source, true);
    });
}

/// For the lesson that is being written.
void LearnPage::addRuns(const std::vector<std::filesystem::path>& folders)
{
    runInBackground(
        this, [folders] { return recordFolders(folders, kKeptLosses); },
        [this](const LessonSource& source) {
            if (m_author && source.failed)
                m_author->showError(tr("It was not added to the lesson"), source.error);
            else if (m_author)
                m_author->add(source, false);
        });
}

void LearnPage::fillAddMenu(QMenu* menu)
{
    menu->clear();
    const auto selected = m_offers.runs ? m_offers.runs() : std::vector<std::filesystem::path>();
    if (m_offers.runs) {
        QAction* runs =
            menu->addAction(selected.empty() ? tr("The selected runs: none on the page Runs")
                                             : tr("The %n selected runs", nullptr, static_cast<int>(selected.size())),
                            this, [this, selected] { addRuns(selected); });
        runs->setObjectName(QStringLiteral("addSelectedRuns"));
        runs->setEnabled(!selected.empty());
    }
    menu->addAction(
            tr("A run or study…"), this,
            [this] {
                dialogs::chooseFile(
                    m_author,
                    {tr("Folder of a run or study"), toQString(engine::runsFolder(m_context.library)), {}, false},
                    [this](const QString& path) { addRuns({toPath(path)}); });
            })
        ->setObjectName(QStringLiteral("addRunFolder"));
    if (m_offers.probe)
        menu->addAction(tr("What the Lab's probe reads now"), this,
                        [this] {
                            m_adding = true;
                            m_offers.probe();
                        })
            ->setObjectName(QStringLiteral("addProbeReading"));
    menu->addAction(m_offers.steps ? tr("One layer in steps, as it stands in the Lab") : tr("One layer in steps"), this,
                    [this] {
                        if (m_author)
                            m_author->add(recordSteps(m_offers.steps ? m_offers.steps() : engine::StepsState{}), false);
                    })
        ->setObjectName(QStringLiteral("addSteps"));
}

void LearnPage::editChosen()
{
    if (const LessonPointer lesson = chosen())
        openDialog(sourceOf(*lesson));
}

void LearnPage::fillDrafts()
{
    for (QAction* action : m_kinds->actions())
        if (!action->data().isNull())
            delete action;
    const std::vector<LessonDraft> all = draftsIn(drafts());
    for (const LessonDraft& draft : all) {
        const QString kept = QLocale().toString(draft.kept, QLocale::ShortFormat);
        QAction* action = m_kinds->addAction(tr("Go on with the draft “%1” of %2…").arg(draft.title, kept), this,
                                             [this, file = draft.file] { goOnWith(file); });
        action->setObjectName(QStringLiteral("lessonDraft"));
        action->setData(toQString(draft.file));
    }
}

void LearnPage::goOnWith(const std::filesystem::path& draft)
{
    const LessonSource source = readDraft(draft);
    if (source.failed) {
        m_message->showError(tr("The draft cannot be read"), source.error);
        return;
    }
    try {
        openDialog(source);
    } catch (const std::exception& error) { // somebody has changed it by hand
        m_message->showError(tr("The draft cannot be read"), errorInfo(error));
    }
}

/// Beside the window, so that what is added can be made ready in it meanwhile.
void LearnPage::openDialog(const LessonSource& source)
{
    if (m_author) {
        m_author->raise();
        m_author->activateWindow();
        m_message->show(MessageBar::Kind::Information, tr("Another lesson is being written"),
                        tr("One lesson is written at a time: write it or close its window first."));
        return;
    }
    LessonSource inLanguage = source;
    if (!source.lesson)
        inLanguage.language = m_context.language;
    m_author = new MakeLessonDialog(inLanguage, drafts(), m_context.theme, this);
    m_author->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_author, &MakeLessonDialog::made, this, &LearnPage::openLesson);
    connect(m_author->addMenu(), &QMenu::aboutToShow, this, [this] { fillAddMenu(m_author->addMenu()); });
    fillAddMenu(m_author->addMenu());
    m_author->offerMore();
    m_author->show();
}

bool LearnPage::keepDrafts()
{
    if (!m_author || m_author->keep())
        return true;
    m_author->show();
    m_author->raise();
    m_author->activateWindow();
    return false;
}

} // namespace ui
