// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_writer.h"
#include "sample_runs.h"
#include "widgets/dialogs.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace fs = std::filesystem;

/// Reports of the window: asked for, written in the background, offered to be opened; what goes wrong is told.
class TestReportWriter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theSuffixChoosesTheForm_data();
    void theSuffixChoosesTheForm();
    void runsPickedByHand();
    void aRunThatIsGoneIsLeftOutAndTold();
    void errorsAreShown();
    void oneAtATime();
    void theWindowMayGoFirst();

private:
    QString at(const QString& name) const { return m_folder.filePath(name); }
    void ask(const QString& file, const fs::path& study, const QStringList& runs) const
    {
        ui::dialogs::setNextFile(file);
        m_writer->ask(study, runs);
    }
    template<class Widget>
    Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    fs::path m_study;
    QStringList m_runs;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ReportWriter> m_writer;
};

void TestReportWriter::initTestCase()
{
    engine::TrainConfig config;
    config.model.path = "/models/MiniLM-L6";
    config.task.preset = "sample";
    m_study = sample::writeStudy(at("library").toStdString(), config, {0, 0.4});
    for (const std::string& run : engine::readStudy(m_study).runs)
        m_runs += QString::fromStdString(run);
}

void TestReportWriter::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_writer = std::make_unique<ReportWriter>(at("library").toStdString(), m_window.get());
}

void TestReportWriter::cleanup()
{
    m_writer.reset();
    m_window.reset();
}

void TestReportWriter::theSuffixChoosesTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("html") << "report.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << "report.pdf" << QByteArray("%PDF-");
}

void TestReportWriter::theSuffixChoosesTheForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QStringList opened;
    m_writer->setOpener([&](const QString& file) { opened += file; });
    QSignalSpy started(m_writer.get(), &ReportWriter::started), written(m_writer.get(), &ReportWriter::written);
    ask(at(name), m_study, m_runs);
    QVERIFY(started.count() == 1 && m_writer->isWriting());
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60'000);
    QVERIFY(!m_writer->isWriting() && contents(at(name)).startsWith(begins));
    auto* box = find<QMessageBox>("questionBox");
    QVERIFY(box && box->informativeText() == at(name));
    QTest::mouseClick(find<QPushButton>("acceptButton"), Qt::LeftButton);
    QTRY_COMPARE(opened, QStringList{at(name)});
}

void TestReportWriter::runsPickedByHand()
{
    QSignalSpy written(m_writer.get(), &ReportWriter::written);
    ask(at("picked.html"), {}, m_runs);
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60'000);
    const QByteArray html = contents(at("picked.html"));
    QVERIFY(html.contains("Comparison of 2 runs") && html.contains("Runs picked by hand"));
}

void TestReportWriter::aRunThatIsGoneIsLeftOutAndTold()
{
    QSignalSpy written(m_writer.get(), &ReportWriter::written);
    ask(at("part.html"), m_study, m_runs + QStringList{"gone"});
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60'000);
    QCOMPARE(written[0][1].toStringList().size(), 1);
    QVERIFY(find<QMessageBox>("questionBox")->informativeText().contains("gone: "));
}

void TestReportWriter::errorsAreShown()
{
    QSignalSpy failed(m_writer.get(), &ReportWriter::failed);
    ask(at("no/such/folder/report.html"), m_study, m_runs);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QVERIFY(find<QMessageBox>("informationBox")->informativeText().contains("no/such/folder"));
    ask(at("none.html"), {}, {"gone"});
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, 60'000);
    QVERIFY(!QFile::exists(at("none.html")));
}

void TestReportWriter::oneAtATime()
{
    QSignalSpy written(m_writer.get(), &ReportWriter::written);
    ask(at("first.html"), m_study, m_runs);
    m_writer->ask(m_study, m_runs); // no file dialog: the first is not done
    QVERIFY(find<QMessageBox>("informationBox")->text().contains("being written"));
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60'000);
    ask(at("second.html"), m_study, m_runs);
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, 60'000);
}

void TestReportWriter::theWindowMayGoFirst()
{
    ask(at("late.html"), m_study, m_runs);
    m_window.reset();
    m_writer.reset(); // waits
    QVERIFY(contents(at("late.html")).contains("</html>"));
}

QTEST_MAIN(TestReportWriter)
#include "test_report_writer.moc"
