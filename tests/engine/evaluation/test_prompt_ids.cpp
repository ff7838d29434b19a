// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prompt_ids.h"

#include "golden.h"

#include <QtTest>

using namespace engine;

/// Where a prompt ends in tokens, with SmolLM2's real tokenizer.
class TestPromptIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void consistentPromptsEndWhereTrainingDoes();
    void referencePromptsAreTheText();
    void continuations();

private:
    std::vector<std::int32_t> whole(const std::string& text) const
    {
        return m_tokenizer->encode(text, std::nullopt, 1 << 20).ids;
    }
    static bool startsWith(const std::vector<std::int32_t>& text, const std::vector<std::int32_t>& start)
    {
        return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin());
    }

    std::unique_ptr<Tokenizer> m_tokenizer;
};

void TestPromptIds::initTestCase()
{
    const std::filesystem::path folder = golden::modelFolder().parent_path() / "SmolLM2-135M";
    if (!std::filesystem::exists(folder / "config.json"))
        QSKIP("SmolLM2-135M is not here: packaging/get-smollm2 makes it");
    m_tokenizer = loadTokenizer(folder);
}

void TestPromptIds::consistentPromptsEndWhereTrainingDoes()
{
    const std::string indent = "\n                ";
    for (const std::string& prompt : {std::string("Question: how many?\nAnswer: "), "### Response:" + indent,
                                      std::string("one line\n"), std::string("no space"), std::string("twice  ")})
        for (const char* response : {"Natalia sold 48", "the correct answer", "72", "A"}) {
            const auto ids = promptIds(prompt, false, PromptSpace::Consistent, *m_tokenizer);
            QVERIFY(!ids.empty());
            if (prompt != "no space") // a response that goes on with a word changes that word
                QVERIFY2(startsWith(whole(prompt + response), ids), (prompt + response).c_str());
        }
    QVERIFY(promptIds("Answer: ", false, PromptSpace::Consistent, *m_tokenizer).size() < whole("Answer: ").size());
    QCOMPARE(promptIds("a line\n", false, PromptSpace::Consistent, *m_tokenizer), whole("a line\n"));
    QCOMPARE(promptIds("", false, PromptSpace::Consistent, *m_tokenizer), whole(""));
}

void TestPromptIds::referencePromptsAreTheText()
{
    QCOMPARE(promptIds("Answer: ", false, PromptSpace::Reference, *m_tokenizer), whole("Answer: "));
}

void TestPromptIds::continuations()
{
    const auto [context, continuation] = continuationIds("Answer: ", "a bowl of soup", false, *m_tokenizer);
    QCOMPARE(context, whole("Answer:"));
    std::vector<std::int32_t> both = context;
    both.insert(both.end(), continuation.begin(), continuation.end());
    QCOMPARE(both, whole("Answer: a bowl of soup"));
    QCOMPARE(continuationIds("Answer:", " yes", false, *m_tokenizer).second,
             continuationIds("Answer: ", "yes", false, *m_tokenizer).second);
}

QTEST_GUILESS_MAIN(TestPromptIds)
#include "test_prompt_ids.moc"
