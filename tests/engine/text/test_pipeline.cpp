// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "pipeline_recipes.h"
#include "test_places.h"

#include <QElapsedTimer>
#include <QTest>
#include <nlohmann/json.hpp>
#include <thread>

using namespace engine;
using nlohmann::json;

namespace {

const json& golden()
{
    static const json content = readJsonFile(places::fixturesFolder() / "goldens" / "pipeline.json");
    return content;
}

/// The hash of ids of lines, each encoded alone.
std::string lineHash(const Tokenizer& tokenizer, const std::vector<std::string>& lines)
{
    recipes::Digest digest;
    for (const std::string& line : lines)
        digest << tokenizer.encode(line, std::nullopt, recipes::kNoLimit).ids;
    return digest.text();
}

void nameRows()
{
    QTest::addColumn<QString>("name");
    for (const json& name : golden().at("names"))
        QTest::newRow(name.get<std::string>().c_str()) << QString::fromStdString(name.get<std::string>());
}

void compareLines(const Tokenizer& tokenizer, const std::string& name, const json& files,
                  const std::filesystem::path& folder)
{
    for (const auto& [file, wanted] : files.items()) {
        const auto count = wanted.at("lines").get<std::size_t>();
        const std::vector<std::string> lines = recipes::linesOf(readWholeFile(folder / file), count);
        QCOMPARE(lines.size(), count);
        QVERIFY2(lineHash(tokenizer, lines) == wanted.at(name).get<std::string>(), file.c_str());
    }
}

} // namespace

class TestPipeline : public QObject {
    Q_OBJECT
private slots:
    void hardTexts_data() { nameRows(); }
    void hardTexts();
    void everyLineOfTheCommittedTexts_data() { nameRows(); }
    void everyLineOfTheCommittedTexts();
    void realData_data() { nameRows(); }
    void realData();
    void pairs();
    void enoughTexts();
    void oneMegabyte_data();
    void oneMegabyte();
    void manyThreads();
    void idsOutsideTheVocabulary();
};

void TestPipeline::hardTexts()
{
    QFETCH(QString, name);
    const auto tokenizer = recipes::load(name.toStdString());
    for (const json& test : golden().at("cases")) {
        const json& wanted = test.at(name.toStdString());
        const std::string text = recipes::textOf(test.at("a"));
        const std::string plain = recipes::outcome(*tokenizer, text, SpecialText::Plain);
        const std::string token = recipes::outcome(*tokenizer, text, SpecialText::Token);
        const json seen = plain == token ? json(plain) : json{plain, token};
        QVERIFY2(seen == wanted, qPrintable(QString::fromStdString(test.at("a").dump()).left(200)));
    }
}

void TestPipeline::everyLineOfTheCommittedTexts()
{
    QFETCH(QString, name);
    compareLines(*recipes::load(name.toStdString()), name.toStdString(), golden().at("files"), places::sourceFolder());
}

void TestPipeline::realData()
{
    SKIP_WITHOUT_REAL_DATA();
    QFETCH(QString, name);
    compareLines(*recipes::load(name.toStdString()), name.toStdString(), golden().at("real"),
                 *places::realDataFolder());
}

void TestPipeline::pairs()
{
    int compared = 0;
    for (const char* name : {"roberta", "llama", "bert_sequence"}) {
        const auto tokenizer = recipes::load(name);
        for (const json& test : golden().at("pairs")) {
            if (!test.contains(name))
                continue;
            const std::string a = recipes::textOf(test.at("a")), b = recipes::textOf(test.at("b"));
            const Encoding seen = tokenizer->encode(a, b, test.at("max_length").get<int>());
            QCOMPARE(seen.ids, recipes::unpacked(test.at(name).at("ids")));
            QCOMPARE(seen.segments, recipes::unpacked(test.at(name).at("segments")));
            ++compared;
        }
    }
    QVERIFY(compared > 200);
}

void TestPipeline::enoughTexts()
{
    QVERIFY(golden().at("cases").size() >= 300);
    QVERIFY(golden().at("names").size() >= 25);
    std::size_t lines = 0;
    for (const auto& [file, wanted] : golden().at("real").items())
        lines += wanted.at("lines").get<std::size_t>();
    QCOMPARE(lines, std::size_t{5000});
}

void TestPipeline::oneMegabyte_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"gpt2", "llama3", "qwen2", "gpt4o", "llama", "llama_legacy", "xlmr", "t5", "suffix", "bert_sequence"})
        QTest::newRow(name) << name;
}

// Texts on which a careless merge loop or pattern takes quadratic time.
void TestPipeline::oneMegabyte()
{
    QFETCH(QString, name);
    const auto tokenizer = recipes::load(name.toStdString());
    std::string mixed;
    for (int i = 0; mixed.size() < 1'000'000; ++i)
        mixed += static_cast<char>('a' + i * 7 % 26);
    QElapsedTimer timer;
    timer.start();
    for (const std::string& text :
         {std::string(1'000'000, 'a'), mixed, std::string(1'000'000, ' '), std::string(1'000'000, '\n'),
          std::string(1'000'000, '1'), std::string(1'000'000, '!')})
        (void)tokenizer->encode(text, std::nullopt, recipes::kNoLimit);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QStringLiteral("six texts took %1 ms").arg(timer.elapsed())));
}

void TestPipeline::manyThreads()
{
    for (const char* name : {"gpt2", "llama", "xlmr", "scripts"}) {
        const auto tokenizer = recipes::load(name);
        const std::string text = "Hello wörld, the tokens é中 <mask> don't 1234 x = y + z;";
        const Encoding wanted = tokenizer->encode(text, text, 400);
        const std::string back = tokenizer->decode(wanted.ids, false);
        std::vector<int> equal(4, 0);
        {
            std::vector<std::jthread> threads;
            for (int& count : equal)
                threads.emplace_back([&] {
                    for (int i = 0; i < 200; ++i) {
                        const Encoding seen = tokenizer->encode(text, text, 400);
                        count += seen.ids == wanted.ids && tokenizer->decode(seen.ids, false) == back ? 1 : 0;
                    }
                });
        }
        QCOMPARE(equal, std::vector<int>(4, 200));
    }
}

void TestPipeline::idsOutsideTheVocabulary()
{
    const auto tokenizer = recipes::load("gpt2");
    const std::vector<std::int32_t> ids = tokenizer->encodePlain("hello world");
    std::vector<std::int32_t> more = ids;
    more.insert(more.begin() + 1, {-1, tokenizer->vocabSize(), 2'000'000'000});
    QCOMPARE(tokenizer->decode(more, false), tokenizer->decode(ids, false));
    QVERIFY(!tokenizer->isSpecial(-1));
    QVERIFY(!tokenizer->isSpecial(tokenizer->vocabSize()));
    QVERIFY(tokenizer->tokenText(tokenizer->vocabSize()).empty());
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "test_pipeline.moc"
