// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/color_ramps.h"
#include "theme/theme_colors.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace ui;

namespace {

/// Linear sRGB as seen without red, green or blue cones   (Machado, Oliveira, Fernandes 2009, severity 1).
using Matrix = std::array<std::array<double, 3>, 3>;
constexpr Matrix kProtanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double encoded(double part)
{
    const double inside = std::clamp(part, 0.0, 1.0);
    return inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1 / 2.4) - 0.055;
}

QColor seenBy(const Matrix& eye, const QColor& color)
{
    const std::array<double, 3> rgb = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = encoded(eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2]);
    return QColor::fromRgbF(float(seen[0]), float(seen[1]), float(seen[2]));
}

/// CIE L*a*b*, D65.
std::array<double, 3> lab(const QColor& color)
{
    const double r = linear(color.redF()), g = linear(color.greenF()), b = linear(color.blueF());
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE76; about 2.3 is just noticeable.
double difference(const QColor& a, const QColor& b)
{
    const auto p = lab(a), q = lab(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

} // namespace

class TestColourVision : public QObject {
    Q_OBJECT

private:
    static void addEyes()
    {
        QTest::addColumn<int>("eye");
        QTest::newRow("protanopia") << 0;
        QTest::newRow("deuteranopia") << 1;
        QTest::newRow("tritanopia") << 2;
    }
    static const Matrix& eye(int index) { return index == 0 ? kProtanopia : index == 1 ? kDeuteranopia : kTritanopia; }

private slots:
    void theEyesAreBlindAsExpected()
    {
        // What the names say: red and green of equal lightness meet for the first two, blue and green for the third.
        const QColor red(190, 60, 40), green(110, 110, 20), blue(0, 120, 160), teal(0, 130, 130);
        QVERIFY(difference(seenBy(kDeuteranopia, red), seenBy(kDeuteranopia, green)) < 0.5 * difference(red, green));
        QVERIFY(difference(seenBy(kProtanopia, red), seenBy(kProtanopia, green)) < 0.8 * difference(red, green));
        QVERIFY(difference(seenBy(kTritanopia, blue), seenBy(kTritanopia, teal)) < difference(blue, teal));
        QCOMPARE(seenBy(kDeuteranopia, Qt::white).name(), QStringLiteral("#ffffff"));
    }

    void neighbouringLambdasStayApart_data() { addEyes(); }
    void neighbouringLambdasStayApart()
    {
        QFETCH(int, eye);
        for (const bool dark : {false, true}) {
            double before = lab(seenBy(this->eye(eye), lambdaColor(0, dark)))[0];
            for (int i = 1; i <= 10; ++i) {
                const QColor one = seenBy(this->eye(eye), lambdaColor((i - 1) / 10.0, dark));
                const QColor other = seenBy(this->eye(eye), lambdaColor(i / 10.0, dark));
                const QString at = QStringLiteral("λ %1, dark %2: %3").arg(i / 10.0).arg(dark);
                QVERIFY2(difference(one, other) >= 2.5, qPrintable(at.arg(difference(one, other))));
                const double now = lab(other)[0];
                QVERIFY2(now > before, qPrintable(at.arg(now))); // lighter all the way: the order can be seen
                before = now;
            }
        }
    }

    void heatMapsGetLighterAllTheWay_data() { addEyes(); }
    void heatMapsGetLighterAllTheWay()
    {
        QFETCH(int, eye);
        double before = -1;
        for (int i = 0; i <= 20; ++i) {
            const double now = lab(seenBy(this->eye(eye), unitRampColor(i / 20.0)))[0];
            QVERIFY2(now > before, qPrintable(QString::number(i / 20.0)));
            before = now;
        }
    }

    void signsOfAChangeStayApart_data() { addEyes(); }
    void signsOfAChangeStayApart()
    {
        QFETCH(int, eye);
        for (const bool dark : {false, true}) {
            for (const double size : {0.25, 0.5, 1.0}) {
                const QColor up = seenBy(this->eye(eye), divergingColor(size, dark));
                const QColor down = seenBy(this->eye(eye), divergingColor(-size, dark));
                const QColor none = seenBy(this->eye(eye), divergingColor(0, dark));
                QVERIFY2(difference(up, down) >= 12, qPrintable(QString::number(difference(up, down))));
                QVERIFY(difference(up, none) >= 6 && difference(down, none) >= 6);
            }
        }
    }

    // Right and wrong are told by a mark or a word as well; their colours still should not be one.
    void successAndErrorAreNotOneColour_data() { addEyes(); }
    void successAndErrorAreNotOneColour()
    {
        QFETCH(int, eye);
        for (const ThemeColors& colors : {lightColors(), darkColors()})
            QVERIFY(difference(seenBy(this->eye(eye), colors.success), seenBy(this->eye(eye), colors.error)) >= 6);
    }
};

QTEST_GUILESS_MAIN(TestColourVision)
#include "test_colour_vision.moc"
