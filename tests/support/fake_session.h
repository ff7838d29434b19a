// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "sample_runs.h"
#include "session/session.h"

#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// A session without an engine: it tells the events of made-up runs, as many as the test asks for.
class FakeSession : public ui::Session {
public:
    using Session::Session;

    engine::StartCheck nextCheck;                                        ///< what `check` answers
    ui::ModelReport nextReport;                                          ///< what `describe` answers
    std::optional<ui::ErrorInfo> failStart;                              ///< the next start fails with this
    std::vector<engine::TrainConfig> started;                            ///< configurations of all starts
    std::vector<std::pair<engine::TrainConfig, std::int64_t>> describes; ///< all that was asked about models
    std::vector<std::filesystem::path> resumed;
    std::vector<std::pair<std::filesystem::path, engine::StudyConfig>> extended;
    int checks = 0, stops = 0;
    bool finishOnStop = true; ///< false: stopping takes until `finish` is called

    void check(const engine::TrainConfig&) override
    {
        ++checks;
        QTimer::singleShot(0, this, [this] { emit checked(nextCheck); });
    }
    void describe(const engine::TrainConfig& config, std::int64_t outputs) override
    {
        describes.emplace_back(config, outputs);
        QTimer::singleShot(0, this, [this] { emit described(nextReport); });
    }
    void start(const engine::TrainConfig& config) override
    {
        started.push_back(config);
        setState(State::Starting);
        if (failStart) {
            const ui::ErrorInfo error = *std::exchange(failStart, std::nullopt);
            QTimer::singleShot(0, this, [this, error] {
                setState(State::Idle);
                emit failed(error);
            });
            return;
        }
        prepare(config);
    }
    void resumeRun(const std::filesystem::path& folder) override
    {
        resumed.push_back(folder);
        setState(State::Starting);
    }
    void extendStudy(const std::filesystem::path& folder, const engine::StudyConfig& wanted) override
    {
        extended.emplace_back(folder, wanted);
        setState(State::Starting);
    }
    void pause() override { setState(State::Paused); }
    void resume() override { setState(State::Running); }
    void stop() override
    {
        ++stops;
        setState(State::Stopping);
        if (finishOnStop)
            QTimer::singleShot(0, this, [this] { finish(engine::RunState::Stopped); });
    }

    /// Tells the next `count` events, members of the cohort taking turns.
    void advance(std::size_t count)
    {
        if (state() == State::Starting) {
            setState(State::Running);
            for (const engine::RunSummary& run : m_runs)
                emit runAppeared(run);
        }
        std::vector<engine::Event> batch;
        while (!m_queue.empty() && batch.size() < count) {
            batch.push_back(m_queue.front());
            m_queue.pop_front();
        }
        if (!batch.empty())
            emit events(batch);
    }
    [[nodiscard]] std::size_t left() const { return m_queue.size(); }
    void tell(const engine::Event& event) { emit events({event}); }
    void tellStudy(const engine::StudyEvent& event) { emit studyEvents({event}); }
    void tellAll() { advance(m_queue.size()); }
    void finish(engine::RunState end = engine::RunState::Completed)
    {
        engine::TrainOutcome outcome;
        for (const engine::RunSummary& run : m_runs) {
            outcome.runs.push_back({run.name, end, {}});
            if (end != engine::RunState::Completed)
                emit events({{run.name, 100, engine::RunFinished{end, {}, {}, {}, {}}}});
        }
        m_queue.clear();
        setState(State::Idle);
        emit finished(outcome);
    }
    [[nodiscard]] const std::vector<engine::RunSummary>& runs() const { return m_runs; }

private:
    void prepare(const engine::TrainConfig& config)
    {
        m_runs.clear();
        m_queue.clear();
        const auto planned = engine::expandStudy(config);
        std::vector<std::vector<engine::Event>> each;
        for (const engine::PlannedRun& run : planned) {
            m_runs.push_back(sample::summaryFor(run, planned.size() > 1 ? "20261124-101500-sample" : ""));
            each.push_back(sample::runEvents(m_runs.back().name, run.config.sibo.lambda, sample::kSteps,
                                             static_cast<int>(planned.size())));
        }
        for (std::size_t i = 0; !each.empty() && i < each.front().size(); ++i) {
            for (const auto& events : each)
                m_queue.push_back(events[i]);
        }
    }

    std::vector<engine::RunSummary> m_runs;
    std::deque<engine::Event> m_queue;
};
