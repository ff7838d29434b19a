// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/verdict.h"
#include "made_grid.h"

#include <QTest>

using namespace engine;

namespace {

using Rows = std::vector<std::vector<double>>;

const Rows kApart{{0.80, 0.81, 0.79}, {0.80, 0.812, 0.79}, {0.831, 0.843, 0.819}};
const Rows kAlike{{0.80, 0.81, 0.79}, {0.803, 0.808, 0.794}, {0.80, 0.814, 0.787}};
const std::vector<double> kLambdas{0, 0.2, 0.4};

QString told(const std::vector<RunRecord>& runs, const StudyRecord* study = nullptr)
{
    return QString::fromStdString(grid::told(judge(runs, study)));
}

Rows firstSeeds(const Rows& rows, std::size_t seeds)
{
    Rows result;
    for (const auto& row : rows)
        result.emplace_back(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(seeds));
    return result;
}

bool asks(const Verdict& verdict, const std::string& action)
{
    for (const Sentence& sentence : verdict.panels.front().sentences)
        if (sentence.action == action)
            return true;
    return false;
}

#define TELLS(text, part) QVERIFY2((text).contains(QStringLiteral(part)), qPrintable(text))

} // namespace

class TestVerdictText : public QObject {
    Q_OBJECT
private slots:
    void oneSeed();
    void twoSeeds();
    void distinguishable();
    void below();
    void notDistinguishable();
    void withinMargin();
    void controls();
    void withoutControl();
    void chosenAndJudgedAlike();
    void dataOrder();
    void holmsLaterStep();
    void sharedMean();
    void marginIsInPoints();
    void mixedTypes();
    void loss();
    void learned();
    void nothingToCompare();
    void noRuns();
};

void TestVerdictText::oneSeed()
{
    const Verdict verdict = judge(grid::runs(kLambdas, firstSeeds(kApart, 1)), nullptr);
    const QString text = QString::fromStdString(grid::told(verdict));
    TELLS(text, "this shows what one run of each λ did, not which λ is better");
    QVERIFY(asks(verdict, "add_seeds"));
    QVERIFY(!verdict.panels.front().effects.front().seedsOnly);
    QVERIFY(!text.contains("mean"));
}

void TestVerdictText::twoSeeds()
{
    const Verdict verdict = judge(grid::runs(kLambdas, firstSeeds(kApart, 2)), nullptr);
    TELLS(QString::fromStdString(grid::told(verdict)), "Two seeds are too few for an interval.");
    QVERIFY(asks(verdict, "add_seeds"));
    QVERIFY(!verdict.panels.front().effects.back().seedsOnly);
    QVERIFY(std::abs(verdict.panels.front().effects.back().difference - 3.2) < 1e-9);
}

void TestVerdictText::distinguishable()
{
    const QString text = told(grid::runs(kLambdas, kApart, 1821));
    TELLS(text, "On SST-2 test (1,821 examples), at learning rate 0.0003, rank 8, 100 steps, λ = 0.4 scored 3.1 points "
                "above λ = 0 on average over 3 seeds (95 % interval 2.8 to 3.4, allowing for 2 λ compared). This holds "
                "for these examples and this learning rate.");
    TELLS(text, "λ = 0.4 has the highest mean accuracy, 0.831 against 0.800 of λ = 0, at this learning rate.");
    QVERIFY(!text.contains("λ = 0.2 scored"));
    QVERIFY(!text.contains("No λ is"));
}

void TestVerdictText::below()
{
    const Rows turned{kApart[2], kApart[1], kApart[0]};
    const QString text = told(grid::runs(kLambdas, turned));
    TELLS(text, "λ = 0.4 scored 3.1 points below λ = 0 on average over 3 seeds (95 % interval −3.4 to −2.8, ");
    TELLS(text, "λ = 0 has the highest mean accuracy, 0.831, at this learning rate.");
    QVERIFY(!text.contains("put down to h0")); // nothing to put down
}

void TestVerdictText::notDistinguishable()
{
    const QString text = told(grid::runs(kLambdas, kAlike));
    TELLS(text, "No λ is distinguishable from λ = 0 on these 3 seeds. Differences up to 1.1 points either way remain "
                "possible; this does not show that λ has no effect.");
}

void TestVerdictText::withinMargin()
{
    const auto runs = grid::runs(kLambdas, kAlike);
    StudyRecord study = grid::study(runs, kLambdas, 3);
    study.config.study.margin = 1.5;
    TELLS(told(runs, &study), "Every λ lies within ±1.5 points of λ = 0.");
    study.config.study.margin = 0.5;
    QVERIFY(!told(runs, &study).contains("within ±"));
}

void TestVerdictText::controls()
{
    auto runs = grid::runs(kLambdas, kApart);
    const double like[] = {0.832, 0.841, 0.82}, unlike[] = {0.802, 0.812, 0.793};
    for (std::uint64_t seed = 1; seed <= 3; ++seed)
        runs.push_back(grid::run({0.4, seed, like[seed - 1], SiboSource::Zero}));
    const Verdict same = judge(runs, nullptr);
    TELLS(QString::fromStdString(grid::told(same)),
          "λ = 0.4 is not distinguishable from its attenuation control: nothing here points to h0.");
    QCOMPARE(same.panels.front().controls.size(), std::size_t(1));
    QCOMPARE(same.panels.front().controls.front().label, std::string("λ 0.4 · zero"));
    QCOMPARE(same.panels.front().comparisons, 2); // the control is no λ
    QVERIFY(!asks(same, "add_control"));

    for (std::size_t i = 0; i < 3; ++i)
        runs[runs.size() - 3 + i] = grid::run({0.4, i + 1, unlike[i], SiboSource::Zero});
    for (std::uint64_t seed = 1; seed <= 3; ++seed)
        runs.push_back(grid::run({0.4, seed, like[seed - 1], SiboSource::Permuted}));
    const QString text = told(runs);
    TELLS(text, "λ = 0.4 scored 2.9 points above its attenuation control on average over 3 seeds (95 % interval ");
    TELLS(text, "allowing for 2 controls): more than attenuation is at work.");
    TELLS(text,
          "λ = 0.4 is not distinguishable from its control with permuted h0: nothing here points to each token's own "
          "h0.");

    runs.resize(runs.size() - 4);
    TELLS(told(runs), "λ = 0.4 and its attenuation control share 2 seeds: too few for an interval.");
}

void TestVerdictText::withoutControl()
{
    const Verdict verdict = judge(grid::runs(kLambdas, kApart), nullptr);
    TELLS(QString::fromStdString(grid::told(verdict)), "this cannot be put down to h0.");
    QVERIFY(asks(verdict, "add_control"));
}

void TestVerdictText::chosenAndJudgedAlike()
{
    const auto runs = grid::runs(kLambdas, kAlike);
    StudyRecord study = grid::study(runs, kLambdas, 3);
    TELLS(told(runs, &study), "A λ that is chosen by this mean is chosen and judged on the same examples: the winner's "
                              "score is expected to be too high.");
    study.config.study.endpoint = {"primary", "validation", true};
    TELLS(told(runs, &study), "The best step was chosen on validation and judged on the same examples: the winner's "
                              "score is expected to be too high.");
    study.config.study.endpoint.best = false;
    study.config.study.strategy = StudyStrategy::Halving;
    TELLS(told(runs, &study), "λ were pruned on validation and judged on the same examples");
}

void TestVerdictText::dataOrder()
{
    auto runs = grid::runs(kLambdas, kAlike);
    QVERIFY(!told(runs).contains("order"));
    for (RunRecord& run : runs)
        run.config.train.dataSeed = 7;
    TELLS(told(runs), "data order was not varied");
    // It is said of the panel that it is true of.
    for (RunRecord run : grid::runs(kLambdas, kAlike)) {
        run.config.method.rank = 4;
        runs.push_back(std::move(run));
    }
    const Verdict verdict = judge(runs, nullptr);
    const auto isTold = [](const PanelVerdict& panel) {
        return std::any_of(panel.sentences.begin(), panel.sentences.end(),
                           [](const Sentence& one) { return one.text.find("data order") != std::string::npos; });
    };
    QVERIFY(isTold(verdict.panels[0]) && !isTold(verdict.panels[1]));
    for (RunRecord& run : runs)
        run.config.train.shuffle = false;
    TELLS(told(runs), "The data are not shuffled: their order is the same for every seed");
}

// Holm finds λ = 0.4 at its second step, at p ≤ 0.05; the interval with Bonferroni's share of two holds 0.
void TestVerdictText::holmsLaterStep()
{
    const Rows rows{{0.80, 0.81, 0.79, 0.80}, {0.83, 0.8403, 0.82, 0.8297}, {0.815, 0.828, 0.795, 0.809}};
    const Verdict verdict = judge(grid::runs(kLambdas, rows), nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.rule, VerdictRule::HolmPaired);
    QVERIFY(panel.effects[1].distinguishable && panel.effects[1].seedsOnly->low < 0);
    TELLS(QString::fromStdString(grid::told(verdict)), ", allowing for 2 λ compared; Holm's p = 0.028");
    QCOMPARE(QString::fromStdString(grid::told(verdict)).count("a sharper test than this interval, which holds 0"), 1);
}

void TestVerdictText::sharedMean()
{
    const QString text = told(grid::runs({0, 0.2}, {kApart[0], {0.81, 0.80, 0.79}}));
    TELLS(text, "λ = 0.2 and λ = 0 share the highest mean accuracy, 0.800, at this learning rate.");
}

// A loss that moves by 0.014 does not lie within "0.5 points".
void TestVerdictText::marginIsInPoints()
{
    const auto runs = grid::runs(kLambdas, kAlike);
    StudyRecord study = grid::study(runs, kLambdas, 3);
    study.config.study.margin = 1.5;
    QVERIFY(told(runs, &study).contains("within ±"));
    study.config.study.endpoint.metric = "loss";
    const QString text = told(runs, &study);
    QVERIFY(!text.contains("within ±"));
    TELLS(text, "The margin is in points and is not applied to this metric.");
}

void TestVerdictText::mixedTypes()
{
    auto runs = grid::runs(kLambdas, kApart);
    runs[4] = grid::run({.lambda = 0.2, .seed = 2, .value = 0.812, .dtype = "bfloat16"});
    const Verdict verdict = judge(runs, nullptr);
    QVERIFY(verdict.panels.empty());
    TELLS(
        QString::fromStdString(grid::told(verdict)),
        "The runs were computed in different number formats (bfloat16 and float32), which moves the metric by itself: "
        "there is no verdict.");
}

void TestVerdictText::loss()
{
    const auto runs = grid::runs(kLambdas, kApart);
    StudyRecord study = grid::study(runs, kLambdas, 3);
    study.config.study.endpoint.metric = "loss";
    const QString text = told(runs, &study);
    TELLS(text,
          "λ = 0.4 had a loss 0.031 below λ = 0 on average over 3 seeds (95 % interval of the gain 0.028 to 0.034");
    TELLS(text, "λ = 0.4 has the lowest mean loss, 0.169 against 0.200 of λ = 0, at this learning rate.");
}

void TestVerdictText::learned()
{
    auto runs = grid::runs(kLambdas, kApart);
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        grid::Spec spec{0.5, seed, 0.9};
        spec.change = [](TrainConfig& config) { config.sibo.learnable = LambdaLearning::One; };
        runs.push_back(grid::run(spec));
    }
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.size(), std::size_t(2));
    TELLS(QString::fromStdString(grid::told(verdict)), "λ is learned here, not set");
    QCOMPARE(verdict.panels.front().comparisons, 2);
}

void TestVerdictText::nothingToCompare()
{
    TELLS(told(grid::runs({0}, {kApart[0]})), "λ = 0 is the only λ here");
    TELLS(told(grid::runs({0.3}, {kApart[0]})), "There is no run with λ = 0 to compare with.");
    std::vector<RunRecord> apart{grid::run({0, 1}), grid::run({0.3, 2})};
    TELLS(told(apart), "No seed has a figure for every λ: nothing can be paired.");
}

void TestVerdictText::noRuns()
{
    const std::vector<RunRecord> none;
    TELLS(told(none), "There are no runs to judge.");
}

QTEST_GUILESS_MAIN(TestVerdictText)
#include "test_verdict_text.moc"
