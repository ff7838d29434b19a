// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parquet/codecs.h"
#include "data/parquet/hybrid_decoder.h"
#include "data/parquet/parquet_file.h"
#include "data/row_reader.h"
#include "data_files.h"
#include "golden.h"
#include "mutation.h"
#include "test_places.h"

using namespace engine;

/// The Parquet reader beside pyarrow (goldens/make_parquet.py), the TSV twin of a real data set, and damaged files.
class TestParquet : public QObject {
    Q_OBJECT
private slots:
    void rowsAreThoseOfPyarrow_data();
    void rowsAreThoseOfPyarrow();
    void otherColumnsAreLeftOut();
    void classNames();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void brokenFrames_data();
    void brokenFrames();
    void damageIsAnErrorNotACrash();
    void isReadLikeAnyOtherFile();
    void snappy();
    void hybridRuns();
    void realFileIsItsTsvTwin_data();
    void realFileIsItsTsvTwin();

private:
    QJsonObject m_golden = golden::load(QStringLiteral("parquet.json"));
    DataFiles m_files;
    std::filesystem::path file(const QJsonValue& base64)
    {
        return m_files.write("x.parquet", QByteArray::fromBase64(base64.toString().toLatin1()).toStdString());
    }
};

static QStringList namesOf(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list;
}

static QStringList textsOf(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list << value.toString();
    return list;
}

// Python writes a float in full ("0.0", "1e-05"); what counts is its value.
static void compareField(const std::optional<std::string>& ours, const QJsonValue& theirs, const QString& where)
{
    QVERIFY2(ours.has_value() == theirs.isString(), qPrintable(where));
    if (!ours)
        return;
    const QString text = QString::fromStdString(*ours), expected = theirs.toString();
    bool isNumber = false, isAlso = false;
    const double value = text.toDouble(&isNumber), other = expected.toDouble(&isAlso);
    const bool isReal = expected.contains('.') || expected.contains('e');
    QVERIFY2(text == expected || (isReal && isNumber && isAlso && value == other),
             qPrintable(where + ": " + text + " is not " + expected));
}

static void compareRow(const Table::Row& ours, const QJsonArray& theirs)
{
    QCOMPARE(static_cast<int>(ours.fields.size()), static_cast<int>(theirs.size()));
    for (int i = 0; i < theirs.size(); ++i)
        compareField(ours.fields[static_cast<std::size_t>(i)], theirs[i],
                     QStringLiteral("row %1, column %2").arg(ours.line).arg(i));
}

void TestParquet::rowsAreThoseOfPyarrow_data()
{
    QTest::addColumn<QJsonObject>("golden");
    for (const QJsonValue& value : m_golden["cases"].toArray())
        QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
    QVERIFY(m_golden["cases"].toArray().size() >= 14);
}

void TestParquet::rowsAreThoseOfPyarrow()
{
    QFETCH(QJsonObject, golden);
    const Table table = readParquet(file(golden["file"]));
    QCOMPARE(namesOf(table.columns), textsOf(golden["columns"].toArray()));
    QCOMPARE(static_cast<int>(table.rows.size()), golden["count"].toInt());
    for (const QJsonValue& kept : golden["rows"].toArray()) {
        const Table::Row& row = table.rows.at(static_cast<std::size_t>(kept[0].toInt()));
        QCOMPARE(row.line, std::int64_t{kept[0].toInt()} + 1);
        compareRow(row, kept[1].toArray());
        if (QTest::currentTestFailed())
            return;
    }
}

void TestParquet::otherColumnsAreLeftOut()
{
    const QJsonObject odd = m_golden["odd"].toObject();
    ParquetFile parquet(file(odd["file"]));
    QCOMPARE(namesOf(parquet.columns()), textsOf(odd["columns"].toArray()));
    QStringList left;
    for (const LeftOutColumn& column : parquet.leftOut()) {
        left << QString::fromStdString(column.name).section('.', 0, 0).remove(QStringLiteral("[]"));
        QVERIFY(!column.reason.empty());
    }
    left.removeDuplicates();
    QCOMPARE(left, textsOf(odd["left_out"].toArray()));
    compareRow(*parquet.next(), odd["rows"][0].toArray());
}

void TestParquet::classNames()
{
    const QJsonArray cases = m_golden["cases"].toArray();
    ParquetFile labelled(file(cases.last()["file"]));
    QCOMPARE(labelled.classNames("label"), (std::vector<std::string>{"no", "yes"}));
    QVERIFY(labelled.classNames("sentence").empty());
    QVERIFY(ParquetFile(file(cases.first()["file"])).classNames("label").empty());
}

void TestParquet::refusesOtherForms_data()
{
    QTest::addColumn<QString>("base64");
    for (const QJsonValue& value : m_golden["refused"].toArray())
        QTest::newRow(qPrintable(value["name"].toString())) << value["file"].toString();
}

void TestParquet::refusesOtherForms()
{
    QFETCH(QString, base64);
    verifyMentions(errorOf([&] { (void)readParquet(file(base64)); }),
                   {"unsupported", "x.parquet", "it with one of them"});
}

void TestParquet::brokenFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("mentions");
    const QByteArray whole = QByteArray::fromBase64(m_golden["cases"].toArray().first()["file"].toString().toLatin1());
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& mentions) {
        QTest::newRow(name) << bytes << mentions;
    };
    row("empty", {}, {"bad_data", "no whole Parquet file"});
    row("two marks", "PAR1PAR1", {"bad_data", "no whole Parquet file"});
    row("no data", QByteArray("PAR1\0\0\0\0PAR1", 12), {"bad_data"});
    row("cut short", whole.left(whole.size() / 2), {"bad_data", "copied to its end"});
    row("encrypted", whole.left(whole.size() - 4) + "PARE", {"unsupported", "encrypted"});
    row("long footer", whole.left(whole.size() - 8) + QByteArray("\xFF\xFF\xFF\x7FPAR1", 8),
        {"bad_data", "longer than it is"});
    row("middle cut out", whole.left(8) + whole.right(whole.size() / 2), {"bad_data"});
    row("text", "sentence\tlabel\nIt rains.\t1\n", {"bad_data", "PAR1"});
}

void TestParquet::brokenFrames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, mentions);
    const auto path = m_files.write("x.parquet", bytes.toStdString());
    verifyMentions(errorOf([&] { (void)readParquet(path); }), mentions);
    verifyMentions(errorOf([] { (void)readParquet("/nowhere/x.parquet"); }), {"missing_file", "/nowhere/x.parquet"});
}

// Bytes changed, cut out and doubled anywhere: rows or an EngineError, nothing else, and no memory for what is not
// there.
void TestParquet::damageIsAnErrorNotACrash()
{
    int failed = 0, read = 0;
    for (const QJsonValue& golden : m_golden["cases"].toArray()) {
        const QByteArray whole = QByteArray::fromBase64(golden["file"].toString().toLatin1());
        if (whole.size() > 10'000)
            continue;
        for (std::uint64_t seed = 1; seed <= 150; ++seed) {
            const auto path = m_files.write("x.parquet", Mutation(seed)(whole.toStdString()));
            try {
                ParquetFile parquet(path);
                for (int rows = 0; rows < 2000 && parquet.next(); ++rows) {
                }
                ++read;
            } catch (const EngineError& error) {
                QVERIFY(error.code() == ErrorCode::BadData || error.code() == ErrorCode::Unsupported ||
                        error.code() == ErrorCode::Io);
                ++failed;
            }
        }
    }
    QVERIFY2(failed > 300 && read > 0, qPrintable(QStringLiteral("%1 failed, %2 read").arg(failed).arg(read)));
}

void TestParquet::isReadLikeAnyOtherFile()
{
    const QJsonObject first = m_golden["cases"].toArray().first().toObject();
    const auto path = file(first["file"]);
    const auto rows = openRows(path, true);
    Table::Row row;
    std::int64_t count = 0;
    while (rows->next(row))
        QCOMPARE(row.line, ++count);
    QCOMPARE(count, std::int64_t{first["count"].toInt()});
    QCOMPARE(rows->bytesRead(), rows->bytesInAll());
    QCOMPARE(rows->bytesInAll(), std::uint64_t{std::filesystem::file_size(path)});
    QVERIFY(!rows->next(row));
    QCOMPARE(readTable(path, true).rows.size(), static_cast<std::size_t>(count));
}

void TestParquet::snappy()
{
    const auto unpacked = [](const std::string& packed, std::size_t size) {
        std::string out;
        return parquet::unpackSnappy(packed, size, out) ? QString::fromStdString(out) : QStringLiteral("refused");
    };
    QCOMPARE(unpacked(std::string("\x05\x10"
                                  "abcde",
                                  7),
                      5),
             QStringLiteral("abcde"));
    QCOMPARE(unpacked(std::string("\x08\x04"
                                  "ab\x09\x02",
                                  6),
                      8),
             QStringLiteral("abababab")); // reaches into itself
    QCOMPARE(unpacked(std::string("\x06\x04"
                                  "ab\x0e\x02\x00",
                                  7),
                      6),
             QStringLiteral("ababab"));
    QCOMPARE(unpacked(std::string("\x06\x04"
                                  "ab\x0f\x02\x00\x00\x00",
                                  9),
                      6),
             QStringLiteral("ababab"));
    const std::string refused[] = {{"\x05\x10"
                                    "abcd",
                                    6}, // ends early
                                   {"\x05\x10"
                                    "abcdef",
                                    8}, // more than it says
                                   {"\x04\x10"
                                    "abcde",
                                    7},                 // longer than its head
                                   {"\x05\x09\x02", 3}, // refers to before the start
                                   {"\x08\x04"
                                    "ab\x09\x00",
                                    6},                             // to itself
                                   {"\x05\xf8\xff\xff\xff\x7f", 6}, // a literal of two billion
                                   {"\xff\xff\xff\xff\xff\xff", 6},
                                   {""}};
    for (const std::string& packed : refused)
        QCOMPARE(unpacked(packed, 5), QStringLiteral("refused"));
}

void TestParquet::hybridRuns()
{
    const auto numbers = [](const std::string& bytes, unsigned width, int count) {
        parquet::HybridDecoder decoder(bytes, width);
        QString text;
        std::uint32_t number = 0;
        for (int i = 0; i < count && decoder.next(number); ++i)
            text += QString::number(number) + ' ';
        return text;
    };
    // The example of Parquet's Encodings.md: 0 … 7 in three bits each.
    QCOMPARE(numbers(std::string("\x03\x88\xc6\xfa", 4), 3, 8), QStringLiteral("0 1 2 3 4 5 6 7 "));
    QCOMPARE(numbers(std::string("\x0a\x05", 2), 3, 9), QStringLiteral("5 5 5 5 5 "));
    QCOMPARE(numbers(std::string("\x04\x2a\x01\x03\x01", 5), 9, 4), QStringLiteral("298 298 ")); // then cut short
    QCOMPARE(numbers("", 0, 3), QStringLiteral("0 0 0 "));
    QCOMPARE(numbers("", 1, 3), QString());
}

void TestParquet::realFileIsItsTsvTwin_data()
{
    QTest::addColumn<QString>("parquet");
    QTest::addColumn<QString>("tsv");
    QTest::addColumn<int>("rows");
    QTest::newRow("train") << "train.parquet"
                           << "train.tsv" << 2490;
    QTest::newRow("validation") << "validation.parquet"
                                << "dev.tsv" << 277;
    QTest::newRow("test") << "test.parquet"
                          << "test.tsv" << 3000;
}

void TestParquet::realFileIsItsTsvTwin()
{
    SKIP_WITHOUT_REAL_DATA();
    QFETCH(QString, parquet);
    QFETCH(QString, tsv);
    QFETCH(int, rows);
    const std::filesystem::path folder = *places::realDataFolder() / "glue" / "RTE";
    const Table ours = readParquet(folder / "hf_parquet" / parquet.toStdString());
    const Table twin = readTable(folder / tsv.toStdString(), true);
    QCOMPARE(ours.columns, (std::vector<std::string>{"sentence1", "sentence2", "label", "idx"}));
    QCOMPARE(static_cast<int>(ours.rows.size()), rows);
    QCOMPARE(twin.rows.size(), ours.rows.size());
    const auto label = twin.column("label");
    for (std::size_t i = 0; i < ours.rows.size(); ++i) {
        const auto& fields = ours.rows[i].fields;
        QVERIFY(fields[0] == twin.rows[i].fields[1] && fields[1] == twin.rows[i].fields[2]);
        const std::string expected = !label ? "-1" : *twin.rows[i].fields[*label] == "entailment" ? "0" : "1";
        QCOMPARE(*fields[2], expected);
        QCOMPARE(*fields[3], *twin.rows[i].fields[0]);
    }
}

QTEST_GUILESS_MAIN(TestParquet)
#include "test_parquet.moc"
