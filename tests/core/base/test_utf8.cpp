// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <QTest>

using namespace engine;

class TestUtf8 : public QObject {
    Q_OBJECT

private slots:
    void everyCodePointRoundTrips();
    void illFormedIsFound_data();
    void illFormedIsFound();
    void repaired();
};

void TestUtf8::everyCodePointRoundTrips()
{
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        std::string text;
        appendUtf8(text, value);
        const Utf8Char back = decodeUtf8(text, 0);
        const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
        if (isSurrogate ? back.length != 0 : back.value != value || back.length != text.size())
            QFAIL(qPrintable(QString("U+%1").arg(static_cast<uint>(value), 4, 16)));
    }
}

void TestUtf8::illFormedIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("continuation alone") << QByteArray("a\x80") << 1;
    QTest::newRow("overlong 2") << QByteArray("\xC1\xBF") << 0;
    QTest::newRow("overlong 3") << QByteArray("\xE0\x9F\xBF") << 0;
    QTest::newRow("overlong 4") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
    QTest::newRow("surrogate") << QByteArray("ab\xED\xBF\xBF") << 2;
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("F5") << QByteArray("\xF5\x80\x80\x80") << 0;
    QTest::newRow("cut 2") << QByteArray("\xC3") << 0;
    QTest::newRow("cut 3") << QByteArray("\xE2\x82") << 0;
    QTest::newRow("cut 4") << QByteArray("x\xF0\x9F\x98") << 1;
    QTest::newRow("bad third byte") << QByteArray("\xE2\x82z") << 0;
}

void TestUtf8::illFormedIsFound()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QCOMPARE(static_cast<int>(findInvalidUtf8(text.toStdString())), offset);
    QCOMPARE(findInvalidUtf8(toValidUtf8(text.toStdString())), std::string::npos);
}

void TestUtf8::repaired()
{
    QCOMPARE(toValidUtf8("a\xFFz"), std::string("a\xEF\xBF\xBDz"));
    QCOMPARE(toValidUtf8("\xCE\xBB"), std::string("\xCE\xBB"));
    QCOMPARE(decodeUtf8("", 0).length, std::size_t{0});
}

QTEST_APPLESS_MAIN(TestUtf8)
#include "test_utf8.moc"
