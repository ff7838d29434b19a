// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "charts/chart_group.h"
#include "compare/compare_page.h"
#include "config/config_model.h"
#include "config/dropped_path.h"
#include "data/data_page.h"
#include "evaluate/evaluate_page.h"
#include "evaluate/evaluate_setup.h"
#include "help/help_guide.h"
#include "learn/learn_page.h"
#include "queue/queue_runner.h"
#include "runs/filter_edit.h"
#include "runs/runs_loader.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "session/evaluation_session.h"
#include "session/session.h"
#include "theme/theme.h"
#include "train/linear_probe.h"
#include "train/run_charts.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoGroup>
#include <QUndoStack>

namespace ui {

namespace {

constexpr int kStatusMargin = 8; // px from the window's edge: where the pages' text begins
const char* const kFolderProperty = "runFolder";

/// A folder's name without the time it begins with: "20261124-101500-minilm-1a2b" → "minilm-1a2b".
QString pageTitle(const std::filesystem::path& folder)
{
    static const QRegularExpression kTime(QStringLiteral("^\\d{8}-\\d{6}-(?=.)"));
    return toQString(folder.filename()).remove(kTime);
}

} // namespace

MainWindow::MainWindow(const WindowContext& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_pages(new QTabWidget(this)), m_loader(new RunsLoader(this)),
      m_undo(new QUndoGroup(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    buildPages();
    buildQueue();
    buildFileMenu();
    buildEditMenu();
    buildRunMenu();
    buildViewMenu();
    buildHelpMenu();
    buildStatus();
    buildLoader();
    connect(m_context.session, &Session::stateChanged, this, &MainWindow::followSession);
    connect(m_context.session, &Session::events, this, &MainWindow::showMachine);
    connect(m_context.session, &Session::checked, this, &MainWindow::showChecked);
    connect(m_train, &TrainPage::progressChanged, this, &MainWindow::followProgress);
    followRuns();
    restoreLayout();
    offerQueue();
    followSession();
    followPage();
    m_runs->reload();
    if (m_learn)
        m_train->offerLesson([this] { startWithLesson(); });
    if (m_context.firstTour)
        m_guide->offerTour(m_train->view()->message(),
                           m_learn ? std::function<void()>([this] { startWithLesson(); }) : nullptr);
    returnToPage();
}

void MainWindow::buildPages()
{
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setDocumentMode(true);
    m_pages->setTabsClosable(true);
    m_pages->setMovable(false);
    m_train =
        new TrainPage({m_context.session, m_context.theme, m_context.settings, m_context.presets, m_context.models,
                       m_context.source, m_context.library, [this](const auto& entry) { return postpone(entry); }},
                      this);
    m_runs = new RunsPage(m_context.session, m_context.library, this);
    m_pages->addTab(m_train, tr("Train"));
    m_pages->addTab(m_runs, tr("Runs"));
    buildComparePage();
    buildDataPage();
    buildEvaluatePage();
    buildLabPage();
    buildLearnPage();
    m_fixedPages = m_pages->count();
    for (int i = 0; i < m_fixedPages; ++i) {
        for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
            m_pages->tabBar()->setTabButton(i, side, nullptr);
    }
    setCentralWidget(m_pages);
    // A file that is dropped on a line of text belongs to the window, not into the text.
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        edit->setAcceptDrops(false);
    m_undo->addStack(m_train->model()->undoStack());
    m_undo->addStack(m_runs->undoStack());
    connect(m_pages, &QTabWidget::currentChanged, this, &MainWindow::followPage);
    connect(m_pages, &QTabWidget::tabCloseRequested, this, &MainWindow::closePage);
    connect(m_runs, &RunsPage::openRequested, this, &MainWindow::openFolder);
    connect(m_runs, &RunsPage::settingsRequested, this, &MainWindow::useSettings);
    connect(m_runs, &RunsPage::continueRequested, this, [this](const std::filesystem::path& folder) {
        m_pages->setCurrentWidget(m_train);
        m_train->continueRun(folder);
    });
}

void MainWindow::buildComparePage()
{
    m_compare = new ComparePage({m_context.session, m_context.theme, m_context.library}, this);
    m_pages->addTab(m_compare, tr("Compare"));
    connect(m_compare, &ComparePage::openRequested, this, &MainWindow::openFolder);
    connect(m_compare, &ComparePage::addSeedsRequested, this, &MainWindow::addSeeds);
    connect(m_compare, &ComparePage::addControlRequested, this, &MainWindow::addControl);
    connect(m_runs, &RunsPage::compareRequested, this, [this](const QStringList& runs) {
        m_compare->showRuns(runs);
        m_pages->setCurrentWidget(m_compare);
    });
}

void MainWindow::buildStatus()
{
    m_message = new ElidedLabel(this);
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_machine = new QLabel(m_context.machine, this);
    m_machine->setObjectName(QStringLiteral("machineStatus"));
    statusBar()->setContentsMargins(kStatusMargin, 0, 0, 0);
    statusBar()->addWidget(m_message, 1);
    m_leaveHint = new QLabel(tr("Esc leaves presentation mode"), this);
    m_leaveHint->setObjectName(QStringLiteral("leavePresentation"));
    m_leaveHint->setProperty("role", "muted");
    m_leaveHint->setVisible(m_presentation->isChecked());
    statusBar()->addPermanentWidget(m_leaveHint);
    statusBar()->addPermanentWidget(m_machine);
}

void MainWindow::buildLoader()
{
    const auto pageOf = [this](const std::filesystem::path& folder) -> QWidget* {
        for (int i = m_fixedPages; i < m_pages->count(); ++i) {
            if (m_pages->widget(i)->property(kFolderProperty).toString() == toQString(folder))
                return m_pages->widget(i);
        }
        return nullptr;
    };
    connect(m_loader, &RunsLoader::opened, this,
            [this, pageOf](const std::filesystem::path& folder, const RecordedRuns& recorded) {
                auto* view = qobject_cast<RunView*>(pageOf(folder));
                if (!view || recorded.runs.empty())
                    return;
                view->open(recorded);
                view->charts()->setLinearProbe(linearProbe(m_runs->model()->runs(), recorded.runs.front().summary));
            });
    connect(m_loader, &RunsLoader::openFailed, this,
            [this, pageOf](const std::filesystem::path& folder, const ErrorInfo& error) {
                if (auto* view = qobject_cast<RunView*>(pageOf(folder)))
                    view->message()->showError(tr("It cannot be opened"), error);
            });
}

void MainWindow::openFolder(const std::filesystem::path& folder)
{
    for (int i = m_fixedPages; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->property(kFolderProperty).toString() == toQString(folder)) {
            m_pages->setCurrentIndex(i);
            m_loader->open(folder);
            return;
        }
    }
    auto* view = new RunView(m_context.theme, this);
    view->setObjectName(QStringLiteral("openedRun"));
    view->setContentsMargins(8, 8, 8, 8);
    view->setProperty(kFolderProperty, toQString(folder));
    view->charts()->group()->setSmoothing(m_train->view()->charts()->group()->smoothing());
    const int index = m_pages->addTab(view, pageTitle(folder));
    m_pages->setTabToolTip(index, toQString(folder));
    m_pages->setCurrentIndex(index);
    m_loader->open(folder);
}

void MainWindow::useSettings(const std::filesystem::path& folder)
{
    m_pages->setCurrentWidget(m_train);
    m_train->openConfig(folder / (classifyDrop(folder) == DroppedKind::Study ? "study.json" : "config.json"));
}

void MainWindow::closePage(int index)
{
    if (index < m_fixedPages)
        return;
    QWidget* page = m_pages->widget(index);
    m_pages->removeTab(index);
    page->deleteLater();
}

void MainWindow::openPath(const std::filesystem::path& path)
{
    if (m_learn && looksLikeLesson(path)) {
        m_pages->setCurrentWidget(m_learn);
        m_learn->openLesson(path);
        return;
    }
    const DroppedKind kind = classifyDrop(path);
    if (kind != DroppedKind::Unknown)
        rememberFile(path);
    switch (kind) {
    case DroppedKind::Run:
    case DroppedKind::Study:
        openFolder(path);
        return;
    case DroppedKind::Model:
        m_train->useModel(path);
        break;
    case DroppedKind::Adapter:
        m_train->model()->set("train.init_adapter", path.string());
        break;
    case DroppedKind::Config:
        m_train->openConfig(path);
        break;
    case DroppedKind::Data:
        m_train->useData(path);
        break;
    case DroppedKind::Unknown:
        if (std::error_code ignored; m_data && std::filesystem::is_directory(path, ignored)) {
            showData(path); // a folder of data sets, or it says so
            return;
        }
        m_train->showError(tr("Nothing is known to do with it"),
                           {{},
                            tr("it is no model, adapter, run or study folder, no configuration and no data file"),
                            toQString(path.filename()),
                            tr("data files end in tsv, csv, json, jsonl or parquet")});
        break;
    }
    m_pages->setCurrentWidget(m_train);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openPath(toPath(event->mimeData()->urls().first().toLocalFile()));
    event->acceptProposedAction();
}

void MainWindow::followSession()
{
    const Session::State state = m_context.session->state();
    const bool running = state == Session::State::Running || state == Session::State::Paused;
    m_pauseAction->setEnabled(running);
    m_pauseAction->setText(state == Session::State::Paused ? tr("Res&ume") : tr("&Pause"));
    m_stopAction->setEnabled(running || state == Session::State::Starting);
    followProgress();
    closeWhenIdle();
}

void MainWindow::followProgress()
{
    const Session::State state = m_context.session->state();
    m_trainAction->setEnabled(m_train->mayTrain());
    const QString name = tr("SIBO Workbench");
    const int percent = static_cast<int>(m_train->progress().fraction() * 100);
    switch (state) {
    case Session::State::Idle:
        setWindowTitle(name);
        break;
    case Session::State::Paused:
        setWindowTitle(tr("%1 % paused – %2").arg(percent).arg(name));
        break;
    default:
        setWindowTitle(tr("%1 % – %2").arg(percent).arg(name));
        break;
    }
    if (m_closing)
        m_message->setFullText(tr("Saving, then closing…"));
    else
        m_message->setFullText(m_pages->currentWidget() == m_train || state == Session::State::Idle
                                   ? tr("Library: %1").arg(formatPath(m_context.library))
                                   : tr("Training: %1").arg(m_train->progress().text()));
}

void MainWindow::followPage()
{
    QWidget* page = m_pages->currentWidget();
    m_undo->setActiveStack(page == m_train  ? m_train->model()->undoStack()
                           : page == m_runs ? m_runs->undoStack()
                                            : nullptr);
    if (m_data && page == m_data)
        m_data->offerModel(m_train->model()->config().model.path);
    if (m_evaluate && page == m_evaluate)
        m_evaluate->setup()->offerModel(m_train->model()->config().model.path);
    followProgress();
}

void MainWindow::showMachine(const std::vector<engine::Event>& batch)
{
    std::int64_t memory = 0;
    for (const engine::Event& event : batch) {
        if (const auto* started = std::get_if<engine::RunStarted>(&event.body)) {
            const QString device = QString::fromStdString(started->device).toUpper();
            m_device = tr("%1 · %2 threads · %3")
                           .arg(device)
                           .arg(started->threads)
                           .arg(QString::fromStdString(started->dtype));
        } else if (const auto* step = std::get_if<engine::StepDone>(&event.body)) {
            memory = step->memoryBytes;
        }
    }
    if (memory > 0)
        m_machine->setText(m_device + QStringLiteral(" · ") + formatBytes(memory));
    else if (!m_device.isEmpty())
        m_machine->setText(m_device);
}

void MainWindow::showChecked(const engine::StartCheck& check)
{
    if (m_context.session->isActive() || check.device.empty())
        return;
    m_machine->setText(QStringLiteral("%1 · %2 · %3")
                           .arg(QString::fromStdString(check.device).toUpper(), m_context.machine,
                                QString::fromStdString(check.dtype)));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_learn && !m_learn->keepDrafts()) {
        forgetPage();
        event->ignore();
        return;
    }
    if (!isBusy()) {
        if (askBeforeLeavingQueue()) {
            forgetPage();
            event->ignore();
            return;
        }
        m_queueRunner->prepareToClose();
        saveLayout();
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing || m_asking)
        return;
    m_asking = true;
    dialogs::Question question;
    question.accept = tr("Stop, save and &close");
    if (m_context.session->isActive()) {
        question.title = tr("Training is running");
        question.text = tr("Stop training and close?");
        question.detail = tr("A checkpoint is saved first; the run can be continued from the Runs page.");
        question.cancel = tr("&Keep training");
    } else {
        question.title = tr("An evaluation is running");
        question.text = tr("Stop the evaluation and close?");
        question.detail = tr("All predictions so far are kept; it goes on from there on the Evaluate page.");
        question.cancel = tr("&Keep evaluating");
    }
    dialogs::ask(
        this, question,
        [this] {
            m_asking = false;
            stopAndClose();
        },
        [this] { m_asking = false; });
}

void MainWindow::stopAndClose()
{
    m_closing = true;
    m_queueRunner->prepareToClose();
    if (!isBusy()) {
        close();
        return;
    }
    if (m_evaluate)
        m_evaluate->forgetWaiting();
    m_context.session->stop();
    if (m_context.evaluation)
        m_context.evaluation->stop();
    followProgress();
}

void MainWindow::restoreLayout()
{
    QSettings& settings = *m_context.settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1440, 900);
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    m_runs->filterEdit()->setHistory(settings.value(QStringLiteral("runs/filters")).toStringList());
    m_train->columns()->restoreState(settings.value(QStringLiteral("layout/columns")).toByteArray());
    m_train->view()->rows()->restoreState(settings.value(QStringLiteral("layout/rows")).toByteArray());
    m_train->view()->charts()->setLayoutState(settings.value(QStringLiteral("layout/charts")).toByteArray());
    m_compare->setLayoutState(settings.value(QStringLiteral("layout/compare")).toByteArray());
    m_runs->setColumns(settings.value(QStringLiteral("runs/columns")).toByteArray());
    ChartGroup* charts = m_train->view()->charts()->group();
    charts->setSmoothing(settings.value(QStringLiteral("charts/smoothing"), kDefaultSmoothing).toDouble());
    charts->setXAxisMode(static_cast<XAxisMode>(settings.value(QStringLiteral("charts/x"), 0).toInt()));
    if (settings.value(QStringLiteral("runs/grouped"), false).toBool())
        m_runs->setGrouped(true);
}

void MainWindow::saveLayout()
{
    QSettings& settings = *m_context.settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("runs/filters"), m_runs->filterEdit()->history());
    settings.setValue(QStringLiteral("layout/columns"), m_train->columns()->saveState());
    settings.setValue(QStringLiteral("layout/rows"), m_train->view()->rows()->saveState());
    settings.setValue(QStringLiteral("layout/charts"), m_train->view()->charts()->layoutState());
    settings.setValue(QStringLiteral("layout/compare"), m_compare->layoutState());
    settings.setValue(QStringLiteral("runs/columns"), m_runs->columns());
    ChartGroup* charts = m_train->view()->charts()->group();
    settings.setValue(QStringLiteral("charts/smoothing"), charts->smoothing());
    settings.setValue(QStringLiteral("charts/x"), static_cast<int>(charts->xAxisMode()));
    settings.setValue(QStringLiteral("runs/grouped"), m_runs->isGrouped());
    m_train->rememberForm();
    settings.sync();
}

} // namespace ui
