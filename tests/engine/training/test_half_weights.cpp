// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/trainer.h"

#include "device/device.h"
#include "device/dtype_probe.h"
#include "error_code.h"
#include "toy_model.h"
#include "train/training_data.h"

#include <cmath>

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

/// Training on bf16 weights against fp32, and how the type is chosen.
class TestHalfWeights : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }

    std::vector<double> losses(at::ScalarType type, int rank)
    {
        TrainConfig config;
        config.model.path = at("model");
        config.task.train = at("train.tsv");
        config.method.rank = rank;
        config.method.alpha = rank;
        config.sibo.lambda = 0.6;
        config.train.learningRate = 2e-3;
        config.train.batchSize = 8;
        config.train.maxSteps = 20;
        config.train.warmupSteps = 0;
        const TransformerModel model = loadTransformer(at("model"), {at::kCPU, type, false});
        const auto tokenizer = loadTokenizer(at("model"));
        const TrainingData data = loadTrainingData(config.task, 42, *tokenizer, model.shape);
        Trainer trainer(model, data.train, {config}, 2);
        std::vector<double> result;
        for (int step = 1; step <= 20; ++step)
            result.push_back((*trainer.step(step, [] { return true; }))[0].loss.value_or(NAN));
        return result;
    }
    DtypeChoice choose(const char* name) const { return chooseDtype(name, at::kCPU, 32, 64, at("gemm.json")); }
    void keep(double float32, double bfloat16)
    {
        const std::string text = readWholeFile(at("gemm.json"));
        const std::size_t begin = text.rfind('['), end = text.rfind(']');
        QVERIFY(begin != std::string::npos && end != std::string::npos);
        writeFileAtomically(at("gemm.json"), text.substr(0, begin) + "[" + std::to_string(float32) + ", " +
                                                 std::to_string(bfloat16) + text.substr(end));
    }

private Q_SLOTS:
    void initTestCase()
    {
        configureThreads(2);
        toy::writeModel(at("model"));
        writeFileAtomically(at("train.tsv"), toy::sentences(50, 3));
    }

    void trainsAsFullWeightsDo_data()
    {
        QTest::addColumn<int>("rank");
        QTest::newRow("low-rank kernels") << 8;
        QTest::newRow("plain low-rank form") << 80;
    }

    void trainsAsFullWeightsDo()
    {
        QFETCH(int, rank);
        const std::vector<double> full = losses(at::kFloat, rank), half = losses(at::kBFloat16, rank);
        double worst = 0;
        for (std::size_t i = 0; i < full.size(); ++i)
            worst = std::max(worst, std::abs(full[i] - half[i]) / full[i]);
        qInfo("worst relative difference of a loss: %.2e", worst);
        QVERIFY(worst > 0); // other products
        QVERIFY(worst < 0.03);
    }

    void theFasterTypeIsChosenOnce()
    {
        QCOMPARE(choose("float32").type, at::kFloat);
        QCOMPARE(choose("bfloat16").type, at::kBFloat16);
        QVERIFY(!std::filesystem::exists(at("gemm.json")));
        QCOMPARE(codeOf([&] { (void)choose("float16"); }), ErrorCode::BadConfig);
        const DtypeChoice measured = choose("auto");
        QVERIFY(!measured.cached && measured.rates.float32 > 0 && measured.rates.bfloat16 > 0);
        QVERIFY(choose("auto").cached);
        QCOMPARE(choose("auto").type, measured.type);
        keep(1.0e9, 1.2e9);
        QCOMPARE(choose("auto").type, at::kBFloat16);
        keep(1.0e9, 1.05e9);
        QCOMPARE(choose("auto").type, at::kFloat);
        writeFileAtomically(at("gemm.json"), std::string("{"));
        QVERIFY(!choose("auto").cached);
    }
};

QTEST_GUILESS_MAIN(TestHalfWeights)
#include "test_half_weights.moc"
