// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/live_summary.h"
#include "runs/run_filter.h"
#include "sample_runs.h"

#include <QtTest>

class TestRunFilter : public QObject {
    Q_OBJECT

private:
    static engine::RunSummary run()
    {
        engine::RunSummary run;
        run.name = "20261124-101500-minilm-lora";
        run.label = "λ 0.4 · seed 2";
        run.state = engine::RunState::Completed;
        run.lambda = 0.4;
        run.method = "lora";
        run.source = "h0";
        run.model = "MiniLM-L6";
        run.data = "SST-2";
        run.seed = 2;
        run.bestPrimary = 0.81;
        run.step = 190;
        return run;
    }

private slots:
    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("empty") << "" << true;
        QTest::newRow("lambda above") << "lambda>0.3" << true;
        QTest::newRow("lambda not above itself") << "lambda>0.4" << false;
        QTest::newRow("lambda at least") << "lambda>=0.4" << true;
        QTest::newRow("lambda below") << "lambda<0.4" << false;
        QTest::newRow("lambda equal") << "lambda=0.4" << true;
        QTest::newRow("the Greek letter") << "λ:0.4" << true;
        QTest::newRow("method") << "method:lora" << true;
        QTest::newRow("method, capitals") << "METHOD:LoRA" << true;
        QTest::newRow("other method") << "method:head" << false;
        QTest::newRow("status") << "status:completed" << true;
        QTest::newRow("excluded status") << "-status:completed" << false;
        QTest::newRow("text in the model") << "minilm" << true;
        QTest::newRow("text nowhere") << "roberta" << false;
        QTest::newRow("all must hold") << "lambda>0.3 method:head" << false;
        QTest::newRow("quoted") << "label:\"0.4 · seed\"" << true;
        QTest::newRow("absent number") << "loss<9" << false;
        QTest::newRow("a number that is there") << "best>0.8 steps<200" << true;
        QTest::newRow("colon in plain text") << "sst:2" << false;
        QTest::newRow("lone minus") << "-" << true;
    }
    void terms()
    {
        QFETCH(QString, text);
        QFETCH(bool, matches);
        engine::RunSummary summary = run();
        summary.steps = 190;
        QCOMPARE(ui::RunFilter::parse(text).matches(summary), matches);
    }
    void badTermsAreExplainedAndSkipped()
    {
        const auto filter = ui::RunFilter::parse("lambda>much method:lora");
        QVERIFY(filter.error().contains("needs a number"));
        QVERIFY(filter.matches(run()));
        QVERIFY(ui::RunFilter::parse("method>lora").error().contains("write method:"));
    }
    void liveSummaryEqualsTheOneFromAllEvents()
    {
        const engine::TrainConfig config;
        const auto events = sample::runEvents("a", 0.4);
        engine::RunSummary live = engine::summarise("a", config, {});
        for (const engine::Event& event : events)
            ui::applyEvent(live, event);
        const engine::RunSummary whole = engine::summarise("a", config, events);
        QCOMPARE(live.state, whole.state);
        QCOMPARE(live.step, whole.step);
        QCOMPARE(live.steps, whole.steps);
        QCOMPARE(*live.lastLoss, *whole.lastLoss);
        QCOMPARE(*live.bestPrimary, *whole.bestPrimary);
        QCOMPARE(live.bestStep, whole.bestStep);
        QCOMPARE(*live.lastSimilarity, *whole.lastSimilarity);
        QCOMPARE(live.primaryMetric, whole.primaryMetric);
        QCOMPARE(live.startedAt, whole.startedAt);
        QCOMPARE(live.seconds, whole.seconds);
    }
};

QTEST_GUILESS_MAIN(TestRunFilter)
#include "test_run_filter.moc"
