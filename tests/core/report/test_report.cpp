// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/report.h"
#include "made_study.h"
#include "report/tables.h"
#include "report/text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>
#include <limits>

using namespace engine;

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void isWellFormedAndComplete();
    void hasEverySection();
    void textsCannotBecomeMarkup();
    void oneSeedIsSaid();
    void severalSeedsAreSaid();
    void controlIsAskedFor();
    void formatsThatDifferAreSaid();
    void emptyAndUnfinishedRuns();
    void failuresAreListed();
    void configurationMakesTheSameRuns();
    void majorityClassIsCounted();
    void sizeStaysSmallForLongRuns();
    void csvHasOneRowARun();
    void csvCannotBecomeAFormula();
    void numbersInText();
};

static QString page(const std::vector<RunRecord>& runs, const std::string& title = "A study")
{
    return QString::fromStdString(htmlReport(title, runs));
}

/// Reads the page as XML (its void elements closed first) and gives the first error.
static QString xmlError(QString html)
{
    html.replace(QRegularExpression("<(meta[^>]*)>"), "<\\1/>")
        .remove("<!DOCTYPE html>")
        .replace("<details open>", "<details>");
    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? QString("%1 at line %2").arg(xml.errorString()).arg(xml.lineNumber()) : QString();
}

void TestReport::isWellFormedAndComplete()
{
    const QString html = page(made::demo());
    QCOMPARE(xmlError(html), QString());
    QVERIFY(!html.contains("<script") && !html.contains("http") && !html.contains("src=") && !html.contains("@import"));
    QVERIFY(html.contains("prefers-color-scheme: dark") && html.contains("@media print"));
    const QByteArray keep = qgetenv("SIBO_KEEP_REPORT"); // to look at it
    if (!keep.isEmpty()) {
        QFile file(keep);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html.toUtf8());
    }
}

void TestReport::hasEverySection()
{
    const QString html = page(made::demo());
    for (const char* part : {"How to read this", "Loss", "Metric over steps", "Similarity by layer",
                             "Similarity of the last layer", "Metric over λ", "Held-out results", "What differs",
                             "What all runs share", "Do it again", "sibo train", "untrained head", "92546 of 22806146"})
        QVERIFY2(html.contains(part), part);
    QCOMPARE(html.count("<figure>"), 5);
    QCOMPARE(html.count("role=\"img\""), 5);
    const std::vector<RunRecord> single{made::run(0.6, {})};
    QCOMPARE(page(single).count("<figure>"), 4); // one λ makes no line over λ
}

void TestReport::textsCannotBecomeMarkup()
{
    const std::string attack = "\"><script>alert(1)</script><img src=x onerror='x'>&";
    auto runs = made::demo();
    for (RunRecord& run : runs) {
        run.summary.label = run.summary.name = run.summary.reason = run.summary.model = run.summary.data =
            run.summary.startedAt = attack;
        run.summary.primaryMetric = attack;
        run.summary.state = RunState::Failed;
        run.summary.testPrimary[attack] = 0.5;
        run.config.task.labels = {attack};
        run.config.task.train = attack;
        for (Event& event : run.events) {
            if (auto* eval = std::get_if<EvalDone>(&event.body)) {
                eval->split = eval->adapter.empty() ? eval->split : attack;
                eval->metrics[attack] = 1;
            }
            if (auto* start = std::get_if<RunStarted>(&event.body))
                start->device = start->dtype = attack;
        }
        run.events.push_back({"r", 1, Warning{attack, attack, attack}});
    }
    const QString html = page(runs, attack);
    QVERIFY(!html.contains("<script") && !html.contains("<img"));
    QCOMPARE(xmlError(html), QString());
}

void TestReport::oneSeedIsSaid()
{
    QVERIFY(page(made::demo()).contains("this shows what one run of each λ did, not which λ is better"));
    QVERIFY(page({made::run(0.2, {})}).contains("this shows what one run did"));
}

void TestReport::severalSeedsAreSaid()
{
    auto runs = made::demo();
    made::Options other;
    other.seed = 7;
    runs.push_back(made::run(0.2, other));
    QVERIFY(page(runs).contains("2 seeds") && !page(runs).contains("order of the data was not varied"));
    for (RunRecord& run : runs)
        run.config.train.dataSeed = 1;
    QVERIFY(page(runs).contains("order of the data was not varied"));
}

void TestReport::controlIsAskedFor()
{
    auto runs = made::demo();
    QVERIFY(page(runs).contains("Without runs with sibo.source zero"));
    made::Options control;
    control.source = SiboSource::Zero;
    for (const double lambda : {0.2, 0.4, 0.6})
        runs.push_back(made::run(lambda, control));
    QVERIFY(page(runs).contains("Each λ stands beside its control"));
    runs.pop_back();
    QVERIFY(page(runs).contains("Without runs with sibo.source zero"));
    QVERIFY(!page({made::run(0, {})}).contains("λ does two things"));
}

void TestReport::formatsThatDifferAreSaid()
{
    auto runs = made::demo();
    QVERIFY(!page(runs).contains("not comparable"));
    std::get<RunStarted>(runs[1].events[0].body).dtype = "bfloat16";
    QVERIFY(page(runs).contains("not comparable"));
}

void TestReport::emptyAndUnfinishedRuns()
{
    QVERIFY(page({}).contains("no runs"));
    QCOMPARE(xmlError(page({})), QString());
    RunRecord bare;
    bare.summary.name = "bare";
    const QString html = page({bare, bare});
    QCOMPARE(xmlError(html), QString());
    QVERIFY(html.contains("interrupted") && html.contains("Nothing was measured"));
    auto runs = made::demo();
    for (Event& event : runs[0].events)
        if (auto* done = std::get_if<StepDone>(&event.body))
            done->loss.reset();
    QCOMPARE(xmlError(page(runs)), QString());
    QVERIFY(!page(runs).contains("nan") && !page(runs).contains("inf\""));
}

void TestReport::failuresAreListed()
{
    auto runs = made::demo();
    QVERIFY(!page(runs).contains("Warnings and failures"));
    runs[2].summary.state = RunState::Failed;
    runs[2].summary.reason = "the loss is not finite";
    runs[1].events.push_back({"r", 1, Warning{"truncated", "7 samples were cut", "raise task.max_length"}});
    const QString html = page(runs);
    QVERIFY(html.contains("failed: the loss is not finite") &&
            html.contains("7 samples were cut (raise task.max_length)"));
}

void TestReport::configurationMakesTheSameRuns()
{
    auto runs = made::demo();
    made::Options head;
    head.method = MethodKind::Head;
    runs.push_back(made::run(0, head));
    QCOMPARE(differingKeys(runs), (std::vector<std::string>{"method.kind", "sibo.lambda"}));
    QString json = page(runs).section("Configuration as JSON</summary><pre>", 1).section("</pre>", 0, 0);
    json.replace("&quot;", "\"").replace("&amp;", "&");
    const auto planned = expandStudy(parseConfig(json.toStdString(), "/"));
    QCOMPARE(planned.size(), runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
        QCOMPARE(toJson(planned[i].config), toJson(runs[i].config));
}

void TestReport::majorityClassIsCounted()
{
    QTemporaryDir dir;
    auto runs = made::demo();
    QVERIFY(!page(runs).contains("majority class"));
    runs[0].folder = dir.path().toStdString();
    QVERIFY(QDir(dir.path()).mkpath("predictions"));
    QFile file(dir.filePath("predictions/validation-best.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 200; ++i)
        file.write(QByteArray("{\"index\": ") + QByteArray::number(i) + ", \"label\": " + (i < 110 ? "0" : "1") +
                   ", \"prediction\": 1}\n");
    file.close();
    QVERIFY(page(runs).contains("majority class 0.55"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("damaged\n");
    file.close();
    QVERIFY(!page(runs).contains("majority class"));
}

void TestReport::sizeStaysSmallForLongRuns()
{
    const auto runs = made::demo(20'000);
    const QString html = page(runs);
    QVERIFY2(html.size() < 1'500'000, qPrintable(QString::number(html.size())));
}

void TestReport::csvHasOneRowARun()
{
    const QString csv = QString::fromStdString(csvTable(made::demo()));
    const QStringList lines = csv.split("\r\n");
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[0].startsWith("run,label,study,method") && lines[0].endsWith("test_ood,test_test"));
    for (int i = 1; i <= 4; ++i)
        QCOMPARE(lines[i].split(',').size(), lines[0].split(',').size());
    QCOMPARE(lines[3].split(',')[lines[0].split(',').indexOf("lambda")], QString("0.4"));
    QCOMPARE(QString::fromStdString(csvTable({})).split("\r\n").size(), 2);
}

void TestReport::csvCannotBecomeAFormula()
{
    auto runs = made::demo();
    runs[0].summary.label = "=1+1";
    runs[1].summary.label = "a,\"b\"\nc";
    const QString csv = QString::fromStdString(csvTable(runs));
    QVERIFY(csv.contains(",'=1+1,") && csv.contains(",\"a,\"\"b\"\"\nc\","));
}

void TestReport::numbersInText()
{
    QCOMPARE(fixedNumber(0.8315, 3), std::string("0.832"));
    QCOMPARE(fixedNumber(-0.0001, 2), std::string("0.00"));
    QCOMPARE(fixedNumber(std::nullopt, 2), std::string("–"));
    QCOMPARE(fixedNumber(std::nan(""), 2), std::string("–"));
    QCOMPARE(fixedNumber(1e300, 1).size(), std::size_t{303});
    QCOMPARE(clockTime(64), std::string("1:04"));
    QCOMPARE(clockTime(7390), std::string("2:03:10"));
    QCOMPARE(clockTime(-1), std::string("–"));
    QCOMPARE(escapeHtml("<a href='x'>&\x01\xFF"),
             std::string("&lt;a href=&#39;x&#39;&gt;&amp;\xEF\xBF\xBD\xEF\xBF\xBD"));
}

QTEST_APPLESS_MAIN(TestReport)
#include "test_report.moc"
