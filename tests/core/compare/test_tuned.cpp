// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/verdict.h"
#include "made_grid.h"

#include <QTest>

using namespace engine;

namespace {

/// One (λ, learning rate) with three seeds.
struct At {
    double rate = 1e-3, lambda = 0, value = 0.8, validation = 0.7;
    std::filesystem::path train = {}; ///< a file of one's own
};

void add(std::vector<RunRecord>& runs, const At& at)
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        grid::Spec spec;
        spec.lambda = at.lambda;
        spec.seed = seed;
        spec.value =
            at.value + 0.002 * static_cast<double>((3 * seed + static_cast<std::uint64_t>(10 * at.lambda)) % 5);
        spec.validation = at.validation;
        spec.change = [&at](TrainConfig& config) {
            config.train.learningRate = at.rate;
            if (!at.train.empty())
                config.task.train = at.train;
        };
        runs.push_back(grid::run(spec));
    }
}

void end(RunRecord& run, RunState state, const std::string& code = {})
{
    const double rate = run.config.train.learningRate;
    run = grid::run({.lambda = run.config.sibo.lambda,
                     .seed = run.config.train.seed,
                     .state = state,
                     .code = code,
                     .validation = 0.99,
                     .change = [rate](TrainConfig& config) { config.train.learningRate = rate; }});
}

/// λ = 0 and 0.3, both best at the lower of two rates.
std::vector<RunRecord> twoRates()
{
    std::vector<RunRecord> runs;
    for (const double lambda : {0.0, 0.3}) {
        add(runs, {1e-3, lambda, 0.82, 0.80});
        add(runs, {4e-3, lambda, 0.70, 0.69});
    }
    return runs;
}

constexpr std::size_t kHighRateOfLambda = 9; // its first run in twoRates()

QString toldOf(const PanelVerdict& panel)
{
    QString text;
    for (const Sentence& sentence : panel.sentences)
        text += QString::fromStdString(sentence.text) + "\n";
    return text;
}

#define TELLS(text, part) QVERIFY2((text).contains(QStringLiteral(part)), qPrintable(text))

} // namespace

class TestTuned : public QObject {
    Q_OBJECT
private slots:
    void eachLambdaAtItsBestRate();
    void divergedRateNeverWins();
    void rateThatLacksASeedDoesNotCompete();
    void noChoiceBeforeAllRatesHaveEnded();
    void lambdaWithoutARateIsLeftOut();
    void withoutValidation();
    void filesOfOneNameAreNotOneSetting();
    void chosenAndJudgedOnValidation();
};

// λ = 0 is best at the low rate, λ = 0.3 at the high one; at either rate alone λ = 0.3 would look better or worse.
void TestTuned::eachLambdaAtItsBestRate()
{
    std::vector<RunRecord> runs;
    add(runs, {1e-3, 0, 0.82, 0.80});
    add(runs, {1e-3, 0.3, 0.74, 0.72});
    add(runs, {2e-3, 0, 0.70, 0.69});
    add(runs, {2e-3, 0.3, 0.82, 0.81});
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.size(), std::size_t(2));
    QVERIFY(verdict.panels[0].effects.front().distinguishable && verdict.panels[1].effects.front().distinguishable);
    QCOMPARE(verdict.tuned.size(), std::size_t(1));
    const PanelVerdict& tuned = verdict.tuned.front();
    QCOMPARE(tuned.baseRate.value(), 1e-3);
    QCOMPARE(tuned.effects.front().learningRate.value(), 2e-3);
    QVERIFY(!tuned.effects.front().distinguishable);
    QVERIFY(std::abs(tuned.baseline - 0.82 - 0.016 / 3) < 1e-9);
    TELLS(toldOf(tuned), "No λ is distinguishable from λ = 0 on these 3 seeds.");

    add(runs, {4e-3, 0, 0.6, 0.6});
    add(runs, {4e-3, 0.3, 0.9, 0.9});
    const QString apart = toldOf(judge(runs, nullptr).tuned.front());
    TELLS(apart, "at learning rate 0.004, rank 8, 100 steps, λ = 0.3 scored 7.9 points above λ = 0 at learning rate "
                 "0.001 on average over 3 seeds");
    TELLS(apart, "This holds for these examples, each λ at the learning rate chosen for it on validation.");
}

// One lucky seed of three, on validation far above all others.
void TestTuned::divergedRateNeverWins()
{
    auto runs = twoRates();
    for (std::size_t i = kHighRateOfLambda; i < kHighRateOfLambda + 2; ++i)
        end(runs[i], RunState::Failed, "non_finite");
    end(runs[kHighRateOfLambda + 2], RunState::Completed);
    const PanelVerdict tuned = judge(runs, nullptr).tuned.front();
    QCOMPARE(tuned.effects.front().learningRate.value(), 1e-3);
    QCOMPARE(tuned.effects.front().seeds, 3);
    TELLS(toldOf(tuned), "could not be chosen: learning rate 0.004 for λ = 0.3 (seed 1 diverged).");
}

void TestTuned::rateThatLacksASeedDoesNotCompete()
{
    auto runs = twoRates();
    for (std::size_t i = kHighRateOfLambda; i < kHighRateOfLambda + 3; ++i)
        end(runs[i], RunState::Completed);
    QCOMPARE(judge(runs, nullptr).tuned.front().effects.front().learningRate.value(), 4e-3);
    end(runs[kHighRateOfLambda + 1], RunState::Failed, "disk_full");
    QCOMPARE(judge(runs, nullptr).tuned.front().effects.front().learningRate.value(), 1e-3);
    runs.erase(runs.begin() + kHighRateOfLambda + 1);
    const PanelVerdict tuned = judge(runs, nullptr).tuned.front();
    QCOMPARE(tuned.effects.front().learningRate.value(), 1e-3);
    TELLS(toldOf(tuned), "0.004 for λ = 0.3 (seed 2 has no run)");
}

void TestTuned::noChoiceBeforeAllRatesHaveEnded()
{
    auto runs = twoRates();
    end(runs[kHighRateOfLambda + 1], RunState::Running);
    const PanelVerdict tuned = judge(runs, nullptr).tuned.front();
    QVERIFY(!tuned.effects.front().learningRate && tuned.effects.front().seeds == 0);
    QCOMPARE(tuned.baseRate.value(), 1e-3);
}

void TestTuned::lambdaWithoutARateIsLeftOut()
{
    auto runs = twoRates();
    add(runs, {1e-3, 0.6, 0.9, 0.9});
    end(runs.back(), RunState::Failed, "non_finite");
    const PanelVerdict tuned = judge(runs, nullptr).tuned.front();
    QCOMPARE(tuned.comparisons, 2); // counts
    QCOMPARE(tuned.effects.size(), std::size_t(2));
    QVERIFY(tuned.effects[0].seedsOnly && !tuned.effects[1].seedsOnly && !tuned.effects[1].learningRate);
    TELLS(toldOf(tuned), "λ = 0.6 has no learning rate with a figure for every seed and is not judged, but counted "
                         "among the 2 λ compared.");

    for (const std::size_t i : {0u, 3u})
        end(runs[i], RunState::Failed, "non_finite");
    const PanelVerdict baseless = judge(runs, nullptr).tuned.front();
    QCOMPARE(baseless.seeds, 0);
    TELLS(toldOf(baseless), "No learning rate has a figure for every seed of λ = 0");
}

void TestTuned::withoutValidation()
{
    auto runs = twoRates();
    for (RunRecord& run : runs)
        std::erase_if(run.events, [](const Event& event) {
            const auto* e = std::get_if<EvalDone>(&event.body);
            return e != nullptr && e->split == "validation";
        });
    QVERIFY(judge(runs, nullptr).tuned.empty());
}

// Their labels are the same, "train.tsv": λ = 0 on one data set is no baseline for λ = 0.3 on another.
void TestTuned::filesOfOneNameAreNotOneSetting()
{
    std::vector<RunRecord> runs;
    for (const char* train : {"/data/rte/train.tsv", "/data/mrpc/train.tsv"})
        for (const double rate : {1e-3, 4e-3})
            for (const double lambda : {0.0, 0.3})
                add(runs, {rate, lambda, 0.8, 0.7, train});
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.size(), std::size_t(4));
    QCOMPARE(verdict.tuned.size(), std::size_t(2));
    for (const PanelVerdict& tuned : verdict.tuned)
        QCOMPARE(tuned.seeds, 3);
}

void TestTuned::chosenAndJudgedOnValidation()
{
    const auto runs = twoRates();
    StudyRecord study = grid::study(runs, {0, 0.3}, 3);
    QVERIFY(
        !QString::fromStdString(grid::told(judge(runs, &study))).contains("The learning rate of each λ was chosen"));
    study.config.study.endpoint = {"primary", "validation", false};
    TELLS(QString::fromStdString(grid::told(judge(runs, &study))),
          "The learning rate of each λ was chosen on validation and judged on the same examples: the winner's score is "
          "expected to be too high.");
}

QTEST_GUILESS_MAIN(TestTuned)
#include "test_tuned.moc"
