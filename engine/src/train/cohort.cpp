// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/cohort.h"

#include "base/utc_now.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/presets.h"
#include "train/run_end.h"

#include <algorithm>
#include <chrono>

namespace engine {
namespace {

double latestTime(const std::vector<Member>& members)
{
    double time = 0;
    for (const Member& member : members)
        time = std::max(time, member.lastTime());
    return time;
}

} // namespace

Cohort::Cohort(CohortSetup setup, std::unique_ptr<Trainer> trainer, std::vector<Member> members)
    : m_setup(std::move(setup)), m_members(std::move(members)), m_trainer(std::move(trainer)),
      m_probe(m_setup.data.probe()), m_clock(latestTime(m_members)), m_until(m_trainer->plan().steps())
{
}

at::Tensor Cohort::row(std::size_t index)
{
    return m_trainer->network().parameters().values().select(0, static_cast<std::int64_t>(index));
}

bool Cohort::anyActive() const
{
    return std::any_of(m_members.begin(), m_members.end(), [](const Member& member) { return member.active(); });
}

bool Cohort::mayGoOn()
{
    if (m_setup.pause && m_setup.pause->isPaused()) {
        const PhaseChanged before = m_phase;
        phase(RunState::Paused, "paused");
        const auto since = std::chrono::steady_clock::now();
        m_setup.pause->wait(m_setup.stop);
        m_clock.exclude(std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count());
        phase(before.state, before.text);
    }
    return !m_setup.stop.stop_requested();
}

void Cohort::tellAll(const EventBody& body)
{
    for (Member& member : m_members)
        if (member.active())
            member.tell(body, m_clock, m_setup.sink);
}

void Cohort::phase(RunState state, const std::string& text)
{
    m_phase = {state, text};
    tellAll(m_phase);
}

void Cohort::announce(Member& member)
{
    const TrainConfig& config = member.config();
    RunStarted started;
    started.steps = m_trainer->plan().steps();
    started.epochs = m_trainer->plan().epochAfter(started.steps);
    started.trainable = m_trainer->network().layout().size();
    started.total = m_setup.model.parameters + started.trainable;
    started.device = deviceName(m_setup.model.device());
    started.dtype = m_setup.dtype;
    started.threads = m_setup.threads;
    started.cohortSize = static_cast<int>(m_members.size());
    started.memoryEstimateBytes = m_setup.memoryEstimate;
    started.startedAt = utcNow();
    started.labels = m_setup.data.labels;
    started.primaryMetric = primaryMetricName(config.task);
    for (const Site& site : findSites(siteRequest(config, m_setup.model.shape))) {
        ++started.totalSites;
        started.effectiveSites += site.effective;
    }
    member.tell(started, m_clock, m_setup.sink);
    for (const Problem& warning : m_setup.data.warnings)
        member.tell(Warning{warning.key, warning.message, warning.hint}, m_clock, m_setup.sink);
    for (const std::string& warning : m_setup.model.warnings)
        member.tell(Warning{"model", warning, ""}, m_clock, m_setup.sink);
}

void Cohort::guarded(const std::function<void()>& work)
{
    try {
        work();
    } catch (...) {
        endAll(failureOf(std::current_exception()));
    }
}

void Cohort::run()
{
    guarded([this] {
        for (Member& member : m_members)
            announce(member);
        phase(RunState::Evaluating, "measuring the frozen base");
        measureAfter(0);
        phase(RunState::Running, "training");
        loop();
    });
}

void Cohort::loop()
{
    const auto goOn = [this] { return mayGoOn(); };
    while (m_step < m_until && anyActive() && !m_setup.stop.stop_requested()) {
        const double start = m_clock.seconds(); // leaves pauses out
        const auto results = m_trainer->step(m_step + 1, goOn);
        if (!results)
            break; // stopped in the middle: the step left no trace
        const double seconds = m_clock.seconds() - start;
        m_freed.afterStep();
        tellSteps(++m_step, *results, seconds / static_cast<double>(m_members.size()));
        measureAfter(m_step);
        if (m_step < m_until && m_trainer->plan().isDue(m_members.front().config().train.checkpointEvery, m_step))
            save(m_step);
    }
    finish(m_step);
}

void Cohort::tellSteps(std::int64_t step, const std::vector<StepResult>& results, double seconds)
{
    StepDone done;
    done.step = step;
    done.epoch = m_trainer->plan().epochAfter(step);
    done.tokens = m_trainer->tokens(step);
    done.seconds = seconds;
    done.memoryBytes = peakMemory(m_setup.model.device());
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!m_members[i].active())
            continue;
        done.loss = results[i].loss;
        done.gradNorm = results[i].gradNorm;
        done.lr = results[i].learningRate;
        done.lambdas = m_trainer->network().method().learnedLambdas(i);
        m_members[i].tell(done, m_clock, m_setup.sink);
        if (!results[i].nonFinite.empty())
            failMember(i, step, results[i].nonFinite);
    }
}

void Cohort::failMember(std::size_t index, std::int64_t step, const std::string& what)
{
    Member& member = m_members[index];
    const std::string text = what + " is not finite at step " + std::to_string(step);
    member.tell(Warning{"non_finite", text, "a smaller learning rate or a longer warm-up usually helps"}, m_clock,
                m_setup.sink);
    // The step was not applied, so these are the last good values; nothing else is ever saved.
    if (!m_lastIsSaved && row(index).isfinite().all().item<bool>())
        saveAdapterOf(index, "adapter-last", row(index));
    member.finish({RunState::Failed, text, errorCodeName(ErrorCode::NonFinite), "train.learning_rate",
                   "lower train.learning_rate or raise train.warmup_steps"},
                  m_clock, m_setup.sink);
    m_trainer->retire(index);
}

} // namespace engine
