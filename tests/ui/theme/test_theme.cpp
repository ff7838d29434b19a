// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/color_ramps.h"
#include "theme/desktop_color_scheme.h"
#include "theme/theme.h"
#include "theme/theme_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <cmath>
#include <memory>

using namespace ui;

namespace {

const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// The settings portal on a private connection, without a bus.
class Portal : public QDBusVirtualObject {
public:
    explicit Portal(uint scheme) : m_scheme(scheme)
    {
        connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection& peer) {
            m_peer = std::make_unique<QDBusConnection>(peer);
            m_peer->registerVirtualObject(kPath, this);
        });
    }
    QDBusConnection client() const
    {
        return QDBusConnection::connectToPeer(m_server.address(), QStringLiteral("themeTestClient"));
    }
    bool isConnected() const { return m_peer != nullptr; }
    void set(uint scheme)
    {
        auto signal = QDBusMessage::createSignal(kPath, kInterface, QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
               << QVariant::fromValue(QDBusVariant(scheme));
        m_peer->send(signal);
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& peer) override
    {
        // Read() answers a variant in a variant.
        const QDBusVariant inner(m_scheme);
        const QDBusVariant outer(QVariant::fromValue(inner));
        return message.member() == QLatin1String("Read") && peer.send(message.createReply(QVariant::fromValue(outer)));
    }

private:
    QDBusServer m_server;
    std::unique_ptr<QDBusConnection> m_peer;
    uint m_scheme;
};

/// No bus at all.
std::unique_ptr<DesktopColorScheme> noDesktop()
{
    return std::make_unique<DesktopColorScheme>(QDBusConnection(QStringLiteral("nowhere")), QString());
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textsKeepTheirContrast_data();
    void textsKeepTheirContrast();
    void lambdaRampIsReadableAndEven();
    void divergingRampIsSymmetric();
    void choiceAppliesPaletteAndTells();
    void presentationMakesTextLarger();
    void systemFollowsThePortalLive();
    void checkBoxBorderIsVisibleOnDark();
    void aClickTakesASliderThere();
};

void TestTheme::textsKeepTheirContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textsKeepTheirContrast()
{
    QFETCH(bool, dark);
    const ThemeColors c = dark ? darkColors() : lightColors();
    for (const QColor& background : {c.window, c.base, c.alternateBase}) {
        for (const QColor& text : {c.text, c.mutedText, c.link, c.warning, c.error, c.success})
            QVERIFY2(contrastRatio(text, background) >= 4.5, qPrintable(text.name() + " on " + background.name()));
    }
    QVERIFY(contrastRatio(c.accentText, c.accent) >= 4.5);
    QVERIFY(contrastRatio(c.plotText, c.plotBackground) >= 4.5);
    for (const QColor& mark : {c.axis, c.ghost, c.reference, c.crosshair, c.error})
        QVERIFY2(contrastRatio(mark, c.plotBackground) >= 3, qPrintable(mark.name()));
    QVERIFY(contrastRatio(c.accent, c.window) >= 3);
    QVERIFY(contrastRatio(c.axis, c.window) >= 3);
}

void TestTheme::lambdaRampIsReadableAndEven()
{
    for (const bool dark : {false, true}) {
        const QColor background = (dark ? darkColors() : lightColors()).plotBackground;
        double before = contrastRatio(lambdaColor(0, dark), QColor(Qt::black));
        for (int i = 1; i <= 100; ++i) {
            const QColor color = lambdaColor(i / 100.0, dark);
            QVERIFY2(contrastRatio(color, background) >= 3, qPrintable(color.name()));
            // Lightness rises all the way: the order of λ is seen without colour.
            const double now = contrastRatio(color, QColor(Qt::black));
            QVERIFY(now >= before);
            before = now;
        }
        QCOMPARE(lambdaColor(-1, dark), lambdaColor(0, dark));
        QCOMPARE(lambdaColor(2, dark), lambdaColor(1, dark));
    }
    QCOMPARE(unitRampColor(0), QColor(0x44, 0x01, 0x54));
    QCOMPARE(unitRampColor(1), QColor(0xfd, 0xe7, 0x25));
    QCOMPARE(unitRampColor(std::nan("")), QColor(0x80, 0x80, 0x80));
}

void TestTheme::divergingRampIsSymmetric()
{
    for (const bool dark : {false, true}) {
        const QColor neutral = divergingColor(0, dark);
        for (const double size : {0.25, 0.5, 1.0}) {
            QVERIFY(divergingColor(size, dark).red() > divergingColor(size, dark).blue());
            QVERIFY(divergingColor(-size, dark).blue() > divergingColor(-size, dark).red());
            const double up = contrastRatio(divergingColor(size, dark), neutral);
            const double down = contrastRatio(divergingColor(-size, dark), neutral);
            QVERIFY2(up / down < 1.35 && down / up < 1.35, qPrintable(QString::number(up / down)));
        }
    }
}

void TestTheme::choiceAppliesPaletteAndTells()
{
    const auto desktop = noDesktop();
    Theme theme(desktop.get());
    theme.setChoice(ThemeChoice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().window().color(), darkColors().window);
    QVERIFY(qApp->styleSheet().contains(darkColors().accent.name()));
    QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(QApplication::palette().window().color(), lightColors().window);
}

void TestTheme::presentationMakesTextLarger()
{
    const auto desktop = noDesktop();
    Theme theme(desktop.get());
    // Widgets that exist take the font up while the event loop runs; new ones start with it.
    const auto size = [] { return QFontInfo(QWidget().font()).pointSizeF(); };
    const double before = size();
    theme.setPresentation(true);
    QVERIFY(size() > before * 1.3);
    theme.setPresentation(false);
    QCOMPARE(size(), before);
}

void TestTheme::systemFollowsThePortalLive()
{
    Portal portal(1);
    DesktopColorScheme desktop(portal.client(), {});
    QApplication::setPalette(makePalette(lightColors()));
    Theme theme(&desktop);
    QTRY_VERIFY(portal.isConnected());
    QTRY_VERIFY(theme.isDark());
    portal.set(2);
    QTRY_VERIFY(!theme.isDark());
    portal.set(1);
    QTRY_VERIFY(theme.isDark());
    portal.set(0); // no wish: what the program found at start
    QTRY_VERIFY(!theme.isDark());
    theme.setChoice(ThemeChoice::Light);
    portal.set(1);
    QTRY_COMPARE(desktop.prefersDark(), std::optional<bool>(true));
    QVERIFY(!theme.isDark());
    QDBusConnection::disconnectFromPeer(QStringLiteral("themeTestClient"));
}

void TestTheme::checkBoxBorderIsVisibleOnDark()
{
    const auto desktop = noDesktop();
    Theme theme(desktop.get());
    theme.setChoice(ThemeChoice::Dark);
    QCheckBox box;
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    const QImage image = box.grab().toImage();
    double best = 1;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrastRatio(image.pixelColor(x, image.height() / 2), darkColors().window));
    QVERIFY2(best >= 2.5, qPrintable(QString::number(best)));
}

void TestTheme::aClickTakesASliderThere()
{
    ui::ThemeStyle style;
    QSlider slider(Qt::Horizontal);
    slider.setStyle(&style);
    slider.setRange(0, 100);
    slider.setPageStep(10);
    slider.resize(400, 24);
    slider.show();
    QVERIFY(QTest::qWaitForWindowExposed(&slider));
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {300, 12});
    QVERIFY2(std::abs(slider.value() - 75) <= 3, qPrintable(QString::number(slider.value())));
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
