// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_runner.h"

#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "queue/queue_model.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kSecond = 1000;      // ms
constexpr qint64 kDay = 24 * 3600; // s

QString reasonOf(const ErrorInfo& error)
{
    QString text = error.message;
    if (!error.where.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.where);
    return error.hint.isEmpty() ? text : text + QStringLiteral(" – ") + error.hint;
}

/// The first reason why the configuration cannot be trained.
void requireValid(const engine::TrainConfig& config)
{
    for (const engine::Problem& problem : engine::validate(config)) {
        if (!problem.warning)
            throw engine::EngineError(engine::ErrorCode::BadConfig, problem.message, problem.key, problem.hint);
    }
}

} // namespace

QueueRunner::QueueRunner(QueueModel* model, Session* session, std::filesystem::path library, Clock clock,
                         QObject* parent)
    : QObject(parent), m_model(model), m_session(session), m_library(std::move(library)),
      m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); })
{
    m_second.setInterval(kSecond);
    connect(&m_second, &QTimer::timeout, this, &QueueRunner::look);
    connect(m_session, &Session::stateChanged, this, &QueueRunner::followSession);
    connect(m_session, &Session::runAppeared, this, &QueueRunner::adopt);
    connect(m_session, &Session::finished, this, &QueueRunner::ended);
    connect(m_session, &Session::failed, this, &QueueRunner::failed);
    connect(m_model, &QueueModel::ownerChanged, this, &QueueRunner::followOwner);
    connect(m_model, &QueueModel::changed, this, &QueueRunner::changed);
    // What is added to a running queue may start at once, after whoever added it has finished.
    connect(m_model, &QueueModel::changed, this, &QueueRunner::next, Qt::QueuedConnection);
    followOwner();
}

void QueueRunner::followOwner()
{
    const QueuePlan& plan = m_model->plan();
    m_agreed = !plan.running && !plan.startAt.isValid() && !m_model->wasInterrupted();
    if (!m_agreed && m_model->openCount() == 0) {
        m_agreed = true;
        hold();
    }
    emit changed();
}

bool QueueRunner::isRunning() const
{
    return m_agreed && !m_model->isReadOnly() && m_model->plan().running;
}

bool QueueRunner::needsAgreement() const
{
    return !m_agreed && !m_model->isReadOnly() && m_model->openCount() > 0;
}

bool QueueRunner::waitsForTime() const
{
    return m_agreed && !m_model->isReadOnly() && m_model->plan().startAt.isValid();
}

qint64 QueueRunner::secondsLeft() const
{
    return std::max<qint64>(0, m_clock().secsTo(m_model->plan().startAt));
}

bool QueueRunner::keepsAwake() const
{
    return waitsForTime() && m_model->plan().keepAwake && m_model->openCount() > 0 && secondsLeft() <= kDay;
}

void QueueRunner::startNow()
{
    m_agreed = true;
    if (!isRunning())
        m_done = m_failed = 0;
    QueuePlan plan = m_model->plan();
    plan.running = m_model->openCount() > 0 || !m_current.isEmpty();
    plan.startAt = {};
    m_model->setPlan(plan);
    m_second.stop();
    if (!m_current.isEmpty() && m_session->state() == Session::State::Paused)
        m_session->resume();
    emit changed();
    next();
}

void QueueRunner::pauseAll()
{
    hold();
    if (!m_current.isEmpty() && m_session->state() == Session::State::Running)
        m_session->pause();
}

void QueueRunner::hold()
{
    m_agreed = true;
    m_second.stop();
    QueuePlan plan = m_model->plan();
    plan.running = false;
    plan.startAt = {};
    m_model->setPlan(plan);
    emit changed();
}

void QueueRunner::startAt(const QDateTime& time)
{
    if (m_model->isReadOnly())
        return;
    m_agreed = true;
    QueuePlan plan = m_model->plan();
    plan.running = false;
    plan.startAt = time;
    m_model->setPlan(plan);
    m_second.start();
    emit changed();
    look();
}

void QueueRunner::cancelTime()
{
    hold();
}

void QueueRunner::setKeepAwake(bool on)
{
    QueuePlan plan = m_model->plan();
    if (plan.keepAwake == on)
        return;
    plan.keepAwake = on;
    m_model->setPlan(plan);
    emit changed();
}

void QueueRunner::retry(const QString& id)
{
    const QueueEntry* entry = m_model->find(id);
    if (entry && entry->state == QueueState::Failed)
        m_model->setState(id, QueueState::Waiting);
}

void QueueRunner::look()
{
    if (!waitsForTime()) {
        m_second.stop();
        return;
    }
    if (m_clock() >= m_model->plan().startAt)
        startNow();
    else
        emit changed(); // the countdown
}

void QueueRunner::next()
{
    if (!isRunning() || m_closing || m_session->isActive() || !m_current.isEmpty() || isBlocked())
        return;
    const std::vector<QueueEntry>& entries = m_model->entries();
    const auto open =
        std::find_if(entries.begin(), entries.end(), [](const QueueEntry& each) { return each.isOpen(); });
    if (open != entries.end()) {
        begin(QueueEntry(*open));
        return;
    }
    hold();
    if (m_done + m_failed > 0)
        emit emptied(std::exchange(m_done, 0), std::exchange(m_failed, 0));
}

void QueueRunner::begin(const QueueEntry& entry)
{
    m_current = entry.id;
    m_model->setState(entry.id, QueueState::Training);
    try {
        engine::TrainConfig config;
        if (!entry.config.empty())
            config = engine::parseConfig(entry.config, {});
        if (!entry.folder.empty() && !std::filesystem::exists(entry.folder))
            throw engine::EngineError(engine::ErrorCode::MissingFile, "its folder is gone", entry.folder.string(),
                                      "bring it back from the trash, or duplicate the entry to train anew");
        if (entry.folder.empty())
            requireValid(config);
        emit starting(entry.runs);
        if (entry.folder.empty())
            m_session->start(config);
        else if (entry.extends)
            m_session->extendStudy(entry.folder, config.study);
        else
            m_session->resumeRun(entry.folder);
    } catch (const std::exception& error) {
        finish(QueueState::Failed, reasonOf(errorInfo(error))); // the change lets the next one begin
    }
}

void QueueRunner::adopt(const engine::RunSummary& run)
{
    const std::filesystem::path folder =
        run.study.empty() ? engine::runsFolder(m_library) / run.name : engine::studiesFolder(m_library) / run.study;
    if (!m_current.isEmpty()) {
        if (const QueueEntry* entry = m_model->find(m_current); entry && entry->folder.empty())
            m_model->setFolder(m_current, folder);
        return;
    }
    // Continued by hand: it is the queue's entry all the same, and does not train twice.
    for (const QueueEntry& entry : m_model->entries()) {
        if (entry.isOpen() && entry.folder == folder) {
            m_current = entry.id;
            m_model->setState(m_current, QueueState::Training);
            return;
        }
    }
}

void QueueRunner::ended(const engine::TrainOutcome& outcome)
{
    if (m_current.isEmpty())
        return;
    qsizetype failures = 0;
    bool stopped = false;
    QString first;
    for (const engine::RunOutcome& run : outcome.runs) {
        stopped |= run.state == engine::RunState::Stopped || run.state == engine::RunState::Queued;
        if (run.state != engine::RunState::Failed)
            continue;
        if (failures++ == 0)
            first = QString::fromStdString(run.reason);
    }
    const auto all = static_cast<qsizetype>(outcome.runs.size());
    const QString told = failures == 0 ? QString()
                         : all == 1 || first.isEmpty()
                             ? first
                             : QStringLiteral("%1 of %2 runs failed: %3").arg(failures).arg(all).arg(first);
    if (stopped) {
        const QueueEntry* entry = m_model->find(m_current);
        const bool begun = entry && !entry->folder.empty(); // else the data were still being read
        const char* why = QT_TRANSLATE_NOOP("EngineText", "stopped before it began");
        if (begun)
            why = m_closing ? QT_TRANSLATE_NOOP("EngineText", "saved when the window was closed; it goes on from there")
                            : QT_TRANSLATE_NOOP("EngineText", "stopped and saved; it goes on from there");
        finish(QueueState::Paused, QString::fromUtf8(why));
        if (!m_closing)
            hold();
        return;
    }
    finish(failures > 0 && failures == all ? QueueState::Failed : QueueState::Done, told);
}

void QueueRunner::failed(const ErrorInfo& error)
{
    if (m_current.isEmpty())
        return;
    const bool diskFull = error.code == QLatin1String("disk_full");
    finish(diskFull ? QueueState::Paused : QueueState::Failed, reasonOf(error));
    if (diskFull)
        hold(); // the others would fail as well
}

void QueueRunner::finish(QueueState state, const QString& reason)
{
    m_done += state == QueueState::Done ? 1 : 0;
    m_failed += state == QueueState::Failed ? 1 : 0;
    m_model->setState(std::exchange(m_current, QString()), state, reason);
    emit changed();
}

void QueueRunner::followSession(Session::State state)
{
    if (!m_current.isEmpty() && state == Session::State::Paused)
        m_model->holdInMemory(m_current);
    else if (!m_current.isEmpty() && state == Session::State::Running)
        m_model->setState(m_current, QueueState::Training);
    if (state == Session::State::Idle)
        QTimer::singleShot(0, this, &QueueRunner::next); // after the session has told how it ended
    emit changed();
}

} // namespace ui
