// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_network.h"

#include "peft/adapter_file.h"

#include <map>

#include <QtTest>

using namespace engine;

/// λ as a parameter: sibo.md §3.5.
class TestLearnableLambda : public QObject {
    Q_OBJECT
private:
    const TransformerModel& model(const QString& type) { return m_models(type); }
    MethodOptions optionsOf(const QString& type, LambdaLearning sharing, int rank = 4)
    {
        MethodOptions options = toy::methodOn(model(type), MethodKind::Lora, {"all-linear"}, Placement::Both);
        options.learnable = sharing;
        options.rank = rank;
        return options;
    }
    static void families()
    {
        QTest::addColumn<QString>("family");
        for (const char* family : toy::families())
            QTest::newRow(family) << QString(family);
    }
    static const ParameterItem& lambda(const Network& net) { return *net.layout().find(kLambdaItem); }
    static at::Tensor own(const Network& net, const at::Tensor& rows)
    {
        return rows.narrow(1, lambda(net).offset, lambda(net).size);
    }

    QTemporaryDir m_folder;
    toy::Models m_models;

private Q_SLOTS:
    void gradientAgreesWithFiniteDifferences_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("sharing");
        QTest::addColumn<int>("rank");
        QTest::addColumn<double>("dropout");
        QTest::addColumn<bool>("normH0");
        for (const char* family : toy::families()) {
            const QString name = family;
            QTest::addRow("%s, one, kernels", family) << name << 1 << 4 << 0.2 << false;
            QTest::addRow("%s, by layer, plain form", family) << name << 2 << 80 << 0.2 << false;
            QTest::addRow("%s, by site, plain form without dropout", family) << name << 3 << 80 << 0.0 << false;
            QTest::addRow("%s, one, h0 of x's length", family) << name << 1 << 4 << 0.0 << true;
        }
    }
    void gradientAgreesWithFiniteDifferences()
    {
        QFETCH(QString, family);
        QFETCH(int, sharing);
        QFETCH(int, rank);
        QFETCH(double, dropout);
        QFETCH(bool, normH0);
        MethodOptions options = optionsOf(family, static_cast<LambdaLearning>(sharing), rank);
        options.dropout = dropout;
        options.normH0 = normH0;
        options.detachH0 = !normH0; // else the length of x counts as a constant
        std::vector<MethodMember> members{toy::memberOf(options, 0.3), toy::memberOf(options, 0.7, 2)};
        members[1].source = SiboSource::Zero;
        Network net(model(family), {options, 3}, members);
        net.initialise();
        toy::disturb(net, 0.15);
        const PackedBatch batch = toy::toyBatch(net.batchForm());
        const auto keys = toy::keysOf({5, 6}, 1);
        net.parameters().zeroGradients();
        net.parameters().backward(toy::toyLoss(net, batch, keys).sum());
        const at::NoGradGuard noGradient;
        const at::Tensor values = own(net, net.parameters().values()), given = own(net, net.parameters().gradients());
        const double scale = given.abs().max().item<double>();
        for (std::int64_t i = 0; i < values.size(1); ++i) {
            const double step = 4e-3;
            values.select(1, i).add_(step);
            const at::Tensor up = toy::toyLoss(net, batch, keys);
            values.select(1, i).sub_(2 * step);
            const at::Tensor expected = (up - toy::toyLoss(net, batch, keys)) / (2 * step);
            values.select(1, i).add_(step);
            for (std::int64_t r = 0; r < 2; ++r)
                QVERIFY2(std::abs(given[r][i].item<double>() - expected[r].item<double>()) < 5e-3 * scale + 2e-4,
                         qPrintable(QString("λ %1 of run %2: %3 %4")
                                        .arg(i)
                                        .arg(r)
                                        .arg(given[r][i].item<double>())
                                        .arg(expected[r].item<double>())));
        }
    }

    void nothingToLearnWhereXIsH0_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<double>("dropout");
        for (const char* family : {"bert", "roberta"})
            for (const double dropout : {0.0, 0.3})
                QTest::addRow("%s, dropout %g", family, dropout) << QString(family) << dropout;
    }
    void nothingToLearnWhereXIsH0()
    {
        QFETCH(QString, family);
        QFETCH(double, dropout);
        for (const int rank : {4, 80}) {
            MethodOptions options = optionsOf(family, LambdaLearning::Site, rank);
            options.dropout = dropout;
            Network net(model(family), {options, 3}, {toy::memberOf(options, 0.4)});
            net.initialise();
            toy::disturb(net, 0.15);
            const PackedBatch batch = toy::toyBatch(net.batchForm());
            net.parameters().zeroGradients();
            net.parameters().backward(toy::toyLoss(net, batch, toy::keysOf({5}, 1)).sum());
            const at::Tensor given = own(net, net.parameters().gradients())[0];
            for (std::size_t i = 0; i < options.sites.size(); ++i) {
                const Site& site = options.sites[i];
                const double slope = given[static_cast<std::int64_t>(i)].item<double>();
                QCOMPARE(slope != 0, site.effective);
                QVERIFY(site.layer > 0 || site.kind > SiteKind::Value || !site.effective);
            }
        }
    }

    void layerZeroQueriesDoNotNoticeLambda_data() { nothingToLearnWhereXIsH0_data(); }
    void layerZeroQueriesDoNotNoticeLambda()
    {
        QFETCH(QString, family);
        QFETCH(double, dropout);
        MethodOptions options =
            toy::methodOn(model(family), MethodKind::Lora,
                          {"layer.0.attention.self.query", "layer.0.attention.self.value"}, Placement::Both);
        options.dropout = dropout;
        Network net(model(family), {options, 3}, {toy::memberOf(options, 0.7), toy::memberOf(options, 0)});
        net.initialise();
        toy::disturb(net, 0.2);
        net.parameters().values()[1].copy_(net.parameters().values()[0]);
        const at::NoGradGuard noGradient;
        const PackedBatch batch = toy::toyBatch(net.batchForm());
        const at::Tensor logits = net.logits({batch, true, toy::keysOf({3, 3}, 1)}, {});
        const double error = (logits[0] - logits[1]).abs().max().item<double>();
        const double size = std::max(1.0, logits.abs().max().item<double>());
        QVERIFY2(error < 1e-6 * size, qPrintable(QString("%1 of %2").arg(error).arg(size)));
    }

    void firstStepLearnsNothing_data() { families(); }
    void firstStepLearnsNothing()
    {
        QFETCH(QString, family);
        const MethodOptions options = optionsOf(family, LambdaLearning::One);
        Network net(model(family), {options, 3}, {toy::memberOf(options, 0.5)});
        net.initialise();
        const PackedBatch batch = toy::toyBatch(net.batchForm());
        toy::train(net, batch, 1, {1}, {1e-2});
        QCOMPARE(own(net, net.parameters().values()).item<float>(), 0.5f); // B = 0
        toy::train(net, batch, 3, {1}, {1e-2});
        QVERIFY(own(net, net.parameters().values()).item<float>() != 0.5f);
    }

    void equalsAFixedLambdaOfTheSameValue_data() { families(); }
    void equalsAFixedLambdaOfTheSameValue()
    {
        QFETCH(QString, family);
        const auto logits = [&](LambdaLearning sharing) {
            const MethodOptions options = optionsOf(family, sharing);
            Network net(model(family), {options, 3}, {toy::memberOf(options, 0.375), toy::memberOf(options, 0)});
            net.initialise();
            toy::disturb(net, 0.1);
            const at::NoGradGuard noGradient;
            const PackedBatch batch = toy::toyBatch(net.batchForm());
            return net.logits({batch, false, {0, 0}}, {}).clone();
        };
        const at::Tensor fixed = logits(LambdaLearning::Off);
        QVERIFY(logits(LambdaLearning::One).equal(fixed));
        QVERIFY(logits(LambdaLearning::Site).equal(fixed));
    }

    void isReportedBySiteAndNotSaved()
    {
        const MethodOptions options = optionsOf("llama", LambdaLearning::Layer);
        std::vector<MethodMember> members{toy::memberOf(options, 0.25)};
        for (const Site& site : options.sites)
            members[0].siteLambdas.push_back(0.125 * site.layer);
        Network net(model("llama"), {options, 0}, members);
        net.initialise();
        const at::Tensor row = net.parameters().values()[0];
        const auto lambdas = net.method().lambdas(0, row);
        QVERIFY(net.method().learnsLambda());
        std::size_t injected = 0;
        for (const Site& site : options.sites) {
            QCOMPARE(lambdas.count(site.module) > 0, site.injected);
            if (site.injected)
                QCOMPARE(lambdas.at(site.module), 0.125 * site.layer);
            injected += site.injected ? 1 : 0;
        }
        QCOMPARE(lambdas.size(), injected);
        const std::filesystem::path folder = m_folder.filePath("adapter").toStdString();
        saveAdapter(folder, {}, net.layout(), row);
        const SafetensorsFile file(folder / "adapter_model.safetensors");
        QCOMPARE(file.tensors().size(), net.layout().items().size() - 1);
        for (const TensorEntry& entry : file.tensors())
            QVERIFY(entry.name.find("lambda") == std::string::npos);
        at::Tensor read = row.clone().fill_(-1);
        loadAdapter(folder, model("llama").shape, net.layout(), read);
        const std::int64_t offset = lambda(net).offset;
        QVERIFY(read.narrow(0, 0, offset).equal(row.narrow(0, 0, offset)));
        QCOMPARE(read[offset].item<float>(), -1.0f); // stays what it was
    }
};

QTEST_GUILESS_MAIN(TestLearnableLambda)
#include "test_learnable_lambda.moc"
