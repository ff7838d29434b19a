// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/study.h"
#include "toy_training.h"

#include <algorithm>
#include <map>
#include <set>

#include <QtTest>

using namespace engine;

/// Successive halving: who is left behind, what is kept, and that a decision is taken once.
class TestHalving : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<toy::Training> m_toy;
    std::unique_ptr<toy::Training> m_calm;        ///< where the reference was trained
    std::map<std::string, RunRecord> m_reference; ///< the study that nobody disturbed

    /// λ {0, 0.2, 0.5, 0.9} × seeds {1, 2}, one rung at step 8 of 15: the best half of three λ, two, go on.
    TrainConfig config() const { return config(*m_toy); }
    static TrainConfig config(const toy::Training& toy)
    {
        TrainConfig config = toy.study({0.0, 0.2, 0.5, 0.9});
        config.study.axes.emplace_back("train.seed", std::vector<FieldValue>{std::int64_t{1}, std::int64_t{2}});
        config.train.similarityEvery = 0;
        config.study.strategy = StudyStrategy::Halving;
        config.study.rungs = 1;
        return config;
    }
    TrainOutcome trained(const TrainConfig& config, std::vector<StudyEvent>* told = nullptr) const
    {
        TrainOptions options = m_toy->options();
        if (told)
            options.study = [told](const StudyEvent& event) { told->push_back(event); };
        return train(config, options, {}, {});
    }
    template<typename Body>
    static std::vector<Body> decisions(const std::filesystem::path& study)
    {
        std::vector<Body> result;
        for (const StudyEvent& event : readStudyEvents(study))
            if (const Body* body = std::get_if<Body>(&event.body))
                result.push_back(*body);
        return result;
    }
    /// Runs of a study by their labels.
    static std::map<std::string, RunRecord> runsOf(const std::filesystem::path& study)
    {
        std::map<std::string, RunRecord> runs;
        for (const std::string& run : readStudy(study).runs) {
            RunRecord record = readRun(runsFolder(study.parent_path().parent_path()) / run);
            runs.emplace(record.summary.label, std::move(record));
        }
        return runs;
    }
    static double evaluationAt(const RunRecord& run, std::int64_t step)
    {
        for (const EvalDone& evaluation : toy::bodies<EvalDone>(run.events))
            if (evaluation.step == step && evaluation.split == "validation")
                return evaluation.primary;
        throw std::runtime_error("not evaluated at that step");
    }
    static std::set<std::string> prunedIn(const std::map<std::string, RunRecord>& runs)
    {
        std::set<std::string> labels;
        for (const auto& [label, run] : runs)
            if (run.summary.state == RunState::Pruned)
                labels.insert(label);
        return labels;
    }
    static void compareCourses(const RunRecord& a, const RunRecord& b)
    {
        QCOMPARE(b.summary.state, a.summary.state);
        const auto steps = toy::bodies<StepDone>(a.events), others = toy::bodies<StepDone>(b.events);
        QCOMPARE(others.size(), steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(others[i].step, steps[i].step);
            QCOMPARE(*others[i].loss, *steps[i].loss);
        }
        for (const char* file : {"adapter-last/adapter_model.safetensors", "adapter/adapter_model.safetensors"})
            QCOMPARE(readWholeFile(b.folder / file), readWholeFile(a.folder / file));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_calm = std::make_unique<toy::Training>();
        const TrainOutcome outcome = train(config(*m_calm), m_calm->options(), {}, {});
        QVERIFY(outcome.allCompleted());
        m_reference = runsOf(outcome.study);
    }
    void init() { m_toy = std::make_unique<toy::Training>(); }

    void theWorstOverAllSeedsIsLeftBehind()
    {
        std::vector<StudyEvent> told;
        const TrainOutcome outcome = trained(config(), &told);
        QVERIFY(outcome.allCompleted());
        QCOMPARE(outcome.runs.size(), std::size_t{8});
        const auto runs = runsOf(outcome.study);
        std::map<std::string, double> means;
        for (const char* lambda : {"0.2", "0.5", "0.9"})
            for (const char* seed : {"1", "2"})
                means[lambda] += evaluationAt(runs.at(std::string("λ ") + lambda + " · seed " + seed), 8) / 2;
        // The order that the rule names: the lowest mean loses, of equal ones the larger λ.
        const auto worst = std::max_element(means.begin(), means.end(), [](const auto& a, const auto& b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        const std::string name = "λ " + worst->first + " · seed ";
        QCOMPARE(prunedIn(runs), (std::set<std::string>{name + "1", name + "2"}));
        const auto pruned = decisions<RunPruned>(outcome.study);
        QCOMPARE(pruned.size(), std::size_t{2});
        QCOMPARE(pruned[0].step, std::int64_t{8});
        QCOMPARE(pruned[0].rule, std::string("the best 2 of 3 λ by mean accuracy on validation over 2 seeds go on"));
        QCOMPARE(pruned[0].value, worst->second);
        QCOMPARE(pruned[0].metric, std::string("accuracy on validation"));
        std::vector<std::string> lines;
        for (const StudyEvent& event : told)
            lines.push_back(toJsonLine(event));
        std::vector<std::string> written;
        for (const StudyEvent& event : readStudyEvents(outcome.study))
            written.push_back(toJsonLine(event));
        QCOMPARE(lines, written);
        QVERIFY(std::holds_alternative<StudyStarted>(told.front().body));
        QCOMPARE(std::get<StudyFinished>(told.back().body).state, RunState::Completed);
    }

    void whoIsLeftBehindKeepsItsFiles()
    {
        const auto& runs = m_reference;
        for (const auto& [label, run] : runs) {
            const bool pruned = run.summary.state == RunState::Pruned;
            QCOMPARE(run.summary.step, std::int64_t{pruned ? 8 : 15});
            QCOMPARE(toy::bodies<RunFinished>(run.events).size(), std::size_t{1});
            QVERIFY(std::holds_alternative<RunFinished>(run.events.back().body));
            QVERIFY(toy::bodies<RunResumed>(run.events).empty()); // a wait is no break
            QVERIFY(std::filesystem::exists(run.folder / "summary.json"));
            for (const char* folder : {"adapter", "adapter-last", "checkpoints"})
                QVERIFY2(std::filesystem::exists(run.folder / folder), label.c_str());
            if (pruned)
                QVERIFY(toy::bodies<RunFinished>(run.events).back().reason.starts_with("left behind: the best 2"));
        }
        QVERIFY(!prunedIn(runs).contains("λ 0 · seed 1"));
    }

    void zeroIsNeverLeftBehind()
    {
        TrainConfig hard = config();
        hard.study.axes[0].second = {0.0, 0.2, 0.9};
        hard.study.keep = 0.05;
        hard.study.rungs = 2;
        const auto runs = runsOf(trained(hard).study);
        QCOMPARE(prunedIn(runs).size(), std::size_t{2}); // one of two λ, and the last stays
        QCOMPARE(runs.at("λ 0 · seed 1").summary.state, RunState::Completed);
        QCOMPARE(runs.at("λ 0 · seed 2").summary.state, RunState::Completed);
    }

    void theFirstStepsAreThoseOfTheGrid()
    {
        TrainConfig grid = config();
        grid.study.strategy = StudyStrategy::Grid;
        const auto whole = runsOf(trained(grid).study);
        for (const auto& [label, run] : m_reference) {
            const auto steps = toy::bodies<StepDone>(run.events);
            const auto others = toy::bodies<StepDone>(whole.at(label).events);
            for (std::size_t i = 0; i < 8; ++i)
                QCOMPARE(*steps.at(i).loss, *others.at(i).loss);
        }
    }

    void killedAndContinuedDecidesTheSame_data()
    {
        QTest::addColumn<QString>("when");
        for (const char* when : {"first rung", "second cohort", "waiting", "decision", "half a decision", "after"})
            QTest::newRow(when) << when;
    }

    /// The library as it was at that moment, without the process: the study ends as it would have.
    void killedAndContinuedDecidesTheSame()
    {
        QFETCH(QString, when);
        const auto killed = m_toy->at("killed");
        const auto keep = [&](bool now) {
            if (now && !std::filesystem::exists(killed))
                copy(m_toy->at("library"), killed, std::filesystem::copy_options::recursive);
        };
        TrainOptions options = m_toy->options();
        int pruned = 0, waiting = 0, trainedSteps = 0;
        options.study = [&](const StudyEvent& event) {
            pruned += std::holds_alternative<RunPruned>(event.body);
            keep((when == "half a decision" && pruned == 1) || (when == "decision" && pruned == 2));
        };
        const auto sink = [&](const Event& event) {
            const auto* phase = std::get_if<PhaseChanged>(&event.body);
            const auto* step = std::get_if<StepDone>(&event.body);
            waiting += phase && phase->state == RunState::Queued;
            trainedSteps += step != nullptr;
            keep((when == "first rung" && step && step->step == 3) || (when == "second cohort" && trainedSteps == 40) ||
                 (when == "waiting" && waiting == 8) || (when == "after" && step && step->step == 11));
        };
        (void)train(config(), options, sink, {});
        QVERIFY(std::filesystem::exists(killed));
        m_toy->putBack(killed);
        const auto study = std::filesystem::directory_iterator(studiesFolder(m_toy->at("library")))->path();
        const TrainOutcome outcome = train({}, m_toy->options(study), {}, {});
        QVERIFY(outcome.allCompleted());
        const auto runs = runsOf(study);
        QCOMPARE(runs.size(), m_reference.size());
        for (const auto& [label, run] : runs)
            compareCourses(m_reference.at(label), run);
        QCOMPARE(decisions<RunPruned>(study).size(), std::size_t{2});
        QCOMPARE(decisions<RunQueued>(study).size(), std::size_t{8});
        QCOMPARE(decisions<StudyResumed>(study).size(), std::size_t{1});
        QCOMPARE(decisions<StudyFinished>(study).back().state, RunState::Completed);
        for (const auto& [label, run] : runs)
            for (const RunResumed& resumed : toy::bodies<RunResumed>(run.events))
                QVERIFY2(resumed.exact, resumed.differences.empty() ? "" : resumed.differences.front().c_str());
    }

    void stoppedWhileTheOthersWait()
    {
        std::stop_source stop;
        int steps = 0;
        const TrainOutcome first = train(
            config(), m_toy->options(),
            [&](const Event& event) {
                if (std::holds_alternative<StepDone>(event.body) && ++steps == 40) // the second cohort's second step
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(first.stopped());
        QCOMPARE(first.runs.size(), std::size_t{8});
        for (const auto& [label, run] : runsOf(first.study))
            QCOMPARE(run.summary.state, RunState::Stopped);
        QCOMPARE(decisions<StudyFinished>(first.study).back().state, RunState::Stopped);
        QVERIFY(train({}, m_toy->options(first.study), {}, {}).allCompleted());
        for (const auto& [label, run] : runsOf(first.study)) {
            compareCourses(m_reference.at(label), run);
            QCOMPARE(toy::bodies<RunFinished>(run.events).size(), std::size_t{1});
        }
    }

    void aPrunedSettingStaysPruned()
    {
        const TrainOutcome first = trained(config());
        const auto pruned = prunedIn(runsOf(first.study));
        TrainOptions options = m_toy->options(first.study);
        options.extend = withValues(readStudy(first.study).config, "train.seed", {std::int64_t{3}});
        const TrainOutcome second = train({}, options, {}, {});
        QVERIFY(second.allCompleted());
        QCOMPARE(second.runs.size(), std::size_t{3}); // λ 0 and two more: the third was left behind before
        const StudyRecord after = readStudy(first.study);
        QCOMPARE(after.runs.size(), std::size_t{12});
        const auto all = decisions<RunPruned>(first.study);
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all.back().step, std::int64_t{0});
        QVERIFY(!std::filesystem::exists(m_toy->run(all.back().run)));
        QVERIFY_THROWS_EXCEPTION(EngineError, (void)train({}, m_toy->options(first.study), {}, {})); // nothing is left
    }

    void newSeedsWaitForTheDecision()
    {
        const TrainOutcome first = m_toy->stopped(config(), 3);
        const std::string file = readWholeFile(first.study / "study.json");
        const auto extended = [&](const char* key, const FieldValue& value) {
            TrainOptions options = m_toy->options(first.study);
            options.extend = withValues(readStudy(first.study).config, key, {value});
            return train({}, options, {}, {});
        };
        try {
            (void)extended("train.seed", std::int64_t{3});
            QFAIL("trained λ that may be left behind");
        } catch (const EngineError& error) {
            QCOMPARE(error.code(), ErrorCode::BadConfig);
            QVERIFY2(error.hint().find("continue the study") != std::string::npos, error.hint().c_str());
        }
        QCOMPARE(readWholeFile(first.study / "study.json"), file);
        // A further λ does not compete, so it may join now.
        const TrainOutcome joined = extended("sibo.lambda", 0.3);
        QCOMPARE(joined.runs.size(), std::size_t{2});
        QVERIFY(joined.allCompleted());
        QVERIFY(train({}, m_toy->options(first.study), {}, {}).allCompleted());
        const auto pruned = decisions<RunPruned>(first.study);
        QCOMPARE(pruned.size(), std::size_t{2});
        QCOMPARE(pruned.front().step, std::int64_t{8});
        QCOMPARE(extended("train.seed", std::int64_t{3}).runs.size(), std::size_t{4}); // 0, 0.3 and two that went on
    }

    void aDamagedRunThatWasLeftBehindStopsNoOther()
    {
        const TrainOutcome first = trained(config());
        const auto runs = runsOf(first.study);
        const auto events = runs.at(*prunedIn(runs).begin()).folder / "events.jsonl";
        const std::string damaged = "nonsense\n" + readWholeFile(events);
        writeFileAtomically(events, damaged);
        std::filesystem::remove_all(runs.at("λ 0 · seed 1").folder);
        const TrainOutcome second = train({}, m_toy->options(first.study), {}, {});
        QCOMPARE(second.runs.size(), std::size_t{1});
        QCOMPARE(second.runs[0].state, RunState::Completed);
        compareCourses(m_reference.at("λ 0 · seed 1"), readRun(m_toy->run(second.runs[0].run)));
        QCOMPARE(readWholeFile(events), damaged);
    }

    void withoutValidationItSaysWhichKeys()
    {
        TrainConfig bad = config();
        bad.task.validation.clear();
        try {
            (void)trained(bad);
            QFAIL("started");
        } catch (const EngineError& error) {
            QCOMPARE(error.code(), ErrorCode::BadConfig);
            for (const char* key : {"task.validation", "task.validation_fraction"})
                QVERIFY2(error.message().find(key) != std::string::npos, error.message().c_str());
        }
        QVERIFY(!std::filesystem::exists(m_toy->at("library") / "studies"));
    }
};

QTEST_GUILESS_MAIN(TestHalving)
#include "test_halving.moc"
