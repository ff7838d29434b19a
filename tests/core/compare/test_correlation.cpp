// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison.h"
#include "made_grid.h"

#include <QTest>

using namespace engine;

namespace {

QString text(const std::string& text)
{
    return QString::fromStdString(text);
}

grid::Spec spec(int setting, int seed)
{
    const double noise = 0.01 * ((7 * setting + 3 * seed) % 5);
    return {.lambda = 0.1 * setting,
            .seed = static_cast<std::uint64_t>(seed),
            .value = 0.7 + 0.02 * setting + 0.05 * seed,
            .excess = 0.5 - 0.03 * setting + noise};
}

/// λ × seeds whose excess falls as the accuracy rises, but for noise.
std::vector<RunRecord> correlated(int settings, int seeds)
{
    std::vector<RunRecord> runs;
    for (int j = 0; j < settings; ++j)
        for (int b = 1; b <= seeds; ++b)
            runs.push_back(grid::run(spec(j, b)));
    return runs;
}

Correlation found(const std::vector<RunRecord>& runs)
{
    return correlate(compareRuns(runs), "excess/6", "endpoint");
}

} // namespace

class TestCorrelation : public QObject {
    Q_OBJECT
private slots:
    void withinSeed();
    void needsEnough();
    void controlsAreNotPooled();
    void plainRunsOfTheControlCountOnce();
    void runsThatDidNotCompleteDoNotCount();
    void dataSeedsAreBlocksOfTheirOwn();
    void rangeOfFewSeeds();
};

void TestCorrelation::withinSeed()
{
    const Correlation result = found(correlated(8, 3));
    QVERIFY(result.r.has_value());
    QVERIFY(*result.r < -0.9 && *result.r > -1);
    QCOMPARE(result.settings, 8);
    QCOMPARE(result.seeds, 3);
    QVERIFY(result.interval->low <= *result.r && *result.r <= result.interval->high);
    QVERIFY2(text(result.text).startsWith("r = −0.9") && text(result.text).contains(" within seed (−0.9"),
             result.text.c_str());
    QCOMPARE(text(result.note),
             QStringLiteral("λ drives both; compare with the zero control before reading this as a cause."));
}

void TestCorrelation::needsEnough()
{
    const Correlation few = found(correlated(7, 3));
    QVERIFY(!few.r && few.note.empty());
    QCOMPARE(text(few.text), QStringLiteral("A correlation needs at least 8 settings, controls left out, with 3 "
                                            "completed seeds each; 7 settings have them."));
    QVERIFY(!found(correlated(9, 2)).r);
    QVERIFY(!correlate(compareRuns(correlated(8, 3)), "no such figure", "endpoint").r);
    QCOMPARE(text(correlate(compareRuns(correlated(8, 3)), "excess/0", "endpoint").text),
             QStringLiteral("One of the two figures does not vary within a seed."));
}

// The controls' figures lie on another line, which would turn r around.
void TestCorrelation::controlsAreNotPooled()
{
    auto runs = correlated(8, 3);
    const Correlation alone = found(runs);
    for (int j = 1; j < 8; ++j)
        for (int b = 1; b <= 3; ++b) {
            grid::Spec control = spec(j, b);
            control.source = j % 2 == 0 ? SiboSource::Zero : SiboSource::Permuted;
            control.excess = 0.1 * j;
            runs.push_back(grid::run(control));
        }
    const Correlation together = found(runs);
    QCOMPARE(together.r, alone.r);
    QCOMPARE(together.settings, 8);
    std::erase_if(runs, [](const RunRecord& run) {
        return run.config.sibo.source == SiboSource::H0 && run.config.sibo.lambda > 0.65;
    });
    QVERIFY(!found(runs).r); // seven with h0; the controls do not make up for the eighth
}

void TestCorrelation::plainRunsOfTheControlCountOnce()
{
    auto runs = correlated(8, 3);
    const Correlation once = found(runs);
    for (int b = 1; b <= 3; ++b) {
        grid::Spec plain = spec(0, b);
        plain.source = SiboSource::Zero;
        plain.excess = 0.9;
        runs.push_back(grid::run(plain));
    }
    const Correlation twice = found(runs);
    QCOMPARE(twice.settings, 8);
    QCOMPARE(twice.r, once.r);
}

void TestCorrelation::runsThatDidNotCompleteDoNotCount()
{
    auto runs = correlated(9, 3);
    const Correlation eight = found(correlated(8, 3));
    int i = 0;
    for (const RunState state : {RunState::Pruned, RunState::Running, RunState::Interrupted}) {
        grid::Spec half = spec(8, ++i);
        half.state = state;
        half.validation = 0.1; // far from where its setting will be
        half.excess = 3;
        runs[24 + static_cast<std::size_t>(i) - 1] = grid::run(half);
    }
    QCOMPARE(found(runs).settings, 8);
    QCOMPARE(found(runs).r, eight.r);
    const Comparison comparison = compareRuns(runs);
    QCOMPARE(correlate(comparison, "lambda", "loss").settings, 8); // whatever is read
}

// Three data orders of one seed are three blocks, as the verdict pairs them.
void TestCorrelation::dataSeedsAreBlocksOfTheirOwn()
{
    std::vector<RunRecord> runs;
    for (int j = 0; j < 8; ++j)
        for (int b = 1; b <= 3; ++b) {
            grid::Spec one = spec(j, b);
            one.seed = 1;
            one.change = [b](TrainConfig& config) { config.train.dataSeed = 100 + b; };
            runs.push_back(grid::run(one));
        }
    const Correlation result = found(runs);
    QCOMPARE(result.seeds, 3);
    QCOMPARE(result.r, found(correlated(8, 3)).r);
}

void TestCorrelation::rangeOfFewSeeds()
{
    const QString few = text(found(correlated(8, 9)).text), many = text(found(correlated(8, 10)).text);
    QVERIFY2(few.contains("over resampled seeds, which for so few is not a 95 % guarantee, 10,000 draws; 8 settings, "
                          "9 seeds)"),
             qPrintable(few));
    QVERIFY(!few.contains("(95 %"));
    QVERIFY2(many.contains("within seed (95 % −0.9") && !many.contains("guarantee"), qPrintable(many));
}

QTEST_GUILESS_MAIN(TestCorrelation)
#include "test_correlation.moc"
