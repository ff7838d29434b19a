// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/published.h"
#include "engine/submission.h"
#include "error_code.h"
#include "made_evaluation.h"
#include "score/submittable.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace engine;

/// GLUE's submission files, and the table of published figures.
class TestSubmission : public QObject {
    Q_OBJECT
private slots:
    void filesOfEveryTask();
    void numberedClasses();
    void missingRowsAreTold();
    void checkedAtTheStart();
    void severalArms();
    void whatIsNoSubmission();
    void publishedFiguresAddUp();

private:
    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    static TaskEntry hidden(const char* preset, std::vector<std::string> labels, const char* file,
                            const char* name = "")
    {
        const TaskKind kind = labels.empty() ? TaskKind::Regression : TaskKind::Classification;
        TaskEntry entry = made::task(preset, kind, std::move(labels), file);
        entry.asked.hidden = true;
        entry.samples = 2;
        if (*name)
            entry.asked.name = name;
        return entry;
    }

    QTemporaryDir m_folder;
};

void TestSubmission::filesOfEveryTask()
{
    const std::vector<std::string> words{"entailment", "neutral", "contradiction"};
    const std::vector<TaskEntry> tasks{hidden("cola", {"0", "1"}, "test.tsv"),
                                       hidden("sst2", {"0", "1"}, "test.tsv"),
                                       hidden("mrpc", {"0", "1"}, "test.tsv"),
                                       hidden("stsb", {}, "test.tsv"),
                                       hidden("qqp", {"0", "1"}, "test.tsv"),
                                       hidden("mnli", words, "test_matched.tsv"),
                                       hidden("mnli", words, "test_mismatched.tsv", "mnli-mm"),
                                       hidden("mnli", words, "diagnostic.tsv", "ax"),
                                       hidden("qnli", {"entailment", "not_entailment"}, "test.tsv"),
                                       hidden("rte", {"entailment", "not_entailment"}, "test.tsv"),
                                       hidden("wnli", {"0", "1"}, "test.tsv")};
    made::write(at("all"), made::record(tasks));
    for (const TaskEntry& task : tasks) {
        const bool number = task.asked.task.kind == TaskKind::Regression;
        made::write(at("all"), task.asked.name, 0,
                    {made::guess(0, "", number ? "5.25" : task.asked.task.labels.back()),
                     made::guess(1, "", number ? "2.71828" : task.asked.task.labels.front())});
    }
    const auto files = writeSubmissions(at("all"), at("to"));
    QCOMPARE(files.size(), 11u);
    const auto text = [&](const char* name) { return readWholeFile(at("to") / name); };
    QCOMPARE(text("CoLA.tsv"), std::string("index\tprediction\n0\t1\n1\t0\n"));
    QCOMPARE(text("STS-B.tsv"), std::string("index\tprediction\n0\t5.000\n1\t2.718\n"));
    QCOMPARE(text("MNLI-m.tsv"), std::string("index\tprediction\n0\tcontradiction\n1\tentailment\n"));
    QCOMPARE(text("RTE.tsv"), std::string("index\tprediction\n0\tnot_entailment\n1\tentailment\n"));
    for (const char* name : {"SST-2.tsv", "MRPC.tsv", "QQP.tsv", "MNLI-mm.tsv", "AX.tsv", "QNLI.tsv", "WNLI.tsv"})
        QVERIFY2(text(name).starts_with("index\tprediction\n0\t"), name);
}

void TestSubmission::numberedClasses()
{
    made::write(at("numbered"), made::record({hidden("mnli", {"0", "1", "2"}, "test_matched.tsv")}));
    made::write(at("numbered"), "mnli", 0, {made::guess(0, "", "2"), made::guess(1, "", "0")});
    (void)writeSubmissions(at("numbered"), at("n"));
    QCOMPARE(readWholeFile(at("n") / "MNLI-m.tsv"),
             std::string("index\tprediction\n0\tcontradiction\n1\tentailment\n"));
    made::write(at("numbered"), made::record({hidden("mnli", {"yes", "no", "maybe"}, "test_matched.tsv")}));
    made::write(at("numbered"), "mnli", 0, {made::guess(0, "", "yes"), made::guess(1, "", "no")});
    QCOMPARE(codeOf([&] { (void)writeSubmissions(at("numbered"), at("n")); }), ErrorCode::BadData);
}

void TestSubmission::missingRowsAreTold()
{
    TaskEntry task = hidden("rte", {"entailment", "not_entailment"}, "test.tsv");
    task.skipped = 2;
    made::write(at("gaps"), made::record({task}));
    made::write(at("gaps"), "rte", 0, {made::guess(0, "", "not_entailment"), made::guess(2, "", "not_entailment")});
    const auto files = writeSubmissions(at("gaps"), at("g"));
    QCOMPARE(files.at(0).rows, 4);
    QCOMPARE(files.at(0).filled, 2);
    QCOMPARE(readWholeFile(at("g") / "RTE.tsv"),
             std::string("index\tprediction\n0\tnot_entailment\n1\tentailment\n2\tnot_entailment\n3\tentailment\n"));
}

void TestSubmission::checkedAtTheStart()
{
    TaskEntry task = hidden("rte", {"entailment", "not_entailment"}, "test.tsv");
    task.samples = 2990;
    task.skipped = 10;
    QCOMPARE(checkSubmittable(task), std::string());
    task.skipped = 0;
    QVERIFY(checkSubmittable(task).find("2990 rows, GLUE's test file 3000") != std::string::npos);
    TaskEntry changed = task;
    changed.asked.task.evalLimit = 10;
    QCOMPARE(codeOf([&] { (void)checkSubmittable(changed); }), ErrorCode::BadConfig);
    changed = task;
    changed.asked.task.labels = {"yes", "no"};
    QCOMPARE(codeOf([&] { (void)checkSubmittable(changed); }), ErrorCode::BadData);
    changed.asked.task.preset.clear();
    QCOMPARE(codeOf([&] { (void)checkSubmittable(changed); }), ErrorCode::BadConfig);
}

void TestSubmission::severalArms()
{
    made::write(at("arms"), made::record({hidden("wnli", {"0", "1"}, "test.tsv")}, 2));
    for (const std::size_t arm : {0u, 1u})
        made::write(at("arms"), "wnli", arm, {made::guess(0, "", "1"), made::guess(1, "", "0")});
    QCOMPARE(writeSubmissions(at("arms"), at("a")).size(), 2u);
    QVERIFY(std::filesystem::exists(at("a") / "arm-0" / "WNLI.tsv"));
    QVERIFY(std::filesystem::exists(at("a") / "arm-1" / "WNLI.tsv"));
}

void TestSubmission::whatIsNoSubmission()
{
    made::write(at("part"), made::record({hidden("wnli", {"0", "1"}, "test.tsv")}));
    made::write(at("part"), "wnli", 0, {made::guess(0, "", "1")});
    QCOMPARE(codeOf([&] { (void)writeSubmissions(at("part"), at("p")); }), ErrorCode::BadConfig);
    made::write(at("other"), made::record({made::task("gsm8k", TaskKind::CausalLm, {}, "test.jsonl")}));
    QCOMPARE(codeOf([&] { (void)writeSubmissions(at("other"), at("p")); }), ErrorCode::BadConfig);
    QVERIFY(!std::filesystem::exists(at("p")));
}

void TestSubmission::publishedFiguresAddUp()
{
    QCOMPARE(publishedFigures().size(), 13 * 5 + 6 * 9 + 7);
    const std::set<std::string_view> means{"arithmetic", "commonsense"};
    for (const PublishedFigure& mean : publishedFigures()) {
        if (!means.contains(mean.data))
            continue;
        double sum = 0;
        int sets = 0;
        for (const PublishedFigure& figure : publishedFigures()) {
            const bool arithmetic =
                figure.data == "gsm8k" || figure.data == "aqua" || figure.data == "mawps" || figure.data == "svamp";
            if (figure.model == mean.model && figure.method == mean.method && !means.contains(figure.data) &&
                arithmetic == (mean.data == "arithmetic")) {
                sum += figure.percent;
                ++sets;
            }
        }
        if (sets > 0) // published means are rounded
            QVERIFY2(std::abs(sum / sets - mean.percent) < 0.06,
                     qPrintable(QString("%1 %2 %3").arg(mean.model.data()).arg(sum / sets).arg(mean.percent)));
    }
    QCOMPARE(publishedFiguresOf("svamp").size(), 13u);
    QVERIFY(publishedFiguresOf("rte").empty());
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "test_submission.moc"
