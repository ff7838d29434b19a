// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/study.h"
#include "error_code.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace engine;

/// How a study grows.
class TestStudyExtension : public QObject {
    Q_OBJECT

private:
    static std::vector<FieldValue> seeds(std::initializer_list<std::int64_t> values)
    {
        return {values.begin(), values.end()};
    }
    static std::vector<FieldValue> lambdas(std::initializer_list<double> values)
    {
        return {values.begin(), values.end()};
    }
    static TrainConfig config()
    {
        TrainConfig config;
        config.model.path = "/models/mini";
        config.task.train = "/data/train.tsv";
        config.task.validation = "/data/dev.tsv";
        config.task.test = {{"ood", "/data/ood.tsv"}};
        config.study.axes = {{"sibo.lambda", lambdas({0, 0.3})}, {"train.seed", seeds({1, 2})}};
        return config;
    }
    static StudyRecord record(const TrainConfig& config)
    {
        StudyRecord study{"/library/studies/s", "s", config, {}};
        for (std::size_t i = 0; i < expandStudy(config).size(); ++i)
            study.runs.push_back("run-" + std::to_string(i));
        return study;
    }
    /// Run names by label.
    static std::map<std::string, std::string> byLabel(const StudyRecord& study)
    {
        std::map<std::string, std::string> names;
        const auto planned = expandStudy(study.config);
        for (std::size_t i = 0; i < planned.size(); ++i)
            names[planned[i].label] = study.runs.at(i);
        return names;
    }

private Q_SLOTS:
    void theEndpointIsFilledIn()
    {
        TrainConfig one = config();
        QCOMPARE(resolvedEndpoint(one).metric, std::string("primary"));
        QCOMPARE(resolvedEndpoint(one).data, std::string("ood"));
        one.task.test.clear();
        one.study.endpoint = {"f1", "", true};
        QVERIFY(resolvedEndpoint(one) == (StudyEndpoint{"f1", "validation", true}));
    }

    void oldRunsKeepTheirFolders()
    {
        const StudyRecord before = record(config());
        StudyConfig wanted = withValues(before.config, "train.seed", seeds({3, 4}));
        wanted.axes[0].second.insert(wanted.axes[0].second.begin() + 1, 0.15); // in between: the order changes
        const StudyRecord after = extendStudy(before, wanted);
        QCOMPARE(after.runs.size(), std::size_t{12});
        const auto then = byLabel(before), now = byLabel(after);
        for (const auto& [label, run] : then)
            QCOMPARE(now.at(label), run);
        QCOMPARE(std::set<std::string>(after.runs.begin(), after.runs.end()).size(), std::size_t{12});
        QCOMPARE(now.at("λ 0.3 · seed 2"), std::string("run-3"));
        QVERIFY(now.at("λ 0.15 · seed 1").find("mini-lora-0.15") != std::string::npos);
        QVERIFY(after.config.study.endpoint == (StudyEndpoint{"primary", "ood", false}));
    }

    void whatWouldBreakAPromiseIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("where");
        QTest::newRow("a setting goes") << "setting"
                                        << "study";
        QTest::newRow("another metric") << "metric"
                                        << "study.endpoint";
        QTest::newRow("another set") << "data"
                                     << "study.endpoint";
        QTest::newRow("another strategy") << "strategy"
                                          << "study.strategy";
        QTest::newRow("no axis is left") << "nothing"
                                         << "study";
    }

    void whatWouldBreakAPromiseIsRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, where);
        const StudyRecord study = record(config());
        StudyConfig wanted = study.config.study;
        if (what == "setting")
            wanted.axes[0].second = lambdas({0, 0.5});
        if (what == "metric")
            wanted.endpoint.metric = "f1";
        if (what == "data")
            wanted.endpoint.data = "validation";
        if (what == "strategy")
            wanted.strategy = StudyStrategy::Halving;
        if (what == "nothing")
            wanted = {};
        try {
            (void)extendStudy(study, wanted);
            QFAIL("extended");
        } catch (const EngineError& error) {
            QCOMPARE(error.code(), ErrorCode::BadConfig);
            QCOMPARE(QString::fromStdString(error.where()), where);
            QVERIFY(!error.hint().empty());
        }
    }

    void aStudyFileThatDoesNotFitIsNamed()
    {
        StudyRecord study = record(config());
        study.runs.pop_back();
        QCOMPARE(codeOf([&] { (void)extendStudy(study, study.config.study); }), ErrorCode::BadFile);
    }

    void aStudyReadBackGrowsTheSame()
    {
        QTemporaryDir dir;
        StudyRecord study = record(config());
        study.folder = std::filesystem::path(dir.path().toStdString()) / "s";
        study.config.sibo.injectAttentionOutput = true;
        study.config.train.learningRate = 1.0 / 3000;
        writeStudy(study);
        const StudyRecord read = readStudy(study.folder);
        const StudyRecord after = extendStudy(read, withValues(read.config, "sibo.lambda", lambdas({0.6})));
        QCOMPARE(after.runs.size(), std::size_t{6});
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(after.runs[i], study.runs[i]);
    }

    void valuesJoinTheAxis()
    {
        const StudyConfig more = withValues(config(), "sibo.lambda", lambdas({0.3, 0.6}));
        QCOMPARE(more.axes[0].second.size(), std::size_t{3});
        QCOMPARE(std::get<double>(more.axes[0].second[2]), 0.6);
    }

    void aNewAxisBeginsWithTheBase()
    {
        const StudyConfig more = withValues(config(), "method.rank", seeds({4}));
        QCOMPARE(more.axes.size(), std::size_t{3});
        QCOMPARE(more.axes[2].first, std::string("method.rank"));
        QVERIFY(more.axes[2].second == seeds({8, 4}));
        const StudyRecord before = record(config());
        QCOMPARE(extendStudy(before, more).runs.size(), std::size_t{8});
    }

    void singleSettingsGetTheNewSeedsToo()
    {
        TrainConfig one = config();
        one.study.axes.clear();
        one.study.runs = {{{"sibo.lambda", 0.0}, {"train.seed", std::int64_t{1}}},
                          {{"sibo.lambda", 0.3}, {"train.seed", std::int64_t{1}}}};
        const StudyConfig more = withValues(one, "train.seed", seeds({1, 2}));
        QVERIFY(more.axes.empty());
        QCOMPARE(more.runs.size(), std::size_t{4});
        const auto now = byLabel(extendStudy(record(one), more));
        QCOMPARE(now.at("λ 0 · seed 1"), std::string("run-0"));
        QVERIFY(now.contains("λ 0.3 · seed 2"));
    }

    void valuesAreChecked()
    {
        QCOMPARE(codeOf([&] { (void)withValues(config(), "sibo.lambda", lambdas({1.5})); }), ErrorCode::BadConfig);
        QCOMPARE(codeOf([&] { (void)withValues(config(), "sibo.lamda", lambdas({0.5})); }), ErrorCode::BadConfig);
    }
};

QTEST_APPLESS_MAIN(TestStudyExtension)
#include "test_study_extension.moc"
