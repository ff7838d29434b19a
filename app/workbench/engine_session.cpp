// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_session.h"

#include "engine/check.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/train.h"

#include <cstdlib>
#include <exception>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr int kFlushInterval = 33; // ms: 30 times a second

/// The facts of a run that has just told its first event; its folder is written before.
engine::RunSummary summaryOf(const std::filesystem::path& folder, const std::string& name)
{
    try {
        return engine::readSummary(folder);
    } catch (const engine::EngineError&) {
        engine::RunSummary summary;
        summary.name = name;
        summary.label = name;
        summary.state = engine::RunState::Running;
        return summary;
    }
}

/// What a continued run told before, up to and with the event that continues it.
std::vector<engine::Event> historyOf(const std::filesystem::path& folder, const engine::Event& resumed)
{
    try {
        return engine::readRun(folder).events;
    } catch (const engine::EngineError&) {
        return {resumed};
    }
}

/// The C library keeps what the model and its activations took for allocations to come; a window that only shows a
/// finished run needs none of it.
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// The first run of a study stands for all.
ui::ModelReport reportOn(const engine::TrainConfig& config, std::int64_t outputs, const std::filesystem::path& library)
{
    ui::ModelReport report;
    try {
        const std::filesystem::path folder = engine::findModel(config.model.path, library);
        report.facts = engine::describeModel(folder);
        report.sites = engine::describeSites(engine::expandStudy(config).front().config, folder, outputs);
    } catch (const std::exception& error) {
        report.error = ui::errorInfo(error);
    }
    return report;
}

} // namespace

EngineSession::EngineSession(std::filesystem::path library, QObject* parent)
    : Session(parent), m_library(std::move(library))
{
    m_timer.setInterval(kFlushInterval);
    connect(&m_timer, &QTimer::timeout, this, &EngineSession::flush);
}

EngineSession::~EngineSession()
{
    m_trainer.request_stop();
}

void EngineSession::start(const engine::TrainConfig& config)
{
    launch(config, {});
}

void EngineSession::resumeRun(const std::filesystem::path& folder)
{
    launch({}, folder);
}

void EngineSession::extendStudy(const std::filesystem::path& folder, const engine::StudyConfig& wanted)
{
    launch({}, folder, wanted);
}

void EngineSession::launch(const engine::TrainConfig& config, const std::filesystem::path& resume,
                           const std::optional<engine::StudyConfig>& extend)
{
    if (isActive())
        return;
    m_gate.resume();
    m_timer.start();
    setState(State::Starting);
    m_trainer = std::jthread([this, config, resume, extend](const std::stop_token& stop) {
        engine::TrainOptions options;
        options.library = m_library;
        options.resume = resume;
        options.extend = extend;
        options.pause = &m_gate;
        options.study = [this](const engine::StudyEvent& event) { queue({event}); };
        const auto answer = [this](Answer what) {
            QMetaObject::invokeMethod(
                this, [this, what = std::move(what)] { end(what); }, Qt::QueuedConnection);
        };
        try {
            const auto outcome = engine::train(
                config, options, [this](const engine::Event& event) { take(event); }, stop);
            answer([this, outcome] { emit finished(outcome); });
        } catch (const std::exception& error) {
            answer([this, info = ui::errorInfo(error)] { emit failed(info); });
        } catch (...) {
            answer([this] { emit failed({QStringLiteral("internal"), tr("an unknown exception"), {}, {}}); });
        }
    });
}

void EngineSession::take(const engine::Event& event)
{
    std::vector<Item> items;
    const std::filesystem::path folder = engine::runsFolder(m_library) / event.run;
    if (std::holds_alternative<engine::RunStarted>(event.body))
        items.emplace_back(summaryOf(folder, event.run));
    if (std::holds_alternative<engine::RunResumed>(event.body)) {
        items.emplace_back(summaryOf(folder, event.run));
        for (engine::Event& past : historyOf(folder, event))
            items.emplace_back(std::move(past));
    } else {
        items.emplace_back(event);
    }
    queue(std::move(items));
}

void EngineSession::queue(std::vector<Item> items)
{
    const std::lock_guard lock(m_mutex);
    m_queue.insert(m_queue.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

void EngineSession::flush()
{
    std::vector<Item> items;
    {
        const std::lock_guard lock(m_mutex);
        items.swap(m_queue);
    }
    if (items.empty())
        return;
    if (state() == State::Starting)
        setState(State::Running);
    std::vector<engine::Event> batch;
    std::vector<engine::StudyEvent> decisions;
    const auto send = [&] {
        if (!batch.empty())
            emit events(std::exchange(batch, {}));
        if (!decisions.empty())
            emit studyEvents(std::exchange(decisions, {}));
    };
    for (Item& item : items) {
        if (auto* event = std::get_if<engine::Event>(&item)) {
            if (!decisions.empty())
                send();
            batch.push_back(std::move(*event));
        } else if (auto* decision = std::get_if<engine::StudyEvent>(&item)) {
            if (!batch.empty())
                send();
            decisions.push_back(std::move(*decision));
        } else {
            send();
            emit runAppeared(std::get<engine::RunSummary>(item));
        }
    }
    send();
}

void EngineSession::end(const Answer& answer)
{
    flush();
    m_timer.stop();
    m_trainer.join();
    giveMemoryBack();
    setState(State::Idle);
    answer();
}

void EngineSession::pause()
{
    if (state() != State::Running)
        return;
    m_gate.pause();
    setState(State::Paused);
}

void EngineSession::resume()
{
    if (state() != State::Paused)
        return;
    m_gate.resume();
    setState(State::Running);
}

void EngineSession::stop()
{
    if (!isActive() || state() == State::Stopping)
        return;
    setState(State::Stopping);
    m_trainer.request_stop();
}

void EngineSession::check(const engine::TrainConfig& config)
{
    m_nextCheck = config;
    if (!m_checking)
        runCheck();
}

void EngineSession::runCheck()
{
    m_checking = true;
    m_checker = std::jthread([this, config = *std::exchange(m_nextCheck, std::nullopt)] {
        engine::StartCheck result;
        try {
            result = engine::checkStart(config, m_library);
        } catch (const std::exception& error) {
            const ui::ErrorInfo info = ui::errorInfo(error);
            result.problems.push_back(
                {info.where.toStdString(), info.message.toStdString(), info.hint.toStdString(), false});
        }
        QMetaObject::invokeMethod(
            this, [this, result] { answerCheck(result); }, Qt::QueuedConnection);
    });
}

void EngineSession::answerCheck(const engine::StartCheck& result)
{
    m_checking = false;
    if (m_nextCheck)
        runCheck(); // the form has moved on: this answer is about what stood there before
    else
        emit checked(result);
}

void EngineSession::describe(const engine::TrainConfig& config, std::int64_t outputs)
{
    m_nextDescription = {config, outputs};
    if (!m_describing)
        runDescription();
}

void EngineSession::runDescription()
{
    m_describing = true;
    m_describer = std::jthread([this, request = *std::exchange(m_nextDescription, std::nullopt)] {
        const ui::ModelReport report = reportOn(request.config, request.outputs, m_library);
        QMetaObject::invokeMethod(
            this, [this, report] { answerDescription(report); }, Qt::QueuedConnection);
    });
}

void EngineSession::answerDescription(const ui::ModelReport& report)
{
    m_describing = false;
    if (m_nextDescription)
        runDescription();
    else
        emit described(report);
}
