// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"

#include <QTest>

using namespace engine;

/// What a strategy needs before a study may start.
class TestStudyStrategy : public QObject {
    Q_OBJECT

private:
    static TrainConfig config(StudyStrategy strategy, const std::vector<double>& lambdas)
    {
        TrainConfig config;
        config.task.validation = "/data/dev.tsv";
        config.study.axes = {{"sibo.lambda", {lambdas.begin(), lambdas.end()}}};
        config.study.strategy = strategy;
        return config;
    }
    /// What is wrong with the strategy; files and model are no matter here.
    static std::vector<Problem> wrong(const TrainConfig& config)
    {
        std::vector<Problem> problems = validate(config);
        std::erase_if(problems, [](const Problem& problem) { return problem.key != "study.strategy"; });
        return problems;
    }

private Q_SLOTS:
    void withValidationAndLambdaItIsFine()
    {
        QVERIFY(wrong(config(StudyStrategy::Halving, {0, 0.2, 0.4})).empty());
        QVERIFY(wrong(config(StudyStrategy::Refine, {0, 0.2})).empty());
        TrainConfig split = config(StudyStrategy::Halving, {0, 0.2, 0.4});
        split.task.validation.clear();
        split.task.validationFraction = 0.1;
        QVERIFY(wrong(split).empty());
    }

    void withoutValidationBothKeysAreNamed()
    {
        for (const StudyStrategy strategy : {StudyStrategy::Halving, StudyStrategy::Refine, StudyStrategy::Grid}) {
            TrainConfig bad = config(strategy, {0, 0.2, 0.4});
            bad.task.validation.clear();
            const auto problems = wrong(bad);
            QCOMPARE(problems.size(), std::size_t{strategy == StudyStrategy::Grid ? 0u : 1u});
            for (const Problem& problem : problems)
                for (const char* key : {"task.validation ", "task.validation_fraction"})
                    QVERIFY2(problem.message.find(key) != std::string::npos, problem.message.c_str());
        }
    }

    void thereMustBeAChoice()
    {
        QCOMPARE(wrong(config(StudyStrategy::Halving, {0, 0.2})).size(), std::size_t{1}); // λ = 0 does not take part
        QCOMPARE(wrong(config(StudyStrategy::Refine, {0.2})).size(), std::size_t{1});
        TrainConfig seeds = config(StudyStrategy::Halving, {0, 0.2, 0.4});
        seeds.study.axes = {{"train.seed", {std::int64_t{1}, std::int64_t{2}, std::int64_t{3}}}};
        QCOMPARE(wrong(seeds).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestStudyStrategy)
#include "test_study_strategy.moc"
