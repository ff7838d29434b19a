// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison.h"
#include "engine/config_io.h"
#include "engine/figure_text.h"
#include "engine/report.h"
#include "engine/study.h"
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
    void numbersAreThoseOfTheVerdict();
    void studyNamesItsEndpoint();
    void panelsBecomeSmallMultiples();
    void similarityIsSetAgainstTheMetric();
    void groupsStandOneBehindTheOther();
    void methodsSayWhatWasDone();
    void decisionsAreTold();
    void emptyAndUnfinishedRuns();
    void failuresAreListed();
    void configurationMakesTheSameRuns();
    void majorityClassIsCounted();
    void sizeStaysSmallForLongRuns();
    void csvHasOneRowARun();
    void csvCannotBecomeAFormula();
    void numbersInText();
};

static QString page(const std::vector<RunGroup>& groups, const std::string& title = "A study")
{
    return QString::fromStdString(htmlReport(buildReport(title, groups)));
}

static QString page(const std::vector<RunRecord>& runs, const std::string& title = "A study")
{
    return page(std::vector<RunGroup>{{std::nullopt, runs}}, title);
}

/// The configuration that the page gives to make its runs again.
static TrainConfig configIn(const QString& html)
{
    QString json = html.section("Configuration as JSON</summary><pre>", 1).section("</pre>", 0, 0);
    json.replace("&quot;", "\"").replace("&amp;", "&");
    return parseConfig(json.toStdString(), "/");
}

/// Values of a study with a known effect of λ: every seed adds the same to all its λ, each λ its own shift.
static RunGroup judgedStudy()
{
    RunGroup group = made::study({0, 0.2, 0.4}, 5);
    for (RunRecord& run : group.runs) {
        const double lambda = run.config.sibo.lambda;
        const auto seed = static_cast<double>(run.config.train.seed);
        const double value = 0.7 + 0.01 * seed + (lambda == 0.4 ? 0.05 : 0) + 0.0015 * std::sin(7 * seed + 20 * lambda);
        for (Event& event : run.events)
            if (auto* e = std::get_if<EvalDone>(&event.body); e != nullptr && !e->base && e->split == "validation") {
                e->primary = e->metrics["accuracy"] = value;
                e->samples = 1000;
            }
        run.summary = [&] {
            RunSummary summary = summarise(run.summary.name, run.config, run.events);
            summary.label = run.summary.label;
            return summary;
        }();
    }
    return group;
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
    for (const char* part :
         {"What was asked", "Verdict", "Methods", "Settings", "Loss", "Excess similarity", "Metric over steps",
          "Similarity by layer", "Similarity of the last layer", "Metric over λ", "Held-out results", "What differs",
          "What all runs share", "Do it again", "sibo train", "untrained head", "92,546 of 22,806,146"})
        QVERIFY2(html.contains(part), part);
    QCOMPARE(html.count("<figure"), 6);
    QCOMPARE(html.count("role=\"img\""), 6);
    const std::vector<RunRecord> single{made::run(0.6, {})};
    QCOMPARE(page(single).count("<figure"), 5); // one λ makes no line over λ
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

void TestReport::numbersAreThoseOfTheVerdict()
{
    const RunGroup group = judgedStudy();
    const Verdict verdict = judge(group.runs, &*group.study);
    const QString html = page({group});
    QCOMPARE(verdict.panels.size(), std::size_t{1});
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.effects.size(), std::size_t{2});
    for (const LambdaEffect& effect : panel.effects) {
        const QString difference = QString::fromStdString(signedText(effect.difference, verdict.unit));
        const QString interval = QString::fromStdString(intervalText(effect.seedsOnly, verdict.unit));
        QVERIFY2(html.contains("<td class=\"number\">" + difference + "</td>"), qPrintable(difference));
        QVERIFY2(html.contains("<td class=\"number\">" + interval + "</td>"), qPrintable(interval));
        QVERIFY2(html.contains(difference + " (" + interval + ")"), qPrintable(interval)); // the forest figure
    }
    for (const Sentence& sentence : panel.sentences)
        QVERIFY2(html.contains(QString::fromStdString(escapeHtml(sentence.text))), sentence.text.c_str());
    QVERIFY(panel.effects[1].distinguishable && !panel.effects[0].distinguishable);
    QVERIFY(html.contains("<td>better</td>") && html.contains("<td>not distinguishable</td>"));
    const Comparison comparison = compareRuns(group.runs, &*group.study);
    for (const SettingFigures& setting : comparison.settings)
        QVERIFY(html.contains(QString::fromStdString(spreadText(setting.mean, setting.deviation))));
}

void TestReport::studyNamesItsEndpoint()
{
    RunGroup group = judgedStudy();
    const QString html = page({group});
    QVERIFY(html.contains("written into the study before its first run") && html.contains("within ±1.0 points"));
    QVERIFY(html.contains("sibo train study.json"));
    const auto planned = expandStudy(configIn(html)), own = expandStudy(group.study->config);
    QCOMPARE(planned.size(), own.size());
    for (std::size_t i = 0; i < planned.size(); ++i)
        QCOMPARE(toJson(planned[i].config), toJson(own[i].config));
    QVERIFY(configIn(html).study.endpoint == group.study->config.study.endpoint);
    group.study->config.study.endpoint = {};
    QVERIFY(page({group}).contains("names no endpoint"));
    group.study.reset();
    QVERIFY(page({group}).contains("Runs picked by hand"));
    group = judgedStudy();
    group.study->config.study.strategy = StudyStrategy::Halving;
    QVERIFY(page({group}).contains("Successive halving"));
}

void TestReport::panelsBecomeSmallMultiples()
{
    RunGroup group = made::study({0, 0.4}, 3);
    const std::vector<RunRecord> slow = group.runs;
    for (RunRecord run : slow) {
        run.config.train.learningRate = 1e-3;
        run.summary.name += "-fast";
        group.runs.push_back(run);
    }
    group.study.reset();
    const QString html = page({group});
    QVERIFY(html.contains("<div class=\"figures small\">"));
    QVERIFY(html.contains("learning rate 0.001") && html.contains("learning rate 0.0003"));
    QVERIFY(!html.contains("<h3>Metric over λ</h3>"));
}

void TestReport::similarityIsSetAgainstTheMetric()
{
    QVERIFY(page({made::study({0, 0.4}, 3)}).contains("needs at least 8 settings"));
    const RunGroup group = made::study({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}, 3);
    const Correlation correlation = correlate(compareRuns(group.runs, &*group.study), "similarity/6", "endpoint");
    QVERIFY(correlation.r && !correlation.note.empty());
    const QString html = page({group});
    QVERIFY2(html.contains(QString::fromStdString(escapeHtml(correlation.text))), correlation.text.c_str());
    QVERIFY(html.contains(QString::fromStdString(escapeHtml(correlation.note))));
    QCOMPARE(html.section("Similarity against the metric", 1).section("<h2>", 0, 0).count("<figure>"),
             2); // these runs' retention is constant
}

void TestReport::groupsStandOneBehindTheOther()
{
    RunGroup one = made::study({0, 0.4}, 2), two = made::study({0.1, 0.2}, 2);
    two.study->name = "another-study";
    const QString html = page({one, two});
    QVERIFY(html.contains("<h1 class=\"group\">20261124-101500-demo</h1>"));
    QVERIFY(html.contains("<h1 class=\"group\">another-study</h1>"));
    QCOMPARE(html.count("<h2>Verdict</h2>"), 2);
    QCOMPARE(xmlError(html), QString());
    QVERIFY(html.contains("--s3:") && !html.contains("--s4:")); // four λ, one colour each
}

void TestReport::methodsSayWhatWasDone()
{
    RunGroup group = judgedStudy();
    const QString text = page({group}).section("<h2>Methods</h2>", 1).section("</p>", 0, 0);
    for (const char* part :
         {"MiniLM-L6", "fine-tuned with lora", "λ was 0, 0.2 and 0.4", "with 5 seeds (1, 2, 3, 4 and 5)",
          "and the order of the data", "Dunnett", "n = 5 seeds", "degrees of freedom", "float32 on cpu",
          "22,806,146 parameters", "10 of 12", "64 sentences"})
        QVERIFY2(text.contains(part), qPrintable(QString(part) + " in " + text));
    for (RunRecord& run : group.runs)
        run.config.train.dataSeed = 1;
    QVERIFY(page({group}).contains("the order of the data was not varied"));
}

void TestReport::decisionsAreTold()
{
    const QTemporaryDir folder;
    RunGroup group = judgedStudy();
    QVERIFY(!page({group}).contains("Decisions of the study"));
    group.study->folder = folder.path().toStdString();
    {
        StudyWriter writer(group.study->folder);
        writer.append(StudyStarted{});
        writer.append(RunPruned{group.runs[1].summary.name, 20, "the best 2 of 3 λ go on", "accuracy", 0.71, 0.75});
        writer.append(SettingsAdded{"λ between 0.2 and 0.4", {"a"}, {"λ 0.3"}});
        writer.append(CohortFailed{{"b"}, "out_of_memory", "the memory <does> not suffice", "cohort 2", "fewer seeds"});
    }
    const QString html = page({group});
    for (const char* part :
         {"Step 20: λ 0.2, seed 1 was left behind (the best 2 of 3 λ go on): accuracy 0.710",
          "1 run added (λ between 0.2 and 0.4): λ 0.3", "Not trained: b: the memory &lt;does&gt; not"})
        QVERIFY2(html.contains(part), part);
    QFile events(folder.filePath("events.jsonl"));
    QVERIFY(events.open(QIODevice::WriteOnly) && events.write("damaged\ndamaged\n") > 0);
    events.close();
    QVERIFY(page({group}).contains("They cannot be read"));
}

void TestReport::emptyAndUnfinishedRuns()
{
    const std::vector<RunRecord> none;
    QVERIFY(page(none).contains("no runs"));
    QCOMPARE(xmlError(page(none)), QString());
    RunRecord bare;
    bare.summary.name = "bare";
    const QString html = page(std::vector<RunRecord>{bare, bare});
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
    QVERIFY(!page(runs).contains("Pruned and failed runs"));
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
    const auto planned = expandStudy(configIn(page(runs)));
    QCOMPARE(planned.size(), runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
        QCOMPARE(toJson(planned[i].config), toJson(runs[i].config));
    // What refining found stands in the study's axis: the same runs again, not a refinement of the refined.
    RunGroup refined = made::study({0, 0.3, 0.45, 0.6}, 3);
    refined.study->config.study.strategy = StudyStrategy::Refine;
    const QString html = page({refined});
    QCOMPARE(configIn(html).study.strategy, StudyStrategy::Grid);
    QCOMPARE(expandStudy(configIn(html)).size(), refined.runs.size());
    QVERIFY(html.contains("nothing is refined again"));
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
