// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/response_text.h"
#include "generation_case.h"

#include <QtTest>

using namespace engine;

namespace {

/// Tokens are bytes.
class ByteTokenizer final : public Tokenizer {
public:
    [[nodiscard]] Encoding encode(std::string_view, std::optional<std::string_view>, int, SpecialText) const override
    {
        return {};
    }
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view, SpecialText) const override { return {}; }
    [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool) const override
    {
        std::string bytes;
        for (const std::int32_t id : ids)
            bytes += static_cast<char>(id);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
    }
    [[nodiscard]] bool isSpecial(std::int32_t) const override { return false; }
    [[nodiscard]] std::string_view tokenText(std::int32_t) const override { return {}; }
    [[nodiscard]] std::int32_t vocabSize() const override { return 256; }
    [[nodiscard]] const SpecialIds& specialIds() const override { return m_special; }
    [[nodiscard]] int specialCount(bool) const override { return 0; }

private:
    SpecialIds m_special;
};

struct Streamed {
    std::vector<std::string> pieces;
    std::string text;
    bool stopped = false;
};

Streamed stream(const std::string& bytes, std::vector<std::string> stop)
{
    const ByteTokenizer tokenizer;
    ResponseText text(tokenizer, std::move(stop));
    Streamed result;
    for (const char byte : bytes)
        result.pieces.push_back(text.push(static_cast<unsigned char>(byte)));
    result.pieces.push_back(text.finish());
    result.text = text.text();
    result.stopped = text.stopped();
    return result;
}

std::string joined(const std::vector<std::string>& pieces)
{
    std::string all;
    for (const std::string& piece : pieces)
        all += piece;
    return all;
}

} // namespace

class TestResponseText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAtAStopText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("stop");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("stopped");
        const auto row = [](const char* name, const char* bytes, QList<QByteArray> stop, const char* text,
                            bool stopped) {
            QTest::newRow(name) << QByteArray(bytes) << stop << QByteArray(text) << stopped;
        };
        row("none", "4 + 4 = 8", {}, "4 + 4 = 8", false);
        row("not-there", "4 + 4 = 8", {"###"}, "4 + 4 = 8", false);
        row("there", "8\n### Next", {"###"}, "8\n", true);
        row("at-once", "###8", {"###"}, "", true);
        row("at-the-end", "8###", {"###"}, "8", true);
        row("its-beginning-alone", "8##", {"###"}, "8##", false);
        row("the-first-of-two", "a<b>c", {"c", "<b>"}, "a", true);
        row("begins-twice", "aab", {"ab"}, "a", true);
        row("overlapping", "x##y###z", {"###"}, "x##y", true);
        row("of-one-character", "ab\ncd", {"\n"}, "ab", true);
        row("behind-a-character", "z\xC3\xBC#", {"#"}, "z\xC3\xBC", true);
        row("in-characters", "z\xE6\x9D\xB1\xE4\xBA\xAC!", {"\xE4\xBA\xAC"}, "z\xE6\x9D\xB1", true);
    }
    void endsAtAStopText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QByteArray>, stop);
        QFETCH(QByteArray, text);
        QFETCH(bool, stopped);
        std::vector<std::string> stops;
        for (const QByteArray& one : stop)
            stops.push_back(one.toStdString());
        const Streamed result = stream(bytes.toStdString(), stops);
        QCOMPARE(QByteArray::fromStdString(result.text), text);
        QCOMPARE(result.stopped, stopped);
        QCOMPARE(QByteArray::fromStdString(joined(result.pieces)), text);
        for (const std::string& piece : result.pieces) // whole characters
            QCOMPARE(QString::fromStdString(piece).toStdString(), piece);
    }

    // Given as soon as it is sure: only what may begin the stop text waits.
    void heldBackNoLonger()
    {
        const Streamed result = stream("ab#c##d", {"###"});
        QCOMPARE(result.pieces, (std::vector<std::string>{"a", "b", "", "#c", "", "", "##d", ""}));
    }

    void incompleteCharactersWait()
    {
        const Streamed result = stream("a\xE6\x9D\xB1", {});
        QCOMPARE(result.pieces, (std::vector<std::string>{"a", "", "", "\xE6\x9D\xB1", ""}));
        QVERIFY(stream("a\xE6\x9D", {}).text.starts_with("a\xEF\xBF\xBD")); // never the bytes themselves
    }
};

QTEST_GUILESS_MAIN(TestResponseText)
#include "test_response_text.moc"
