// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/utf8.h"
#include "engine/error.h"
#include "mutation.h"
#include "pipeline_recipes.h"
#include "test_places.h"
#include "text/tokenizer.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace engine;

namespace {

const std::vector<std::string> kWords = {
    "-1",    "4294967296", "18446744073709551616", "1.5",       "null",     "true",         "\"\"",
    "[UNK]", "\"id\":3",   "\"type\":\"BPE\",",    "\n[SEP]\n", "[[[[[[[[", "\xED\xA0\x80", "\"##a\":5,"};

void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

/// Loads and uses the damaged tokenizer; true if it was accepted. Anything but EngineError ends the test.
bool survives(const std::filesystem::path& folder, const std::string& damagedText)
{
    try {
        const auto tokenizer = loadTokenizer(folder);
        const Encoding encoding =
            tokenizer->encode(damagedText, "Hello w\xC3\xB6rld [MASK] <url>", 64, SpecialText::Token);
        for (const std::int32_t id : encoding.ids)
            if (tokenizer->tokenText(id).empty())
                qFatal("an id outside the vocabulary: %d", id);
        if (findInvalidUtf8(tokenizer->decode(encoding.ids, false)) != std::string_view::npos)
            qFatal("a decoded text that is not UTF-8");
        return true;
    } catch (const EngineError& error) {
        if (error.message().empty() || error.where().empty())
            qFatal("an error without a message or a place: %s", error.what());
        return false;
    }
}

void damage(const std::string& fixture, const std::string& name, int rounds)
{
    const QTemporaryDir place;
    const std::filesystem::path folder = place.path().toStdString();
    const std::filesystem::path from = places::fixturesFolder() / "text" / fixture;
    using Copy = std::filesystem::copy_options;
    std::filesystem::copy(from, folder, Copy::recursive | Copy::overwrite_existing);
    const std::string good = readWholeFile(from / name);
    Mutation mutation(20261124, kWords);
    int accepted = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string bad = mutation(good);
        write(folder / name, bad);
        accepted += survives(folder, bad.substr(0, 300)) ? 1 : 0;
    }
    qInfo("%s: %d of %d damaged files accepted", name.c_str(), accepted, rounds);
    QVERIFY2(accepted < rounds, "damage must be noticed at least once");
    write(folder / name, good);
    (void)loadTokenizer(folder); // the damage was the only reason
}

/// The same for a recipe's tokenizer.json: model and parts together.
void damageRecipe(const std::string& name, int rounds)
{
    recipes::Folder place;
    const std::string good = recipes::tokenizerJson(name).dump();
    Mutation mutation(20261125, kWords);
    int accepted = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string bad = mutation(good);
        place.with("tokenizer.json", bad);
        accepted += survives(place.path(), bad.substr(0, 300)) ? 1 : 0;
    }
    qInfo("%s: %d of %d damaged files accepted", name.c_str(), accepted, rounds);
    QVERIFY2(accepted < rounds, "damage must be noticed at least once");
}

} // namespace

class TestTokenizerMutation : public QObject {
    Q_OBJECT
private slots:
    void tokenizerJson() { damage("tiny", "tokenizer.json", 600); }
    void vocabText() { damage("plain", "vocab.txt", 800); }
    void recipeParts_data();
    void recipeParts();
    void tokenizerConfig() { damage("plain", "tokenizer_config.json", 400); }
};

void TestTokenizerMutation::recipeParts_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"gpt2", "llama3", "roberta", "llama", "llama_legacy", "xlmr", "t5", "ctc", "suffix", "scripts"})
        QTest::newRow(name) << name;
}

void TestTokenizerMutation::recipeParts()
{
    QFETCH(QString, name);
    damageRecipe(name.toStdString(), 150);
}

QTEST_GUILESS_MAIN(TestTokenizerMutation)
#include "test_tokenizer_mutation.moc"
