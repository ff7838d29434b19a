// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "pipeline_recipes.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace engine;
using nlohmann::json;

namespace {

QString errorOf(const json& content)
{
    recipes::Folder folder;
    try {
        (void)loadTokenizer(folder.with("tokenizer.json", content.dump()).path());
        return {};
    } catch (const EngineError& error) {
        return QString::fromStdString(std::string(errorCodeName(error.code())) + ": " + error.where() + ": " +
                                      error.message());
    }
}

void verifyMentions(const QString& error, const QStringList& parts)
{
    for (const QString& part : parts)
        QVERIFY2(error.contains(part), qPrintable(QStringLiteral("\"%1\" lacks \"%2\"").arg(error, part)));
}

} // namespace

/// Each damaged part of a tokenizer.json is refused with its file and field.
class TestPipelineFiles : public QObject {
    Q_OBJECT
private slots:
    void damagedParts_data();
    void damagedParts();
    void patterns_data();
    void patterns();
    void anUnknownTokenThatIsNotThere();
    void aPatternThatBacktracksWithoutEnd();
    void configurationGoesFirst();
    void precompiledMapsNeverReadOutside();
    void mergesInBothSpellings();
    void oldFilesWithoutTypes();
};

void TestPipelineFiles::damagedParts_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("mentions");
    const auto row = [](const char* recipe, const char* pointer, const char* value, const QStringList& mentions) {
        QTest::newRow((std::string(pointer) + " " + value).substr(0, 90).c_str())
            << recipe << pointer << QByteArray(value) << mentions;
    };
    row("gpt2", "/model/dropout", "0.1", {"unsupported", "model", "dropout"});
    row("gpt2", "/model/dropout", "\"no\"", {"bad_file", "model", "dropout"});
    row("gpt2", "/model/merges/0", "[\"a\"]", {"bad_file", "model.merges", "merge 1"});
    row("gpt2", "/model/merges/0", "\"a b c\"", {"bad_file", "model.merges", "merge 1"});
    row("gpt2", "/model/merges/2", "[\"zzz\", \"a\"]", {"bad_file", "model.merges", "merge 3", "zzz"});
    row("gpt2", "/model/merges", "7", {"bad_file", "model", "merges", "list"});
    row("gpt2", "/model/vocab/a", "-1", {"bad_file", "model.vocab", "\"a\""});
    row("gpt2", "/model/byte_fallback", "1", {"bad_file", "model", "byte_fallback"});
    row("gpt2", "/model/unk_token", "1", {"bad_file", "model", "unk_token"});
    row("gpt2", "/pre_tokenizer/add_prefix_space", "0", {"bad_file", "pre_tokenizer", "add_prefix_space"});
    row("gpt2", "/added_tokens", "{}", {"bad_file", "added_tokens", "list"});
    row("gpt2", "/added_tokens/0/normalized", "0", {"bad_file", "added_tokens", "normalized"});
    row("roberta", "/post_processor/cls", "[\"<s>\", 1]", {"bad_file", "post_processor", "<s>"});
    row("roberta", "/post_processor/sep", "[\"</s>\"]", {"bad_file", "post_processor", "sep"});
    row("llama3", "/post_processor/processors/1/single", "[]", {"bad_file", "post_processor.processors[1].single"});
    row("llama3", "/post_processor/processors/0", R"({"type":"BertProcessing","sep":["a",64],"cls":["a",64]})",
        {"unsupported", "post_processor", "more than one"});
    row("llama3", "/pre_tokenizer/pretokenizers/0/behavior", "\"Chopped\"", {"unsupported", "Chopped"});
    row("llama3", "/pre_tokenizer/pretokenizers/0/pattern", "{}", {"bad_file", "pretokenizers[0].pattern", "Regex"});
    row("llama3", "/pre_tokenizer/pretokenizers/0/pattern", "\"a\"", {"bad_file", "pretokenizers[0]", "pattern"});
    row("llama", "/pre_tokenizer/prepend_scheme", "\"last\"", {"bad_file", "pre_tokenizer", "last"});
    row("llama", "/pre_tokenizer/add_prefix_space", "false", {"bad_file", "pre_tokenizer", "add_prefix_space"});
    row("llama", "/pre_tokenizer/replacement", "\"__\"", {"bad_file", "pre_tokenizer", "replacement", "one character"});
    row("llama", "/decoder/decoders/3/content", "\"\"", {"bad_file", "decoder.decoders[3]", "content"});
    row("llama", "/decoder/decoders/3/start", "-1", {"bad_file", "decoder.decoders[3]", "start"});
    row("llama_legacy", "/normalizer/normalizers/0/prepend", "1", {"bad_file", "normalizer.normalizers[0]", "prepend"});
    row("llama_legacy", "/normalizer/normalizers/1", "null", {"bad_file", "normalizer.normalizers[1]"});
    row("xlmr", "/normalizer/normalizers/0/precompiled_charsmap", "\"AAAA\"", {"bad_file", "precompiled_charsmap"});
    row("xlmr", "/normalizer/normalizers/0/precompiled_charsmap", "\"@@@@\"", {"bad_file", "base64"});
    row("xlmr", "/normalizer/normalizers/0/precompiled_charsmap", "\"////f2FiY2Q=\"", {"bad_file", "its table"});
    row("xlmr", "/model/unk_id", "null", {"bad_file", "model", "unk_id"});
    row("xlmr", "/model/unk_id", "4000", {"bad_file", "model", "unk_id", "4000"});
    row("xlmr", "/model/vocab/3", "[\"<unk>\"]", {"bad_file", "model.vocab[3]", "score"});
    row("xlmr", "/model/vocab/3", "[\"<s>\", 0.0]", {"bad_file", "model.vocab[3]", "twice"});
    row("word_level", "/model/unk_token", "\"none\"", {"bad_file", "model.unk_token", "none"});
    row("ctc", "/pre_tokenizer/pretokenizers/0/delimiter", "\"\"", {"bad_file", "pretokenizers[0]", "delimiter"});
    row("ctc", "/pre_tokenizer/pretokenizers/2/length", "0", {"bad_file", "pretokenizers[2]", "length"});
    row("ctc", "/decoder/pad_token", "\"\"", {"bad_file", "decoder", "pad_token"});
    row("suffix", "/decoder/suffix", "\"\"", {"bad_file", "decoder", "suffix"});
}

void TestPipelineFiles::damagedParts()
{
    QFETCH(QString, recipe);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QStringList, mentions);
    json content = recipes::tokenizerJson(recipe.toStdString());
    QVERIFY2(errorOf(content).isEmpty(), "the damage must be the only reason");
    content[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    verifyMentions(errorOf(content), mentions + QStringList{QStringLiteral("tokenizer.json")});
}

void TestPipelineFiles::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("mentions");
    const auto row = [](const char* pattern, const QStringList& mentions) {
        QTest::newRow(pattern) << pattern << mentions;
    };
    row("(a", {"bad_file", "not closed"});
    row("a)", {"bad_file", "has no ("});
    row("[a", {"bad_file", "not closed"});
    row("a\\", {"bad_file", "backslash"});
    row("*a", {"bad_file", "wrong"});
    row("\\p{Nonsense}", {"bad_file", "wrong"});
    row("\\pL", {"bad_file", "braces"});
    row("\\u12", {"bad_file", "four"});
    row("[a&&b]", {"unsupported", "&&"});
    row("[a[^b]]", {"unsupported", "[^"});
    row("[\\W]", {"unsupported", "\\\\W"});
    row("\\bword", {"unsupported", "\\\\b"});
    row("(?m:.)", {"unsupported", "(?m:"});
    row("(?<name>a)", {"unsupported", "(?<n"});
    row("a\\Kb", {"unsupported", "\\\\K"});
}

void TestPipelineFiles::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, mentions);
    json content = recipes::tokenizerJson("llama3");
    content["pre_tokenizer"]["pretokenizers"][0]["pattern"] = {{"Regex", pattern.toStdString()}};
    verifyMentions(errorOf(content), mentions + QStringList{"pre_tokenizer.pretokenizers[0].pattern", "pattern"});
}

void TestPipelineFiles::anUnknownTokenThatIsNotThere()
{
    json content = recipes::tokenizerJson("scripts");
    content["model"]["unk_token"] = "<absent>";
    recipes::Folder folder;
    const auto tokenizer = loadTokenizer(folder.with("tokenizer.json", content.dump()).path());
    QVERIFY_EXCEPTION_THROWN((void)tokenizer->encodePlain("\xE2\x82\xAC"), EngineError);
}

void TestPipelineFiles::aPatternThatBacktracksWithoutEnd()
{
    recipes::Folder folder;
    json content = recipes::tokenizerJson("llama3");
    content["pre_tokenizer"]["pretokenizers"][0]["pattern"] = {{"Regex", "(a+)+[bc]"}};
    const auto slow = loadTokenizer(folder.with("tokenizer.json", content.dump()).path());
    QVERIFY_EXCEPTION_THROWN((void)slow->encodePlain(std::string(60, 'a')), EngineError);
}

void TestPipelineFiles::configurationGoesFirst()
{
    recipes::Folder folder;
    folder.with("tokenizer.json", recipes::tokenizerJson("llama").dump());
    const auto ids = [&](const char* config) {
        folder.with("tokenizer_config.json", config);
        return loadTokenizer(folder.path())->encode("a", std::nullopt, 16).ids;
    };
    const std::vector<std::int32_t> both = ids("{}");
    QCOMPARE(both.size(), std::size_t{3});
    const std::vector<std::int32_t> bos(both.begin(), both.end() - 1), eos(both.begin() + 1, both.end());
    QCOMPARE(ids(R"({"bos_token": "<s>", "eos_token": "</s>", "add_bos_token": true, "add_eos_token": false})"), bos);
    QCOMPARE(ids(R"({"bos_token": "<s>", "eos_token": "</s>", "add_bos_token": false, "add_eos_token": true})"), eos);
    folder.with("tokenizer_config.json", R"({"bos_token": "<s>", "pad_token": "<new pad>"})");
    const auto tokenizer = loadTokenizer(folder.path());
    QCOMPARE(tokenizer->specialIds().pad, tokenizer->vocabSize() - 1);
    QVERIFY(tokenizer->isSpecial(tokenizer->specialIds().pad));
    QCOMPARE(tokenizer->specialIds().bos, both.front());
}

// Tables of any bytes: other text, never a read outside (the sanitizers see that) nor a text that is not UTF-8.
void TestPipelineFiles::precompiledMapsNeverReadOutside()
{
    const json good = recipes::tokenizerJson("xlmr");
    const json::json_pointer place("/normalizer/normalizers/0/precompiled_charsmap");
    QByteArray blob = QByteArray::fromBase64(QByteArray::fromStdString(good.at(place).get<std::string>()));
    std::uint32_t state = 12345;
    for (int round = 0; round < 200; ++round) {
        QByteArray bad = blob;
        for (int i = 0; i < 20; ++i) {
            state = state * 1664525u + 1013904223u;
            bad[4 + static_cast<qsizetype>(state >> 8) % (bad.size() - 4)] = static_cast<char>(state >> 3);
        }
        json content = good;
        content[place] = bad.toBase64().toStdString();
        recipes::Folder folder;
        try {
            const auto tokenizer = loadTokenizer(folder.with("tokenizer.json", content.dump()).path());
            const auto ids = tokenizer->encodePlain("\xEF\xAC\x81 e\xCC\x81 \xE2\x91\xA0 x\xC2\xA0y \xE3\x8D\xBF");
            (void)tokenizer->decode(ids, true);
        } catch (const EngineError& error) {
            QVERIFY(!error.message().empty() && !error.where().empty());
        }
    }
}

void TestPipelineFiles::mergesInBothSpellings()
{
    json content = recipes::tokenizerJson("gpt2");
    recipes::Folder folder;
    const auto ids = [&] {
        return loadTokenizer(folder.with("tokenizer.json", content.dump()).path())
            ->encodePlain("the tokens of the world");
    };
    const auto wanted = ids();
    for (json& merge : content["model"]["merges"])
        merge = merge.at(0).get<std::string>() + " " + merge.at(1).get<std::string>();
    QCOMPARE(ids(), wanted);
}

void TestPipelineFiles::oldFilesWithoutTypes()
{
    for (const char* name : {"gpt2", "xlmr", "bert_sequence"}) {
        json content = recipes::tokenizerJson(name);
        content["model"].erase("type");
        QVERIFY2(errorOf(content).isEmpty(), name);
    }
}

QTEST_GUILESS_MAIN(TestPipelineFiles)
#include "test_pipeline_files.moc"
