// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/train_page.h"

#include "config/check_view.h"
#include "config/config_command.h"
#include "config/config_form.h"
#include "config/config_model.h"
#include "config/dropped_path.h"
#include "config/help_panel.h"
#include "config/sites_tree.h"
#include "engine/error.h"
#include "engine/presets.h"
#include "queue/queue_entry.h"
#include "study/questions_dialog.h"
#include "theme/theme.h"
#include "train/first_steps.h"
#include "train/majority.h"
#include "train/run_charts.h"
#include "train/run_log.h"
#include "train/run_view.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>

#include <utility>

namespace ui {

namespace {

constexpr int kCheckDelay = 250; // ms after the last change
constexpr int kMostRecent = 8;
const char* const kFormKey = "form/config";

QString recentKey(const std::string& key)
{
    return QStringLiteral("recent/") + QString::fromStdString(key).replace(QLatin1Char('.'), QLatin1Char('_'));
}

} // namespace

TrainPage::TrainPage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new ConfigModel(this)), m_view(new RunView(context.theme, this))
{
    buildForm();
    buildRun();
    connectSession();
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, [this] {
        m_summary->showChecking();
        m_context.session->check(m_model->config());
        describeModel();
    });
    connect(m_model, &ConfigModel::changed, this, &TrainPage::checkSoon);
    connect(m_model, &ConfigModel::problemsChanged, this, &TrainPage::followState);
    showRecent();
    fillForm();
    followState();
}

void TrainPage::fillForm()
{
    if (!m_context.presets.empty())
        usePreset(m_context.presets.front());
    engine::TrainConfig config = m_model->config();
    const std::string last = m_context.settings->value(kFormKey).toString().toStdString();
    try {
        if (!last.empty())
            config = engine::parseConfig(last, {});
    } catch (const engine::EngineError&) {
        // A form of another version of the program: the preset stands in for it.
    }
    m_model->load(config);
}

void TrainPage::rememberForm() const
{
    m_context.settings->setValue(kFormKey, QString::fromStdString(engine::toJson(m_model->config())));
}

bool TrainPage::mayTrain() const
{
    return !m_context.session->isActive() && !m_model->hasErrors();
}

void TrainPage::train()
{
    if (!m_context.session->isActive())
        checkFor(AfterCheck::Train);
}

void TrainPage::addToQueue()
{
    checkFor(AfterCheck::Queue);
}

void TrainPage::checkFor(AfterCheck then)
{
    if (m_model->hasErrors()) {
        m_form->goToFirstError();
        return;
    }
    if (!m_checked) {
        // No run is lost to a bad set-up: what stands in the form is checked first.
        m_afterCheck = then;
        if (!m_context.session->isActive())
            m_phase = tr("Checking…");
        followState();
        m_checkTimer.stop();
        m_context.session->check(m_model->config());
        describeModel();
        return;
    }
    askThen(then);
}

void TrainPage::askThen(AfterCheck then)
{
    QStringList doubts;
    QStringList hints;
    for (const engine::Problem& problem : m_check.problems) {
        if (!problem.ask)
            continue;
        doubts += engineText(problem.message);
        hints += engineText(problem.hint);
    }
    if (doubts.isEmpty()) {
        go(then);
        return;
    }
    dialogs::Question question;
    const bool queue = then == AfterCheck::Queue;
    question.title = queue ? tr("Add to queue") : tr("Train");
    question.text = doubts.join(QLatin1Char('\n'));
    question.detail = hints.join(QLatin1Char('\n')).trimmed();
    question.accept = queue ? tr("&Add all the same") : tr("&Train all the same");
    question.cancel = tr("&Cancel");
    dialogs::ask(this, question, [this, then] { go(then); });
}

void TrainPage::go(AfterCheck then)
{
    if (then == AfterCheck::Queue)
        emit queueWanted(m_model->config(), m_check.seconds);
    else
        start();
}

void TrainPage::showQueued(int open, bool mine)
{
    m_queue->setText(open > 0 ? tr("&Queue (%1)").arg(open) : tr("&Queue"));
    for (QAction* action : m_queue->menu()->actions()) {
        if (action->objectName() == QLatin1String("queueForm"))
            action->setEnabled(mine);
    }
}

void TrainPage::start()
{
    try {
        const auto runs = static_cast<int>(engine::expandStudy(m_model->config()).size());
        if (postponed([this] { return entryForConfig(m_model->config(), m_check.seconds); }))
            return;
        prepareView(runs);
        rememberForm();
        m_context.session->start(m_model->config());
    } catch (const engine::EngineError& error) {
        showError({}, errorInfo(error));
    }
}

bool TrainPage::postponed(const std::function<QueueEntry()>& entry) const
{
    return m_context.postpone && m_context.postpone(entry);
}

void TrainPage::continueRun(const std::filesystem::path& folder)
{
    if (m_context.session->isActive())
        return;
    int runs = 1;
    try {
        std::error_code ignored;
        if (std::filesystem::exists(folder / "study.json", ignored))
            runs = static_cast<int>(engine::readStudy(folder).runs.size());
        if (postponed([&folder] { return entryForFolder(folder); }))
            return;
    } catch (const engine::EngineError& error) {
        showError(tr("The study cannot be continued"), errorInfo(error));
        return;
    }
    prepareView(runs);
    m_context.session->resumeRun(folder);
}

void TrainPage::extendStudy(const std::filesystem::path& folder, const engine::StudyConfig& wanted, int newRuns)
{
    if (m_context.session->isActive() || postponed([&] { return entryForExtension(folder, wanted, newRuns); }))
        return;
    prepareView(newRuns);
    m_context.session->extendStudy(folder, wanted);
}

void TrainPage::askQuestions()
{
    QuestionsDialog::Context context;
    context.base = m_model->config();
    context.facts.model = m_facts;
    context.models = m_context.models;
    if (m_checked && m_check.seconds && m_check.runs > 0)
        context.secondsPerRun = *m_check.seconds / m_check.runs;
    context.measureCommand = [this](const engine::TrainConfig& config) {
        return measureCommand(m_baseFile, m_baseConfig, config);
    };
    auto* dialog = new QuestionsDialog(std::move(context), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuestionsDialog::used, this, [this](const engine::TrainConfig& config, const QString& title) {
        m_model->replace(config, tr("Ask: %1").arg(title));
    });
    dialog->open();
}

void TrainPage::prepareView(int runs)
{
    m_showsRuns = true;
    followFirstSteps();
    m_view->clear(runs);
    m_view->tabs()->setCurrentWidget(m_view->log());
    if (m_checked)
        m_view->charts()->setMajorityShare(majorityShare(m_check));
    m_progress.begin(runs);
    m_phase = tr("Preparing…");
    followProgress();
}

void TrainPage::showRecorded(const RecordedRuns& recorded)
{
    prepareView(static_cast<int>(recorded.runs.size()));
    m_view->open(recorded);
    for (const engine::RunRecord& record : recorded.runs) {
        for (const engine::Event& event : record.events)
            m_progress.consume(event);
    }
    m_phase = tr("Recorded");
    followProgress();
}

void TrainPage::pauseOrResume()
{
    if (m_context.session->state() == Session::State::Paused)
        m_context.session->resume();
    else
        m_context.session->pause();
}

void TrainPage::connectSession()
{
    Session* session = m_context.session;
    connect(session, &Session::checked, this, &TrainPage::showCheck);
    connect(session, &Session::described, this, &TrainPage::showReport);
    connect(session, &Session::runAppeared, m_view, &RunView::addRun);
    connect(session, &Session::events, this, &TrainPage::consume);
    connect(session, &Session::finished, this, &TrainPage::ended);
    connect(session, &Session::failed, this, &TrainPage::startFailed);
    connect(session, &Session::stateChanged, this, &TrainPage::followState);
}

void TrainPage::checkSoon()
{
    m_checked = false;
    m_afterCheck = AfterCheck::Nothing;
    m_checkTimer.start();
    if (m_model->config().model.path != m_describedModel)
        m_form->showReading();
    m_view->charts()->expectMetric(engine::primaryMetricName(m_model->config().task));
    followState();
}

void TrainPage::showCheck(const engine::StartCheck& check)
{
    m_check = check;
    m_checked = true;
    m_model->setStartProblems(check.problems);
    m_summary->showCheck(check);
    m_details->showCheck(check);
    m_form->setCheck(check);
    if (const auto labels = static_cast<std::int64_t>(check.labels.size()); labels > 0 && labels != m_outputs) {
        m_outputs = labels;
        describeModel();
    }
    const AfterCheck then = std::exchange(m_afterCheck, AfterCheck::Nothing);
    if (then == AfterCheck::Nothing)
        return;
    if (!m_context.session->isActive())
        m_phase.clear();
    followProgress();
    if (!ui::mayStart(check))
        m_form->goToFirstError();
    else if (then == AfterCheck::Queue)
        addToQueue();
    else
        train();
}

void TrainPage::describeModel()
{
    const engine::TrainConfig& config = m_model->config();
    const engine::TaskKind task = config.task.kind;
    m_context.session->describe(config, task == engine::TaskKind::CausalLm     ? 0
                                        : task == engine::TaskKind::Regression ? 1
                                                                               : m_outputs);
}

void TrainPage::showReport(const ModelReport& report)
{
    m_describedModel = m_model->config().model.path;
    m_facts = report.error ? std::nullopt : std::optional(report.facts);
    m_model->setModelHere(!isNoSuchModel(report.error, m_describedModel));
    m_form->setReport(report);
    m_sites->setReport(report);
}

void TrainPage::consume(const std::vector<engine::Event>& batch)
{
    m_view->consume(batch);
    for (const engine::Event& event : batch) {
        m_progress.consume(event);
        if (const auto* phase = std::get_if<engine::PhaseChanged>(&event.body))
            m_phase = phase->state == engine::RunState::Running ? QString() : engineText(phase->text);
        else if (std::holds_alternative<engine::StepDone>(event.body))
            m_phase.clear();
    }
    followProgress();
}

void TrainPage::ended(const engine::TrainOutcome& outcome)
{
    int failed = 0, stopped = 0, unbegun = 0;
    for (const engine::RunOutcome& run : outcome.runs) {
        failed += run.state == engine::RunState::Failed ? 1 : 0;
        stopped += run.state == engine::RunState::Stopped ? 1 : 0;
        unbegun += run.state == engine::RunState::Queued ? 1 : 0;
    }
    const auto all = static_cast<int>(outcome.runs.size());
    m_phase = failed > 0                  ? tr("%1 of %2 runs failed").arg(failed).arg(all)
              : all > 0 && unbegun == all ? tr("Stopped before it began")
              : stopped + unbegun > 0     ? tr("Stopped and saved; Runs ▸ Continue goes on from here")
              : all == 1                  ? tr("Finished")
                                          : tr("Finished %1 runs").arg(all);
    followProgress();
    m_checkTimer.start(); // memory and disk have changed, and the speed is known now
}

void TrainPage::startFailed(const ErrorInfo& error)
{
    m_phase = tr("Not started");
    followProgress();
    if (engine::findField(error.where.toStdString())) {
        m_model->setStartProblems(
            {{error.where.toStdString(), error.message.toStdString(), error.hint.toStdString(), false}});
        m_form->goToFirstError();
    }
    showError(tr("Nothing was started"), error);
}

void TrainPage::showError(const QString& what, const ErrorInfo& error)
{
    m_view->message()->showError(what, error);
}

void TrainPage::followState()
{
    const Session::State state = m_context.session->state();
    const bool idle = state == Session::State::Idle;
    m_train->setEnabled(mayTrain());
    m_summary->pointTo(m_form->firstError(), m_model->awaitsModel());
    followFirstSteps();
    m_train->setToolTip(m_model->awaitsModel() ? tr("A model has to be chosen first")
                        : m_model->hasErrors() ? tr("Something in the form has to be corrected first")
                                               : tr("Start training with these settings (Ctrl+R)"));
    const bool running = state == Session::State::Running || state == Session::State::Paused;
    m_pause->setEnabled(running);
    m_pause->setText(state == Session::State::Paused ? tr("Res&ume") : tr("&Pause"));
    m_stop->setEnabled(running || state == Session::State::Starting || m_afterCheck != AfterCheck::Nothing);
    m_stop->setText(state == Session::State::Stopping ? tr("Stopping…") : tr("&Stop"));
    m_bar->setEnabled(!idle || m_progress.isStarted());
    followProgress();
}

void TrainPage::followProgress()
{
    const Session::State state = m_context.session->state();
    QString text;
    switch (state) {
    case Session::State::Idle:
        text = m_phase.isEmpty() ? tr("Ready") : m_phase;
        break;
    case Session::State::Starting:
        text = tr("Preparing…");
        break;
    case Session::State::Paused:
        text = tr("Paused · ") + m_progress.text();
        break;
    case Session::State::Stopping:
        text = tr("Stopping, saving…");
        break;
    case Session::State::Running:
        text = m_phase.isEmpty() || !m_progress.isStarted() ? m_progress.text()
                                                            : m_progress.text() + QStringLiteral(" · ") + m_phase;
        break;
    }
    m_progressText->setFullText(text);
    m_bar->setValue(static_cast<int>(m_progress.fraction() * m_bar->maximum()));
    emit progressChanged();
}

void TrainPage::openConfig(const std::filesystem::path& file)
{
    try {
        const bool isStudy = file.filename() == "study.json";
        const engine::TrainConfig config =
            isStudy ? engine::readStudy(file.parent_path()).config : engine::loadConfig(file);
        m_baseFile = file;
        m_baseConfig = config;
        m_model->replace(config, tr("Open %1").arg(toQString(file.filename())));
        m_view->message()->hide();
    } catch (const engine::EngineError& error) {
        showError(tr("The configuration was not opened"), errorInfo(error));
    }
}

void TrainPage::saveConfig(const std::filesystem::path& file)
{
    try {
        engine::saveConfig(m_model->config(), file);
        m_baseFile = file;
        m_baseConfig = m_model->config();
    } catch (const engine::EngineError& error) {
        showError(tr("The configuration was not saved"), errorInfo(error));
    }
}

void TrainPage::copyCommand() const
{
    QGuiApplication::clipboard()->setText(trainCommand(m_baseFile, m_baseConfig, m_model->config()));
}

void TrainPage::copyJson() const
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(engine::toJson(m_model->config())));
}

void TrainPage::useModel(const std::filesystem::path& folder)
{
    m_model->set("model.path", folder.string());
    remember("model.path", toQString(folder));
}

void TrainPage::useData(const std::filesystem::path& file)
{
    m_model->setMany(useDataFile(file), tr("Use %1").arg(toQString(file.filename())));
    remember("task.train", toQString(file));
}

void TrainPage::remember(const std::string& key, const QString& path)
{
    QStringList recent = m_context.settings->value(recentKey(key)).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_context.settings->setValue(recentKey(key), QStringList(recent.mid(0, kMostRecent)));
    showRecent();
}

void TrainPage::showRecent()
{
    for (const engine::Field& field : engine::fields()) {
        if (field.type != engine::FieldType::Path)
            continue;
        QStringList paths = m_context.settings->value(recentKey(field.key)).toStringList();
        if (field.key == "model.path")
            paths += m_context.models;
        paths.removeDuplicates();
        m_form->setRecent(field.key, paths);
    }
}

} // namespace ui
