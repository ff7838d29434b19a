// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/language_data.h"
#include "data_files.h"
#include "test_places.h"

using namespace engine;

class TestLanguageData : public QObject {
    Q_OBJECT
private slots:
    void everyFormatIsRead_data();
    void everyFormatIsRead();
    void columnsByName_data();
    void columnsByName();
    void inputOfAnInstruction();
    void blankResponsesAreLeftOut();
    void splitsAndLimits();
    void textsForAProbe();
    void refuses_data();
    void refuses();
    void realFiles_data();
    void realFiles();
};

static TaskConfig language(const std::filesystem::path& train)
{
    TaskConfig task;
    task.kind = TaskKind::CausalLm;
    task.train = train;
    return task;
}

void TestLanguageData::everyFormatIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");
    QTest::newRow("jsonl") << "a.jsonl"
                           << R"({"question": "2 + 2?", "answer": "4\n#### 4"})";
    QTest::newRow("json") << "a.json"
                          << R"([{"instruction": "2 + 2?", "input": "", "output": "4\n#### 4", "answer": "4.0"}])";
    QTest::newRow("csv") << "a.csv"
                         << "prompt,response\n2 + 2?,\"4\n#### 4\"\n";
    QTest::newRow("tsv") << "a.tsv"
                         << "answer\tquestion\n4\t2 + 2?\n";
}

void TestLanguageData::everyFormatIsRead()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    DataFiles files;
    const TaskData data = loadTask(language(files.write(name.toStdString(), content.toStdString())), 1);
    QCOMPARE(data.train.samples.size(), std::size_t{1});
    QVERIFY(data.labels.empty() && data.warnings.empty());
    const Sample& sample = data.train.samples.front();
    QCOMPARE(sample.a, std::string("2 + 2?\n"));
    QCOMPARE(sample.b, std::string(name == "a.tsv" ? "4" : "4\n#### 4"));
    QVERIFY(!sample.pair && sample.row == (name.startsWith("a.j") ? 1 : 2));
}

void TestLanguageData::columnsByName_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("response");
    QTest::newRow("prompt goes first") << "" << QStringList{"question", "prompt", "answer"} << "prompt"
                                       << "answer";
    QTest::newRow("output before answer") << "" << QStringList{"instruction", "output", "answer"} << "instruction"
                                          << "output";
    QTest::newRow("completion") << "" << QStringList{"completion", "input"} << "input"
                                << "completion";
    QTest::newRow("gsm8k official") << "gsm8k" << QStringList{"question", "answer"} << "question"
                                    << "answer";
    QTest::newRow("gsm8k of LLM-Adapters")
        << "gsm8k" << QStringList{"instruction", "input", "output", "answer"} << "instruction"
        << "output";
    QTest::newRow("math") << "math" << QStringList{"answer", "output", "instruction"} << "instruction"
                          << "output";
}

void TestLanguageData::columnsByName()
{
    QFETCH(QString, preset);
    QFETCH(QStringList, columns);
    QFETCH(QString, prompt);
    QFETCH(QString, response);
    TaskConfig task = language({});
    task.preset = preset.toStdString();
    Table table;
    table.headerLine = 1;
    for (const QString& column : columns)
        table.columns.push_back(column.toStdString());
    const PromptColumns found = mapPromptColumns(table, task);
    QCOMPARE(columns[static_cast<int>(found.prompt)], prompt);
    QCOMPARE(columns[static_cast<int>(found.response)], response);
    QCOMPARE(found.input.has_value(), prompt == "instruction" && columns.contains("input"));
    task.promptColumn = columns.last().toStdString();
    task.responseColumn = columns.first().toStdString();
    const PromptColumns given = mapPromptColumns(table, task);
    QCOMPARE(columns[static_cast<int>(given.prompt)], columns.last());
    QCOMPARE(columns[static_cast<int>(given.response)], columns.first());
}

void TestLanguageData::inputOfAnInstruction()
{
    DataFiles files;
    TaskConfig task = language(files.write(
        "a.json",
        R"([{"instruction": "Add.", "input": "2 2", "output": "4"}, {"instruction": "Go.", "output": "1"}])"));
    task.promptTemplate = "alpaca";
    const TaskData data = loadTask(task, 1);
    QVERIFY(data.train.samples[0].a.find("### Input:\n                2 2") != std::string::npos);
    QVERIFY(data.train.samples[1].a.find("### Input:") == std::string::npos);
}

void TestLanguageData::blankResponsesAreLeftOut()
{
    DataFiles files;
    const TaskData data = loadTask(language(files.write("a.tsv", "prompt\tresponse\nq\t\nq\t  \n\tstory\nq\ta\n")), 1);
    QCOMPARE(data.train.skippedEmpty, std::int64_t{2});
    QCOMPARE(data.train.samples.size(), std::size_t{2});
    QCOMPARE(data.train.samples[0].b, std::string("story"));
}

void TestLanguageData::splitsAndLimits()
{
    std::string rows = "prompt\tresponse\n";
    for (int i = 0; i < 40; ++i)
        rows += "q" + std::to_string(i) + "\ta" + std::to_string(i % 7) + "\n";
    DataFiles files;
    TaskConfig task = language(files.write("a.tsv", rows));
    task.validationFraction = 0.25;
    task.test = {{"again", task.train}};
    const TaskData data = loadTask(task, 3);
    QCOMPARE(data.validation->samples.size(), std::size_t{10});
    QCOMPARE(data.train.samples.size(), std::size_t{30});
    QCOMPARE(data.warnings.size(), std::size_t{1});
    QVERIFY(data.warnings[0].message.find("30 samples of again") != std::string::npos);
    task.limit = 5;
    task.evalLimit = 2;
    const TaskData cut = loadTask(task, 3);
    QVERIFY(cut.train.samples.size() == 5 && cut.validation->samples.size() == 2 && cut.tests[0].samples.size() == 2);
    task.validation = task.train;
    QCOMPARE(loadEvaluation(task).data.samples.size(), std::size_t{2});
    QVERIFY(loadEvaluation(task).labels.empty());
}

void TestLanguageData::textsForAProbe()
{
    DataFiles files;
    TaskConfig task = language({});
    task.validation = files.write("a.tsv", "prompt\tresponse\nq\ta\nr\tb\n");
    task.evalLimit = 1;
    const Dataset texts = loadTexts(task);
    QCOMPARE(texts.samples.size(), std::size_t{1});
    QCOMPARE(texts.samples[0].a + texts.samples[0].b, std::string("q\na"));
}

void TestLanguageData::refuses_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("response");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char* name, const char* content, const char* response, const QStringList& parts) {
        QTest::newRow(name) << content << response << parts;
    };
    row("no prompt", R"([{"text": "a", "output": "b"}])", "",
        {"bad_data", "prompts", "\"text\"", "task.prompt_column"});
    row("no response", R"([{"prompt": "a", "b": "c"}])", "",
        {"bad_data", "responses", "\"b\"", "task.response_column"});
    row("named column", R"([{"prompt": "a", "b": "c"}])", "no", {"bad_data", "\"no\"", "task.response_column"});
    row("one for both", R"([{"prompt": "a", "b": "c"}])", "prompt", {"bad_config", "at once"});
    row("a row without", R"([{"prompt": "a", "output": "c"}, {"prompt": "b"}])", "",
        {"bad_data", "a.json:2", "response"});
    row("a list for a text", R"([{"prompt": ["a"], "output": "c"}])", "", {"bad_data", "a.json:1", "prompt"});
    row("null", R"([{"prompt": null, "output": "c"}])", "", {"bad_data", "a.json:1", "prompt"});
    row("only blanks", R"([{"prompt": "a", "output": ""}])", "", {"bad_data", "no rows with a response"});
    row("nothing", "[]", "", {"bad_data", "no rows"});
    row("no array", "3", "", {"bad_data", "array"});
    row("cut", R"([{"prompt": "a)", "", {"bad_data"});
}

void TestLanguageData::refuses()
{
    QFETCH(QString, content);
    QFETCH(QString, response);
    QFETCH(QStringList, parts);
    DataFiles files;
    TaskConfig task = language(files.write("a.json", content.toStdString()));
    task.responseColumn = response.toStdString();
    verifyMentions(errorOf([&] { (void)loadTask(task, 1); }), parts);
}

void TestLanguageData::realFiles_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::newRow("gsm8k") << "gsm8k"
                           << "gsm8k/train.jsonl" << 7473;
    QTest::newRow("gsm8k of LLM-Adapters") << "gsm8k"
                                           << "llm-adapters/dataset/gsm8k/test.json" << 1319;
    QTest::newRow("math") << "math"
                          << "llm-adapters/ft-training_set/math_data.json" << 3260;
    QTest::newRow("commonsense") << "commonsense"
                                 << "llm-adapters/dataset/openbookqa/train.json" << 4957;
    QTest::newRow("mawps") << ""
                           << "llm-adapters/dataset/mawps/trainset.json" << 1898;
}

void TestLanguageData::realFiles()
{
    SKIP_WITHOUT_REAL_DATA();
    QFETCH(QString, preset);
    QFETCH(QString, file);
    QFETCH(int, rows);
    TaskConfig task = language(*places::realDataFolder() / file.toStdString());
    if (!std::filesystem::exists(task.train))
        QSKIP("this file is not here");
    task.preset = preset.toStdString();
    if (preset.isEmpty()) {
        task.promptColumn = "original_text";
        task.responseColumn = "ans";
    }
    const TaskData data = loadTask(task, 1);
    QCOMPARE(static_cast<int>(data.train.samples.size()) + static_cast<int>(data.train.skippedEmpty), rows);
    for (const Sample& sample : data.train.samples)
        QVERIFY(!sample.a.empty() && !sample.b.empty());
}

QTEST_GUILESS_MAIN(TestLanguageData)
#include "test_language_data.moc"
