// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "error_code.h"
#include "mutation.h"
#include "test_places.h"
#include "text/protobuf_wire.h"
#include "text/sentencepiece_charsmap.h"
#include "text/sentencepiece_model.h"
#include "text/tokenizer.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <limits>

using namespace engine;

namespace {

using Change = std::function<void(SentencePieceModel&)>;

void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

std::string modelBytes(const std::string& folder = "spm_unigram")
{
    return readWholeFile(places::fixturesFolder() / "text" / folder / "tokenizer.model");
}

/// Message and place of the error that reading the bytes gives; empty if they are accepted.
QString refusal(const std::string& bytes)
{
    try {
        (void)readSentencePieceModel(bytes, "tokenizer.model");
    } catch (const EngineError& error) {
        return QString::fromStdString(error.where() + ": " + error.message());
    }
    return {};
}

SentencePieceModel goodModel()
{
    SentencePieceModel model;
    model.pieces = {{"<unk>", 0, PieceType::Unknown}, {"<s>", 0, PieceType::Control}, {"a", -1, PieceType::Normal}};
    return model;
}

std::string number(std::uint32_t value)
{
    std::string out;
    for (unsigned shift = 0; shift < 32; shift += 8)
        out += static_cast<char>(value >> shift & 0xFFu);
    return out;
}

/// A charsmap of 512 units: all empty (each a place of its own that no text leads to) but those set here.
struct Trie {
    std::vector<std::uint32_t> units = std::vector<std::uint32_t>(512, 0x800000FFu);
    std::string replacements = std::string("x\0", 2);
    void set(std::size_t at, std::uint32_t label, bool ends, std::uint32_t distance)
    {
        units[at] = label | (ends ? 1u << 8 : 0) | distance << 10;
    }
    [[nodiscard]] std::string bytes() const
    {
        std::string out = number(static_cast<std::uint32_t>(units.size() * 4));
        for (const std::uint32_t unit : units)
            out += number(unit);
        return out + replacements;
    }
};

/// Rule "A" → what stands at `value`.
Trie oneRule(std::uint32_t value)
{
    Trie trie;
    trie.set(0, 0, false, 256);              // children at 256 ^ byte
    trie.set(256 ^ 'A', 'A', true, 256 ^ 1); // its children at ('A' ^ 1) ^ byte, its value at 'A' ^ 1
    trie.units[('A' ^ 1)] = value | 0x80000000u;
    return trie;
}

QString charsmapRefusal(const std::string& bytes)
{
    try {
        checkCharsmap(bytes, "here");
    } catch (const EngineError& error) {
        return QString::fromStdString(error.message());
    }
    return {};
}

/// Loads and uses a folder with this model file; true if it was accepted. Anything but EngineError ends the test.
bool survives(const std::filesystem::path& folder, const std::string& bytes)
{
    write(folder / "tokenizer.model", bytes);
    try {
        const auto tokenizer = loadTokenizer(folder);
        const std::string text =
            "the model \xEF\xAC\x81nds <ud> e\xCC\x81\xCC\xA3 \xF0\x9F\x99\x82 " + bytes.substr(0, 200);
        const Encoding encoding = tokenizer->encode(text, "\xEF\xB7\xBA  x", 512, SpecialText::Token);
        (void)tokenizer->decode(encoding.ids, false);
        for (const std::int32_t id : encoding.ids)
            if (id < 0 || id >= tokenizer->vocabSize())
                qFatal("an id outside the vocabulary: %d", id);
        return true;
    } catch (const EngineError& error) {
        if (error.message().empty() || error.where().empty())
            qFatal("an error without a message or a place: %s", error.what());
        return false;
    }
}

void damage(const std::string& fixture, int rounds)
{
    const QTemporaryDir place;
    const std::filesystem::path folder = place.path().toStdString();
    using Copy = std::filesystem::copy_options;
    std::filesystem::copy(places::fixturesFolder() / "text" / fixture, folder,
                          Copy::recursive | Copy::overwrite_existing);
    const std::string good = readWholeFile(folder / "tokenizer.model");
    Mutation mutation(20261124, {std::string("\x0A\xFF\xFF\xFF\xFF\x0F", 6), std::string("\x1A\x02\x12\x00", 4),
                                 std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 10), "<0x41>", "<unk>"});
    int accepted = 0;
    for (int round = 0; round < rounds; ++round)
        accepted += survives(folder, mutation(good)) ? 1 : 0;
    qInfo("%s: %d of %d damaged files accepted", fixture.c_str(), accepted, rounds);
    QVERIFY(accepted < rounds);
    QVERIFY(survives(folder, good));
}

} // namespace

class TestSentencePieceFiles : public QObject {
    Q_OBJECT
private slots:
    void whatWeWriteIsWhatWeRead()
    {
        const SentencePieceModel model = readSentencePieceModel(modelBytes(), "m");
        const SentencePieceModel again = readSentencePieceModel(model.serialized(), "m");
        QCOMPARE(again.serialized(), model.serialized());
        QCOMPARE(again.pieces.size(), model.pieces.size());
        QVERIFY(!model.charsmap.empty() && model.kind == SentencePieceModel::Kind::Unigram);
        QCOMPARE(model.unknown, 0);
    }

    void everyCutIsRefusedOrWhole()
    {
        const std::string good = modelBytes();
        const std::size_t pieces = readSentencePieceModel(good, "m").pieces.size();
        for (std::size_t length = 0; length < good.size(); ++length) {
            try {
                const SentencePieceModel cut = readSentencePieceModel(good.substr(0, length), "m");
                QVERIFY(cut.pieces.size() <= pieces); // a cut between two fields is a smaller message
            } catch (const EngineError& error) {
                QCOMPARE(error.code(), ErrorCode::BadFile);
                QVERIFY(error.where().starts_with("m"));
            }
        }
    }

    void brokenFields_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, std::string_view bytes, const char* message) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                                << QString::fromLatin1(message);
        };
        using namespace std::string_view_literals;
        row("empty", ""sv, "UNKNOWN");
        row("length beyond the end", "\x0A\x7F"sv, "field 1 says that it has 127 bytes");
        row("huge length", "\x0A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"sv, "18446744073709551615 bytes");
        row("number without end", "\x08\xFF\xFF"sv, "ends within a number");
        row("number over 64 bits", "\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F"sv, "more than 64 bits");
        row("field number 0", "\x02\x00"sv, "field number 0");
        row("group", "\x0B"sv, "kind 3");
        row("pieces as a number", "\x08\x01"sv, "pieces[0] must be bytes");
        row("short float", "\x0A\x03\x15\x00\x00"sv, "ends within a number of 4 bytes");
        row("score as a number", "\x0A\x02\x10\x00"sv, "score must be a 32-bit number");
        row("type 7", "\x0A\x02\x18\x07"sv, "type is 7");
        row("negative type", "\x0A\x0B\x18\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"sv, "type is -1");
        row("word model", "\x12\x02\x18\x03"sv, "model_type is 3");
        row("byte_fallback 2", "\x12\x03\x98\x02\x02"sv, "byte_fallback must be 0 or 1");
        row("charsmap as a number", "\x1A\x02\x10\x00"sv, "precompiled_charsmap must be bytes");
        row("denormalizer", "\x2A\x03\x12\x01X"sv, "changes the decoded text");
    }
    void brokenFields()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const QString seen = refusal(bytes.toStdString());
        QVERIFY2(seen.startsWith("tokenizer.model") && seen.contains(message), qPrintable(seen));
    }

    void modelsTheLibraryFallsOver_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* message, Change change) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(message);
        };
        row("long piece", "piece has 200000 bytes",
            [](SentencePieceModel& m) { m.pieces[2].text.assign(200'000, 'a'); });
        row("empty piece", "piece has 0 bytes", [](SentencePieceModel& m) { m.pieces[2].text.clear(); });
        row("NUL", "holds a NUL", [](SentencePieceModel& m) { m.pieces[2].text = std::string("a\0b", 3); });
        row("not UTF-8", "not UTF-8", [](SentencePieceModel& m) { m.pieces[2].text = "\xC3"; });
        row("score", "finite",
            [](SentencePieceModel& m) { m.pieces[2].score = std::numeric_limits<float>::quiet_NaN(); });
        row("twice", "pieces[3]: piece \"a\" is there twice", [](SentencePieceModel& m) {
            m.pieces.push_back({"a", -2, PieceType::UserDefined});
        });
        row("no unknown", "UNKNOWN", [](SentencePieceModel& m) { m.pieces[0].type = PieceType::Control; });
        row("two unknown", "second piece", [](SentencePieceModel& m) { m.pieces[1].type = PieceType::Unknown; });
        row("byte", "has no place", [](SentencePieceModel& m) { m.pieces.push_back({"<0x41>", 0, PieceType::Byte}); });
        row("few bytes", "256 pieces", [](SentencePieceModel& m) {
            m.byteFallback = true;
            m.pieces.push_back({"<0x41>", 0, PieceType::Byte});
        });
        row("nothing to use", "no piece is of the type NORMAL",
            [](SentencePieceModel& m) { m.pieces[2].type = PieceType::Control; });
        row("65 nested", "more than 64 user-defined", [](SentencePieceModel& m) {
            for (std::size_t n = 1; n <= 65; ++n)
                m.pieces.push_back({std::string(n, 'u'), 0, PieceType::UserDefined});
        });
        row("charsmap", "too few for a trie", [](SentencePieceModel& m) { m.charsmap = "abc"; });
    }
    void modelsTheLibraryFallsOver()
    {
        QFETCH(Change, change);
        QFETCH(QString, message);
        SentencePieceModel model = goodModel();
        QCOMPARE(refusal(model.serialized()), QString());
        change(model);
        const QString seen = refusal(model.serialized());
        QVERIFY2(seen.contains(message), qPrintable(seen));
    }

    void nestingOf64IsTaken()
    {
        SentencePieceModel model = goodModel();
        for (std::size_t n = 1; n <= 64; ++n)
            model.pieces.push_back({std::string(n, 'u'), 0, PieceType::UserDefined});
        QCOMPARE(refusal(model.serialized()), QString());
    }

    void goodCharsmaps()
    {
        QCOMPARE(charsmapRefusal(oneRule(0).bytes()), QString());
        QVERIFY(!readSentencePieceModel(modelBytes(), "m").charsmap.empty());
    }

    void brokenCharsmaps()
    {
        const auto refused = [](const Trie& trie, const char* message) {
            const QString seen = charsmapRefusal(trie.bytes());
            QVERIFY2(seen.contains(QLatin1String(message)), qPrintable(seen));
        };
        Trie trie = oneRule(0);
        trie.set(0, 0, false, 0x1FFF00);
        refused(trie, "unit 0 of the trie points"); // the root alone decides on the first step
        trie = oneRule(0);
        trie.units[0] |= 0x80000000u; // looks like a value, is walked through all the same
        trie.set(256 ^ 'A', 'A', false, 0x10000);
        refused(trie, "of the trie points to unit");
        refused(oneRule(2), "replacement begins at byte 2 of 2");
        refused(oneRule(0x7FFFFFFF), "replacement begins");
        trie = oneRule(0);
        trie.replacements = "x"; // no NUL
        refused(trie, "not ended by a NUL");
        trie.replacements = std::string("\xFF\0", 2);
        refused(trie, "not UTF-8");
        trie.replacements = std::string(2000, 'x') + '\0';
        refused(trie, "2000 bytes");
        trie = oneRule(0);
        trie.set(256 ^ 'A', 'A', false, 'A'); // its child by 'A' is itself
        refused(trie, "circle");
        std::string bytes = oneRule(0).bytes();
        bytes.replace(0, 4, number(3));
        QVERIFY(charsmapRefusal(bytes).contains("multiple of 4"));
        bytes.replace(0, 4, number(0xFFFFFFFC));
        QVERIFY(charsmapRefusal(bytes).contains("leave room"));
    }

    void rulesThatNest()
    {
        // "A", "AA", … each unit in a block of its own, its child by 'A' in the next.
        const auto nested = [](std::size_t rules) {
            Trie trie;
            trie.units.assign((rules + 2) * 256, 0x800000FFu);
            for (std::size_t n = 0; n <= rules; ++n) {
                const std::size_t at = n == 0 ? 0 : n * 256 ^ 'A';
                const std::size_t children = (n + 1) * 256;
                trie.set(at, n == 0 ? 0 : 'A', n > 0, static_cast<std::uint32_t>(at ^ children));
                trie.units[children] = 0x80000000u;
            }
            return charsmapRefusal(trie.bytes());
        };
        QCOMPARE(nested(32), QString());
        QVERIFY(nested(33).contains("more than 32 rules"));
    }

    void foldersThatAreRefused()
    {
        const QTemporaryDir place;
        const std::filesystem::path folder = place.path().toStdString();
        write(folder / "tokenizer.model", modelBytes("spm_llama"));
        const auto codeWith = [&](const std::string& config) {
            write(folder / "tokenizer_config.json", config);
            return codeOf([&] { (void)loadTokenizer(folder); });
        };
        QCOMPARE(codeWith(R"({"tokenizer_class": "T5Tokenizer"})"), ErrorCode::Unsupported);
        QCOMPARE(codeWith(R"({"sp_model_kwargs": {"enable_sampling": true}})"), ErrorCode::Unsupported);
        QCOMPARE(codeWith(R"({"legacy": "yes"})"), ErrorCode::BadFile);
        QCOMPARE(codeWith(R"({"bos_token": 5})"), ErrorCode::BadFile);
        QCOMPARE(codeWith(R"({"added_tokens_decoder": {"900000": {"content": "x"}}})"), ErrorCode::BadFile);
        QCOMPARE(codeWith(R"({"added_tokens_decoder": {"1": {"content": "x"}}})"), ErrorCode::BadFile);
        write(folder / "tokenizer_config.json", "{}");
        QVERIFY(loadTokenizer(folder) != nullptr);
    }

    void damagedModels()
    {
        damage("spm_unigram", 1500);
        damage("spm_llama_new", 500);
    }
};

QTEST_GUILESS_MAIN(TestSentencePieceFiles)
#include "test_sentencepiece_files.moc"
