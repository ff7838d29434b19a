// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab.h"
#include "error_code.h"
#include "lab/effective_rank.h"
#include "toy_adapters.h"

#include <ATen/ops/eye.h>
#include <ATen/ops/ones.h>

#include <fstream>
#include <limits>

#include <QtTest>

using namespace engine;

namespace {

const std::string kSentence = "the walk was very warm and the room felt cold .";

LabRequest requestOf(std::vector<std::string> texts)
{
    LabRequest request;
    request.texts = std::move(texts);
    return request;
}

std::string words(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += toy::words()[static_cast<std::size_t>(14 + i % 11)] + " ";
    return text;
}

} // namespace

/// Arms, limits and states of the probe, on toy models.
class TestLabProbe : public QObject {
    Q_OBJECT

private:
    toy::Folders m_folders;

    LabProbe probe(const std::string& type)
    {
        return LabProbe(std::make_shared<LabModel>(m_folders.model(type), "cpu"));
    }

private Q_SLOTS:
    void rankOfKnownMatrices()
    {
        QCOMPARE(effectiveRanks(at::eye(5)).item<double>(), 5.0);
        QCOMPARE(effectiveRanks(at::ones({4, 7})).item<double>(), 1.0);
        QCOMPARE(effectiveRanks(at::ones({3, 2}) * 0).item<double>(), 1.0);
    }

    void mixingNothingIsTheFrozenModel()
    {
        LabProbe probe = this->probe("bert");
        probe.setArms({{}, {{}, 0.0, true}, {{}, 1.0, true}});
        const LabReading reading = probe.read(requestOf({kSentence}));
        QCOMPARE(reading.arms[1].figures.similarity, reading.arms[0].figures.similarity);
        QCOMPARE(reading.arms[1].figures.norm, reading.arms[0].figures.norm);
        QVERIFY(reading.arms[2].figures.similarity.back() != reading.arms[0].figures.similarity.back());
        QCOMPARE(reading.arms[2].figures.similarity.front(), reading.arms[0].figures.similarity.front()); // h0
        QVERIFY(reading.arms[0].figures.across.empty()); // of one sentence there is none
        QCOMPARE(reading.arms[0].figures.retention.front(), 1.0);
    }

    void armsAreWhatTheyAreAlone_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : toy::families())
            QTest::newRow(type) << QString(type);
    }
    void armsAreWhatTheyAreAlone()
    {
        QFETCH(QString, type);
        const bool language = type == "llama" || type == "gptj";
        const std::string family = type.toStdString();
        const auto lora =
            m_folders.adapter(type + "-lora", family, toy::Folders::config(MethodKind::Lora, 0.4, language));
        const auto prompt =
            m_folders.adapter(type + "-prompt", family, toy::Folders::config(MethodKind::Prompt, 0.2, language));
        LabProbe probe = this->probe(family);
        const std::vector<LabArm> arms{{lora, 0.0}, {}, {prompt, {}}, {lora, {}}, {{}, 0.5, true}};
        probe.setArms(arms);
        const LabReading together = probe.read(requestOf({kSentence, "the day was dull ."}));
        for (std::size_t i = 0; i < arms.size(); ++i) {
            probe.setArms({arms[i]});
            const LabReading alone = probe.read(requestOf({kSentence, "the day was dull ."}));
            QCOMPARE(alone.arms.front().figures.similarity.size(), 4u);
            for (std::size_t layer = 0; layer < 4; ++layer) {
                const double one = alone.arms.front().figures.similarity[layer];
                QVERIFY(std::abs(one - together.arms[i].figures.similarity[layer]) < 1e-5);
                QVERIFY(std::abs(alone.arms.front().figures.effectiveRank[layer] -
                                 together.arms[i].figures.effectiveRank[layer]) < 1e-4);
            }
        }
    }

    void tokenCurvesAreRowsOfTheMatrix()
    {
        LabProbe probe = this->probe("bert");
        probe.setArms({{}, {{}, 0.3, true}});
        LabRequest request = requestOf({"the day was dull .", kSentence});
        request.shown = 1;
        request.specialTokens = false;
        const LabReading reading = probe.read(request);
        const std::size_t n = reading.counted.size();
        QCOMPARE(n, 11u);
        QCOMPARE(reading.counted.front(), 1u);
        const std::vector<float> cosines = probe.cosines(1, 2);
        QCOMPARE(cosines.size(), n * n);
        for (std::size_t i = 0; i < n; ++i) {
            double sum = 0;
            for (std::size_t j = 0; j < n; ++j)
                sum += i == j ? 0 : cosines[i * n + j];
            QVERIFY(std::abs(sum / static_cast<double>(n - 1) - reading.arms[1].tokenSimilarity[i][2]) < 1e-6);
        }
        QVERIFY(probe.cosines(2, 2).empty());
        QVERIFY(probe.cosines(1, 4).empty());
    }

    void whatCannotBeMeasuredIsAState()
    {
        LabProbe probe = this->probe("bert");
        probe.setArms({{}});
        LabRequest request = requestOf({"", "   \t ", "walk", "the walk"});
        request.specialTokens = false;
        const LabReading reading = probe.read(request);
        QCOMPARE(reading.sentences[0].state, LabState::Empty);
        QCOMPARE(reading.sentences[1].state, LabState::Empty);
        QCOMPARE(reading.sentences[2].state, LabState::OneToken);
        QCOMPARE(reading.sentences[3].state, LabState::Measured);
        QCOMPARE(reading.measured, 1);
        QCOMPARE(reading.leftOut, 3);
        QVERIFY(reading.arms[0].tokenSimilarity.empty()); // the first is shown
        QVERIFY(probe.cosines(0, 0).empty());
        const LabReading none = probe.read(requestOf({""}));
        QCOMPARE(none.measured, 0);
        QVERIFY(none.arms[0].figures.similarity.empty());
        QCOMPARE(probe.read(requestOf({"walk"})).measured, 1); // with [CLS] and [SEP]
        QCOMPARE(probe.read(requestOf({})).measured, 0);
    }

    void controlsAreNotTakenForH0()
    {
        LabProbe probe = this->probe("bert");
        TrainConfig config = toy::Folders::config(MethodKind::Lora, 0.4, false);
        const auto factsOf = [&](const char* name, SiboSource source) {
            config.sibo.source = source;
            probe.setArms({{m_folders.adapter(name, "bert", config), {}}});
            return probe.facts().front();
        };
        const LabArmFacts h0 = factsOf("h0", SiboSource::H0), zero = factsOf("zero", SiboSource::Zero),
                          permuted = factsOf("permuted", SiboSource::Permuted);
        QCOMPARE(h0.source, SiboSource::H0);
        QCOMPARE(zero.source, SiboSource::Zero);
        QCOMPARE(permuted.source, SiboSource::Permuted);
        QVERIFY(h0.mixedModules > 0);
        QCOMPARE(zero.mixedModules, 0);
        QVERIFY(permuted.mixedModules > h0.mixedModules); // the first layer's x is h0, of another token it is not
    }

    void longTextsAreCutAndCounted()
    {
        LabProbe probe = this->probe("bert");
        probe.setArms({{}});
        const LabReading reading = probe.read(requestOf({words(10000)}));
        QCOMPARE(reading.sentences[0].tokens.size(), 64u); // what the toy takes
        QCOMPARE(reading.sentences[0].cut, 10000 - 62);
        QCOMPARE(reading.arms[0].tokenSimilarity.size(), 64u);
        QVERIFY(reading.modelLimits);
        LabRequest shorter = requestOf({words(100)});
        shorter.maxLength = 32;
        QVERIFY(!probe.read(shorter).modelLimits);
    }

    void scriptsAndEmojiAreTokensLikeOthers()
    {
        LabProbe probe = this->probe("bert");
        probe.setArms({{}});
        const std::string text = "the \U0001f600\U0001f3fd day \u05e9\u05de\u05e9 \xff.";
        const LabReading reading = probe.read(requestOf({text}));
        QCOMPARE(reading.sentences[0].state, LabState::Measured);
        const auto& tokens = reading.sentences[0].tokens;
        QCOMPARE(tokens.size(), 7u);
        QCOMPARE(text.substr(static_cast<std::size_t>(tokens[3].begin), 3), std::string("day"));
        QCOMPARE(tokens[4].end - tokens[4].begin, 6);
    }

    void refusedArmsLeaveTheOthers()
    {
        const auto foreign = m_folders.adapter("foreign", "llama", toy::Folders::config(MethodKind::Lora, 0.4, true));
        LabProbe probe = this->probe("bert");
        probe.setArms({{}, {{}, 0.5, true}});
        const auto set = [&](LabArm arm) { return codeOf([&] { probe.setArms({{}, {}, std::move(arm)}); }); };
        QCOMPARE(set({foreign, {}}), ErrorCode::BadFile);
        QCOMPARE(set({m_folders.path("none"), {}}), ErrorCode::MissingFile);
        QCOMPARE(set({{}, 0.5}), ErrorCode::BadConfig);
        QCOMPARE(set({{}, {}, true}), ErrorCode::BadConfig);
        QCOMPARE(set({{}, 1.5, true}), ErrorCode::BadConfig);
        QCOMPARE(probe.arms().size(), 2u);
        QCOMPARE(probe.read(requestOf({kSentence})).arms.size(), 2u);
    }

    void anAdapterOfAnotherFamilyIsToldAsSuch()
    {
        // By its modules, or by its head: neither its file nor a setting is wrong.
        const auto modules = m_folders.adapter("modules", "llama", toy::Folders::config(MethodKind::Lora, 0.4, true));
        const auto head = m_folders.adapter("head", "bert", toy::Folders::config(MethodKind::Bitfit, 0, false));
        for (const auto& [type, adapter] : {std::pair("bert", modules), std::pair("llama", head)}) {
            LabProbe probe = this->probe(type);
            try {
                probe.setArms({{adapter, {}}});
                QFAIL("it was taken");
            } catch (const EngineError& error) {
                QVERIFY2(error.message().starts_with("this adapter does not fit the model"), error.what());
                QCOMPARE(error.where(), adapter.string());
            }
        }
    }

    void aReadingEndsWhenItIsAskedTo()
    {
        LabProbe probe = this->probe("bert");
        probe.setArms({{}, {{}, 0.5, true}});
        std::stop_source stop;
        QVERIFY(!probe.read(requestOf({kSentence}), stop.get_token()).stopped);
        stop.request_stop();
        const LabReading reading = probe.read(requestOf({kSentence}), stop.get_token());
        QVERIFY(reading.stopped);
        QVERIFY(reading.arms[1].figures.similarity.empty());
        QCOMPARE(probe.read(requestOf({kSentence})).arms[1].figures.similarity.size(), 4u); // and goes on as before
    }

    void statesThatAreNoNumbersAreAnError()
    {
        const std::filesystem::path broken = m_folders.path("broken");
        toy::writeModel(broken);
        std::fstream file(broken / "model.safetensors", std::ios::in | std::ios::out | std::ios::binary);
        std::uint64_t header = 0;
        file.read(reinterpret_cast<char*>(&header), sizeof(header));
        const float infinite = std::numeric_limits<float>::infinity();
        file.seekp(static_cast<std::streamoff>(sizeof(header) + header)); // the first tensor: a bias of the embeddings
        file.write(reinterpret_cast<const char*>(&infinite), sizeof(infinite));
        file.close();
        LabProbe probe(std::make_shared<LabModel>(broken, "cpu"));
        probe.setArms({{}});
        QCOMPARE(codeOf([&] { (void)probe.read(requestOf({kSentence})); }), ErrorCode::NonFinite);
    }
};

QTEST_APPLESS_MAIN(TestLabProbe)
#include "test_lab_probe.moc"
