// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluate_page.h"

#include "config/dropped_path.h"
#include "evaluate/arm_list.h"
#include "evaluate/arm_names.h"
#include "evaluate/evaluate_setup.h"
#include "evaluate/prediction_browser.h"
#include "evaluate/results_view.h"
#include "evaluate/task_list.h"
#include "evaluate/transfer_view.h"
#include "session/session.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// "2026-11-30 10:33 · smollm2-gsm8k" of "20261130-103312-smollm2-gsm8k-1a2b".
QString evaluationTitle(const std::filesystem::path& folder)
{
    const QString name = toQString(folder.filename());
    const QString title = adapterName(folder);
    if (title.size() == name.size())
        return name;
    return QStringLiteral("%1-%2-%3 %4:%5 · %6")
        .arg(name.mid(0, 4), name.mid(4, 2), name.mid(6, 2), name.mid(9, 2), name.mid(11, 2), title);
}

} // namespace

EvaluatePage::EvaluatePage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_setup(new EvaluateSetup({context.source, context.library, context.models, context.runs}, this)),
      m_results(new ResultsView(context.theme, this)), m_browser(new PredictionBrowser(context.theme, this)),
      m_message(new MessageBar(this)), m_earlier(new QComboBox(this)), m_start(new QPushButton(this)),
      m_stop(new QPushButton(this)), m_goOn(new QPushButton(this)), m_problem(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_state(new ElidedLabel(this)), m_tabs(new QTabWidget(this)),
      m_transfer(new TransferView(context.library, context.runs, this)), m_submission(new QPushButton(this))
{
    setObjectName(QStringLiteral("evaluatePage"));
    setAcceptDrops(true);
    layOut();
    connectSession();
    connect(m_setup, &EvaluateSetup::edited, this, &EvaluatePage::followState);
    connect(m_start, &QPushButton::clicked, this, &EvaluatePage::start);
    connect(m_goOn, &QPushButton::clicked, this, &EvaluatePage::goOn);
    connect(m_stop, &QPushButton::clicked, this, &EvaluatePage::stop);
    connect(m_submission, &QPushButton::clicked, this, &EvaluatePage::saveSubmission);
    connect(m_transfer, &TransferView::studyWanted, m_context.evaluation, &EvaluationSession::readTransfer);
    connect(m_earlier, &QComboBox::activated, this, [this] {
        if (const QString folder = m_earlier->currentData().toString(); !folder.isEmpty())
            openEvaluation(toPath(folder));
    });
    connect(m_results, &ResultsView::predictionsWanted, this, [this](const std::string& task, std::size_t arm) {
        m_browser->choose(task, arm);
        m_tabs->setCurrentWidget(m_browser);
    });
    connect(m_browser, &PredictionBrowser::predictionsWanted, this, [this](const std::string& task, std::size_t arm) {
        if (m_record)
            m_context.evaluation->readPredictions(m_record->folder, task, arm);
    });
    showEarlier({});
    followState();
}

void EvaluatePage::connectSession()
{
    EvaluationSession* evaluation = m_context.evaluation;
    connect(evaluation, &EvaluationSession::stateChanged, this, &EvaluatePage::followState);
    connect(evaluation, &EvaluationSession::progress, this, &EvaluatePage::showProgress);
    connect(evaluation, &EvaluationSession::finished, this, &EvaluatePage::ended);
    connect(evaluation, &EvaluationSession::failed, this, [this](const ErrorInfo& error) {
        m_message->showError(tr("The evaluation ended"), error);
        m_state->setFullText(tr("Ended by an error"));
        m_context.evaluation->list();
    });
    connect(evaluation, &EvaluationSession::listed, this, &EvaluatePage::showEarlier);
    connect(evaluation, &EvaluationSession::opened, this, &EvaluatePage::showRecord);
    connect(evaluation, &EvaluationSession::openFailed, this,
            [this](const std::filesystem::path&, const ErrorInfo& error) {
                m_message->showError(tr("The evaluation cannot be opened"), error);
            });
    connect(evaluation, &EvaluationSession::predictionsRead, m_browser, &PredictionBrowser::setPredictions);
    connect(evaluation, &EvaluationSession::transferRead, m_transfer, &TransferView::setTransfer);
    connect(evaluation, &EvaluationSession::submissionSaved, this, &EvaluatePage::tellSubmission);
    connect(m_context.session, &Session::stateChanged, this, [this] {
        beginWaiting(); // before the queue looks for its next entry
        followState();
    });
}

void EvaluatePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_listed, true))
        m_context.evaluation->list();
}

void EvaluatePage::start()
{
    m_running = m_setup->request();
    m_continued.clear();
    m_record.reset();
    m_results->setRecord(nullptr);
    m_browser->setRecord(nullptr);
    m_bar->setValue(0);
    begin();
}

void EvaluatePage::goOn()
{
    if (!m_record)
        return;
    m_running = m_record->request;
    m_continued = m_record->folder;
    begin();
}

void EvaluatePage::begin()
{
    m_message->hide();
    m_tabs->setCurrentWidget(m_results);
    m_waiting = m_context.session->isActive();
    m_state->setFullText(m_waiting ? tr("Waits for the training to end, then begins by itself; Stop cancels")
                                   : tr("Preparing…"));
    if (m_waiting)
        followState();
    else if (m_continued.empty())
        m_context.evaluation->start(m_running);
    else
        m_context.evaluation->goOn(m_continued);
}

void EvaluatePage::beginWaiting()
{
    if (m_waiting && !m_context.session->isActive())
        begin();
}

void EvaluatePage::stop()
{
    if (m_waiting)
        forgetWaiting();
    else
        m_context.evaluation->stop();
}

void EvaluatePage::forgetWaiting()
{
    if (!std::exchange(m_waiting, false))
        return;
    m_state->setFullText(tr("Cancelled before it began"));
    followState();
}

void EvaluatePage::saveSubmission()
{
    if (!m_record)
        return;
    dialogs::FileRequest request;
    request.title = tr("Folder for the submission files");
    const std::filesystem::path evaluation = m_record->folder;
    dialogs::chooseFile(this, request, [this, evaluation](const QString& path) {
        m_context.evaluation->saveSubmission(evaluation, toPath(path));
    });
}

void EvaluatePage::tellSubmission(const SavedSubmission& saved)
{
    if (saved.error) {
        m_message->showError(tr("The submission files cannot be saved"), *saved.error);
        return;
    }
    QStringList lines;
    for (const engine::SubmissionFile& file : saved.files) {
        QString line = tr("%1: %2 rows").arg(formatPath(file.file), formatCount(file.rows));
        if (file.filled > 0)
            line += tr(", %1 without a text given the first class").arg(formatCount(file.filled));
        lines += line;
    }
    m_message->show(MessageBar::Kind::Information, tr("Submission files saved"), lines.join(QLatin1Char('\n')));
}

/// Only where labels are hidden: other files are judged here.
void EvaluatePage::followSubmission()
{
    const auto& tasks = m_record ? m_record->request.tasks : std::vector<engine::EvaluationTask>();
    m_submission->setVisible(std::any_of(tasks.begin(), tasks.end(), [](const auto& task) { return task.hidden; }));
    const bool complete = m_record && m_record->result.complete;
    m_submission->setEnabled(complete);
    m_submission->setToolTip(complete ? tr("The predictions as the data set's judges take them, a file each")
                                      : tr("The evaluation is not complete: Go on finishes it"));
}

void EvaluatePage::openEvaluation(const std::filesystem::path& folder)
{
    m_message->hide();
    m_context.evaluation->open(folder);
}

void EvaluatePage::showProgress(const engine::EvaluationProgress& progress)
{
    const std::size_t tasks = std::max<std::size_t>(1, progress.tasks);
    const double part =
        progress.samples > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.samples) : 0;
    const double share = (static_cast<double>(progress.task) + part) / static_cast<double>(tasks);
    m_bar->setValue(static_cast<int>(std::lround(share * m_bar->maximum())));
    const QString name = QString::fromStdString(progress.name);
    QString text = tr("%1 · %2 of %3").arg(name, formatCount(progress.done), formatCount(progress.samples));
    if (tasks > 1)
        text += tr(" · data set %1 of %2").arg(progress.task + 1).arg(tasks);
    const QStringList all = armNames(m_running.arms);
    QStringList arms; // those of this task; refused ones are none
    for (const std::size_t arm : progress.arms)
        arms += all.value(static_cast<qsizetype>(arm));
    for (std::size_t i = 0; i < progress.accuracy.size(); ++i)
        text += QStringLiteral(" · %1: %2")
                    .arg(arms.value(static_cast<qsizetype>(i)), formatNumber(progress.accuracy[i], 3));
    if (progress.secondsLeft)
        text += tr(" · %1 left").arg(formatClock(*progress.secondsLeft));
    m_state->setFullText(text);
    m_results->setLive(name, arms, progress.accuracy);
}

void EvaluatePage::showRecord(const EvaluationRecord& record)
{
    m_record = record;
    m_results->setRecord(&*m_record);
    m_browser->setRecord(&*m_record);
    const int index = m_earlier->findData(toQString(record.folder));
    m_earlier->setCurrentIndex(std::max(0, index));
    followState();
}

void EvaluatePage::showEarlier(const std::vector<std::filesystem::path>& folders)
{
    const QString shown = m_record ? toQString(m_record->folder) : QString();
    m_earlier->clear();
    m_earlier->addItem(folders.empty() ? tr("No earlier evaluations") : tr("Earlier evaluations…"), QString());
    for (const std::filesystem::path& folder : folders)
        m_earlier->addItem(evaluationTitle(folder), toQString(folder));
    m_earlier->setEnabled(!folders.empty());
    m_earlier->setCurrentIndex(std::max(0, m_earlier->findData(shown)));
}

void EvaluatePage::ended(const engine::EvaluationResult& result)
{
    m_results->setLive({}, {}, {});
    if (result.folder.empty()) {
        m_state->setFullText(tr("Stopped before it began"));
        return;
    }
    m_state->setFullText(result.complete ? tr("Finished") : tr("Stopped and kept; Go on continues where it was"));
    if (result.complete)
        m_bar->setValue(m_bar->maximum());
    m_context.evaluation->list();
    m_context.evaluation->open(result.folder);
    m_transfer->refresh(); // the runs have further results
}

void EvaluatePage::followState()
{
    const EvaluationSession::State state = m_context.evaluation->state();
    const bool idle = state == EvaluationSession::State::Idle && !m_waiting;
    const bool training = m_context.session->isActive();
    const QString problem = m_setup->problem();
    m_problem->setText(!idle                ? QString()
                       : !problem.isEmpty() ? problem
                       : training           ? tr("Something is training: the evaluation begins when it has ended.")
                                            : QString());
    m_start->setEnabled(idle && problem.isEmpty());
    m_start->setText(training ? tr("Eval&uate afterwards") : tr("Eval&uate"));
    m_start->setToolTip(problem.isEmpty() ? tr("Evaluate these models on these data") : problem);
    m_goOn->setVisible(m_record && !m_record->result.complete);
    m_goOn->setEnabled(idle);
    m_stop->setEnabled(m_waiting || state == EvaluationSession::State::Running);
    m_stop->setText(state == EvaluationSession::State::Stopping ? tr("Stopping…") : tr("S&top"));
    followSubmission();
    if (idle && m_state->fullText().isEmpty())
        m_state->setFullText(tr("Ready"));
}

void EvaluatePage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void EvaluatePage::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        const std::filesystem::path path = toPath(url.toLocalFile());
        const DroppedKind kind = classifyDrop(path);
        if (kind == DroppedKind::Run || kind == DroppedKind::Adapter || kind == DroppedKind::Study)
            m_setup->arms()->add(path);
        else
            m_setup->tasks()->addPath(path);
    }
    event->acceptProposedAction();
}

} // namespace ui
