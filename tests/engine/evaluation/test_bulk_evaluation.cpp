// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "data/stored_samples.h"
#include "engine/evaluate.h"
#include "engine/evaluation.h"
#include "engine/train.h"
#include "measured.h"
#include "process_memory.h"
#include "toy_model.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

using namespace engine;

/// Evaluation on large files in bounded memory: neither texts nor predictions are held together.
class TestBulkEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storedSamplesComeBack();
    void kept();
    void plain();

private:
    std::filesystem::path at(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    /// Rows of 4 kB, all different, of which the model sees the first few words.
    std::filesystem::path rows(std::size_t bytes) const
    {
        std::ofstream out(at("rows.tsv"), std::ios::binary);
        out << "sentence\tlabel\n";
        std::size_t written = 0;
        for (std::size_t row = 0; written < bytes; ++row) {
            std::string line = "the day was " + toy::words()[5 + row % 9] + " " + std::to_string(row);
            while (line.size() < 4000)
                line += " and the meal was a meal " + std::to_string(line.size());
            line += row % 9 < 5 ? "\tup\n" : "\tdown\n";
            out << line;
            written += line.size();
        }
        return at("rows.tsv");
    }
    TaskConfig task(const std::filesystem::path& file) const
    {
        TaskConfig task;
        task.validation = file;
        task.maxLength = 8;
        return task;
    }
    template<class Work>
    static double peakOf(const Work& work)
    {
        const ProcessMemory memory;
        work();
        return memory.peakGrowth();
    }
    static void compare(const char* what, double small, double large)
    {
        printMeasured({{"what", what}, {"peak_40_mb", small}, {"peak_120_mb", large}});
        QVERIFY(large < 100e6);
        QVERIFY(large - small < 40e6); // half of what the texts alone would add
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_run;
};

void TestBulkEvaluation::initTestCase()
{
    toy::writeModel(at("model"));
    writeFileAtomically(at("train.tsv"), toy::sentences(40, 1));
    TrainConfig config;
    config.model = {at("model"), "cpu", "float32"};
    config.task.train = at("train.tsv");
    config.train.epochs = 1;
    TrainOptions options;
    options.library = at("runs");
    m_run = runsFolder(options.library) / train(config, options, {}, {}).runs.at(0).run;
}

void TestBulkEvaluation::storedSamplesComeBack()
{
    StoredSamples stored;
    std::vector<Sample> wanted;
    for (int i = 0; i < 300; ++i) {
        Sample sample;
        sample.a = std::string(static_cast<std::size_t>(i) * 700, 'a') + std::to_string(i);
        sample.b = i % 3 == 0 ? "" : "b";
        sample.pair = i % 2 == 0;
        sample.label = i % 5 - 1;
        sample.target = 0.5 * i;
        sample.row = i + 2;
        sample.answer = std::to_string(i);
        sample.options.assign(static_cast<std::size_t>(i % 4), "option");
        sample.responses.assign(static_cast<std::size_t>(i % 3), "response");
        sample.right = i % 4 - 1;
        if (i % 7 == 0)
            sample.messages = {{"user", "a"}, {"assistant", "b"}};
        stored.push_back(sample);
        wanted.push_back(sample);
    }
    QVERIFY(stored.isInFile());
    for (const std::size_t i : {299u, 0u, 150u, 7u, 298u, 42u}) {
        const Sample seen = stored[i];
        const Sample& is = wanted[i];
        QVERIFY(seen.a == is.a && seen.b == is.b && seen.answer == is.answer && seen.options == is.options);
        QVERIFY(seen.responses == is.responses && seen.messages.size() == is.messages.size());
        QVERIFY(seen.pair == is.pair && seen.label == is.label && seen.target == is.target && seen.row == is.row);
        QCOMPARE(seen.right, is.right);
    }
}

void TestBulkEvaluation::kept()
{
    const auto evaluated = [&](std::size_t bytes) {
        EvaluationRequest request;
        request.arms = {{m_run, {}}};
        request.device = "cpu";
        request.tasks.resize(1);
        request.tasks[0].name = "rows";
        request.tasks[0].task = task(rows(bytes));
        return peakOf([&] {
            const EvaluationResult result = runEvaluation(request, at("library"), {});
            QVERIFY(result.complete && result.rows.at(0).samples > static_cast<std::int64_t>(bytes / 4100));
        });
    };
    const double small = evaluated(40'000'000), large = evaluated(120'000'000);
    compare("sibo eval --task", small, large);
}

void TestBulkEvaluation::plain()
{
    const auto evaluated = [&](std::size_t bytes) {
        EvaluateRequest request;
        request.adapter = m_run;
        request.device = "cpu";
        request.task = task(rows(bytes));
        return peakOf([&] { QVERIFY(evaluate(request).samples > static_cast<std::int64_t>(bytes / 4100)); });
    };
    const double small = evaluated(40'000'000), large = evaluated(120'000'000);
    compare("sibo eval", small, large);
}

QTEST_GUILESS_MAIN(TestBulkEvaluation)
#include "test_bulk_evaluation.moc"
