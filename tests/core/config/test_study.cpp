// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"

#include <QTest>

using namespace engine;

class TestStudy : public QObject {
    Q_OBJECT

private slots:
    void singleRun();
    void firstAxisIsSlowest();
    void excludedAndAdded();
    void duplicatesAreDropped();
    void leftoversOfAnotherMethodAreReset();
    void nothingLeftIsAnError();
    void absurdSizesAreRefused();
    void cohortsOfALambdaGrid();
    void seedsSplitUnlessTheDataSeedIsFixed();
    void shapesAndStepsSplit_data();
    void shapesAndStepsSplit();
    void fullFineTuningIsAlone();
    void everyRunIsInOneCohort();
};

static QStringList labels(const std::vector<PlannedRun>& runs)
{
    QStringList list;
    for (const PlannedRun& run : runs)
        list << QString::fromStdString(run.label);
    return list;
}

static std::vector<FieldValue> reals(std::initializer_list<double> values)
{
    return {values.begin(), values.end()};
}
static std::vector<FieldValue> whole(std::initializer_list<std::int64_t> values)
{
    return {values.begin(), values.end()};
}

void TestStudy::singleRun()
{
    TrainConfig config;
    config.sibo.lambda = 0.6;
    QCOMPARE(labels(expandStudy(config)), QStringList{"LoRA · λ 0.6"});
    config.sibo.lambda = 0;
    QCOMPARE(labels(expandStudy(config)), QStringList{"LoRA"});
    config.method.kind = MethodKind::Dora;
    config.sibo.learnable = LambdaLearning::Layer;
    QCOMPARE(labels(expandStudy(config)), QStringList{"DoRA · learned λ"});
    config.method.kind = MethodKind::Head;
    QCOMPARE(labels(expandStudy(config)), QStringList{"head only"});
}

void TestStudy::firstAxisIsSlowest()
{
    TrainConfig config;
    config.study.axes = {{"sibo.lambda", reals({0, 0.2})}, {"train.seed", whole({1, 2, 3})}};
    const auto runs = expandStudy(config);
    QCOMPARE(labels(runs), (QStringList{"λ 0 · seed 1", "λ 0 · seed 2", "λ 0 · seed 3", "λ 0.2 · seed 1",
                                        "λ 0.2 · seed 2", "λ 0.2 · seed 3"}));
    QCOMPARE(runs[4].config.sibo.lambda, 0.2);
    QCOMPARE(runs[4].config.train.seed, std::uint64_t{2});
    QVERIFY(runs[4].config.study.empty());
    QCOMPARE(runs[4].overrides.size(), std::size_t{2});
}

void TestStudy::excludedAndAdded()
{
    TrainConfig config;
    config.study.axes = {{"sibo.lambda", reals({0, 0.2})}, {"sibo.source", {std::string("h0"), std::string("zero")}}};
    config.study.exclude = {{{"sibo.lambda", std::int64_t{0}}, {"sibo.source", std::string("zero")}}};
    config.study.runs = {{{"method.kind", std::string("head")}},
                         {{"sibo.lambda", 0.9}, {"sibo.placement", FieldValue()}}};
    QCOMPARE(labels(expandStudy(config)), (QStringList{"λ 0 · source h0", "λ 0.2 · source h0", "λ 0.2 · source zero",
                                                       "head", "λ 0.9 · placement the model family's default"}));
}

void TestStudy::duplicatesAreDropped()
{
    TrainConfig config;
    config.study.axes = {{"sibo.lambda", {0.5, std::int64_t{1}, 0.5, 1.0}}};
    config.study.runs = {{{"sibo.lambda", 1.0}}};
    QCOMPARE(labels(expandStudy(config)), (QStringList{"λ 0.5", "λ 1"}));
}

void TestStudy::leftoversOfAnotherMethodAreReset()
{
    TrainConfig config;
    config.method.rank = 4;
    config.sibo.lambda = 0.5;
    config.study.runs = {{{"train.seed", std::int64_t{1}}},
                         {{"method.kind", std::string("head")}},
                         {{"method.kind", std::string("head")}, {"sibo.lambda", 0.5}}};
    const auto runs = expandStudy(config);
    QCOMPARE(runs[0].config.method.rank, 4);
    QCOMPARE(runs[1].config.method.rank, 8);
    QCOMPARE(runs[1].config.sibo.lambda, 0.0);
    QCOMPARE(runs[2].config.sibo.lambda, 0.5); // asked for, so validate() refuses it
}

void TestStudy::nothingLeftIsAnError()
{
    TrainConfig config;
    config.study.axes = {{"sibo.lambda", reals({0.5})}};
    config.study.exclude = {{{"sibo.lambda", 0.5}}};
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)expandStudy(config));
}

void TestStudy::absurdSizesAreRefused()
{
    const auto refused = [](const TrainConfig& config) -> std::string {
        try {
            (void)expandStudy(config);
        } catch (const EngineError& error) {
            return error.where();
        }
        return "nowhere";
    };
    TrainConfig grid;
    std::vector<FieldValue> seeds;
    for (std::int64_t seed = 0; seed < 101; ++seed)
        seeds.emplace_back(seed);
    grid.study.axes = {{"train.seed", seeds}, {"train.data_seed", seeds}};
    QCOMPARE(refused(grid), std::string("study.axes"));
    TrainConfig singles;
    for (std::int64_t seed = 0; seed <= 10'000; ++seed)
        singles.study.runs.push_back({{"train.seed", seed}});
    QCOMPARE(refused(singles), std::string("study.runs"));
    TrainConfig rules;
    rules.study.axes = {{"train.seed", seeds}};
    for (std::int64_t seed = 0; seed <= 1'000; ++seed)
        rules.study.exclude.push_back({{"train.seed", seed + 1}});
    QCOMPARE(refused(rules), std::string("study.exclude"));
    rules.study.exclude.pop_back();
    QCOMPARE(labels(expandStudy(rules)), QStringList{"seed 0"});
}

void TestStudy::cohortsOfALambdaGrid()
{
    TrainConfig config;
    config.study.axes = {{"sibo.lambda", reals({0, 0.2, 0.4})},
                         {"sibo.source", {std::string("h0"), std::string("zero")}},
                         {"train.learning_rate", reals({1e-3, 1e-4})}};
    const auto cohorts = planCohorts(expandStudy(config));
    QCOMPARE(cohorts.size(), std::size_t{1});
    QCOMPARE(cohorts[0].size(), std::size_t{12});
    QVERIFY(std::is_sorted(cohorts[0].begin(), cohorts[0].end()));
}

void TestStudy::seedsSplitUnlessTheDataSeedIsFixed()
{
    TrainConfig config;
    config.study.axes = {{"sibo.lambda", reals({0, 0.2})}, {"train.seed", whole({1, 2})}};
    const auto split = planCohorts(expandStudy(config));
    QCOMPARE(split.size(), std::size_t{2});
    QCOMPARE(split[0], (std::vector<std::size_t>{0, 2}));
    QCOMPARE(split[1], (std::vector<std::size_t>{1, 3}));
    config.train.dataSeed = 7;
    QCOMPARE(planCohorts(expandStudy(config)).size(), std::size_t{1});
}

void TestStudy::shapesAndStepsSplit_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char* key, const char* first, const char* second) {
        QTest::newRow(key) << QString(key) << QString(first) << QString(second);
    };
    row("method.rank", "4", "8");
    row("train.batch_size", "4", "8");
    row("train.epochs", "1", "2");
    row("method.kind", "lora", "head");
    row("method.dropout", "0", "0.1");
    row("train.data_seed", "1", "2");
    row("model.path", "/a", "/b");
    row("method.targets", "query", "null");
    row("method.bottleneck_size", "8", "16");
    row("method.layers_to_transform", "0", "1");
    row("method.rank_pattern", "query: 2", "null");
    row("sibo.learnable", "off", "one");
    row("sibo.norm_h0", "true", "false");
}

void TestStudy::shapesAndStepsSplit()
{
    QFETCH(QString, key);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Field& field = *findField(key.toStdString());
    TrainConfig config;
    if (field.key == "method.bottleneck_size")
        config.method.kind = MethodKind::Series;
    config.study.axes.emplace_back(field.key, std::vector<FieldValue>());
    for (const QString& text : {first, second})
        config.study.axes[0].second.push_back(parseValue(field, text.toStdString()));
    QCOMPARE(planCohorts(expandStudy(config)).size(), std::size_t{2});
}

void TestStudy::fullFineTuningIsAlone()
{
    TrainConfig config;
    config.study.axes = {{"train.learning_rate", reals({1e-4, 1e-5, 1e-6})}};
    QCOMPARE(planCohorts(expandStudy(config)).size(), std::size_t{1});
    config.method.kind = MethodKind::Full;
    QCOMPARE(planCohorts(expandStudy(config)).size(), std::size_t{3});
}

void TestStudy::everyRunIsInOneCohort()
{
    TrainConfig config;
    config.study.axes = {
        {"sibo.lambda", reals({0, 0.5, 1})}, {"train.seed", whole({1, 2, 3})}, {"method.rank", whole({2, 4})}};
    std::vector<std::size_t> all;
    for (const auto& cohort : planCohorts(expandStudy(config)))
        all.insert(all.end(), cohort.begin(), cohort.end());
    std::sort(all.begin(), all.end());
    QCOMPARE(all.size(), std::size_t{18});
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(all[i], i);
}

QTEST_APPLESS_MAIN(TestStudy)
#include "test_study.moc"
