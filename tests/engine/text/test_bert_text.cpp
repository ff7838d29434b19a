// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/json.h"
#include "base/utf8.h"
#include "test_places.h"
#include "text/bert_text.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace engine;

namespace {

BertTextOptions options(bool clean, bool strip, bool lowercase)
{
    BertTextOptions made;
    made.cleanText = clean;
    made.stripAccents = strip;
    made.lowercase = lowercase;
    return made;
}

std::uint64_t addToHash(std::uint64_t hash, std::string_view bytes)
{
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ull;
    return hash;
}

std::string wordsOf(const BertText& text, std::string_view input)
{
    std::string out;
    const std::string normalised = text.normalise(input);
    for (const std::string_view word : BertText::split(normalised))
        out.append(word) += '\n';
    return out;
}

/// The code point in the surroundings that make_tokenizer.py puts it in.
std::string surrounded(char32_t c)
{
    std::string text = "A";
    appendUtf8(text, c);
    text += "\xCC\x81"
            "b ";
    appendUtf8(text, c);
    text += "\xE3\x80\xAE";
    appendUtf8(text, c);
    return text;
}

} // namespace

class TestBertText : public QObject {
    Q_OBJECT
private slots:
    void everyCodePointSplitsAsTheReference();
    void asciiRules();
    void illFormedBytesCountAsReplacement();
    void aLongLineIsLinear();
};

void TestBertText::everyCodePointSplitsAsTheReference()
{
    constexpr char32_t kBlock = 0x2000;
    const nlohmann::json golden = readJsonFile(places::fixturesFolder() / "goldens" / "tokenizer.json");
    const std::vector<BertText> readers = {BertText(options(true, true, true)), BertText(options(true, false, true)),
                                           BertText(options(false, false, false))};
    std::size_t block = 0;
    for (char32_t start = 0; start < 0x110000; start += kBlock, ++block) {
        std::uint64_t hash = stableHash("");
        for (char32_t c = start; c < start + kBlock; ++c) {
            if (c >= 0xD800 && c < 0xE000)
                continue;
            for (const BertText& reader : readers)
                hash = addToHash(hash, wordsOf(reader, surrounded(c)));
        }
        const QString place = QStringLiteral("code points from U+%1").arg(static_cast<uint>(start), 4, 16);
        const QString seen = QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
        QVERIFY2(seen.toStdString() == golden.at("words").at(block).get<std::string>(), qPrintable(place));
    }
    QCOMPARE(block, golden.at("words").size());
}

void TestBertText::asciiRules()
{
    const BertText text(options(true, true, true));
    QCOMPARE(wordsOf(text, "Don't  STOP\t(now)!"), std::string("don\n'\nt\nstop\n(\nnow\n)\n!\n"));
    QCOMPARE(text.normalise(std::string_view("a\0b\x7F\x1F"
                                             "c\r\n",
                                             8)),
             std::string("abc  "));
    const BertText raw(options(false, false, false));
    QCOMPARE(raw.normalise(std::string_view("A\0\x7F\n", 4)), std::string("A\0\x7F\n", 4));
    QVERIFY(BertText::split("").empty());
    QVERIFY(BertText::split(" \t ").empty());
}

void TestBertText::illFormedBytesCountAsReplacement()
{
    const BertText kept(options(false, false, false));
    const std::string replacement = "\xEF\xBF\xBD";
    // A cut-off character is one subsequence; bytes that can begin nothing count singly.
    QCOMPARE(kept.normalise("a\xE4\xB8"), "a" + replacement);
    QCOMPARE(kept.normalise("\xF0\x9F\x99z"), replacement + "z");
    QCOMPARE(kept.normalise("\xC0\xAF"), replacement + replacement);
    QCOMPARE(kept.normalise("\xED\xA0\x80"), replacement + replacement + replacement);
    QCOMPARE(BertText(options(true, true, true)).normalise("a\xE4\xB8z\xFF"), std::string("az"));
}

void TestBertText::aLongLineIsLinear()
{
    const BertText text(options(true, true, true));
    std::string marks = "e";
    for (int i = 0; i < 500'000; ++i)
        marks += "\xCC\x81";
    QCOMPARE(text.normalise(marks), std::string("e"));
    const std::string word(8'000'000, 'x');
    QCOMPARE(BertText::split(text.normalise(word)).size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestBertText)
#include "test_bert_text.moc"
