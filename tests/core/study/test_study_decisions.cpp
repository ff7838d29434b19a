// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/halving.h"
#include "runs/refinement.h"

#include <QTest>
#include <cmath>

using namespace engine;

/// Who is left behind, and which λ are added.
class TestStudyDecisions : public QObject {
    Q_OBJECT

private:
    static TrainConfig config(const std::vector<double>& lambdas, std::vector<std::int64_t> seeds = {1, 2})
    {
        TrainConfig config;
        config.model.path = "/models/mini";
        config.task.train = "/data/train.tsv";
        config.study.axes = {{"sibo.lambda", {lambdas.begin(), lambdas.end()}},
                             {"train.seed", {seeds.begin(), seeds.end()}}};
        return config;
    }
    /// Scores by λ (and the planned run), the same for each seed.
    static std::vector<RunScore> scores(const std::vector<PlannedRun>& runs, const std::function<double(double)>& of)
    {
        std::vector<RunScore> scores;
        for (const PlannedRun& run : runs)
            scores.push_back({of(run.config.sibo.lambda), false});
        return scores;
    }
    static std::vector<Setting> competing(const std::vector<PlannedRun>& runs)
    {
        std::vector<Setting> settings = panelsOf(runs).front().settings;
        std::erase_if(settings, [](const Setting& setting) { return !setting.competes; });
        return settings;
    }
    static std::vector<double> lost(const HalvingDecision& decision, const std::vector<Setting>& settings)
    {
        std::vector<double> lambdas;
        for (const Loser& loser : decision.losers)
            lambdas.push_back(settings[loser.setting].lambda);
        std::sort(lambdas.begin(), lambdas.end());
        return lambdas;
    }

private Q_SLOTS:
    void settingsAreRunsThatDifferInSeedsAlone()
    {
        const auto runs = expandStudy(config({0.6, 0, 0.3}, {1, 2, 3}));
        const auto panels = panelsOf(runs);
        QCOMPARE(panels.size(), std::size_t{1});
        QVERIFY(panels[0].name.empty());
        QCOMPARE(panels[0].settings.size(), std::size_t{3});
        QCOMPARE(panels[0].settings[0].lambda, 0.0);
        QVERIFY(!panels[0].settings[0].competes && panels[0].settings[1].competes);
        QCOMPARE(panels[0].settings[2].runs.at("3"), std::size_t{2}); // λ 0.6 was named first
    }

    void controlsDoNotCompete()
    {
        TrainConfig whole = config({0, 0.3});
        whole.study.axes.emplace_back("sibo.source", std::vector<FieldValue>{std::string("h0"), std::string("zero")});
        for (const StudyPanel& panel : panelsOf(expandStudy(whole)))
            for (const Setting& setting : panel.settings)
                QCOMPARE(setting.competes, setting.lambda != 0 && panel.name != "source zero");
    }

    void eachOtherAxisHasItsPanels()
    {
        TrainConfig whole = config({0, 0.3, 0.6});
        whole.study.axes.emplace_back("method.rank",
                                      std::vector<FieldValue>{std::int64_t{4}, std::int64_t{8}, std::int64_t{16}});
        const auto panels = panelsOf(expandStudy(whole));
        QCOMPARE(panels.size(), std::size_t{3});
        QCOMPARE(panels[1].name, std::string("rank 8"));
        QCOMPARE(panels[2].settings.size(), std::size_t{3});
    }

    void halvingTrainsAShareOfTheSteps()
    {
        QCOMPARE(shareThatTrains(8, 100, 1, 0.5), 0.75);                              // 8 × 50 + 4 × 50 of 800
        QCOMPARE(shareThatTrains(3, 15, 1, 0.5), (3 * 8 + 2 * 7) / 45.0);             // two of three go on from step 8
        QCOMPARE(shareThatTrains(8, 90, 2, 0.5), (8 * 30 + 4 * 30 + 2 * 30) / 720.0); // 8, 4, 2
        QCOMPARE(shareThatTrains(4, 1, 1, 0.5), 1.0);                                 // too short for a rung
        QCOMPARE(shareThatTrains(0, 100, 1, 0.5), 1.0);                               // λ = 0 and controls
        QCOMPARE(shareThatTrains(1, 100, 3, 0.5), 1.0);
    }

    void refinementAddsNoMoreThanItSays()
    {
        const auto runs = expandStudy(config({0, 0.3, 0.6}));
        QCOMPARE(mostRefined(runs), std::size_t{4}); // two λ × two seeds
        const auto more = refine(runs, scores(runs, [](double lambda) { return -std::abs(lambda - 0.3); }), "accuracy");
        QCOMPARE(2 * more->lambdas.size(), mostRefined(runs));
        TrainConfig whole = config({0, 0.3, 0.6});
        whole.study.axes.emplace_back("method.rank", std::vector<FieldValue>{std::int64_t{4}, std::int64_t{8}});
        QCOMPARE(mostRefined(expandStudy(whole)), std::size_t{16}); // two λ for each rank, with both ranks
    }

    void rungsStandAtEqualDistances()
    {
        QCOMPARE(*(Rung{1, 2}).stepOf(15), std::int64_t{5});
        QCOMPARE(*(Rung{2, 2}).stepOf(15), std::int64_t{10});
        QCOMPARE(*(Rung{2, 2}).stepOf(16), std::int64_t{11});
        QVERIFY(!(Rung{1, 3}).stepOf(3));
        for (const int number : {1, 2, 3, 4})
            QCOMPARE(*(Rung{number, 4}).stepOf(5), std::int64_t{number});
    }

    void theShareGoesOn_data()
    {
        QTest::addColumn<int>("settings");
        QTest::addColumn<double>("keep");
        QTest::addColumn<int>("goOn");
        QTest::newRow("half of 8") << 8 << 0.5 << 4;
        QTest::newRow("half of 7 rounds up") << 7 << 0.5 << 4;
        QTest::newRow("one always") << 3 << 0.05 << 1;
        QTest::newRow("a third, not exact in binary") << 10 << 0.3 << 3;
        QTest::newRow("none of none") << 0 << 0.5 << 0;
    }

    void theShareGoesOn()
    {
        QFETCH(int, settings);
        QFETCH(double, keep);
        QFETCH(int, goOn);
        QCOMPARE(settingsThatGoOn(static_cast<std::size_t>(settings), keep), static_cast<std::size_t>(goOn));
    }

    void theWorstMeansAreLeftBehind()
    {
        const auto runs = expandStudy(config({0, 0.1, 0.2, 0.3, 0.4}));
        auto by = scores(runs, [](double lambda) { return 0.8 - std::abs(lambda - 0.2); });
        const auto settings = competing(runs);
        // 0.4 is best with seed 2 alone: over both seeds it is not.
        by.at(settings[3].runs.at("2")).primary = 0.95;
        by.at(settings[3].runs.at("1")).primary = 0.2;
        const HalvingDecision decision = halve(settings, by, 0.5, "accuracy on validation", "");
        QCOMPARE(lost(decision, settings), (std::vector<double>{0.3, 0.4}));
        QCOMPARE(QString::fromStdString(decision.rule),
                 QString("the best 2 of 4 λ by mean accuracy on validation over 2 seeds go on"));
        QVERIFY(std::abs(decision.threshold - 0.7) < 1e-12);
        QVERIFY(std::abs(decision.losers[1].value - 0.575) < 1e-12);
    }

    void tiesGoToTheSmallerLambda()
    {
        const auto runs = expandStudy(config({0.1, 0.2, 0.3}));
        const auto settings = competing(runs);
        const auto decision = halve(settings, scores(runs, [](double) { return 0.5; }), 0.3, "accuracy", "rank 4");
        QCOMPARE(lost(decision, settings), (std::vector<double>{0.2, 0.3}));
        QVERIFY(decision.rule.ends_with("over 2 seeds goes on (rank 4)"));
    }

    void anAccidentTakesItsSeedFromAll()
    {
        const auto runs = expandStudy(config({0.1, 0.2}));
        const auto settings = competing(runs);
        auto by = scores(runs, [](double lambda) { return lambda; }); // 0.2 is better
        by.at(settings[0].runs.at("2")).primary = 1;                  // … but for this seed
        by.at(settings[1].runs.at("2")).primary.reset();              // which failed with 0.2
        const HalvingDecision decision = halve(settings, by, 0.5, "accuracy", "");
        QCOMPARE(lost(decision, settings), std::vector<double>{0.1});
        QVERIFY(decision.rule.find("over 1 seed goes on") != std::string::npos);
        by.at(settings[0].runs.at("1")).primary.reset();
        QVERIFY(halve(settings, by, 0.5, "accuracy", "").losers.empty()); // nothing left to compare
    }

    void divergingIsAnOutcome()
    {
        const auto runs = expandStudy(config({0.1, 0.2}));
        const auto settings = competing(runs);
        auto by = scores(runs, [](double lambda) { return lambda; });
        by.at(settings[1].runs.at("1")) = {std::nullopt, true};
        QCOMPARE(lost(halve(settings, by, 0.5, "accuracy", ""), settings), std::vector<double>{0.2});
        by.at(settings[1].runs.at("2")) = {0.9, true};
        const HalvingDecision decision = halve(settings, by, 0.5, "accuracy", "");
        QVERIFY(std::isnan(decision.losers.at(0).value));
    }

    void refinementGoesToBothSides()
    {
        const auto runs = expandStudy(config({0, 0.2, 0.4, 0.7}));
        const auto more = refine(runs, scores(runs, [](double l) { return 1 - std::abs(l - 0.4); }), "accuracy");
        QVERIFY(more.has_value());
        QCOMPARE(more->lambdas, (std::vector<double>{0.3, 0.55}));
        QCOMPARE(QString::fromStdString(more->rule),
                 QString("λ between 0.4, the best by mean accuracy, and its neighbours"));
    }

    void atAnEndThereIsOneSide()
    {
        const auto runs = expandStudy(config({0, 0.1, 0.2}));
        QCOMPARE(refine(runs, scores(runs, [](double l) { return l; }), "accuracy")->lambdas,
                 std::vector<double>{0.15});
        QCOMPARE(refine(runs, scores(runs, [](double l) { return -l; }), "accuracy")->lambdas,
                 std::vector<double>{0.05});
    }

    void whatDivergedIsNotTheBest()
    {
        const auto runs = expandStudy(config({0, 0.2, 0.4}));
        auto by = scores(runs, [](double l) { return l; });
        by.at(panelsOf(runs).front().settings[2].runs.at("1")).diverged = true;
        QCOMPARE(refine(runs, by, "accuracy")->lambdas, (std::vector<double>{0.1, 0.3}));
    }

    void whereNothingLiesBetweenNothingIsAdded()
    {
        const auto runs = expandStudy(config({0.2, 0.2001}));
        QVERIFY(!refine(runs, scores(runs, [](double l) { return l; }), "accuracy"));
        QVERIFY(!refine(runs, std::vector<RunScore>(runs.size()), "accuracy"));
    }

    void controlsAreNotRefinedForThemselves()
    {
        TrainConfig whole = config({0, 0.2, 0.4});
        whole.study.axes.emplace_back("sibo.source", std::vector<FieldValue>{std::string("h0"), std::string("zero")});
        const auto runs = expandStudy(whole);
        std::vector<RunScore> by;
        for (const PlannedRun& run : runs)
            by.push_back(
                {run.config.sibo.source == SiboSource::Zero ? run.config.sibo.lambda : 1 - run.config.sibo.lambda,
                 false});
        QCOMPARE(refine(runs, by, "accuracy")->lambdas, std::vector<double>{0.1});
    }
};

QTEST_APPLESS_MAIN(TestStudyDecisions)
#include "test_study_decisions.moc"
