// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prompt_form.h"
#include "data_files.h"

using namespace engine;

class TestPromptForm : public QObject {
    Q_OBJECT
private slots:
    void plain();
    void placeholders();
    void contentIsNoTemplate();
    void alpacaBytes();
    void alpacaWithAnInput();
    void chatIsLeftAlone();
    void refuses();
};

static QString whole(const PromptParts& parts)
{
    return QString::fromStdString(parts.prompt + "|" + parts.response);
}

void TestPromptForm::plain()
{
    QCOMPARE(whole(composePrompt("", {"2 + 2?", "", "4"})), QString("2 + 2?\n|4"));
    QCOMPARE(whole(composePrompt("", {"Add.", "2 2", "4"})), QString("Add.\n2 2\n|4"));
    QCOMPARE(whole(composePrompt("", {"", "", "a text"})), QString("\n|a text"));
}

void TestPromptForm::placeholders()
{
    QCOMPARE(whole(composePrompt(R"(Q: {prompt}\nA: {response}\n\t.)", {"why?", "", "so"})),
             QString("Q: why?\nA: |so\n\t."));
    QCOMPARE(whole(composePrompt("Q: {prompt}\nA:{response}", {"why?", "", "so"})), QString("Q: why?\nA:|so"));
    QCOMPARE(whole(composePrompt("{prompt}{response}", {"a", "", "b"})), QString("a|b"));
    QCOMPARE(whole(composePrompt(R"({prompt}\ {response}\)", {"a", "", "b"})), QString(R"(a\ |b\)"));
}

void TestPromptForm::contentIsNoTemplate()
{
    QCOMPARE(whole(composePrompt("{prompt}={response}", {"{response} \\n", "", "{prompt}"})),
             QString("{response} \\n=|{prompt}"));
}

void TestPromptForm::alpacaBytes()
{
    const std::string indent(16, ' ');
    const std::string head = "Below is an instruction that describes a task. Write a response that appropriately "
                             "completes the request.";
    const std::string blocks[] = {"\n\n" + indent + "### Instruction:\n" + indent + "Add 2 and 2.",
                                  indent + "### Response:\n" + indent};
    const PromptParts training = composePrompt("alpaca", {"Add 2 and 2.", "", "It is 4."});
    QCOMPARE(training.prompt, head + "  " + blocks[0] + "\n" + indent + "\n" + blocks[1]);
    QCOMPARE(training.response, std::string("It is 4."));
    QCOMPARE(alpacaPrompt("Add 2 and 2.", "", AlpacaForm::Evaluation), head + " " + blocks[0] + "\n\n" + blocks[1]);
}

void TestPromptForm::alpacaWithAnInput()
{
    const std::string indent(16, ' ');
    const std::string head = "Below is an instruction that describes a task, paired with an input that provides "
                             "further context. Write a response that appropriately completes the request.";
    const auto rest = [&](const std::string& between) {
        return "\n\n" + indent + "### Instruction:\n" + indent + "Add." + between + indent + "### Input:\n" + indent +
               "2 2" + between + indent + "### Response:\n" + indent;
    };
    QCOMPARE(alpacaPrompt("Add.", "2 2", AlpacaForm::Training), head + " " + rest("\n" + indent + "\n"));
    QCOMPARE(alpacaPrompt("Add.", "2 2", AlpacaForm::Evaluation), head + rest("\n\n"));
    QCOMPARE(composePrompt("alpaca", {"Add.", "2 2", "4"}).prompt, alpacaPrompt("Add.", "2 2", AlpacaForm::Training));
}

void TestPromptForm::chatIsLeftAlone()
{
    QCOMPARE(whole(composePrompt("chat", {"Add.", "2 2", "4"})), QString("Add.\n2 2|4"));
}

void TestPromptForm::refuses()
{
    for (const char* form : {"alpaka", "{prompt}", "{response}", "{response}{prompt}"})
        verifyMentions(errorOf([&] {
                           (void)composePrompt(form, {"a", "", "b"});
                       }),
                       {"bad_config", "task.template", "{prompt}"});
}

QTEST_GUILESS_MAIN(TestPromptForm)
#include "test_prompt_form.moc"
