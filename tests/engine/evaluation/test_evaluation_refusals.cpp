// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation.h"

#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "engine/train.h"
#include "score/evaluation_folder.h"
#include "toy_model.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

/// Models and data sets that cannot be evaluated beside those that can: runs with other classes, weights that are no
/// numbers, and what is stopped before it began.
class TestEvaluationRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_library = std::make_unique<QTemporaryDir>(); }
    void runsWithOtherClasses_data();
    void runsWithOtherClasses();
    void aKnownDataSetKeepsItsClasses();
    void weightsThatAreNoNumbers();
    void theyStayRefusedWhenItGoesOn();
    void stoppedBeforeItBegan();

private:
    std::filesystem::path at(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    std::filesystem::path library() const { return m_library->path().toStdString(); }
    std::filesystem::path trained(const std::string& data) const
    {
        TrainConfig config;
        config.model = {at("model"), "cpu", "float32"};
        config.task.train = at(data);
        config.task.validation = at(data);
        config.train.batchSize = 8;
        config.train.epochs = 1;
        TrainOptions options;
        options.library = at("runs");
        return runsFolder(options.library) / train(config, options, {}, {}).runs.at(0).run;
    }
    /// Rows of two classes, or of three, with labels as given.
    static std::string rows(const std::vector<std::string>& labels)
    {
        std::string text = "sentence\tlabel\n";
        for (int i = 0; i < 24; ++i)
            text +=
                "a long day " + std::to_string(i) + "\t" + labels[static_cast<std::size_t>(i) % labels.size()] + "\n";
        return text;
    }
    EvaluationRequest request(const std::vector<std::filesystem::path>& arms, const std::string& data) const
    {
        EvaluationRequest request;
        for (const std::filesystem::path& arm : arms)
            request.arms.push_back({arm, {}});
        request.tasks.emplace_back().name = "asked";
        request.tasks[0].task.validation = at(data);
        request.device = "cpu";
        request.skipRefused = true;
        return request;
    }
    EvaluationRequest withBrokenArm() const
    {
        EvaluationRequest asked = request({m_two, at("broken"), m_three}, "two.tsv");
        asked.arms.pop_back();
        asked.arms.push_back({m_two, 0.25});
        asked.tasks.push_back(asked.tasks[0]);
        asked.tasks[1].name = "again";
        return asked;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_library;
    std::filesystem::path m_two, m_three;
};

void TestEvaluationRefusals::initTestCase()
{
    toy::writeModel(at("model"));
    writeFileAtomically(at("two.tsv"), rows({"up", "down"}));
    writeFileAtomically(at("three.tsv"), rows({"up", "down", "aside"}));
    writeFileAtomically(at("ids.tsv"), rows({"0", "1"}));
    m_two = trained("two.tsv");
    m_three = trained("three.tsv");
    std::filesystem::copy(m_two / "adapter", at("broken"), std::filesystem::copy_options::recursive);
    const std::filesystem::path weights = at("broken") / "adapter_model.safetensors";
    std::string bytes = readWholeFile(weights);
    bytes.replace(bytes.size() - 4, 4, std::string(4, '\xFF')); // a NaN
    writeFileAtomically(weights, bytes);
}

void TestEvaluationRefusals::runsWithOtherClasses_data()
{
    QTest::addColumn<bool>("fittingFirst");
    QTest::newRow("the one that fits is first") << true;
    QTest::newRow("the one that fits is second") << false;
}

void TestEvaluationRefusals::runsWithOtherClasses()
{
    QFETCH(bool, fittingFirst);
    const auto arms = fittingFirst ? std::vector{m_three, m_two} : std::vector{m_two, m_three};
    const EvaluationResult result = runEvaluation(request(arms, "three.tsv"), library(), {});
    QVERIFY(result.complete);
    QCOMPARE(result.rows.size(), 1u);
    QCOMPARE(result.rows[0].armNumber, std::size_t(fittingFirst ? 0 : 1));
    QCOMPARE(result.rows[0].samples, 24);
    QCOMPARE(result.refused.size(), 1u);
    QVERIFY(result.refused[0].task == "asked" && !result.refused[0].arm.empty());
    const EvaluationResult alone = runEvaluation(request({m_three}, "three.tsv"), library(), {});
    QCOMPARE(result.rows[0].primary, alone.rows.at(0).primary);
}

// SST-2 has two classes: a head of three must not read its 0 and 1 as ids of its own.
void TestEvaluationRefusals::aKnownDataSetKeepsItsClasses()
{
    EvaluationRequest asked = request({m_three, m_two}, "ids.tsv");
    asked.tasks[0].task.preset = "sst2";
    const EvaluationResult result = runEvaluation(asked, library(), {});
    QCOMPARE(result.rows.size(), 1u);
    QCOMPARE(result.rows[0].armNumber, 1u);
    QCOMPARE(result.refused.size(), 1u);
    QVERIFY(!result.refused[0].arm.empty());
    EvaluationRequest single = asked;
    single.arms.erase(single.arms.begin());
    QCOMPARE(result.rows[0].primary, runEvaluation(single, library(), {}).rows.at(0).primary);
}

void TestEvaluationRefusals::weightsThatAreNoNumbers()
{
    const EvaluationRequest asked = withBrokenArm();
    const EvaluationResult result = runEvaluation(asked, library(), {});
    QVERIFY(result.complete && result.failures.empty());
    QCOMPARE(result.rows.size(), 4u);
    QCOMPARE(result.refused.size(), 2u);
    QVERIFY(result.refused[0].task == "asked" && result.refused[1].task == "again");
    for (const EvaluationRow& row : result.rows)
        QVERIFY(row.armNumber != 1);
    QCOMPARE(readEvaluationRecord(result.folder).refused.size(), 2u); // a reader meanwhile learns of it, too
    EvaluationRequest strict = asked;
    strict.skipRefused = false;
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)runEvaluation(strict, library(), {}));
}

void TestEvaluationRefusals::theyStayRefusedWhenItGoesOn()
{
    std::stop_source stop;
    const auto sink = [&](const EvaluationProgress& progress) {
        if (progress.name == "again")
            stop.request_stop();
    };
    const EvaluationResult part = runEvaluation(withBrokenArm(), library(), sink, stop.get_token());
    QVERIFY(!part.complete);
    QCOMPARE(part.refused.size(), 1u);
    std::optional<double> left;
    const EvaluationResult whole =
        resumeEvaluation(part.folder, [&](const EvaluationProgress& progress) { left = progress.secondsLeft; });
    QVERIFY(whole.complete);
    QCOMPARE(whole.refused.size(), 2u);
    QCOMPARE(whole.rows.size(), 4u);
    QVERIFY(left && *left >= 0);
}

void TestEvaluationRefusals::stoppedBeforeItBegan()
{
    std::stop_source stop;
    stop.request_stop();
    const EvaluationResult result = runEvaluation(request({m_two}, "two.tsv"), library(), {}, stop.get_token());
    QVERIFY(result.folder.empty() && !result.complete);
    QVERIFY(listEvaluations(library()).empty());
}

QTEST_APPLESS_MAIN(TestEvaluationRefusals)
#include "test_evaluation_refusals.moc"
