// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/cpu_memory.h"
#include "engine/runs.h"
#include "engine/train.h"
#include "test_places.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// The estimate before a start against the peak of a real process: six set-ups of MiniLM, each in a process of its own
/// (this program, started with "--train"), since a peak never falls.

namespace {

struct Setup {
    const char* name;
    int runs, batch, words;
    std::vector<std::string> targets; ///< none: a linear probe
    int rank;
};

const std::vector<Setup>& setups()
{
    static const std::vector<Setup> list{
        {"one run, short", 1, 16, 14, {"query", "value"}, 8},
        {"four runs, short", 4, 16, 14, {"query", "value"}, 8},
        {"one run, long", 1, 32, 110, {"query", "value"}, 8},
        {"eight runs, all linears",
         8,
         16,
         30,
         {"query", "key", "value", "attention.output.dense", "intermediate.dense", "output.dense"},
         16},
        {"linear probe, long", 1, 32, 110, {}, 8},
        {"two runs, long, large batch", 2, 48, 90, {"query", "value", "intermediate.dense"}, 32}};
    return list;
}

QByteArray sentences(int words)
{
    const char* const some[] = {"the", "room", "was", "quiet", "and", "bright", "but", "cold", "at", "night"};
    QByteArray text("sentence\tlabel\n");
    for (int row = 0; row < 96; ++row) {
        for (int i = 0; i < words; ++i)
            text += QByteArray(some[(row * 7 + i * 3) % 10]) + ' ';
        text += row % 2 ? "\tup\n" : "\tdown\n";
    }
    return text;
}

/// Trains two steps and prints "estimate peak".
int trainHere(const Setup& setup, const std::filesystem::path& model, const std::filesystem::path& folder)
{
    engine::TrainConfig config;
    config.model.path = model;
    config.model.device = "cpu";
    config.model.dtype = "float32";
    config.task.train = folder / "train.tsv";
    config.task.validation = folder / "train.tsv";
    if (setup.targets.empty())
        config.method.kind = engine::MethodKind::Head;
    else
        config.method.targets = setup.targets;
    config.method.rank = setup.rank;
    config.train.batchSize = setup.batch;
    config.train.maxSteps = 2;
    std::vector<engine::FieldValue> lambdas;
    for (int i = 0; i < setup.runs; ++i)
        lambdas.emplace_back(0.1 * i);
    if (!setup.targets.empty())
        config.study.axes = {{"sibo.lambda", lambdas}};
    engine::TrainOptions options;
    options.library = folder / "library";
    options.threads = 2;
    std::int64_t estimate = 0;
    const auto outcome = engine::train(config, options,
                                       [&](const engine::Event& event) {
                                           if (const auto* started = std::get_if<engine::RunStarted>(&event.body))
                                               estimate = started->memoryEstimateBytes;
                                       },
                                       {});
    if (!outcome.allCompleted())
        return 1;
    std::printf("%lld %lld\n", static_cast<long long>(estimate), static_cast<long long>(engine::peakResidentBytes()));
    return 0;
}

} // namespace

class TestMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void estimateIsWithinAFifth_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < setups().size(); ++i)
            QTest::newRow(setups()[i].name) << static_cast<int>(i);
    }

    void estimateIsWithinAFifth()
    {
        SKIP_WITHOUT_MINILM();
        const std::filesystem::path model = *places::minilmFolder();
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("a sanitizer's own memory counts here");
#endif
        QFETCH(int, index);
        QTemporaryDir folder;
        QFile file(folder.filePath("train.tsv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sentences(setups()[static_cast<std::size_t>(index)].words));
        file.close();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {"--train", QString::number(index), QString::fromStdString(model.string()), folder.path()});
        QVERIFY(child.waitForFinished(120000));
        QCOMPARE(child.exitCode(), 0);
        const QList<QByteArray> numbers = child.readAllStandardOutput().simplified().split(' ');
        QCOMPARE(numbers.size(), 2);
        const double estimate = numbers[0].toDouble(), peak = numbers[1].toDouble();
        qInfo("estimate %.0f MB, peak %.0f MB, ratio %.3f", estimate / 1e6, peak / 1e6, estimate / peak);
        QVERIFY(estimate > 0.8 * peak && estimate < 1.2 * peak);
    }
};

int main(int argc, char** argv)
{
    if (argc == 5 && std::string_view(argv[1]) == "--train")
        return trainHere(setups().at(static_cast<std::size_t>(std::atoi(argv[2]))), argv[3], argv[4]);
    QCoreApplication app(argc, argv);
    TestMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_memory.moc"
