// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/json.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <bit>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <limits>
#include <locale>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace engine;
using Ordered = nlohmann::ordered_json;

namespace {

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// A locale "comma" (1.234,5) made in `folder`, from sources of our own, since a system need not have any installed;
/// what went wrong, or nothing.
QString makeCommaLocale(const QString& folder)
{
    QByteArray ascii = "<comment_char> %\n<escape_char> /\nCHARMAP\n";
    for (int c = 0; c < 128; ++c)
        ascii += QString::asprintf("<U%04X> /x%02x\n", static_cast<unsigned>(c), static_cast<unsigned>(c)).toLatin1();
    const QByteArray numbers = "LC_NUMERIC\ndecimal_point \",\"\nthousands_sep \".\"\ngrouping 3;3\nEND LC_NUMERIC\n";
    if (!write(folder + "/ascii", ascii + "END CHARMAP\n") || !write(folder + "/numbers", numbers))
        return "its sources could not be written";
    QProcess localedef;
    localedef.setProcessChannelMode(QProcess::MergedChannels);
    // -c: written in spite of the warnings about all that it does not define.
    localedef.start("localedef", {"-c", "-f", folder + "/ascii", "-i", folder + "/numbers", folder + "/comma"});
    if (!localedef.waitForFinished())
        return "localedef: " + localedef.errorString();
    return QFile::exists(folder + "/comma/LC_NUMERIC") ? QString() : "localedef: " + localedef.readAll();
}

/// C and C++ write a decimal comma while this lives, if `folder` holds the locale and the C library takes it.
class CommaLocale {
public:
    explicit CommaLocale(const QString& folder) : m_c(std::setlocale(LC_ALL, nullptr))
    {
        qputenv("LOCPATH", folder.toLocal8Bit());
        if (std::setlocale(LC_NUMERIC, "comma"))
            std::locale::global(std::locale(std::locale::classic(), "comma", std::locale::numeric));
    }
    ~CommaLocale()
    {
        std::locale::global(m_cpp);
        std::setlocale(LC_ALL, m_c.c_str());
        qunsetenv("LOCPATH");
    }
    Q_DISABLE_COPY_MOVE(CommaLocale)

    static bool holds()
    {
        char half[8] = {};
        std::ostringstream thousand;
        thousand << 1000;
        return std::snprintf(half, sizeof half, "%.1f", 0.5) == 3 && std::string(half) == "0,5" &&
               thousand.str() == "1.000";
    }

private:
    std::string m_c;
    std::locale m_cpp;
};

} // namespace

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
    QTemporaryDir folder;
    const QString failure = makeCommaLocale(folder.path());
    bool comma = false;
    std::string fraction, large, document;
    double back = 0;
    {
        const CommaLocale locale(folder.path());
        comma = CommaLocale::holds();
        fraction = numberText(0.5);
        large = numberText(1234567.0);
        document = writeJson(Ordered{{"a", 1234.5}, {"b", 1234567}});
        back = parseJson("1234.25", "t").get<double>();
    }
    QCOMPARE(fraction, std::string("0.5"));
    QCOMPARE(large, std::string("1234567"));
    QCOMPARE(document, std::string("{\"a\": 1234.5, \"b\": 1234567}"));
    QCOMPARE(back, 1234.25);
    if (!comma)
        QSKIP(qPrintable("checked in the C locale only, for want of a decimal comma: " +
                         (failure.isEmpty() ? "the C library does not take the locale" : failure)));
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
