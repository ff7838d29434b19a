// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate_fixture.h"
#include "shown_text.h"

#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/message_bar.h"

#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

/// How answers are made, what waits for a training, submissions of hidden test sets, and a study by λ.
class TestEvaluateWays : public EvaluateFixture {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void whileSomethingTrainsItWaitsAndBeginsByItself()
    {
        fillForm();
        m_session->start({});
        QVERIFY2(problem().contains("begins when it has ended"), qPrintable(problem()));
        QTest::mouseClick(start(), Qt::LeftButton);
        QVERIFY(m_evaluation->started.empty());
        QVERIFY(!start()->isEnabled());
        QVERIFY(child<ui::ElidedLabel>("evaluationState")->fullText().contains("Waits for the training"));
        QTest::mouseClick(child<QPushButton>("stopEvaluation"), Qt::LeftButton); // not any more
        QVERIFY(start()->isEnabled());
        QTest::mouseClick(start(), Qt::LeftButton);
        m_session->finish();
        QCOMPARE(m_evaluation->started.size(), std::size_t(1));
        QCOMPARE(m_evaluation->started[0].tasks.size(), std::size_t(2));
    }
    void whatIsForgottenDoesNotBegin()
    {
        fillForm();
        m_session->start({});
        QTest::mouseClick(start(), Qt::LeftButton);
        m_page->forgetWaiting(); // the window closes
        m_session->finish();
        QVERIFY(m_evaluation->started.empty());
    }
    void answersAreGeneratedAsTheFoldedSettingsSay()
    {
        fillForm();
        type("evaluateRows", "50");
        QVERIFY(!child<QWidget>("evaluateTemperature")->isVisible());
        child<QToolButton>("generationFold")->click();
        QVERIFY(!child<QWidget>("evaluateTemperature")->isVisible()); // the likeliest token has none
        auto* choice = child<QComboBox>("generationChoice");
        choose(choice, choice->findText("sampling"));
        QVERIFY(child<QWidget>("evaluateTemperature")->isVisible());
        type("evaluateTemperature", "0.7");
        type("evaluateTopK", "0");
        type("evaluateTopP", "0.9");
        type("evaluateRepetition", "1.2");
        type("evaluateNewTokens", "64");
        QVERIFY(
            shownText(child<QLabel>("generationWords")).contains("temperature 0.7, top k 0, top p 0.9, at most 64"));
        QTest::mouseClick(start(), Qt::LeftButton);
        const engine::EvaluationRequest& request = m_evaluation->started.back();
        QCOMPARE(request.tasks[1].task.evalLimit, std::optional<std::int64_t>(50));
        engine::GenerationSettings wanted;
        wanted.doSample = true;
        wanted.temperature = 0.7;
        wanted.topK = 0;
        wanted.topP = 0.9;
        wanted.repetitionPenalty = 1.2;
        wanted.maxNewTokens = 64;
        QVERIFY(request.settings == wanted);
    }
    void beamsAreNotSampledAndWrongNumbersAreExplained()
    {
        fillForm();
        child<QToolButton>("generationFold")->click();
        auto* choice = child<QComboBox>("generationChoice");
        choose(choice, choice->findText("sampling"));
        type("evaluateTopP", "1.5");
        QVERIFY2(problem().contains("Top p is a number from 0.01 to 1"), qPrintable(problem()));
        choose(choice, choice->findText("beam search")); // where top p says nothing
        QVERIFY2(start()->isEnabled(), qPrintable(problem()));
        type("evaluateBeams", "1");
        QVERIFY2(problem().contains("Beams is a whole number from 2"), qPrintable(problem()));
        type("evaluateBeams", "4");
        QTest::mouseClick(start(), Qt::LeftButton);
        QCOMPARE(m_evaluation->started.back().settings.numBeams, 4);
        QVERIFY(!m_evaluation->started.back().settings.doSample);
    }
    void testFilesOfGlueAreForASubmission()
    {
        m_page->setup()->offerModel("/models/SmolLM2-135M");
        m_page->setup()->tasks()->addPath("/data/glue");
        auto found = sample::foundSst2();
        found.set.files["test"] = "/data/test.tsv";
        m_source->find({found});
        QVERIFY(!m_page->setup()->tasks()->tasks()[0].hidden);
        auto* file = child<QComboBox>("taskFile");
        choose(file, file->findText("test: test.tsv"));
        const auto tasks = m_page->setup()->tasks()->tasks();
        QVERIFY(tasks[0].hidden);
        QCOMPARE(tasks[0].task.validation, std::filesystem::path("/data/test.tsv"));
        choose(child<QComboBox>("taskScoring"), 0); // the person has labels for it
        QVERIFY(!m_page->setup()->tasks()->tasks()[0].hidden);
    }
    void submissionFilesAreSavedWhereLabelsAreHidden()
    {
        startIt();
        auto record = sample::evaluation("/library/evaluations/e");
        m_evaluation->end(record.result);
        m_evaluation->show(record);
        auto* save = child<QPushButton>("saveSubmission");
        QVERIFY(!save->isVisible());
        record.request.tasks[1].hidden = true;
        record.result.rows[4].primaryMetric.clear();
        m_evaluation->show(record);
        QVERIFY(save->isVisible() && save->isEnabled());
        auto* table = child<QTableView>("resultTable")->model();
        QCOMPARE(table->index(4, 2).data().toString(), QString("labels are hidden"));
        ui::dialogs::setNextFile("/tmp/to");
        QTest::mouseClick(save, Qt::LeftButton);
        const std::pair<std::filesystem::path, std::filesystem::path> asked{"/library/evaluations/e", "/tmp/to"};
        QCOMPARE(m_evaluation->submissions.size(), std::size_t(1));
        QVERIFY(m_evaluation->submissions[0] == asked);
        m_evaluation->tellSubmission({asked.first, asked.second, {{"/tmp/to/RTE.tsv", "rte", 3000, 2}}, {}});
        const QString told = child<QLabel>("messageDetail")->text();
        QVERIFY2(told.contains("RTE.tsv: 3,000 rows, 2 without a text"), qPrintable(told));
        m_evaluation->tellSubmission(
            {asked.first, asked.second, {}, ui::ErrorInfo{"io", "no room", "/tmp/to", "more"}});
        QVERIFY(m_page->findChild<ui::MessageBar*>()->text().contains("no room"));
    }
    void aStudyIsSeenInAndOutOfDistribution()
    {
        m_page->tabs()->setCurrentIndex(2);
        QCOMPARE(m_evaluation->transfers, std::vector<std::filesystem::path>{"/library/studies/gsm8k-study"});
        QVERIFY(child<QComboBox>("transferStudy")->currentText().endsWith("gsm8k"));
        m_evaluation->tellTransfer(sample::transfer("/library/studies/another")); // that nobody asked for
        auto* table = child<QTableView>("transferTable")->model();
        QCOMPARE(table->rowCount(), 0);
        auto transfer = sample::transfer("/library/studies/gsm8k-study");
        transfer.problems = {"run-7: its folder is gone"};
        m_evaluation->tellTransfer(transfer);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QString("svamp · accuracy · out"));
        QCOMPARE(table->index(1, 1).data().toString(), QString("-1.180 ± 0.020"));
        QCOMPARE(table->index(1, 2).data().toString(), QString("0.470"));
        QCOMPARE(table->index(2, 2).data().toString(), QString("–"));
        QVERIFY(shownText(child<QLabel>("transferNotes")).contains("run-7"));
        ui::dialogs::setNextFile("/elsewhere/studies/s");
        QTest::mouseClick(child<QToolButton>("transferFolder"), Qt::LeftButton);
        QCOMPARE(m_evaluation->transfers.back(), std::filesystem::path("/elsewhere/studies/s"));
        m_evaluation->tellTransfer({"/elsewhere/studies/s", {}, {}, ui::ErrorInfo{"bad_file", "it is broken", "", ""}});
        QVERIFY(shownText(child<QLabel>("transferEmpty")).contains("it is broken"));
    }
    void longNamesOfRunsDoNotWidenThePage()
    {
        const int before = m_page->minimumSizeHint().width();
        startIt();
        auto record = sample::evaluation("/library/evaluations/e");
        for (ui::EvaluatedArm& arm : record.arms)
            arm.name = QString(60, 'm') + arm.name;
        m_evaluation->end(record.result);
        m_evaluation->show(record);
        m_evaluation->answerReadings(20);
        m_page->tabs()->setCurrentIndex(1);
        QCoreApplication::processEvents();
        QVERIFY2(m_page->minimumSizeHint().width() <= std::max(before, 1280),
                 qPrintable(QString::number(m_page->minimumSizeHint().width())));
    }
    void bothReadingsAreSeenWithoutScrolling()
    {
        startIt();
        const auto record = sample::evaluation("/library/evaluations/e");
        m_evaluation->end(record.result);
        m_evaluation->show(record);
        auto* table = child<QTableView>("resultTable");
        QTRY_VERIFY(table->columnViewportPosition(3) + table->columnWidth(3) <= table->viewport()->width());
        QCOMPARE(table->model()->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QString("Strict reading"));
    }
};

QTEST_MAIN(TestEvaluateWays)
#include "test_evaluate_ways.moc"
