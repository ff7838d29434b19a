// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stream_decoder.h"

#include "base/utf8.h"
#include "pipeline_recipes.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace engine;
using nlohmann::json;

namespace {

/// A text that a real person may write, in many scripts: each of its characters is split by some tokenizer here.
const char* const kTexts[] = {
    "Hello, world! Don't stop.",
    "größer 中国 日本語 한국어 🙂👍🏽 🇩🇪",
    "नमस्ते दुनिया مرحبا بالعالم",
    "a\n\n  b   c\t1234.5 €",
    "\xEF\xBF\xBD\xEF\xBF\xBD real ones",
    "x",
    "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 family",
    "the the the the the the the the the the the the the the the the the the"};

std::vector<std::int32_t> idsOf(const Tokenizer& tokenizer, const std::string& text)
{
    return tokenizer.encode(text, std::nullopt, recipes::kNoLimit, SpecialText::Token).ids;
}

} // namespace

class TestStreamDecoder : public QObject {
    Q_OBJECT
private slots:
    void sameTextInWholeCharacters_data();
    void sameTextInWholeCharacters();
    void everySplitOfACharacter();
    void unfinishedAndIllFormed();
    void isReadyAgain();
};

void TestStreamDecoder::sameTextInWholeCharacters_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"gpt2", "llama3", "qwen2", "smollm2", "roberta", "llama", "llama_legacy", "t5", "xlmr",
                             "bert_sequence", "suffix", "never", "scripts", "word_level"})
        QTest::newRow(name) << name;
}

void TestStreamDecoder::sameTextInWholeCharacters()
{
    QFETCH(QString, name);
    const auto tokenizer = recipes::load(name.toStdString());
    for (const char* text : kTexts) {
        for (const bool skip : {true, false}) {
            const std::vector<std::int32_t> ids = idsOf(*tokenizer, text);
            StreamDecoder stream(*tokenizer, skip);
            std::string all;
            for (const std::int32_t id : ids) {
                const std::string part = stream.push(id);
                QVERIFY2(findInvalidUtf8(part) == std::string_view::npos, text);
                all += part;
            }
            all += stream.finish();
            QCOMPARE(QString::fromStdString(all), QString::fromStdString(tokenizer->decode(ids, skip)));
        }
    }
}

// Byte by byte, so that every character is cut at every place.
void TestStreamDecoder::everySplitOfACharacter()
{
    const auto tokenizer = recipes::load("llama");
    const std::string text = "é中🙂\xEF\xBF\xBDz";
    std::vector<std::int32_t> ids;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const std::string name = QStringLiteral("<0x%1>").arg(byte, 2, 16, QLatin1Char('0')).toUpper().toStdString();
        for (std::int32_t id = 0; id < tokenizer->vocabSize(); ++id)
            if (tokenizer->tokenText(id) == "<0x" + name.substr(3))
                ids.push_back(id);
    }
    QCOMPARE(ids.size(), text.size());
    StreamDecoder stream(*tokenizer);
    QStringList parts;
    for (const std::int32_t id : ids)
        parts << QString::fromStdString(stream.push(id));
    parts << QString::fromStdString(stream.finish());
    QCOMPARE(parts.join(QString()), QString::fromStdString(text));
    QCOMPARE(parts[0], QString());
    QCOMPARE(parts[1], QStringLiteral("é"));
    QCOMPARE(parts[4], QStringLiteral("中"));
    QCOMPARE(parts[8], QStringLiteral("🙂"));
}

void TestStreamDecoder::unfinishedAndIllFormed()
{
    const auto tokenizer = recipes::load("gpt2");
    const std::vector<std::int32_t> ids = tokenizer->encodePlain("\xF0\x9F\x99\x82");
    QVERIFY(ids.size() > 1);
    StreamDecoder stream(*tokenizer);
    QCOMPARE(stream.push(ids[0]), std::string());
    QCOMPARE(stream.finish(), std::string("\xEF\xBF\xBD"));
    // Many lone continuation bytes: what cannot become a character any more comes out, and nothing is held for ever.
    std::string all;
    for (int i = 0; i < 200; ++i)
        all += stream.push(ids[1]);
    QVERIFY(all.size() >= 3u * 190u);
    all += stream.finish();
    QCOMPARE(findInvalidUtf8(all), std::string_view::npos);
}

void TestStreamDecoder::isReadyAgain()
{
    const auto tokenizer = recipes::load("llama");
    StreamDecoder stream(*tokenizer);
    for (int round = 0; round < 2; ++round) {
        std::string all;
        for (const std::int32_t id : tokenizer->encodePlain("hello world"))
            all += stream.push(id);
        QCOMPARE(all + stream.finish(), std::string("hello world"));
    }
}

QTEST_GUILESS_MAIN(TestStreamDecoder)
#include "test_stream_decoder.moc"
