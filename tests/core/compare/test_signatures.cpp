// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/verdict.h"
#include "made_grid.h"

#include <QTest>

using namespace engine;

namespace {

using Change = std::function<void(TrainConfig&)>;
using Kind = FailureSignature::Kind;

double noise(std::uint64_t seed, double lambda)
{
    return 0.002 * static_cast<double>((3 * seed + static_cast<std::uint64_t>(10 * lambda)) % 5);
}

/// Three seeds of one λ; `spec` gives the rest.
void add(std::vector<RunRecord>& runs, grid::Spec spec)
{
    const double value = spec.value;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        spec.seed = seed;
        spec.value = value + noise(seed, spec.lambda);
        runs.push_back(grid::run(spec));
    }
}

int count(const Verdict& verdict, Kind kind)
{
    return static_cast<int>(std::count_if(verdict.signatures.begin(), verdict.signatures.end(),
                                          [&](const FailureSignature& found) { return found.kind == kind; }));
}

QString textOf(const Verdict& verdict, Kind kind)
{
    for (const FailureSignature& found : verdict.signatures)
        if (found.kind == kind)
            return QString::fromStdString(found.label + ": " + found.text);
    return {};
}

#define TELLS(text, part) QVERIFY2((text).contains(QStringLiteral(part)), qPrintable(text))

} // namespace

class TestSignatures : public QObject {
    Q_OBJECT
private slots:
    void tooHigh();
    void tooLow();
    void noTraceOfH0();
    void otherPlacementIsBetter();
    void placementsThatDifferByTheRoundingAlone();
    void losses();
    void seedsThatBothHave();
    void learnedLambda();
};

void TestSignatures::tooHigh()
{
    std::vector<RunRecord> runs;
    add(runs, {.lambda = 0, .value = 0.8, .loss = 0.3});
    add(runs, {.lambda = 0.2, .value = 0.8, .loss = 0.5, .excess = 0.1});
    add(runs, {.lambda = 0.7, .value = 0.7, .loss = 0.5});
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(count(verdict, Kind::TooHigh), 1); // λ = 0.2 has the loss but not the metric
    TELLS(textOf(verdict, Kind::TooHigh),
          "λ 0.7: λ = 0.7 looks too high: it scored 10.3 points below λ = 0 (95 % interval −");
    TELLS(textOf(verdict, Kind::TooHigh), "its training loss ends at 0.500 against 0.300.");
    std::vector<RunRecord> wellTrained;
    add(wellTrained, {.lambda = 0, .value = 0.8, .loss = 0.3});
    add(wellTrained, {.lambda = 0.7, .value = 0.7, .loss = 0.2});
    QCOMPARE(count(judge(wellTrained, nullptr), Kind::TooHigh), 0);
}

void TestSignatures::tooLow()
{
    std::vector<RunRecord> runs;
    add(runs, {.lambda = 0, .value = 0.8, .excess = 0.2});
    add(runs, {.lambda = 0.1, .value = 0.8, .excess = 0.215});
    add(runs, {.lambda = 0.3, .value = 0.8, .excess = 0.175});
    add(runs, {.lambda = 0.5, .value = 0.9, .excess = 0.2});
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(count(verdict, Kind::TooLow), 1); // 0.3 moves the similarity, 0.5 the metric
    TELLS(textOf(verdict, Kind::TooLow), "λ 0.1: λ = 0.1 looks too low: no layer's excess similarity lies further than "
                                         "0.015 from λ = 0 (within ±0.02), and the metric is not distinguishable");
}

void TestSignatures::noTraceOfH0()
{
    std::vector<RunRecord> runs;
    add(runs, {.lambda = 0, .value = 0.8, .excess = 0.4});
    add(runs, {.lambda = 0.5, .value = 0.8, .excess = 0.2});
    add(runs, {.lambda = 0.5, .value = 0.8, .source = SiboSource::Zero, .excess = 0.21});
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(count(verdict, Kind::PlacedWrong), 1);
    TELLS(textOf(verdict, Kind::PlacedWrong),
          "h0 leaves no trace at λ = 0.5: from layer 1 on, no excess similarity lies "
          "further than 0.010 from the zero control's");
    runs.resize(6);
    add(runs, {.lambda = 0.5, .value = 0.8, .source = SiboSource::Zero, .excess = 0.25});
    QCOMPARE(count(judge(runs, nullptr), Kind::PlacedWrong), 0);
}

void TestSignatures::otherPlacementIsBetter()
{
    const Change attention = [](TrainConfig& config) { config.sibo.placement = Placement::Attention; };
    const Change ffn = [](TrainConfig& config) { config.sibo.placement = Placement::Ffn; };
    std::vector<RunRecord> runs;
    for (const auto& [change, gain] : {std::pair(attention, 0.0), std::pair(ffn, 0.05)}) {
        add(runs, {.lambda = 0, .value = 0.8, .change = change});
        add(runs, {.lambda = 0.3, .value = 0.8 + gain, .change = change});
    }
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.size(), std::size_t(2));
    QCOMPARE(count(verdict, Kind::PlacedWrong), 1);
    TELLS(textOf(verdict, Kind::PlacedWrong),
          "λ 0.3 · placement attention: At λ = 0.3 h0 at ffn scored 5.0 points above "
          "h0 at attention with the same targets, over 3 seeds (95 % interval ");
}

// All three seeds gain as many examples. Their differences have no spread of their own, but each was rounded twice, so
// one example of 100 is no proof, ten of 1,000 are.
void TestSignatures::placementsThatDifferByTheRoundingAlone()
{
    const auto placed = [](double gain, std::int64_t samples) {
        std::vector<RunRecord> runs;
        for (const Placement placement : {Placement::Attention, Placement::Ffn})
            add(runs, {.lambda = 0.3,
                       .value = 0.8 + (placement == Placement::Ffn ? gain : 0),
                       .samples = samples,
                       .change = [placement](TrainConfig& config) { config.sibo.placement = placement; }});
        return judge(runs, nullptr);
    };
    // scipy: t.ppf(0.975, 2) = 4.303; the SD of a difference of two that are rounded to 1 of N is 100 / N / √6 points
    QCOMPARE(count(placed(0.01, 1000), Kind::PlacedWrong), 1);
    TELLS(textOf(placed(0.01, 1000), Kind::PlacedWrong), "1.0 points above");
    TELLS(textOf(placed(0.01, 1000), Kind::PlacedWrong), "(95 % interval 0.9 to 1.1, ");
    QCOMPARE(count(placed(0.01, 100), Kind::PlacedWrong), 0); // −0.01 to 2.01
}

// A loss that is too high is no score that lies below.
void TestSignatures::losses()
{
    const Change attention = [](TrainConfig& config) { config.sibo.placement = Placement::Attention; };
    const Change ffn = [](TrainConfig& config) { config.sibo.placement = Placement::Ffn; };
    std::vector<RunRecord> runs;
    add(runs, {.lambda = 0, .value = 0.8, .loss = 0.3, .change = attention});
    add(runs, {.lambda = 0.7, .value = 0.7, .loss = 0.5, .change = attention}); // a loss of 0.3
    add(runs, {.lambda = 0.7, .value = 0.78, .loss = 0.5, .change = ffn});
    for (Event& event : runs[7].events) // gains that are not all the same
        if (auto* e = std::get_if<EvalDone>(&event.body))
            e->metrics["loss"] += 0.004;
    StudyRecord study = grid::study(runs, {0, 0.7}, 3);
    study.config.study.endpoint.metric = "loss";
    const Verdict verdict = judge(runs, &study);
    QCOMPARE(count(verdict, Kind::TooHigh), 1);
    TELLS(textOf(verdict, Kind::TooHigh),
          "λ = 0.7 looks too high: it had a loss 0.103 above λ = 0 (95 % interval of the gain −0.1");
    TELLS(textOf(verdict, Kind::PlacedWrong),
          "h0 at ffn had a loss 0.079 below h0 at attention with the same targets, over 3 seeds (95 % interval of the "
          "gain 0.0");
}

// λ = 0.7 and 0.1 have a fourth seed with a far higher loss and excess, that λ = 0 has not.
void TestSignatures::seedsThatBothHave()
{
    std::vector<RunRecord> runs;
    add(runs, {.lambda = 0, .value = 0.8, .loss = 0.3});
    add(runs, {.lambda = 0.7, .value = 0.7, .loss = 0.25});
    add(runs, {.lambda = 0.1, .value = 0.8, .excess = 0.21});
    runs.push_back(grid::run({.lambda = 0.7, .seed = 4, .value = 0.7, .loss = 2}));
    runs.push_back(grid::run({.lambda = 0.1, .seed = 4, .value = 0.8, .excess = 0.9}));
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.front().seeds, 3);
    QCOMPARE(count(verdict, Kind::TooHigh), 0);
    TELLS(textOf(verdict, Kind::TooLow), "λ 0.1: λ = 0.1 looks too low: no layer's excess similarity lies further than "
                                         "0.010");
}

// What is written there is where λ began, not what it was.
void TestSignatures::learnedLambda()
{
    const Change learned = [](TrainConfig& config) { config.sibo.learnable = LambdaLearning::One; };
    std::vector<RunRecord> runs;
    add(runs, {.lambda = 0, .value = 0.8, .loss = 0.3, .change = learned});
    add(runs, {.lambda = 0.7, .value = 0.7, .loss = 0.5, .change = learned});
    const Verdict verdict = judge(runs, nullptr);
    QVERIFY(verdict.signatures.empty());
    QVERIFY(verdict.panels.front().effects.empty());
    QCOMPARE(verdict.panels.front().seeds, 0);
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "test_signatures.moc"
