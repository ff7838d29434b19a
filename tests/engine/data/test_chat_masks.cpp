// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "data/dataset.h"
#include "data/task_encoder.h"
#include "data/token_roles.h"
#include "data_files.h"
#include "model/packed_batch.h"
#include "test_places.h"

#include <ATen/core/Tensor.h>
#include <nlohmann/json.hpp>

using namespace engine;
using nlohmann::json;

/// Conversations of several turns: the tokens of each assistant message are trained, as transformers' assistant mask
/// has it (goldens/make_chat_masks.py).
class TestChatMasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asTransformersMasks_data();
    void asTransformersMasks();
    void batchesAndColours();
    void cutConversations();
    void allTokensWherePromptsAreTrained();
    void theLastAnswerIsAsked();
    void otherFormsKeepTheJoinedText();

private:
    /// A model folder with the tokenizer and that chat template, and the conversation read through a task.
    struct Case {
        DataFiles files;
        std::unique_ptr<Tokenizer> tokenizer;
        Dataset data;
        ChatForm chat;
    };
    static std::unique_ptr<Case> read(const json& one, const std::string& form = "chat")
    {
        auto made = std::make_unique<Case>();
        json config = golden().at("special");
        config["chat_template"] = one.at("template");
        (void)made->files.write("model/tokenizer.json", golden().at("tokenizer").dump());
        (void)made->files.write("model/tokenizer_config.json", config.dump());
        TaskConfig task;
        task.kind = TaskKind::CausalLm;
        task.promptTemplate = form;
        task.train = made->files.write("talk.jsonl", json{{"messages", one.at("messages")}}.dump() + "\n");
        made->data = loadTask(task, 1).train;
        made->tokenizer = loadTokenizer(made->files.folder() / "model");
        made->chat = chatFormOf(made->files.folder() / "model");
        return made;
    }
    static EncodedDataset encoded(const Case& made, int maxLength = 4096, bool trainOnInputs = false)
    {
        return encodeLanguage(made.data, *made.tokenizer, {maxLength, trainOnInputs, made.chat});
    }
    static std::vector<int> maskOf(const EncodedSample& sample)
    {
        std::vector<int> mask(sample.ids.size(), 0);
        std::fill(mask.begin() + sample.labelStart, mask.end(), 1);
        for (std::size_t i = 0; i + 1 < sample.gaps.size(); i += 2)
            std::fill(mask.begin() + sample.gaps[i], mask.begin() + sample.gaps[i + 1], 0);
        return mask;
    }
    static const json& golden()
    {
        static const json content = readJsonFile(places::fixturesFolder() / "goldens" / "chat_masks.json");
        return content;
    }
    static const json& find(const std::string& name, std::size_t turns)
    {
        for (const json& one : golden().at("cases"))
            if (one.at("name") == name && one.at("messages").size() == turns)
                return one;
        throw std::runtime_error("the golden lacks " + name);
    }
};

void TestChatMasks::initTestCase()
{
    QVERIFY(golden().at("cases").size() >= 30);
}

void TestChatMasks::asTransformersMasks_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < golden().at("cases").size(); ++i)
        QTest::addRow("%s %d", golden()["cases"][i]["name"].get<std::string>().c_str(), static_cast<int>(i))
            << static_cast<int>(i);
}

void TestChatMasks::asTransformersMasks()
{
    QFETCH(int, index);
    const json& wanted = golden().at("cases").at(static_cast<std::size_t>(index));
    const auto made = read(wanted);
    const EncodedDataset data = encoded(*made);
    QCOMPARE(data.samples.size(), std::size_t{1});
    const EncodedSample sample = data.samples[0];
    QCOMPARE(sample.ids, wanted.at("ids").get<std::vector<std::int32_t>>());
    const auto mask = wanted.at("mask").get<std::vector<int>>();
    QCOMPARE(maskOf(sample), mask);
    QCOMPARE(data.labelled, std::count(mask.begin(), mask.end(), 1));
}

void TestChatMasks::batchesAndColours()
{
    const json& wanted = find("zephyr", 6);
    const auto mask = wanted.at("mask").get<std::vector<int>>();
    const auto ids = wanted.at("ids").get<std::vector<std::int32_t>>();
    std::vector<std::int64_t> rows, labels;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (mask[i] == 1) {
            rows.push_back(static_cast<std::int64_t>(i) - 1);
            labels.push_back(ids[i]);
        }
    const auto made = read(wanted);
    const EncodedSample sample = encoded(*made).samples[0];
    QCOMPARE(sample.gaps.size(), std::size_t{4}); // between three answers
    const PackedSample packed{sample.ids, sample.segments, 0, sample.labelStart, 0, sample.gaps};
    const PackedBatch batch = packBatch(std::span(&packed, 1), {}, at::kCPU);
    const auto numbers = [](const at::Tensor& tensor) {
        const auto* data = tensor.const_data_ptr<std::int64_t>();
        return std::vector<std::int64_t>(data, data + tensor.numel());
    };
    QCOMPARE(numbers(batch.labels), labels);
    QCOMPARE(numbers(batch.labelRows), rows);
    QCOMPARE(labelCount(packed, {}), static_cast<std::int64_t>(labels.size()));
    const auto shown = shownTokens(sample, *made->tokenizer);
    for (std::size_t i = 0; i < shown.size(); ++i)
        QCOMPARE(shown[i].role == TokenRole::Trained, mask[i] == 1);
}

// What is left of the answers is trained; where nothing is, the conversation is left out.
void TestChatMasks::cutConversations()
{
    const json& wanted = find("zephyr", 6);
    const auto mask = wanted.at("mask").get<std::vector<int>>();
    const auto first = std::find(mask.begin(), mask.end(), 1) - mask.begin();
    const auto made = read(wanted);
    for (const std::ptrdiff_t length : {first + 1, first + 3, std::ssize(mask) - 3}) {
        const EncodedDataset cut = encoded(*made, static_cast<int>(length));
        QCOMPARE(cut.truncated, std::int64_t{1});
        QCOMPARE(maskOf(cut.samples[0]), std::vector<int>(mask.begin(), mask.begin() + length));
    }
    QCOMPARE(encoded(*made, static_cast<int>(first)).unlabelled, std::int64_t{1});
}

void TestChatMasks::allTokensWherePromptsAreTrained()
{
    const auto made = read(find("marked", 4));
    const EncodedSample sample = encoded(*made, 4096, true).samples[0];
    QVERIFY(sample.labelStart == 1 && sample.gaps.empty());
}

void TestChatMasks::theLastAnswerIsAsked()
{
    json talk = find("zephyr", 4);
    const auto made = read(talk);
    const Sample& sample = made->data.samples.at(0);
    QCOMPARE(sample.messages.size(), std::size_t{4});
    QCOMPARE(sample.messages.back().content, sample.b);
    talk["messages"].push_back({{"role", "user"}, {"content", "thanks"}}); // nothing answers it
    QCOMPARE(encoded(*read(talk)).samples[0].ids, encoded(*made).samples[0].ids);
}

void TestChatMasks::otherFormsKeepTheJoinedText()
{
    const auto made = read(find("zephyr", 4), "{prompt} -> {response}");
    const Sample& sample = made->data.samples.at(0);
    QVERIFY(sample.messages.empty());
    QVERIFY(sample.a.ends_with(" -> ") && sample.a.starts_with("user: "));
}

QTEST_GUILESS_MAIN(TestChatMasks)
#include "test_chat_masks.moc"
