// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_view.h"

#include "charts/chart.h"
#include "charts/chart_group.h"
#include "charts/lambda_chart.h"
#include "charts/series_model.h"
#include "fake_session.h"
#include "fake_toy_source.h"
#include "lab/toy/toy_form.h"
#include "named_child.h"
#include "shown_text.h"
#include "theme/theme.h"
#include "train/run_charts.h"
#include "widgets/message_bar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QtTest>

using engine::SiboSource;

/// The view's controls, and runs that it starts through a session without an engine.
class TestToyView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<FakeToySource> m_source;
    std::unique_ptr<ui::ToyView> m_view;

    template<class Widget>
    Widget* find(const char* name) const
    {
        return namedChild<Widget>(*m_view, name);
    }
    QAbstractButton* runButton() const { return find<QAbstractButton>("toyRun"); }
    void press(const char* name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void chooseLambdas(const QList<int>& hundredths) const
    {
        for (auto* box : m_view->findChildren<QCheckBox*>(QRegularExpression("^toyLambda")))
            box->setChecked(hundredths.contains(box->objectName().mid(9).toInt()));
    }
    /// Trains to its end what was prepared last.
    void trainOne() const
    {
        m_source->answer();
        m_session->tellAll();
        m_session->finish();
    }
    std::size_t shownRuns() const { return m_view->charts()->group()->series()->all().size(); }
    const ui::LambdaFigures& overLambda(const char* chart) const { return find<ui::LambdaChart>(chart)->figures(); }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
        m_source = std::make_unique<FakeToySource>();
        m_view = std::make_unique<ui::ToyView>(
            ui::ToyView::Context{m_session.get(), m_source.get(), m_theme.get(), SIBO_SOURCE_DIR "/resources/toy"});
        m_view->resize(1400, 900);
        m_view->show();
    }
    void cleanup() { m_view.reset(); }
    void oneWorldIsTwoStarts()
    {
        const auto requests = m_view->form()->requests();
        QCOMPARE(requests.size(), std::size_t(2));
        QCOMPARE(requests[0].world.depth, 6);
        QVERIFY(requests[0].training.source == SiboSource::H0);
        QCOMPARE(requests[0].training.lambdas, (std::vector<double>{0, 0.1, 0.2, 0.4, 0.6, 0.9}));
        QVERIFY(requests[1].training.source == SiboSource::Zero);
        QCOMPARE(requests[1].training.lambdas, (std::vector<double>{0.1, 0.2, 0.4, 0.6, 0.9})); // λ = 0 is the same run
        QVERIFY(runButton()->text().contains("11"));
    }
    void controlsDecideWhatIsAsked()
    {
        find<QSlider>("toyDepth")->setValue(12);
        find<QComboBox>("toyTask")->setCurrentIndex(1);
        find<QComboBox>("toyMethod")->setCurrentIndex(2);
        find<QComboBox>("toySource")->setCurrentIndex(2);
        find<QSpinBox>("toyWorlds")->setValue(3);
        find<QSpinBox>("toySteps")->setValue(100);
        chooseLambdas({0, 60});
        const auto requests = m_view->form()->requests();
        QCOMPARE(requests.size(), std::size_t(3));
        for (std::size_t i = 0; i < requests.size(); ++i) {
            QVERIFY(requests[i].world.task == engine::ToyTask::Which);
            QCOMPARE(requests[i].world.depth, 12);
            QCOMPARE(requests[i].world.seed, i + 1);
            QVERIFY(requests[i].training.method == engine::ToyMethod::Lora);
            QVERIFY(requests[i].training.source == SiboSource::Zero);
            QCOMPARE(requests[i].training.lambdas, (std::vector<double>{0, 0.6}));
            QCOMPARE(requests[i].training.steps, 100);
        }
    }
    void withoutLambdaNothingRuns()
    {
        chooseLambdas({});
        QVERIFY(!runButton()->isEnabled());
        QVERIFY(shownText(find<QLabel>("toyStatus")).contains("λ"));
    }
    void startsFollowOneAnother()
    {
        const QSignalSpy starting(m_view.get(), &ui::ToyView::starting);
        chooseLambdas({0, 40});
        press("toyRun");
        QVERIFY(!runButton()->isEnabled());
        QCOMPARE(m_source->requests.size(), std::size_t(1));
        trainOne();
        QCOMPARE(m_source->requests.size(), std::size_t(2)); // the control
        QCOMPARE(shownRuns(), std::size_t(2));
        trainOne();
        QCOMPARE(m_session->started.size(), std::size_t(2));
        QCOMPARE(starting.size(), 2);
        QCOMPARE(shownRuns(), std::size_t(3));
        for (const char* name : {"lossChart", "metricChart", "similarityChart", "heatMapChart"})
            QVERIFY2(!find<ui::Chart>(name)->isEmpty(), name);
        QVERIFY(m_view->charts()->findChild<ui::Chart*>("similarityChart")->csv().contains("frozen base"));
    }
    void chartsOverLambdaSetTheControlApart()
    {
        chooseLambdas({0, 40});
        press("toyRun");
        trainOne();
        trainOne();
        const auto& settings = overLambda("toyRunsAccuracyChart").settings;
        QCOMPARE(settings.size(), std::size_t(4)); // λ = 0 begins both lines
        QVERIFY(!settings[0].dashed && !settings[1].dashed && settings[2].dashed && settings[3].dashed);
        QCOMPARE(settings[2].runs.at(0).name, settings[0].runs.at(0).name);
        QCOMPARE(settings[1].lambda, 0.4);
        QVERIFY(overLambda("toyRunsAccuracyChart").baseline.has_value());
        QCOMPARE(overLambda("toyRunsSimilarityChart").settings.size(), std::size_t(4));
    }
    void whatWasTrainedIsNotTrainedAgain()
    {
        find<QComboBox>("toySource")->setCurrentIndex(1);
        chooseLambdas({0, 40});
        press("toyRun");
        trainOne();
        QVERIFY(!runButton()->isEnabled());
        chooseLambdas({0, 40, 90});
        press("toyRun");
        QCOMPARE(m_source->requests.back().training.lambdas, (std::vector<double>{0.9}));
        trainOne();
        QCOMPARE(shownRuns(), std::size_t(3));
    }
    void anotherDepthIsAnotherBoard()
    {
        find<QComboBox>("toySource")->setCurrentIndex(1);
        chooseLambdas({0, 40});
        press("toyRun");
        trainOne();
        find<QSlider>("toyDepth")->setValue(3);
        QCOMPARE(shownRuns(), std::size_t(0));
        QVERIFY(overLambda("toyRunsAccuracyChart").settings.empty());
        find<QSlider>("toyDepth")->setValue(6);
        QCOMPARE(shownRuns(), std::size_t(2));
        QCOMPARE(overLambda("toyRunsAccuracyChart").settings.size(), std::size_t(2));
    }
    void stoppingEndsAllThatWaits()
    {
        press("toyRun");
        m_source->answer();
        m_session->advance(30);
        press("toyStop");
        QTRY_COMPARE(m_session->state(), ui::Session::State::Idle);
        QCOMPARE(m_session->stops, 1);
        QCOMPARE(m_source->requests.size(), std::size_t(1));
        QVERIFY(runButton()->isEnabled());
        QVERIFY(overLambda("toyRunsAccuracyChart").settings.at(0).thin); // the recorded ones: none ran to its end
    }
    void stoppingWhileTheWorldIsMade()
    {
        press("toyRun");
        press("toyStop");
        m_source->answer(); // one that could not be held back any more
        QVERIFY(m_session->started.empty());
        QVERIFY(runButton()->isEnabled());
    }
    void aRunTellsHowLongItTook()
    {
        find<QComboBox>("toySource")->setCurrentIndex(1);
        chooseLambdas({0, 40});
        press("toyRun");
        QVERIFY(!shownText(find<QLabel>("toyStatus")).contains("Runs trained"));
        trainOne();
        const QString status = shownText(find<QLabel>("toyStatus"));
        QVERIFY2(status.contains(QRegularExpression("^Runs trained: 2, in \\d+\\.\\d s\\.")), qPrintable(status));
    }
    void whatGoesWrongIsSaid()
    {
        press("toyRun");
        m_source->fail({"disk_full", "the disk is full", "/library/toy", "make room"});
        QVERIFY(m_view->findChild<ui::MessageBar*>()->isVisible());
        QVERIFY(runButton()->isEnabled());
        m_session->failStart = ui::ErrorInfo{"out_of_memory", "too little memory", {}, "close other programs"};
        press("toyRun");
        m_source->answer();
        QTRY_VERIFY(m_view->findChild<ui::MessageBar*>()->text().contains("could not start"));
        QVERIFY(runButton()->isEnabled());
    }
    void anotherTrainingIsLeftAlone()
    {
        engine::TrainConfig other;
        m_session->start(other);
        QVERIFY(!runButton()->isEnabled());
        m_session->tellAll();
        m_session->finish();
        QCOMPARE(shownRuns(), std::size_t(0));
        press("toyRun");
        m_session->start(other); // between Run and the world's files
        m_source->answer();
        QCOMPARE(m_session->started.size(), std::size_t(2));
        QVERIFY(m_view->findChild<ui::MessageBar*>()->isVisible());
    }
    void theTextKeepsToWhatWasSeen()
    {
        const QString text = find<QTextBrowser>("toyExplanation")->toPlainText();
        for (const char* part : {"What it shows", "What it does not show", "How it was found", "zero"})
            QVERIFY2(text.contains(part), part);
    }
    void everyControlHasANameToRead()
    {
        int seen = 0;
        for (const QWidget* widget : m_view->form()->findChildren<QWidget*>()) {
            const bool isPart = widget->focusProxy() != nullptr || widget->objectName().startsWith("qt_");
            if (widget->focusPolicy() == Qt::NoFocus || isPart || !widget->isVisibleTo(m_view.get()))
                continue; // a closed list of choices is no stop of the Tab key
            ++seen;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QCOMPARE(seen, 13); // three lists, depth, λ that is looked at, six λ to train, two numbers
    }
};

QTEST_MAIN(TestToyView)
#include "test_toy_view.moc"
