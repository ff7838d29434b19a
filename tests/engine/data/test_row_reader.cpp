// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "data/row_reader.h"
#include "data/text_hashes.h"
#include "data_files.h"

#include <QSet>

using namespace engine;

namespace {

/// A text with all that a form's reader must not stumble over where a piece of the file ends.
std::string wordsOf(std::uint64_t& state, const std::vector<std::string>& parts)
{
    std::string text;
    const std::uint64_t count = splitmix64(state) % 400;
    for (std::uint64_t i = 0; i < count; ++i)
        text += parts[splitmix64(state) % parts.size()];
    return text;
}

std::string csvField(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

struct Forms {
    std::string tsv = "a\tb\n", csv = "a,b\r\n", lines, array = "[";
    std::vector<std::vector<std::optional<std::string>>> rows; ///< of CSV and JSON
};

Forms madeForms()
{
    Forms forms;
    std::uint64_t state = 11;
    for (int row = 0; row < 3000; ++row) {
        const std::string a = wordsOf(state, {"x", "\xC3\xA9", "\"", ",", "\n", "\r\n", "]", "{", "\xF0\x9F\x99\x82"});
        const std::string b = std::to_string(row);
        forms.rows.push_back({a, b});
        forms.csv += csvField(a) + "," + b + (row % 2 == 0 ? "\n" : "\r\n");
        std::string json;
        for (const char c : a)
            json += c == '"' ? "\\\"" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : std::string(1, c);
        json = "{\"a\": \"" + json + "\", \"b\": " + b + "}";
        forms.lines += json + "\n";
        forms.array += (row > 0 ? "," : "") + std::string(row % 3 == 0 ? "\n  " : " ") + json;
        std::string plain = a;
        std::erase(plain, '\n');
        forms.tsv += "t" + plain + "\t" + b + "\n";
    }
    forms.array += "\n]\n";
    return forms;
}

void verifyRows(const Table& table, const std::vector<std::vector<std::optional<std::string>>>& rows)
{
    QCOMPARE(table.columns, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(table.rows.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        QVERIFY2(table.rows[i].fields == rows[i], qPrintable(QString::number(i)));
}

} // namespace

class TestRowReader : public QObject {
    Q_OBJECT
private slots:
    void filesOfManyPieces()
    {
        DataFiles files;
        const Forms forms = madeForms();
        QVERIFY(forms.csv.size() > 1'000'000); // pieces are 256 KiB
        verifyRows(readTable(files.write("a.csv", forms.csv), true), forms.rows);
        verifyRows(readTable(files.write("a.jsonl", forms.lines), true), forms.rows);
        verifyRows(readTable(files.write("a.json", forms.array), true), forms.rows);
        const Table tsv = readTable(files.write("a.tsv", forms.tsv), true);
        QCOMPARE(tsv.rows.size(), forms.rows.size());
        for (std::size_t i = 0; i < tsv.rows.size(); ++i) {
            QCOMPARE(tsv.rows[i].fields.at(1), forms.rows[i].at(1));
            QCOMPARE(tsv.rows[i].line, static_cast<std::int64_t>(i) + 2);
        }
    }

    void readingGoesOnBehindABadRow()
    {
        DataFiles files;
        const auto rows = openRows(files.write("a.jsonl", "{\"a\": 1}\n{\"a\"\n{\"a\": 3}\n"), true);
        Table::Row row;
        QVERIFY(rows->next(row));
        verifyMentions(errorOf([&] { (void)rows->next(row); }), {"bad_data", "a.jsonl:2"});
        QVERIFY(rows->next(row));
        QCOMPARE(row.line, std::int64_t{3});
        QVERIFY(!rows->next(row));
        QCOMPARE(rows->bytesRead(), rows->bytesInAll());
    }

    void aHeaderThatIsARow()
    {
        DataFiles files;
        const auto rows = openRows(files.write("a.tsv", "x\t1\ny\t0\nz\t1\t2\n"), true);
        rows->putHeaderBack();
        Table::Row row;
        QVERIFY(rows->next(row));
        QCOMPARE(row.line, std::int64_t{1});
        QVERIFY(rows->next(row));
        QCOMPARE(row.fields.at(0), std::optional<std::string>("y"));
        verifyMentions(errorOf([&] { (void)rows->next(row); }), {"a.tsv:3", "3 fields"}); // its width still binds
    }

    void copiesAreCountedAboveWhatMemoryHolds()
    {
        TextHashes few, many;
        std::uint64_t state = 3;
        std::vector<std::uint64_t> made;
        QSet<quint64> distinct;
        for (int i = 0; i < 2'500'000; ++i) {
            made.push_back(i % 10 == 9 ? made[splitmix64(state) % made.size()] : splitmix64(state));
            many.add(made.back());
            distinct.insert(made.back());
        }
        for (int i = 0; i < 1000; ++i)
            few.add(i % 4 == 0 ? made[static_cast<std::size_t>(i) * 2003] : splitmix64(state));
        QCOMPARE(many.size(), made.size());
        QCOMPARE(many.copies(), static_cast<std::int64_t>(made.size()) - distinct.size());
        QCOMPARE(many.found(few), std::int64_t{250});
        QCOMPARE(few.copies(), std::int64_t{0});
        QVERIFY(textHash("ab", "c") != textHash("a", "bc"));
        QVERIFY(textHash("ab", "") != textHash("", "ab"));
    }
};

QTEST_GUILESS_MAIN(TestRowReader)
#include "test_row_reader.moc"
