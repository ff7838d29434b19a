// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/trainer.h"

#include "device/device.h"
#include "error_code.h"
#include "toy_model.h"
#include "train/training_data.h"

#include <limits>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/eye.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

namespace {

struct Result {
    std::vector<std::vector<double>> losses; ///< by member
    at::Tensor values, first, second;
};

double worst(const at::Tensor& a, const at::Tensor& b)
{
    return ((a - b).abs().max() / b.abs().max()).item<double>();
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<TransformerModel> m_model;
    std::unique_ptr<Tokenizer> m_tokenizer;
    TrainingData m_data;

    TrainConfig config(double lambda, double rate) const
    {
        TrainConfig config;
        config.model.path = m_folder.filePath("model").toStdString();
        config.task.train = m_folder.filePath("train.tsv").toStdString();
        config.sibo.lambda = lambda;
        config.train.learningRate = rate;
        config.train.batchSize = 8;
        config.train.maxSteps = 30;
        config.train.warmupSteps = 3;
        return config;
    }

    Result run(const std::vector<TrainConfig>& configs, int steps = 30, bool mixing = true, int poisonAt = 0)
    {
        Trainer trainer(*m_model, m_data.train, configs, 2, mixing);
        Result result;
        result.losses.resize(configs.size());
        for (int step = 1; step <= steps; ++step) {
            if (step == poisonAt)
                trainer.network().parameters().values().select(0, 1).fill_(std::numeric_limits<float>::quiet_NaN());
            const auto results = trainer.step(step, [] { return true; });
            for (std::size_t r = 0; r < configs.size(); ++r) {
                result.losses[r].push_back((*results)[r].loss.value_or(std::numeric_limits<double>::quiet_NaN()));
                if (!(*results)[r].nonFinite.empty())
                    trainer.retire(r);
            }
        }
        result.values = trainer.network().parameters().values().clone();
        result.first = trainer.optimizer().firstMoment().clone();
        result.second = trainer.optimizer().secondMoment().clone();
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        configureThreads(2);
        toy::writeModel(m_folder.filePath("model").toStdString());
        writeFileAtomically(m_folder.filePath("train.tsv").toStdString(), toy::sentences(50, 3));
        m_model = std::make_unique<TransformerModel>(loadTransformer(m_folder.filePath("model").toStdString(), {}));
        m_tokenizer = loadTokenizer(m_folder.filePath("model").toStdString());
        m_data = loadTrainingData(config(0, 1e-3).task, 42, *m_tokenizer, m_model->shape);
    }

    void aTestSetIsNoPath()
    {
        TaskConfig task = config(0, 1e-3).task;
        task.test = {{"../elsewhere", task.train}};
        const auto load = [&] { (void)loadTrainingData(task, 42, *m_tokenizer, m_model->shape); };
        QCOMPARE(codeOf(load), ErrorCode::BadConfig);
        task.test[0].name = "elsewhere";
        load();
    }

    void lockstepEqualsSeparateRuns()
    {
        const std::vector<TrainConfig> members{config(0, 2e-3), config(0.3, 1e-3), config(0.6, 4e-3)};
        const Result together = run(members, 30, true, 10); // member 1 is made non-finite at step 10
        for (const std::size_t r : {std::size_t{0}, std::size_t{2}}) {
            const Result alone = run({members[r]});
            for (std::size_t step = 0; step < 30; ++step) {
                const double a = together.losses[r][step], b = alone.losses[0][step];
                QVERIFY2(std::abs(a - b) <= 1e-5 * std::abs(b),
                         qPrintable(QString("step %1: %2 %3").arg(step + 1).arg(a).arg(b)));
            }
            QVERIFY(worst(together.values.select(0, static_cast<std::int64_t>(r)), alone.values.select(0, 0)) < 1e-5);
        }
        QVERIFY(std::isnan(together.losses[1][9]));
        QVERIFY(std::isfinite(together.losses[1][10])); // retired: harmless zeros
    }

    void lambdaZeroEqualsPlainBitForBit()
    {
        const TrainConfig zero = config(0, 2e-3);
        const Result mixed = run({zero, zero}, 20), plain = run({zero, zero}, 20, false),
                     beside = run({zero, config(0.6, 2e-3)}, 20);
        for (const auto& part : {&Result::values, &Result::first, &Result::second}) {
            QVERIFY((mixed.*part).equal(plain.*part));
            QVERIFY((mixed.*part).select(0, 0).equal((beside.*part).select(0, 0)));
        }
        QVERIFY(!beside.values.select(0, 0).equal(beside.values.select(0, 1)));
    }

    void accumulationIsTheSameStep()
    {
        TrainConfig whole = config(0.4, 2e-3), parts = whole;
        parts.train.microBatchSize = 3; // 3 + 3 + 2, and a last batch of 2
        const Result a = run({whole}, 14), b = run({parts}, 14);
        for (std::size_t step = 0; step < 14; ++step)
            QVERIFY(std::abs(a.losses[0][step] - b.losses[0][step]) < 1e-5 * a.losses[0][step]);
        QVERIFY(worst(a.values, b.values) < 1e-5);
    }

    void theBranchStartsAsTheBase()
    {
        Trainer trainer(*m_model, m_data.train, {config(0.6, 1e-3)}, 2);
        const EncodedSample first = m_data.train.samples[0];
        const PackedSample sample{first.ids, first.segments, 0};
        const PackedBatch batch = packBatch(std::span(&sample, 1), {}, at::kCPU);
        const at::NoGradGuard noGradient;
        QVERIFY(trainer.network().logits({batch, false, {0}}, {}).equal(trainer.network().baseLogits(batch)));
    }

    void layerZeroHasNoEffectOfLambda()
    {
        TrainConfig at0 = config(0.6, 1e-3);
        at0.method.targets = std::vector<std::string>{"layer.0.attention.self.query", "layer.0.attention.self.value"};
        TrainConfig plain = at0;
        plain.sibo.lambda = 0;
        const Result a = run({at0}, 5), b = run({plain}, 5);
        for (std::size_t step = 0; step < 5; ++step)
            QVERIFY(std::abs(a.losses[0][step] - b.losses[0][step]) < 1e-6 * b.losses[0][step]);
    }

    void firstTokensAloneGiveTheSameLogits()
    {
        Trainer trainer(*m_model, m_data.train, {config(0.6, 5e-3)}, 2);
        for (int step = 1; step <= 5; ++step)
            (void)trainer.step(step, [] { return true; });
        const std::vector<EncodedSample> all(m_data.train.samples.begin(), m_data.train.samples.end());
        std::vector<PackedSample> samples;
        for (const EncodedSample& sample : all)
            samples.push_back({sample.ids, sample.segments, samples.size()});
        const PackedBatch batch = packBatch(samples, {}, at::kCPU);
        const at::NoGradGuard noGradient;
        const ForwardPass pass{batch, false, {0}};
        const at::Tensor fast = forward(*m_model, pass, {}, trainer.network().method(), Wanted::HeadRows).rows;
        const at::Tensor whole = forward(*m_model, pass, {}, trainer.network().method(), Wanted::States).rows;
        QVERIFY(worst(fast, whole) < 1e-6);
    }

    void packingAndOrderDoNotMatter()
    {
        Trainer trainer(*m_model, m_data.train, {config(0.6, 5e-3)}, 2);
        (void)trainer.step(1, [] { return true; });
        const at::NoGradGuard noGradient;
        const auto logits = [&](std::size_t begin, std::size_t end) {
            const std::vector<EncodedSample> all(m_data.train.samples.begin(), m_data.train.samples.end());
            std::vector<PackedSample> samples;
            for (std::size_t i = begin; i < end; ++i)
                samples.push_back({all[i].ids, all[i].segments, i});
            const PackedBatch batch = packBatch(samples, {}, at::kCPU);
            return trainer.network().logits({batch, true, {9}}, {0.1, 0.1, 0.1, 0.1}); // dropout on: keyed by sample
        };
        QVERIFY(worst(logits(3, 4).select(1, 0), logits(0, 8).select(1, 3)) < 1e-6);
    }

    void frozenWeightsStayAsTheyAre()
    {
        const FrozenLinear& map = m_model->layers[1].queryKeyValue;
        const at::Tensor unit = at::eye(map.inputs()).unsqueeze(0), before = map.forward(unit); // Wᵀ + b, and W below
        const at::Tensor unitOut = at::eye(map.outputs()).unsqueeze(0), beforeBack = map.backward(unitOut);
        run({config(0.6, 5e-3)}, 3);
        QVERIFY(before.equal(map.forward(unit)));
        QVERIFY(beforeBack.equal(map.backward(unitOut)));
    }
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
