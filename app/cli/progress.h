// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "engine/events.h"
#include "engine/study.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// Follows a training by its events and shows it on stderr: in a terminal one line that is redrawn, else a plain line
/// every few seconds. Runs that train in lockstep share the line, each with its own loss:
///     step 41/190 · epoch 1.1 of 5 · λ 0 0.612 · λ 0.2 0.633 | 0.71 · 3,420 tokens/s · 1:04 left
/// Warnings, the ends of runs and a study's decisions are printed as lines of their own; runs that wait for others to
/// reach their step leave the line meanwhile.   Thread: the one that calls handle().
class Progress {
public:
    using Labels = std::function<std::string(const std::string& run)>;
    /// How often the line is written again, in seconds.
    static constexpr double kTerminalInterval = 0.1, kPlainInterval = 5;

    /// `runs` is how many will be trained in all, less those that a study tells to be added; `label` names one by its
    /// folder name.
    Progress(const Console& console, int runs, Labels label);

    /// `now` is any clock in seconds that does not go back.
    void handle(const engine::Event& event, double now);
    void handle(const engine::StudyEvent& event);
    /// Ends the line. Nothing is shown after it.
    void finish();

    /// The line as it stands, for `columns` columns.
    [[nodiscard]] std::string line(double now, std::size_t columns) const;

private:
    struct Run {
        std::string label;
        std::int64_t step = 0, steps = 0;
        std::optional<double> loss, metric, best;
        std::string metricName;
        bool done = false, waiting = false;
    };

    void take(const std::string& run, const engine::RunStarted& event);
    void take(const std::string& run, const engine::RunResumed& event);
    void take(const std::string& run, const engine::PhaseChanged& event);
    void take(const std::string& run, const engine::StepDone& event);
    void take(const std::string& run, const engine::EvalDone& event);
    void take(const std::string& run, const engine::Warning& event);
    void take(const std::string& run, const engine::RunFinished& event);
    template<typename Other>
    void take(const std::string&, const Other&)
    {
    }
    void take(const engine::StudyStarted& event);
    void take(const engine::RunQueued& event) { m_queued[event.run] = event.label; }
    void take(const engine::RunPruned& event);
    void take(const engine::SettingsAdded& event);
    void take(const engine::CohortFailed& event);
    template<typename Other>
    void take(const Other&)
    {
    }
    Run& runNamed(const std::string& name);
    void say(const std::string& text); ///< a line of its own
    void show(double now);
    [[nodiscard]] std::vector<const Run*> together() const;
    [[nodiscard]] std::optional<double> secondsLeft(double now) const;
    [[nodiscard]] std::string losses() const;

    Console m_console;
    int m_total;
    Labels m_label;
    std::vector<std::string> m_order; ///< run names as they started
    std::map<std::string, Run> m_runs;
    std::map<std::string, std::string> m_queued; ///< labels of a study's runs, also of those without a folder
    std::string m_decision;                      ///< the last told: it leaves several runs behind
    std::string m_phase;                         ///< shown while no step is done
    double m_epoch = 0, m_epochs = 0;
    std::int64_t m_stepsDone = 0;       ///< of all runs, in this process
    double m_tokens = 0, m_seconds = 0; ///< of the last steps, older ones fading
    std::optional<double> m_firstStepAt, m_shownAt;
    double m_now = 0;
    std::string m_lastPlain; ///< a log is not told the same twice
    bool m_lineOpen = false;
};

} // namespace cli
