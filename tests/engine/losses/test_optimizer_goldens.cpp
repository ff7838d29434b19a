// SPDX-License-Identifier: GPL-3.0-or-later
// Learning rates against transformers' schedules, AdamW against torch's (fixtures/goldens/make_schedules.py,
// make_adamw.py).
#include "golden.h"
#include "train/adamw.h"
#include "train/learning_rate.h"

#include <algorithm>
#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/tensor.h>
#include <QTest>

using namespace engine;

class TestOptimizerGoldens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learningRates();
    void adamw_data();
    void adamw();
};

void TestOptimizerGoldens::learningRates()
{
    const QJsonObject stored = golden::load("schedules.json");
    const QJsonArray cases = stored["cases"].toArray();
    QVERIFY(cases.size() >= 10);
    for (const QJsonValue& value : cases) {
        const QJsonObject item = value.toObject();
        const QString kind = item["schedule"].toString();
        OptimizationConfig config;
        config.learningRate = stored["learning_rate"].toDouble();
        config.warmupSteps = item["warmup_steps"].toInt();
        config.schedule = kind == "linear"   ? Schedule::Linear
                          : kind == "cosine" ? Schedule::Cosine
                                             : Schedule::Constant;
        const std::vector<double> expected = golden::numbers(item["lrs"]);
        QCOMPARE(static_cast<int>(expected.size()), item["steps"].toInt());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double rate = learningRate(config, static_cast<std::int64_t>(i) + 1, item["steps"].toInt());
            QVERIFY2(std::abs(rate - expected[i]) <= stored["tolerance"].toDouble(),
                     qPrintable(QString("%1, warm-up %2, step %3: %4 for %5")
                                    .arg(kind)
                                    .arg(config.warmupSteps)
                                    .arg(i + 1)
                                    .arg(rate)
                                    .arg(expected[i])));
        }
    }
}

void TestOptimizerGoldens::adamw_data()
{
    QTest::addColumn<bool>("decays");
    QTest::newRow("without decay, as torch with weight_decay 0") << false;
    QTest::newRow("with decay, as torch with weight_decay 0.1") << true;
}

// Run 0 takes the golden's gradients, run 1 is left out of every step and must not move.
void TestOptimizerGoldens::adamw()
{
    QFETCH(bool, decays);
    const QJsonObject stored = golden::load("adamw.json");
    const QJsonObject item = stored["cases"].toArray()[decays ? 1 : 0].toObject();
    const std::vector<double> start = golden::numbers(item["start"]);
    const auto size = static_cast<std::int64_t>(start.size());
    ParameterLayout layout;
    layout.add("weight", {size / 2, 2}, true);
    Parameters parameters(layout, 2, at::kCPU);
    parameters.values().copy_(at::tensor(start, at::kFloat).expand({2, size}));
    AdamW optimizer(parameters);
    AdamStep step{true, stored["learning_rate"].toDouble(), item["weight_decay"].toDouble()}, idle = step;
    idle.apply = false;
    const QJsonArray gradients = stored["gradients"].toArray(), values = item["values"].toArray();
    QCOMPARE(gradients.size(), 20);
    for (qsizetype t = 0; t < gradients.size(); ++t) {
        parameters.gradients().copy_(at::tensor(golden::numbers(gradients[t]), at::kFloat).expand({2, size}));
        optimizer.step({step, idle});
        const std::vector<double> expected = golden::numbers(values[t]);
        for (std::int64_t i = 0; i < size; ++i) {
            const double reference = expected[static_cast<std::size_t>(i)];
            const double got = parameters.values()[0][i].item<double>();
            QVERIFY2(std::abs(got - reference) <= stored["tolerance"].toDouble() * std::max(1e-3, std::abs(reference)),
                     qPrintable(QString("step %1, element %2: %3 for %4")
                                    .arg(t + 1)
                                    .arg(i)
                                    .arg(got, 0, 'g', 9)
                                    .arg(reference, 0, 'g', 9)));
        }
    }
    QVERIFY(parameters.values()[1].equal(at::tensor(start, at::kFloat)));
}

QTEST_GUILESS_MAIN(TestOptimizerGoldens)
#include "test_optimizer_goldens.moc"
