// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table.h"
#include "data_files.h"

using namespace engine;

namespace {

using Fields = std::vector<std::optional<std::string>>;

Fields fieldsOf(const Table& table, std::size_t row)
{
    return table.rows.at(row).fields;
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT
private slots:
    void tsvHasNoQuoting();
    void tsvLineEnds();
    void tsvMarkEmptyFieldsAndControlBytes();
    void tsvOtherLineSeparatorsAreText();
    void csvQuoting();
    void csvLinesCountQuotedLineEnds();
    void badCsv_data();
    void badCsv();
    void jsonLines();
    void badJson_data();
    void badJson();
    void jsonArray();
    void endings();
    void emptyAndForeignFiles();
    void rowsLongerThanTheHeader();
    void columnsByName();
    void manyJsonKeys();
};

void TestTable::tsvHasNoQuoting()
{
    const Table table = parseTsv("a\tb\n\"open\tquote\n\"\"\t\"x\"\n", "f.tsv", true);
    QCOMPARE(table.columns, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(fieldsOf(table, 0), (Fields{"\"open", "quote"}));
    QCOMPARE(fieldsOf(table, 1), (Fields{"\"\"", "\"x\""}));
}

void TestTable::tsvLineEnds()
{
    // One trailing \r goes, a second one and one inside stay; the last line may end without \n.
    const Table table = parseTsv("s\tl\r\nx\t1\r\ny\t2\r\r\nz\rz\t3", "f.tsv", true);
    QCOMPARE(table.columns, (std::vector<std::string>{"s", "l"}));
    QCOMPARE(fieldsOf(table, 0), (Fields{"x", "1"}));
    QCOMPARE(fieldsOf(table, 1), (Fields{"y", "2\r"}));
    QCOMPARE(fieldsOf(table, 2), (Fields{"z\rz", "3"}));
    QCOMPARE(table.rows.at(2).line, std::int64_t{4});
}

void TestTable::tsvMarkEmptyFieldsAndControlBytes()
{
    const std::string text("\xEF\xBB\xBF"
                           "a\tb\tc\n\t\t\n\x08"
                           "1\t\t\x12\n\n \0\t2\t\n",
                           25);
    const Table table = parseTsv(text, "f.tsv", true);
    QCOMPARE(table.columns, (std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(table.rows.size(), std::size_t{3});
    QCOMPARE(fieldsOf(table, 0), (Fields{"", "", ""}));
    QCOMPARE(fieldsOf(table, 1), (Fields{"\x08"
                                         "1",
                                         "", "\x12"}));
    QCOMPARE(fieldsOf(table, 2), (Fields{std::string(" \0", 2), "2", ""}));
    QCOMPARE(table.rows.at(2).line, std::int64_t{5});
}

void TestTable::tsvOtherLineSeparatorsAreText()
{
    const std::string odd = "a\xE2\x80\xA8"
                            "b\xC2\x85"
                            "c\x0B"
                            "d\x0C"
                            "e";
    const Table table = parseTsv("s\n" + odd + "\n", "f.tsv", true);
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(fieldsOf(table, 0), (Fields{odd}));
}

void TestTable::csvQuoting()
{
    const Table table =
        parseCsv("a,b\r\n\"x, y\",\"he said \"\"no\"\"\"\r\n\"\",plain \"inside\"\r\n,\n", "f.csv", true);
    QCOMPARE(table.columns, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(fieldsOf(table, 0), (Fields{"x, y", "he said \"no\""}));
    QCOMPARE(fieldsOf(table, 1), (Fields{"", "plain \"inside\""}));
    QCOMPARE(fieldsOf(table, 2), (Fields{"", ""}));
}

void TestTable::csvLinesCountQuotedLineEnds()
{
    const Table table = parseCsv("\xEF\xBB\xBF"
                                 "a,b\n\"one\ntwo\r\nthree\",1\n\nlast,2",
                                 "f.csv", true);
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(fieldsOf(table, 0), (Fields{"one\ntwo\r\nthree", "1"}));
    QCOMPARE(table.rows.at(0).line, std::int64_t{2});
    QCOMPARE(table.rows.at(1).line, std::int64_t{6});
}

void TestTable::badCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("mentions");
    QTest::newRow("unterminated") << "a,b\n1,2\n\"open,3\nmore\n" << QStringList{"f.csv:3", "never closed"};
    QTest::newRow("unterminated at the end") << "a,b\n1,\"" << QStringList{"f.csv:2", "never closed"};
    QTest::newRow("text after a quote") << "a,b\n\"x\"y,2\n" << QStringList{"f.csv:2", "closing quote"};
    QTest::newRow("lone carriage return") << "a,b\n1,2\r3,4\n" << QStringList{"f.csv:2", "carriage return"};
    QTest::newRow("longer row") << "a,b\n1,2\n1,2,3\n" << QStringList{"f.csv:3", "3 fields", "header 2"};
}

void TestTable::badCsv()
{
    QFETCH(QString, text);
    QFETCH(QStringList, mentions);
    verifyMentions(errorOf([&] { (void)parseCsv(text.toStdString(), "f.csv", true); }),
                   mentions + QStringList{"bad_data"});
}

void TestTable::jsonLines()
{
    const Table table =
        parseJsonLines("\xEF\xBB\xBF"
                       R"({"s": "x", "label": 1})"
                       "\r\n\n"
                       R"({"label": true, "t": 0.5, "s": null, "o": [1], "q": {"stem": "y", "c": [{"t": "z"}]}})",
                       "f.jsonl");
    QCOMPARE(table.columns, (std::vector<std::string>{"s", "label", "t", "o[]", "q.stem", "q.c[]"}));
    QCOMPARE(fieldsOf(table, 0), (Fields{"x", "1"}));
    QCOMPARE(fieldsOf(table, 1), (Fields{std::nullopt, "true", "0.5", "[1]", "y", R"([{"t": "z"}])"}));
    QCOMPARE(table.rows.at(1).line, std::int64_t{3});
}

void TestTable::badJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("mentions");
    QTest::newRow("half-written last line") << "{\"a\": 1}\n{\"a\": 2}\n{\"a\": \"th" << QStringList{"f.jsonl:3"};
    QTest::newRow("no object") << "{\"a\": 1}\n[1]\n" << QStringList{"f.jsonl:2", "object"};
    QTest::newRow("two on a line") << "{\"a\": 1} {\"a\": 2}\n" << QStringList{"f.jsonl:1"};
    QTest::newRow("key twice") << "{\"a\": 1, \"a\": 2}\n" << QStringList{"f.jsonl:1", "a"};
    QTest::newRow("deep") << "{\"a\": 1}\n{\"a\": " + QString(100'000, '[') + "\n" << QStringList{"f.jsonl:2"};
    QTest::newRow("huge number") << "{\"a\": 1e999999}\n" << QStringList{"f.jsonl:1"};
    QTest::newRow("two of a name") << R"({"a": {"b": 1}, "a.b": 2})" << QStringList{"f.jsonl:1", "a.b"};
    QTest::newRow("lone surrogate") << "{\"a\": \"\\ud800\"}\n" << QStringList{"f.jsonl:1"};
}

void TestTable::badJson()
{
    QFETCH(QString, text);
    QFETCH(QStringList, mentions);
    const QString error = errorOf([&] { (void)parseJsonLines(text.toStdString(), "f.jsonl"); });
    verifyMentions(error, mentions + QStringList{"bad_data"});
}

void TestTable::jsonArray()
{
    const Table table = parseJsonArray(R"([{"s": "x", "label": "a"}, {"s": "y", "label": "b"}])", "f.json");
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(fieldsOf(table, 1), (Fields{"y", "b"}));
    QCOMPARE(table.rows.at(1).line, std::int64_t{2});
    verifyMentions(errorOf([] { (void)parseJsonArray("{\"a\": 1}", "f.json"); }), {"bad_data", "f.json", "array"});
    verifyMentions(errorOf([] { (void)parseJsonArray("[{\"a\": 1}, 2]", "f.json"); }),
                   {"bad_data", "f.json:2", "object"});
    verifyMentions(errorOf([] { (void)parseJsonArray("[{\"a\": 1}, {\"a\"", "f.json"); }), {"bad_data", "f.json"});
}

void TestTable::endings()
{
    DataFiles files;
    QCOMPARE(readTable(files.write("a.tsv", "s\tl\nx,y\t1\n"), true).rows.size(), std::size_t{1});
    QCOMPARE(readTable(files.write("a.TXT", "s\tl\nx\t1\n"), true).columns.size(), std::size_t{2});
    QCOMPARE(readTable(files.write("a.csv", "s,l\nx\ty,1\n"), true).columns.size(), std::size_t{2});
    QCOMPARE(readTable(files.write("a.jsonl", "{\"s\": 1}\n"), true).rows.size(), std::size_t{1});
    QCOMPARE(readTable(files.write("a.json", " \n[{\"s\": 1}]\n"), true).rows.size(), std::size_t{1});
    QCOMPARE(readTable(files.write("b.json", "{\"s\": 1}\n{\"s\": 2}\n"), true).rows.size(), std::size_t{2});
    verifyMentions(errorOf([&] { (void)readTable(files.write("a.parquet", "PAR1"), true); }),
                   {"bad_data", "a.parquet", "no whole Parquet file"});
    verifyMentions(errorOf([&] { (void)readTable(files.write("a.xlsx", "x"), true); }),
                   {"unsupported", "a.xlsx", ".xlsx", "TSV", "Parquet"});
}

void TestTable::emptyAndForeignFiles()
{
    DataFiles files;
    const auto read = [&](const char* name, const std::string& content) {
        return errorOf([&] { (void)readTable(files.write(name, content), true); });
    };
    verifyMentions(read("empty.tsv", ""), {"bad_data", "empty.tsv", "empty"});
    verifyMentions(read("mark_only.csv", "\xEF\xBB\xBF"), {"bad_data", "mark_only.csv", "empty"});
    verifyMentions(read("blank_lines.tsv", "\n\r\n\n"), {"bad_data", "blank_lines.tsv", "empty"});
    verifyMentions(read("utf16.tsv", std::string("\xFF\xFEs\0\t\0", 6)), {"bad_data", "utf16.tsv", "UTF-16", "UTF-8"});
    verifyMentions(errorOf([&] { (void)readTable("/nowhere/x.tsv", true); }), {"missing_file", "/nowhere/x.tsv"});
}

void TestTable::rowsLongerThanTheHeader()
{
    const auto parse = [](const char* text) { return errorOf([&] { (void)parseTsv(text, "f.tsv", true); }); };
    verifyMentions(parse("s\tl\nx\t1\na\tb\t1\n"), {"bad_data", "f.tsv:3", "3 fields", "header 2"});
    QVERIFY(parse("s\tl\nx\n").isEmpty());
}

void TestTable::columnsByName()
{
    const Table table = parseTsv("a\tb\ta\n1\t2\t3\n", "f.tsv", true);
    QCOMPARE(table.column("b"), std::optional<std::size_t>(1));
    QVERIFY(!table.column("c"));
    verifyMentions(errorOf([&] { (void)table.column("a"); }), {"bad_data", "f.tsv", "two columns", "\"a\""});
    QCOMPARE(QString::fromStdString(shownText("tab\there\x01")), QStringLiteral("\"tab\\there\\u0001\""));
    QVERIFY(shownText(std::string(5000, 'x')).size() < 100);
    const Table wide = parseTsv(std::string(5000, '\t') + "\n", "f.tsv", true);
    QVERIFY(wide.columnList().size() < 200);
}

void TestTable::manyJsonKeys()
{
    std::string text;
    for (int i = 0; i < 1100; ++i)
        text += "{\"key" + std::to_string(i) + "\": 1}\n";
    verifyMentions(errorOf([&] { (void)parseJsonLines(text, "f.jsonl"); }), {"bad_data", "f.jsonl:1001", "keys"});
}

QTEST_GUILESS_MAIN(TestTable)
#include "test_table.moc"
