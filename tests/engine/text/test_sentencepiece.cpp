// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "engine/error.h"
#include "golden_text.h"
#include "sentencepiece_golden.h"
#include "test_places.h"
#include "text/stream_decoder.h"
#include "text/tokenizer.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <nlohmann/json.hpp>
#include <thread>

using namespace engine;
using namespace spmGolden;
using nlohmann::json;

class TestSentencePiece : public QObject {
    Q_OBJECT
private slots:
    void hardTexts_data() { modelRows(); }
    void hardTexts()
    {
        QFETCH(QString, model);
        const std::string name = model.toStdString();
        const auto tokenizer = load(name);
        int compared = 0;
        for (const json& test : golden().at("cases")) {
            const std::string text = goldenText::textOf(test.at("a"));
            const json& wanted = test.at(name);
            const std::vector<std::int32_t> plain = goldenText::unpacked(wanted.at("ids"));
            const std::vector<std::int32_t> special =
                wanted.contains("special") ? goldenText::unpacked(wanted.at("special")) : plain;
            compareIds(tokenizer->encodePlain(text, SpecialText::Plain), plain, text);
            compareIds(tokenizer->encodePlain(text, SpecialText::Token), special, text);
            compareText(tokenizer->decode(special, false), wanted.at("text"), text);
            compareText(tokenizer->decode(special, true), wanted.at("skipped"), text);
            if (QTest::currentTestFailed())
                return;
            ++compared;
        }
        QVERIFY(compared >= 300);
        QCOMPARE(tokenizer->vocabSize(), golden().at("models").at(name).at("size").get<std::int32_t>());
    }

    void fuzzedTexts()
    {
        const QByteArray folder = qgetenv("SIBO_GOLDENS");
        if (folder.isEmpty())
            QSKIP(
                "SIBO_GOLDENS does not name a folder with sentencepiece_full.json (packaging/test --strict makes it)");
        const json content = readJsonFile(std::filesystem::path(folder.constData()) / "sentencepiece_full.json");
        std::vector<std::unique_ptr<Tokenizer>> tokenizers;
        for (const json& name : content.at("models"))
            tokenizers.push_back(load(name.get<std::string>()));
        int compared = 0;
        for (const json& row : content.at("rows")) {
            const std::string text = row.at(0).get<std::string>();
            for (std::size_t i = 0; i < tokenizers.size(); ++i) {
                const auto& wanted = row.at(1 + 2 * i);
                compareText(joined(tokenizers[i]->encodePlain(text, SpecialText::Plain)), wanted, text);
                compareText(joined(tokenizers[i]->encodePlain(text, SpecialText::Token)), row.at(2 + 2 * i), text);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QString::fromStdString(content.at("models").at(i).get<std::string>())));
            }
            ++compared;
        }
        QCOMPARE(compared, 20000);
    }

    void sentencepiecesOwnCharsmap()
    {
        const QByteArray goldens = qgetenv("SIBO_GOLDENS");
        if (goldens.isEmpty())
            QSKIP("SIBO_GOLDENS does not name a folder with nfkc_full.model (packaging/test --strict makes it)");
        const QTemporaryDir place;
        const std::filesystem::path folder = place.path().toStdString();
        const std::filesystem::path from(goldens.constData());
        std::filesystem::copy_file(from / "nfkc_full.model", folder / "tokenizer.model");
        const auto tokenizer = loadTokenizer(folder);
        int compared = 0;
        const json content = readJsonFile(from / "sentencepiece_full.json");
        for (const json& row : content.at("nfkc")) {
            const std::string text = row.at(0).get<std::string>();
            compareText(joined(tokenizer->encodePlain(text)), row.at(1), text);
            if (QTest::currentTestFailed())
                return;
            ++compared;
        }
        QVERIFY(compared > 3000);
    }

    void pairsAndCuts_data() { modelRows(); }
    void pairsAndCuts()
    {
        QFETCH(QString, model);
        const auto tokenizer = load(model.toStdString());
        const json& around = golden().at("models").at(model.toStdString());
        const std::vector<std::int32_t> a = tokenizer->encodePlain("the model reads every word of it");
        const std::vector<std::int32_t> b = tokenizer->encodePlain("one answer");
        std::vector<std::int32_t> ids, segments;
        const auto add = [&](const std::vector<std::int32_t>& part, std::int32_t segment) {
            ids.insert(ids.end(), part.begin(), part.end());
            segments.resize(ids.size(), segment);
        };
        const std::int32_t second = around.at("segment").get<std::int32_t>();
        const auto specials = around.at("around").get<std::vector<std::vector<std::int32_t>>>();
        add(specials[0], 0);
        add(a, 0);
        add(specials[1], 0);
        QCOMPARE(tokenizer->encode("the model reads every word of it", std::nullopt, 512).ids, ids);
        add(specials[2], second);
        add(b, second);
        add(specials[3], second);
        const Encoding whole = tokenizer->encode("the model reads every word of it", "one answer", 512);
        QCOMPARE(whole.ids, ids);
        QCOMPARE(whole.segments, segments);
        QCOMPARE(whole.truncated, std::int64_t{0});
        const int room = tokenizer->specialCount(true) + 4;
        const Encoding cut = tokenizer->encode("the model reads every word of it", "one answer", room);
        QCOMPARE(static_cast<int>(cut.ids.size()), room);
        QCOMPARE(cut.truncated, static_cast<std::int64_t>(whole.ids.size() - cut.ids.size()));
    }

    void rolesAndSpecialTokens()
    {
        const auto llama = load("spm_llama_new");
        const SpecialIds& ids = llama->specialIds();
        QCOMPARE(ids.bos, 1);
        QCOMPARE(ids.eos, 620);
        QCOMPARE(ids.unknown, 0);
        QCOMPARE(ids.pad, 622);
        QVERIFY(llama->isSpecial(620) && llama->isSpecial(1) && !llama->isSpecial(621) && !llama->isSpecial(300));
        QCOMPARE(llama->tokenText(620), std::string_view("<|end|>"));
        QVERIFY(llama->tokenText(-1).empty() && llama->tokenText(llama->vocabSize()).empty());
        const auto xlmr = load("spm_xlmr");
        QCOMPARE(xlmr->specialIds().pad, 1);
        QCOMPARE(xlmr->specialIds().unknown, 3);
        QCOMPARE(xlmr->specialIds().mask, xlmr->vocabSize() - 1);
    }

    void legacyDecidesOnSpacesBehindSpecialTokens()
    {
        const auto legacy = load("spm_llama");
        const auto modern = load("spm_llama_new");
        const auto text = [](const Tokenizer& tokenizer, std::size_t back) {
            const std::vector<std::int32_t> ids = tokenizer.encodePlain("Hello <s>.", SpecialText::Token);
            return std::string(tokenizer.tokenText(ids.at(ids.size() - back)));
        };
        QCOMPARE(text(*legacy, 1), std::string(".")); // this small model has no piece "▁."
        QCOMPARE(text(*legacy, 2), std::string("\xE2\x96\x81"));
        QCOMPARE(text(*modern, 1), std::string("."));
        QCOMPARE(text(*modern, 2), std::string("<s>"));
    }

    void streamingGivesWholeCharacters()
    {
        const auto tokenizer = load("spm_llama");
        const std::string text = "ok \xF0\x9F\x99\x82\xE4\xBD\xA0 then <s> the model";
        const std::vector<std::int32_t> ids = tokenizer->encodePlain(text);
        StreamDecoder stream(*tokenizer);
        std::string all;
        for (const std::int32_t id : ids)
            all += stream.push(id);
        all += stream.finish();
        QCOMPARE(QString::fromStdString(all), QString::fromStdString(text));
    }

    void threadsShareATokenizer()
    {
        const auto tokenizer = load("spm_unigram");
        const std::vector<std::int32_t> wanted = tokenizer->encodePlain("the model reads \xEF\xAC\x81");
        std::vector<std::thread> threads;
        std::atomic<int> wrong = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 200; ++round)
                    wrong += tokenizer->encodePlain("the model reads \xEF\xAC\x81") == wanted ? 0 : 1;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSentencePiece)
#include "test_sentencepiece.moc"
