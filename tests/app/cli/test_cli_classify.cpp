// SPDX-License-Identifier: GPL-3.0-or-later
#include "sibo_runner.h"
#include "toy_model.h"
#include "toy_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// `sibo classify` with a toy run: what goes to stdout, and its errors.
class TestCliClassify : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_run;

    [[nodiscard]] std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    [[nodiscard]] SiboRunner::Result run(QStringList arguments) const
    {
        return SiboRunner(m_folder.filePath("library")).run(QStringList{"classify"} + arguments);
    }
    [[nodiscard]] QJsonArray answers(QStringList arguments) const
    {
        const SiboRunner::Result result = run(arguments + QStringList{"--json"});
        if (result.code != 0)
            qWarning("%s", result.err.constData());
        return QJsonDocument::fromJson(result.out).object()["answers"].toArray();
    }

private slots:
    void initTestCase()
    {
        toy::writeModel(at("model"));
        engine::writeFileAtomically(at("train.tsv"), toy::sentences(24, 1));
        engine::writeFileAtomically(at("dev.tsv"), toy::sentences(24, 2));
        m_run = QString::fromStdString(toy::trainedRun(at(""), at("dev.tsv")).string());
    }

    void probabilitiesLikeliestFirst()
    {
        const SiboRunner::Result one = run({"--adapter", m_run, "--text", "the walk was warm"});
        QCOMPARE(one.code, 0);
        QVERIFY2(one.err.isEmpty(), one.err);
        static const QRegularExpression line(QStringLiteral("^\\S+ +(0\\.\\d{4})  \\(logit -?\\d+\\.\\d{4}\\)$"));
        const QStringList lines = QString::fromUtf8(one.out).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const double first = line.match(lines[0]).captured(1).toDouble();
        const double second = line.match(lines[1]).captured(1).toDouble();
        QVERIFY2(first >= second && std::abs(first + second - 1) < 2e-4, one.out);
        // By its name in the library, too.
        const QString name = QFileInfo(m_run).fileName();
        QCOMPARE(run({"--adapter", name, "--text", "the walk was warm"}).out, one.out);
    }

    void sideBySide()
    {
        const SiboRunner::Result both = run({"--adapter", m_run, "--base", "--lambda", "0", "--lambda", "1", "--text",
                                             "[CLS] the walk was warm, kind [SEP]", "--text", "the room felt cold"});
        QCOMPARE(both.code, 0);
        const QString name = QFileInfo(m_run).fileName();
        for (const QString& title :
             {QStringLiteral("== text 1, model alone\nno classification head\n"),
              QStringLiteral("== text 1, %1 · λ 0\n").arg(name), QStringLiteral("== text 2, %1 · λ 1\n").arg(name)})
            QVERIFY2(both.out.contains(title.toUtf8()), both.out);
        QVERIFY(!both.out.contains("text 3")); // brackets and commas are part of a text
    }

    void json()
    {
        const QJsonArray got = answers({"--adapter", m_run, "--lambda", "0.25", "--text", "the walk was warm", "--text",
                                        "the room felt cold", "--base"});
        QCOMPARE(got.size(), 4);
        QVERIFY(got[0]["label"].isNull() && got[0]["adapter"].isNull() && got[0]["probabilities"].isNull());
        const QJsonObject adapted = got[1].toObject();
        QCOMPARE(adapted["text"].toInt(), 0);
        QCOMPARE(adapted["adapter"].toString(), m_run);
        QCOMPARE(adapted["lambda"].toDouble(), 0.25);
        QCOMPARE(adapted["labels"].toArray().size(), 2);
        QCOMPARE(adapted["logits"].toArray().size(), 2);
        const double p = adapted["probabilities"][0].toDouble();
        QVERIFY(std::abs(p + adapted["probabilities"][1].toDouble() - 1) < 1e-9);
        const double gap = adapted["logits"][1].toDouble() - adapted["logits"][0].toDouble();
        QVERIFY(std::abs(p - 1 / (1 + std::exp(gap))) < 1e-9);
        QCOMPARE(adapted["label"].toString(), adapted["labels"][p >= 0.5 ? 0 : 1].toString());
        QVERIFY(adapted["value"].isNull());
        QCOMPARE(adapted["cut"].toInt(), 0);
        QCOMPARE(got[3]["text"].toInt(), 1);
    }

    void pairsAndFiles()
    {
        const QJsonArray alone = answers({"--adapter", m_run, "--text", "the walk was warm"});
        const QJsonArray pair =
            answers({"--adapter", m_run, "--text", "the walk was warm", "--text-pair", "the room felt cold"});
        QVERIFY(pair[0]["logits"] != alone[0]["logits"]);
        QFile file(m_folder.filePath("texts.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the day was dull\r\n\na kind meal") > 0);
        file.close();
        const QJsonArray listed =
            answers({"--adapter", m_run, "--text", "the walk was warm", "--file", file.fileName()});
        QCOMPARE(listed.size(), 3);
        QCOMPARE(listed[0], alone[0]);
    }

    void whatHasNoRoomIsTold()
    {
        const SiboRunner::Result cut = run({"--adapter", m_run, "--text", QString("good ").repeated(70)});
        QCOMPARE(cut.code, 0);
        QVERIFY2(cut.err.contains("note: of text 1") && cut.err.contains(" 8 tokens"), cut.err);
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("says");
        const QString model = m_folder.filePath("model");
        QTest::newRow("no text") << QStringList{"--adapter", m_run} << QStringList{"--text", "--file"};
        QTest::newRow("no model") << QStringList{"--text", "a"} << QStringList{"model"};
        QTest::newRow("no head") << QStringList{"--model", model, "--text", "a day"}
                                 << QStringList{"no classification head", "--adapter", "sibo generate"};
        QTest::newRow("lambda alone") << QStringList{"--model", model, "--text", "a", "--lambda", "0.5"}
                                      << QStringList{"--adapter"};
        QTest::newRow("lambda") << QStringList{"--adapter", m_run, "--text", "a", "--lambda", "2"}
                                << QStringList{"--lambda"};
        QTest::newRow("empty") << QStringList{"--adapter", m_run, "--text", "a day", "--text", " "}
                               << QStringList{"text 2", "no token"};
        QTest::newRow("pairs") << QStringList{"--adapter", m_run, "--text", "a", "--text", "b", "--text-pair", "c"}
                               << QStringList{"--text-pair", "2 texts"};
        QTest::newRow("absent") << QStringList{"--adapter", "absent/run", "--text", "a"} << QStringList{"absent/run"};
        QTest::newRow("folder") << QStringList{"--adapter", m_run, "--file", m_folder.path()}
                                << QStringList{"is a folder"};
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, says);
        const SiboRunner::Result result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        for (const QString& words : says)
            QVERIFY2(result.err.contains(words.toUtf8()), result.err);
    }

    void helpKnowsIt()
    {
        const SiboRunner runner(m_folder.filePath("library"));
        QVERIFY(runner.run({"--help"}).out.contains("classify"));
        const QByteArray help = run({"--help"}).out;
        for (const char* option : {"--model", "--adapter", "--lambda", "--base", "--text", "--text-pair", "--json"})
            QVERIFY2(help.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(TestCliClassify)
#include "test_cli_classify.moc"
