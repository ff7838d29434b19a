// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "compare/compare_page.h"
#include "compare/zero_control.h"
#include "config/help_panel.h"
#include "data/data_page.h"
#include "engine/error.h"
#include "evaluate/evaluate_page.h"
#include "help/help_guide.h"
#include "lab/lab_page.h"
#include "learn/learn_page.h"
#include "runs/run_trash.h"
#include "runs/runs_page.h"
#include "session/session.h"
#include "study/add_runs_dialog.h"
#include "theme/theme.h"
#include "train/train_page.h"
#include "translation/engine_texts.h"
#include "translation/language.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QDockWidget>
#include <QMenuBar>
#include <QSettings>
#include <QTabWidget>
#include <QTimer>
#include <QUndoGroup>
#include <QUndoStack>
#include <QUrl>

/// The menus; each entry calls what the pages offer.
namespace ui {

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&Open configuration…"), QKeySequence::Open, this, &MainWindow::askOpenConfig);
    menu->addAction(tr("&Save configuration…"), QKeySequence::Save, this, &MainWindow::askSaveConfig);
    QMenu* recent = menu->addMenu(tr("Open r&ecent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    menu->addSeparator();
    menu->addAction(tr("Open &run or study…"), QKeySequence(tr("Ctrl+Shift+O")), this, &MainWindow::askOpenFolder);
    menu->addAction(tr("Show &library folder"), this,
                    [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(m_context.library))); });
    menu->addAction(tr("E&mpty trash…"), this, &MainWindow::emptyTrash);
    menu->addSeparator();
    QAction* closePageAction =
        menu->addAction(tr("&Close page"), QKeySequence::Close, this, [this] { closePage(m_pages->currentIndex()); });
    closePageAction->setObjectName(QStringLiteral("closePage"));
    menu->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_undo->createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_undo->createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(tr("Copy as co&mmand"), QKeySequence(tr("Ctrl+Shift+C")), m_train, &TrainPage::copyCommand)
        ->setObjectName(QStringLiteral("copyCommand"));
    menu->addAction(tr("Copy as &JSON"), QKeySequence(tr("Ctrl+Shift+J")), m_train, &TrainPage::copyJson)
        ->setObjectName(QStringLiteral("copyJson"));
    menu->addSeparator();
    menu->addAction(tr("&Filter runs"), QKeySequence::Find, this, [this] {
        m_pages->setCurrentWidget(m_runs);
        m_runs->focusFilter();
    });
}

void MainWindow::buildRunMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    m_trainAction = menu->addAction(tr("&Train"), QKeySequence(tr("Ctrl+R")), this, [this] {
        m_pages->setCurrentWidget(m_train);
        m_train->train();
    });
    m_trainAction->setObjectName(QStringLiteral("trainAction"));
    m_pauseAction = menu->addAction(tr("&Pause"), QKeySequence(tr("Ctrl+P")), m_train, &TrainPage::pauseOrResume);
    m_stopAction =
        menu->addAction(tr("&Stop and save"), QKeySequence(tr("Ctrl+.")), this, [this] { m_context.session->stop(); });
    addQueueActions(menu);
    menu->addSeparator();
    menu->addAction(tr("Quest&ions…"), QKeySequence(tr("Ctrl+Shift+A")), this,
                    [this] {
                        m_pages->setCurrentWidget(m_train);
                        m_train->askQuestions();
                    })
        ->setObjectName(QStringLiteral("questionsAction"));
    menu->addAction(tr("&Add seeds or settings to a study…"), this, &MainWindow::askAddSeeds)
        ->setObjectName(QStringLiteral("addSeedsAction"));
    addLearnActions(menu);
    menu->addSeparator();
    menu->addAction(tr("Refresh &runs"), QKeySequence(Qt::Key_F5), m_runs, &RunsPage::reload);
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(tr("&Train"), QKeySequence(tr("Ctrl+1")), this, [this] { m_pages->setCurrentWidget(m_train); });
    menu->addAction(tr("R&uns"), QKeySequence(tr("Ctrl+2")), this, [this] { m_pages->setCurrentWidget(m_runs); });
    menu->addAction(tr("&Compare"), QKeySequence(tr("Ctrl+3")), this, [this] { m_pages->setCurrentWidget(m_compare); });
    if (m_data)
        menu->addAction(tr("D&ata"), QKeySequence(tr("Ctrl+4")), this, [this] { m_pages->setCurrentWidget(m_data); });
    if (m_evaluate)
        menu->addAction(tr("&Evaluate"), QKeySequence(tr("Ctrl+5")), this,
                        [this] { m_pages->setCurrentWidget(m_evaluate); });
    if (m_lab)
        menu->addAction(tr("La&b"), QKeySequence(tr("Ctrl+6")), this, [this] { m_pages->setCurrentWidget(m_lab); });
    if (m_learn)
        menu->addAction(tr("Lea&rn"), QKeySequence(tr("Ctrl+7")), this, [this] { m_pages->setCurrentWidget(m_learn); })
            ->setObjectName(QStringLiteral("learnAction"));
    menu->addSeparator();
    auto* choices = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> kChoices[] = {
        {tr("&System"), ThemeChoice::System}, {tr("&Light"), ThemeChoice::Light}, {tr("&Dark"), ThemeChoice::Dark}};
    const int saved =
        m_context.settings->value(QStringLiteral("view/theme"), static_cast<int>(m_context.theme->choice())).toInt();
    for (const auto& [text, choice] : kChoices) {
        QAction* action = choices->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("theme%1").arg(static_cast<int>(choice)));
        action->setChecked(static_cast<int>(choice) == saved);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_context.theme->setChoice(choice);
            m_context.settings->setValue(QStringLiteral("view/theme"), static_cast<int>(choice));
        });
    }
    m_context.theme->setChoice(static_cast<ThemeChoice>(saved));
    buildLanguageMenu(menu->addMenu(tr("Lan&guage")));
    menu->addSeparator();
    m_presentation = menu->addAction(tr("&Presentation mode"));
    m_presentation->setObjectName(QStringLiteral("presentation"));
    m_presentation->setShortcut(QKeySequence(tr("F11")));
    m_presentation->setCheckable(true);
    m_presentation->setChecked(m_context.settings->value(QStringLiteral("view/presentation"), false).toBool());
    m_context.theme->setPresentation(m_presentation->isChecked());
    connect(m_presentation, &QAction::toggled, this, &MainWindow::setPresentation);
    QAction* help = menu->addAction(tr("&Help panel"));
    help->setObjectName(QStringLiteral("helpPanelAction"));
    help->setCheckable(true);
    help->setChecked(m_context.settings->value(QStringLiteral("view/help"), true).toBool());
    m_train->help()->setVisible(help->isChecked());
    connect(help, &QAction::toggled, this, [this](bool on) {
        m_train->help()->setVisible(on);
        m_context.settings->setValue(QStringLiteral("view/help"), on);
    });
}

void MainWindow::buildLanguageMenu(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("languageMenu"));
    const Language saved = languageOfKey(m_context.settings->value(QLatin1StringView(kLanguageSetting)).toString());
    auto* choices = new QActionGroup(this);
    for (const Language language : kLanguages) {
        QAction* action = choices->addAction(menu->addAction(languageName(language)));
        action->setObjectName(QStringLiteral("language:") + languageKey(language));
        action->setCheckable(true);
        action->setChecked(language == saved);
        connect(action, &QAction::triggered, this, [this, language] { chooseLanguage(language); });
    }
}

void MainWindow::chooseLanguage(Language language)
{
    m_context.settings->setValue(QLatin1StringView(kLanguageSetting), languageKey(language));
    const QString text = language == Language::System
                             ? tr("The window follows the desktop's language when it starts.")
                             : tr("The window speaks %1 when it starts.").arg(languageName(language));
    if (isBusy()) {
        dialogs::inform(this, tr("Language"), text,
                        tr("What is running now goes on; start the program again after it."));
        return;
    }
    dialogs::Question question;
    question.title = tr("Language");
    question.text = text;
    question.detail = tr("Nothing is running, so it can start again at once. Form and layout stay as they are.");
    question.accept = tr("&Start again");
    question.cancel = tr("&Later");
    dialogs::ask(this, question, [this] {
        rememberPage();
        emit restartRequested();
    });
}

void MainWindow::setPresentation(bool on)
{
    // What is shown to others is the page; and large letters beside the queue would push the window over the screen.
    if (on) {
        m_sizeBefore = size();
        m_queueWasShown = !m_queueDock->isHidden();
        m_queueDock->hide();
    }
    // The glossary comes back when the letters are laid out, beside the page or on it.
    if (m_guide->isGlossaryShown()) {
        m_guide->closeGlossary();
        QTimer::singleShot(0, m_guide, [this] { m_guide->openGlossary({}); });
    }
    m_context.theme->setPresentation(on);
    m_leaveHint->setVisible(on);
    m_context.settings->setValue(QStringLiteral("view/presentation"), on);
    if (on || !m_sizeBefore.isValid())
        return;
    if (m_queueWasShown)
        m_queueDock->show();
    if (!isMaximized() && !isFullScreen()) // as soon as the small letters are laid out
        QTimer::singleShot(0, this, [this, before = m_sizeBefore] { resize(size().boundedTo(before)); });
}

void MainWindow::askOpenConfig()
{
    dialogs::FileRequest request{tr("Open configuration"), {}, tr("Configuration (*.json)"), false};
    dialogs::chooseFile(this, request, [this](const QString& path) {
        m_pages->setCurrentWidget(m_train);
        rememberFile(toPath(path));
        m_train->openConfig(toPath(path));
    });
}

void MainWindow::askSaveConfig()
{
    dialogs::FileRequest request{tr("Save configuration"), {}, tr("Configuration (*.json)"), true};
    dialogs::chooseFile(this, request, [this](const QString& path) {
        rememberFile(toPath(path));
        m_train->saveConfig(toPath(path));
    });
}

void MainWindow::askOpenFolder()
{
    dialogs::FileRequest request{tr("Open run or study"), toQString(m_context.library), {}, false};
    dialogs::chooseFile(this, request, [this](const QString& path) { openPath(toPath(path)); });
}

void MainWindow::askAddSeeds()
{
    dialogs::FileRequest request{tr("Study"), toQString(engine::studiesFolder(m_context.library)), {}, false};
    dialogs::chooseFile(this, request, [this](const QString& path) { addSeeds(toPath(path)); });
}

void MainWindow::addSeeds(const std::filesystem::path& studyFolder)
{
    if (m_context.session->isActive()) {
        dialogs::inform(this, tr("Add seeds or settings"), tr("Something is training now."),
                        tr("Add to the study when it has ended."));
        return;
    }
    try {
        auto* dialog = new AddRunsDialog(engine::readStudy(studyFolder), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, studyFolder] {
            if (!dialog->wanted())
                return;
            m_pages->setCurrentWidget(m_train);
            m_train->extendStudy(studyFolder, *dialog->wanted(), dialog->newRuns());
        });
        dialog->open();
    } catch (const engine::EngineError& error) {
        dialogs::inform(this, tr("The study cannot be read"), errorText(error));
    }
}

void MainWindow::addControl(const std::filesystem::path& studyFolder)
{
    if (m_context.session->isActive()) {
        dialogs::inform(this, tr("Add the zero control"), tr("Something is training now."),
                        tr("Add to the study when it has ended."));
        return;
    }
    try {
        const engine::StudyRecord study = engine::readStudy(studyFolder);
        const engine::StudyConfig wanted = withZeroControl(study);
        const int runs = newRunsOf(study, wanted);
        dialogs::Question question;
        question.title = tr("Add the zero control");
        question.text = tr("Train every λ ≠ 0 once more with zeros in the place of h0?");
        question.detail = tr("%1 new runs. Such a run weakens the input of the adapters as much and adds nothing: what "
                             "is left between the two is due to h0.")
                              .arg(runs);
        question.accept = tr("&Train them");
        question.cancel = tr("&Cancel");
        dialogs::ask(this, question, [this, studyFolder, wanted, runs] {
            m_pages->setCurrentWidget(m_train);
            m_train->extendStudy(studyFolder, wanted, runs);
        });
    } catch (const engine::EngineError& error) {
        dialogs::inform(this, tr("The control cannot be added"), errorText(error));
    }
}

void MainWindow::emptyTrash()
{
    const RunTrash trash(m_context.library);
    const std::size_t count = trash.count();
    if (count == 0) {
        dialogs::inform(this, tr("Trash"), tr("The trash is empty."));
        return;
    }
    dialogs::Question question;
    question.title = tr("Trash");
    question.text = tr("Remove %1 deleted runs and studies for good?").arg(count);
    question.detail = tr("This cannot be undone.");
    question.accept = tr("&Remove");
    question.cancel = tr("&Keep");
    question.destructive = true;
    dialogs::ask(this, question, [this, trash] {
        try {
            trash.empty();
            m_runs->undoStack()->clear();
        } catch (const engine::EngineError& error) {
            dialogs::inform(this, tr("Trash"), engineText(error.message()), engineText(error.hint()));
        }
    });
}

} // namespace ui
