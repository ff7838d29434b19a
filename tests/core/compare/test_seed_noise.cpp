// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/seed_noise.h"

#include "engine/fields.h"
#include "made_grid.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace engine;

/// What finished studies tell about a new one.
class TestSeedNoise : public QObject {
    Q_OBJECT

private slots:
    void init() { m_library = std::make_unique<QTemporaryDir>(); }
    void anEmptyLibraryTellsNothing();
    void theSpreadIsThatOfTheVerdict();
    void theNearestStudyComesFirst();
    void whatCannotBeReadIsPassedOver();
    void anotherMetricTellsNothing();
    void differencesAndSeeds();
    void fewSeedsAreTold();

private:
    std::filesystem::path library() const { return m_library->path().toStdString(); }
    /// λ 0 and 0.4 with three seeds on disk; `spread` scales how the λ's gain moves from seed to seed.
    void addStudy(const std::string& name, double spread, const std::function<void(TrainConfig&)>& change = {})
    {
        std::vector<RunRecord> runs;
        const double gains[] = {0.02 - 0.01 * spread, 0.02, 0.02 + 0.01 * spread};
        for (const double lambda : {0.0, 0.4})
            for (std::uint64_t seed = 1; seed <= 3; ++seed) {
                grid::Spec spec;
                spec.lambda = lambda;
                spec.seed = seed;
                spec.value = 0.8 + 0.01 * static_cast<double>(seed) + (lambda > 0 ? gains[seed - 1] : 0);
                spec.samples = 1'000'000'000;
                spec.change = change;
                runs.push_back(grid::run(spec));
            }
        StudyRecord study = grid::study(runs, {0, 0.4}, 3);
        study.name = name;
        study.folder = studiesFolder(library()) / name;
        study.runs.clear();
        for (const RunRecord& run : runs) {
            const std::string runName = name + "-" + run.summary.name;
            RunWriter writer = RunWriter::create(library(), runName, run.config, run.summary.label, name, "{}");
            for (Event event : run.events) {
                event.run = runName;
                writer.append(event);
            }
            writer.writeSummary();
            study.runs.push_back(runName);
        }
        writeStudy(study);
    }
    TrainConfig wanted(std::int64_t seeds) const
    {
        TrainConfig config = grid::run({}).config;
        config.study.axes = {{"sibo.lambda", {0.0, 0.4}}, {"train.seed", {}}};
        for (std::int64_t seed = 1; seed <= seeds; ++seed)
            config.study.axes[1].second.emplace_back(seed);
        return config;
    }

    std::unique_ptr<QTemporaryDir> m_library;
};

void TestSeedNoise::anEmptyLibraryTellsNothing()
{
    QVERIFY(!nearestSeedNoise(wanted(3), library()));
    const StudyOutlook outlook = studyOutlook(wanted(3), library());
    QVERIFY(!outlook.noise && !outlook.resolvable);
    QVERIFY2(outlook.text.find("is not known") != std::string::npos, outlook.text.c_str());
    QVERIFY(seedsNeededText(outlook, 1.0).empty());
}

void TestSeedNoise::theSpreadIsThatOfTheVerdict()
{
    addStudy("20261130-100000-study", 1);
    const auto noise = nearestSeedNoise(wanted(3), library());
    QVERIFY(noise);
    // Differences of 0.01, 0.02 and 0.03 have an SD of 1 point, and s = SD / √2 for one λ beside λ = 0.
    QVERIFY(std::abs(noise->residual - std::sqrt(0.5)) < 1e-6);
    QCOMPARE(noise->degrees, 2);
    QVERIFY(noise->sameModel && noise->sameData);
    QCOMPARE(noise->study, std::string("20261130-100000-study"));
}

void TestSeedNoise::theNearestStudyComesFirst()
{
    const auto otherModel = [](TrainConfig& config) { config.model.path = "/models/other"; };
    const auto otherData = [](TrainConfig& config) { config.task.preset = "qnli"; };
    addStudy("20261130-100000-same", 1);
    addStudy("20261130-110000-model", 2, otherModel);
    addStudy("20261130-120000-data", 3, otherData);
    QCOMPARE(nearestSeedNoise(wanted(3), library())->study, std::string("20261130-100000-same"));
    TrainConfig third = wanted(3);
    third.model.path = "/models/third"; // no study of it: the newest on the same data
    QCOMPARE(nearestSeedNoise(third, library())->study, std::string("20261130-110000-model"));
    third.task.preset = "rte"; // nor of its data: the newest of all
    const auto far = nearestSeedNoise(third, library());
    QCOMPARE(far->study, std::string("20261130-120000-data"));
    QVERIFY(!far->sameModel && !far->sameData);
    QVERIFY(studyOutlook(third, library()).text.find("with MiniLM-L6 on qnli") != std::string::npos);
}

void TestSeedNoise::whatCannotBeReadIsPassedOver()
{
    addStudy("20261130-100000-good", 1);
    addStudy("20261130-110000-bad", 2);
    addStudy("20261130-120000-gone", 2);
    QFile broken(QString::fromStdString((studiesFolder(library()) / "20261130-110000-bad" / "study.json").string()));
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate) && broken.write("{\"study\": [") > 0);
    broken.close();
    for (const auto& run : std::filesystem::directory_iterator(runsFolder(library())))
        if (run.path().filename().string().starts_with("20261130-120000-gone"))
            std::filesystem::remove_all(run.path());
    const auto noise = nearestSeedNoise(wanted(3), library());
    QVERIFY(noise);
    QCOMPARE(noise->study, std::string("20261130-100000-good"));
}

void TestSeedNoise::anotherMetricTellsNothing()
{
    addStudy("20261130-100000-study", 1);
    TrainConfig config = wanted(3);
    config.study.endpoint.metric = "loss";
    QVERIFY(!nearestSeedNoise(config, library()));
}

void TestSeedNoise::differencesAndSeeds()
{
    addStudy("20261130-100000-study", 1);
    const StudyOutlook outlook = studyOutlook(wanted(3), library());
    QCOMPARE(outlook.comparisons, 1);
    QCOMPARE(outlook.seeds, 3);
    // t of 2 degrees of freedom is 4.303: 4.303 · √½ · √(2/3)
    QVERIFY(outlook.resolvable && std::abs(*outlook.resolvable - 2.484) < 0.01);
    QVERIFY2(outlook.text.starts_with("With 3 seeds this study can resolve about 2.5 points ("), outlook.text.c_str());
    QVERIFY2(
        outlook.text.ends_with("on the same data and model). A true difference of that size is found in about half "
                               "of such studies, if the λ spread alike."),
        outlook.text.c_str());
    // At 6 seeds 2.571 · √½ · √(2/6) = 1.05, at 7 it is 2.447 · √½ · √(2/7) = 0.92.
    QCOMPARE(seedsNeededText(outlook, 1.0), std::string("7 seeds are needed for a difference of 1.0 points."));
    QVERIFY(seedsNeededText(outlook, 0.001).starts_with("Not even 200 seeds"));
    QVERIFY(seedsNeededText(outlook, 0).empty());
}

void TestSeedNoise::fewSeedsAreTold()
{
    addStudy("20261130-100000-study", 1);
    QVERIFY(studyOutlook(wanted(1), library()).text.starts_with("With one seed"));
    const StudyOutlook two = studyOutlook(wanted(2), library());
    QVERIFY(two.text.starts_with("Two seeds are too few"));
    QVERIFY(two.noise); // how many seeds are needed can still be said
}

QTEST_APPLESS_MAIN(TestSeedNoise)
#include "test_seed_noise.moc"
