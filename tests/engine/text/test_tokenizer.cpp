// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/json.h"
#include "engine/error.h"
#include "golden_text.h"
#include "test_places.h"
#include "text/tokenizer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <thread>

using namespace engine;
using nlohmann::json;

namespace {

const json& golden()
{
    static const json content = readJsonFile(places::fixturesFolder() / "goldens" / "tokenizer.json");
    return content;
}

QString shown(const std::vector<std::int32_t>& ids)
{
    QStringList list;
    for (const std::int32_t id : ids)
        list << QString::number(id);
    return list.join(QLatin1Char(' '));
}

/// Empty if the tokenizer gives what the golden says, else what differs.
QString difference(const Tokenizer& tokenizer, const json& test, const std::string& key, SpecialText special)
{
    const json& wanted =
        special == SpecialText::Token && test.contains(key + "_special") ? test.at(key + "_special") : test.at(key);
    std::optional<std::string> b;
    if (test.contains("b"))
        b = goldenText::textOf(test.at("b"));
    const Encoding seen =
        tokenizer.encode(goldenText::textOf(test.at("a")), b, test.at("max_length").get<int>(), special);
    const std::vector<std::int32_t> ids = goldenText::unpacked(wanted.at("ids"));
    std::vector<std::int32_t> segments(ids.size() - wanted.at("second").get<std::size_t>(), 0);
    segments.resize(ids.size(), 1);
    if (seen.ids == ids && seen.segments == segments && seen.truncated == wanted.at("cut").get<std::int64_t>())
        return {};
    return QStringLiteral("%1\n  seen     %2 (cut %3)\n  expected %4")
        .arg(QString::fromStdString(test.dump()).left(300), shown(seen.ids), QString::number(seen.truncated),
             shown(ids));
}

void compareAll(const Tokenizer& tokenizer, const std::string& key)
{
    int compared = 0;
    for (const json& test : golden().at("cases")) {
        for (const SpecialText special : {SpecialText::Plain, SpecialText::Token}) {
            const QString wrong = difference(tokenizer, test, key, special);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            ++compared;
        }
    }
    QVERIFY(compared > 600);
}

std::uint64_t addIds(std::uint64_t hash, const std::vector<std::int32_t>& ids)
{
    const auto add = [&](std::uint32_t value) {
        for (int shift = 0; shift < 32; shift += 8)
            hash = (hash ^ (value >> shift & 0xFF)) * 0x100000001B3ull;
    };
    for (const std::int32_t id : ids)
        add(static_cast<std::uint32_t>(id));
    add(0xFFFFFFFFu);
    return hash;
}

std::vector<std::string_view> linesOf(std::string_view content)
{
    std::vector<std::string_view> lines;
    while (!content.empty()) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        std::string_view line = content.substr(0, end);
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
    }
    return lines;
}

/// The hash of make_tokenizer.py's file_hash.
std::string hashOfLines(const Tokenizer& tokenizer, const std::vector<std::string_view>& lines)
{
    std::uint64_t hash = 0xCBF29CE484222325ull;
    for (const std::string_view line : lines)
        hash = addIds(hash, tokenizer.encode(line, std::nullopt, 512).ids);
    for (const std::string_view line : lines)
        if (const std::size_t tab = line.find('\t'); tab != std::string_view::npos)
            hash = addIds(hash, tokenizer.encode(line.substr(0, tab), line.substr(tab + 1), 32).ids);
    for (const json& length : golden().at("pair_lengths"))
        for (std::size_t i = 0; i < lines.size(); ++i)
            hash = addIds(hash, tokenizer.encode(lines[i], lines[(i + 1) % lines.size()], length.get<int>()).ids);
    return QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0')).toStdString();
}

/// Compares the ids of every line of the files that the golden names.
void compareFiles(const Tokenizer& tokenizer, const std::string& key)
{
    std::size_t compared = 0;
    for (const auto& [name, wanted] : golden().at("files").items()) {
        const std::string content = readWholeFile(places::sourceFolder() / name);
        const std::vector<std::string_view> lines = linesOf(content);
        QCOMPARE(lines.size(), wanted.at("lines").get<std::size_t>());
        QVERIFY2(hashOfLines(tokenizer, lines) == wanted.at(key).get<std::string>(), name.c_str());
        compared += lines.size();
    }
    QVERIFY2(compared > 1700, "the sample data, the sentences and longer texts");
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT
private slots:
    void tinyCasedWithAddedTokens();
    void plainVocabText();
    void minilm();
    void minilmFromVocabText();
    void everyLineOfTheCommittedTexts();
    void everyLineByTheSmallTokenizers();
    void roles();
    void noRoomForSpecialTokens();
    void aWordOfOneMegabyte();
    void manyThreads();
    void speed();
};

void TestTokenizer::tinyCasedWithAddedTokens()
{
    compareAll(*loadTokenizer(places::fixturesFolder() / "text" / "tiny"), "tiny");
}

void TestTokenizer::plainVocabText()
{
    compareAll(*loadTokenizer(places::fixturesFolder() / "text" / "plain"), "plain");
}

void TestTokenizer::minilm()
{
    SKIP_WITHOUT_MINILM();
    const auto tokenizer = loadTokenizer(*places::minilmFolder());
    QCOMPARE(tokenizer->vocabSize(), 30522);
    compareAll(*tokenizer, "minilm");
}

void TestTokenizer::minilmFromVocabText()
{
    SKIP_WITHOUT_MINILM();
    const QTemporaryDir folder;
    const std::filesystem::path copy = folder.path().toStdString();
    std::filesystem::copy_file(*places::minilmFolder() / "vocab.txt", copy / "vocab.txt");
    compareAll(*loadTokenizer(copy), "minilm");
}

void TestTokenizer::everyLineOfTheCommittedTexts()
{
    for (const char* split : {"train", "validation", "test", "ood"})
        QVERIFY2(golden().at("files").contains(std::string("resources/data/sample/") + split + ".tsv"), split);
    SKIP_WITHOUT_MINILM();
    compareFiles(*loadTokenizer(*places::minilmFolder()), "minilm");
}

void TestTokenizer::everyLineByTheSmallTokenizers()
{
    compareFiles(*loadTokenizer(places::fixturesFolder() / "text" / "tiny"), "tiny");
    compareFiles(*loadTokenizer(places::fixturesFolder() / "text" / "plain"), "plain");
}

void TestTokenizer::roles()
{
    const auto tokenizer = loadTokenizer(places::fixturesFolder() / "text" / "plain");
    const SpecialIds& special = tokenizer->specialIds();
    QCOMPARE(special.pad, 0);
    QCOMPARE(special.unknown, 1);
    QCOMPARE(special.cls, 2);
    QCOMPARE(special.separator, 3);
    QCOMPARE(special.mask, 4);
    QCOMPARE(tokenizer->specialCount(false), 2);
    QCOMPARE(tokenizer->specialCount(true), 3);
    QCOMPARE(tokenizer->tokenText(2), std::string_view("[CLS]"));
    QVERIFY(tokenizer->tokenText(-1).empty());
    QVERIFY(tokenizer->tokenText(tokenizer->vocabSize()).empty());
}

void TestTokenizer::noRoomForSpecialTokens()
{
    const auto tokenizer = loadTokenizer(places::fixturesFolder() / "text" / "plain");
    QCOMPARE(tokenizer->encode("hello", std::nullopt, 2).ids, (std::vector<std::int32_t>{2, 3}));
    QVERIFY_EXCEPTION_THROWN((void)tokenizer->encode("hello", std::nullopt, 1), EngineError);
    QVERIFY_EXCEPTION_THROWN((void)tokenizer->encode("hello", "world", 2), EngineError);
    QVERIFY_EXCEPTION_THROWN((void)tokenizer->encode("hello", std::nullopt, -5), EngineError);
}

void TestTokenizer::aWordOfOneMegabyte()
{
    const auto tokenizer = loadTokenizer(places::fixturesFolder() / "text" / "plain");
    QElapsedTimer timer;
    timer.start();
    const std::string word(1'000'000, 'a');
    QCOMPARE(tokenizer->encode(word, std::nullopt, 128).ids, (std::vector<std::int32_t>{2, 1, 3}));
    std::string dashes(1'000'000, '-');
    QCOMPARE(tokenizer->encode(dashes, std::nullopt, 128).truncated, 1'000'000 - 126);
    QVERIFY2(timer.elapsed() < 5000, "a million characters must take linear time");
}

void TestTokenizer::manyThreads()
{
    const auto tokenizer = loadTokenizer(places::fixturesFolder() / "text" / "tiny");
    const std::string text = "Hello wörld, the tokens é中 [MASK] C++ <url>";
    const Encoding wanted = tokenizer->encode(text, text, 64);
    std::vector<int> equal(4, 0);
    {
        std::vector<std::jthread> threads;
        for (int& count : equal)
            threads.emplace_back([&] {
                for (int i = 0; i < 500; ++i)
                    count += tokenizer->encode(text, text, 64).ids == wanted.ids ? 1 : 0;
            });
    }
    QCOMPARE(equal, std::vector<int>(4, 500));
}

void TestTokenizer::speed()
{
    SKIP_WITHOUT_MINILM();
    const auto tokenizer = loadTokenizer(*places::minilmFolder());
    const std::string text = readWholeFile(places::sourceFolder() / "tests" / "fixtures" / "text" / "speed.txt");
    std::size_t tokens = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 300)
        tokens += tokenizer->encode(text, std::nullopt, 1'000'000).ids.size();
    const double rate = static_cast<double>(tokens) / (static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    qInfo("%.2f million tokens a second on one thread", rate * 1e-6);
    QVERIFY(rate > 50'000);
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "test_tokenizer.moc"
