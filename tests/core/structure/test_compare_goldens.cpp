// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

/// tests/fixtures/goldens/compare.py, which decides whether the committed reference figures still hold.
class TestCompareGoldens : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_python = qEnvironmentVariable("SIBO_TOOLS_PYTHON", QStandardPaths::findExecutable("python3"));
        if (m_python.isEmpty())
            QSKIP("there is no python3 to run compare.py with");
    }

    void verdict_data()
    {
        QTest::addColumn<QByteArray>("committed");
        QTest::addColumn<QByteArray>("regenerated");
        QTest::addColumn<int>("code");
        const QByteArray base =
            R"({"tolerance": 1e-3, "versions": {"a": "1"}, "x": [1.0, 200.0], "n": 3, "s": "text"})";
        const auto row = [&](const char* name, const char* from, const char* to, int code) {
            QTest::newRow(name) << base << QByteArray(base).replace(from, to) << code;
        };
        row("equal", "x", "x", 0);
        row("other versions", "\"1\"", "\"2\"", 0);
        row("within the tolerance of the largest", "1.0", "1.15", 0);
        row("over the tolerance", "200.0", "200.4", 1);
        row("not a number", "1.0", "NaN", 1);
        row("not a number, last", "200.0", "NaN", 1);
        row("whole number", "3", "4", 1);
        row("text", "text", "test", 1);
        row("shorter", "1.0, ", "", 1);
        row("a key more", "\"n\"", "\"m\": 1, \"n\"", 1);
        row("a key less", "\"n\": 3, ", "", 1);
        QTest::newRow("no tolerance") << QByteArray("{\"x\": 1}") << QByteArray("{\"x\": 1}") << 1;
        QTest::newRow("a scalar") << QByteArray(R"({"tolerance": 0.1, "x": 2.0})")
                                  << QByteArray(R"({"tolerance": 0.1, "x": 2.3})") << 1;
    }

    void verdict()
    {
        QFETCH(QByteArray, committed);
        QFETCH(QByteArray, regenerated);
        write("committed/a.json", committed);
        write("regenerated/a.json", regenerated);
        QTEST(compare(), "code");
    }

    void missingOrUncommittedFileDiffers()
    {
        write("committed/a.json", R"({"tolerance": 0})");
        QVERIFY(QDir(m_folder->path()).mkpath("regenerated"));
        QCOMPARE(compare(), 1);
        write("regenerated/a.json", R"({"tolerance": 0})");
        QCOMPARE(compare(), 0);
        write("regenerated/b.json", R"({"tolerance": 0})");
        QCOMPARE(compare(), 1);
    }

    void largeFileIsMadeAnewOnly()
    {
        write("committed/a.json", R"({"tolerance": 0})");
        write("regenerated/a.json", R"({"tolerance": 0})");
        write("regenerated/a_full.bin", "large");
        QCOMPARE(compare(), 0);
        write("committed/a_full.bin", "large");
        QCOMPARE(compare(), 1);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    void write(const QString& name, const QByteArray& text)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(path.section('/', 0, -2)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    int compare()
    {
        return QProcess::execute(m_python, {SIBO_FIXTURES_DIR "/goldens/compare.py", m_folder->filePath("committed"),
                                            m_folder->filePath("regenerated")});
    }

    QString m_python;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCompareGoldens)
#include "test_compare_goldens.moc"
