// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/verdict.h"
#include "made_grid.h"

#include <QTest>

using namespace engine;

namespace {

const std::vector<double> kLambdas{0, 0.2, 0.4, 0.7};

/// λ × five seeds, all completed; λ = 0.4 is 3 points above.
std::vector<RunRecord> fullGrid()
{
    std::vector<RunRecord> runs;
    for (const double lambda : kLambdas)
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const double noise = 0.002 * static_cast<double>((3 * seed + static_cast<std::uint64_t>(10 * lambda)) % 5);
            runs.push_back(grid::run(
                {lambda, seed, 0.8 + 0.004 * static_cast<double>(seed) + noise + (lambda == 0.4 ? 0.03 : 0)}));
        }
    return runs;
}

std::size_t placeOf(double lambda, std::uint64_t seed)
{
    for (std::size_t j = 0; j < kLambdas.size(); ++j)
        if (kLambdas[j] == lambda)
            return 5 * j + seed - 1;
    return 0;
}

void end(std::vector<RunRecord>& runs, double lambda, std::uint64_t seed, RunState state, const std::string& code = {},
         const std::string& reason = {})
{
    runs[placeOf(lambda, seed)] =
        grid::run({.lambda = lambda, .seed = seed, .state = state, .code = code, .reason = reason});
}

QString told(const std::vector<RunRecord>& runs, const StudyRecord* study = nullptr)
{
    return QString::fromStdString(grid::told(judge(runs, study)));
}

const LambdaEffect& effect(const Verdict& verdict, double lambda)
{
    for (const LambdaEffect& found : verdict.panels.front().effects)
        if (found.lambda == lambda)
            return found;
    qFatal("no such λ");
}

#define TELLS(text, part) QVERIFY2((text).contains(QStringLiteral(part)), qPrintable(text))

} // namespace

class TestVerdictOutcomes : public QObject {
    Q_OBJECT
private slots:
    void allThere();
    void prunedCountsInK();
    void failedTakesItsSeedAway();
    void divergedIsAnOutcome();
    void divergedBaseline();
    void divergedControl();
    void overflow();
    void allRunsOfOneLambdaFailed();
    void unfinished();
    void lambdaInTraining();
    void runsThatAreGone();
    void studyFileEditedByHand();
    void oddRuns();
    void twiceTheSameSetting();
};

void TestVerdictOutcomes::allThere()
{
    const Verdict verdict = judge(fullGrid(), nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.comparisons, 3);
    QCOMPARE(panel.seeds, 5);
    QCOMPARE(panel.degrees, 12);
    QVERIFY(std::abs(panel.critical - 2.682870067) < 1e-6);
    QVERIFY(panel.droppedSeeds.empty());
    QVERIFY(effect(verdict, 0.4).distinguishable);
}

void TestVerdictOutcomes::prunedCountsInK()
{
    auto runs = fullGrid();
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        end(runs, 0.7, seed, RunState::Pruned);
    const Verdict verdict = judge(runs, nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.comparisons, 3); // counts
    QCOMPARE(panel.degrees, 8);     // two λ and λ = 0 are judged
    QCOMPARE(panel.seeds, 5);
    QVERIFY(effect(verdict, 0.7).pruned && !effect(verdict, 0.7).seedsOnly);
    QVERIFY(effect(verdict, 0.4).seedsOnly.has_value());
    TELLS(QString::fromStdString(grid::told(verdict)),
          "λ = 0.7 was pruned on the way and is not judged, but counted among the 3 λ compared.");
}

void TestVerdictOutcomes::failedTakesItsSeedAway()
{
    auto runs = fullGrid();
    end(runs, 0.2, 3, RunState::Failed, "disk_full", "no space left");
    end(runs, 0, 5, RunState::Stopped);
    const Verdict verdict = judge(runs, nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.seeds, 3);
    QCOMPARE(effect(verdict, 0.4).seeds, 3);
    QCOMPARE(panel.droppedSeeds.size(), std::size_t(2));
    QCOMPARE(panel.droppedSeeds[0], std::string("seed 3: λ 0.2 failed (no space left)"));
    QCOMPARE(panel.droppedSeeds[1], std::string("seed 5: λ 0 was stopped"));
    TELLS(QString::fromStdString(grid::told(verdict)),
          "2 seeds left out for all λ, since not every λ has a figure there: seed 3: λ 0.2 failed (no space left); ");
}

void TestVerdictOutcomes::divergedIsAnOutcome()
{
    auto runs = fullGrid();
    end(runs, 0.7, 2, RunState::Failed, "non_finite", "the loss is not finite at step 12");
    end(runs, 0.7, 4, RunState::Failed, "non_finite", "the loss is not finite at step 40");
    const Verdict verdict = judge(runs, nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.seeds, 5); // no seed is taken from the others
    QCOMPARE(panel.comparisons, 3);
    QCOMPARE(effect(verdict, 0.7).diverged, 2);
    QCOMPARE(effect(verdict, 0.7).seeds, 0); // the rest would be the lucky ones
    TELLS(QString::fromStdString(grid::told(verdict)),
          "λ = 0.7 diverged in 2 of 5 runs: that is its outcome at this learning rate.");
}

void TestVerdictOutcomes::divergedBaseline()
{
    auto runs = fullGrid();
    end(runs, 0, 2, RunState::Failed, "non_finite");
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.front().seeds, 0);
    QVERIFY(verdict.signatures.empty());
    for (const LambdaEffect& found : verdict.panels.front().effects)
        QVERIFY(found.seeds == 0 && !found.seedsOnly);
    const QString text = QString::fromStdString(grid::told(verdict));
    TELLS(text, "λ = 0 diverged in 1 of 5 runs");
    TELLS(text, "λ = 0 diverged, so nothing is compared with it: the seeds on which it did not are its lucky ones.");
}

void TestVerdictOutcomes::divergedControl()
{
    for (const SiboSource which : {SiboSource::Zero, SiboSource::H0}) {
        auto runs = fullGrid();
        for (std::uint64_t seed = 1; seed <= 5; ++seed)
            runs.push_back(grid::run({0.4, seed, 0.8, SiboSource::Zero}));
        QVERIFY(judge(runs, nullptr).panels.front().controls.front().seedsOnly.has_value());
        RunRecord& run = which == SiboSource::Zero ? runs.back() : runs[placeOf(0.4, 5)];
        run = grid::run({.lambda = 0.4, .seed = 5, .source = which, .state = RunState::Failed, .code = "non_finite"});
        const Verdict verdict = judge(runs, nullptr);
        const LambdaEffect& control = verdict.panels.front().controls.front();
        QVERIFY(!control.seedsOnly && control.seeds == 0);
        QCOMPARE(control.diverged, 1);
        TELLS(QString::fromStdString(grid::told(verdict)),
              "λ = 0.4 is not compared with its attenuation control, since runs of one of them diverged");
    }
}

// A perplexity that is too large for a number is not stored, and says enough of that λ; it takes no seed from others.
void TestVerdictOutcomes::overflow()
{
    auto runs = fullGrid();
    for (RunRecord& run : runs)
        for (Event& event : run.events)
            if (auto* e = std::get_if<EvalDone>(&event.body); e != nullptr && &run != &runs[placeOf(0.7, 3)])
                e->metrics["perplexity"] = 10 * (1 - e->primary);
    StudyRecord study = grid::study(runs, kLambdas, 5);
    study.config.study.endpoint.metric = "perplexity";
    const Verdict verdict = judge(runs, &study);
    QCOMPARE(verdict.panels.front().seeds, 5);
    QCOMPARE(effect(verdict, 0.7).diverged, 1);
    TELLS(QString::fromStdString(grid::told(verdict)), "λ = 0.7 diverged in 1 of 5 runs");
    study.config.study.endpoint.metric = "matthews"; // that no run has
    QCOMPARE(effect(judge(runs, &study), 0.7).diverged, 0);
}

void TestVerdictOutcomes::allRunsOfOneLambdaFailed()
{
    auto runs = fullGrid();
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        end(runs, 0.2, seed, RunState::Failed, "out_of_memory");
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.front().seeds, 5);
    QCOMPARE(verdict.panels.front().comparisons, 3);
    TELLS(QString::fromStdString(grid::told(verdict)),
          "λ = 0.2 has no run with a figure and is not judged, but counted among the 3 λ compared.");
}

void TestVerdictOutcomes::unfinished()
{
    auto runs = fullGrid();
    for (const double lambda : kLambdas)
        for (std::uint64_t seed = 4; seed <= 5; ++seed)
            end(runs, lambda, seed, RunState::Running);
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.front().seeds, 3);
    TELLS(QString::fromStdString(grid::told(verdict)),
          "8 of 20 runs have not ended: the figures are of the λ and seeds that are complete.");
    for (const double lambda : kLambdas)
        for (std::uint64_t seed = 1; seed <= 3; ++seed)
            end(runs, lambda, seed, RunState::Queued);
    TELLS(told(runs), "No seed has a figure for every λ yet.");
}

// A λ that was added later leaves the verdict on the others as it is.
void TestVerdictOutcomes::lambdaInTraining()
{
    auto runs = fullGrid();
    for (std::uint64_t seed = 2; seed <= 5; ++seed)
        end(runs, 0.7, seed, seed == 5 ? RunState::Interrupted : RunState::Running);
    const Verdict verdict = judge(runs, nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.seeds, 5);
    QCOMPARE(panel.comparisons, 3);
    QVERIFY(panel.droppedSeeds.empty());
    QCOMPARE(effect(verdict, 0.7).unfinished, 4);
    QVERIFY(!effect(verdict, 0.7).seedsOnly && effect(verdict, 0.4).seedsOnly);
    TELLS(QString::fromStdString(grid::told(verdict)),
          "λ = 0.7 has 4 runs that have not ended and is not judged yet, but counted among the 3 λ compared.");
}

void TestVerdictOutcomes::runsThatAreGone()
{
    auto runs = fullGrid();
    const StudyRecord study = grid::study(runs, kLambdas, 5);
    runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(placeOf(0.4, 2)));
    const Verdict verdict = judge(runs, &study);
    QCOMPARE(verdict.panels.size(), std::size_t(1));
    QCOMPARE(verdict.panels.front().seeds, 4);
    QCOMPARE(verdict.panels.front().droppedSeeds.front(), std::string("seed 2: λ 0.4 has no run"));
    // A planned λ of which no run is left still counts in k.
    std::erase_if(runs, [](const RunRecord& run) { return run.config.sibo.lambda == 0.7; });
    const Verdict less = judge(runs, &study);
    QCOMPARE(less.panels.front().comparisons, 3);
    QCOMPARE(less.panels.front().seeds, 4);
    QCOMPARE(judge(runs, nullptr).panels.front().comparisons, 2);
}

void TestVerdictOutcomes::studyFileEditedByHand()
{
    const auto runs = fullGrid();
    StudyRecord study = grid::study(runs, kLambdas, 5);
    study.config.study.axes.emplace_back("no.such_key", std::vector<FieldValue>{1.0});
    QCOMPARE(judge(runs, &study).panels.front().seeds, 5);
    study = grid::study(runs, kLambdas, 5);
    study.runs.pop_back();
    QCOMPARE(judge(runs, &study).panels.front().seeds, 5);
    study.config.study.endpoint.data = "no such set";
    TELLS(told(runs, &study), "No seed has a figure for every λ");
}

void TestVerdictOutcomes::oddRuns()
{
    auto runs = fullGrid();
    runs.emplace_back(); // no configuration, no events
    runs[3].events.clear();
    runs[7].events.resize(5);
    for (Event& event : runs[8].events)
        if (auto* e = std::get_if<EvalDone>(&event.body))
            e->primary = std::nan("");
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.front().seeds, 4);  // 3 is gone
    QCOMPARE(effect(verdict, 0.2).diverged, 1); // its fourth seed's figure is no number
    QVERIFY(!verdict.panels.front().droppedSeeds.empty());
}

void TestVerdictOutcomes::twiceTheSameSetting()
{
    auto runs = fullGrid();
    const Verdict once = judge(runs, nullptr);
    runs.insert(runs.begin(), grid::run({.lambda = 0.4, .seed = 2, .state = RunState::Failed}));
    runs.push_back(grid::run({0.4, 2, 0.1}));
    const Verdict twice = judge(runs, nullptr);
    QCOMPARE(twice.panels.front().seeds, 5);
    QCOMPARE(effect(twice, 0.4).difference, effect(once, 0.4).difference);
    TELLS(QString::fromStdString(grid::told(twice)), "of a setting and seed that an older run has too do");
    // The older one counts, in whichever order they come.
    for (RunRecord& run : runs)
        run.summary.startedAt = "2026-11-23T10:00:00Z";
    runs.back().summary.startedAt = "2026-11-24T10:00:00Z";
    std::rotate(runs.begin(), runs.end() - 1, runs.end());
    QCOMPARE(effect(judge(runs, nullptr), 0.4).difference, effect(once, 0.4).difference);
    // A run that diverged is no bad luck to be made good by another try.
    auto retried = fullGrid();
    end(retried, 0.4, 2, RunState::Failed, "non_finite");
    retried.push_back(grid::run({0.4, 2, 0.9}));
    QCOMPARE(effect(judge(retried, nullptr), 0.4).diverged, 1);
}

QTEST_GUILESS_MAIN(TestVerdictOutcomes)
#include "test_verdict_outcomes.moc"
