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

    /// A study that names what it will not have would be trained and never judged.
    void theEndpointIsSomethingThatTheRunsHave()
    {
        const auto keysFor = [](const StudyEndpoint& endpoint, TaskKind kind = TaskKind::Classification) {
            TrainConfig asked = config(StudyStrategy::Grid, {0, 0.2});
            asked.task.kind = kind;
            asked.task.test = {{"ood", "/data/ood.tsv"}};
            asked.study.endpoint = endpoint;
            std::string keys;
            for (const Problem& problem : validate(asked))
                if (problem.key.starts_with("study.endpoint"))
                    keys += problem.key + (problem.warning ? "?" : "") + " ";
            return keys;
        };
        for (const char* metric : {"", "primary", "accuracy", "f1", "matthews", "loss"})
            for (const char* data : {"", "validation", "ood"})
                QCOMPARE(keysFor({metric, data, false}), std::string());
        QCOMPARE(keysFor({"bleu", "validation", false}), std::string("study.endpoint.metric "));
        QCOMPARE(keysFor({"pearson", "ood", false}), std::string("study.endpoint.metric "));
        QCOMPARE(keysFor({"pearson", "ood", false}, TaskKind::Regression), std::string());
        QCOMPARE(keysFor({"perplexity", "ood", true}, TaskKind::CausalLm), std::string());
        QCOMPARE(keysFor({"", "../../etc/passwd", false}), std::string("study.endpoint.data "));
        QCOMPARE(keysFor({"bleu", "train", true}), std::string("study.endpoint.metric study.endpoint.data "));
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
