// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "cost_text.h"
#include "own_process.h"
#include "sibo_runner.h"
#include "toy_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// `sibo bench --study cost`: what it prints, and a small measurement by the built program.
class TestCliBench : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tableAndJson();
    void measuresAConfiguration();
    void refuses_data();
    void refuses();
    void temporaryFilesGo();

private:
    [[nodiscard]] SiboRunner::Result run(const QStringList& arguments) const
    {
        SiboRunner sibo(m_folder.filePath("library"));
        return sibo.run(QStringList{"bench"} + arguments, 120'000);
    }

    QTemporaryDir m_folder;
    QString m_config;
};

void TestCliBench::initTestCase()
{
    toy::writeModel(m_folder.filePath("model").toStdString());
    engine::writeFileAtomically(m_folder.filePath("train.tsv").toStdString(), toy::sentences(40, 1));
    m_config = m_folder.filePath("config.json");
    engine::writeFileAtomically(m_config.toStdString(),
                                R"({"model": {"path": "model", "device": "cpu", "dtype": "float32"},
        "task": {"train": "train.tsv", "validation": "train.tsv"}, "sibo": {"lambda": 0.6}})");
}

void TestCliBench::tableAndJson()
{
    cli::CostRow row;
    row.point.label = "λ 0.6 · batch size 8";
    row.point.device = "cpu";
    row.point.dtype = "float32";
    row.point.threads = 2;
    row.point.tokens = 300;
    row.point.plain = {0.1, 0.1};
    row.point.mixed = {0.11, 0.11};
    row.point.plainSeconds = 0.1;
    row.point.mixedSeconds = 0.11;
    row.point.ratio = 1.1;
    row.point.low = 0.99;
    row.point.high = 1.2;
    row.point.operations = engine::StepOperations{1e9, 1e9, 1e8};
    row.plainPeak = 500'000'000;
    const std::string text = cli::costText({row});
    for (const char* part : {"λ 0.6 · batch size 8", "+10.0 %", "-1.0 % to +20.0 %", "2,727", "2.100", "+5.00 %",
                             "2 timed steps of each side", "cpu, float32, 2 threads"})
        QVERIFY2(text.find(part) != std::string::npos, (std::string(part) + "\n" + text).c_str());
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(cli::costJson({row}))).array()[0].toObject();
    QCOMPARE(json["ratio"].toDouble(), 1.1);
    QCOMPARE(json["plain_seconds"].toArray().size(), 2);
    QCOMPARE(json["plain_peak_bytes"].toInteger(), 500'000'000);
    QVERIFY(json["lambda_peak_bytes"].isNull()); // not measured is not zero
    QCOMPARE(json["operations"]["mixing"].toDouble(), 1e8);
}

void TestCliBench::measuresAConfiguration()
{
    const SiboRunner::Result result = run({"--study", "cost", m_config, "--batches", "4", "--placements", "attention",
                                           "--steps", "4", "--warmup", "2", "--json"});
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonArray list = QJsonDocument::fromJson(result.out).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0]["setting"].toString(), QString("λ 0.6 · placement attention · batch size 4"));
    QCOMPARE(list[0]["plain_seconds"].toArray().size(), 4);
    QVERIFY(list[0]["plain_peak_bytes"].toInteger() > 10'000'000);
    QVERIFY(list[0]["lambda_peak_bytes"].toInteger() > 10'000'000);
    QVERIFY(result.err.contains("1/1  λ 0.6"));
    QVERIFY(!QDir(m_folder.filePath("library/runs")).exists());
}

void TestCliBench::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << "--study cost";
    QTest::newRow("another study") << QStringList{"--study", "speed", m_config} << "speed";
    QTest::newRow("no configuration") << QStringList{"--study", "cost"} << "sibo bench --study cost demo";
    QTest::newRow("a method without λ")
        << QStringList{"--study", "cost", m_config, "--set", "sibo.lambda=0", "--set", "method.kind=bitfit"}
        << "method.kind";
    QTest::newRow("one step") << QStringList{"--study", "cost", m_config, "--steps", "1"} << "--steps";
    QTest::newRow("a batch of nothing") << QStringList{"--study", "cost", m_config, "--batches", "0"}
                                        << "train.batch_size";
}

void TestCliBench::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const SiboRunner::Result refused = run(arguments);
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains(says.toUtf8()), refused.err.constData());
}

void TestCliBench::temporaryFilesGo()
{
    std::filesystem::path path;
    {
        const cli::TemporaryFile file("text");
        path = file.path();
        QCOMPARE(engine::readWholeFile(path, 100), std::string("text"));
    }
    QVERIFY(!std::filesystem::exists(path));
}

QTEST_GUILESS_MAIN(TestCliBench)
#include "test_cli_bench.moc"
