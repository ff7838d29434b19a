// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QByteArray kMethods =
    R"(QINFO  : T::c() measured {"family":"BERT","method":"LoRA","experimental":false,"cases":2,"fell":2,"figure":3e-07,"bound":1e-04,)"
    R"("sites":{"modules":["query"],"all_layers":true},"sites_both":{"modules":["query","up"],"all_layers":true}})"
    "\n"
    R"(QINFO  : T::c() measured {"family":"BERT","method":"Prompt","experimental":true,"cases":1,"fell":1,"figure":2e-07,"bound":1e-04,)"
    R"("sites":{"modules":["output"],"all_layers":false},"sites_both":{"modules":["output"],"all_layers":false}})"
    "\n"
    R"(QINFO  : T::c() measured {"family":"BERT","variants":4,"figure":5e-07,"bound":1e-05})"
    "\n";
const QByteArray kReadme = "# Before\n<!-- methods-table: begin, written by packaging/methods-table -->\n"
                           "<!-- methods-table: end -->\nAfter\n";

} // namespace

/// packaging/methods-table on made-up tests and READMEs: what it writes, and that --check sees each thing that is
/// wrong.
class TestMethodsTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_python = QStandardPaths::findExecutable("python3");
        if (m_python.isEmpty())
            QSKIP("there is no python3 to run packaging/methods-table with");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("README.md", kReadme);
        writeTest(kMethods);
        QCOMPARE(run({}), 0);
        m_written = read();
    }

    void writesRowsAndSites()
    {
        QVERIFY2(m_written.contains("| LoRA | ✓ 3.0e-07 | 1.0e-04 |\n"), m_written);
        QVERIFY2(m_written.contains("| Prompt ¹ | ✓ 2.0e-07 | 1.0e-04 |\n"), m_written);
        QVERIFY2(m_written.contains("| frozen model's outputs | 5.0e-07 | 1.0e-05 |\n"), m_written);
        QVERIFY2(m_written.contains("| LoRA | `query` (+ `up`) |\n"), m_written);
        QVERIFY2(m_written.contains("| Prompt ¹ | the virtual tokens' rows in every layer but the last |\n"),
                 m_written);
        QVERIFY(m_written.startsWith("# Before\n") && m_written.endsWith("-->\nAfter\n"));
        QCOMPARE(run({"--check"}), 0);
        QCOMPARE(run({}), 0);
        QCOMPARE(read(), m_written);
    }

    void otherFiguresWithinTheBoundAreWell()
    {
        writeTest(QByteArray(kMethods).replace("3e-07", "9e-05"));
        QCOMPARE(run({"--check"}), 0);
        QCOMPARE(read(), m_written);
    }

    void measuredOtherwise_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* name, const char* from, const char* to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("over the bound", "3e-07", "2e-04");
        row("frozen model over the bound", "5e-07", "2e-05");
        row("a case that did not learn", "\"fell\":2", "\"fell\":1");
        row("another site", "\"modules\":[\"query\"]", "\"modules\":[\"value\"]");
        row("another bound", "\"bound\":1e-04", "\"bound\":1e-03");
        row("another method", "\"LoRA\"", "\"DoRA\"");
        row("another number of variants", "\"variants\":4", "\"variants\":3");
        row("no figures", "measured", "seen");
    }

    void measuredOtherwise()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        writeTest(QByteArray(kMethods).replace(from, to));
        QCOMPARE(run({"--check"}), 1);
        QCOMPARE(read(), m_written);
    }

    void wrongReadme_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("figure over the bound") << QByteArray("3.0e-07") << QByteArray("3.0e-03");
        QTest::newRow("a row less") << QByteArray("| LoRA | ✓ 3.0e-07 | 1.0e-04 |\n") << QByteArray();
        QTest::newRow("a row more") << QByteArray("| LoRA | `query`") << QByteArray("| X | – |\n| LoRA | `query`");
        QTest::newRow("another site") << QByteArray("`query`") << QByteArray("`key`");
        QTest::newRow("no marks") << QByteArray("methods-table: begin") << QByteArray("begin");
    }

    void wrongReadme()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(m_written.contains(from));
        write("README.md", QByteArray(m_written).replace(from, to));
        QCOMPARE(run({"--check"}), 1);
    }

    void failedTestIsNotWritten()
    {
        writeTest(kMethods, "exit 1");
        QCOMPARE(run({}), 1);
        writeTest(QByteArray(kMethods).replace("3e-07", "2e-04"));
        QCOMPARE(run({}), 1);
        QCOMPARE(run({"--build", m_folder->path()}, false), 1); // nothing is built there
        QCOMPARE(read(), m_written);
    }

private:
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    /// A program that prints as a test does.
    void writeTest(const QByteArray& output, const QByteArray& end = {})
    {
        write("test", "#!/bin/sh\ncat <<'END'\n" + output + "END\n" + end + "\n");
        QVERIFY(
            QFile::setPermissions(m_folder->filePath("test"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    QByteArray read() const
    {
        QFile file(m_folder->filePath("README.md"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int run(QStringList options, bool withTest = true)
    {
        options.prepend(SIBO_SOURCE_DIR "/packaging/methods-table");
        options << "--readme" << m_folder->filePath("README.md");
        if (withTest)
            options << m_folder->filePath("test");
        return QProcess::execute(m_python, options);
    }

    QString m_python;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_written;
};

QTEST_GUILESS_MAIN(TestMethodsTable)
#include "test_methods_table.moc"
