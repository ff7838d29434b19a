// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data/language_data.h"
#include "data_files.h"

using namespace engine;

/// Columns of one's own data in a language model's task: input, answer, conversations, context and options.
class TestOwnColumns : public QObject {
    Q_OBJECT
private slots:
    void inputAndAnswer();
    void conversations_data();
    void conversations();
    void brokenConversations_data();
    void brokenConversations();
    void contextAndOptions();
    void formOfTheReferencesEvaluation();
    void missingColumns();
};

static Sample only(DataFiles& files, TaskConfig task, const char* name, const std::string& content)
{
    task.kind = TaskKind::CausalLm;
    task.promptTemplate = task.promptTemplate.empty() ? "chat" : task.promptTemplate;
    task.train = files.write(name, content);
    return loadTask(task, 1).train.samples.at(0);
}

void TestOwnColumns::inputAndAnswer()
{
    DataFiles files;
    TaskConfig task;
    task.preset = "gsm8k";
    task.promptColumn = "ask";
    task.responseColumn = "say";
    task.inputColumn = "about";
    task.answerColumn = "gold";
    const std::string rows = "ask,about,say,gold,answer\nAdd.,2 and 2,It is 4.,4,no\n";
    const Sample sample = only(files, task, "a.csv", rows);
    QVERIFY(sample.a == "Add.\n2 and 2" && sample.b == "It is 4." && sample.answer == "4");
    task.inputColumn.clear();
    task.answerColumn.clear();
    const Sample plain = only(files, task, "b.csv", rows);
    QVERIFY(plain.a == "Add." && plain.answer == "no"); // the data set's usual name
}

void TestOwnColumns::conversations_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("response");
    QTest::newRow("one exchange")
        << R"({"messages": [{"role": "user", "content": "Which tree?"}, {"role": "assistant", "content": "A birch."}]})"
        << "Which tree?"
        << "A birch.";
    QTest::newRow("the last answer counts")
        << R"({"messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "a"},
               {"role": "assistant", "content": "b"}, {"role": "user", "content": "c"}, {"role": "assistant", "content": "d"},
               {"role": "user", "content": "thanks"}]})"
        << "system: Be brief.\n\nuser: a\n\nassistant: b\n\nuser: c"
        << "d";
    QTest::newRow("other names")
        << R"({"conversations": [{"from": "human", "value": "a"}, {"from": "gpt", "value": "b"}]})"
        << "a"
        << "b";
}

void TestOwnColumns::conversations()
{
    QFETCH(QString, row);
    QFETCH(QString, prompt);
    QFETCH(QString, response);
    DataFiles files;
    const std::string line = row.simplified().toStdString();
    const Sample sample = only(files, {}, "a.jsonl", line);
    QCOMPARE(QString::fromStdString(sample.a), prompt);
    QCOMPARE(QString::fromStdString(sample.b), response);
    TaskConfig named;
    named.messagesColumn = row.contains("messages") ? "messages" : "conversations";
    QCOMPARE(only(files, named, "b.jsonl", line).a, sample.a);
}

void TestOwnColumns::brokenConversations_data()
{
    QTest::addColumn<QString>("messages");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("no list") << R"("hello")"
                             << "lacks its conversation";
    QTest::newRow("texts") << R"(["hello"])"
                           << "no list of {role, content}";
    QTest::newRow("no roles") << R"([{"content": "a"}])"
                              << "message 1 has no role";
    QTest::newRow("no answer") << R"([{"role": "user", "content": "a"}])"
                               << "no assistant message";
    QTest::newRow("empty") << "[]"
                           << "no assistant message";
}

void TestOwnColumns::brokenConversations()
{
    QFETCH(QString, messages);
    QFETCH(QString, mentions);
    DataFiles files;
    TaskConfig task;
    task.messagesColumn = "messages";
    const std::string line = R"({"messages": )" + messages.toStdString() + "}";
    verifyMentions(errorOf([&] { (void)only(files, task, "a.jsonl", line); }), {"bad_data", "a.jsonl:1", mentions});
}

void TestOwnColumns::contextAndOptions()
{
    DataFiles files;
    TaskConfig task;
    task.preset = "choice";
    task.promptColumn = "ask";
    task.contextColumn = "story";
    task.optionColumns = {"x", "y"};
    task.answerColumn = "gold";
    const Sample sample = only(files, task, "a.csv", "story,ask,x,y,gold\nIt rains.,So?,dry,wet,wet\n");
    QCOMPARE(sample.options, (std::vector<std::string>{"dry", "wet"}));
    QVERIFY(sample.right == 1 && sample.answer == "answer2");
    QVERIFY(sample.a.find(": It rains. So?\n\nAnswer1: dry Answer2: wet\n\n") != std::string::npos);
    for (const char* answer : {"1", "B", "b", "answer2"}) {
        const std::string row = std::string("story,ask,x,y,gold\nIt rains.,So?,dry,wet,") + answer + "\n";
        QCOMPARE(only(files, task, "b.csv", row).right, 1);
    }
    task.optionColumns = {"list"};
    const Sample listed = only(files, task, "c.jsonl", R"({"story": "s", "ask": "q", "list": ["7", "8"], "gold": 0})");
    QVERIFY(listed.right == 0 && listed.options.size() == 2);
}

void TestOwnColumns::formOfTheReferencesEvaluation()
{
    Table table;
    table.file = "t.json";
    table.columns = {"instruction", "output", "answer"};
    table.rows = {{1, {"2 and 3?", "5", "5.0"}}};
    TaskConfig task;
    task.kind = TaskKind::CausalLm;
    task.preset = "math";
    task.promptTemplate = "alpaca";
    const Sample trained = promptSamples(table, task, "x").samples.at(0);
    const Sample evaluated = promptSamples(table, task, "x", AlpacaForm::Evaluation).samples.at(0);
    QCOMPARE(trained.a, alpacaPrompt("2 and 3?", "", AlpacaForm::Training));
    QCOMPARE(evaluated.a, alpacaPrompt("2 and 3?", "", AlpacaForm::Evaluation));
    QVERIFY(trained.a != evaluated.a && trained.b == evaluated.b && evaluated.answer == "5.0");
}

void TestOwnColumns::missingColumns()
{
    DataFiles files;
    const auto error = [&](const TaskConfig& task) {
        return errorOf([&] { (void)only(files, task, "a.csv", "prompt,response\na,b\n"); });
    };
    TaskConfig input, answer, messages, context;
    input.inputColumn = answer.answerColumn = messages.messagesColumn = context.contextColumn = "none";
    context.preset = "choice";
    context.promptColumn = "prompt";
    verifyMentions(error(input), {"bad_data", "\"none\"", "task.input_column"});
    verifyMentions(error(answer), {"bad_data", "\"none\"", "task.answer_column"});
    verifyMentions(error(messages), {"bad_data", "\"none\"", "task.messages_column"});
    verifyMentions(error(context), {"bad_data", "\"none\"", "task.context_column"});
}

QTEST_GUILESS_MAIN(TestOwnColumns)
#include "test_own_columns.moc"
