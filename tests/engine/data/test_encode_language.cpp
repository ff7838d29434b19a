// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data/encode_language.h"
#include "data/token_roles.h"
#include "data_files.h"
#include "greedy_tokenizer.h"
#include "text/byte_alphabet.h"

using namespace engine;

using Ids = std::vector<std::int32_t>;

class TestEncodeLanguage : public QObject {
    Q_OBJECT
private slots:
    void wholeTextIsLabelled();
    void promptIsMasked();
    void mergesAcrossTheBorder_data();
    void mergesAcrossTheBorder();
    void endOnlyWhereThereIsRoom();
    void withoutALabelIsLeftOut();
    void chatTextIsTakenAsItIs();
    void specialTextInDataIsText();
    void manyAreEqualToOneByOne();
    void errorsArrive();
    void roles();
    void bytesAreReadable();
};

namespace {

// 3 q, 4 r, 5 space, 6 " r", 7 two spaces, 8 "qr"
GreedyTokenizer tokenizer(bool addsStart = true)
{
    return GreedyTokenizer({"q", "r", " ", " r", "  ", "qr"}, addsStart);
}

Dataset made(const std::vector<std::pair<std::string, std::string>>& texts)
{
    Dataset data;
    data.name = "train";
    for (const auto& [prompt, response] : texts) {
        Sample sample;
        sample.a = prompt;
        sample.b = response;
        sample.row = static_cast<std::int64_t>(data.samples.size()) + 1;
        data.samples.push_back(sample);
    }
    return data;
}

LanguageOptions options(int maxLength, bool trainOnInputs)
{
    LanguageOptions made;
    made.maxLength = maxLength;
    made.trainOnInputs = trainOnInputs;
    return made;
}

} // namespace

void TestEncodeLanguage::wholeTextIsLabelled()
{
    const EncodedDataset data = encodeLanguage(made({{"q q ", "qr"}, {"", "r"}}), tokenizer(), options(16, true));
    QCOMPARE(data.samples.size(), std::size_t{2});
    QCOMPARE(data.samples[0].ids, (Ids{1, 3, 5, 3, 5, 8, 2}));
    QCOMPARE(data.samples[0].segments, Ids(7, 0));
    QCOMPARE(data.samples[0].labelStart, 1);
    QCOMPARE(data.samples[1].ids, (Ids{1, 4, 2}));
    QCOMPARE(data.samples[1].index, std::uint64_t{1});
    QCOMPARE(data.samples[1].row, std::int64_t{2});
    QCOMPARE(data.tokens, std::int64_t{10});
    QCOMPARE(data.labelled, std::int64_t{6 + 2});
    QCOMPARE(data.longest, std::int64_t{7});
    QCOMPARE(data.truncated + data.unlabelled + data.skipped, std::int64_t{0});
}

void TestEncodeLanguage::promptIsMasked()
{
    const EncodedDataset data = encodeLanguage(made({{"q q ", "qr"}, {"", "r"}}), tokenizer(), options(16, false));
    QCOMPARE(data.samples[0].labelStart, 5);
    QCOMPARE(data.samples[1].labelStart, 1);
    QCOMPARE(data.labelled, std::int64_t{2 + 2});
    const EncodedDataset bare = encodeLanguage(made({{"", "rr"}}), tokenizer(false), options(16, false));
    QCOMPARE(bare.samples[0].ids, (Ids{4, 4, 2}));
    QCOMPARE(bare.samples[0].labelStart, 1); // nothing predicts the first token
}

void TestEncodeLanguage::mergesAcrossTheBorder_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("response");
    QTest::addColumn<QString>("whole"); // pieces with commas
    QTest::addColumn<int>("start");     // without the start token
    QTest::newRow("no merge") << "q "
                              << "q"
                              << "q| |q" << 2;
    QTest::newRow("one token holds both") << "q "
                                          << "r"
                                          << "q| r" << 1;
    QTest::newRow("one token holds both, nothing before") << "q"
                                                          << "r"
                                                          << "qr" << 0;
    QTest::newRow("the prompt's own end is cut differently") << "q  "
                                                             << "r"
                                                             << "q| | r" << 2;
    QTest::newRow("a long piece gives way to a later one") << "q   "
                                                           << "r"
                                                           << "q|  | r" << 2;
    QTest::newRow("empty prompt") << ""
                                  << "r"
                                  << "r" << 0;
}

void TestEncodeLanguage::mergesAcrossTheBorder()
{
    QFETCH(QString, prompt);
    QFETCH(QString, response);
    QFETCH(QString, whole);
    QFETCH(int, start);
    const GreedyTokenizer words = tokenizer();
    const EncodedDataset data =
        encodeLanguage(made({{prompt.toStdString(), response.toStdString()}}), words, options(16, false));
    const EncodedSample& sample = data.samples.at(0);
    QStringList pieces;
    for (std::size_t i = 1; i + 1 < sample.ids.size(); ++i)
        pieces << QString::fromStdString(std::string(words.tokenText(sample.ids[i])));
    QCOMPARE(pieces.join('|'), whole);
    QCOMPARE(sample.labelStart, start + 1);
    // What the loss leaves out lies in the prompt, and all of the response is in it.
    const std::string before = words.decode(std::span(sample.ids).first(static_cast<std::size_t>(start) + 1), true);
    QVERIFY(prompt.toStdString().starts_with(before));
    const std::string after = words.decode(std::span(sample.ids).subspan(static_cast<std::size_t>(start) + 1), true);
    QVERIFY(after.ends_with(response.toStdString()));
}

void TestEncodeLanguage::endOnlyWhereThereIsRoom()
{
    const auto idsOf = [](const char* text, int maxLength) {
        const auto data = encodeLanguage(made({{"", text}}), tokenizer(), options(maxLength, true));
        return data.samples.at(0).ids;
    };
    QCOMPARE(idsOf("qq", 4), (Ids{1, 3, 3, 2}));
    QCOMPARE(idsOf("qq", 3), (Ids{1, 3, 3}));
    QCOMPARE(idsOf("qq", 2), (Ids{1, 3}));
    const auto cut = encodeLanguage(made({{"", "qq"}, {"q", "qqqqqqqqqqqq"}}), tokenizer(), options(3, true));
    QCOMPARE(cut.truncated, std::int64_t{1});
    QVERIFY(cut.samples[0].cut.empty());
    QCOMPARE(cut.samples[1].cut, Ids(8, 3)); // the first eight of eleven
}

void TestEncodeLanguage::withoutALabelIsLeftOut()
{
    const auto data = encodeLanguage(made({{"qqqq", "q"}, {"q ", "q"}, {"", ""}}), tokenizer(), options(5, false));
    QCOMPARE(data.unlabelled, std::int64_t{1});
    QCOMPARE(data.truncated, std::int64_t{1});
    QCOMPARE(data.samples.size(), std::size_t{2});
    QCOMPARE(data.samples[0].index, std::uint64_t{1});
    QCOMPARE(data.samples[1].ids, (Ids{1, 2})); // that a text may be empty can be learned
    QVERIFY(encodeLanguage(made({{"qqqq", "q"}}), tokenizer(), options(5, true)).unlabelled == 0);
    QVERIFY(encodeLanguage(made({{"", "q"}}), tokenizer(false), options(1, true)).samples.empty());
}

void TestEncodeLanguage::chatTextIsTakenAsItIs()
{
    LanguageOptions chat = options(16, false);
    chat.chat = [](std::span<const ChatMessage> talk, bool) {
        return ChatText{"<s>" + talk[0].content + " " + (talk.size() > 1 ? talk[1].content + "</s>r" : std::string()),
                        {}};
    };
    const auto data = encodeLanguage(made({{"q", "q"}}), tokenizer(), chat);
    QCOMPARE(data.samples[0].ids, (Ids{1, 3, 5, 3, 2, 4})); // one start, the template's own end, none added
    QCOMPARE(data.samples[0].labelStart, 3);
    chat.maxLength = 4;
    const auto cut = encodeLanguage(made({{"q", "q"}}), tokenizer(), chat);
    QCOMPARE(cut.samples[0].ids, (Ids{1, 3, 5, 3}));
    QCOMPARE(cut.samples[0].cut, (Ids{2, 4}));
}

void TestEncodeLanguage::specialTextInDataIsText()
{
    const auto data = encodeLanguage(made({{"q", "</s>"}}), tokenizer(), options(16, true));
    QCOMPARE(data.samples[0].ids, (Ids{1, 3, 0, 0, 0, 0, 2}));
}

void TestEncodeLanguage::manyAreEqualToOneByOne()
{
    std::vector<std::pair<std::string, std::string>> texts;
    for (int i = 0; i < 301; ++i)
        texts.emplace_back(std::string(static_cast<std::size_t>(i % 9), 'q') + " ", std::string(i % 5 + 1, 'r'));
    const auto all = encodeLanguage(made(texts), tokenizer(), options(12, false));
    QCOMPARE(all.samples.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); i += 12) {
        const auto one = encodeLanguage(made({texts[i]}), tokenizer(), options(12, false));
        QCOMPARE(all.samples[i].ids, one.samples.at(0).ids);
        QCOMPARE(all.samples[i].labelStart, one.samples.at(0).labelStart);
        QCOMPARE(all.samples[i].index, std::uint64_t{i});
    }
}

void TestEncodeLanguage::errorsArrive()
{
    for (const auto& texts : {made({{"q", "r"}}), made({{"q", "r"}, {"q", "r"}})})
        verifyMentions(errorOf([&] { (void)encodeLanguage(texts, tokenizer(), options(1, true)); }),
                       {"bad_config", "task.max_length"});
}

void TestEncodeLanguage::roles()
{
    const GreedyTokenizer words = tokenizer();
    const auto rolesOf = [&](int maxLength, bool trainOnInputs, const GreedyTokenizer& with) {
        const auto data = encodeLanguage(made({{"q ", "qq"}}), with, options(maxLength, trainOnInputs));
        QString text;
        for (const ShownToken& token : shownTokens(data.samples.at(0), with))
            text += QStringLiteral("SCTMX")[static_cast<int>(token.role)];
        return text;
    };
    QCOMPARE(rolesOf(16, false, words), QString("SMMTTT"));
    QCOMPARE(rolesOf(16, true, words), QString("STTTTT"));
    QCOMPARE(rolesOf(4, false, words), QString("SMMTX"));
    QCOMPARE(rolesOf(16, true, tokenizer(false)), QString("CTTTT"));
    EncodedSample classified;
    classified.ids = {1, 3, 0, 2};
    QString text;
    for (const ShownToken& token : shownTokens(classified, words))
        text += QStringLiteral("SCTMX")[static_cast<int>(token.role)];
    QCOMPARE(text, QString("SCCS")); // an unknown word is a word
}

void TestEncodeLanguage::bytesAreReadable()
{
    /// As byte-level vocabularies do: what they write stands for bytes.
    class Bytes : public GreedyTokenizer {
    public:
        using GreedyTokenizer::GreedyTokenizer;
        [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool) const override
        {
            std::string text;
            for (const std::int32_t id : ids)
                text += byteAlphabet::bytesOf(tokenText(id)).value();
            return text == "\xC3" ? "\uFFFD" : text; // a part of a character
        }
    };
    const std::vector<std::string> pieces = {"Ġthe", "ĊĊ", "ĉ", "Ã©", "Ã", "plain"};
    EncodedSample sample;
    sample.ids = {3, 4, 5, 6, 7, 8, 2};
    const auto texts = [&sample](const Tokenizer& with) {
        QStringList shown;
        for (const ShownToken& token : shownTokens(sample, with))
            shown += QString::fromStdString(token.text);
        return shown;
    };
    QCOMPARE(texts(Bytes(pieces, false)), QStringList({"·the", "↵↵", "⇥", "é", "Ã", "plain", "</s>"}));
    // A vocabulary of words that happens to hold such letters is left as it is.
    QCOMPARE(texts(GreedyTokenizer(pieces, false)), QStringList({"Ġthe", "ĊĊ", "ĉ", "Ã©", "Ã", "plain", "</s>"}));
}

QTEST_GUILESS_MAIN(TestEncodeLanguage)
#include "test_encode_language.moc"
