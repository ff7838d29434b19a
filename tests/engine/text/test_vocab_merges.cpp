// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "engine/error.h"
#include "pipeline_recipes.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace engine;
using nlohmann::json;

namespace {

const json& golden()
{
    static const json content = readJsonFile(places::fixturesFolder() / "goldens" / "vocab_merges.json");
    return content;
}

json bytesModel()
{
    return readJsonFile(recipes::folder() / "models" / "bytes.json");
}

/// A folder as make_vocab_merges.py makes it: tokens `before` the vocabulary of the byte-level model, its merges,
/// files.
void fill(recipes::Folder& folder, const json& before, const json& files)
{
    const json model = bytesModel();
    json vocab = json::object();
    for (const json& token : before)
        vocab[token.get<std::string>()] = vocab.size();
    for (const auto& [token, id] : model.at("vocab").items())
        vocab[token] = id.get<std::size_t>() + before.size();
    std::string merges = "#version: 0.2\n";
    for (const json& merge : model.at("merges"))
        merges += merge.at(0).get<std::string>() + " " + merge.at(1).get<std::string>() + "\n";
    folder.with("vocab.json", vocab.dump()).with("merges.txt", merges);
    for (const auto& [name, content] : files.items())
        folder.with(name, content.dump());
}

QString errorOf(const recipes::Folder& folder)
{
    try {
        (void)loadTokenizer(folder.path());
        return {};
    } catch (const EngineError& error) {
        return QString::fromStdString(std::string(errorCodeName(error.code())) + ": " + error.where() + ": " +
                                      error.message());
    }
}

} // namespace

class TestVocabMerges : public QObject {
    Q_OBJECT
private slots:
    void asTransformers_data();
    void asTransformers();
    void modelTypeTellsTheFamily();
    void badFiles_data();
    void badFiles();
};

void TestVocabMerges::asTransformers_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(golden().at("folders").size()); ++i)
        QTest::newRow(golden()["folders"][static_cast<std::size_t>(i)]["name"].get<std::string>().c_str()) << i;
}

void TestVocabMerges::asTransformers()
{
    QFETCH(int, index);
    const json& wanted = golden().at("folders").at(static_cast<std::size_t>(index));
    recipes::Folder folder;
    fill(folder, wanted.at("before"), wanted.at("files"));
    const auto tokenizer = loadTokenizer(folder.path());
    QCOMPARE(tokenizer->vocabSize(), wanted.at("size").get<int>());
    const json& texts = golden().at("texts");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto text = texts.at(i).get<std::string>();
        const json& test = wanted.at("cases").at(i);
        for (const auto& [key, special] : {std::pair{"plain", SpecialText::Plain}, {"token", SpecialText::Token}}) {
            const auto ids = tokenizer->encode(text, std::nullopt, recipes::kNoLimit, special).ids;
            QCOMPARE(ids, test.at(key).at("ids").get<std::vector<std::int32_t>>());
            QCOMPARE(tokenizer->decode(ids, false), test.at(key).at("decoded").get<std::string>());
            QCOMPARE(tokenizer->decode(ids, true), test.at(key).at("skipped").get<std::string>());
        }
        QCOMPARE(tokenizer->encode(text, "second one", 9).ids, test.at("pair").get<std::vector<std::int32_t>>());
    }
}

void TestVocabMerges::modelTypeTellsTheFamily()
{
    recipes::Folder folder;
    fill(folder, {"<|endoftext|>"}, json::object());
    QVERIFY(errorOf(folder).contains(QStringLiteral("unsupported")));
    folder.with("config.json", R"({"model_type": "gptj"})");
    const auto tokenizer = loadTokenizer(folder.path());
    QCOMPARE(tokenizer->specialIds().bos, 0);
    QCOMPARE(tokenizer->specialIds().eos, 0);
    QCOMPARE(tokenizer->specialCount(true), 0);
    folder.with("config.json", R"({"model_type": "mystery"})");
    QVERIFY(errorOf(folder).contains(QStringLiteral("mystery")));
    folder.with("tokenizer_config.json", R"({"tokenizer_class": "MysteryTokenizer"})");
    QVERIFY(errorOf(folder).contains(QStringLiteral("MysteryTokenizer")));
}

void TestVocabMerges::badFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("mentions");
    const auto row = [](const char* name, const char* file, const char* content, const QStringList& mentions) {
        QTest::newRow(name) << file << QByteArray(content) << mentions;
    };
    row("merge of three", "merges.txt", "#version: 0.2\nt h e\n", {"bad_file", "merges.txt:2", "two tokens"});
    row("empty line", "merges.txt", "t h\n\n", {"bad_file", "merges.txt:2"});
    row("unknown part", "merges.txt", "t zzz\n", {"bad_file", "merges.txt", "merge 1", "zzz"});
    row("vocabulary is a list", "vocab.json", "[]", {"bad_file", "vocab.json", "object"});
    row("id is a text", "vocab.json", R"({"a": "1"})", {"bad_file", "vocab.json", "\"a\""});
    row("id twice", "vocab.json", R"({"a": 1, "b": 1})", {"bad_file", "vocab.json", "two tokens"});
    row("added token's id is taken", "added_tokens.json", R"({"<new>": 5})", {"bad_file", "added_tokens.json", "5"});
    row("added tokens are a list", "added_tokens.json", "[]", {"bad_file", "added_tokens.json", "object"});
    row("switch is a text", "tokenizer_config.json", R"({"tokenizer_class": "GPT2Tokenizer", "add_bos_token": "yes"})",
        {"bad_file", "tokenizer_config.json", "add_bos_token"});
}

void TestVocabMerges::badFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, mentions);
    recipes::Folder folder;
    fill(folder, {"<|endoftext|>"}, {{"tokenizer_config.json", {{"tokenizer_class", "GPT2Tokenizer"}}}});
    QVERIFY(errorOf(folder).isEmpty());
    folder.with(file.toStdString(), content.toStdString());
    const QString error = errorOf(folder);
    for (const QString& part : mentions)
        QVERIFY2(error.contains(part), qPrintable(error + QStringLiteral(" lacks ") + part));
}

QTEST_GUILESS_MAIN(TestVocabMerges)
#include "test_vocab_merges.moc"
