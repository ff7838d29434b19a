// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/safetensors.h"
#include "raw_safetensors.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <sys/stat.h>

using engine::ErrorCode;
using engine::SafetensorsFile;

class TestSafetensorsReader : public QObject {
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void rejectsHeader_data();
    void rejectsHeader();
    void rejectsFile_data();
    void rejectsFile();
    void namesTensorAndByte();
    void readsValues();
    void refusesWhatIsNoRegularFile();
    void errorWhenCutWhileOpen();
    void errorWhenRewrittenWhileOpen();
    void tenMillionEntries();
    void largestAllowedHeader();
    void escapesNamesInMessages();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestSafetensorsReader::accepts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("tensors");
    QTest::newRow("no-tensors") << QByteArray("{}") << 0 << 0;
    QTest::newRow("padded") << QByteArray(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}    )") << 1 << 1;
    QTest::newRow("rank-0") << QByteArray(R"({"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})") << 4 << 1;
    QTest::newRow("zero-size") << QByteArray(R"({"a":{"dtype":"F32","shape":[3,0],"data_offsets":[0,0]}})") << 0 << 1;
    QTest::newRow("rank-8") << QByteArray(R"({"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,2],"data_offsets":[0,2]}})") << 2
                            << 1;
    QTest::newRow("any-key-order") << QByteArray(R"({"a":{"data_offsets":[0,2],"shape":[1],"dtype":"BF16"}})") << 2
                                   << 1;
    QTest::newRow("not-in-offset-order") << QByteArray(R"({"b":{"dtype":"U8","shape":[1],"data_offsets":[1,2]},)"
                                                       R"("a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})")
                                         << 2 << 2;
    QTest::newRow("metadata") << QByteArray(R"({"__metadata__":{"format":"pt"}})") << 0 << 0;
}

void TestSafetensorsReader::accepts()
{
    QFETCH(QByteArray, header);
    QFETCH(int, bytes);
    QFETCH(int, tensors);
    const SafetensorsFile file(raw::write(path("good.safetensors"), raw::file(header, bytes)));
    QCOMPARE(static_cast<int>(file.tensors().size()), tensors);
    std::uint64_t end = static_cast<std::uint64_t>(8 + header.size());
    for (const engine::TensorEntry& entry : file.tensors()) {
        QCOMPARE(entry.offset, end);
        QCOMPARE(file.find(entry.name), &entry);
        end += entry.bytes;
    }
    QVERIFY(file.find("absent") == nullptr);
}

namespace {

struct BadHeader {
    const char* name;
    QByteArray header;
    int bytes;
    const char* says; ///< part of the message
    ErrorCode code = ErrorCode::BadFile;
};

QByteArray tensor(const char* dtype, const char* shape, const char* offsets, const char* name = "a")
{
    return QByteArray("\"") + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape +
           ",\"data_offsets\":" + offsets + "}";
}

QByteArray object(const QByteArray& inside)
{
    return "{" + inside + "}";
}

QList<BadHeader> badHeaders()
{
    const QByteArray one = tensor("U8", "[1]", "[0,1]");
    const QByteArray bidi = QByteArray("{\"") + "\xC3\x28" + "\":1}";
    return {
        {"not-utf8", bidi, 0, "JSON"},
        {"not-an-object", "[1]     ", 0, "does not begin"},
        {"leading-blank", " {}", 0, "does not begin"},
        {"byte-order-mark", "\xEF\xBB\xBF{}", 0, "does not begin"},
        {"trailing-nul", QByteArray("{}\0", 3), 0, "NUL"},
        {"nul-hides-rest", QByteArray("{}\0{", 4), 0, "NUL"},
        {"truncated-json", object(one).chopped(2), 1, "JSON"},
        {"second-object", object(one) + "{}", 1, "JSON"},
        {"duplicate-name-same-offsets", object(one + "," + one), 1, "twice"},
        {"duplicate-name", object(one + "," + tensor("U8", "[1]", "[1,2]")), 2, "twice"},
        {"duplicate-metadata", R"({"__metadata__":{},"__metadata__":{}})", 0, "twice"},
        {"duplicate-metadata-key", R"({"__metadata__":{"a":"1","a":"2"}})", 0, "twice"},
        {"duplicate-dtype", R"({"a":{"dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1, "twice"},
        {"overlapping", object(one + "," + tensor("U8", "[2]", "[0,2]", "b")), 2, "overlaps"},
        {"reversed", object(tensor("U8", "[1]", "[1,0]")), 1, "backwards"},
        {"hole", object(one + "," + tensor("U8", "[1]", "[2,3]", "b")), 3, "behind"},
        {"gap-at-start", object(tensor("U8", "[1]", "[1,2]")), 2, "behind"},
        {"rest-after-last", object(one), 5, "4 bytes follow"},
        {"beyond-end", object(tensor("U8", "[9]", "[0,9]")), 3, "beyond the end"},
        {"product-overflows", object(tensor("F64", "[4294967296,4294967296]", "[0,0]")), 0, "can be counted"},
        {"bytes-overflow", object(tensor("F64", "[9007199254740992,1024]", "[0,0]")), 0, "can be counted"},
        {"shape-against-offsets", object(tensor("F32", "[2]", "[0,4]")), 4, "needs 8 bytes"},
        {"negative-length", object(tensor("U8", "[-1]", "[0,1]")), 1, "negative"},
        {"negative-offset", object(tensor("U8", "[1]", "[-1,0]")), 1, "negative"},
        {"minus-zero", object(tensor("U8", "[-0]", "[0,0]")), 0, "negative"},
        {"float-length", object(tensor("U8", "[1.0]", "[0,1]")), 1, "whole number"},
        {"exponent-length", object(tensor("U8", "[1e3]", "[0,1000]")), 1000, "whole number"},
        {"number-too-large", object(tensor("U8", "[1e999999]", "[0,1]")), 1, "JSON"},
        {"text-length", object(tensor("U8", "[\"1\"]", "[0,1]")), 1, "text"},
        {"above-2^53", object(tensor("U8", "[9007199254740993]", "[0,1]")), 1, "2^53"},
        {"above-2^64", object(tensor("U8", "[18446744073709551616]", "[0,1]")), 1, "2^53"},
        {"null-shape", object(tensor("U8", "null", "[0,1]")), 1, "null"},
        {"nested-shape", object(tensor("U8", "[[1]]", "[0,1]")), 1, "array"},
        {"three-offsets", object(tensor("U8", "[1]", "[0,1,1]")), 1, "more than 2"},
        {"one-offset", object(tensor("U8", "[1]", "[0]")), 1, "not 2"},
        {"unknown-dtype", object(tensor("Q7", "[1]", "[0,1]")), 1, "Q7", ErrorCode::Unsupported},
        {"float8", object(tensor("F8_E4M3", "[1]", "[0,1]")), 1, "F8_E4M3", ErrorCode::Unsupported},
        {"complex", object(tensor("C64", "[1]", "[0,8]")), 8, "C64", ErrorCode::Unsupported},
        {"rank-9", object(tensor("U8", "[1,1,1,1,1,1,1,1,1]", "[0,1]")), 1, "more than 8"},
        {"rank-65", object(tensor("U8", (QByteArray("[1") + QByteArray(",1").repeated(64) + "]").constData(), "[0,1]")),
         1, "more than 8"},
        {"metadata-number", R"({"__metadata__":{"a":1}})", 0, "stands where"},
        {"metadata-null", R"({"__metadata__":{"a":null}})", 0, "null"},
        {"metadata-nested", R"({"__metadata__":{"a":{}}})", 0, "object"},
        {"metadata-text", R"({"__metadata__":"pt"})", 0, "text"},
        {"tensor-is-array", R"({"a":[]})", 0, "array"},
        {"tensor-is-text", R"({"a":"b"})", 0, "text"},
        {"tensor-is-true", R"({"a":true})", 0, "true or false"},
        {"no-dtype", R"({"a":{"shape":[1],"data_offsets":[0,1]}})", 1, "no dtype"},
        {"no-shape", R"({"a":{"dtype":"U8","data_offsets":[0,1]}})", 1, "no shape"},
        {"no-offsets", R"({"a":{"dtype":"U8","shape":[1]}})", 0, "no data_offsets"},
        {"unknown-key", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"scale":2}})", 1, "unknown key"},
        {"deep", QByteArray("{\"a\":") + QByteArray("[").repeated(100000), 0, "array"},
        {"lone-surrogate", R"({"\ud800":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1, "JSON"},
        {"long-name", object(tensor("U8", "[1]", "[0,1]", QByteArray(5000, 'n').constData())), 1, "5000 bytes"},
        {"large-metadata", "{\"__metadata__\":{\"a\":\"" + QByteArray(17 << 20, 'x') + "\"}}", 0, "larger"},
    };
}

} // namespace

void TestSafetensorsReader::rejectsHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("code");
    for (const BadHeader& bad : badHeaders())
        QTest::newRow(bad.name) << bad.header << bad.bytes << QString::fromUtf8(bad.says) << static_cast<int>(bad.code);
}

void TestSafetensorsReader::rejectsHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(int, bytes);
    QFETCH(QString, says);
    QFETCH(int, code);
    const QString name = path(QTest::currentDataTag()) + ".safetensors";
    const auto file = raw::write(name, raw::file(header, bytes));
    const auto error = raw::errorOf([&] { SafetensorsFile{file}; });
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->code()), code);
    QVERIFY2(error->message().find(says.toStdString()) != std::string::npos, error->what());
    QVERIFY2(error->where().starts_with(name.toStdString()), error->what());
    QVERIFY(error->byteOffset().has_value());
    QVERIFY(*error->byteOffset() <= static_cast<std::uint64_t>(8 + header.size() + bytes));
    QVERIFY(!error->hint().empty());
    QVERIFY(error->message().size() < 400);
}

void TestSafetensorsReader::rejectsFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& content, const char* says) {
        QTest::newRow(name) << content << QString::fromUtf8(says);
    };
    row("empty", "", "empty");
    row("seven-bytes", "1234567", "too small");
    row("length-only", raw::length(0), "too small");
    row("length-0", raw::length(0) + "{}", "does not begin");
    row("length-2^63", raw::length(1ull << 63) + "{}", "9223372036854775808");
    row("length-2^64-1", raw::length(~0ull) + "{}", "18446744073709551615");
    row("length-above-file", raw::length(100) + "{}", "the file has only 10");
    row("length-above-100-MB", raw::length(100'000'001) + "{}", "limit is 100000000");
    row("lfs-pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n", "Git LFS pointer");
    row("html-page", "\n<!DOCTYPE html><html><body>404</body></html>", "web page");
    row("html-page-2", "<HTML><head>", "web page");
    row("xml-error", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", "web page");
    row("pickle", QByteArray("\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15), "pickle");
    row("zip-pickle", QByteArray("PK\x03\x04\0\0\x08\x08", 8) + QByteArray(100, 'x'), "zip archive");
    row("zip-polyglot", raw::file(object(tensor("U8", "[1]", "[0,1]")), 1) + "PK\x05\x06", "bytes follow");
    row("gguf", QByteArray("GGUF\3\0\0\0", 8) + QByteArray(20, '\0'), "GGUF");
    row("gzip", QByteArray("\x1F\x8B\x08", 3) + QByteArray(20, '\0'), "gzip");
    row("hdf5", "\x89HDF\r\n\x1a\n----", "HDF5");
}

void TestSafetensorsReader::rejectsFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto file = raw::write(path(QTest::currentDataTag()) + ".safetensors", content);
    const auto error = raw::errorOf([&] { SafetensorsFile{file}; });
    QVERIFY(error.has_value());
    QVERIFY2(error->message().find(says.toStdString()) != std::string::npos, error->what());
    QVERIFY(error->byteOffset().has_value());
    QVERIFY(!error->hint().empty());
}

void TestSafetensorsReader::namesTensorAndByte()
{
    const QByteArray header =
        object(tensor("U8", "[1]", "[0,1]", "first") + "," + tensor("F32", "[2]", "[1,2]", "second"));
    const auto file = raw::write(path("place.safetensors"), raw::file(header, 2));
    const auto error = raw::errorOf([&] { SafetensorsFile{file}; });
    QVERIFY(error.has_value());
    QVERIFY2(error->where().find("tensor \"second\"") != std::string::npos, error->what());
    // The complaint is made at the closing brace of the second tensor, the last but one byte of the header.
    QCOMPARE(*error->byteOffset(), static_cast<std::uint64_t>(8 + header.size() - 1));
}

void TestSafetensorsReader::readsValues()
{
    const QByteArray header = object(tensor("F32", "[2]", "[0,8]", "x") + "," + tensor("I16", "[1,2]", "[8,12]", "y"));
    QByteArray content = raw::file(header, 0);
    const float floats[] = {1.5f, -2.0f};
    const std::int16_t shorts[] = {7, -7};
    content.append(reinterpret_cast<const char*>(floats), sizeof floats);
    content.append(reinterpret_cast<const char*>(shorts), sizeof shorts);
    const SafetensorsFile file(raw::write(path("values.safetensors"), content));
    float gotFloats[2];
    std::int16_t gotShorts[2];
    file.read(*file.find("x"), std::as_writable_bytes(std::span(gotFloats)));
    file.read(*file.find("y"), std::as_writable_bytes(std::span(gotShorts)));
    QVERIFY(std::memcmp(floats, gotFloats, sizeof floats) == 0);
    QVERIFY(std::memcmp(shorts, gotShorts, sizeof shorts) == 0);
    QCOMPARE(file.find("y")->shape, (std::vector<std::int64_t>{1, 2}));
    QCOMPARE(file.find("y")->elements(), 2u);
    QVERIFY(
        raw::errorOf([&] { file.read(*file.find("x"), std::as_writable_bytes(std::span(gotShorts))); }).has_value());
}

void TestSafetensorsReader::refusesWhatIsNoRegularFile()
{
    const auto codeOf = [](const std::string& name) {
        const auto error = raw::errorOf([&] { SafetensorsFile{name}; });
        return error ? QByteArray(engine::errorCodeName(error->code())) : QByteArray("none");
    };
    const std::string fifo = path("pipe.safetensors").toStdString();
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    QCOMPARE(codeOf(fifo), QByteArray("bad_file"));
    QCOMPARE(codeOf("/dev/zero"), QByteArray("bad_file"));
    QCOMPARE(codeOf(m_folder.path().toStdString()), QByteArray("missing_file"));
    QCOMPARE(codeOf(path("absent").toStdString()), QByteArray("missing_file"));
}

void TestSafetensorsReader::errorWhenCutWhileOpen()
{
    const auto name = raw::write(path("cut.safetensors"), raw::file(object(tensor("U8", "[64]", "[0,64]")), 64));
    const SafetensorsFile file(name);
    std::filesystem::resize_file(name, std::filesystem::file_size(name) - 10);
    std::array<std::byte, 64> buffer;
    const auto error = raw::errorOf([&] { file.read(file.tensors()[0], buffer); });
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->code()), static_cast<int>(ErrorCode::BadFile));
    QVERIFY(error->where().find("tensor \"a\"") != std::string::npos);
}

void TestSafetensorsReader::errorWhenRewrittenWhileOpen()
{
    const auto name = raw::write(path("rewritten.safetensors"), raw::file(object(tensor("U8", "[64]", "[0,64]")), 64));
    const SafetensorsFile file(name);
    std::filesystem::last_write_time(name, std::filesystem::file_time_type::clock::now() + std::chrono::hours(1));
    std::array<std::byte, 64> buffer;
    const auto error = raw::errorOf([&] { file.read(file.tensors()[0], buffer); });
    QVERIFY(error.has_value());
    QVERIFY(error->message().find("changed") != std::string::npos);
}

void TestSafetensorsReader::tenMillionEntries()
{
    // As many of the shortest entries as a header of 99 MB holds: refused by the cap, soon and in little memory.
    QByteArray header("{");
    header.reserve(99'000'000);
    for (int i = 0; header.size() < 98'900'000; ++i)
        header += (i == 0 ? "\"" : ",\"") + QByteArray::number(i) +
                  "\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}";
    header += "}";
    const auto name = raw::write(path("entries.safetensors"), raw::file(header, 0));
    header.clear();
    header.squeeze();
    QElapsedTimer timer;
    timer.start();
    const auto error = raw::errorOf([&] { SafetensorsFile{name}; });
    QVERIFY(error.has_value());
    QVERIFY2(error->message().find("more than 250000") != std::string::npos, error->what());
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    std::filesystem::remove(name);
}

void TestSafetensorsReader::largestAllowedHeader()
{
    QByteArray header(100'000'000, ' ');
    const QByteArray json = object(tensor("U8", "[1]", "[0,1]"));
    std::memcpy(header.data(), json.constData(), static_cast<std::size_t>(json.size()));
    const auto name = raw::write(path("large.safetensors"), raw::file(header, 1));
    const SafetensorsFile file(name);
    QCOMPARE(file.tensors().size(), 1u);
    QCOMPARE(file.tensors()[0].offset, 100'000'008u);
    std::filesystem::remove(name);
}

void TestSafetensorsReader::escapesNamesInMessages()
{
    const QByteArray name = "\\u0007\xE2\x80\xAE"
                            "evil\\n";
    const auto file =
        raw::write(path("escape.safetensors"), raw::file(object(tensor("U8", "[2]", "[0,1]", name.constData())), 1));
    const auto error = raw::errorOf([&] { SafetensorsFile{file}; });
    QVERIFY(error.has_value());
    QVERIFY2(error->where().find("\\u{07}\\u{202E}evil\\u{0A}") != std::string::npos, error->what());
}

QTEST_GUILESS_MAIN(TestSafetensorsReader)
#include "test_safetensors_reader.moc"
