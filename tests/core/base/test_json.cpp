// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace engine;

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void acceptsEveryForm();
    void refuses_data();
    void refuses();
    void errorsSayWhere();
    void keepsKeyOrder();
    void capsAreKept();
    void deepNestingIsRefusedFast();
    void givenCodeIsThrown();
    void manyKeysAreReadFast();
    void manyKeysStillFindADuplicate();
};

void TestJson::acceptsEveryForm()
{
    const auto json = parseJson(
        "\xEF\xBB\xBF {\"a\": [1, -2, 3.5, 1e3, -0, true, false, null],\n \"\\u00e9\\ud83d\\ude00\\n\": \"\xCE\xBB\"} ",
        "t");
    const auto& list = json.at("a");
    QVERIFY(list[0].is_number_unsigned());
    QCOMPARE(list[1].get<std::int64_t>(), -2);
    QCOMPARE(list[2].get<double>(), 3.5);
    QCOMPARE(list[3].get<double>(), 1000.0);
    QVERIFY(std::signbit(list[4].get<double>()));
    QCOMPARE(list[5].get<bool>(), true);
    QVERIFY(list[7].is_null());
    QCOMPARE(json.at("\xC3\xA9\xF0\x9F\x98\x80\n").get<std::string>(), std::string("\xCE\xBB"));
    QCOMPARE(parseJson("18446744073709551615", "t").get<std::uint64_t>(), ~std::uint64_t{0});
    QCOMPARE(parseJson("-9223372036854775808", "t").get<std::int64_t>(), std::numeric_limits<std::int64_t>::min());
    QCOMPARE(parseJson("18446744073709551616", "t").get<double>(), 18446744073709551616.0);
    QCOMPARE(parseJson("1e-400", "t").get<double>(), 0.0);
    QCOMPARE(parseJson("[]", "t").size(), std::size_t{0});
    QCOMPARE(parseJson("{}", "t").size(), std::size_t{0});
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    const auto row = [](const char* name, const QByteArray& text, int offset) {
        QTest::newRow(name) << text << offset;
    };
    row("empty", "", 0);
    row("spaces", "  \n", 3);
    row("second value", "{} {}", 3);
    row("trailing NUL", QByteArray("{}\0", 3), 2);
    row("truncated object", "{\"a\": 1", 7);
    row("truncated string", "\"abc", 4);
    row("truncated escape", "\"abc\\", 5);
    row("duplicate key", "{\"a\": 1, \"b\": 2, \"a\": 3}", 17);
    row("duplicate key, escaped", "{\"a\": 1, \"\\u0061\": 3}", 9);
    row("nested duplicate", "[{\"x\": {\"k\": 1, \"k\": 1}}]", 16);
    row("trailing comma", "[1,]", 3);
    row("trailing comma in object", "{\"a\":1,}", 7);
    row("no comma", "[1 2]", 3);
    row("single quotes", "{'a': 1}", 1);
    row("no colon", "{\"a\" 1}", 5);
    row("comment", "[1, /* x */ 2]", 4);
    row("NaN", "NaN", 0);
    row("Infinity", "-Infinity", 0);
    row("leading zero", "01", 0);
    row("plus", "+1", 0);
    row("bare point", "1.", 2);
    row("bare exponent", "1e", 2);
    row("hexadecimal", "0x10", 1);
    row("overflow", "[1e999999]", 1);
    row("integer overflow", ("[" + std::string(400, '9') + "]").c_str(), 1);
    row("lone high surrogate", "\"\\ud800\"", 7);
    row("lone low surrogate", "\"\\udc00\"", 7);
    row("swapped surrogates", "\"\\udc00\\ud800\"", 7);
    row("high surrogate twice", "\"\\ud800\\ud800\"", 13);
    row("short escape", "\"\\u12\"", 3);
    row("signed escape", "\"\\u-123\"", 3);
    row("unknown escape", "\"\\x41\"", 2);
    row("raw newline", "\"a\nb\"", 2);
    row("raw NUL", QByteArray("\"a\0b\"", 5), 2);
    row("invalid UTF-8", "\"ab\xFF\"", 3);
    row("overlong UTF-8", "\"\xC0\xAF\"", 1);
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"", 1);
    row("truncated UTF-8", "\"\xE2\x82\"", 1);
    row("invalid UTF-8 in a key", "{\"\xFF\": 1}", 2);
    row("word", "nul", 0);
    row("closing alone", "]", 0);
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    try {
        const auto json =
            parseJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), "file.json");
        QFAIL(qPrintable("accepted as " + QString::fromStdString(writeJson(json))));
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadFile);
        QVERIFY(error.byteOffset().has_value());
        QCOMPARE(static_cast<int>(*error.byteOffset()), offset);
        QVERIFY(QString::fromStdString(error.where()).startsWith("file.json, line "));
    }
}

void TestJson::errorsSayWhere()
{
    try {
        (void)parseJson("{\n \"a\": 1,\n \"a\": 2}", "x.json");
        QFAIL("accepted");
    } catch (const EngineError& error) {
        QCOMPARE(error.where(), std::string("x.json, line 3, byte 12"));
        QCOMPARE(error.message(), std::string("the key \"a\" stands twice in one object"));
        QCOMPARE(describe(error), std::string("x.json, line 3, byte 12: the key \"a\" stands twice in one object."));
    }
}

void TestJson::keepsKeyOrder()
{
    const std::string text = R"({"z": 1, "a": 2, "m": {"y": 3, "b": 4}})";
    QCOMPARE(writeJson(parseOrderedJson(text, "t")), text);
    QCOMPARE(writeJson(parseJson(text, "t")), std::string(R"({"a": 2, "m": {"b": 4, "y": 3}, "z": 1})"));
}

void TestJson::capsAreKept()
{
    JsonLimits limits;
    limits.depth = 3;
    QCOMPARE(parseJson("[[[1]]]", "t", limits).size(), std::size_t{1});
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)parseJson("[[[[1]]]]", "t", limits));
    limits = {};
    limits.values = 5; // the array and four numbers
    QCOMPARE(parseJson("[1,2,3,4]", "t", limits).size(), std::size_t{4});
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)parseJson("[1,2,3,4,5]", "t", limits));
    limits = {};
    limits.bytes = 4;
    QCOMPARE(parseJson("1234", "t", limits).get<int>(), 1234);
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)parseJson("12345", "t", limits));
}

void TestJson::deepNestingIsRefusedFast()
{
    const std::string arrays(100'000, '[');
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)parseJson(arrays, "t"));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)parseJson(objects, "t"));
    QCOMPARE(parseJson(std::string(64, '[') + std::string(64, ']'), "t").size(), std::size_t{1});
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)parseJson(std::string(65, '[') + std::string(65, ']'), "t"));
}

void TestJson::givenCodeIsThrown()
{
    JsonLimits limits;
    limits.code = ErrorCode::BadConfig;
    try {
        (void)parseJson("{", "t", limits);
        QFAIL("accepted");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadConfig);
    }
}

static std::string manyKeys(int count)
{
    std::string text = "{";
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":" + std::to_string(i);
    return text;
}

void TestJson::manyKeysAreReadFast()
{
    // A quadratic search for duplicates would need minutes here; the time-out of the test would tell.
    const std::string text = manyKeys(200'000) + "}";
    QCOMPARE(parseJson(text, "t").size(), std::size_t{200'000});
    QCOMPARE(parseOrderedJson(text, "t").size(), std::size_t{200'000});
}

void TestJson::manyKeysStillFindADuplicate()
{
    for (const int again : {0, 15, 16, 17, 999}) {
        const std::string text = manyKeys(1000) + ",\"k" + std::to_string(again) + "\":0}";
        QVERIFY_THROWS_EXCEPTION(EngineError, (void)parseJson(text, "t"));
    }
}

QTEST_APPLESS_MAIN(TestJson)
#include "test_json.moc"
