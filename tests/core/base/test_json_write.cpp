// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/json.h"

#include <QTest>
#include <bit>
#include <clocale>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

using namespace engine;
using Ordered = nlohmann::ordered_json;

class TestJsonWrite : public QObject {
    Q_OBJECT

private slots:
    void numbersReadBackExactly();
    void numbersIgnoreTheLocale();
    void notFiniteIsNull();
    void stringsAreEscaped();
    void prettyForm();
    void anyDocumentReadsBack();
};

void TestJsonWrite::numbersReadBackExactly()
{
    std::uint64_t state = 7;
    std::vector<double> numbers{
        0.0, -0.0, 0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308, 1e22, 123456789012345678.0, 2.2250738585072014e-308};
    while (numbers.size() < 20'000) {
        const double number = std::bit_cast<double>(splitmix64(state));
        if (std::isfinite(number))
            numbers.push_back(number);
    }
    for (const double number : numbers) {
        const auto back = parseJson(numberText(number), "t").get<double>();
        QCOMPARE(std::bit_cast<std::uint64_t>(back), std::bit_cast<std::uint64_t>(number));
    }
}

void TestJsonWrite::numbersIgnoreTheLocale()
{
    const std::string before = std::setlocale(LC_ALL, nullptr);
    bool comma = false;
    for (const char* name : {"de_DE.UTF-8", "de_DE", "fr_FR.UTF-8"})
        comma = comma || std::setlocale(LC_ALL, name) != nullptr;
    const std::string text = numberText(0.5);
    const double back = parseJson("0.25", "t").get<double>();
    std::setlocale(LC_ALL, before.c_str());
    QCOMPARE(text, std::string("0.5"));
    QCOMPARE(back, 0.25);
    if (!comma)
        QSKIP("no locale with a decimal comma is installed: checked in the C locale only");
}

void TestJsonWrite::notFiniteIsNull()
{
    QCOMPARE(numberText(std::numeric_limits<double>::infinity()), std::string("null"));
    QCOMPARE(writeJson(Ordered(std::nan(""))), std::string("null"));
}

void TestJsonWrite::stringsAreEscaped()
{
    QCOMPARE(jsonString("a\"b\\c\n\t\r\x01\x7F"), std::string("\"a\\\"b\\\\c\\n\\t\\r\\u0001\\u007f\""));
    QCOMPARE(jsonString("\xCE\xBB"), std::string("\"\xCE\xBB\""));
    QCOMPARE(jsonString("a\xFFz"), std::string("\"a\xEF\xBF\xBDz\""));
    QCOMPARE(parseJson(jsonString("\x01\"\\/\n"), "t").get<std::string>(), std::string("\x01\"\\/\n"));
}

void TestJsonWrite::prettyForm()
{
    const Ordered json = {
        {"b", {1, 2, 3}}, {"a", {{"x", Ordered::object()}, {"y", Ordered::array()}}}, {"c", {{{"k", 1}}}}};
    QCOMPARE(writeJson(json, 2),
             std::string("{\n  \"b\": [1, 2, 3],\n  \"a\": {\n    \"x\": {},\n    \"y\": []\n  },\n  \"c\": [\n"
                         "    {\n      \"k\": 1\n    }\n  ]\n}"));
}

static Ordered randomValue(std::uint64_t& state, int depth)
{
    switch (splitmix64(state) % (depth > 0 ? 8 : 6)) {
    case 0:
        return nullptr;
    case 1:
        return splitmix64(state) % 2 == 0;
    case 2:
        return static_cast<std::int64_t>(splitmix64(state) >> 1) * -1;
    case 3:
        return splitmix64(state);
    case 4:
        return unitInterval(splitmix64(state)) - 0.5;
    case 5:
        return std::string(splitmix64(state) % 9, static_cast<char>(splitmix64(state) % 0x80));
    case 6: {
        Ordered list = Ordered::array();
        for (std::uint64_t i = splitmix64(state) % 5; i > 0; --i)
            list.push_back(randomValue(state, depth - 1));
        return list;
    }
    default: {
        Ordered object = Ordered::object();
        for (std::uint64_t i = splitmix64(state) % 20; i > 0; --i)
            object["k" + std::to_string(splitmix64(state) % 1000)] = randomValue(state, depth - 1);
        return object;
    }
    }
}

void TestJsonWrite::anyDocumentReadsBack()
{
    std::uint64_t state = 11;
    for (int i = 0; i < 300; ++i) {
        const Ordered value = randomValue(state, 5);
        for (const int indent : {-1, 0, 2}) {
            const std::string text = writeJson(value, indent);
            QVERIFY2(parseOrderedJson(text, "t") == value, text.c_str());
            QVERIFY2(writeJson(parseOrderedJson(text, "t"), indent) == text, text.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestJsonWrite)
#include "test_json_write.moc"
