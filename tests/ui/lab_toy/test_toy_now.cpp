// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/lambda_chart.h"
#include "charts/layer_lines_chart.h"
#include "fake_session.h"
#include "fake_toy_source.h"
#include "lab/toy/toy_form.h"
#include "lab/toy/toy_view.h"
#include "named_child.h"
#include "shown_text.h"
#include "theme/theme.h"
#include "train/run_charts.h"
#include "widgets/message_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QtTest>

#include <algorithm>

/// What depth and λ show as soon as they are turned, without any training.
class TestToyNow : public QObject {
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
    const std::vector<ui::LayerLine>& lines() const { return find<ui::LayerLinesChart>("toyNowLayers")->lines(); }
    const std::vector<ui::LambdaSetting>& over(const char* chart) const
    {
        return find<ui::LambdaChart>(chart)->figures().settings;
    }
    QStringList linesOver(const char* chart) const
    {
        QStringList names;
        for (const ui::LambdaSetting& setting : over(chart))
            if (!names.contains(setting.line))
                names += setting.line;
        return names;
    }
    QString caption() const { return shownText(find<QLabel>("toyNowCaption")); }
    void turn(const char* slider, Qt::Key key) const
    {
        find<QSlider>(slider)->setFocus();
        QTest::keyClick(find<QSlider>(slider), key);
    }
    void trainAll() const
    {
        QTest::mouseClick(find<QAbstractButton>("toyRun"), Qt::LeftButton);
        for (int start = 0; start < 2; ++start) { // h0, and the control
            m_source->answer();
            m_session->tellAll();
            m_session->finish();
        }
    }

    void show() const
    {
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
        m_source = std::make_unique<FakeToySource>();
        m_view = std::make_unique<ui::ToyView>(
            ui::ToyView::Context{m_session.get(), m_source.get(), m_theme.get(), SIBO_SOURCE_DIR "/resources/toy"});
        m_view->resize(1400, 900);
    }
    void cleanup() { m_view.reset(); }

    void nothingIsLookedAtBeforeItIsShown()
    {
        find<QSlider>("toyDepth")->setValue(3);
        QVERIFY(m_source->looks.empty());
        show();
        QCOMPARE(m_source->looks.size(), std::size_t(1));
        QCOMPARE(m_source->looks[0].depth, 3);
        QVERIFY(m_session->started.empty());
    }
    void depthIsSeenAtOnce()
    {
        show();
        QVERIFY(caption().contains("Reading"));
        QVERIFY(lines().empty());
        m_source->answerLook();
        QCOMPARE(lines().size(), std::size_t(2));
        QCOMPARE(lines()[0].values.size(), std::size_t(7)); // h0 and six layers
        QVERIFY(!lines()[0].lambda);                        // the frozen model's grey dashes
        QCOMPARE(lines()[0].dotted.size(), std::size_t(7));
        turn("toyDepth", Qt::Key_Right);
        QCOMPARE(m_source->looks.back().depth, 7);
        QVERIFY(caption().contains("Reading"));
        QVERIFY(lines().empty()); // not those of another depth
        m_source->answerLook();
        QCOMPARE(lines()[0].values.size(), std::size_t(8));
        QVERIFY(caption().contains("7 layers"));
        turn("toyDepth", Qt::Key_Left);
        QCOMPARE(lines()[0].values.size(), std::size_t(7)); // known already
        QCOMPARE(m_source->looks.size(), std::size_t(2));
        QVERIFY(m_session->started.empty());
    }
    void aLateAnswerIsNotShownAtAnotherDepth()
    {
        show();
        const engine::ToyWorldSettings first = m_source->looks[0];
        turn("toyDepth", Qt::Key_Right);
        m_source->looks.push_back(first);
        m_source->answerLook();
        QVERIFY(lines().empty());
    }
    void theTaskIsAnotherWorld()
    {
        show();
        m_source->answerLook();
        find<QComboBox>("toyTask")->setCurrentIndex(1);
        QVERIFY(m_source->looks.back().task == engine::ToyTask::Which);
    }
    void lambdaIsSeenAtOnce()
    {
        show();
        m_source->answerLook();
        QCOMPARE(lines()[1].lambda.value_or(-1), 0.4);
        QVERIFY(lines()[1].label.contains("nothing trained"));
        const double before = lines()[1].values.back();
        m_view->tabs()->setCurrentIndex(2);
        turn("toyDial", Qt::Key_Right);
        QCOMPARE(m_view->tabs()->currentIndex(), 0);
        QCOMPARE(lines()[1].lambda.value_or(-1), 0.45);
        QVERIFY(lines()[1].values.back() < before);
        QCOMPARE(find<QLabel>("toyDialText")->text(), QStringLiteral("λ 0.45"));
        QCOMPARE(find<ui::LambdaChart>("toyRunsSimilarityChart")->figures().best, QStringLiteral("untrained 9"));
        QCOMPARE(m_source->looks.size(), std::size_t(1)); // all λ came with the world
        turn("toyDial", Qt::Key_Home);
        QCOMPARE(lines()[1].values, lines()[0].values);
    }
    void untrainedThereIsNoAccuracy()
    {
        show();
        find<QSlider>("toyDepth")->setValue(3);
        m_source->answerLook();
        QVERIFY(over("toyRunsAccuracyChart").empty());
        QCOMPARE(linesOver("toyRunsSimilarityChart"), (QStringList{"untrained, h0", "untrained, zero (control)"}));
        QCOMPARE(over("toyRunsSimilarityChart").size(), std::size_t(42)); // with h0, and with its control
        QCOMPARE(linesOver("toyRunsExcessChart"), (QStringList{"untrained, h0", "untrained, zero (control)"}));
        const auto& frozen = over("toyRunsExcessChart").front();
        QCOMPARE(frozen.runs.at(0).value, lines()[0].values.back() - lines()[0].dotted.back());
    }
    void theRecordedSearchStandsInUntilOneRuns()
    {
        show();
        m_source->answerLook();
        QCOMPARE(linesOver("toyRunsAccuracyChart"),
                 (QStringList{"recorded search: h0", "recorded search: zero (control)"}));
        for (const ui::LambdaSetting& setting : over("toyRunsAccuracyChart"))
            QVERIFY(setting.thin && setting.runs.size() == 3);
        QVERIFY(caption().contains("recorded search"));
        trainAll();
        QCOMPARE(linesOver("toyRunsAccuracyChart"), (QStringList{"h0", "zero (control)"}));
        for (const ui::LambdaSetting& setting : over("toyRunsAccuracyChart"))
            QVERIFY(!setting.thin);
        QVERIFY(!caption().contains("recorded search"));
    }
    void linesAreNamedWholeHoweverNarrow()
    {
        m_view->resize(900, 600);
        show();
        m_source->answerLook();
        auto* key = find<QLabel>("toyRunsKey");
        QVERIFY(key->isVisible());
        const QString names = key->text().replace(QChar::Nbsp, QLatin1Char(' '));
        for (const char* chart : {"toyRunsAccuracyChart", "toyRunsSimilarityChart"})
            for (const QString& name : linesOver(chart))
                QVERIFY2(names.contains(name), qPrintable(name));
        QTRY_VERIFY(key->height() >= key->heightForWidth(key->width())); // in as many lines as that takes
    }
    void whatWasNotSearchedIsNotRecorded_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("task");
        QTest::addColumn<int>("steps");
        QTest::newRow("depth") << 12 << 0 << 300;
        QTest::newRow("task") << 6 << 1 << 300;
        QTest::newRow("steps") << 6 << 0 << 100;
    }
    void whatWasNotSearchedIsNotRecorded()
    {
        QFETCH(const int, depth);
        QFETCH(const int, task);
        QFETCH(const int, steps);
        show();
        find<QSlider>("toyDepth")->setValue(depth);
        find<QComboBox>("toyTask")->setCurrentIndex(task);
        find<QSpinBox>("toySteps")->setValue(steps);
        QVERIFY(over("toyRunsAccuracyChart").empty());
    }
    void ownRunsStandBesideTheUntrained()
    {
        show();
        m_source->answerLook();
        trainAll();
        QCOMPARE(lines().size(), std::size_t(3));
        QVERIFY(lines()[2].label.endsWith(", trained"));
        QCOMPARE(lines()[2].lambda.value_or(-1), 0.4);
        turn("toyDial", Qt::Key_Right); // none was trained at 0.45
        QCOMPARE(lines().size(), std::size_t(2));
    }
    void lambdaInABranchDoesNothingUntrained()
    {
        show();
        m_source->answerLook();
        find<QComboBox>("toyMethod")->setCurrentIndex(2);
        QCOMPARE(lines().size(), std::size_t(1));
        QVERIFY(caption().contains("begins as the frozen one"));
        QVERIFY(over("toyRunsSimilarityChart").empty());
    }
    void theCurvesBeginWithTheFrozenModel()
    {
        show();
        const auto* similarity = m_view->charts()->findChild<ui::Chart*>("similarityChart");
        QVERIFY(similarity->isEmpty());
        m_source->answerLook();
        QVERIFY(similarity->csv().contains("frozen base"));
        turn("toyDepth", Qt::Key_Right);
        QVERIFY(similarity->isEmpty());
    }
    void whatCannotBeLookedAtIsSaid()
    {
        show();
        m_source->failLook({"disk_full", "the disk is full", "/library/toy", "make room"});
        QVERIFY(m_view->findChild<ui::MessageBar*>()->isVisible());
        QVERIFY(find<QAbstractButton>("toyRun")->isEnabled());
    }
};

QTEST_MAIN(TestToyNow)
#include "test_toy_now.moc"
