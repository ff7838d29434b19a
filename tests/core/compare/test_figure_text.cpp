// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure_text.h"

#include <QTest>
#include <clocale>
#include <limits>
#include <locale>
#include <sstream>

using namespace engine;

// Texts of a test as QString, so that a failure shows them.
#define SAYS(seen, wanted) QCOMPARE(QString::fromStdString(seen), QStringLiteral(wanted))

namespace {

const double kNan = std::numeric_limits<double>::quiet_NaN();
const double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

class TestFigureText : public QObject {
    Q_OBJECT
private slots:
    void differences();
    void intervals();
    void metrics();
    void probabilities();
    void counts();
    void durations();
    void units();
    void labels();
    void locale();
};

void TestFigureText::differences()
{
    SAYS(signedText(1.24), "+1.2");
    SAYS(signedText(-0.4), "−0.4");
    SAYS(signedText(0.04), "0.0");
    SAYS(signedText(-0.04), "0.0");
    SAYS(signedText(0.0124, FigureUnit::Own), "+0.012");
    SAYS(signedText(-0.0124, FigureUnit::Own), "−0.012");
    SAYS(amountText(-1.26), "1.3");
    SAYS(amountText(0.5, FigureUnit::Own), "0.500");
    for (const double missing : {kNan, kInfinity, -kInfinity}) {
        SAYS(signedText(missing), "–");
        SAYS(amountText(missing), "–");
    }
    SAYS(signedText(std::nullopt), "–");
}

void TestFigureText::intervals()
{
    SAYS(intervalText(Interval{0.4, 2.04}), "0.4 to 2.0");
    SAYS(intervalText(Interval{-0.31, 1.1}), "−0.3 to 1.1");
    SAYS(intervalText(Interval{-0.01, 0.04}), "−0.01 to 0.04"); // a bound that is not 0 does not read as 0
    SAYS(intervalText(Interval{-1.02, -0.04}), "−1.02 to −0.04");
    SAYS(intervalText(Interval{0, 0.0001}), "0.000 to 0.000"); // two more decimals, no more
    SAYS(intervalText(Interval{0, 2}), "0.0 to 2.0");
    SAYS(intervalText(Interval{-0.0123, 0.04}, FigureUnit::Own), "−0.012 to 0.040");
    SAYS(intervalText(std::nullopt), "–");
    SAYS(intervalText(Interval{kNan, 1}), "–");
}

void TestFigureText::metrics()
{
    SAYS(metricText(0.8434), "0.843");
    SAYS(metricText(-0.0606), "−0.061");
    SAYS(metricText(0.5, 2), "0.50");
    SAYS(metricText(std::nullopt), "–");
    QCOMPARE(metricText(1e300).size(), std::size_t(305)); // 301 digits, point, 3 more
    SAYS(spreadText(0.8434, 0.0119), "0.843 ± 0.012");
    SAYS(spreadText(0.8434, std::nullopt), "0.843");
    SAYS(spreadText(std::nullopt, 0.1), "–");
}

void TestFigureText::probabilities()
{
    SAYS(probabilityText(0.0312), "p = 0.031");
    SAYS(probabilityText(0.001), "p = 0.001");
    SAYS(probabilityText(0.000999), "p < 0.001");
    SAYS(probabilityText(0.0), "p < 0.001");
    SAYS(probabilityText(1.0), "p = 1.000");
    SAYS(probabilityText(kNan), "–");
}

void TestFigureText::counts()
{
    SAYS(countText(0), "0");
    SAYS(countText(872), "872");
    SAYS(countText(1000), "1,000");
    SAYS(countText(1234567), "1,234,567");
    SAYS(countText(-12345), "−12,345");
    SAYS(countText(-123), "−123");
    SAYS(countOf(1, "seed"), "1 seed");
    SAYS(countOf(10'000, "example"), "10,000 examples");
}

void TestFigureText::durations()
{
    SAYS(durationText(0.0404), "40 ms");
    SAYS(durationText(0.9999), "1.0 s");
    SAYS(durationText(8.44), "8.4 s");
    SAYS(durationText(45), "45 s");
    SAYS(durationText(99.6), "2 min");
    SAYS(durationText(12 * 60 + 10), "12 min");
    SAYS(durationText(3599), "1 h");
    SAYS(durationText(2 * 3600 + 5 * 60), "2 h 5 min");
    SAYS(durationText(-1), "–");
    SAYS(durationText(kInfinity), "–");
}

void TestFigureText::units()
{
    QCOMPARE(unitOf("accuracy", TaskKind::Classification), FigureUnit::Points);
    QCOMPARE(unitOf("", TaskKind::Regression), FigureUnit::Points);
    QCOMPARE(unitOf("primary", TaskKind::CausalLm), FigureUnit::Own);
    QCOMPARE(unitOf("loss", TaskKind::Classification), FigureUnit::Own);
    QCOMPARE(inUnit(0.012, FigureUnit::Points), 1.2);
    QCOMPARE(inUnit(0.012, FigureUnit::Own), 0.012);
    SAYS(unitName(FigureUnit::Points), "points");
}

void TestFigureText::labels()
{
    SAYS(lambdaText(0.3), "λ = 0.3");
    SAYS(settingLabel({}), "");
    const FieldValue zero = std::string("zero"), h0 = std::string("h0");
    SAYS(settingLabel({{"train.learning_rate", 3e-4}, {"train.seed", std::int64_t(4)}, {"sibo.lambda", 0.3}}),
         "λ 0.3 · learning rate 0.0003");
    SAYS(settingLabel({{"sibo.source", zero}, {"method.rank", std::int64_t(4)}, {"sibo.lambda", 0.3}}),
         "λ 0.3 · zero · rank 4");
    SAYS(settingLabel({{"sibo.source", h0}, {"sibo.lambda", 0.3}}), "λ 0.3");
    SAYS(settingLabel({{"no.such_key", true}}), "no.such_key true");
}

// By a C++ locale of our own, which is always there, and by a C locale with a decimal comma where one is installed.
void TestFigureText::locale()
{
    struct Comma : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Comma));
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "de_DE.utf8", "nl_NL.UTF-8", "ru_RU.UTF-8"})
        if (std::setlocale(LC_ALL, name) != nullptr)
            break;
    qInfo("the C library's decimal point is '%s'", std::localeconv()->decimal_point);
    std::ostringstream stream;
    stream << 12345.5;
    const std::string figures = signedText(1.2), counts = countText(12345), seconds = durationText(8.44),
                      label = settingLabel({{"train.learning_rate", 0.05}});
    std::locale::global(before);
    std::setlocale(LC_ALL, "C");
    SAYS(stream.str(), "12.345,5"); // the check can fail
    SAYS(figures, "+1.2");
    SAYS(counts, "12,345");
    SAYS(seconds, "8.4 s");
    SAYS(label, "learning rate 0.05");
}

QTEST_GUILESS_MAIN(TestFigureText)
#include "test_figure_text.moc"
