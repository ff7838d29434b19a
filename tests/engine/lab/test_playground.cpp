// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate.h"
#include "engine/playground.h"
#include "error_code.h"
#include "generate/end_tokens.h"
#include "generate/generator.h"
#include "generate/lockstep.h"
#include "toy_adapters.h"

#include <cmath>

#include <QtTest>

using namespace engine;

/// Models side by side, against generate() and evaluate().
class TestPlayground : public QObject {
    Q_OBJECT

private:
    toy::Folders m_folders;
    std::filesystem::path m_lora, m_other;

    [[nodiscard]] Playground playground(const std::string& type) const
    {
        return Playground(std::make_shared<LabModel>(m_folders.model(type), "cpu"));
    }
    static PlayRequest requestOf(std::vector<std::vector<PlayTurn>> turns, bool chat = false)
    {
        PlayRequest request;
        request.turns = std::move(turns);
        request.chat = chat;
        request.settings.maxNewTokens = 8;
        return request;
    }
    /// What generate() gives for one prompt.
    [[nodiscard]] std::vector<Generation> expected(const std::vector<GenerationArm>& arms, const std::string& prompt,
                                                   bool chat, const GenerationSettings& settings) const
    {
        GenerateRequest request;
        request.model = m_folders.model("llama");
        request.arms = arms;
        request.prompts = {prompt};
        request.chat = chat;
        request.settings = settings;
        request.device = "cpu";
        std::vector<Generation> all;
        for (auto& byPrompt : generate(request, {}))
            all.push_back(std::move(byPrompt.front()));
        return all;
    }

    /// A tokenizer.json of the toy's words, with an end token.
    static void writeWordTokenizer(const std::filesystem::path& folder, const std::string& end)
    {
        std::string vocabulary;
        for (std::size_t i = 0; i < toy::words().size(); ++i)
            vocabulary += (i == 0 ? "\"" : ", \"") + toy::words()[i] + "\": " + std::to_string(i);
        writeFileAtomically(folder / "tokenizer.json",
                            R"({"version": "1.0", "added_tokens": [], "normalizer": null, "pre_tokenizer": )"
                            R"({"type": "WhitespaceSplit"}, "post_processor": null, "decoder": null, "model": )"
                            R"({"type": "WordLevel", "unk_token": "[UNK]", "vocab": {)" +
                                vocabulary + "}}}");
        writeFileAtomically(folder / "tokenizer_config.json", "{\"eos_token\": \"" + end + "\"}");
    }

    /// New tokens behind a text that is taken as it is, by the arm alone.
    [[nodiscard]] std::vector<std::int32_t> idsAfter(const GenerationArm& arm, const std::string& text,
                                                     const GenerationSettings& settings) const
    {
        LoadOptions options;
        options.languageModel = true;
        const TransformerModel model = loadTransformer(m_folders.model("llama"), options);
        const auto tokenizer = loadTokenizer(m_folders.model("llama"));
        const auto network = lockstepNetwork(model, planLockstep(model, {arm}).groups.front());
        Generator generator(*network, *tokenizer, {settings, endTokens(model.shape, *tokenizer)});
        return generator({{tokenizer->encodePlain(text), 0}}, {})[0][0].ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lora = m_folders.adapter("lora", "llama", toy::Folders::config(MethodKind::Lora, 0.4, true));
        m_other = m_folders.adapter("series", "llama", toy::Folders::config(MethodKind::Series, 0.2, true));
        writeFileAtomically(m_folders.model("llama") / "chat_template.jinja",
                            "{% for m in messages %}{{ m.role }} felt {{ m.content }} . {% endfor %}the room was");
    }

    void textGoesOnAsGenerateGivesIt()
    {
        const std::vector<GenerationArm> arms{{}, {m_lora, {}}, {m_lora, 0.0}, {m_other, {}}};
        Playground playground = this->playground("llama");
        playground.setArms(arms);
        PlayRequest request = requestOf(std::vector<std::vector<PlayTurn>>(4, {{"user", "the walk was"}}));
        request.settings.doSample = true;
        request.settings.seed = 3;
        std::vector<std::string> streamed(4);
        const auto got =
            playground.generate(request, [&](const GeneratedPiece& piece) { streamed[piece.arm] += piece.text; });
        const auto wanted = expected(arms, "the walk was", false, request.settings);
        for (std::size_t arm = 0; arm < 4; ++arm) {
            QCOMPARE(got[arm].ids, wanted[arm].ids);
            QCOMPARE(streamed[arm], wanted[arm].text);
        }
        QVERIFY(got[0].ids != got[1].ids);
    }

    void conversationsMayDiffer()
    {
        const std::vector<GenerationArm> arms{{}, {m_lora, {}}};
        Playground playground = this->playground("llama");
        playground.setArms(arms);
        QVERIFY(playground.hasChatTemplate());
        const PlayRequest first = requestOf({{{"user", "good"}}, {{"user", "good"}}}, true);
        const auto one = playground.generate(first, {});
        const auto alone = expected(arms, "good", true, first.settings);
        QCOMPARE(one[0].ids, alone[0].ids);
        QCOMPARE(one[1].ids, alone[1].ids);
        const PlayRequest second = requestOf({{{"user", "good"}, {"assistant", "warm"}, {"user", "cold"}},
                                              {{"user", "good"}, {"assistant", "dull"}, {"user", "cold"}}},
                                             true);
        const auto two = playground.generate(second, {});
        const char* const prompts[] = {"user felt good . assistant felt warm . user felt cold . the room was",
                                       "user felt good . assistant felt dull . user felt cold . the room was"};
        for (std::size_t arm = 0; arm < 2; ++arm)
            QCOMPARE(two[arm].ids, idsAfter(arms[arm], prompts[arm], second.settings));
        QVERIFY(two[0].ids != two[1].ids);
    }

    void adaptersEndWhereTheyLearnedTo()
    {
        // The model ends at a token that never comes, training appends the tokenizer's own: one that does come.
        const GenerationSettings settings = requestOf({}).settings;
        const std::vector<std::int32_t> ids = idsAfter({m_lora, {}}, "the walk was", settings);
        QCOMPARE(ids.size(), std::size_t(8));
        const std::filesystem::path folder = m_folders.path("ending");
        toy::Shape shape;
        shape.type = "llama";
        toy::writeModel(folder, shape);
        writeFileAtomically(folder / "generation_config.json", "{\"eos_token_id\": 1}");
        writeWordTokenizer(folder, toy::words()[static_cast<std::size_t>(ids[3])]);
        GenerateRequest wanted;
        wanted.model = folder;
        wanted.arms = {{}, {m_lora, {}}};
        wanted.prompts = {"the walk was"};
        wanted.settings = settings;
        wanted.device = "cpu";
        const auto expected = generate(wanted, {});
        QVERIFY(expected[1][0].ids.size() < 8);
        Playground playground(std::make_shared<LabModel>(folder, "cpu"));
        playground.setArms(wanted.arms);
        for (const char* beside : {"the walk was", "good"}) { // together, and one after the other
            const auto got = playground.generate(requestOf({{{"user", beside}}, {{"user", "the walk was"}}}), {});
            QCOMPARE(got[1].ids, expected[1][0].ids);
            QCOMPARE(got[1].finish, FinishReason::EndToken);
        }
    }

    void classesWithProbabilities()
    {
        TrainConfig config = toy::Folders::config(MethodKind::Lora, 0.4, false);
        config.task.labels = {"down", "up"};
        const auto adapter = m_folders.adapter("classes", "bert", config);
        Playground playground = this->playground("bert");
        playground.setArms({{}, {adapter, {}}, {adapter, 0.0}});
        const auto got = playground.classify("the walk was very warm");
        QVERIFY(!got[0]); // the frozen toy has no head
        QCOMPARE(got[1]->classes, (std::vector<std::string>{"down", "up"}));
        QVERIFY(std::abs(got[1]->probabilities[0] + got[1]->probabilities[1] - 1) < 1e-12);
        TaskConfig task;
        task.validation = m_folders.path("one.tsv");
        task.textColumns = {"sentence"};
        task.labelColumn = "label";
        task.labels = {"down", "up"};
        writeFileAtomically(task.validation, "sentence\tlabel\nthe walk was very warm\tup\n");
        for (const auto& [arm, lambda] : {std::pair<std::size_t, double>{1, 0.4}, {2, 0.0}}) {
            const double loss =
                evaluate({adapter, m_folders.model("bert"), task, lambda, "cpu", "float32"}).metrics.at("loss");
            QVERIFY(std::abs(-std::log(got[arm]->probabilities[1]) - loss) < 1e-5);
        }
        QCOMPARE(codeOf([&] { (void)playground.classify("  "); }), ErrorCode::BadData);
        QCOMPARE(codeOf([&] { (void)playground.generate(requestOf({{{"user", "a"}}}), {}); }), ErrorCode::Unsupported);
    }

    void whatIsLeftOutIsTold()
    {
        TrainConfig config = toy::Folders::config(MethodKind::Lora, 0.4, false);
        config.task.labels = {"down", "up"};
        const auto adapter = m_folders.adapter("cut", "bert", config);
        Playground playground = this->playground("bert");
        playground.setArms({{adapter, {}}});
        QCOMPARE(playground.classify("the walk was very warm")[0]->cut, 0);
        std::string longText;
        for (int i = 0; i < 100; ++i)
            longText += "walk ";
        QCOMPARE(playground.classify(longText)[0]->cut, 100 - 62); // 64 positions, [CLS] and [SEP] among them
        QCOMPARE(playground.classify(longText, "warm")[0]->cut, 100 - 60);
        QVERIFY(playground.classify("the walk", "warm")[0]->outputs != playground.classify("the walk")[0]->outputs);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!playground.classify("the walk", {}, stop.get_token())[0]);
    }

    void stoppingReturnsWhatThereIs()
    {
        Playground playground = this->playground("llama");
        playground.setArms({{m_lora, {}}});
        PlayRequest request = requestOf({{{"user", "the walk was"}}});
        request.settings.maxNewTokens = 50;
        std::stop_source stop;
        const auto got = playground.generate(
            request, [&](const GeneratedPiece&) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!got[0].ids.empty());
        QVERIFY(got[0].ids.size() < 50);
    }

    void badRequestsAreRefused()
    {
        Playground playground = this->playground("llama");
        playground.setArms({{}, {m_lora, {}}});
        QCOMPARE(codeOf([&] { playground.setArms(std::vector<GenerationArm>(5)); }), ErrorCode::BadConfig);
        QCOMPARE(codeOf([&] { playground.setArms({{m_folders.path("none"), {}}}); }), ErrorCode::MissingFile);
        QCOMPARE(playground.arms().size(), std::size_t(2));
        QCOMPARE(codeOf([&] { (void)playground.generate(requestOf({{{"user", "a"}}}), {}); }), ErrorCode::BadConfig);
        QCOMPARE(codeOf([&] { (void)playground.generate(requestOf({{}, {}}), {}); }), ErrorCode::BadConfig);
        Playground plain = this->playground("gptj");
        plain.setArms({{}});
        QCOMPARE(codeOf([&] { (void)plain.generate(requestOf({{{"user", "a"}}}, true), {}); }), ErrorCode::Unsupported);
    }
};

QTEST_APPLESS_MAIN(TestPlayground)
#include "test_playground.moc"
