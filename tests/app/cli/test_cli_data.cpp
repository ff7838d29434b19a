// SPDX-License-Identifier: GPL-3.0-or-later
#include "sibo_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// `sibo data` on files of a few rows: what it says, and how it ends.
class TestCliData : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    SiboRunner::Result data(const QStringList& arguments) const
    {
        SiboRunner runner(m_folder.filePath("library"));
        runner.setVariable("SIBO_RESOURCES", SIBO_SOURCE_DIR "/resources");
        return runner.run(QStringList{"data"} + arguments);
    }
    QString write(const QString& name, const QByteArray& text) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a test file");
        return path;
    }

private slots:
    void initTestCase()
    {
        const QByteArray head = "index\tsentence1\tsentence2\tlabel\n";
        write("good/RTE/train.tsv", head + "0\ta cat\tan animal\tentailment\n1\ta dog\ta cat\tnot_entailment\n");
        write("good/RTE/dev.tsv", head + "0\ta cat\tan animal\tentailment\n");
        write("bad/RTE/train.tsv", head + "0\ta cat\tan animal\tentailment\n1\ta dog\ta cat\tperhaps\n");
        QDir().mkpath(m_folder.filePath("nothing"));
    }
    void tellsWhatIsThere()
    {
        const auto result = data({m_folder.filePath("good")});
        QVERIFY2(result.code == 0, result.err);
        for (const char* word :
             {"RTE (rte), official TSV: its folder is called RTE", "train.tsv", "entailment 1",
              "columns of train: index, sentence1, sentence2, label",
              "note: 1 samples of validation are also in the training data", "note: published counts differ"})
            QVERIFY2(result.out.contains(word), result.out + "\nlacks: " + word);
    }
    void asJson()
    {
        const auto result = data({m_folder.filePath("good"), "--json"});
        QCOMPARE(result.code, 0);
        const QJsonObject set = QJsonDocument::fromJson(result.out)["sets"][0].toObject();
        QCOMPARE(set["preset"].toString(), QString("rte"));
        const QJsonObject train = set["splits"][0].toObject();
        QCOMPARE(train["rows"].toInt(), 2);
        QCOMPARE(train["labels"].toObject()["entailment"].toInt(), 1);
        QCOMPARE(train["unit"].toString(), QString("characters"));
        QVERIFY(train["cut"].isNull());
        QCOMPARE(set["splits"][1].toObject()["in_training"].toInt(), 1);
    }
    void refusedRowsEndWithOne()
    {
        const auto result = data({m_folder.filePath("bad")});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.out.contains("train.tsv:3: the label \"perhaps\" is none of"), result.out);
        const auto json = data({m_folder.filePath("bad"), "--json"});
        QCOMPARE(json.code, 1);
        const QJsonObject problem = QJsonDocument::fromJson(json.out)["sets"][0]["splits"][0]["problems"][0].toObject();
        QCOMPARE(problem["line"].toInt(), 3);
        QVERIFY(problem["refused"].toBool());
    }
    void nothingEndsWithTwo()
    {
        const auto empty = data({m_folder.filePath("nothing")});
        QCOMPARE(empty.code, 2);
        QVERIFY2(empty.err.contains("no data file was found"), empty.err);
        QCOMPARE(data({m_folder.filePath("absent")}).code, 2);
        const auto preset = data({m_folder.filePath("good"), "--preset", "rtee"});
        QCOMPARE(preset.code, 2);
        QVERIFY2(preset.err.contains("rtee"), preset.err);
    }
    void readAsAnotherSet()
    {
        const QString path = write("mine.tsv", "sentence1\tsentence2\tlabel\na\tb\t0\nc\td\t1\n");
        const auto own = data({path});
        QVERIFY2(own.code == 0 && own.out.startsWith("data of one's own"), own.out);
        const auto wnli = data({path, "--preset", "wnli"});
        QVERIFY2(wnli.code == 0 && wnli.out.startsWith("WNLI"), wnli.out);
    }
};

QTEST_GUILESS_MAIN(TestCliData)
#include "test_cli_data.moc"
