// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/events.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace ui {

/// How far a run or study is, from its events alone.
/// Time left   activity seconds per run-step so far (evaluations included, time before the first step not), times the
///             run-steps that are left. A cohort's members share the clock, so each counts 1 / R of it.
class RunProgress {
public:
    /// Forgets everything; `runs` are expected in all.
    void begin(int runs);
    void consume(const engine::Event& event);

    [[nodiscard]] double fraction() const; ///< 0 … 1
    [[nodiscard]] std::optional<double> secondsLeft() const;
    [[nodiscard]] QString text() const; ///< "step 412 / 630 · epoch 2 of 3 · 1:04 left"
    [[nodiscard]] bool isStarted() const { return !m_runs.empty(); }

private:
    struct Run {
        std::int64_t step = 0, firstStep = 0, steps = 0;
        double epoch = 0, epochs = 0;
        double time = 0, firstTime = 0;
        int cohort = 1;
        bool finished = false;
        bool stopped = false; ///< by the user: it can go on, so its other steps are still to come
        [[nodiscard]] bool isOver() const { return finished && !stopped; }
    };
    [[nodiscard]] const Run* leading() const;
    [[nodiscard]] double stepsLeft() const;
    void take(Run& run, const engine::StepDone& step);

    int m_expected = 1;
    std::map<std::string, Run> m_runs;
};

} // namespace ui
