// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate.h"

#include "base/atomic_file.h"
#include "config/family.h"
#include "engine/error.h"
#include "engine/probe.h"
#include "engine/runs.h"
#include "engine/train.h"
#include "error_code.h"
#include "held_memory.h"
#include "measure/inputs.h"
#include "toy_model.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

/// Trained adapters loaded again, in the program's own way and with what can be wrong about a folder or a data set.
class TestEvaluate : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path at(const char* name) const { return m_folder->filePath(name).toStdString(); }

    RunRecord trained(SiboSource source = SiboSource::H0)
    {
        TrainConfig config;
        config.model = {at("model"), "cpu", "float32"};
        config.task = task();
        config.task.train = at("train.tsv");
        config.train.learningRate = 5e-3;
        config.train.batchSize = 8;
        config.train.epochs = 3;
        config.sibo.lambda = 0.6;
        config.sibo.source = source;
        TrainOptions options;
        options.library = at("library");
        return readRun(runsFolder(at("library")) / train(config, options, {}, {}).runs.at(0).run);
    }
    TaskConfig task() const
    {
        TaskConfig task;
        task.validation = at("validation.tsv");
        return task;
    }
    EvaluateRequest request(const RunRecord& run) const
    {
        EvaluateRequest request;
        request.adapter = run.folder;
        request.task = task();
        return request;
    }
    void replaceIn(const std::filesystem::path& file, const std::string& from, const std::string& to)
    {
        std::string text = readWholeFile(file);
        const std::size_t place = text.find(from);
        QVERIFY2(place != std::string::npos, from.c_str());
        writeFileAtomically(file, text.replace(place, from.size(), to));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        toy::writeModel(at("model"));
        writeFileAtomically(at("train.tsv"), toy::sentences(40, 1));
        writeFileAtomically(at("validation.tsv"), toy::sentences(24, 2));
    }

    void theBestAdapterReloadsToTheSameFigure_data()
    {
        QTest::addColumn<int>("source");
        QTest::newRow("h0") << static_cast<int>(SiboSource::H0);
        QTest::newRow("zero") << static_cast<int>(SiboSource::Zero);
        QTest::newRow("permuted") << static_cast<int>(SiboSource::Permuted);
    }

    void theBestAdapterReloadsToTheSameFigure()
    {
        QFETCH(int, source);
        const RunRecord run = trained(static_cast<SiboSource>(source));
        const EvaluateResult result = evaluate(request(run));
        QCOMPARE(result.lambda, 0.6);
        double loss = 0;
        for (const Event& event : run.events)
            if (const auto* done = std::get_if<EvalDone>(&event.body); done && done->best)
                loss = done->metrics.at("loss");
        QCOMPARE(result.primary, *run.summary.bestPrimary);
        QCOMPARE(result.metrics.at("loss"), loss);
        EvaluateRequest plain = request(run);
        plain.lambda = 0.0;
        QVERIFY(std::abs(evaluate(plain).metrics.at("loss") - loss) > 1e-6);
    }

    void classesGoByNameNotByPosition()
    {
        const RunRecord run = trained();
        const EvaluateResult given = evaluate(request(run));
        EvaluateRequest reversed = request(run);
        reversed.task.labels = {"up", "down"};
        if (readAdapterLabels(run).front() == "up")
            std::swap(reversed.task.labels[0], reversed.task.labels[1]);
        QCOMPARE(evaluate(reversed).metrics.at("loss"), given.metrics.at("loss"));
        QCOMPARE(evaluate(reversed).metrics.at("accuracy"), given.metrics.at("accuracy"));
    }

    void columnsOfAHead()
    {
        using Columns = std::vector<std::int64_t>;
        QCOMPARE(headColumns({"a", "b", "c"}, {"C", "a", "B"}, ""), (Columns{1, 2, 0}));
        QCOMPARE(headColumns({"a", "A"}, {"A", "a"}, ""), (Columns{1, 0}));
        QCOMPARE(codeOf([] { (void)headColumns({"A", "a"}, {"a", "b"}, "x"); }), ErrorCode::BadConfig);
        QCOMPARE(headColumns({"0", "1"}, {"NEGATIVE", "POSITIVE"}, ""), (Columns{0, 1}));
        QCOMPARE(headColumns({"bad", "good"}, {"LABEL_0", "LABEL_1"}, ""), (Columns{0, 1}));
        QCOMPARE(codeOf([] {
                     (void)headColumns({"bad", "good"}, {"negative", "positive"}, "x");
                 }),
                 ErrorCode::BadConfig);
    }

    void inputsThatTheModelHasNoEmbeddingsFor()
    {
        ModelShape model;
        model.family = &kBert;
        model.vocabSize = 10;
        model.typeVocabSize = 1;
        const auto made = [](std::int32_t id, std::int32_t segment) {
            EncodedSample sample;
            sample.ids = {2, id, 3};
            sample.segments = {0, 0, segment};
            EncodedDataset data;
            data.samples.push_back(sample);
            return data;
        };
        checkInputs(made(9, 0), model);
        QCOMPARE(codeOf([&] { checkInputs(made(10, 0), model); }), ErrorCode::BadConfig);
        QCOMPARE(codeOf([&] { checkInputs(made(9, 1), model); }), ErrorCode::BadConfig);
    }

    void aTokenizerOfAnotherModelIsToldBeforeAnythingStarts()
    {
        writeFileAtomically(at("model") / "vocab.txt", readWholeFile(at("model") / "vocab.txt") + "sun\n");
        writeFileAtomically(at("train.tsv"), toy::sentences(40, 1) + "the sun was bright\tup\n");
        QCOMPARE(codeOf([&] { (void)trained(); }), ErrorCode::BadConfig);
        QVERIFY(!std::filesystem::exists(at("library") / "runs"));
    }

    void otherWeightsThanItWasTrainedOn()
    {
        const RunRecord run = trained();
        toy::Shape other;
        other.dropout = 0;
        toy::writeModel(at("model"), other); // the same weights again
        (void)evaluate(request(run));
        std::string weights = readWholeFile(at("model") / "model.safetensors");
        weights.back() = static_cast<char>(weights.back() ^ 1);
        writeFileAtomically(at("model") / "model.safetensors", weights);
        QCOMPARE(codeOf([&] { (void)evaluate(request(run)); }), ErrorCode::BadFile);
        EvaluateRequest meant = request(run);
        meant.model = at("model");
        (void)evaluate(meant);
    }

    void whatWouldBeComputedWronglyIsRefused()
    {
        const RunRecord run = trained();
        const auto config = run.folder / "adapter" / "adapter_config.json";
        replaceIn(config, "\"r\": 8", "\"r\": 65536");
        const HeldMemory held;
        QCOMPARE(codeOf([&] { (void)evaluate(request(run)); }), ErrorCode::BadFile);
        QVERIFY(held.peak() < 10'000'000); // told before room for so many rows is made: 100 MB
        replaceIn(config, "\"r\": 65536", "\"r\": 8");
        replaceIn(config, "\"mix_skip\": false", "\"mix_skip\": true");
        QCOMPARE(codeOf([&] { (void)evaluate(request(run)); }), ErrorCode::Unsupported);
        replaceIn(config, "\"mix_skip\": true", "\"mix_skip\": false");
        (void)evaluate(request(run));
    }

    void aLambdaForEachModule()
    {
        const RunRecord run = trained();
        const auto config = run.folder / "adapter" / "adapter_config.json";
        const double loss = evaluate(request(run)).metrics.at("loss");
        std::string map;
        for (int layer = 0; layer < 3; ++layer) // the mean of so many is not 0.6 to the last bit
            for (const char* part : {"query", "value"})
                map += (map.empty() ? "\"lambda\": {\"" : ", \"") + module(layer, part) + "\": 0.6";
        replaceIn(config, R"("lambda": 0.6)", map + "}");
        QVERIFY(std::abs(evaluate(request(run)).metrics.at("loss") - loss) < 1e-6);
        replaceIn(config, module(1, "query") + "\": 0.6", module(1, "query") + "\": 0.4");
        replaceIn(config, module(2, "value") + "\": 0.6", module(2, "value") + "\": 0.8");
        QVERIFY(std::abs(evaluate(request(run)).metrics.at("loss") - loss) > 1e-6);
        QCOMPARE(*evaluate(request(run)).trainedLambda, 0.6);
        replaceIn(config, module(1, "query"), module(7, "query")); // a λ of nothing, and a module without one
        QCOMPARE(codeOf([&] { (void)evaluate(request(run)); }), ErrorCode::BadFile);
    }

    void anEvaluationWithoutATokenIsTold()
    {
        const RunRecord run = trained();
        writeFileAtomically(at("validation.tsv"), std::string("sentence\tlabel\n\x01\tup\n\x02\tdown\n"));
        QCOMPARE(codeOf([&] { (void)evaluate(request(run)); }), ErrorCode::BadData);
    }

    void aSplitWithoutATokenIsToldAtOnce()
    {
        writeFileAtomically(at("validation.tsv"), std::string("sentence\tlabel\n\x01\tup\n\x02\tdown\n"));
        QCOMPARE(codeOf([&] { (void)trained(); }), ErrorCode::BadData);
    }

private:
    static std::string module(int layer, const std::string& part)
    {
        return "bert.encoder.layer." + std::to_string(layer) + ".attention.self." + part;
    }
    static std::vector<std::string> readAdapterLabels(const RunRecord& run)
    {
        for (const Event& event : run.events)
            if (const auto* started = std::get_if<RunStarted>(&event.body))
                return started->labels;
        return {};
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "test_evaluate.moc"
