// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "config/config_model.h"
#include "data/data_page.h"
#include "evaluate/evaluate_page.h"
#include "evaluate/evaluate_setup.h"
#include "evaluate/task_list.h"
#include "lab/lab_page.h"
#include "lab/probe_view.h"
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "lab/toy/toy_view.h"
#include "learn/learn_page.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "session/evaluation_session.h"
#include "session/session.h"
#include "train/train_page.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include <QMenu>
#include <QTabWidget>

#include <algorithm>

/// The Data, Evaluate, Lab and Learn pages in the window: what is found in files goes into the form of the Train page,
/// or is evaluated on; lessons are made from runs.
namespace ui {

namespace {

constexpr double kSplitShare = 0.2;

/// "svamp", "svamp_2" … where the first is taken.
std::string freeName(const std::string& wanted, const std::vector<engine::TestSet>& taken)
{
    std::string name = wanted;
    const auto isTaken = [&](const engine::TestSet& set) { return set.name == name; };
    for (int number = 2; std::any_of(taken.begin(), taken.end(), isTaken); ++number)
        name = wanted + "_" + std::to_string(number);
    return name;
}

} // namespace

void MainWindow::buildDataPage()
{
    if (!m_context.data)
        return;
    m_data = new DataPage({m_context.data, m_context.theme, m_context.settings, m_context.models}, this);
    m_pages->addTab(m_data, tr("Data"));
    connect(m_data, &DataPage::trainWanted, this, &MainWindow::useTask);
    connect(m_data, &DataPage::testWanted, this, &MainWindow::addTestSet);
}

void MainWindow::buildEvaluatePage()
{
    if (!m_context.evaluation)
        return;
    EvaluatePage::Context context;
    context.evaluation = m_context.evaluation;
    context.source = m_context.evaluationData;
    context.session = m_context.session;
    context.theme = m_context.theme;
    context.library = m_context.library;
    context.models = m_context.models;
    context.runs = [this] { return m_runs->model()->runs(); };
    m_evaluate = new EvaluatePage(context, this);
    m_pages->addTab(m_evaluate, tr("Evaluate"));
    connect(m_context.evaluation, &EvaluationSession::stateChanged, this, &MainWindow::closeWhenIdle);
    connect(m_context.evaluation, &EvaluationSession::stateChanged, this, &MainWindow::followSleep);
    if (!m_data)
        return;
    connect(m_data, &DataPage::evaluateWanted, this, [this](const engine::TaskConfig& task) {
        m_evaluate->setup()->tasks()->addTask(task);
        m_pages->setCurrentWidget(m_evaluate);
    });
}

void MainWindow::buildLabPage()
{
    if (!m_context.lab)
        return;
    LabContext context;
    context.lab = m_context.lab;
    context.theme = m_context.theme;
    context.library = m_context.library;
    context.models = m_context.models;
    context.runs = [this] { return m_runs->model()->runs(); };
    context.session = m_context.session;
    context.toy = m_context.toy;
    EvaluationSession* evaluation = m_context.evaluation;
    context.blocked = [evaluation] { return evaluation && evaluation->isActive(); };
    m_lab = new LabPage(context, this);
    m_pages->addTab(m_lab, tr("Lab"));
    ToyView* toy = m_lab->toy();
    if (!toy)
        return;
    connect(toy, &ToyView::starting, m_train, &TrainPage::prepareView);
    if (evaluation)
        connect(evaluation, &EvaluationSession::stateChanged, toy, &ToyView::followState);
}

void MainWindow::buildLearnPage()
{
    if (m_context.lessons.empty())
        return;
    m_learn = new LearnPage(
        {m_context.theme, m_context.settings, m_context.lessons, m_context.library, m_context.language}, this);
    m_pages->addTab(m_learn, tr("Learn"));
    LearnPage::Offers offers;
    offers.runs = [this] { return selectedRunFolders(); };
    if (m_lab) {
        offers.steps = [this] { return m_lab->steps()->model()->state(); };
        offers.probe = [this] {
            showProbe();
            m_lab->probe()->makeLesson();
        };
    }
    m_learn->setOffers(offers);
    if (!m_lab)
        return;
    m_lab->probe()->offerLessons();
    connect(m_lab->probe(), &ProbeView::lessonRequested, this, [this](const ProbeAnswer& answer) {
        m_pages->setCurrentWidget(m_learn);
        m_learn->makeLesson(answer);
    });
    connect(m_learn, &LearnPage::probeWanted, this, &MainWindow::showProbe);
}

void MainWindow::addLearnActions(QMenu* menu)
{
    if (!m_learn)
        return;
    menu->addAction(
            tr("Rep&lay the selected run"), this,
            [this] { withSelectedRun(tr("Replay a run"), [this](const auto& folder) { m_learn->replayRun(folder); }); })
        ->setObjectName(QStringLiteral("replayRunAction"));
    menu->addAction(tr("Make a lesson from the selected r&uns…"), this,
                    [this] {
                        withSelectedRun(tr("Make a lesson"),
                                        [this](const auto&) { m_learn->makeLesson(selectedRunFolders()); });
                    })
        ->setObjectName(QStringLiteral("makeLessonAction"));
    if (!m_lab)
        return;
    menu->addAction(tr("Make a lesson from one la&yer in steps…"), this,
                    [this] {
                        m_pages->setCurrentWidget(m_learn);
                        m_learn->makeLesson(m_lab->steps()->model()->state());
                    })
        ->setObjectName(QStringLiteral("makeStepsLessonAction"));
    menu->addAction(tr("Make a lesson from what the pro&be reads…"), this,
                    [this] {
                        showProbe();
                        m_lab->probe()->makeLesson();
                    })
        ->setObjectName(QStringLiteral("makeProbeLessonAction"));
}

void MainWindow::showProbe()
{
    m_pages->setCurrentWidget(m_lab);
    m_lab->setCurrentWidget(m_lab->probe());
}

std::vector<std::filesystem::path> MainWindow::selectedRunFolders() const
{
    std::vector<std::filesystem::path> folders;
    for (const RunRow& row : m_runs->selectedRows())
        folders.push_back(engine::runsFolder(m_context.library) / row.summary.name);
    return folders;
}

void MainWindow::withSelectedRun(const QString& title, const std::function<void(const std::filesystem::path&)>& take)
{
    const std::vector<RunRow> selected = m_runs->selectedRows();
    if (selected.empty()) {
        m_pages->setCurrentWidget(m_runs);
        dialogs::inform(this, title, tr("Select a run on the Runs page first."));
        return;
    }
    m_pages->setCurrentWidget(m_learn);
    take(engine::runsFolder(m_context.library) / selected.front().summary.name);
}

bool MainWindow::isBusy() const
{
    return m_context.session->isActive() || (m_context.evaluation && m_context.evaluation->isActive());
}

void MainWindow::closeWhenIdle()
{
    if (m_closing && !isBusy())
        close();
}

void MainWindow::showData(const std::filesystem::path& path)
{
    m_pages->setCurrentWidget(m_data);
    m_data->openPath(path);
}

void MainWindow::useTask(const engine::TaskConfig& task)
{
    engine::TrainConfig config = m_train->model()->config();
    const engine::TaskConfig before = config.task;
    config.task = task;
    config.task.limit = before.limit;
    config.task.evalLimit = before.evalLimit;
    if (task.validation.empty() && !task.validationFraction)
        config.task.validationFraction = before.validationFraction.value_or(kSplitShare);
    const QString name = toQString(task.train.filename());
    m_train->model()->replace(config, tr("Train on %1").arg(name));
    m_pages->setCurrentWidget(m_train);
}

void MainWindow::addTestSet(const engine::TestSet& set)
{
    std::vector<engine::TestSet> sets = m_train->model()->config().task.test;
    engine::TestSet added = set;
    added.name = freeName(set.name, sets);
    sets.push_back(added);
    m_train->model()->set("task.test", sets);
    m_pages->setCurrentWidget(m_train);
}

} // namespace ui
