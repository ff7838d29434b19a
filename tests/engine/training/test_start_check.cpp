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
