// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data/encoded.h"
#include "data_files.h"
#include "test_places.h"

using namespace engine;

namespace {

std::unique_ptr<Tokenizer> plain()
{
    return loadTokenizer(places::fixturesFolder() / "text" / "plain");
}

Dataset made(const std::vector<std::string>& texts)
{
    Dataset data;
    data.name = "train";
    data.path = "made.tsv";
    data.skippedEmpty = 2;
    for (const std::string& text : texts) {
        Sample sample;
        sample.a = text;
        sample.label = static_cast<std::int32_t>(data.samples.size() % 2);
        sample.target = 0.5 * static_cast<double>(data.samples.size());
        sample.row = static_cast<std::int64_t>(data.samples.size()) + 2;
        data.samples.push_back(sample);
    }
    return data;
}

} // namespace

class TestEncoded : public QObject {
    Q_OBJECT
private slots:
    void countsAndCarries();
    void withoutTokensIsSkipped();
    void manyAreEqualToOneByOne();
    void errorsOfBothHalvesArrive();
    void nothing();
};

void TestEncoded::countsAndCarries()
{
    const EncodedDataset data = encode(made({"hello", "the new world", "a b c d e f"}), *plain(), 6);
    QCOMPARE(data.name, std::string("train"));
    QCOMPARE(data.path, std::string("made.tsv"));
    QCOMPARE(data.samples.size(), std::size_t{3});
    QCOMPARE(data.tokens, std::int64_t{3 + 5 + 6});
    QCOMPARE(data.longest, std::int64_t{6});
    QCOMPARE(data.truncated, std::int64_t{1});
    QCOMPARE(data.skipped, std::int64_t{2});
    QCOMPARE(data.samples.at(1).label, 1);
    QCOMPARE(data.samples.at(2).target, 1.0);
    QCOMPARE(data.samples.at(2).row, std::int64_t{4});
    QCOMPARE(data.samples.at(2).index, std::uint64_t{2});
    QCOMPARE(data.samples.at(2).segments, std::vector<std::int32_t>(6, 0));
}

void TestEncoded::withoutTokensIsSkipped()
{
    const EncodedDataset data = encode(made({"hello", "\x01\x02", "\xFF\xFE", "world"}), *plain(), 16);
    QCOMPARE(data.samples.size(), std::size_t{2});
    QCOMPARE(data.skipped, std::int64_t{4});
    QCOMPARE(data.samples.at(1).index, std::uint64_t{3});
    QVERIFY(encode(made({"hello", "world"}), *plain(), 2).samples.empty());
}

void TestEncoded::manyAreEqualToOneByOne()
{
    std::vector<std::string> texts;
    for (int i = 0; i < 501; ++i)
        texts.push_back("the token " + std::string(static_cast<std::size_t>(i % 40), 'a') + " w\xC3\xB6rk");
    const auto tokenizer = plain();
    const EncodedDataset data = encode(made(texts), *tokenizer, 24);
    QCOMPARE(data.samples.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(data.samples[i].ids, tokenizer->encode(texts[i], std::nullopt, 24).ids);
}

void TestEncoded::errorsOfBothHalvesArrive()
{
    verifyMentions(errorOf([] { (void)encode(made({"hello", "world"}), *plain(), 1); }), {"bad_config", "max_length"});
    verifyMentions(errorOf([] { (void)encode(made({"hello"}), *plain(), 1); }), {"bad_config", "max_length"});
}

void TestEncoded::nothing()
{
    const EncodedDataset data = encode(made({}), *plain(), 16);
    QVERIFY(data.samples.empty());
    QCOMPARE(data.tokens, std::int64_t{0});
}

QTEST_GUILESS_MAIN(TestEncoded)
#include "test_encoded.moc"
