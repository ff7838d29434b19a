// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/chart_group.h"
#include "charts/heat_map_chart.h"
#include "charts/line_chart.h"
#include "charts/series_model.h"
#include "engine/check.h"
#include "engine/error.h"
#include "engine/report.h"
#include "sample_runs.h"
#include "theme/theme.h"
#include "train/linear_probe.h"
#include "train/majority.h"
#include "train/run_charts.h"
#include "train/run_log.h"
#include "train/run_view.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QDir>
#include <QLabel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

class TestRunView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ui::Theme> m_theme;

    static engine::RunSummary summary(const std::string& name, double lambda, std::uint64_t seed = 42)
    {
        engine::RunSummary run;
        run.name = name;
        run.label = "run " + name;
        run.lambda = lambda;
        run.seed = seed;
        run.method = "lora";
        run.source = "h0";
        return run;
    }
    static ui::Chart* chart(const ui::RunView& view, const char* name)
    {
        auto* found = view.findChild<ui::Chart*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no chart %s", name);
        return found;
    }
    static QStringList allCsv(const ui::RunView& view)
    {
        QStringList csv;
        for (const char* name : {"lossChart", "metricChart", "similarityChart", "heatMapChart"})
            csv += chart(view, name)->csv();
        return csv;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<ui::Theme>();
    }
    void emptyChartsSayWhatWillAppear()
    {
        ui::RunView view(m_theme.get());
        for (const char* name : {"lossChart", "metricChart", "similarityChart", "heatMapChart"})
            QVERIFY2(chart(view, name)->isEmpty(), name);
    }
    void eventsFillAllCharts()
    {
        ui::RunView view(m_theme.get());
        view.addRun(summary("a", 0));
        view.addRun(summary("b", 0.6));
        view.consume(sample::runEvents("a", 0));
        view.consume(sample::runEvents("b", 0.6));
        for (const char* name : {"lossChart", "metricChart", "similarityChart", "heatMapChart"})
            QVERIFY2(!chart(view, name)->isEmpty(), name);
        QCOMPARE(view.charts()->group()->series()->all().size(), std::size_t(2));
        QVERIFY(view.charts()->group()->series()->find("a")->dashed);
        QCOMPARE(chart(view, "metricChart")->title(), QString("Accuracy on validation"));
        const auto values = chart(view, "lossChart")->valuesAt(sample::kSteps);
        QCOMPARE(values.size(), std::size_t(2));
        QVERIFY(view.log()->toPlainText().contains("saved checkpoints/step-95"));
    }
    void liveAndReopenedShowTheSame()
    {
        const auto study = sample::writeStudy(ui::toPath(m_dir->path()), {}, {0, 0.4});
        const auto recorded = ui::readRunOrStudy(study);
        const auto& records = recorded.runs;
        QCOMPARE(records.size(), std::size_t(2));
        ui::RunView reopened(m_theme.get());
        reopened.open(recorded);

        ui::RunView live(m_theme.get());
        for (const engine::RunRecord& record : records)
            live.addRun(record.summary);
        const auto first = sample::runEvents(records[0].summary.name, 0, sample::kSteps, 2);
        const auto second = sample::runEvents(records[1].summary.name, 0.4, sample::kSteps, 2);
        for (std::size_t i = 0; i < first.size(); ++i)
            live.consume({first[i], second[i]}); // one batch a step, as a cohort tells it
        QCOMPARE(allCsv(live), allCsv(reopened));
    }
    void oneBrokenRunLeavesTheOthers()
    {
        const auto library = ui::toPath(m_dir->path());
        const auto study = sample::writeStudy(library, {}, {0, 0.2, 0.4});
        const auto config = [&](double lambda) {
            return engine::runsFolder(library) / sample::runName(lambda, 42) / "config.json";
        };
        engine::writeReportFile(config(0.2), "{ not JSON");
        ui::RunView view(m_theme.get());
        view.open(ui::readRunOrStudy(study));
        QVERIFY(!view.isEmpty());
        QCOMPARE(view.charts()->group()->series()->all().size(), std::size_t(2));
        QVERIFY(view.message()->text().startsWith("One run cannot be read"));
        const QString detail = view.message()->findChild<QLabel*>("messageDetail")->text();
        QVERIFY2(detail.contains(QString::fromStdString(sample::runName(0.2, 42))), qPrintable(detail));
        for (const double lambda : {0.0, 0.4})
            engine::writeReportFile(config(lambda), "{ not JSON");
        QVERIFY_EXCEPTION_THROWN((void)ui::readRunOrStudy(study), engine::EngineError);
    }
    void openingAgainDrawsEverythingAgain()
    {
        const auto study = sample::writeStudy(ui::toPath(m_dir->path()), {}, {0, 0.4});
        const auto records = ui::readRunOrStudy(study);
        ui::RunView view(m_theme.get());
        view.resize(1200, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QImage first;
        for (int time = 0; time < 2; ++time) {
            view.open(records);
            view.charts()->setMajorityShare(0.5);
            QSignalSpy painted(view.charts()->group(), &ui::ChartGroup::repainted);
            QTRY_VERIFY(painted.size() >= 1);
            QTRY_VERIFY(!view.charts()->group()->isRepaintPending());
            const QImage picture = chart(view, "metricChart")->grab().toImage();
            if (time == 0)
                first = picture;
            else
                QCOMPARE(picture, first);
        }
    }
    void linesToCompareWith()
    {
        ui::RunView view(m_theme.get());
        view.addRun(summary("a", 0));
        view.consume(sample::runEvents("a", 0));
        auto* metric = qobject_cast<ui::LineChart*>(chart(view, "metricChart"));
        QVERIFY(metric->references().empty());
        view.charts()->setLinearProbe(0.62);
        view.charts()->setMajorityShare(0.5);
        QCOMPARE(metric->references().size(), std::size_t(2));
        QCOMPARE(metric->references().back().label, QString("linear probe"));
        QCOMPARE(metric->references().back().value, 0.62);
        view.clear();
        QVERIFY(metric->references().empty());
    }
    void linearProbeIsTheNewestOfTheSameKind()
    {
        engine::RunSummary like = summary("a", 0.4);
        like.model = "MiniLM-L6";
        like.data = "sample";
        like.primaryMetric = "accuracy";
        engine::RunSummary head = like;
        head.method = "head";
        head.state = engine::RunState::Completed;
        head.bestPrimary = 0.6;
        head.startedAt = "2026-11-24T10:00:00Z";
        engine::RunSummary newer = head, otherData = head, running = head;
        newer.bestPrimary = 0.65;
        newer.startedAt = "2026-11-24T11:00:00Z";
        otherData.data = "rte";
        otherData.startedAt = running.startedAt = "2026-11-24T12:00:00Z";
        running.state = engine::RunState::Running;
        using Runs = std::vector<engine::RunSummary>;
        QCOMPARE(ui::linearProbe(Runs{head, newer, otherData, running, like}, like), std::optional(0.65));
        QCOMPARE(ui::linearProbe(Runs{otherData, running, like}, like), std::optional<double>());
        QCOMPARE(ui::linearProbe(Runs{head}, newer), std::optional<double>()); // not with itself
    }
    void seedsAreNamedOnlyWhenTheyDiffer()
    {
        ui::RunView view(m_theme.get());
        view.addRun(summary("a", 0.2, 1));
        QCOMPARE(view.charts()->group()->series()->find("a")->label, QString("λ 0.2"));
        view.addRun(summary("b", 0.2, 2));
        QCOMPARE(view.charts()->group()->series()->find("a")->label, QString("λ 0.2 · seed 1"));
        QCOMPARE(view.charts()->group()->series()->find("b")->label, QString("λ 0.2 · seed 2"));
    }
    void aBrokenStepIsAGap()
    {
        ui::RunView view(m_theme.get());
        view.addRun(summary("a", 0));
        engine::StepDone broken;
        broken.step = 1;
        view.consume({{"a", 0, sample::startedFact(10, 1)}, {"a", 1, broken}});
        QVERIFY(chart(view, "lossChart")->csv().contains("nan") || chart(view, "lossChart")->csv().contains("1,"));
        QVERIFY(chart(view, "lossChart")->valuesAt(1).empty());
        QCOMPARE(view.log()->warnings(), 1);
        QVERIFY(view.tabs()->tabText(0).contains("1 warning"));
    }
    void aFailureIsAMessageWithItsRemedy()
    {
        ui::RunView view(m_theme.get());
        view.addRun(summary("a", 0));
        QVERIFY(view.message()->isHidden());
        view.consume({{"a", 2,
                       engine::RunFinished{engine::RunState::Failed, "the loss is not a number", "non_finite",
                                           "layer.3", "lower the learning rate"}}});
        QVERIFY(!view.message()->isHidden());
        QVERIFY(view.message()->text().contains("the loss is not a number"));
        QCOMPARE(view.message()->findChild<QLabel*>("messageDetail")->text(), QString("lower the learning rate"));
        view.clear();
        QVERIFY(view.message()->isHidden());
    }
    void ofSeveralRunsTheFirstLineNamesItsOwn()
    {
        ui::RunView view(m_theme.get());
        view.clear(2);
        view.addRun(summary("a", 0.2));
        view.consume({{"a", 0, engine::RunStarted{}}}); // before the other one is known
        const QString label = QString::fromStdString(summary("a", 0.2).label);
        QVERIFY(!label.isEmpty());
        QVERIFY2(view.log()->toPlainText().contains(label), qPrintable(view.log()->toPlainText()));
        view.clear();
        view.addRun(summary("a", 0.2));
        view.consume({{"a", 0, engine::RunStarted{}}});
        QVERIFY(!view.log()->toPlainText().contains(label)); // alone it needs no name
    }
    void aContinuedRunDropsWhatWasSuperseded()
    {
        ui::RunView view(m_theme.get());
        view.addRun(summary("a", 0));
        view.consume(sample::runEvents("a", 0, 40));
        QCOMPARE(chart(view, "lossChart")->valuesAt(40).front().step, 40.0);
        view.addRun(summary("a", 0)); // its history comes again
        view.consume(sample::runEvents("a", 0, 20));
        QCOMPARE(chart(view, "lossChart")->valuesAt(40).front().step, 20.0);
        QCOMPARE(view.charts()->group()->series()->all().size(), std::size_t(1));
    }
    void unknownRunsAreIgnored()
    {
        ui::RunView view(m_theme.get());
        view.consume(sample::runEvents("stranger", 0));
        QVERIFY(chart(view, "lossChart")->isEmpty());
    }
    void majorityClassComesFromCheckAndPredictions()
    {
        engine::StartCheck check;
        QVERIFY(ui::majorityShare(check) < 0);
        check.splits = {{"validation", {}, 4, {{"a", 3}, {"b", 1}}, 0, 0, 0, 0}};
        QCOMPARE(ui::majorityShare(check), 0.75);
        QDir(m_dir->path()).mkdir("predictions");
        QFile file(m_dir->filePath("predictions/validation-best.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"index\":0,\"label\":1}\n{\"index\":1,\"label\":1}\n{\"index\":2,\"label\":0}\n{\"index\":3,"
                   "\"label\":1}\n");
        file.close();
        QCOMPARE(ui::majorityShare(ui::toPath(m_dir->path())), 0.75);
    }
};

QTEST_MAIN(TestRunView)
#include "test_run_view.moc"
