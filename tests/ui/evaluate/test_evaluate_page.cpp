// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"
#include "evaluate_fixture.h"
#include "shown_text.h"

#include "evaluate/arm_list.h"
#include "evaluate/evaluate_page.h"
#include "evaluate/evaluate_setup.h"
#include "evaluate/prediction_browser.h"
#include "evaluate/prediction_model.h"
#include "evaluate/results_view.h"
#include "evaluate/task_list.h"
#include "fake_data_source.h"
#include "fake_evaluation.h"
#include "fake_session.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

class TestEvaluatePage : public EvaluateFixture {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void saysWhatIsMissing()
    {
        QVERIFY(!start()->isEnabled());
        QVERIFY2(problem().contains("Choose the model"), qPrintable(problem()));
        m_page->setup()->offerModel("/models/SmolLM2-135M");
        QVERIFY2(problem().contains("No data"), qPrintable(problem()));
        m_page->setup()->tasks()->addTask(sample::evaluationTask("svamp").task);
        QVERIFY2(start()->isEnabled(), qPrintable(problem()));
        child<QCheckBox>("frozenArm")->click();
        QVERIFY2(problem().contains("No model"), qPrintable(problem()));
        QVERIFY(shownText(child<QLabel>("resultsEmpty")).contains("press Evaluate"));
    }
    void aRequestIsWhatStandsInTheForm()
    {
        fillForm();
        child<QComboBox>("evaluateSpace")->setCurrentIndex(1);
        auto* scoring = child<QComboBox>("taskScoring");
        scoring->setCurrentIndex(scoring->findText("likelihood"));
        QTest::mouseClick(start(), Qt::LeftButton);
        const engine::EvaluationRequest& request = m_evaluation->started.back();
        QCOMPARE(request.arms.size(), std::size_t(3));
        QVERIFY(request.arms[0].adapter.empty());
        QCOMPARE(request.arms[2].lambda, std::optional(0.4));
        QVERIFY(request.model.empty()); // the adapters name it
        QCOMPARE(request.tasks.size(), std::size_t(2));
        QCOMPARE(request.tasks[0].name, std::string("svamp"));
        QCOMPARE(request.tasks[0].scoring, engine::ScoringKind::Likelihood);
        QCOMPARE(request.space, engine::PromptSpace::Reference);
        QCOMPARE(request.settings.numBeams, 1);
        QCOMPARE(request.batchSize, 16);
    }
    void wrongLambdasAreExplained()
    {
        fillForm();
        child<QLineEdit>("armLambdas")->clear();
        QTest::keyClicks(child<QLineEdit>("armLambdas"), "0, 1.4");
        QVERIFY(!start()->isEnabled());
        QVERIFY2(problem().contains("outside 0 to 1"), qPrintable(problem()));
    }
    void runsOfTheLibraryAreOffered()
    {
        auto* menu = child<QMenu>("addArmMenu");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().front()->text(), QString("λ 0.4 · gsm8k"));
        QCOMPARE(menu->actions().size(), 4); // it, a line, folder, study
        menu->actions().front()->trigger();
        menu->actions().front()->trigger(); // twice is once
        QCOMPARE(m_page->setup()->arms()->arms().size(), std::size_t(2));
        QTest::mouseClick(child<QToolButton>("removeArm"), Qt::LeftButton);
        QCOMPARE(m_page->setup()->arms()->arms().size(), std::size_t(1));
    }
    void aFolderAddsAllItsDataSets()
    {
        m_page->setup()->offerModel("/models/SmolLM2-135M");
        ui::dialogs::setNextFile("/data/glue");
        QTest::mouseClick(child<QToolButton>("addTaskFolder"), Qt::LeftButton);
        m_page->setup()->tasks()->addPath("/data/broken");
        QCOMPARE(m_source->paths.size(), std::size_t(1)); // one after the other
        QVERIFY2(problem().contains("looked at"), qPrintable(problem()));
        auto other = sample::foundSst2();
        other.set.preset = other.task.preset = "rte";
        other.task.validation.clear();
        other.set.files = {{"test", "/data/glue/RTE/test.tsv"}, {"train", "/data/glue/RTE/train.tsv"}};
        auto mnli = sample::foundSst2();
        mnli.set.preset = mnli.task.preset = "mnli";
        mnli.task.validation = "/data/glue/MNLI/dev_matched.tsv";
        mnli.set.files = {{"validation", "/data/glue/MNLI/dev_matched.tsv"},
                          {"validation_mismatched", "/data/glue/MNLI/dev_mismatched.tsv"}};
        m_source->find({sample::foundSst2(), other, mnli});
        QCOMPARE(m_source->paths.back(), std::filesystem::path("/data/broken"));
        m_source->cannotRead({"bad_file", "it is no data", "", ""});
        const auto tasks = m_page->setup()->tasks()->tasks();
        QCOMPARE(tasks.size(), std::size_t(4));
        QCOMPARE(tasks[2].name, std::string("mnli"));
        QCOMPARE(tasks[3].name, std::string("mnli_mismatched")); // MNLI is judged on both
        QCOMPARE(tasks[0].task.validation, std::filesystem::path("/data/dev.tsv"));
        // Without a validation file its test file is held out; GLUE hides that one's labels.
        QCOMPARE(tasks[1].task.validation, std::filesystem::path("/data/glue/RTE/test.tsv"));
        QVERIFY(tasks[1].hidden && !tasks[0].hidden);
        QVERIFY(child<QLabel>("taskState")->text().contains("it is no data"));
    }
    void droppedFoldersGoWhereTheyBelong()
    {
        QVERIFY(QDir(m_dir->path()).mkpath("run"));
        QFile events(m_dir->filePath("run/events.jsonl"));
        QVERIFY(events.open(QIODevice::WriteOnly));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_dir->filePath("run")), QUrl::fromLocalFile(m_dir->filePath("x.jsonl"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &drop);
        QCOMPARE(m_page->setup()->arms()->arms().back().adapter, ui::toPath(m_dir->filePath("run")));
        QCOMPARE(m_source->paths.back(), ui::toPath(m_dir->filePath("x.jsonl")));
    }
    void progressShowsAccuracyAndTimeLeft()
    {
        startIt();
        QVERIFY(!start()->isEnabled());
        m_evaluation->tell(at(1, 100));
        const QString text = child<ui::ElidedLabel>("evaluationState")->fullText();
        auto* bar = child<QProgressBar>("evaluationBar");
        QCOMPARE(bar->value(), bar->maximum() * 3 / 4);
        QVERIFY2(text.contains("gsm8k · 100 of 200 · data set 2 of 2"), qPrintable(text));
        auto* chart = child<ui::BarChart>("armChart");
        QCOMPARE(chart->figures().categories, (QStringList{"frozen model", "λ 0", "λ 0.4"}));
        QCOMPARE(chart->figures().series[0].bars[2].value, 0.5);
    }
    void endsWithResultsAndTheirPredictions()
    {
        startIt();
        m_evaluation->tell(at(1, 200));
        m_evaluation->end(sample::evaluation("/library/evaluations/e").result);
        QCOMPARE(m_evaluation->openings.back(), std::filesystem::path("/library/evaluations/e"));
        m_evaluation->show(sample::evaluation("/library/evaluations/e"));
        auto* table = child<QTableView>("resultTable");
        QCOMPARE(table->model()->rowCount(), 7);
        QVERIFY(table->isVisible());
        QVERIFY(!child<QPushButton>("goOnEvaluation")->isVisible());
        QVERIFY(shownText(child<QLabel>("evaluationNotes")).contains("math_10k"));
        QCOMPARE(child<ui::BarChart>("armChart")->figures().series[0].bars[2].value, 0.49); // of svamp, the first row
        m_evaluation->answerReadings(90);
        table->setCurrentIndex(table->model()->index(5, 0));
        emit table->activated(table->currentIndex());
        m_evaluation->answerReadings(90);
        QCOMPARE(m_page->tabs()->currentIndex(), 1);
        QCOMPARE(child<QComboBox>("predictionTask")->currentText(), QString("gsm8k"));
        QCOMPARE(child<QComboBox>("predictionOther")->currentText(), QString("λ 0.4"));
        QCOMPARE(m_page->browser()->model()->rowCount(), 90);
        QVERIFY(start()->isEnabled());
    }
    void stoppedEvaluationsGoOn()
    {
        startIt();
        QTest::mouseClick(child<QPushButton>("stopEvaluation"), Qt::LeftButton);
        QCOMPARE(m_evaluation->stops, 1);
        QVERIFY(!child<QPushButton>("stopEvaluation")->isEnabled());
        auto record = sample::evaluation("/library/evaluations/e");
        record.result.complete = false;
        m_evaluation->end(record.result);
        m_evaluation->show(record);
        auto* goOn = child<QPushButton>("goOnEvaluation");
        QVERIFY(goOn->isVisible());
        QTest::mouseClick(goOn, Qt::LeftButton);
        QCOMPARE(m_evaluation->continued, std::vector<std::filesystem::path>{"/library/evaluations/e"});
    }
    void earlierEvaluationsAreOpened()
    {
        QCOMPARE(m_evaluation->lists, 1); // when the page is first seen
        m_evaluation->tellList({"/library/evaluations/20261130-103312-smollm2-1a2b"});
        auto* earlier = child<QComboBox>("earlierEvaluations");
        QCOMPARE(earlier->itemText(1), QString("2026-11-30 10:33 · smollm2-1a2b"));
        earlier->setCurrentIndex(1);
        emit earlier->activated(1);
        QCOMPARE(m_evaluation->openings.size(), std::size_t(1));
        m_evaluation->cannotOpen({"bad_file", "evaluation.json is broken", "line 1", "run it again"});
        QVERIFY(m_page->findChild<ui::MessageBar*>()->text().contains("evaluation.json is broken"));
    }
    void failuresAreToldWithTheRemedy()
    {
        startIt();
        m_evaluation->fail({"disk_full", "the disk is full", "/library", "make room, then Go on"});
        QVERIFY(m_page->findChild<ui::MessageBar*>()->isVisible());
        QVERIFY(start()->isEnabled());
    }
};

QTEST_MAIN(TestEvaluatePage)
#include "test_evaluate_page.moc"
