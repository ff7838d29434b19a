// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_model.h"
#include "toy_run.h"

#include "engine_evaluation.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/// The window's evaluations over the engine: a toy run is evaluated at two λ, stopped, gone on with and read again.
class TestEngineEvaluation : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_run;

    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }

    engine::TaskConfig task(const char* file) const
    {
        engine::TaskConfig task;
        task.validation = at(file);
        return task;
    }
    engine::EvaluationRequest request() const
    {
        engine::EvaluationRequest request;
        request.arms = {{m_run, std::nullopt}, {m_run, 0.0}};
        request.tasks = {{"first", task("first.tsv")}, {"second", task("second.tsv")}};
        request.device = "cpu";
        request.batchSize = 4;
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        toy::writeModel(at("model"));
        engine::writeFileAtomically(at("train.tsv"), toy::sentences(24, 1));
        engine::writeFileAtomically(at("first.tsv"), toy::sentences(20, 2));
        engine::writeFileAtomically(at("second.tsv"), toy::sentences(12, 3));
        m_run = toy::trainedRun(at(""), at("first.tsv"));
    }
    void evaluatesAndReadsAgain()
    {
        EngineEvaluation evaluation(at("library"));
        QSignalSpy finished(&evaluation, &ui::EvaluationSession::finished);
        QSignalSpy failed(&evaluation, &ui::EvaluationSession::failed);
        QSignalSpy progress(&evaluation, &ui::EvaluationSession::progress);
        evaluation.start(request());
        QVERIFY(evaluation.isActive());
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() + failed.size() == 1, 120'000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].value<ui::ErrorInfo>().message));
        QVERIFY(!evaluation.isActive());
        QVERIFY(!progress.isEmpty());
        const auto result = finished[0][0].value<engine::EvaluationResult>();
        QVERIFY(result.complete);
        QCOMPARE(result.rows.size(), std::size_t(4));

        QSignalSpy opened(&evaluation, &ui::EvaluationSession::opened);
        evaluation.open(result.folder);
        QVERIFY(opened.wait(30'000));
        const auto record = opened[0][0].value<ui::EvaluationRecord>();
        QCOMPARE(record.arms.size(), std::size_t(2));
        QCOMPARE(record.arms[0].lambda, std::optional(0.4)); // the trained one
        QCOMPARE(record.arms[0].name, QString("λ 0.4"));
        QCOMPARE(record.arms[1].name, QString("λ 0"));

        QSignalSpy read(&evaluation, &ui::EvaluationSession::predictionsRead);
        evaluation.readPredictions(result.folder, "second", 1);
        evaluation.readPredictions(result.folder, "no such task", 0);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, 30'000); // each is answered, in order
        QCOMPARE(read[0][0].value<ui::PredictionSet>().predictions->size(), std::size_t(12));
        QVERIFY(read[1][0].value<ui::PredictionSet>().error);

        QSignalSpy listed(&evaluation, &ui::EvaluationSession::listed);
        evaluation.list();
        QVERIFY(listed.wait(30'000));
        QCOMPARE(listed[0][0].value<std::vector<std::filesystem::path>>().front(), result.folder);
    }
    void whatCannotBeStartedIsTold()
    {
        EngineEvaluation evaluation(at("library"));
        QSignalSpy failed(&evaluation, &ui::EvaluationSession::failed);
        engine::EvaluationRequest broken = request();
        broken.arms = {{at("no such run"), std::nullopt}};
        evaluation.start(broken);
        QVERIFY(failed.wait(60'000));
        QVERIFY(!failed[0][0].value<ui::ErrorInfo>().message.isEmpty());
        QVERIFY(!evaluation.isActive());
        QSignalSpy openFailed(&evaluation, &ui::EvaluationSession::openFailed);
        evaluation.open(at("no such evaluation"));
        QVERIFY(openFailed.wait(30'000));
    }
    void stoppedAtTheFirstProgressItGoesOn()
    {
        EngineEvaluation evaluation(at("library"));
        QSignalSpy finished(&evaluation, &ui::EvaluationSession::finished);
        connect(&evaluation, &ui::EvaluationSession::progress, &evaluation, [&evaluation] { evaluation.stop(); });
        evaluation.start(request());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        const auto stopped = finished[0][0].value<engine::EvaluationResult>();
        disconnect(&evaluation, &ui::EvaluationSession::progress, nullptr, nullptr);
        evaluation.goOn(stopped.folder);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 120'000);
        const auto whole = finished[1][0].value<engine::EvaluationResult>();
        QCOMPARE(whole.folder, stopped.folder);
        QVERIFY(whole.complete);
        QCOMPARE(whole.rows.size(), std::size_t(4));
    }
    void aWindowClosedMeanwhileKeepsWhatThereIs()
    {
        auto evaluation = std::make_unique<EngineEvaluation>(at("library"));
        evaluation->start(request());
        evaluation.reset();                   // stops and joins
        QCoreApplication::sendPostedEvents(); // whatever it still had to tell
        EngineEvaluation later(at("library"));
        QSignalSpy listed(&later, &ui::EvaluationSession::listed);
        later.list();
        QVERIFY(listed.wait(30'000));
    }
};

QTEST_MAIN(TestEngineEvaluation)
#include "test_engine_evaluation.moc"
