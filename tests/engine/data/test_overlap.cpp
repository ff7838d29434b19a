// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data/text_hashes.h"
#include "data_files.h"
#include "engine/data_facts.h"

#include <algorithm>
#include <map>
#include <set>

using namespace engine;

namespace {

TaskConfig languageTask(const std::string& preset, const std::filesystem::path& train)
{
    TaskConfig task;
    task.preset = preset;
    task.kind = TaskKind::CausalLm;
    task.promptTemplate = "alpaca";
    task.train = train;
    return task;
}

DataReport reportOf(const TaskConfig& task)
{
    DataRequest request;
    request.task = task;
    return reportData(request);
}

bool warns(const std::vector<Problem>& warnings, const std::string& words)
{
    return std::any_of(warnings.begin(), warnings.end(),
                       [&](const Problem& p) { return p.message.find(words) != std::string::npos; });
}

} // namespace

/// The same question in two files, or twice in one, whatever its layout, template, white space and answer are.
class TestOverlap : public QObject {
    Q_OBJECT
private slots:
    void hashOfWhatIsAsked()
    {
        QCOMPARE(askedHash("How many  cups?\n", "", "1"), askedHash("How many cups?", "", "2"));
        QCOMPARE(askedHash("Add.", "1 and 2", ""), askedHash("Add. 1 and 2", "", ""));
        QVERIFY(askedHash("How many cups?", "", "1") != askedHash("How many pots?", "", "1"));
        QVERIFY(askedHash("", "", "a text") != askedHash("", "", "another")); // nothing is asked: the text counts
        QVERIFY(askedHash("", "", "a text") != askedHash("a text", "", ""));
    }
    void acrossLayouts()
    {
        TaskConfig task = languageTask(
            "gsm8k",
            m_files.write("gsm8k/train.jsonl",
                          "{\"question\": \"Ann has 2 cups and buys 3.  How many?\", \"answer\": \"2 + 3 = 5\\n#### "
                          "5\"}\n{\"question\": \"Bo has 9 pens.\", \"answer\": \"Nine.\\n#### 9\"}\n"));
        task.test = {{"test", m_files.write("gsm8k/test.json",
                                            R"~([{"instruction": "Ann has 2 cups and buys 3. How many?", "input": "",
                                                  "output": "It is five.", "answer": "5.0"},
                                                 {"instruction": "Cy eats 4 figs.", "input": "", "output": "4",
                                                  "answer": "4.0"}])~")}};
        const DataReport report = reportOf(task);
        QCOMPARE(report.splits.at(1).inTraining, std::int64_t{1});
        QCOMPARE(report.splits.at(1).usable, std::int64_t{2});
        QVERIFY(warns(loadTask(task, 1).warnings, "1 samples of test are also in the training data"));
    }
    void aQuestionStaysOnOneSide()
    {
        std::string rows;
        for (int i = 0; i < 60; ++i) // each question with three rationales
            rows += "{\"question\": \"Question " + std::to_string(i % 20) + "?\", \"answer\": \"Way " +
                    std::to_string(i) + "\\n#### " + std::to_string(i % 20) + "\"}\n";
        TaskConfig task = languageTask("gsm8k", m_files.write("three/train.jsonl", rows));
        task.validationFraction = 0.25;
        const TaskData data = loadTask(task, 3);
        std::map<std::string, std::set<std::string>> sides;
        for (const Sample& sample : data.train.samples)
            sides[sample.a].insert("train");
        for (const Sample& sample : data.validation->samples)
            sides[sample.a].insert("validation");
        QCOMPARE(sides.size(), std::size_t{20});
        for (const auto& [question, of] : sides)
            QVERIFY2(of.size() == 1, question.c_str());
        QCOMPARE(data.validation->samples.size(), std::size_t{15}); // five questions of three rows
        QVERIFY(warns(data.warnings, "training samples ask what others ask"));
        const SplitReport split = reportOf(task).splits.at(0);
        QCOMPARE(split.duplicates, std::int64_t{0}); // no row is a copy of another
    }
    void textsWithoutQuestions()
    {
        TaskConfig task =
            languageTask("", m_files.write("texts.csv", "prompt,response\n,one text\n,a second\n,third\n"));
        task.promptTemplate.clear();
        task.validationFraction = 0.34;
        const TaskData data = loadTask(task, 1);
        QCOMPARE(data.validation->samples.size(), std::size_t{1});
        QVERIFY(!warns(data.warnings, "ask what others ask"));
    }

private:
    DataFiles m_files;
};

QTEST_GUILESS_MAIN(TestOverlap)
#include "test_overlap.moc"
