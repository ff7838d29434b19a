// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/study.h"
#include "size_limit.h"
#include "toy_training.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <QtTest>

using namespace engine;

/// Studies that grow by refinement or by hand, and what a study tells and survives.
class TestStudyGrowth : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<toy::Training> m_toy;
    std::unique_ptr<toy::Training> m_calm;
    std::filesystem::path m_reference; ///< a study of two rounds that nobody disturbed

    TrainConfig refined(int rounds) const { return refined(rounds, *m_toy); }
    static TrainConfig refined(int rounds, const toy::Training& toy)
    {
        TrainConfig config = toy.study({0.0, 0.4, 0.8});
        config.study.axes.emplace_back("train.seed", std::vector<FieldValue>{std::int64_t{1}, std::int64_t{2}});
        config.train.similarityEvery = 0;
        config.train.epochs = 1;
        config.study.strategy = StudyStrategy::Refine;
        config.study.rounds = rounds;
        return config;
    }
    template<typename Body>
    static std::vector<Body> told(const std::filesystem::path& study)
    {
        std::vector<Body> result;
        for (const StudyEvent& event : readStudyEvents(study))
            if (const Body* body = std::get_if<Body>(&event.body))
                result.push_back(*body);
        return result;
    }
    std::vector<RunRecord> runsOf(const std::filesystem::path& study) const
    {
        std::vector<RunRecord> runs;
        for (const std::string& run : readStudy(study).runs)
            runs.push_back(readRun(m_toy->run(run)));
        return runs;
    }
    static std::map<double, double> meanOfLast(const std::vector<RunRecord>& runs)
    {
        std::map<double, std::pair<double, int>> sums;
        for (const RunRecord& run : runs) {
            double last = 0;
            for (const EvalDone& evaluation : toy::bodies<EvalDone>(run.events))
                if (evaluation.split == "validation" && !evaluation.base)
                    last = evaluation.primary;
            sums[run.config.sibo.lambda].first += last;
            ++sums[run.config.sibo.lambda].second;
        }
        std::map<double, double> means;
        for (const auto& [lambda, sum] : sums)
            means[lambda] = sum.first / sum.second;
        return means;
    }
    std::string fileOf(const std::string& run, const char* file) const { return readWholeFile(m_toy->run(run) / file); }

private Q_SLOTS:
    void initTestCase()
    {
        m_calm = std::make_unique<toy::Training>();
        const TrainOutcome outcome = train(refined(2, *m_calm), m_calm->options(), {}, {});
        QVERIFY(outcome.allCompleted());
        m_reference = outcome.study;
    }
    void init() { m_toy = std::make_unique<toy::Training>(); }

    void lambdaJoinsAroundTheBest()
    {
        const TrainOutcome outcome = train(refined(1), m_toy->options(), {}, {});
        QVERIFY(outcome.allCompleted());
        const auto runs = runsOf(outcome.study);
        std::vector<RunRecord> grid;
        std::set<double> joined;
        for (const RunRecord& run : runs)
            if (std::set<double>{0, 0.4, 0.8}.contains(run.config.sibo.lambda))
                grid.push_back(run);
            else
                joined.insert(run.config.sibo.lambda);
        QCOMPARE(grid.size(), std::size_t{6});
        const auto means = meanOfLast(grid);
        double best = 0; // of equal ones the smallest
        for (const auto& [lambda, mean] : means)
            if (mean > means.at(best))
                best = lambda;
        const std::set<double> expected = best == 0     ? std::set<double>{0.2}
                                          : best == 0.4 ? std::set<double>{0.2, 0.6}
                                                        : std::set<double>{0.6};
        QVERIFY(joined == expected);
        QCOMPARE(runs.size(), 6 + 2 * expected.size()); // for every seed
        const auto added = told<SettingsAdded>(outcome.study);
        QCOMPARE(added.size(), std::size_t{1});
        QCOMPARE(added[0].runs.size(), 2 * expected.size());
        QVERIFY(added[0].rule.starts_with("λ between "));
        for (const RunRecord& run : runs)
            QCOMPARE(run.summary.study, readStudy(outcome.study).name);
    }

    void killedInARefinement_data()
    {
        QTest::addColumn<QString>("when");
        for (const char* when : {"before the study file", "after the study file", "told", "half queued", "training"})
            QTest::newRow(when) << when;
    }

    void killedInARefinement()
    {
        QFETCH(QString, when);
        const StudyRecord whole = readStudy(m_reference);
        const auto killed = m_toy->at("killed");
        const auto keep = [&](bool now) {
            if (now && !std::filesystem::exists(killed))
                copy(m_toy->at("library"), killed, std::filesystem::copy_options::recursive);
        };
        TrainOptions options = m_toy->options();
        int completed = 0, queued = 0;
        options.study = [&](const StudyEvent& event) {
            queued += std::holds_alternative<RunQueued>(event.body);
            keep(when == "told" && std::holds_alternative<SettingsAdded>(event.body));
            keep(when == "half queued" && queued == 7);
            // All that SettingsAdded finds on disk but itself: the moment before it was told.
            if (when == "after the study file" && std::holds_alternative<SettingsAdded>(event.body) &&
                !std::filesystem::exists(killed)) {
                keep(true);
                const auto file = std::filesystem::directory_iterator(studiesFolder(killed))->path() / "events.jsonl";
                const std::string line = toJsonLine(event) + "\n", text = readWholeFile(file);
                QVERIFY(text.ends_with(line));
                writeFileAtomically(file, text.substr(0, text.size() - line.size()));
            }
        };
        const auto sink = [&](const Event& event) {
            completed += std::holds_alternative<RunFinished>(event.body);
            keep(when == "before the study file" && completed == 6);
            keep(when == "training" && completed == 6 && std::holds_alternative<StepDone>(event.body));
        };
        (void)train(refined(2), options, sink, {});
        m_toy->putBack(killed);
        const auto study = std::filesystem::directory_iterator(studiesFolder(m_toy->at("library")))->path();
        QVERIFY(train({}, m_toy->options(study), {}, {}).allCompleted());
        const StudyRecord after = readStudy(study);
        QCOMPARE(after.runs.size(), whole.runs.size());
        const auto planned = expandStudy(after.config), expected = expandStudy(whole.config);
        for (std::size_t i = 0; i < planned.size(); ++i) {
            QCOMPARE(planned[i].label, expected[i].label);
            QCOMPARE(readSummary(m_toy->run(after.runs[i])).state, RunState::Completed);
        }
        const auto added = told<SettingsAdded>(study), known = told<SettingsAdded>(m_reference);
        QCOMPARE(added.size(), known.size());
        for (std::size_t i = 0; i < added.size(); ++i) {
            QCOMPARE(added[i].rule, known[i].rule);
            QCOMPARE(added[i].labels, known[i].labels);
        }
        QCOMPARE(told<RunQueued>(study).size(), whole.runs.size());
    }

    void onlyNewRunsAreTrained()
    {
        TrainConfig config = m_toy->study();
        config.train.seed = 1;
        const TrainOutcome first = train(config, m_toy->options(), {}, {});
        std::map<std::string, std::string> before;
        for (const RunOutcome& run : first.runs)
            before[run.run] = fileOf(run.run, "events.jsonl");
        TrainOptions options = m_toy->options(first.study);
        options.extend = withValues(readStudy(first.study).config, "train.seed", {std::int64_t{2}, std::int64_t{3}});
        std::vector<StudyEvent> seen;
        options.study = [&](const StudyEvent& event) { seen.push_back(event); };
        const TrainOutcome second = train({}, options, {}, {});
        QVERIFY(second.allCompleted());
        QCOMPARE(second.runs.size(), std::size_t{4});
        for (const auto& [run, events] : before)
            QCOMPARE(fileOf(run, "events.jsonl"), events);
        const StudyRecord after = readStudy(first.study);
        QCOMPARE(after.runs.size(), std::size_t{6});
        for (const RunOutcome& run : first.runs)
            QVERIFY(std::find(after.runs.begin(), after.runs.end(), run.run) != after.runs.end());
        QVERIFY(std::holds_alternative<StudyResumed>(seen.front().body));
        QCOMPARE(std::get<SettingsAdded>(seen.at(1).body).runs.size(), std::size_t{4});
        QCOMPARE(told<RunQueued>(first.study).back().cohort, std::int64_t{2});
        QVERIFY_THROWS_EXCEPTION(EngineError, (void)train({}, options, {}, {})); // it has them already
    }

    void anExtensionThatCannotStartLeavesTheStudyAsItWas()
    {
        const TrainOutcome first = train(m_toy->study(), m_toy->options(), {}, {});
        const std::string file = readWholeFile(first.study / "study.json");
        const std::string events = readWholeFile(first.study / "events.jsonl");
        std::filesystem::rename(m_toy->at("model"), m_toy->at("gone"));
        TrainOptions options = m_toy->options(first.study);
        options.extend = withValues(readStudy(first.study).config, "sibo.lambda", {0.3});
        QVERIFY_THROWS_EXCEPTION(EngineError, (void)train({}, options, {}, {}));
        std::filesystem::rename(m_toy->at("gone"), m_toy->at("model"));
        writeFileAtomically(m_toy->at("model") / "model.safetensors", "damaged");
        QVERIFY_THROWS_EXCEPTION(EngineError, (void)train({}, options, {}, {}));
        QCOMPARE(readWholeFile(first.study / "study.json"), file);
        QCOMPARE(readWholeFile(first.study / "events.jsonl"), events);
    }

    void aCohortThatCannotStartLeavesTheOthers()
    {
        // The first one's initial adapter holds nothing: its run cannot start, the second can.
        std::filesystem::create_directory(m_toy->at("empty"));
        TrainConfig config = m_toy->config();
        config.study.runs = {{{"train.init_adapter", m_toy->at("empty").string()}}, {{"method.rank", std::int64_t{4}}}};
        std::vector<StudyEvent> seen;
        TrainOptions options = m_toy->options();
        options.study = [&](const StudyEvent& event) { seen.push_back(event); };
        const TrainOutcome outcome = train(config, options, {}, {});
        QCOMPARE(outcome.runs.size(), std::size_t{2});
        QCOMPARE(outcome.runs[0].state, RunState::Failed);
        QCOMPARE(outcome.runs[1].state, RunState::Completed);
        QVERIFY(std::holds_alternative<StudyStarted>(seen.front().body));
        const auto failed = told<CohortFailed>(outcome.study);
        QCOMPARE(failed.size(), std::size_t{1});
        QCOMPARE(failed[0].runs, std::vector<std::string>{outcome.runs[0].run});
        QVERIFY(!failed[0].message.empty() && !failed[0].code.empty());
        QCOMPARE(told<StudyFinished>(outcome.study).back().state, RunState::Completed);
        QVERIFY(!std::filesystem::exists(m_toy->run(outcome.runs[0].run)));
    }

    void theStudyFileHoldsWhatWasResolved()
    {
        TrainConfig config = m_toy->study();
        config.model.device = "auto";
        config.model.dtype = "auto";
        const TrainOutcome outcome = train(config, m_toy->options(), {}, {});
        const TrainConfig written = readStudy(outcome.study).config;
        QVERIFY(written.study.endpoint == (StudyEndpoint{"primary", "other", false}));
        const auto started = told<StudyStarted>(outcome.study);
        QVERIFY(started.size() == 1 && started[0].endpoint == written.study.endpoint);
        for (const RunRecord& run : runsOf(outcome.study)) {
            QCOMPARE(run.config.model.dtype, written.model.dtype);
            QCOMPARE(run.config.model.device, written.model.device);
        }
        QVERIFY(written.model.dtype == "float32" || written.model.dtype == "bfloat16");
        QVERIFY(written.model.device != "auto");
    }

    void foldersThatAreGoneOrHalfMadeAreMade()
    {
        const TrainOutcome first = m_toy->stopped(m_toy->study(), 5);
        const auto one = m_toy->run(first.runs[0].run), other = m_toy->run(first.runs[1].run);
        std::filesystem::remove_all(one);
        std::filesystem::remove_all(other);
        std::filesystem::create_directories(other); // killed before its config.json
        const TrainOutcome second = train({}, m_toy->options(first.study), {}, {});
        QVERIFY(second.allCompleted());
        for (const auto& folder : {one, other})
            QCOMPARE(toy::bodies<StepDone>(readRun(folder).events).size(), std::size_t{15});
    }

    void whatStandsInItsEventsIsNotLostWithTheLastLine()
    {
        const TrainOutcome first = m_toy->stopped(m_toy->study(), 5);
        const auto events = first.study / "events.jsonl";
        writeFileAtomically(events, readWholeFile(events) + "{\"event\": \"study_fin");
        QVERIFY(train({}, m_toy->options(first.study), {}, {}).allCompleted());
        QCOMPARE(told<StudyFinished>(first.study).size(), std::size_t{2});
    }

    void aStudyOfAnOlderVersionGoesOn()
    {
        const TrainOutcome first = m_toy->stopped(m_toy->study(), 5);
        std::filesystem::remove(first.study / "events.jsonl");
        QVERIFY(train({}, m_toy->options(first.study), {}, {}).allCompleted());
        const auto events = readStudyEvents(first.study);
        QVERIFY(std::holds_alternative<StudyStarted>(events.front().body));
        QCOMPARE(told<RunQueued>(first.study).size(), std::size_t{2});
        std::filesystem::remove(first.study / "events.jsonl");
        QVERIFY_THROWS_EXCEPTION(EngineError, (void)train({}, m_toy->options(first.study), {}, {})); // nothing is left
        QVERIFY(!std::filesystem::exists(first.study / ".lock"));
    }

    void onAFullDiskItEndsAndGoesOnLater()
    {
        std::optional<SizeLimit> full;
        std::optional<StudyFinished> end;
        TrainOptions options = m_toy->options();
        options.study = [&](const StudyEvent& event) {
            if (const auto* finished = std::get_if<StudyFinished>(&event.body))
                end = *finished;
        };
        const auto sink = [&](const Event& event) {
            if (const auto* step = std::get_if<StepDone>(&event.body); step && step->step == 7 && !full)
                full.emplace(64); // no file can grow
        };
        const TrainOutcome first = train(m_toy->study(), options, sink, {});
        full.reset();
        QCOMPARE(first.runs.size(), std::size_t{2});
        for (const RunOutcome& run : first.runs)
            QCOMPARE(run.state, RunState::Failed);
        QVERIFY(end.has_value()); // told, though it could not be written
        const TrainOutcome second = train({}, m_toy->options(first.study), {}, {});
        QVERIFY(second.allCompleted());
        for (const RunOutcome& run : second.runs)
            QCOMPARE(toy::bodies<StepDone>(readRun(m_toy->run(run.run)).events).size(), std::size_t{15});
        QCOMPARE(told<StudyFinished>(first.study).size(), std::size_t{1});
    }

    /// A process that died while it made a folder leaves one that is made anew; a folder of which somebody took a file
    /// away is none.
    void whatSomebodyTookAFileFromIsNotMadeAnew()
    {
        const TrainOutcome first = m_toy->stopped(m_toy->study(), 5);
        const auto harmed = m_toy->run(first.runs[0].run);
        for (const char* gone : {"config.json", "checkpoints", "adapter", "adapter-last", "summary.json"})
            std::filesystem::remove_all(harmed / gone);
        const std::string events = readWholeFile(harmed / "events.jsonl");
        const TrainOutcome second = train({}, m_toy->options(first.study), {}, {});
        QCOMPARE(second.runs[0].state, RunState::Failed);
        QVERIFY2(second.runs[0].reason.find("config.json") != std::string::npos, second.runs[0].reason.c_str());
        QCOMPARE(second.runs[1].state, RunState::Completed);
        QCOMPARE(readWholeFile(harmed / "events.jsonl"), events);
        QCOMPARE(told<CohortFailed>(first.study).size(), std::size_t{1});
        std::filesystem::resize_file(harmed / "events.jsonl", 0); // as a process leaves it that died before it told
        QVERIFY(train({}, m_toy->options(first.study), {}, {}).allCompleted());
        QCOMPARE(readRun(harmed).summary.state, RunState::Completed);
    }

    void damagedEventsAreNotWrittenOver()
    {
        const TrainOutcome first = m_toy->stopped(m_toy->study(), 5);
        const auto events = first.study / "events.jsonl";
        const std::string damaged = "nonsense\n" + readWholeFile(events);
        writeFileAtomically(events, damaged);
        QVERIFY_THROWS_EXCEPTION(EngineError, (void)train({}, m_toy->options(first.study), {}, {}));
        QCOMPARE(readWholeFile(events), damaged);
    }
};

QTEST_GUILESS_MAIN(TestStudyGrowth)
#include "test_study_growth.moc"
