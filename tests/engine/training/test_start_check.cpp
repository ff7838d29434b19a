// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check.h"

#include "base/atomic_file.h"
#include "toy_model.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

/// What is told before a start, on a model and data that are there.
class TestStartCheck : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path at(const char* name) const { return m_folder->filePath(name).toStdString(); }
    TrainConfig config() const
    {
        TrainConfig config;
        config.model = {at("model"), "cpu", "float32"};
        config.task.train = at("train.tsv");
        config.task.validation = at("validation.tsv");
        config.train.batchSize = 8;
        config.train.maxSteps = 12;
        config.train.warmupSteps = 0;
        config.sibo.lambda = 0.3;
        return config;
    }
    StartCheck check(const TrainConfig& config) const { return checkStart(config, at("library")); }
    /// The key of what forbids the start.
    static std::string forbidden(const StartCheck& check)
    {
        for (const Problem& problem : check.problems)
            if (!problem.warning)
                return problem.key;
        return "";
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        toy::writeModel(at("model"));
        writeFileAtomically(at("train.tsv"), toy::sentences(40, 1));
        writeFileAtomically(at("validation.tsv"), toy::sentences(24, 2));
    }

    void whatIsInOrder()
    {
        const StartCheck given = check(config());
        QCOMPARE(forbidden(given), std::string());
        QVERIFY(given.mayStart());
        QCOMPARE(given.steps, 12);
        QCOMPARE(given.splits.size(), 2u);
        QCOMPARE(given.splits[0].rows, 40);
        QCOMPARE(given.firstBatch.size(), 8u);
        QCOMPARE(given.totalSites, 6);
        QCOMPARE(given.effectiveSites, 4);
        QCOMPARE(given.trainable, 6 * 8 * (32 + 32) + 2 * 32 + 2);
        QCOMPARE(given.device, std::string("cpu"));
        QCOMPARE(given.dtype, std::string("float32"));
    }

    void aTokenizerOfAnotherModel()
    {
        writeFileAtomically(at("model") / "vocab.txt", readWholeFile(at("model") / "vocab.txt") + "sun\n");
        QVERIFY(check(config()).mayStart()); // more tokens than embeddings, but none of them is used
        writeFileAtomically(at("validation.tsv"), toy::sentences(24, 2) + "the sun was bright\tup\n");
        QCOMPARE(forbidden(check(config())), std::string("model.path"));
    }

    void aSplitWithoutAToken_data()
    {
        QTest::addColumn<bool>("validation");
        QTest::newRow("validation") << true;
        QTest::newRow("test set") << false;
    }

    void aSplitWithoutAToken()
    {
        QFETCH(bool, validation);
        writeFileAtomically(at("empty.tsv"), std::string("sentence\tlabel\n\x01\tup\n\x02\tdown\n"));
        TrainConfig asked = config();
        if (validation)
            asked.task.validation = at("empty.tsv");
        else
            asked.task.test.push_back({"empty", at("empty.tsv")});
        QVERIFY(!check(asked).mayStart());
    }

    void aStudyIsCountedCohortByCohort()
    {
        const StartCheck one = check(config());
        QCOMPARE(one.runs, 1);
        TrainConfig asked = config();
        asked.study.axes = {{"sibo.lambda", {0.0, 0.3}},
                            {"method.rank", {std::int64_t{8}, std::int64_t{64}}},
                            {"train.max_steps", {std::int64_t{12}, std::int64_t{24}}}};
        const StartCheck study = check(asked);
        QVERIFY(study.mayStart());
        QCOMPARE(study.runs, 8);
        QCOMPARE(study.settings, 8);
        QCOMPARE(study.seeds, 1);
        QCOMPARE(study.cohorts, 4);
        QCOMPARE(study.cohortSize, 2);
        QCOMPARE(study.steps, 12);
        // Four runs of 12 and four of 24 steps are as long as twelve of 12.
        if (one.seconds)
            QVERIFY(std::abs(*study.seconds - 12 * *one.seconds) < 1e-6 * *study.seconds);
        QCOMPARE(one.seconds.has_value(), study.seconds.has_value());
        // Rank 64 has about eight times the numbers of rank 8, each ten times on disk.
        QVERIFY(study.diskBytes > 8 * one.diskBytes + 4 * 40 * 6 * 56 * 64);
        asked.study.axes[1].second = {std::int64_t{8}};
        QVERIFY(study.memoryBytes > check(asked).memoryBytes);
    }

    void invalidCombinationsAreNamed()
    {
        TrainConfig asked = config();
        asked.study.axes = {{"sibo.lambda", {0.0, 0.3}}, {"method.kind", {std::string("lora"), std::string("bitfit")}}};
        const StartCheck named = check(asked);
        QVERIFY(!named.mayStart());
        QCOMPARE(named.invalid.size(), std::size_t{1});
        QCOMPARE(named.invalid[0].label, std::string("λ 0.3 · bitfit"));
        asked.study = withoutInvalid(asked, planStudy(asked));
        QVERIFY(check(asked).mayStart());
        QCOMPARE(check(asked).excluded, 1);
    }

    void whatDoesNotFitTheModelIsNamedByItsRun()
    {
        TrainConfig asked = config();
        asked.study.axes = {
            {"method.targets", {std::vector<std::string>{"query"}, std::vector<std::string>{"q_proj"}}}};
        const StartCheck named = check(asked);
        QCOMPARE(forbidden(named), std::string("method.targets"));
        QCOMPARE(named.invalid.size(), std::size_t{1});
        asked.study.axes = {{"model.path", {asked.model.path.string(), std::string("no-such-model")}}};
        QCOMPARE(forbidden(check(asked)), std::string("model.path"));
    }

    void dataOfEveryRunAreRead()
    {
        writeFileAtomically(at("broken.tsv"), std::string("sentence\tlabel\none cell\n"));
        TrainConfig asked = config();
        asked.study.axes = {{"task.train", {asked.task.train.string(), at("broken.tsv").string()}}};
        QCOMPARE(forbidden(check(asked)), std::string("task.train"));
    }

    void aWarmUpLongerThanOneOfTheRuns()
    {
        TrainConfig asked = config();
        asked.train.maxSteps.reset();
        asked.train.epochs = 4; // 20 steps
        asked.study.axes = {{"train.warmup_steps", {std::int64_t{0}, std::int64_t{21}}}};
        const StartCheck told = check(asked);
        QCOMPARE(forbidden(told), std::string("train.warmup_steps"));
    }

    void halvingTakesLessAndRefinementMayTakeMore()
    {
        TrainConfig asked = config();
        asked.model.dtype = "auto"; // its rate is measured
        asked.study.axes = {{"sibo.lambda", {0.0, 0.3, 0.6, 0.9}}, {"train.seed", {std::int64_t{1}, std::int64_t{2}}}};
        const StartCheck grid = check(asked);
        QVERIFY(grid.seconds && *grid.seconds > 0);
        QCOMPARE(grid.mayBeAdded, 0);
        asked.study.strategy = StudyStrategy::Halving;
        asked.study.rungs = 1;
        const StartCheck halved = check(asked);
        // Three λ to step 6 of 12, two from there; λ = 0 to its end; by both seeds.
        QVERIFY(std::abs(*halved.seconds - *grid.seconds * (12 + 3 * 6 + 2 * 6) / 48) < 1e-6 * *grid.seconds);
        asked.study.strategy = StudyStrategy::Refine;
        asked.study.rounds = 2;
        QCOMPARE(check(asked).mayBeAdded, 8);
        QCOMPARE(check(asked).seconds, grid.seconds);
    }

    void whatIsHeldIsMoreThanAStepNeeds()
    {
        const StartCheck told = check(config());
        QVERIFY(told.memoryHeld > told.memoryBytes);
        QVERIFY(told.memoryHeld <= 2 * told.memoryBytes);
    }

    void aLinearProbeKeepsNothingOfTheLayers()
    {
        writeFileAtomically(at("train.tsv"), toy::sentences(600, 1));
        TrainConfig lora = config();
        lora.train.batchSize = 512;
        TrainConfig probe = lora;
        probe.method.kind = MethodKind::Head;
        probe.sibo.lambda = 0;
        QVERIFY(check(probe).mayStart());
        QVERIFY(check(probe).memoryBytes + 1'000'000 < check(lora).memoryBytes);
    }
};

QTEST_GUILESS_MAIN(TestStartCheck)
#include "test_start_check.moc"
