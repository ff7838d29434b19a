// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "test_places.h"
#include "text/tokenizer.h"
#include "text_folder.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace engine;
using nlohmann::json;

namespace {

const char* const kVocab = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nhello\nworld\n##s\n";

json tinyJson()
{
    return json::parse(readWholeFile(places::fixturesFolder() / "text" / "tiny" / "tokenizer.json"));
}

/// The error of loading, as "code: where: message"; empty if it loads.
QString errorOf(const std::filesystem::path& folder)
{
    try {
        (void)loadTokenizer(folder);
        return {};
    } catch (const EngineError& error) {
        return QString::fromStdString(std::string(errorCodeName(error.code())) + ": " + error.where() + ": " +
                                      error.message());
    }
}

QString errorOfVocab(const std::string& vocab)
{
    return errorOf(TextFolder().with("vocab.txt", vocab).path());
}

QString errorOfJson(const json& content)
{
    return errorOf(TextFolder().with("tokenizer.json", content.dump()).path());
}

void verifyMentions(const QString& error, const QStringList& parts)
{
    for (const QString& part : parts)
        QVERIFY2(error.contains(part), qPrintable(QStringLiteral("\"%1\" lacks \"%2\"").arg(error, part)));
}

} // namespace

class TestTokenizerFiles : public QObject {
    Q_OBJECT
private slots:
    void nothingThere();
    void vocabTextLineEnds();
    void badVocabText_data();
    void badVocabText();
    void badJson_data();
    void badJson();
    void otherTypesAreNamed_data();
    void otherTypesAreNamed();
    void deepJson();
    void bertProcessingAndOldFiles();
    void configGoesBeforeTokenizerJson();
    void otherRoleNames();
    void tokenizerClasses();
    void addedTokensOfVocabText();
};

void TestTokenizerFiles::nothingThere()
{
    verifyMentions(errorOf("/nowhere/at/all"), {"missing_file", "/nowhere/at/all"});
    verifyMentions(errorOf(TextFolder().path()), {"missing_file", "tokenizer.json", "vocab.txt"});
}

void TestTokenizerFiles::vocabTextLineEnds()
{
    const std::string lines = kVocab;
    std::string crlf;
    for (const char c : lines)
        crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    for (const std::string& text : {lines, crlf, lines.substr(0, lines.size() - 1), "\xEF\xBB\xBF" + lines}) {
        TextFolder folder;
        const auto tokenizer = loadTokenizer(folder.with("vocab.txt", text).path());
        QCOMPARE(tokenizer->encode("Hello worlds", std::nullopt, 16).ids, (std::vector<std::int32_t>{2, 5, 6, 7, 3}));
        QCOMPARE(tokenizer->vocabSize(), 8);
    }
}

void TestTokenizerFiles::badVocabText_data()
{
    QTest::addColumn<QByteArray>("vocab");
    QTest::addColumn<QStringList>("mentions");
    const auto row = [](const char* name, const QByteArray& vocab, const QStringList& mentions) {
        QTest::newRow(name) << vocab << mentions;
    };
    const QByteArray good = kVocab;
    row("empty", "", {"bad_file", "vocab.txt", "empty"});
    row("no unknown", "[PAD]\n[CLS]\n[SEP]\n", {"bad_file", "vocab.txt", "[UNK]"});
    row("no cls", "[UNK]\n[SEP]\na\n", {"bad_file", "[CLS]"});
    row("no sep", "[UNK]\n[CLS]\na\n", {"bad_file", "[SEP]"});
    row("duplicate", good + "hello\n", {"bad_file", "vocab.txt:9", "hello", "twice", "5", "8"});
    row("blank line", "[UNK]\n\n[CLS]\n[SEP]\n", {"bad_file", "vocab.txt:2", "empty"});
    row("ill-formed UTF-8",
        good + "a\xFF"
               "b\n",
        {"bad_file", "vocab.txt:9", "UTF-8"});
    row("one endless line", QByteArray(5000, 'x') + "\n", {"bad_file", "vocab.txt:1", "5000"});
    row("html page", "<!DOCTYPE html>\n<html>\n</html>\n", {"bad_file", "[UNK]"});
}

void TestTokenizerFiles::badVocabText()
{
    QFETCH(QByteArray, vocab);
    QFETCH(QStringList, mentions);
    verifyMentions(errorOfVocab(vocab.toStdString()), mentions);
}

void TestTokenizerFiles::badJson_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("mentions");
    const auto row = [](const char* name, const char* pointer, const char* value, const QStringList& mentions) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(value) << mentions;
    };
    row("negative id", "/model/vocab/a", "-1", {"bad_file", "model.vocab", "\"a\"", "-1"});
    row("huge id", "/model/vocab/a", "4294967296", {"bad_file", "model.vocab", "4294967296"});
    row("largest id", "/model/vocab/a", "18446744073709551615", {"bad_file", "model.vocab", "\"a\""});
    row("id twice", "/model/vocab/a", "6", {"bad_file", "model.vocab", "two tokens"});
    row("gap", "/model/vocab/a", "100000", {"bad_file", "no token has id 5"});
    row("fraction", "/model/vocab/a", "1.5", {"bad_file", "model.vocab", "whole number"});
    row("text id", "/model/vocab/a", "\"5\"", {"bad_file", "model.vocab", "whole number"});
    row("empty token", "/model/vocab/", "7777", {"bad_file", "model.vocab", "empty"});
    row("no vocabulary", "/model/vocab", "null", {"bad_file", "vocab", "object"});
    row("empty vocabulary", "/model/vocab", "{}", {"bad_file", "[UNK]"});
    row("unknown token absent", "/model/unk_token", "\"<unk>\"", {"bad_file", "unk_token", "<unk>"});
    row("word length 0", "/model/max_input_chars_per_word", "0", {"bad_file", "max_input_chars_per_word"});
    row("word length huge", "/model/max_input_chars_per_word", "1000000000", {"bad_file", "max_input_chars"});
    row("prefix number", "/model/continuing_subword_prefix", "3", {"bad_file", "continuing_subword_prefix"});
    row("added token elsewhere", "/added_tokens/0/id", "3", {"bad_file", "added_tokens", "[PAD]", "3"});
    row("added token negative", "/added_tokens/0/id", "-7", {"bad_file", "added_tokens", "-7"});
    row("added token empty", "/added_tokens/0/content", "\"\"", {"bad_file", "added_tokens", "empty"});
    row("added token flag", "/added_tokens/0/lstrip", "3", {"bad_file", "added_tokens", "lstrip"});
    row("template id", "/post_processor/special_tokens/[CLS]/ids/0", "77", {"bad_file", "[CLS]", "77"});
    row("template without text", "/post_processor/single", "[]", {"bad_file", "post_processor.single", "once"});
    row("template segment", "/post_processor/single/0/SpecialToken/type_id", "9", {"bad_file", "type_id", "9"});
    row("template sequence", "/post_processor/single/1/Sequence/id", "\"C\"", {"bad_file", "\"C\""});
    row("no such special", "/post_processor/single/0/SpecialToken/id", "\"[X]\"", {"bad_file", "[X]"});
    row("switch is text", "/normalizer/lowercase", "\"yes\"", {"bad_file", "normalizer", "lowercase"});
}

void TestTokenizerFiles::badJson()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QStringList, mentions);
    json content = tinyJson();
    content[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    verifyMentions(errorOfJson(content), mentions + QStringList{QStringLiteral("tokenizer.json")});
}

void TestTokenizerFiles::otherTypesAreNamed_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("list"); // the key of a Sequence's parts; empty: there is no Sequence
    QTest::newRow("model") << "model"
                           << "";
    QTest::newRow("normalizer") << "normalizer"
                                << "normalizers";
    QTest::newRow("pre_tokenizer") << "pre_tokenizer"
                                   << "pretokenizers";
    QTest::newRow("post_processor") << "post_processor"
                                    << "processors";
    QTest::newRow("decoder") << "decoder"
                             << "decoders";
}

void TestTokenizerFiles::otherTypesAreNamed()
{
    QFETCH(QString, part);
    QFETCH(QString, list);
    const std::string key = part.toStdString();
    json content = tinyJson();
    content[key]["type"] = "Foreign";
    verifyMentions(errorOfJson(content), {"unsupported", "tokenizer.json", part, "\"Foreign\""});
    content[key].erase("type");
    if (part != "model")
        verifyMentions(errorOfJson(content), {"unsupported", part, "(none)"});
    if (list.isEmpty())
        return;
    content[key] = {{"type", "Sequence"}, {list.toStdString(), json::array({{{"type", "Foreign"}}})}};
    verifyMentions(errorOfJson(content), {"unsupported", part + "." + list + "[0]", "\"Foreign\""});
    content[key] = {{"type", "Sequence"}};
    verifyMentions(errorOfJson(content), {"bad_file", part, list});
    content[key] = 7;
    verifyMentions(errorOfJson(content), {"bad_file", part, "null"});
    json deep = {{"type", "Sequence"}, {list.toStdString(), json::array()}};
    for (int i = 0; i < 20; ++i)
        deep = {{"type", "Sequence"}, {list.toStdString(), json::array({deep})}};
    content[key] = deep;
    verifyMentions(errorOfJson(content), {"bad_file", part, "8 deep"});
}

void TestTokenizerFiles::deepJson()
{
    const std::string deep(100'000, '[');
    verifyMentions(errorOf(TextFolder().with("tokenizer.json", "{\"a\":" + deep).path()),
                   {"bad_file", "tokenizer.json"});
    verifyMentions(errorOf(TextFolder().with("tokenizer.json", "[]").path()), {"bad_file", "object"});
    verifyMentions(errorOf(TextFolder().with("tokenizer.json", "").path()), {"bad_file", "tokenizer.json"});
    const std::string twice = "{\"model\":{\"type\":\"WordPiece\",\"vocab\":{\"a\":0,\"a\":1}}}";
    verifyMentions(errorOf(TextFolder().with("tokenizer.json", twice).path()), {"bad_file", "tokenizer.json", "a"});
}

void TestTokenizerFiles::bertProcessingAndOldFiles()
{
    json content = tinyJson();
    const auto wanted = loadTokenizer(places::fixturesFolder() / "text" / "tiny")->encode("hello", "world", 16);
    content["post_processor"] = {{"type", "BertProcessing"}, {"sep", {"[SEP]", 3}}, {"cls", {"[CLS]", 2}}};
    content["model"].erase("type");
    TextFolder folder;
    const auto seen = loadTokenizer(folder.with("tokenizer.json", content.dump()).path())->encode("hello", "world", 16);
    QCOMPARE(seen.ids, wanted.ids);
    QCOMPARE(seen.segments, wanted.segments);
    content["post_processor"]["cls"] = {"[CLS]", 4};
    verifyMentions(errorOfJson(content), {"bad_file", "post_processor", "[CLS]"});
}

void TestTokenizerFiles::configGoesBeforeTokenizerJson()
{
    TextFolder folder;
    folder.with("tokenizer.json", tinyJson().dump());
    const std::int32_t hello = tinyJson()["model"]["vocab"]["hello"];
    const auto first = [&] { return loadTokenizer(folder.path())->encode("HELLO", std::nullopt, 16).ids.at(1); };
    QVERIFY(first() != hello);
    folder.with("tokenizer_config.json", R"({"do_lower_case": true, "strip_accents": null})");
    QCOMPARE(first(), hello);
    folder.with("tokenizer_config.json", R"({"do_lower_case": "yes"})");
    verifyMentions(errorOf(folder.path()), {"bad_file", "tokenizer_config.json", "do_lower_case"});
    folder.with("tokenizer_config.json", "{");
    verifyMentions(errorOf(folder.path()), {"bad_file", "tokenizer_config.json"});
}

void TestTokenizerFiles::otherRoleNames()
{
    TextFolder folder;
    folder.with("vocab.txt", "<unk>\n<s>\n</s>\nhello\n");
    verifyMentions(errorOf(folder.path()), {"bad_file", "[UNK]"});
    folder.with("special_tokens_map.json", R"({"unk_token": "<unk>", "cls_token": {"content": "<s>"}})");
    folder.with("tokenizer_config.json", R"({"sep_token": "</s>"})");
    const auto tokenizer = loadTokenizer(folder.path());
    QCOMPARE(tokenizer->encode("hello x", std::nullopt, 16).ids, (std::vector<std::int32_t>{1, 3, 0, 2}));
    QCOMPARE(tokenizer->specialIds().pad, -1);
}

void TestTokenizerFiles::tokenizerClasses()
{
    TextFolder folder;
    folder.with("vocab.txt", kVocab).with("tokenizer_config.json", R"({"tokenizer_class": "BertJapaneseTokenizer"})");
    verifyMentions(errorOf(folder.path()), {"unsupported", "tokenizer_config.json", "BertJapaneseTokenizer"});
    folder.with("tokenizer_config.json", R"({"tokenizer_class": "DistilBertTokenizerFast"})");
    QVERIFY(errorOf(folder.path()).isEmpty());
}

void TestTokenizerFiles::addedTokensOfVocabText()
{
    TextFolder folder;
    folder.with("vocab.txt", kVocab);
    folder.with("added_tokens.json", R"({"[PAD]": 0})");
    QVERIFY(errorOf(folder.path()).isEmpty());
    folder.with("added_tokens.json", R"({"<new>": 8})");
    verifyMentions(errorOf(folder.path()), {"unsupported", "added_tokens.json", "<new>"});
    std::filesystem::remove(folder.path() / "added_tokens.json");
    folder.with("tokenizer_config.json",
                R"({"added_tokens_decoder": {"8": {"content": "<new>", "normalized": false}}})");
    const auto tokenizer = loadTokenizer(folder.path());
    QCOMPARE(tokenizer->encode("hello<new>", std::nullopt, 16).ids, (std::vector<std::int32_t>{2, 5, 8, 3}));
    QCOMPARE(tokenizer->vocabSize(), 9);
    folder.with("tokenizer_config.json", R"({"added_tokens_decoder": {"x": {"content": "<new>"}}})");
    verifyMentions(errorOf(folder.path()), {"bad_file", "added_tokens_decoder", "\"x\""});
}

QTEST_GUILESS_MAIN(TestTokenizerFiles)
#include "test_tokenizer_files.moc"
