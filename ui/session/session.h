// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"
#include "engine/events.h"
#include "engine/model_facts.h"
#include "engine/runs.h"
#include "engine/train.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <cstdint>
#include <exception>
#include <filesystem>
#include <optional>
#include <vector>

namespace ui {

/// What went wrong, in the four parts every message of the window shows: an EngineError as a value.
struct ErrorInfo {
    QString code;    ///< "missing_file"
    QString message; ///< what
    QString where;   ///< a field's key, a file, file:line
    QString hint;    ///< the remedy
};

/// What the chosen model is, and where the configuration trains in it.
struct ModelReport {
    engine::ModelFacts facts;
    engine::TrainedSites sites;
    std::optional<ErrorInfo> error; ///< set: the folder cannot be used, and the rest says nothing
};

/// One training at a time, as the pages see it. The window never learns what runs behind it: a thread of this process
/// or a replay. All calls and signals belong to the GUI thread.
/// State    Idle → Starting → Running ⇄ Paused → (Stopping) → Idle. `start`, `resumeRun` and `extendStudy` need Idle;
///          the others are ignored where they make no sense.
/// Events   nothing is lost or reordered: `events` arrives at most 30 times a second with all that came since.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Starting, Running, Paused, Stopping };
    Q_ENUM(State)

    using QObject::QObject;

    /// Answers with `checked`; a newer request replaces an unanswered older one.
    virtual void check(const engine::TrainConfig& config) = 0;
    /// Answers with `described`; a newer request replaces an unanswered older one. `outputs` as describeSites has it.
    virtual void describe(const engine::TrainConfig& config, std::int64_t outputs) = 0;
    virtual void start(const engine::TrainConfig& config) = 0;
    /// Goes on with a run or study folder.
    virtual void resumeRun(const std::filesystem::path& folder) = 0;
    /// Gives a study the settings it is to have from now on and trains those that are new (engine::extendStudy).
    virtual void extendStudy(const std::filesystem::path& folder, const engine::StudyConfig& wanted) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Saves a checkpoint and ends; `finished` follows.
    virtual void stop() = 0;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isActive() const { return m_state != State::Idle; }

signals:
    void checked(const engine::StartCheck& result);
    void described(const ui::ModelReport& report);
    void stateChanged(ui::Session::State state);
    /// A run's folder exists: its short facts, before the first of its events.
    void runAppeared(const engine::RunSummary& run);
    void events(const std::vector<engine::Event>& batch);
    /// Decisions of the study that trains, in order with the events.
    void studyEvents(const std::vector<engine::StudyEvent>& batch);
    void finished(const engine::TrainOutcome& outcome);
    /// Nothing was trained: the start itself failed. The state is Idle again.
    void failed(const ui::ErrorInfo& error);

protected:
    void setState(State state);

private:
    State m_state = State::Idle;
};

/// What an exception says, for showing; EngineError gives all four parts.
[[nodiscard]] ErrorInfo errorInfo(const std::exception& error);

/// True where nothing in `check` forbids the start.
[[nodiscard]] bool mayStart(const engine::StartCheck& check);

} // namespace ui

Q_DECLARE_METATYPE(ui::ErrorInfo)
