// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lambda_chart.h"
#include "charts/line_chart.h"
#include "charts/series_model.h"
#include "compare/legend_order.h"
#include "compare/study_decisions.h"
#include "compare_fixture.h"

#include <QLabel>
#include <QScrollBar>
#include <qcustomplot.h>

using namespace ui;

class TestCompareLive : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CompareFixture> m_f;

    LambdaChart* lambda() const { return m_f->child<LambdaChart>("lambdaChart"); }
    LineChart* loss() const { return m_f->child<LineChart>("compareLoss"); }
    /// A study whose runs have told nothing yet.
    engine::TrainConfig prepare(const std::vector<double>& lambdas, std::int64_t seeds) const
    {
        const auto config = sample::gridConfig(lambdas, seeds);
        sample::writeGrid(m_f->library, config, false);
        return config;
    }

private slots:
    void init() { m_f = std::make_unique<CompareFixture>(); }
    void cleanup() { m_f.reset(); }

    void trainingFillsAnEmptyPage()
    {
        const auto config = prepare({0, 0.4}, 2);
        m_f->open();
        m_f->session.start(config);
        m_f->session.advance(4 * 10); // runs appear, ten events each
        QTRY_COMPARE(m_f->page->selection()->runs().size(), 4);
        QTRY_VERIFY(m_f->page->figures());
        QTRY_COMPARE(m_f->page->charts()->group()->series()->all().size(), std::size_t(2));
        const auto shown = [this] { return m_f->page->charts()->curves().lastStep(); };
        const double early = shown();
        QVERIFY(early > 0 && early < 10);
        m_f->session.tellStudy(
            {sample::kStudyName, 5, engine::RunPruned{"x", 9, "the best half", "accuracy", 0.5, 0.6}});
        QVERIFY(m_f->page->tables()->decisions()->toPlainText().contains("the best half"));
        m_f->session.tellStudy({"another study", 5, engine::RunPruned{"x", 9, "not ours", "accuracy", 0.5, 0.6}});
        QVERIFY(!m_f->page->tables()->decisions()->toPlainText().contains("not ours"));
        m_f->session.tellAll();
        QTRY_COMPARE(shown(), double(sample::kSteps));
        m_f->session.finish();
        m_f->settle();
        QTRY_COMPARE(m_f->cell(0, CompareTable::Status), QString("Completed"));
        QCOMPARE(lambda()->figures().settings.size(), std::size_t(2));
        // The same figures as when the finished events are read back at once.
        const auto live = m_f->page->figures();
        std::vector<engine::RunRecord> records;
        for (const engine::RunSummary& run : m_f->session.runs()) {
            engine::RunRecord record = engine::readRun(engine::runsFolder(m_f->library) / run.name);
            record.events = sample::runEvents(run.name, record.config.sibo.lambda, sample::kSteps, 4);
            record.summary = engine::summarise(run.name, record.config, record.events);
            records.push_back(record);
        }
        const auto study = engine::readStudy(engine::studiesFolder(m_f->library) / sample::kStudyName);
        const engine::Comparison replayed = engine::compareRuns(records, &study);
        QCOMPARE(live->whole.settings.size(), replayed.settings.size());
        for (std::size_t i = 0; i < replayed.settings.size(); ++i)
            QCOMPARE(live->whole.settings[i].mean, replayed.settings[i].mean);
    }
    void pageOpenedInTheMiddleMissesAndDoublesNothing()
    {
        const auto config = prepare({0, 0.4}, 1);
        m_f->open();
        // What the folder has already told when the page opens is told by the session a second time.
        for (const double value : {0.0, 0.4}) {
            const std::string name = sample::runName(value, 1);
            auto writer = engine::RunWriter::reopen(engine::runsFolder(m_f->library) / name);
            const auto events = sample::runEvents(name, value, sample::kSteps, 2);
            for (std::size_t i = 0; i < 40; ++i)
                writer.append(events[i]);
        }
        m_f->session.start(config);
        m_f->session.advance(2 * 20);
        m_f->page->showStudy(engine::studiesFolder(m_f->library) / sample::kStudyName);
        m_f->session.advance(2 * 30); // while the folders are being read
        QTRY_COMPARE(m_f->table()->rowCount(), 2);
        m_f->session.tellAll();
        m_f->session.finish();
        m_f->settle();
        const QStringList lines = loss()->csv().split('\n').filter(",training loss,");
        QCOMPARE(lines.filter(QString::fromStdString(sample::runName(0.4, 1))).size(), int(sample::kSteps));
    }
    void otherRunsLeaveThePageAlone()
    {
        sample::writeGrid(m_f->library, sample::gridConfig({0, 0.4}, 1));
        m_f->open();
        m_f->page->showRuns({QString::fromStdString(sample::runName(0, 1))});
        m_f->settle();
        const auto before = m_f->page->charts()->curves().pointsPut();
        engine::RunSummary other;
        other.name = "20261124-120000-other-1234";
        emit m_f->session.runAppeared(other);
        m_f->session.tell({other.name, 1, engine::StepDone{1, 0.1, 0.5, 1e-3, 1.0, 10, 0.1, 0, {}}});
        QCOMPARE(m_f->page->charts()->curves().pointsPut(), before);
        QCOMPARE(m_f->table()->rowCount(), 1);
    }
    void legendOrdersItselfButNotUnderAHand()
    {
        const auto config = prepare({0, 0.2, 0.4}, 1);
        m_f->open();
        m_f->session.start(config);
        m_f->session.tellAll();
        QTRY_VERIFY(m_f->page->figures());
        SeriesModel* series = m_f->page->charts()->group()->series();
        QTRY_COMPARE(series->all().size(), std::size_t(3));
        QTRY_VERIFY(m_f->page->charts()->curves().currentMetric(series->all()[2].id));
        auto* table = m_f->page->tables()->runs();
        table->selectRow(2);
        const auto selected = m_f->page->selection()->selected();
        QCOMPARE(series->all()[0].lambda, 0.0);
        auto* item = m_f->child<QWidget>("legendBar")->findChild<QWidget*>("legendItem_" + series->all()[1].id);
        item->setFocus(Qt::TabFocusReason);
        QApplication::setActiveWindow(m_f->page.get());
        QTRY_VERIFY(item->hasFocus());
        QVERIFY(!m_f->page->charts()->legendOrder()->orderNow());
        QCOMPARE(series->all()[0].lambda, 0.0);
        item->clearFocus();
        QVERIFY(m_f->page->charts()->legendOrder()->orderNow());
        QCOMPARE(series->all()[0].lambda, 0.4); // the best of the made-up runs
        QCOMPARE(m_f->page->selection()->selected(), selected);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        m_f->settle();
    }
    void workGrowsWithTheEventsAlone()
    {
        // 40 runs × 2,000 steps: points put and pictures painted, not time, so that a busy machine changes nothing.
        const auto config = prepare({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}, 5);
        m_f->open();
        m_f->session.start(config);
        m_f->session.advance(0);
        QTRY_COMPARE(m_f->page->selection()->runs().size(), 40);
        QTRY_COMPARE(m_f->page->charts()->group()->series()->all().size(), std::size_t(8));
        int paints = 0;
        connect(loss()->plot(), &QCustomPlot::afterReplot, this, [&paints] { ++paints; });
        QElapsedTimer timer;
        timer.start();
        const auto before = m_f->page->charts()->curves().pointsPut();
        constexpr std::int64_t kSteps = 2000, kBatch = 50;
        for (std::int64_t first = 1; first <= kSteps; first += kBatch) {
            std::vector<engine::Event> batch;
            for (std::int64_t step = first; step < first + kBatch; ++step) {
                for (const engine::RunSummary& run : m_f->session.runs()) {
                    engine::StepDone done;
                    done.step = step;
                    done.loss = 0.2 + 1.0 / double(step);
                    batch.push_back({run.name, 0.1 * double(step), done});
                }
            }
            emit m_f->session.events(batch);
            QCoreApplication::processEvents();
        }
        const auto put = m_f->page->charts()->curves().pointsPut() - before;
        QCOMPARE(put, 2 * 40 * kSteps); // one for the run, one for its mean, whenever it comes
        QVERIFY(double(paints) <= 30 * double(timer.elapsed()) / 1000 + 2);
        qInfo("%lld points, %d pictures of the loss, %lld ms", static_cast<long long>(put), paints,
              static_cast<long long>(timer.elapsed()));
        m_f->session.finish();
        m_f->settle();
    }
};

QTEST_MAIN(TestCompareLive)
#include "test_compare_live.moc"
