// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/run_selection.h"
#include "compare/compare_figures.h"
#include "compare/compare_store.h"
#include "compare/seed_mean.h"
#include "compare/study_decisions.h"
#include "compare/verdict_panel.h"
#include "compare/zero_control.h"
#include "engine/study.h"
#include "sample_study.h"
#include "widgets/format.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace ui;

namespace {

ChartPosition at(double step)
{
    return {step, step / 10, step * 100, step / 2};
}

engine::RunRecord record(double lambda, std::uint64_t seed)
{
    engine::RunRecord run;
    run.config.sibo.lambda = lambda;
    run.config.train.seed = seed;
    const std::string name = sample::runName(lambda, seed);
    run.events = sample::studyEvents(name, run.config);
    run.summary = engine::summarise(name, run.config, run.events);
    return run;
}

} // namespace

class TestCompareParts : public QObject {
    Q_OBJECT

private slots:
    void meanAndDeviationOfSeeds()
    {
        SeedMean mean;
        QVERIFY(!mean.add(at(1), 2).deviation());
        mean.add(at(3), 10);
        QCOMPARE(mean.add(at(1), 4).mean, 3.0);
        const SeedMean::Point& point = mean.add(at(1), 9);
        QCOMPARE(point.seeds, 3);
        QCOMPARE(point.mean, 5.0);
        QCOMPARE(*point.deviation(), std::sqrt(13.0)); // of 2, 4, 9
        mean.add(at(2), 7);                            // a seed with other steps
        QCOMPARE(mean.points().size(), std::size_t(3));
        QCOMPARE(mean.points()[1].mean, 7.0);
        QCOMPARE(mean.last()->mean, 10.0);
    }
    void selectionPutsFiltersTogether()
    {
        RunSelection selection;
        QSignalSpy filtered(&selection, &RunSelection::filterChanged);
        selection.setRuns({"a", "b", "c"});
        selection.setFilter("one", QSet<QString>{"a", "b"});
        selection.setFilter("two", QSet<QString>{"b", "c"});
        QCOMPARE(selection.passing(), QStringList{"b"});
        QCOMPARE(filtered.size(), 3);
        selection.setFilter("two", QSet<QString>{"b", "c"}); // nothing new
        QCOMPARE(filtered.size(), 3);
        selection.setFilter("one", std::nullopt);
        QCOMPARE(selection.passing(), (QStringList{"b", "c"}));
        selection.setSelected({"a", "c"});
        selection.setBaseline("a");
        selection.setRuns({"b", "c"});
        QCOMPARE(selection.selected(), QSet<QString>{"c"});
        QVERIFY(selection.baseline().isEmpty());
    }
    void recordsAsOfAStepKnowNothingLater()
    {
        const engine::RunRecord whole = record(0.4, 1);
        const auto then = asOfStep({whole}, 20);
        QCOMPARE(then.size(), std::size_t(1));
        std::int64_t last = 0;
        for (const engine::Event& event : then[0].events) {
            if (const auto* evaluation = std::get_if<engine::EvalDone>(&event.body))
                last = evaluation->step;
            if (const auto* step = std::get_if<engine::StepDone>(&event.body))
                QVERIFY(step->step <= 20);
        }
        QCOMPARE(last, std::int64_t(19));
        QVERIFY(then[0].summary.lastLoss != whole.summary.lastLoss);
    }
    void wholeStudyPickedByHandIsThatStudy()
    {
        QTemporaryDir dir;
        const auto library = toPath(dir.path());
        sample::writeGrid(library, sample::gridConfig({0, 0.4}, 1));
        CompareRequest request;
        request.runs = {engine::runsFolder(library) / sample::runName(0, 1),
                        engine::runsFolder(library) / sample::runName(0.4, 1)};
        QVERIFY(readFolders(request).study);
        request.runs.pop_back();
        QVERIFY(!readFolders(request).study);
        QCOMPARE(readFolders(request).runs.size(), std::size_t(1));
        request.study = engine::studiesFolder(library) / "no-such-study";
        QCOMPARE(readFolders(request).problems.size(), std::size_t(1));
        QCOMPARE(readFolders(request).runs.size(), std::size_t(1));
    }
    void controlsHaveALineOfTheirOwn()
    {
        std::vector<engine::RunRecord> runs = {record(0, 1), record(0.4, 1), record(0.4, 1)};
        runs[2].config.sibo.source = engine::SiboSource::Zero;
        runs[2].summary.name = "control";
        const engine::Comparison comparison = engine::compareRuns(runs);
        const LambdaFigures figures = lambdaFigures(comparison, {});
        QCOMPARE(figures.settings.size(), std::size_t(3));
        int controls = 0;
        for (const LambdaSetting& setting : figures.settings) {
            controls += setting.dashed ? 1 : 0;
            QCOMPARE(setting.line, setting.dashed ? QString("zero") : QString());
        }
        QCOMPARE(controls, 1);
        const LambdaFigures byShare = lambdaFigures(comparison, {true, {}, {}});
        QVERIFY(byShare.settings[0].x == 0);
        QVERIFY(std::abs(byShare.settings.back().x - 0.4 * 0.95) < 1e-9);
    }
    void zeroControlTrainsEveryOtherLambdaOnceMore()
    {
        QTemporaryDir dir;
        const auto folder = sample::writeGrid(toPath(dir.path()), sample::gridConfig({0, 0.2, 0.4}, 2), false);
        const engine::StudyRecord study = engine::readStudy(folder);
        const engine::StudyConfig wanted = withZeroControl(study);
        QCOMPARE(newRunsOf(study, wanted), 4); // 2 λ ≠ 0 × 2 seeds
        engine::TrainConfig grown = study.config;
        grown.study = wanted;
        int controls = 0;
        for (const engine::PlannedRun& run : engine::expandStudy(grown)) {
            const bool isControl = run.config.sibo.source == engine::SiboSource::Zero;
            controls += isControl ? 1 : 0;
            QVERIFY(!isControl || run.config.sibo.lambda > 0);
        }
        QCOMPARE(controls, 4);
        const engine::StudyRecord after = engine::extendStudy(study, wanted);
        for (const std::string& run : study.runs)
            QVERIFY(std::count(after.runs.begin(), after.runs.end(), run) == 1); // what is there stays
    }
    void panelsHoldTheirValueAlone()
    {
        std::vector<engine::RunRecord> runs = {record(0, 1), record(0.4, 1), record(0, 1), record(0.4, 1)};
        for (std::size_t i = 2; i < 4; ++i) {
            runs[i].config.train.learningRate = 1e-2;
            runs[i].summary.name += "-b";
        }
        const engine::Comparison comparison = engine::compareRuns(runs);
        const auto keys = panelKeys(comparison);
        QCOMPARE(keys.size(), std::size_t(1));
        QCOMPARE(keys[0]->key, std::string("train.learning_rate"));
        const QStringList values = panelValues(*keys[0]);
        QCOMPARE(values.size(), 2);
        const auto panel = lambdaFigures(comparison, {false, keys[0]->key, values[1].toStdString()});
        QCOMPARE(panel.settings.size(), std::size_t(2));
        QVERIFY(panel.settings[0].line.isEmpty()); // the panel says it
        QCOMPARE(panel.settings[0].runs[0].name, QString::fromStdString(runs[2].summary.name));
    }
    void forestDrawsWhatItsAxisIsIn()
    {
        engine::LambdaEffect effect;
        effect.label = "λ 0.4";
        effect.seeds = 3;
        effect.difference = 1.2;
        effect.seedsOnly = engine::Interval{0.4, 2.0};
        engine::PanelVerdict points, loss;
        points.label = "accuracy";
        points.effects = {effect};
        loss.label = "loss";
        loss.unit = engine::FigureUnit::Own;
        effect.difference = 0.031;
        loss.effects = {effect};
        engine::Verdict verdict;
        verdict.panels = {points, loss};
        const ForestFigures figures = forestFigures(verdict, 1.0);
        QCOMPARE(figures.rows.size(), std::size_t(4)); // with two headings
        QVERIFY(figures.rows[1].difference && !figures.rows[3].difference);
        QVERIFY(figures.rows[1].figures.startsWith("+1.2") && figures.rows[3].figures.startsWith("+0.031"));
        QVERIFY(figures.margin.has_value());
        // The first panel with something to draw has the axis, whatever the first run was judged by.
        verdict.unit = engine::FigureUnit::Own;
        QVERIFY(forestFigures(verdict, 1.0).margin && forestFigures(verdict, 1.0).xTitle.contains("points"));
        verdict.panels = {loss, points};
        QVERIFY(!forestFigures(verdict, 1.0).margin); // it is in points
        QVERIFY(forestFigures(verdict, 1.0).rows[1].difference && !forestFigures(verdict, 1.0).rows[3].difference);
    }
    void decisionsAreSentences()
    {
        StudyDecisions decisions;
        decisions.setEvents({{"s", 0, engine::StudyStarted{8, 2, engine::StudyStrategy::Halving, {}, {}}},
                             {"s", 1, engine::RunQueued{"run-1", "λ 0.1", 0}}});
        decisions.append(
            {{"s", 65, engine::RunPruned{"run-1", 40, "the best 4 go on", "accuracy", 0.71, 0.75}},
             {"s", 66, engine::SettingsAdded{"beside the best", {"run-9"}, {"λ 0.35"}}},
             {"s", 67, engine::CohortFailed{{"run-7"}, "disk_full", "the disk is full", "/x", "free some"}},
             {"s", 70, engine::StudyFinished{engine::RunState::Completed, {}}}});
        const QStringList lines = decisions.toPlainText().split('\n');
        QCOMPARE(lines.size(), 5); // what is queued is no decision
        QVERIFY(lines[0].contains("8 runs"));
        QVERIFY(lines[1].startsWith("1:05") && lines[1].contains("step 40") && lines[1].contains("the best 4 go on"));
        QVERIFY(lines[1].contains("0.710") && lines[1].contains("0.750"));
        QVERIFY(lines[2].contains("λ 0.35"));
        QVERIFY(lines[3].contains("the disk is full") && lines[3].contains("free some"));
        QVERIFY(lines[4].contains("Completed"));
    }
    void verdictShowsSentencesAndButtons()
    {
        VerdictPanel panel;
        engine::Verdict verdict;
        engine::PanelVerdict judged;
        judged.sentences = {{engine::SentenceKind::Finding, "One run of each.", "add_seeds"},
                            {engine::SentenceKind::Note, "A note.", ""},
                            {engine::SentenceKind::Caution, "No control.", "add_control"},
                            {engine::SentenceKind::Caution, "No control there.", "add_control"}};
        judged.droppedSeeds = {"seed 3: λ 0.4 failed", "seed 4: λ 0 has no run"};
        judged.sentences[1].text = "A note: seed 4: λ 0 has no run.";
        verdict.panels = {judged, judged};
        verdict.signatures = {{engine::FailureSignature::Kind::TooHigh, "too high", "λ 0.7 is too high."}};
        panel.show(verdict, false);
        QVERIFY(panel.findChild<QLabel*>("verdictState")->text().contains("Computing"));
        QVERIFY(panel.text().contains("One run of each."));
        QVERIFY(panel.text().contains("Left out: seed 3"));
        QVERIFY(!panel.text().contains("Left out: seed 4")); // a sentence says so
        QVERIFY(panel.text().contains("λ 0.7 is too high."));
        QCOMPARE(panel.findChildren<QPushButton*>().size(), 2); // one of each kind
        QLabel* folded = nullptr;
        for (QLabel* label : panel.findChildren<QLabel*>())
            folded = label->text() == "No control there." && !folded ? label : folded;
        QVERIFY(folded && folded->isHidden());
        panel.findChild<QToolButton*>("verdictMore")->click();
        QVERIFY(!folded->isHidden());
        QSignalSpy seeds(&panel, &VerdictPanel::addSeedsRequested);
        QSignalSpy control(&panel, &VerdictPanel::addControlRequested);
        panel.findChild<QPushButton*>("verdictAddSeeds")->click();
        panel.findChild<QPushButton*>("verdictAddControl")->click();
        QCOMPARE(seeds.size(), 1);
        QCOMPARE(control.size(), 1);
        // The same verdict again, as while runs train, leaves all as it is; another one leaves unfolded what was.
        panel.show(verdict, true);
        QVERIFY(panel.findChildren<QLabel*>().contains(folded) && !folded->isHidden());
        verdict.signatures.clear();
        panel.show(verdict, true);
        QVERIFY(!panel.text().contains("too high"));
        QVERIFY(panel.findChild<QToolButton*>("verdictMore")->isChecked());
        // Seeds that have not been trained yet are no news while the study trains.
        panel.setTraining(true);
        QVERIFY(!panel.text().contains("seed 3"));
        panel.setTraining(false);
        QVERIFY(panel.text().contains("Left out: seed 3"));
        panel.clear();
        QVERIFY(panel.text().isEmpty());
    }
};

QTEST_MAIN(TestCompareParts)
#include "test_compare_parts.moc"
