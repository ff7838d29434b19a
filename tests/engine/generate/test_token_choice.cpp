// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/token_choice.h"
#include "golden.h"
#include "tiny_model.h"

#include <algorithm>
#include <cmath>

#include <QtTest>

using namespace engine;

namespace {

GenerationSettings settingsOf(const QJsonObject& given)
{
    GenerationSettings settings;
    settings.doSample = true;
    settings.temperature = given["temperature"].toDouble();
    settings.topK = given["top_k"].toInt();
    settings.topP = given["top_p"].toDouble();
    settings.repetitionPenalty = given["repetition_penalty"].toDouble(1);
    return settings;
}

std::vector<float> rowOf(const QJsonObject& item)
{
    std::vector<float> row;
    for (int e = 0; e < item["size"].toInt(); ++e)
        row.push_back(6 * tiny::unit(item["name"].toString().toStdString(), e));
    return row;
}

} // namespace

/// Rows of logits as transformers changes them, and draws from them.
class TestTokenChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distributionsAreTransformers()
    {
        const QJsonObject golden = golden::load("generation.json");
        QVERIFY(golden["warpers"].toArray().size() >= 9);
        for (const QJsonValue& value : golden["warpers"].toArray()) {
            const QJsonObject item = value.toObject();
            const GenerationSettings settings = settingsOf(item["settings"].toObject());
            std::vector<float> row = rowOf(item);
            std::vector<std::int32_t> before;
            for (const double id : golden::numbers(item["before"]))
                before.push_back(static_cast<std::int32_t>(id));
            penaliseRepetition(row, before, settings.repetitionPenalty);
            warp(row, settings);
            const double total = logSumExp(row);
            std::vector<double> kept, probabilities;
            for (std::size_t i = 0; i < row.size(); ++i)
                if (std::isfinite(row[i])) {
                    kept.push_back(static_cast<double>(i));
                    probabilities.push_back(std::exp(row[i] - total));
                }
            QCOMPARE(kept, golden::numbers(item["kept"]));
            const std::vector<double> expected = golden::numbers(item["probabilities"]);
            for (std::size_t i = 0; i < kept.size(); ++i)
                QVERIFY(std::abs(probabilities[i] - expected[i]) < 1e-5);
        }
    }

    // A tie at the k-th place keeps all that are equal; all equal rows have one likeliest: the first.
    void ties()
    {
        GenerationSettings settings;
        settings.topK = 2;
        std::vector<float> row{1, 3, 2, 2, 0};
        warp(row, settings);
        QVERIFY(std::isfinite(row[1]) && std::isfinite(row[2]) && std::isfinite(row[3]));
        QVERIFY(!std::isfinite(row[0]) && !std::isfinite(row[4]));
        QCOMPARE(likeliest(std::vector<float>{1, 3, 3}), 1);
    }

    // The k-th of n equal parts of [0, 1) is drawn as often as its probability says.
    void drawsFollowTheDistribution()
    {
        const std::vector<float> row{std::log(0.5f), -INFINITY, std::log(0.125f), std::log(0.375f)};
        std::vector<int> counts(4);
        for (int i = 0; i < 800; ++i)
            ++counts[static_cast<std::size_t>(drawn(row, (i + 0.5) / 800))];
        QCOMPARE(counts, (std::vector<int>{400, 0, 100, 300}));
        QCOMPARE(drawn(row, 1 - 1e-17), 3);
    }

    // Uniform, and a function of seed, prompt and step alone.
    void draws()
    {
        std::vector<int> bins(10);
        for (std::uint64_t prompt = 0; prompt < 100; ++prompt)
            for (std::uint64_t step = 0; step < 100; ++step)
                ++bins[static_cast<std::size_t>(10 * drawAt(7, prompt, step))];
        double chiSquare = 0;
        for (const int count : bins)
            chiSquare += (count - 1000.0) * (count - 1000.0) / 1000.0;
        QVERIFY2(chiSquare < 27.9, qPrintable(QString::number(chiSquare))); // 9 degrees of freedom, p = 0.001
        QCOMPARE(drawAt(7, 3, 5), drawAt(7, 3, 5));
        QVERIFY(drawAt(7, 3, 5) != drawAt(8, 3, 5) && drawAt(7, 3, 5) != drawAt(7, 5, 3));
    }
};

QTEST_GUILESS_MAIN(TestTokenChoice)
#include "test_token_choice.moc"
