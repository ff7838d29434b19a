// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/forest_chart.h"
#include "charts/lambda_chart.h"
#include "charts/layer_chart.h"
#include "charts/line_chart.h"
#include "charts/parallel_chart.h"
#include "charts/scatter_chart.h"
#include "charts/series_model.h"
#include "compare/panels_view.h"
#include "compare_fixture.h"
#include "engine/figure_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <fstream>
#include <qcustomplot.h>

using namespace ui;

class TestComparePage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CompareFixture> m_f;

    LambdaChart* lambda() const { return m_f->child<LambdaChart>("lambdaChart"); }
    ParallelChart* parallel() const { return m_f->child<ParallelChart>("parallelChart"); }
    void brush(const char* axis, double from, double to) const
    {
        m_f->page->charts()->tabs()->setCurrentIndex(3);
        parallel()->repaintNow();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        parallel()->repaintNow();
        const auto place = static_cast<std::size_t>(parallel()->axes().order().indexOf(QString::fromLatin1(axis)));
        QTest::mousePress(parallel()->plot(), Qt::LeftButton, {}, parallel()->pixelOf(place, from));
        const QPoint end = parallel()->pixelOf(place, to);
        QMouseEvent move(QEvent::MouseMove, end, parallel()->plot()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(parallel()->plot(), &move);
        QTest::mouseRelease(parallel()->plot(), Qt::LeftButton, {}, end);
    }

private slots:
    void init() { m_f = std::make_unique<CompareFixture>(); }
    void cleanup() { m_f.reset(); }

    void emptyPageSaysHowToBegin()
    {
        m_f->open();
        QVERIFY(m_f->child<QLabel>("compareEmpty")->isVisible());
        QVERIFY(!m_f->child<QToolButton>("reportButton")->isEnabled());
    }
    void studyFillsEveryView()
    {
        m_f->openStudy(sample::gridConfig({0, 0.2, 0.4, 0.6}, 4));
        QCOMPARE(m_f->table()->rowCount(), 16);
        const engine::Comparison& whole = m_f->page->figures()->whole;
        QCOMPARE(whole.settings.size(), std::size_t(4));
        for (const LambdaSetting& setting : lambda()->figures().settings)
            QCOMPARE(setting.runs.size(), std::size_t(4));
        QCOMPARE(lambda()->figures().settings[2].mean, whole.settings[2].mean);
        QVERIFY(!lambda()->figures().best.isEmpty());
        QCOMPARE(lambda()->figures().baseline, whole.settings[0].mean);
        const auto& series = m_f->page->charts()->group()->series()->all();
        QCOMPARE(series.size(), std::size_t(4)); // seeds are put together
        QVERIFY(series[1].label.contains("n = 4"));
        QVERIFY(!m_f->child<ForestChart>("forestChart")->figures().rows.empty());
        QVERIFY(m_f->child<ForestChart>("forestChart")->figures().rows[0].examples.has_value());
        QVERIFY(!m_f->page->verdict()->text().isEmpty());
        QVERIFY(!m_f->child<ScatterChart>("scatterChart")->isEmpty());
        QVERIFY(parallel()->axes().count() >= 4);
        QVERIFY(!m_f->child<QLabel>("correlationText")->text().isEmpty());
        QVERIFY(!m_f->child<MessageBar>("messageBar")->isVisible());
        QCOMPARE(m_f->child<QTableView>("compareKeys")->model()->columnCount(), 3); // setting, λ, seed
    }
    void smallScreensAndManyRunsFit()
    {
        m_f->openStudy(sample::gridConfig({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}, 5));
        auto* legend = m_f->child<QWidget>("boundedLegend");
        m_f->child<QCheckBox>("singleRuns")->click();
        m_f->page->resize(1280, 630);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const int row = m_f->child<QWidget>("legendBar")->layout()->sizeHint().height();
        QVERIFY(legend->height() < 3 * row); // of 40 runs
        QVERIFY(m_f->child<QWidget>("legendBar")->height() > 3 * row);
        // What a window of 1280 × 720 leaves.
        QVERIFY2(m_f->page->minimumSizeHint().height() <= 630,
                 qPrintable(QString::number(m_f->page->minimumSizeHint().height())));
        QVERIFY(m_f->page->minimumSizeHint().width() <= 1280);
    }
    void meansOfTheSeedsAreDrawnAndSingleRunsOnDemand()
    {
        m_f->openStudy(sample::gridConfig({0, 0.4}, 3));
        auto* metric = m_f->child<LineChart>("compareMetric");
        const auto means = metric->valuesAt(sample::kSteps);
        QCOMPARE(means.size(), std::size_t(2));
        QVERIFY(std::abs(means[0].value - *m_f->page->figures()->whole.settings[0].mean) < 1e-9);
        m_f->child<QCheckBox>("singleRuns")->click();
        QCOMPARE(m_f->page->charts()->group()->series()->all().size(), std::size_t(6));
        QCOMPARE(metric->valuesAt(sample::kSteps).size(), std::size_t(6));
    }
    void brushFiltersAllViewsBothWays()
    {
        m_f->openStudy(sample::gridConfig({0, 0.2, 0.4, 0.6}, 3));
        brush("sibo.lambda", 0.5, 1); // 0.4 and 0.6
        m_f->settle();
        QCOMPARE(m_f->table()->rowCount(), 6);
        QCOMPARE(m_f->child<QTableView>("compareKeys")->model()->rowCount(), 6);
        const SeriesModel& series = *m_f->page->charts()->group()->series();
        QVERIFY(!series.isShown(series.all()[0].id));
        QVERIFY(series.isShown(series.all()[3].id));
        m_f->child<ScatterChart>("scatterChart")->repaintNow();
        QCOMPARE(m_f->child<ScatterChart>("scatterChart")->dots().size(), std::size_t(6));
        QTRY_COMPARE(lambda()->figures().settings.size(), std::size_t(2));
        QVERIFY(m_f->child<QToolButton>("showAllRuns")->text().contains("6 of 12"));
        // A seed alone: means are those of the runs that are left.
        brush("train.seed", 0, 0.1);
        m_f->settle();
        QCOMPARE(m_f->table()->rowCount(), 2);
        QTRY_COMPARE(lambda()->figures().settings[0].runs.size(), std::size_t(1));
        // The other way: a row of the table is a line of the parallel coordinates.
        m_f->page->tables()->runs()->selectRow(1);
        QCOMPARE(m_f->page->selection()->selected(), QSet<QString>{m_f->runAt(1)});
        m_f->child<QToolButton>("showAllRuns")->click();
        QCOMPARE(m_f->table()->rowCount(), 12);
        QVERIFY(!parallel()->axes().isBrushed());
        QCOMPARE(m_f->page->tables()->runs()->selectionModel()->selectedRows().size(), 1); // it stayed
    }
    void legendHidesItsRunsEverywhere()
    {
        m_f->openStudy(sample::gridConfig({0, 0.2, 0.4}, 2));
        SeriesModel* series = m_f->page->charts()->group()->series();
        series->setVisible(series->all()[1].id, false);
        QCOMPARE(m_f->table()->rowCount(), 4);
        series->setVisible(series->all()[1].id, true);
        QCOMPARE(m_f->table()->rowCount(), 6);
        series->toggleSolo(series->all()[2].id);
        QCOMPARE(m_f->table()->rowCount(), 2);
        QVERIFY(m_f->cell(0, CompareTable::Setting).contains("0.4"));
        series->setHighlighted(series->all()[2].id);
        QCOMPARE(m_f->page->selection()->highlighted().size(), 2);
    }
    void pinnedBaselineChangesTheDifferences()
    {
        m_f->openStudy(sample::gridConfig({0, 0.2, 0.4}, 2));
        const QString before = m_f->cell(4, CompareTable::Delta);
        QVERIFY(m_f->cell(0, CompareTable::Setting).contains("baseline"));
        m_f->page->tables()->runs()->selectRow(4);
        QVERIFY(m_f->page->tables()->pinAction()->isEnabled());
        m_f->page->tables()->pinAction()->trigger();
        m_f->settle();
        QTRY_VERIFY(m_f->cell(4, CompareTable::Delta) != before);
        QVERIFY(m_f->cell(4, CompareTable::Setting).contains("baseline"));
        QVERIFY(!m_f->cell(0, CompareTable::Setting).contains("baseline"));
        const engine::Comparison& whole = m_f->page->figures()->whole;
        const std::string wanted = engine::signedText(engine::inUnit(*whole.runs[0].delta, whole.unit), whole.unit);
        QCOMPARE(m_f->cell(0, CompareTable::Delta), QString::fromStdString(wanted));
    }
    void scrubberMovesAllCharts()
    {
        m_f->openStudy(sample::gridConfig({0, 0.4}, 2));
        const auto end = lambda()->figures().settings[1].mean;
        auto* scrubber = m_f->child<QSlider>("stepScrubber");
        QCOMPARE(scrubber->maximum(), int(sample::kSteps));
        scrubber->setValue(20);
        m_f->settle();
        QCOMPARE(m_f->page->charts()->group()->crosshairStep(), std::optional<double>(20));
        QTRY_VERIFY(m_f->page->figures()->step == 20);
        const auto then = lambda()->figures().settings[1].mean;
        QVERIFY(then && end && *then < *end - 0.02); // the evaluation of step 19
        const auto* layers = m_f->child<LayerChart>("compareLayers");
        QTRY_COMPARE(layers->findChild<QLabel*>("compareLayersSubtitle")->text(), QString("step 20"));
        QCOMPARE(*m_f->page->figures()->whole.settings[1].mean, *end); // table and verdict stay at the endpoint
        m_f->child<QToolButton>("stepScrubberEnd")->click();
        m_f->settle();
        QTRY_COMPARE(lambda()->figures().settings[1].mean, end);
    }
    void aStepWithoutEvaluationSaysSoAndBrushedRunsStay()
    {
        m_f->openStudy(sample::gridConfig({0, 0.4}, 4));
        brush("loss", 0, 0.1);
        m_f->settle();
        const QStringList runs = m_f->page->selection()->passing();
        QVERIFY(runs.size() > 0 && runs.size() < 8);
        const auto labels = [this] {
            QStringList all;
            for (const SeriesStyle& style : m_f->page->charts()->group()->series()->all())
                all += style.label;
            return all.join(QLatin1Char('|'));
        };
        QVERIFY2(labels().contains(" of 4"), qPrintable(labels()));
        m_f->page->charts()->tabs()->setCurrentIndex(0);
        for (const int step : {2, 20, 40}) {
            m_f->child<QSlider>("stepScrubber")->setValue(step);
            QTRY_VERIFY(m_f->page->isSettled() && m_f->page->figures()->step == step);
            QCOMPARE(m_f->page->selection()->passing(), runs);
            const auto* empty = m_f->child<QLabel>("lambdaChartEmpty");
            QTRY_COMPARE(empty->isVisible(), step == 2); // before the first evaluation after the start
            QVERIFY2(step != 2 || empty->text().contains("step 2"), qPrintable(empty->text()));
        }
        m_f->child<QToolButton>("showAllRuns")->click();
        QVERIFY2(labels().contains("n = 4") && !labels().contains(" of 4"), qPrintable(labels()));
    }
    void smallMultiplesShareTheirRange()
    {
        auto config = sample::gridConfig({0, 0.4}, 2);
        config.study.axes.emplace_back("train.learning_rate", std::vector<engine::FieldValue>{1e-4, 1e-3, 1e-2});
        m_f->openStudy(config);
        m_f->page->charts()->tabs()->setCurrentIndex(2);
        auto* panels = m_f->page->findChild<PanelsView*>();
        QCOMPARE(panels->charts().size(), std::size_t(3));
        for (LambdaChart* chart : panels->charts()) {
            chart->repaintNow();
            QCOMPARE(chart->figures().settings.size(), std::size_t(2));
            QCOMPARE(chart->plot()->yAxis->range(), panels->charts()[0]->plot()->yAxis->range());
        }
        QVERIFY(panels->charts()[0]->title() != panels->charts()[1]->title());
        QCOMPARE(lambda()->figures().settings.size(), std::size_t(6));
        QVERIFY(lambda()->figures().settings[0].line.contains("rate"));
    }
    void brokenFoldersAreListedAndTheRestIsShown()
    {
        const auto study = sample::writeGrid(m_f->library, sample::gridConfig({0, 0.2, 0.4}, 2));
        const auto runs = engine::runsFolder(m_f->library);
        std::filesystem::remove_all(runs / sample::runName(0.2, 1));
        std::ofstream(runs / sample::runName(0.2, 2) / "config.json") << "{ not JSON";
        m_f->open();
        m_f->page->showStudy(study);
        m_f->settle();
        QCOMPARE(m_f->table()->rowCount(), 4);
        auto* message = m_f->child<MessageBar>("messageBar");
        QVERIFY(message->isVisible());
        QVERIFY(message->text().startsWith("2 runs"));
        const QString detail = message->findChild<QLabel*>("messageDetail")->text();
        QVERIFY(detail.contains(QString::fromStdString(sample::runName(0.2, 1))));
        QVERIFY(detail.contains("Continue")); // the remedy
        QVERIFY(detail.contains(QString::fromStdString(sample::runName(0.2, 2))));
    }
    void nothingReadableIsSaidSo()
    {
        m_f->open();
        m_f->page->showRuns({"20261124-101500-gone-1234"});
        QTRY_VERIFY(m_f->child<MessageBar>("messageBar")->isVisible());
        QVERIFY(m_f->child<QLabel>("compareEmpty")->isVisible());
        QVERIFY(m_f->child<QLabel>("compareEmpty")->text().contains("None"));
    }
    void runsByHandAndDroppedOnes()
    {
        const auto study = sample::writeGrid(m_f->library, sample::gridConfig({0, 0.2, 0.4}, 1));
        m_f->open();
        m_f->page->showRuns({QString::fromStdString(sample::runName(0, 1))});
        m_f->settle();
        QCOMPARE(m_f->table()->rowCount(), 1);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(toQString(engine::runsFolder(m_f->library) / sample::runName(0.4, 1)))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_f->page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_f->page.get(), &drop);
        m_f->settle();
        QTRY_COMPARE(m_f->table()->rowCount(), 2);
        QSignalSpy report(m_f->page.get(), &ComparePage::reportRequested);
        m_f->child<QToolButton>("reportButton")->click();
        QCOMPARE(report.size(), 1);
        QCOMPARE(report[0][1].toStringList().size(), 2);
    }
    void oneSeedOffersToAddSeeds()
    {
        m_f->openStudy(sample::gridConfig({0, 0.4}, 1));
        QSignalSpy asked(m_f->page.get(), &ComparePage::addSeedsRequested);
        m_f->child<QPushButton>("verdictAddSeeds")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<std::filesystem::path>().filename().string(), std::string(sample::kStudyName));
    }
};

QTEST_MAIN(TestComparePage)
#include "test_compare_page.moc"
