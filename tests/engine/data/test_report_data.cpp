// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/question_overlap.h"
#include "data_files.h"
#include "engine/data_facts.h"
#include "test_places.h"

using namespace engine;

namespace {

DataReport reportOf(const TaskConfig& task, int shown = 50, const std::filesystem::path& model = {})
{
    DataRequest request;
    request.task = task;
    request.shown = shown;
    request.model = model;
    return reportData(request);
}

std::int64_t counted(const std::vector<LengthBin>& bins)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        if (bins[i].from >= bins[i].to || (i > 0 && bins[i].from != bins[i - 1].to))
            return -1;
        sum += bins[i].count;
    }
    return sum;
}

} // namespace

class TestReportData : public QObject {
    Q_OBJECT
private slots:
    void splitsOfATask();
    void rowsAndSamplesAsTheyAre();
    void aFileWithoutAHeader();
    void regressionAndLanguage();
    void lengthsOfAnySize();
    void tokensOfAModel();
    void hiddenLabels();
    void contaminationIsTold();
    void realFile();

private:
    DataFiles m_files;
};

void TestReportData::splitsOfATask()
{
    TaskConfig task;
    task.train = m_files.write("t.tsv", "sentence\tlabel\nab\tno\nabcd\tyes\nab\tno\n\tno\n");
    task.validation = m_files.write("v.tsv", "sentence\tlabel\nab\tno\nxyz\tyes\nxyz\tyes\n");
    task.test = {{"ood", m_files.write("o.csv", "label,sentence\nyes,abcdefgh\n")}};
    const DataReport report = reportOf(task);
    QCOMPARE(report.splits.size(), std::size_t{3});
    QVERIFY(!report.tokens);
    const SplitReport& train = report.splits[0];
    QCOMPARE(QString::fromStdString(train.split), QStringLiteral("train"));
    QCOMPARE(train.rows, std::int64_t{4});
    QCOMPARE(train.usable, std::int64_t{3});
    QCOMPARE(train.columns, (std::vector<std::string>{"sentence", "label"}));
    QCOMPARE(train.labels, (std::map<std::string, std::int64_t>{{"no", 2}, {"yes", 1}}));
    QCOMPARE(train.shortest, std::int64_t{2});
    QCOMPARE(train.longest, std::int64_t{4});
    QCOMPARE(train.meanLength, 8.0 / 3);
    QCOMPARE(counted(train.lengths), std::int64_t{3});
    QCOMPARE(train.duplicates, std::int64_t{1});
    QCOMPARE(train.problemCount, std::int64_t{1}); // the empty text
    QCOMPARE(train.problems.at(0).line, std::int64_t{5});
    QCOMPARE(report.splits[1].inTraining, std::int64_t{1});
    QCOMPARE(report.splits[1].duplicates, std::int64_t{1});
    QCOMPARE(report.splits[2].inTraining, std::int64_t{0});
    QCOMPARE(report.splits[2].columns, (std::vector<std::string>{"label", "sentence"}));
    QCOMPARE(report.task.textColumns, std::vector<std::string>{"sentence"});
    QCOMPARE(report.task.labelColumn, std::string("label"));
    QCOMPARE(report.notes.size(), std::size_t{2});
}

void TestReportData::rowsAndSamplesAsTheyAre()
{
    TaskConfig task;
    task.train = m_files.write("r.jsonl", "{\"sentence\": \"a\", \"label\": 1, \"more\": null}\n\n"
                                          "{\"label\": 0, \"sentence\": \"b\"}\n{\"label\": 0, \"sentence\": \"c\"}\n");
    const DataReport report = reportOf(task, 2);
    QCOMPARE(report.splits[0].firstRows.size(), std::size_t{2});
    QCOMPARE(report.splits[0].firstRows[0].line, std::int64_t{1});
    QCOMPARE(report.splits[0].firstRows[1].line, std::int64_t{3});
    using Fields = std::vector<std::optional<std::string>>;
    QCOMPARE(report.splits[0].firstRows[0].fields, (Fields{"a", "1", std::nullopt}));
    QCOMPARE(report.splits[0].firstRows[1].fields, (Fields{"b", "0", std::nullopt}));
    QCOMPARE(report.splits[0].firstSamples.size(), std::size_t{2});
    QCOMPARE(report.splits[0].firstSamples[0].label, std::string("1"));
    QCOMPARE(report.splits[0].firstSamples[1].row, std::int64_t{3});
    QCOMPARE(report.splits[0].firstSamples[1].tokens.at(0).text, std::string("b"));
    QVERIFY(reportOf(task, 0).splits[0].firstRows.empty());
}

void TestReportData::aFileWithoutAHeader()
{
    TaskConfig task;
    task.preset = "cola";
    task.train = m_files.write("c.tsv", "gj04\t1\t\tOne went.\ngj04\t0\t*\tOne go.\n");
    const DataReport report = reportOf(task);
    QCOMPARE(report.splits[0].rows, std::int64_t{2});
    QCOMPARE(report.splits[0].usable, std::int64_t{2});
    QCOMPARE(report.splits[0].columns.size(), std::size_t{4});
    QCOMPARE(report.splits[0].firstRows.at(0).fields.at(3), std::optional<std::string>("One went."));
    QVERIFY(report.task.textColumns.empty()); // the preset's positions stay in force
}

void TestReportData::regressionAndLanguage()
{
    TaskConfig scores;
    scores.kind = TaskKind::Regression;
    scores.train = m_files.write("s.tsv", "sentence1\tsentence2\tscore\na\tb\t0.5\nc\td\t2\n");
    const DataReport pairs = reportOf(scores);
    QCOMPARE(pairs.splits[0].usable, std::int64_t{2});
    QVERIFY(pairs.splits[0].labels.empty());
    QCOMPARE(pairs.splits[0].firstSamples.at(0).tokens.size(), std::size_t{2});
    TaskConfig language;
    language.kind = TaskKind::CausalLm;
    language.train = m_files.write("l.json", "[{\"question\": \"q\", \"answer\": \"a\"}]");
    language.trainOnInputs = false;
    const DataReport prompts = reportOf(language);
    QCOMPARE(prompts.splits[0].usable, std::int64_t{1});
    QVERIFY(prompts.splits[0].firstSamples.at(0).tokens.at(0).role == TokenRole::Masked);
    QVERIFY(prompts.splits[0].firstSamples.at(0).tokens.at(1).role == TokenRole::Trained);
    QCOMPARE(prompts.task.promptColumn, std::string("question"));
    QCOMPARE(prompts.task.responseColumn, std::string("answer"));
}

void TestReportData::lengthsOfAnySize()
{
    TaskConfig task;
    task.kind = TaskKind::CausalLm;
    std::string rows = "prompt\tresponse\n";
    for (const std::size_t length : {3, 40, 900, 8191, 8192, 40'000, 1'000'000})
        rows += std::string(length - 2, 'x') + "\tr\n"; // and the line break between
    task.train = m_files.write("n.tsv", rows);
    const SplitReport split = reportOf(task).splits[0];
    QCOMPARE(split.longest, std::int64_t{1'000'000});
    QCOMPARE(split.shortest, std::int64_t{3});
    QCOMPARE(counted(split.lengths), std::int64_t{7});
    QVERIFY(split.lengths.size() < 60);
    QVERIFY(split.lengths.back().to > 1'000'000);
}

void TestReportData::tokensOfAModel()
{
    SKIP_WITHOUT_MINILM();
    TaskConfig task;
    task.maxLength = 6;
    task.train = m_files.write("m.tsv", "sentence\tlabel\nthe sun is bright\tup\nthe sun is bright today and warm\tup\n"
                                        "it rains\tdown\n");
    const DataReport report = reportOf(task, 3, *places::minilmFolder());
    QVERIFY(report.tokens);
    QCOMPARE(report.splits[0].shortest, std::int64_t{4}); // with [CLS] and [SEP]
    QCOMPARE(report.splits[0].longest, std::int64_t{9});  // whole, though training cuts it
    QCOMPARE(report.splits[0].cut, std::int64_t{1});
    QCOMPARE(report.splits[0].firstSamples.at(1).tokens.size(), std::size_t{6});
    QCOMPARE(report.splits[0].firstSamples.at(1).tokens.at(1).text, std::string("the"));
    QCOMPARE(report.splits[0].firstSamples.at(2).label, std::string("down"));
    verifyMentions(errorOf([&] { (void)reportOf(task, 3, "/nowhere/model"); }), {"missing_file", "/nowhere/model"});
}

void TestReportData::hiddenLabels()
{
    TaskConfig task;
    task.preset = "rte";
    task.validation = m_files.write("h.tsv", "sentence1\tsentence2\tlabel\tidx\nx\ty\t-1\t0\nv\tw\t-1\t1\n");
    const DataReport report = reportOf(task);
    QCOMPARE(report.splits.size(), std::size_t{1});
    QCOMPARE(report.splits[0].rows, std::int64_t{2});
    QCOMPARE(report.splits[0].usable, std::int64_t{0});
    QCOMPARE(report.splits[0].problemCount, std::int64_t{2});
    QVERIFY(report.notes.at(0).find("hidden") != std::string::npos);
}

void TestReportData::contaminationIsTold()
{
    // As MAWPS has them: tokenised, with another wording of the answer.
    const std::string addsub = R"([{"iIndex": 1, "lEquations": ["X = 70 - 27"], "lSolutions": ["43"],)"
                               R"( "sQuestion": "Joan found 70 beads , and lost 27 . How many ?"},)"
                               R"( {"iIndex": 2, "lEquations": ["X = 2 + 3"], "lSolutions": ["5"],)"
                               R"( "sQuestion": "2 pens and 3 pens . How many ?"}])";
    const auto training = [](const char* question) {
        return std::string(R"([{"instruction": ")") + question +
               R"(", "input": "", "output": "It is 43.", "answer": "43"}])";
    };
    TaskConfig task;
    task.kind = TaskKind::CausalLm;
    task.preset = "math";
    task.promptTemplate = "alpaca";
    task.train = m_files.write("math_10k.json", training("joan found 70 beads, and lost 27. How many?"));
    const DataReport alone = reportOf(task);
    QVERIFY(alone.notes.back().find("SingleEq") != std::string::npos);
    QVERIFY(alone.notes.back().find("none is here to compare") != std::string::npos);
    task.test = {{"addsub", m_files.write("AddSub/AddSub.json", addsub), "addsub"}};
    const DataReport report = reportOf(task);
    QCOMPARE(report.splits.at(1).inTraining, std::int64_t{1});
    QVERIFY(report.notes.front().starts_with("1 samples of addsub are also in the training data"));
    QVERIFY(report.notes.back().find("none is here") == std::string::npos);

    TaskConfig test;
    test.kind = TaskKind::CausalLm;
    test.preset = "addsub";
    test.validation = task.test[0].path;
    const auto overlap = questionOverlap(task, test);
    QVERIFY(overlap && overlap->shared == 1 && overlap->samples == 2);
    task.train = m_files.write("math_7k.json", training("Another question?"));
    QCOMPARE(questionOverlap(task, test)->shared, std::int64_t{0});
    task.train = m_files.folder() / "math_10k_elsewhere.json";
    QVERIFY(!questionOverlap(task, test)); // it is not there
    std::stop_source stop;
    stop.request_stop();
    task.train = m_files.folder() / "math_10k.json";
    QVERIFY(!questionOverlap(task, test, stop.get_token()));
}

void TestReportData::realFile()
{
    SKIP_WITHOUT_REAL_DATA();
    TaskConfig task;
    task.preset = "rte";
    task.train = *places::realDataFolder() / "glue" / "RTE" / "train.tsv";
    if (!std::filesystem::exists(task.train))
        QSKIP("glue/RTE/train.tsv is not in the folder of the real data sets");
    const SplitReport split = reportOf(task).splits[0];
    QCOMPARE(split.rows, std::int64_t{2490});
    QCOMPARE(split.usable, std::int64_t{2490});
    QCOMPARE(split.labels, (std::map<std::string, std::int64_t>{{"entailment", 1249}, {"not_entailment", 1241}}));
    QCOMPARE(split.problemCount, std::int64_t{0});
}

QTEST_GUILESS_MAIN(TestReportData)
#include "test_report_data.moc"
