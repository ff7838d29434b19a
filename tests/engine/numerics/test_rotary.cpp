// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rotary.h"

#include "golden.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/complex.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/view_as_real.h>

#include <QtTest>

using namespace engine;

namespace {

RopeKind kindOf(const QString& type)
{
    static const std::map<QString, RopeKind> kKinds{{"default", RopeKind::Plain},   {"linear", RopeKind::Linear},
                                                    {"dynamic", RopeKind::Dynamic}, {"yarn", RopeKind::Yarn},
                                                    {"llama3", RopeKind::Llama3},   {"longrope", RopeKind::Longrope}};
    return kKinds.at(type);
}

const Family& familyOf(RotaryForm form)
{
    static Family halves{}, pairs{};
    halves.rotary = RotaryForm::Halves;
    pairs.rotary = RotaryForm::Pairs;
    return form == RotaryForm::Pairs ? pairs : halves;
}

ModelShape shapeOf(const QJsonObject& given)
{
    const QJsonObject rope = given["rope"].toObject();
    const auto maybe = [&](const char* key) {
        return rope.contains(key) ? std::optional<double>(rope[key].toDouble()) : std::nullopt;
    };
    ModelShape shape;
    shape.family = &familyOf(RotaryForm::Halves);
    shape.maxPositions = given["max_positions"].toInteger();
    shape.rope.kind = kindOf(rope["rope_type"].toString());
    shape.rope.theta = given["theta"].toDouble();
    shape.rope.rotaryDim = given["head_dim"].toInteger();
    shape.rope.factor = maybe("factor").value_or(1);
    shape.rope.lowFrequencyFactor = maybe("low_freq_factor").value_or(1);
    shape.rope.highFrequencyFactor = maybe("high_freq_factor").value_or(4);
    shape.rope.originalPositions = rope["original_max_position_embeddings"].toInteger();
    shape.rope.attentionFactor = maybe("attention_factor");
    shape.rope.mscale = maybe("mscale");
    shape.rope.mscaleAllDim = maybe("mscale_all_dim");
    shape.rope.betaFast = maybe("beta_fast").value_or(32);
    shape.rope.betaSlow = maybe("beta_slow").value_or(1);
    shape.rope.shortFactors = golden::numbers(rope["short_factor"]);
    shape.rope.longFactors = golden::numbers(rope["long_factor"]);
    shape.rope.truncate = rope["truncate"].toBool(true);
    return shape;
}

double apart(const at::Tensor& given, const QJsonValue& expected)
{
    return (given.reshape({-1}).to(at::kDouble) - at::tensor(golden::numbers(expected), at::kDouble))
        .abs()
        .max()
        .item<double>();
}

at::Tensor positionsOf(const QJsonValue& array)
{
    return at::tensor(golden::numbers(array), at::kDouble).to(at::kLong);
}

double worst(const at::Tensor& a, const at::Tensor& b)
{
    return ((a - b).abs().max() / b.abs().max().clamp_min(1)).item<double>();
}

RotaryRows someRows(std::int64_t rows, std::int64_t rotaryDim, RotaryForm form)
{
    ModelShape shape;
    shape.family = &familyOf(form);
    shape.rope.rotaryDim = rotaryDim;
    return rotaryRows(shape, at::arange(rows, at::kLong) * 3, 0);
}

/// Each pair as a complex number, times cos + i sin.
at::Tensor byComplexNumbers(const at::Tensor& x, const RotaryRows& rows, std::int64_t heads, std::int64_t headDim)
{
    const std::int64_t half = rows.cos.size(1);
    const bool pairs = rows.form == RotaryForm::Pairs;
    const at::Tensor turn = at::complex(rows.cos, rows.sin).unsqueeze(1);
    const at::Tensor split = x.narrow(2, 0, heads * headDim).unflatten(2, {heads, headDim});
    const at::Tensor turning = split.narrow(3, 0, 2 * half);
    const at::Tensor first = pairs ? turning.slice(3, 0, 2 * half, 2) : turning.narrow(3, 0, half);
    const at::Tensor second = pairs ? turning.slice(3, 1, 2 * half, 2) : turning.narrow(3, half, half);
    const at::Tensor parts = at::view_as_real(at::complex(first.contiguous(), second.contiguous()) * turn);
    const at::Tensor back = pairs ? parts.flatten(3) : parts.transpose(3, 4).flatten(3);
    const at::Tensor whole = at::cat({back, split.narrow(3, 2 * half, headDim - 2 * half)}, 3).flatten(2);
    return at::cat({whole, x.narrow(2, heads * headDim, x.size(2) - heads * headDim)}, 2);
}

} // namespace

class TestRotary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anglesEqualTransformers_data()
    {
        QTest::addColumn<QJsonObject>("given");
        const QJsonArray cases = golden::load("rotary.json")["cases"].toArray();
        QVERIFY(cases.size() >= 15);
        for (const QJsonValue& one : cases)
            QTest::newRow(qPrintable(one["name"].toString())) << one.toObject();
    }

    void anglesEqualTransformers()
    {
        QFETCH(QJsonObject, given);
        const ModelShape shape = shapeOf(given);
        const std::int64_t length = given["length"].toInteger();
        const double tolerance = golden::load("rotary.json")["tolerance"].toDouble();
        const RotaryRows near = rotaryRows(shape, positionsOf(given["positions"]), length);
        QVERIFY2(apart(near.cos, given["cos"]) <= tolerance && apart(near.sin, given["sin"]) <= tolerance,
                 qPrintable(QString("%1 %2").arg(apart(near.cos, given["cos"])).arg(apart(near.sin, given["sin"]))));
        for (const QJsonValue& row : given["far"].toArray()) {
            const std::int64_t position = row["position"].toInteger();
            const RotaryRows far = rotaryRows(shape, at::arange(position, position + 1, at::kLong), length);
            const std::int64_t first = row["first"].toInteger(), count = far.cos.size(1) - first;
            const double cos = apart(far.cos.narrow(1, first, count), row["cos"]);
            const double sin = apart(far.sin.narrow(1, first, count), row["sin"]);
            QVERIFY2(cos <= tolerance && sin <= tolerance, qPrintable(QString("%1 %2").arg(cos).arg(sin)));
        }
    }

    void anglesEqualThoseOfGptJ()
    {
        const QJsonObject file = golden::load("rotary.json"), given = file["gptj"].toObject();
        ModelShape shape;
        shape.family = &familyOf(RotaryForm::Pairs);
        shape.rope.rotaryDim = given["head_dim"].toInteger();
        const RotaryRows rows = rotaryRows(shape, positionsOf(given["positions"]), 64);
        QVERIFY(rows.form == RotaryForm::Pairs);
        QVERIFY(apart(rows.cos, given["cos"]) <= file["tolerance"].toDouble());
        QVERIFY(apart(rows.sin, given["sin"]) <= file["tolerance"].toDouble());
    }

    void turnsEachPair_data()
    {
        QTest::addColumn<bool>("pairs");
        QTest::addColumn<int>("headDim");
        QTest::addColumn<int>("rotaryDim");
        for (const bool pairs : {false, true}) {
            QTest::addRow("all, %d", pairs) << pairs << 64 << 64;
            QTest::addRow("part of a head, %d", pairs) << pairs << 40 << 24;
            QTest::addRow("no multiple of a vector, %d", pairs) << pairs << 10 << 6;
        }
    }

    void turnsEachPair()
    {
        QFETCH(bool, pairs);
        QFETCH(int, headDim);
        QFETCH(int, rotaryDim);
        const std::int64_t heads = 3, tokens = 45, width = 5 * headDim; // two heads stay
        const RotaryRows rows = someRows(tokens, rotaryDim, pairs ? RotaryForm::Pairs : RotaryForm::Halves);
        const at::Tensor x = at::randn({2, tokens, width}), weight = at::randn({2, tokens, width});
        std::vector<at::Tensor> values, gradients;
        for (const auto type : {at::kFloat, at::kDouble}) { // the kernel; tensor operations
            const at::Tensor leaf = x.to(type).clone().requires_grad_(true);
            const at::Tensor y = rotate(leaf, rows, heads, headDim);
            (y * weight.to(type)).sum().backward();
            values.push_back(y.detach().to(at::kFloat));
            gradients.push_back(leaf.grad().to(at::kFloat));
        }
        const at::Tensor leaf = x.clone().requires_grad_(true);
        const at::Tensor expected = byComplexNumbers(leaf, rows, heads, headDim);
        (expected * weight).sum().backward();
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(worst(values[i], expected.detach()) < 5e-7);
            QVERIFY(worst(gradients[i], leaf.grad()) < 5e-7);
        }
        QVERIFY(values[0].narrow(2, 3 * headDim, 2 * headDim).equal(x.narrow(2, 3 * headDim, 2 * headDim)));
    }

    void turnedBackIsTheSame()
    {
        const RotaryRows rows = someRows(20, 32, RotaryForm::Halves);
        const at::Tensor x = at::randn({1, 20, 64});
        const RotaryRows back{rows.cos, -rows.sin, rows.form};
        QVERIFY(worst(rotate(rotate(x, rows, 2, 32), back, 2, 32), x) < 5e-7);
    }
};

QTEST_GUILESS_MAIN(TestRotary)
#include "test_rotary.moc"
