// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "config/config_form.h"
#include "config/config_model.h"
#include "fake_session.h"
#include "queue/queue_entry.h"
#include "sample_models.h"
#include "theme/theme.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QClipboard>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

#include <algorithm>

class TestTrainPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ui::TrainPage> m_page;

    /// A configuration whose files exist, so that validate() is content.
    engine::TrainConfig validConfig() const
    {
        engine::TrainConfig config;
        config.model.path = ui::toPath(m_dir->path());
        config.task.preset = "sample";
        config.task.train = ui::toPath(m_dir->filePath("train.tsv"));
        config.task.validation = config.task.train;
        config.study.axes = {{"sibo.lambda", {0.0, 0.4}}};
        return config;
    }
    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }
    QPushButton* button(const char* name) const { return child<QPushButton>(name); }
    void pressTrain()
    {
        QTRY_VERIFY(button("trainButton")->isEnabled());
        QTest::mouseClick(button("trainButton"), Qt::LeftButton);
        QTRY_COMPARE(m_session->started.size(), std::size_t(1));
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const char* name : {"train.tsv", "config.json"}) {
            QFile file(m_dir->filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("sentence\tlabel\n");
        }
        m_settings = std::make_unique<QSettings>(m_dir->filePath("window.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
        ui::TrainPage::Context context{m_session.get(), m_theme.get(), m_settings.get(), {}, {}, nullptr};
        context.presets = {{"demo", "Quick demo", "the demo", validConfig()}};
        m_page = std::make_unique<ui::TrainPage>(context);
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_theme.reset();
    }
    void theDemoIsFilledInAtStart()
    {
        QCOMPARE(m_page->model()->config().task.preset, std::string("sample"));
        for (const engine::Problem& problem : m_page->model()->problems())
            QVERIFY2(problem.warning, (problem.key + ": " + problem.message).c_str());
        QVERIFY(button("trainButton")->isEnabled());
        QVERIFY(button("trainButton")->property("primary").toBool());
        QVERIFY(!button("stopButton")->isEnabled());
    }
    void whatHoldsTheStartIsNamedBesideTheButton()
    {
        auto* words = child<QLabel>("checkCorrect");
        QVERIFY(!words->isVisible());
        m_page->model()->setStartProblems({{"train.warmup_steps", "too many", "take fewer", false}});
        QVERIFY(!button("trainButton")->isEnabled());
        QVERIFY(words->isVisible());
        QVERIFY2(words->text().contains("Warm-up"), qPrintable(words->text()));
        emit words->linkActivated("#");
        QVERIFY(child<QWidget>("train.warmup_steps")->hasFocus());
        m_page->model()->setStartProblems({});
        QVERIFY(!words->isVisible());
    }
    void chartsNameTheMetricOfTheForm()
    {
        auto* metric = m_page->findChild<ui::Chart*>("metricChart");
        QCOMPARE(metric->title(), QString("Accuracy on validation"));
        m_page->model()->set("task.preset", std::string("mrpc"));
        QCOMPARE(metric->title(), QString("Mean of accuracy and F1 on validation"));
        QCOMPARE(metric->yTitle(), QString("Mean of accuracy and F1"));
        m_page->model()->set("task.preset", std::string("gsm8k"));
        QVERIFY(m_page->findChild<ui::Chart*>("perplexityChart")->isVisible());
    }
    void pressTrainAndCurvesAppear()
    {
        pressTrain();
        QVERIFY(!button("trainButton")->isEnabled());
        m_session->advance(60);
        auto* loss = m_page->findChild<ui::Chart*>("lossChart");
        QVERIFY(!loss->isEmpty());
        QCOMPARE(loss->valuesAt(1000).size(), std::size_t(2));
        QVERIFY(child<QProgressBar>("progressBar")->value() > 0);
        QVERIFY2(child<ui::ElidedLabel>("progressText")->fullText().startsWith("step "),
                 qPrintable(child<ui::ElidedLabel>("progressText")->fullText()));
        m_session->tellAll();
        m_session->finish();
        QCOMPARE(child<ui::ElidedLabel>("progressText")->fullText(), QString("Finished 2 runs"));
        QCOMPARE(child<QProgressBar>("progressBar")->value(), child<QProgressBar>("progressBar")->maximum());
        QVERIFY(button("trainButton")->isEnabled());
    }
    void stoppedWhileTheDataAreLookedAtNothingBegins()
    {
        QTRY_VERIFY(button("trainButton")->isEnabled());
        const int checks = m_session->checks;
        m_page->model()->set("train.epochs", 7.0); // what stands there now was not checked
        QTest::mouseClick(button("trainButton"), Qt::LeftButton);
        QVERIFY(m_session->checks > checks);
        QVERIFY(button("stopButton")->isEnabled());
        QTest::mouseClick(button("stopButton"), Qt::LeftButton);
        QVERIFY(!button("stopButton")->isEnabled());
        QCOMPARE(child<ui::ElidedLabel>("progressText")->fullText(), QString("Stopped before it began"));
        QSignalSpy checked(m_session.get(), &ui::Session::checked);
        QTRY_VERIFY(!checked.isEmpty());
        QVERIFY(m_session->started.empty());
        QCOMPARE(m_session->stops, 0);
        pressTrain(); // all the same
    }
    void stoppedWhileTheDataAreReadItSaysSo()
    {
        pressTrain();
        m_session->finish(engine::RunState::Queued);
        QCOMPARE(child<ui::ElidedLabel>("progressText")->fullText(), QString("Stopped before it began"));
    }
    void whatHasToWaitIsNotStarted()
    {
        std::vector<ui::QueueEntry> postponed;
        ui::TrainPage::Context context{m_session.get(), m_theme.get(), m_settings.get(), {}, {}, nullptr};
        context.presets = {{"demo", "Quick demo", "the demo", validConfig()}};
        context.postpone = [&](const std::function<ui::QueueEntry()>& entry) {
            postponed.push_back(entry());
            return true;
        };
        ui::TrainPage page(context);
        page.show();
        page.train();
        QTRY_COMPARE(postponed.size(), std::size_t(1));
        QVERIFY(!postponed[0].config.empty() && postponed[0].isOpen());
        QVERIFY(m_session->started.empty());
    }
    void pauseResumeStop()
    {
        pressTrain();
        m_session->advance(20);
        QTest::mouseClick(button("pauseButton"), Qt::LeftButton);
        QCOMPARE(m_session->state(), ui::Session::State::Paused);
        QVERIFY(button("pauseButton")->text().remove('&') == "Resume");
        QVERIFY(child<ui::ElidedLabel>("progressText")->fullText().startsWith("Paused"));
        QTest::mouseClick(button("pauseButton"), Qt::LeftButton);
        QCOMPARE(m_session->state(), ui::Session::State::Running);
        QTest::mouseClick(button("stopButton"), Qt::LeftButton);
        QCOMPARE(m_session->stops, 1);
        QVERIFY(!button("stopButton")->isEnabled());
        QTRY_COMPARE(m_session->state(), ui::Session::State::Idle);
        QVERIFY(child<ui::ElidedLabel>("progressText")->fullText().startsWith("Stopped and saved"));
    }
    void errorInTheFormForbidsTheStart()
    {
        m_page->model()->typed("train.learning_rate", "quick");
        QVERIFY(!button("trainButton")->isEnabled());
        m_page->train();
        QVERIFY(m_session->started.empty());
        m_page->model()->typed("train.learning_rate", "0.001");
        QVERIFY(button("trainButton")->isEnabled());
    }
    void checkProblemStandsAtItsField()
    {
        m_session->nextCheck.problems = {{"task.train", "row 7 has no label", "add one or remove the row", false}};
        m_page->model()->set("train.batch_size", std::int64_t(8));
        auto* problem = child<QLabel>("problem:task.train");
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(problem->text(), QString("Row 7 has no label. Add one or remove the row."));
        QVERIFY(!button("trainButton")->isEnabled());
    }
    void theModelIsDescribedWithTheCheck()
    {
        m_session->nextReport = sample::bertReport();
        m_session->nextCheck.labels = {"a", "b", "c"};
        m_page->model()->set("method.rank", std::int64_t(4));
        // The first answer may be about what stood there before; in the end the check's labels are counted.
        QTRY_VERIFY(!m_session->describes.empty() && m_session->describes.back().second == 3 &&
                    m_session->describes.back().first.method.rank == 4);
        QTRY_VERIFY(child<QLabel>("modelTitle")->text().startsWith("BERT"));
        child<QToolButton>("sitesButton")->click();
        QVERIFY(child<QTreeWidget>("sitesTree")->isVisible());
        QVERIFY(child<QTreeWidget>("sitesTree")->topLevelItemCount() > 0);
    }
    void trainChecksFirstWhatWasNotChecked()
    {
        m_session->nextCheck.problems = {{"task.train", "row 7 has no label", "", false}};
        m_page->model()->set("train.batch_size", std::int64_t(8));
        m_page->train(); // before the check's delay is over
        QTRY_VERIFY(child<QLabel>("problem:task.train")->isVisible());
        QVERIFY(m_session->started.empty());
    }
    void doubtsAreAskedOnce()
    {
        engine::Problem doubt{"", "the estimate is 9 GB, and 8 GB are free", "use a smaller batch", true};
        doubt.ask = true;
        m_session->nextCheck.problems = {doubt};
        m_page->train();
        QTRY_VERIFY(m_page->findChild<QMessageBox*>("questionBox"));
        QVERIFY(m_session->started.empty());
        m_page->findChild<QPushButton*>("acceptButton")->click();
        QTRY_COMPARE(m_session->started.size(), std::size_t(1));
    }
    void failedStartIsExplainedAtItsField()
    {
        m_session->failStart =
            ui::ErrorInfo{"missing_file", "there is no model here", "model.path", "choose another folder"};
        pressTrain();
        QTRY_COMPARE(m_session->state(), ui::Session::State::Idle);
        QTRY_VERIFY(m_page->view()->message()->isVisible());
        QVERIFY(m_page->view()->message()->text().contains("there is no model here"));
        QVERIFY(child<QLabel>("problem:model.path")->isVisible());
    }
    void startSurvivesAnEmptyEngineMessage()
    {
        m_session->failStart = ui::ErrorInfo{};
        pressTrain();
        QTRY_COMPARE(m_session->state(), ui::Session::State::Idle);
        QTRY_COMPARE(child<ui::ElidedLabel>("progressText")->fullText(), QString("Not started"));
    }
    void changesAreCheckedOnceTheyRest()
    {
        QTRY_VERIFY(m_session->checks > 0);
        const int before = m_session->checks;
        for (int rank = 1; rank < 6; ++rank)
            m_page->model()->set("method.rank", std::int64_t(rank));
        QTRY_COMPARE(m_session->checks, before + 1);
    }
    void presetIsOneUndoStep()
    {
        m_page->model()->set("method.rank", std::int64_t(3));
        m_page->usePreset({"demo", "Quick demo", "", validConfig()});
        QCOMPARE(m_page->model()->config().method.rank, 8);
        m_page->model()->undoStack()->undo();
        QCOMPARE(m_page->model()->config().method.rank, 3);
    }
    void configGoesToFileAndBack()
    {
        const auto file = ui::toPath(m_dir->filePath("mine.json"));
        m_page->model()->set("method.rank", std::int64_t(5));
        m_page->saveConfig(file);
        m_page->model()->set("method.rank", std::int64_t(6));
        m_page->openConfig(file);
        QCOMPARE(m_page->model()->config().method.rank, 5);
        m_page->openConfig(ui::toPath(m_dir->filePath("absent.json")));
        QVERIFY(m_page->view()->message()->isVisible());
        QCOMPARE(m_page->model()->config().method.rank, 5); // what stood there is untouched
    }
    void copiesCommandAndJson()
    {
        m_page->model()->set("method.rank", std::int64_t(5));
        m_page->copyCommand();
        QVERIFY(QGuiApplication::clipboard()->text().contains("--set method.rank=5"));
        m_page->copyJson();
        QVERIFY(QGuiApplication::clipboard()->text().contains("\"rank\": 5"));
    }
    void dataFileIsRemembered()
    {
        m_page->useData(ui::toPath(m_dir->filePath("train.tsv")));
        QCOMPARE(m_settings->value("recent/task_train").toStringList().value(0), m_dir->filePath("train.tsv"));
    }
    void continuingShowsTheHistoryFirst()
    {
        m_page->continueRun(ui::toPath(m_dir->path()));
        QCOMPARE(m_session->resumed.size(), std::size_t(1));
        QVERIFY(m_session->started.empty());
    }
};

QTEST_MAIN(TestTrainPage)
#include "test_train_page.moc"
