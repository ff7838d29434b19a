// SPDX-License-Identifier: GPL-3.0-or-later
// Toy worlds: their bytes against a second program, their frozen models against transformers (goldens/make_toy.py),
// and short runs in them.
#include "engine/toy_world.h"

#include "base/atomic_file.h"
#include "base/sha256.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/probe.h"
#include "engine/runs.h"
#include "engine/train.h"
#include "golden.h"

#include <cmath>
#include <functional>
#include <map>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
namespace fs = std::filesystem;

namespace {

constexpr int kProbed = 64;

ToyWorldSettings settingsIn(const QJsonObject& world)
{
    ToyWorldSettings settings;
    for (const ToyTask task : {ToyTask::Order, ToyTask::Which, ToyTask::Next})
        if (world["task"].toString() == QLatin1StringView(name(task)))
            settings.task = task;
    settings.depth = world["depth"].toInt();
    settings.width = world["width"].toInt();
    settings.seed = static_cast<std::uint64_t>(world["seed"].toInteger());
    return settings;
}

LayerSimilarity frozenSimilarity(const fs::path& world)
{
    ProbeRequest request;
    request.model = world;
    const QList<QByteArray> lines = QByteArray::fromStdString(readWholeFile(world / "validation.tsv")).split('\n');
    for (int i = 1; i <= kProbed; ++i)
        request.texts.push_back(lines[i].split('\t').front().toStdString());
    return probe(request).base;
}

std::string problemOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const EngineError& error) {
        return errorCodeName(error.code()) + std::string(" ") + error.where();
    }
    return {};
}

} // namespace

class TestToyWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void filesAreThoseOfASecondProgram();
    void frozenModelIsAsTransformersSeesIt();
    void sentencesAreThoseOfTheFile();
    void overSmoothingGrowsWithDepth();
    void aWorldThatIsThereIsLeftAlone();
    void aDamagedWorldIsMadeAnew();
    void settingsOutOfRange();
    void aRootThatCannotBe();
    void configurationsAreValid();
    void aShortRunLearnsMoreThanChance();
    void lambdaAndItsControlChangeSimilarity();

private:
    fs::path root() const { return m_folder->path().toStdString(); }
    std::vector<RunRecord> trained(const ToyWorldSettings& settings, const ToyTraining& training) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::vector<RunRecord> TestToyWorld::trained(const ToyWorldSettings& settings, const ToyTraining& training) const
{
    TrainOptions options;
    options.library = root();
    const fs::path world = makeToyWorld(settings, root() / "toy");
    const TrainOutcome outcome = train(toyConfig(settings, training, world), options, [](const Event&) {}, {});
    std::vector<RunRecord> runs;
    for (const RunOutcome& run : outcome.runs)
        runs.push_back(readRun(runsFolder(root()) / run.run));
    return runs;
}

void TestToyWorld::filesAreThoseOfASecondProgram()
{
    const QJsonArray worlds = golden::load("toy.json")["worlds"].toArray();
    QCOMPARE(worlds.size(), 3);
    for (const QJsonValue& world : worlds) {
        const fs::path folder = makeToyWorld(settingsIn(world.toObject()), root());
        const QJsonObject digests = world["sha256"].toObject();
        QCOMPARE(digests.size(), 4);
        for (auto file = digests.begin(); file != digests.end(); ++file)
            QCOMPARE(QString::fromStdString(sha256OfFile(folder / file.key().toStdString())), file.value().toString());
    }
}

void TestToyWorld::frozenModelIsAsTransformersSeesIt()
{
    const QJsonObject golden = golden::load("toy.json");
    for (const QJsonValue& world : golden["worlds"].toArray()) {
        const LayerSimilarity seen = frozenSimilarity(makeToyWorld(settingsIn(world.toObject()), root()));
        const QJsonObject expected = world["similarity"].toObject();
        const std::pair<const std::vector<double>*, const char*> parts[] = {
            {&seen.layers, "layers"}, {&seen.across, "across"}, {&seen.retention, "retention"}};
        for (const auto& [values, key] : parts) {
            const std::vector<double> numbers = golden::numbers(expected[QLatin1StringView(key)]);
            QCOMPARE(values->size(), numbers.size());
            for (std::size_t layer = 0; layer < numbers.size(); ++layer)
                QVERIFY2(std::abs((*values)[layer] - numbers[layer]) <= golden["tolerance"].toDouble(),
                         qPrintable(QString("%1, layer %2").arg(key).arg(layer)));
        }
    }
}

void TestToyWorld::sentencesAreThoseOfTheFile()
{
    for (const ToyTask task : {ToyTask::Order, ToyTask::Which, ToyTask::Next}) {
        ToyWorldSettings settings;
        settings.task = task;
        settings.depth = 1;
        const fs::path file = makeToyWorld(settings, root()) / "validation.tsv";
        const QList<QByteArray> lines = QByteArray::fromStdString(readWholeFile(file)).trimmed().split('\n');
        const std::vector<std::string> sentences = toySentences(settings, 1000);
        QCOMPARE(qsizetype(sentences.size()), lines.size() - 1); // no more than there are
        for (std::size_t row = 0; row < sentences.size(); ++row)
            QCOMPARE(sentences[row], lines[qsizetype(row) + 1].split('\t').front().toStdString());
        QCOMPARE(toySentences(settings, 3).size(), std::size_t(3));
    }
}

void TestToyWorld::overSmoothingGrowsWithDepth()
{
    for (const std::uint64_t seed : {1, 2, 3}) {
        const LayerSimilarity seen = frozenSimilarity(makeToyWorld({ToyTask::Order, 12, 32, seed}, root()));
        const auto excess = [&](std::size_t layer) { return seen.layers[layer] - seen.across[layer]; };
        QVERIFY(seen.layers[0] < 0.1);
        for (const std::size_t layer : {4, 8, 12})
            QVERIFY(seen.layers[layer] > seen.layers[layer - 4] + 0.05);
        QVERIFY(seen.layers[12] > 0.9);
        QVERIFY(excess(12) > excess(6) && excess(6) > excess(2)); // not anisotropy alone
    }
}

void TestToyWorld::aWorldThatIsThereIsLeftAlone()
{
    const fs::path world = makeToyWorld({}, root());
    writeFileAtomically(world / "notes.txt", "mine");
    QCOMPARE(makeToyWorld({}, root()), world);
    QCOMPARE(readWholeFile(world / "notes.txt"), std::string("mine"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 1);
}

void TestToyWorld::aDamagedWorldIsMadeAnew()
{
    const fs::path world = makeToyWorld({}, root());
    const std::string weights = sha256OfFile(world / "model.safetensors");
    fs::resize_file(world / "model.safetensors", 1000);
    fs::remove(world / "train.tsv");
    QCOMPARE(makeToyWorld({}, root()), world);
    QCOMPARE(sha256OfFile(world / "model.safetensors"), weights);
    QVERIFY(fs::exists(world / "train.tsv"));
}

void TestToyWorld::settingsOutOfRange()
{
    const auto world = [](int depth, int width) {
        return problemOf([=] { (void)toyWorldName({ToyTask::Order, depth, width, 1}); });
    };
    QCOMPARE(world(0, 32), std::string("bad_config toy.depth"));
    QCOMPARE(world(17, 32), std::string("bad_config toy.depth"));
    QCOMPARE(world(2, 8), std::string("bad_config toy.width"));
    QCOMPARE(world(2, 36), std::string("bad_config toy.width"));
    const auto training = [](const std::vector<double>& lambdas, std::int64_t steps) {
        return problemOf([&] {
            ToyTraining asked;
            asked.lambdas = lambdas;
            asked.steps = steps;
            (void)toyConfig({}, asked, "world");
        });
    };
    QCOMPARE(training({}, 500), std::string("bad_config toy.lambdas"));
    QCOMPARE(training({0, 1.2}, 500), std::string("bad_config toy.lambdas"));
    QCOMPARE(training({0, std::nan("")}, 500), std::string("bad_config toy.lambdas"));
    QCOMPARE(training({0.2, 0.2}, 500), std::string("bad_config toy.lambdas"));
    QCOMPARE(training({0.2}, 3), std::string("bad_config toy.steps"));
}

void TestToyWorld::aRootThatCannotBe()
{
    writeFileAtomically(root() / "file", "no folder");
    QCOMPARE(problemOf([&] { (void)makeToyWorld({}, root() / "file"); }).substr(0, 13), std::string("missing_file "));
}

void TestToyWorld::configurationsAreValid()
{
    const fs::path world = makeToyWorld({}, root());
    for (const ToyMethod method : {ToyMethod::AdapterMixedSkip, ToyMethod::Adapter, ToyMethod::Lora})
        for (const SiboSource source : {SiboSource::H0, SiboSource::Zero}) {
            ToyTraining training{method, {0, 0.2, 0.9}, source, 500};
            const TrainConfig study = toyConfig({}, training, world);
            const std::vector<Problem> problems = validate(study);
            QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().message.c_str());
            QCOMPARE(expandStudy(study).size(), 3u);
            QCOMPARE(planCohorts(expandStudy(study)).size(), 1u);
            training.lambdas = {0.4};
            QVERIFY(toyConfig({}, training, world).study.empty());
            QCOMPARE(toyConfig({}, training, world).sibo.lambda, 0.4);
        }
}

void TestToyWorld::aShortRunLearnsMoreThanChance()
{
    const std::vector<RunRecord> runs =
        trained({ToyTask::Which, 2, 32, 1}, {ToyMethod::AdapterMixedSkip, {0}, SiboSource::H0, 100});
    QCOMPARE(runs.size(), 1u);
    QVERIFY(runs[0].summary.state == RunState::Completed);
    QVERIFY(runs[0].summary.bestPrimary.value_or(0) > 0.6); // chance: 0.5 ± 0.043 on 512 sentences
    QCOMPARE(runs[0].summary.model, std::string("toy-which-d2-w32-s1"));
}

void TestToyWorld::lambdaAndItsControlChangeSimilarity()
{
    std::map<std::pair<SiboSource, double>, double> last;
    for (const SiboSource source : {SiboSource::H0, SiboSource::Zero})
        for (const RunRecord& run :
             trained({ToyTask::Order, 4, 32, 1}, {ToyMethod::AdapterMixedSkip, {0, 0.6}, source, 20}))
            last[{source, run.config.sibo.lambda}] = run.summary.lastSimilarity.value_or(0);
    QCOMPARE(last.size(), 4u);
    const double plain = last[{SiboSource::H0, 0}], mixed = last[{SiboSource::H0, 0.6}];
    const double control = last[{SiboSource::Zero, 0.6}];
    const double plainAgain = last[{SiboSource::Zero, 0}];
    QCOMPARE(plainAgain, plain); // at λ = 0 the source says nothing
    QVERIFY(plain - mixed > 0.02);
    QVERIFY(std::abs(control - mixed) > 0.01 && std::abs(control - plain) > 0.01);
}

QTEST_GUILESS_MAIN(TestToyWorld)
#include "test_toy_world.moc"
