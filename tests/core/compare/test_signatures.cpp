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
    void ratesChosenForEachLambda();
    void ratesWithoutValidation();
};

void TestSignatures::tooHigh()
{
    std::vector<RunRecord> runs;
    add(runs, {.lambda = 0, .value = 0.8, .loss = 0.3});
    add(runs, {.lambda = 0.2, .value = 0.8, .loss = 0.5, .excess = 0.1});
    add(runs, {.lambda = 0.7, .value = 0.7, .loss = 0.5});
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(count(verdict, Kind::TooHigh), 1); // λ = 0.2 has the loss but not the metric
    TELLS(textOf(verdict, Kind::TooHigh), "λ 0.7: λ = 0.7 looks too high: it lies ");
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
    for (RunRecord& run : runs) // the differences need a spread
        for (Event& event : run.events)
            if (auto* e = std::get_if<EvalDone>(&event.body); e && run.config.sibo.placement == Placement::Ffn)
                e->primary += run.config.train.seed == 2 ? 0.003 : 0;
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.size(), std::size_t(2));
    QCOMPARE(count(verdict, Kind::PlacedWrong), 1);
    TELLS(textOf(verdict, Kind::PlacedWrong),
          "λ 0.3 · placement attention: At λ = 0.3 h0 at ffn scored 5.1 points above "
          "h0 at attention with the same targets, over 3 seeds (95 % interval ");
}

// λ = 0 is best at the low rate, λ = 0.3 at the high one; at either rate alone λ = 0.3 would look better or worse.
void TestSignatures::ratesChosenForEachLambda()
{
    std::vector<RunRecord> runs;
    const auto at = [&](double rate, double lambda, double value, double validation) {
        add(runs, {.lambda = lambda, .value = value, .validation = validation, .change = [rate](TrainConfig& config) {
                       config.train.learningRate = rate;
                   }});
    };
    at(1e-3, 0, 0.82, 0.80);
    at(1e-3, 0.3, 0.74, 0.72);
    at(2e-3, 0, 0.70, 0.69);
    at(2e-3, 0.3, 0.82, 0.81);
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.size(), std::size_t(2));
    QVERIFY(verdict.panels[0].effects.front().distinguishable && verdict.panels[1].effects.front().distinguishable);
    QCOMPARE(verdict.tuned.size(), std::size_t(1));
    const PanelVerdict& tuned = verdict.tuned.front();
    QCOMPARE(tuned.baseRate.value(), 1e-3);
    QCOMPARE(tuned.effects.front().learningRate.value(), 2e-3);
    QVERIFY(!tuned.effects.front().distinguishable);
    QVERIFY(std::abs(tuned.baseline - 0.82 - 0.016 / 3) < 1e-9);
    TELLS(QString::fromStdString(tuned.sentences.front().text), "No λ is distinguishable from λ = 0 on these 3 seeds.");

    at(4e-3, 0, 0.6, 0.6);
    at(4e-3, 0.3, 0.9, 0.9);
    const Verdict apart = judge(runs, nullptr);
    TELLS(QString::fromStdString(apart.tuned.front().sentences.front().text),
          "at learning rate 0.004, rank 8, 100 steps, λ = 0.3 scored 7.9 points above λ = 0 at learning rate 0.001 on "
          "average over 3 seeds");
    TELLS(QString::fromStdString(apart.tuned.front().sentences.front().text),
          "This holds for these examples, each λ at the learning rate chosen for it on validation.");
}

void TestSignatures::ratesWithoutValidation()
{
    std::vector<RunRecord> runs;
    for (const double rate : {1e-3, 2e-3})
        for (const double lambda : {0.0, 0.3})
            add(runs, {.lambda = lambda, .value = 0.8, .change = [rate](TrainConfig& config) {
                           config.train.learningRate = rate;
                       }});
    for (RunRecord& run : runs)
        std::erase_if(run.events, [](const Event& event) {
            const auto* e = std::get_if<EvalDone>(&event.body);
            return e != nullptr && e->split == "validation";
        });
    QVERIFY(judge(runs, nullptr).tuned.empty());
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "test_signatures.moc"
