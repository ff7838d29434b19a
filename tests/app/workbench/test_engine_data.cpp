// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_model.h"

#include "engine_data_source.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/// The window's data source over the engine, on files in a temporary folder.
class TestEngineData : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }

    engine::DataRequest request(const char* file) const
    {
        engine::DataRequest request;
        request.task.train = at(file);
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        toy::writeModel(at("model"));
        engine::writeFileAtomically(at("train.tsv"), toy::sentences(40, 1));
        engine::writeFileAtomically(at("other.tsv"), toy::sentences(7, 2));
    }
    void recognisesAndReports()
    {
        EngineDataSource source;
        QSignalSpy found(&source, &ui::DataSource::recognised);
        QSignalSpy reported(&source, &ui::DataSource::reported);
        source.recognise(at("train.tsv"));
        QVERIFY(found.wait(30'000));
        const auto data = found[0][0].value<ui::FoundData>();
        QVERIFY(!data.error);
        QCOMPARE(data.sets.size(), std::size_t(1));
        QCOMPARE(data.path, at("train.tsv"));
        engine::DataRequest wanted = request("train.tsv");
        wanted.model = at("model");
        source.report(wanted);
        QVERIFY(reported.wait(30'000));
        const auto answer = reported[0][0].value<ui::DataAnswer>();
        QVERIFY2(!answer.error, answer.error ? qPrintable(answer.error->message) : "");
        QCOMPARE(answer.report->splits[0].rows, std::int64_t(40));
        QVERIFY(answer.report->tokens);
        QVERIFY(!answer.report->splits[0].firstSamples.empty());
    }
    void theNewestQuestionIsAnsweredAlone()
    {
        EngineDataSource source;
        QSignalSpy reported(&source, &ui::DataSource::reported);
        source.report(request("train.tsv"));
        source.report(request("train.tsv"));
        source.report(request("other.tsv"));
        QVERIFY(reported.wait(30'000));
        QCOMPARE(reported[0][0].value<ui::DataAnswer>().report->splits[0].rows, std::int64_t(7));
        source.report(request("train.tsv"));
        source.stop();
        source.report(request("other.tsv")); // after it all that came before has ended
        QVERIFY(reported.wait(30'000));
        QCOMPARE(reported.size(), 2);
        QCOMPARE(reported[1][0].value<ui::DataAnswer>().report->splits[0].rows, std::int64_t(7));
    }
    void whatCannotBeReadIsToldNotThrown()
    {
        EngineDataSource source;
        QSignalSpy found(&source, &ui::DataSource::recognised);
        QSignalSpy reported(&source, &ui::DataSource::reported);
        source.recognise(at("no such file.tsv"));
        QVERIFY(found.wait(30'000));
        QVERIFY(found[0][0].value<ui::FoundData>().error);
        engine::DataRequest wanted = request("train.tsv");
        wanted.model = at("no such model");
        source.report(wanted);
        QVERIFY(reported.wait(30'000));
        QVERIFY(reported[0][0].value<ui::DataAnswer>().error);
        QVERIFY(!reported[0][0].value<ui::DataAnswer>().report);
    }
    void aWindowClosedMeanwhileWaitsForTheReaderOnly()
    {
        auto source = std::make_unique<EngineDataSource>();
        source->recognise(at("train.tsv"));
        source->report(request("train.tsv"));
        source.reset();                       // joins; what comes after is dropped
        QCoreApplication::sendPostedEvents(); // whatever it still had to tell
    }
};

QTEST_MAIN(TestEngineData)
#include "test_engine_data.moc"
