// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/live_summary.h"
#include "runs/run_filter.h"
#include "sample_rows.h"
#include "sample_runs.h"

#include <QTimeZone>
#include <QtTest>

class TestRunFilter : public QObject {
    Q_OBJECT

private:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 24), QTime(18, 0)); }
    static bool matches(const QString& text) { return ui::RunFilter::parse(text, now()).matches(sample::fullRow()); }

    static void row(const char* text, bool matches)
    {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << matches;
    }
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
    }
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(bool, matches);
        const auto filter = ui::RunFilter::parse(text, now());
        QVERIFY2(filter.error().isEmpty(), qPrintable(filter.error()));
        QCOMPARE(filter.matches(sample::fullRow()), matches);
    }

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void numbers_data()
    {
        columns();
        row("lambda>0.3", true);
        row("lambda>0.4", false);
        row("lambda>=0.4", true);
        row("lambda<0.4", false);
        row("lambda<=0.4", true);
        row("lambda=0.4", true);
        row("lambda!=0.4", false);
        row("lambda!=0.5", true);
        row("λ:0.4", true);
        row("λ≥0.4", true);
        row("λ≠0.4", false);
        row("lambda > 0.3", true);
        row("lambda < 0.3", false);
        row("lambda:>0.3", true);
        row("lambda:0.2..0.6", true);
        row("lambda:0.4..0.6", true);
        row("lambda:0.5..0.6", false);
        row("lambda:0.3..", true);
        row("lambda:..0.3", false);
        row("lambda!=0.2..0.6", false);
        row("lambda:0,0.2,0.4", true);
        row("lambda:0,0.2", false);
        row("lambda:0,0.3..0.5", true);
        row("lambda:0.4,", true); // a list that is being typed
        row("lambda:4e-1", true);
        row("seed:1,2,3", true);
        row("best>80%", true);
        row("best>81%", false);
        row("best<1", true);
        row("loss<9", false); // absent
        row("loss!=9", true);
        row("similarity:0.3..0.4", true);
        row("step:190 steps<200", true);
        row("steps>1k", false);
        row("test>0.78", true);
        row("test.sst2>0.78", true);
        row("test.ood>0.78", false);
        row("test.SST2>0.78", true);
        row("test.absent>0", false);
    }
    void numbers() { check(); }
    void units_data()
    {
        columns();
        row("time>1m", true);
        row("time>2m", false);
        row("time>90", true);
        row("time<1m36s", true);
        row("time:1m35s", true);
        row("time>0.02h", true);
        row("disk>1GB", true);
        row("disk>1.5GB", false);
        row("disk>1.3GiB", true);
        row("disk:1GB..2GB", true);
        row("disk<1500MB", false);
    }
    void units() { check(); }
    void times_data()
    {
        columns();
        row("started:today", true);
        row("started:yesterday", false);
        row("started:week", true); // 24 November 2026 is a Tuesday
        row("started:month", true);
        row("started:2026", true);
        row("started:2026-11", true);
        row("started:2026-11-24", true);
        row("started!=2026-11-24", false);
        row("started>2026-11-24", false);
        row("started>=2026-11-24", true);
        row("started>2026-11-23", true);
        row("started<2026-11-24", false);
        row("started<=2026-11-24", true);
        row("started:2026-11-01..2026-11-24", true);
        row("started:2026-11-25..", false);
        row("started:2026-11-24T10:15", true);
        row("started<2026-11-24T10:15", false);
        row("started:\"2026-11-24 10:15\"", true);
        row("started:today,yesterday", true);
    }
    void times() { check(); }
    void texts_data()
    {
        columns();
        row("", true);
        row("method:lora", true);
        row("METHOD:LoRA", true);
        row("method:lo", true);
        row("method=lo", false);
        row("method=LORA", true);
        row("method!=dora", true);
        row("method:head", false);
        row("method:head,lora", true);
        row("method!=head,lora", false);
        row("status:completed", true);
        row("status:failed,completed", true);
        row("source:h0 model:minilm data:sst", true);
        row("label:\"0.4 · seed\"", true);
        row("metric:accuracy", true);
        row("study:grid", true);
        row("study=\"\"", false);
        row("note:try", true);
        row("note:\"second try\"", true);
        row("tag:keep", true);
        row("tag=kee", false);
        row("tag:straße", true);
        row("tag=\"\"", false);
        row("is:pinned", true);
        row("is:archived", false);
        row("is:archived,pinned", true);
        row("is:tagged has:note", true);
        row("is:single", false);
        row("pinned:yes archived:no", true);
        row("pinned:no", false);
        row("minilm", true);
        row("\"second try\"", true);
        row("warm-up", true);
        row("λ", true);
        row("STRASSE", false);
        row("keep", true);
        row("roberta", false);
        row("sst:2", false); // no key is near: looked for as it stands
        row("10:15", false);
    }
    void texts() { check(); }
    void logic_data()
    {
        columns();
        row("lambda>0.3 method:head", false);
        row("lambda>0.3 and method:lora", true);
        row("method:head or method:lora", true);
        row("method:head | method:lora", true);
        row("method:head OR model:roberta", false);
        row("-method:head", true);
        row("not method:lora", false);
        row("--method:lora", true);
        row("not not method:lora", true);
        row("-(method:lora seed:3)", true);
        row("-(method:lora seed:2)", false);
        row("(method:head or seed:2) lambda>0.3", true);
        row("(method:head or seed:3) lambda>0.3", false);
        row("method:lora seed:3 or model:minilm", true); // “and” binds tighter
        row("method:lora (seed:3 or model:roberta)", false);
        row("()", true);
        row("\"or\"", true); // the word itself, in the label's … "lora"
        row("-minilm", false);
    }
    void logic() { check(); }
    void todayIsThatOfTheClock()
    {
        const QDateTime tomorrow = now().addDays(1);
        QVERIFY(!ui::RunFilter::parse("started:today", tomorrow).matches(sample::fullRow()));
        QVERIFY(ui::RunFilter::parse("started:yesterday", tomorrow).matches(sample::fullRow()));
    }
    void unknownSizeIsNotSmall()
    {
        ui::RunRow row = sample::fullRow();
        row.bytes = -1;
        QVERIFY(!ui::RunFilter::parse("disk<1GB").matches(row));
        QVERIFY(!ui::RunFilter::parse("disk>0").matches(row));
    }
    void archivedRunsAreAskedForByName()
    {
        QVERIFY(ui::RunFilter::parse("is:archived").asksForArchived());
        QVERIFY(ui::RunFilter::parse("archived:yes lambda>0").asksForArchived());
        QVERIFY(!ui::RunFilter::parse("archived").asksForArchived());
        QVERIFY(!ui::RunFilter::parse("lambda>0.3").asksForArchived());
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
    void anUnreadableFolderHasNoFigures()
    {
        ui::RunRow row; // as the library gives it: name, state and reason
        row.summary.name = "20261124-101500-broken";
        row.summary.state = engine::RunState::Failed;
        row.summary.reason = "config.json is not there";
        QVERIFY(row.isUnreadable());
        for (const char* text : {"lambda:0", "seed:0", "step:0", "steps:0", "time<1m"})
            QVERIFY2(!ui::RunFilter::parse(QString::fromLatin1(text)).matches(row), text);
        QVERIFY(ui::RunFilter::parse("status:failed reason:config").matches(row));
        row.summary.method = "lora"; // failed while it trained
        QVERIFY(!row.isUnreadable());
        QVERIFY(ui::RunFilter::parse("lambda:0 seed:0").matches(row));
    }
};

QTEST_GUILESS_MAIN(TestRunFilter)
#include "test_run_filter.moc"
