// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/cohort.h"

#include "engine/error.h"
#include "toy_training.h"
#include "train/checkpoint.h"
#include "train/cohort_builder.h"

#include <condition_variable>
#include <limits>
#include <mutex>
#include <thread>

#include <ATen/TensorOperators.h>

#include <QtTest>

using namespace engine;

namespace {

constexpr double kPause = 0.2; ///< seconds: longer than all else between two steps of the toy, or the test says less

/// Lifts each pause once it has lasted kPause.
class Resumer {
public:
    explicit Resumer(PauseGate& gate) : m_gate(gate) {}
    void paused()
    {
        const std::lock_guard lock(m_mutex);
        m_paused = true;
        m_changed.notify_all();
    }

private:
    void run(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return std::exchange(m_paused, false); })) {
            // The time that passes is what is measured; only the end of the test cuts it short.
            (void)m_changed.wait_for(lock, stop, std::chrono::duration<double>(kPause), [] { return false; });
            m_gate.resume();
        }
    }

    PauseGate& m_gate;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_paused = false;
    std::jthread m_thread{[this](const std::stop_token& stop) { run(stop); }};
};

} // namespace

class TestCohort : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<toy::Training> m_toy;

    /// A cohort of one run a λ, before its first event.
    struct Made {
        std::unique_ptr<Workspace> workspace;
        PreparedCohort prepared;
        std::vector<Member> members;
    };
    Made make(const std::vector<double>& lambdas) const
    {
        Made made;
        std::vector<Job> jobs;
        for (const double lambda : lambdas) {
            TrainConfig config = m_toy->config();
            config.sibo.lambda = lambda;
            Job& job = jobs.emplace_back();
            job.run.config = config;
            job.name = "run-" + std::to_string(jobs.size() - 1);
        }
        made.workspace = std::make_unique<Workspace>(m_toy->at("library"));
        made.prepared = prepareCohort(std::move(jobs), *made.workspace);
        made.members = createMembers(made.prepared, m_toy->at("library"), "", 1);
        return made;
    }
    std::vector<RunFinished> run(Made made, const EventSink& sink) const
    {
        const TrainOptions options = m_toy->options();
        const auto manifest = manifestPath(made.members.front().folder(), m_toy->at("library"));
        Cohort cohort(cohortSetup(made.prepared, 1, manifest, options, sink, {}), std::move(made.prepared.trainer),
                      std::move(made.members));
        cohort.run();
        std::vector<RunFinished> ends;
        for (const Member& member : cohort.members())
            ends.push_back(*member.end());
        return ends;
    }

private Q_SLOTS:
    void init() { m_toy = std::make_unique<toy::Training>(); }

    void theLastAdapterStaysWhenTheBestCannotBeUsed()
    {
        const auto file = m_toy->run("run-0") / "adapter-last" / "adapter_model.safetensors";
        QCOMPARE(run(make({0.6}), {}).front().state, RunState::Completed);
        const std::string last = readWholeFile(file);
        std::filesystem::remove_all(m_toy->at("library"));
        Made made = make({0.6});
        Member& member = made.members.front();
        member.bestPrimary = 2; // better than any: it is kept until the final predictions
        member.bestRow =
            made.prepared.trainer->network().parameters().values().select(0, 0).detach().clone().fill_(1e30);
        const RunFinished end = run(std::move(made), {}).front();
        QCOMPARE(end.state, RunState::Failed);
        QCOMPARE(QString::fromStdString(end.code), QString(errorCodeName(ErrorCode::NonFinite)));
        QVERIFY(readWholeFile(file) == last);
    }

    void aMomentThatIsNotFiniteIsNotSaved()
    {
        // Such a moment makes no loss or gradient infinite, and stops its weight for good.
        Made made = make({0.0, 0.6});
        Trainer& trainer = *made.prepared.trainer;
        const auto poison = [&](const Event& event) {
            if (const auto* step = std::get_if<StepDone>(&event.body); step && step->step == 7)
                trainer.optimizer().secondMoment().select(0, 1).fill_(std::numeric_limits<float>::infinity());
        };
        const std::vector<RunFinished> ends = run(std::move(made), poison);
        QCOMPARE(ends[0].state, RunState::Completed);
        QCOMPARE(ends[1].state, RunState::Failed);
        QCOMPARE(QString::fromStdString(ends[1].code), QString(errorCodeName(ErrorCode::NonFinite)));
        QCOMPARE(checkpointSteps(m_toy->run("run-1")), (std::vector<std::int64_t>{5}));
        QCOMPARE(checkpointSteps(m_toy->run("run-0")), (std::vector<std::int64_t>{10, 15}));
    }

    void aPauseIsLeftOutAndWhatWentOnComesBack()
    {
        PauseGate gate;
        Resumer resumer(gate);
        TrainOptions options = m_toy->options();
        options.pause = &gate;
        std::vector<PhaseChanged> phases;
        double lastTime = 0;
        std::chrono::duration<double> wall{0}; // since the first step
        std::chrono::steady_clock::time_point start;
        double startTime = 0;
        int steps = 0, pausedSteps = 0;
        const EventSink sink = [&](const Event& event) {
            if (const auto* phase = std::get_if<PhaseChanged>(&event.body)) {
                phases.push_back(*phase);
                if (phase->state == RunState::Paused)
                    resumer.paused();
                else if (phase->text.starts_with("evaluating 24") && phases.end()[-2].state == RunState::Running)
                    gate.pause();
            } else if (const auto* step = std::get_if<StepDone>(&event.body)) {
                // Events' times leave pauses out, so no step lasts longer than the time from the one before.
                QVERIFY2(step->seconds <= event.time - lastTime, qPrintable(QString::number(step->seconds)));
                lastTime = event.time;
                if (steps == 0) {
                    start = std::chrono::steady_clock::now();
                    startTime = event.time;
                }
                wall = std::chrono::steady_clock::now() - start;
                pausedSteps += phases.back().state == RunState::Running && phases.size() > 1 &&
                               phases.end()[-2].state == RunState::Paused;
                if (++steps == 7)
                    gate.pause(); // within step 8
            }
        };
        QVERIFY(train(m_toy->config(), options, sink, {}).allCompleted());
        QCOMPARE(steps, 15);
        QVERIFY(pausedSteps > 0);
        // Three pauses lie between the first step and the last: a generous half of them is asked for.
        QVERIFY(lastTime - startTime < wall.count() - 1.5 * kPause);
        int paused = 0;
        for (std::size_t i = 1; i + 1 < phases.size(); ++i) {
            if (phases[i].state != RunState::Paused)
                continue;
            ++paused;
            QCOMPARE(phases[i + 1].state, phases[i - 1].state);
            QCOMPARE(phases[i + 1].text, phases[i - 1].text);
        }
        QCOMPARE(paused, 4); // three evaluations and a step
    }
};

QTEST_GUILESS_MAIN(TestCohort)
#include "test_cohort.moc"
