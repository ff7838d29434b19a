// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data_files.h"
#include "engine/data_facts.h"
#include "test_places.h"

#include <algorithm>

using namespace engine;

namespace {

SplitReport splitOf(const std::string& preset, TaskKind kind, const std::filesystem::path& file)
{
    DataRequest request;
    request.task.preset = preset;
    request.task.kind = kind;
    request.task.train = file;
    return reportData(request).splits.at(0);
}

/// The one problem of a split.
void verifyOne(const SplitReport& split, std::int64_t line, const std::string& words)
{
    QCOMPARE(split.problemCount, std::int64_t{1});
    QCOMPARE(split.problems.at(0).line, line);
    QVERIFY2(split.problems.at(0).message.find(words) != std::string::npos, split.problems.at(0).message.c_str());
    QVERIFY(!split.problems.at(0).fatal);
    QVERIFY(!split.problems.at(0).decision.empty());
}

bool holds(const std::vector<std::string>& notes, const std::string& words)
{
    return std::any_of(notes.begin(), notes.end(),
                       [&](const std::string& note) { return note.find(words) != std::string::npos; });
}

} // namespace

/// What is wrong in the sense of a data set, in rows that can be read.
class TestReportOddities : public QObject {
    Q_OBJECT
private slots:
    void missingGold()
    {
        const std::string good = "{\"question\": \"a?\", \"answer\": \"1\\n#### 1\"}\n";
        verifyOne(splitOf("gsm8k", TaskKind::CausalLm,
                          m_files.write("g1.jsonl", good + "{\"question\": \"b?\", \"answer\": \"two\"}\n")),
                  2, "no gold answer");
        verifyOne(splitOf("gsm8k", TaskKind::CausalLm,
                          m_files.write("g2.jsonl", good + "{\"question\": \"b?\", \"answer\": \"#### abc\"}\n")),
                  2, "\"abc\"");
        const SplitReport none = splitOf("gsm8k", TaskKind::CausalLm,
                                         m_files.write("g3.jsonl", "{\"question\": \"a?\", \"answer\": \"x\"}\n"
                                                                   "{\"question\": \"b?\", \"answer\": \"y\"}\n"));
        verifyOne(none, 0, "no row has a gold answer"); // once, not by row
        QCOMPARE(none.usable, std::int64_t{2});
    }
    void blanksAndScores()
    {
        const auto row = [](const std::string& sentence) {
            return "{\"sentence\": \"" + sentence +
                   "\", \"option1\": \"Ann\", \"option2\": \"Eve\", \"answer\": \"2\"}\n";
        };
        verifyOne(splitOf("winogrande", TaskKind::CausalLm,
                          m_files.write("w.jsonl", row("Ann thanked Eve, _ helped.") + row("Ann thanked Eve."))),
                  2, "no blank (_)");
        const SplitReport scores =
            splitOf("stsb", TaskKind::Regression,
                    m_files.write("s.tsv", "sentence1\tsentence2\tscore\na\tb\t5\nc\td\t5.5\ne\tf\t-1\ng\th\t0\n"));
        QCOMPARE(scores.problemCount, std::int64_t{2});
        QCOMPARE(scores.problems.at(0).line, std::int64_t{3});
        QVERIFY(scores.problems.at(0).message.find("5.5") != std::string::npos);
        QCOMPARE(scores.usable, std::int64_t{4});
    }
    void aLabelFileOfAnotherFile()
    {
        const auto file = m_files.write("piqa/train.jsonl", "{\"goal\": \"g\", \"sol1\": \"a\", \"sol2\": \"b\"}\n"
                                                            "{\"goal\": \"h\", \"sol1\": \"a\", \"sol2\": \"b\"}\n"
                                                            "{\"goal\": \"i\", \"sol1\": \"a\", \"sol2\": \"b\"}\n");
        const auto labels = m_files.write("piqa/train-labels.lst", "0\n1\n");
        const SplitReport split = splitOf("piqa", TaskKind::CausalLm, file);
        QCOMPARE(split.problemCount, std::int64_t{1}); // and no "hidden" for every row
        QVERIFY(split.problems.at(0).message.find("2 labels for 3 lines") != std::string::npos);
        QCOMPARE(split.problems.at(0).file, labels.string());
        QVERIFY(split.problems.at(0).fatal);
    }
    void rowsWithoutARationaleCount_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("response");
        QTest::newRow("number") << "mawps"
                                << R"~({"instruction": "a?", "input": "", "output": "", "answer": "3.0"})~"
                                << "The answer is 3.0.";
        QTest::newRow("letter") << "aqua"
                                << R"~({"instruction": "a?", "input": "", "output": " ", "answer": "C"})~"
                                << "The answer is (C).";
        QTest::newRow("choice") << "piqa"
                                << R"~({"instruction": "a?", "input": "", "output": null, "answer": "solution2"})~"
                                << "the correct answer is solution2";
        QTest::newRow("rationales") << "gsm8k"
                                    << R"~({"question": "a?", "chain-of-thought": "", "answer": 650.0})~"
                                    << "The answer is 650.";
    }
    void rowsWithoutARationaleCount()
    {
        QFETCH(QString, preset);
        QFETCH(QString, row);
        QFETCH(QString, response);
        TaskConfig task;
        task.preset = preset.toStdString();
        task.kind = TaskKind::CausalLm;
        task.train = m_files.write("r.json", "[" + row.toStdString() + "]");
        const TaskData data = loadTask(task, 1);
        QCOMPARE(data.train.samples.size(), std::size_t{1});
        QVERIFY2(data.train.samples[0].b.find(response.toStdString()) != std::string::npos,
                 data.train.samples[0].b.c_str());
    }
    void publishedCounts()
    {
        DataRequest request;
        request.task.preset = "rte";
        request.task.train =
            m_files.write("RTE/train.tsv", "index\tsentence1\tsentence2\tlabel\n0\ta\tb\tentailment\n");
        request.task.test = {
            {"own", m_files.write("RTE/mine.tsv", "sentence1\tsentence2\tlabel\nc\td\tentailment\n"), {}}};
        const DataReport report = reportData(request);
        QVERIFY(
            holds(report.notes, "published counts differ: train.tsv of RTE has 2490 rows as published, and 1 here"));
        QVERIFY(!holds(report.notes, "mine.tsv")); // published nowhere
    }
    void realCount()
    {
        SKIP_WITHOUT_REAL_DATA();
        DataRequest request;
        request.task.preset = "mrpc";
        request.task.train =
            *places::realDataFolder() / "glue" / "MRPC" / "train.tsv"; // one row is missing in this copy
        const DataReport report = reportData(request);
        QVERIFY(holds(report.notes, "train.tsv of MRPC has 3668 rows as published, and 3667 here"));
    }
    void contaminationByTestSet()
    {
        for (const char* mix : {"math_10k", "math_data"}) {
            DataRequest request;
            request.task.preset = "math";
            request.task.kind = TaskKind::CausalLm;
            const std::string row = R"~([{"instruction": "q", "input": "", "output": "1", "answer": "1"}])~";
            request.task.train = m_files.write(std::string(mix) + ".json", row);
            request.task.test = {{"addsub", m_files.write("AddSub/test.json", row), "addsub"}};
            QVERIFY(holds(reportData(request).notes, std::string(mix) + ", by its name, holds problems of AddSub"));
        }
    }
    void eachSplitHasItsRows()
    {
        DataRequest request;
        request.shown = 1;
        request.task.train = m_files.write("t.tsv", "sentence\tlabel\na\t0\nb\t1\n");
        request.task.validation = m_files.write("v.tsv", "label\tsentence\n1\tc\n0\td\n");
        const DataReport report = reportData(request);
        QCOMPARE(report.splits[1].firstRows.size(), std::size_t{1});
        QCOMPARE(report.splits[1].firstRows[0].fields.at(1), std::optional<std::string>("c"));
        QCOMPARE(report.splits[1].firstSamples.at(0).label, std::string("1"));
    }

private:
    DataFiles m_files;
};

QTEST_GUILESS_MAIN(TestReportOddities)
#include "test_report_oddities.moc"
