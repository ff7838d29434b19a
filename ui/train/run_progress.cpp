// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/run_progress.h"

#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunProgress)
};

} // namespace

void RunProgress::begin(int runs)
{
    m_expected = std::max(1, runs);
    m_runs.clear();
}

void RunProgress::consume(const engine::Event& event)
{
    Run& run = m_runs[event.run];
    run.time = std::max(run.time, event.time);
    if (const auto* started = std::get_if<engine::RunStarted>(&event.body)) {
        run.steps = started->steps;
        run.epochs = started->epochs;
        run.cohort = std::max(1, started->cohortSize);
    } else if (const auto* step = std::get_if<engine::StepDone>(&event.body)) {
        take(run, *step);
    } else if (const auto* resumed = std::get_if<engine::RunResumed>(&event.body)) {
        run.step = resumed->step;
        run.firstStep = 0;
        run.finished = false;
        run.stopped = false;
    } else if (const auto* end = std::get_if<engine::RunFinished>(&event.body)) {
        run.finished = true;
        run.stopped = end->state == engine::RunState::Stopped;
    }
}

void RunProgress::take(Run& run, const engine::StepDone& step)
{
    if (run.firstStep == 0) {
        run.firstStep = step.step;
        run.firstTime = run.time;
    }
    run.step = step.step;
    run.epoch = step.epoch;
}

double RunProgress::stepsLeft() const
{
    double left = 0;
    std::int64_t usual = 0;
    for (const auto& [name, run] : m_runs) {
        usual = std::max(usual, run.steps);
        if (!run.isOver())
            left += static_cast<double>(std::max<std::int64_t>(0, run.steps - run.step));
    }
    const auto unseen = std::max<std::int64_t>(0, m_expected - static_cast<std::int64_t>(m_runs.size()));
    return left + static_cast<double>(unseen * usual);
}

double RunProgress::fraction() const
{
    double done = 0;
    for (const auto& [name, run] : m_runs)
        done += static_cast<double>(run.isOver() ? run.steps : run.step);
    const double all = done + stepsLeft();
    return all > 0 ? done / all : 0;
}

std::optional<double> RunProgress::secondsLeft() const
{
    double seconds = 0;
    double steps = 0;
    for (const auto& [name, run] : m_runs) {
        if (run.step <= run.firstStep)
            continue;
        seconds += (run.time - run.firstTime) / run.cohort;
        steps += static_cast<double>(run.step - run.firstStep);
    }
    if (steps <= 0 || seconds <= 0)
        return std::nullopt;
    return stepsLeft() * seconds / steps;
}

const RunProgress::Run* RunProgress::leading() const
{
    const Run* leading = nullptr;
    for (const auto& [name, run] : m_runs) {
        const bool better = !leading || (leading->finished && !run.finished) ||
                            (leading->finished == run.finished && run.step > leading->step);
        if (better)
            leading = &run;
    }
    return leading;
}

QString RunProgress::text() const
{
    const Run* run = leading();
    if (!run || run->steps == 0)
        return Words::tr("preparing");
    QStringList parts;
    const auto seen = static_cast<int>(m_runs.size());
    if (seen < m_expected)
        parts += Words::tr("run %1 of %2").arg(seen).arg(m_expected);
    parts += Words::tr("step %1 / %2").arg(run->step).arg(run->steps);
    if (run->epochs >= 1) {
        const double current = std::min(std::floor(run->epoch) + 1, std::ceil(run->epochs));
        parts += Words::tr("epoch %1 of %2").arg(formatNumber(current, 6), formatNumber(run->epochs, 4));
    }
    const auto left = secondsLeft();
    if (left && fraction() < 1)
        parts += Words::tr("%1 left").arg(formatClock(*left));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
