// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crc32c.h"
#include "base/hash.h"
#include "engine/error.h"

#include <QTest>
#include <set>

using namespace engine;

class TestHash : public QObject {
    Q_OBJECT

private slots:
    void knownValues();
    void checksumOfRfc3720();
    void orderMatters();
    void unitIntervalStaysBelowOne();
    void everyErrorCodeHasItsOwnName();
};

void TestHash::knownValues()
{
    // Published values of FNV-1a 64 and of SplitMix64 from state 0.
    QCOMPARE(stableHash(""), std::uint64_t{0xCBF29CE484222325});
    QCOMPARE(stableHash("a"), std::uint64_t{0xAF63DC4C8601EC8C});
    QCOMPARE(stableHash("foobar"), std::uint64_t{0x85944171F73967E8});
    std::uint64_t state = 0;
    QCOMPARE(splitmix64(state), std::uint64_t{0xE220A8397B1DCDAF});
    QCOMPARE(splitmix64(state), std::uint64_t{0x6E789E6AA1B965F4});
    QCOMPARE(splitmix64(state), std::uint64_t{0x06C45D188009454F});
}

void TestHash::checksumOfRfc3720()
{
    // RFC 3720, appendix B.4; the first is the check value of the polynomial.
    QCOMPARE(crc32c("123456789"), 0xE3069283u);
    QCOMPARE(crc32c(std::string(32, '\0')), 0x8A9136AAu);
    QCOMPARE(crc32c(std::string(32, '\xFF')), 0x62A8AB43u);
    std::string rising;
    for (char c = 0; c < 32; ++c)
        rising += c;
    QCOMPARE(crc32c(rising), 0x46DD794Eu);
    QCOMPARE(crc32c(std::string(rising.rbegin(), rising.rend())), 0x113FDB5Cu);
    QCOMPARE(crc32c(""), 0u);
    const std::string_view text = "a text that comes in two pieces of any length";
    for (std::size_t cut = 0; cut <= text.size(); ++cut)
        QCOMPARE(crc32c(text.substr(cut), crc32c(text.substr(0, cut))), crc32c(text));
}

void TestHash::orderMatters()
{
    QVERIFY(mixIn(mixIn(0, 1), 2) != mixIn(mixIn(0, 2), 1));
    QVERIFY(mixIn(0, 0) != 0);
}

void TestHash::unitIntervalStaysBelowOne()
{
    QCOMPARE(unitInterval(0), 0.0);
    QVERIFY(unitInterval(~std::uint64_t{0}) < 1.0);
    std::uint64_t state = 3;
    double sum = 0;
    for (int i = 0; i < 100'000; ++i)
        sum += unitInterval(splitmix64(state));
    QVERIFY(std::abs(sum / 100'000 - 0.5) < 0.005);
}

void TestHash::everyErrorCodeHasItsOwnName()
{
    std::set<std::string> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        names.insert(errorCodeName(static_cast<ErrorCode>(code)));
    QCOMPARE(static_cast<int>(names.size()), static_cast<int>(ErrorCode::Internal) + 1);
    const EngineError error(ErrorCode::BadConfig, "is wrong", "a.b", "mend it");
    QCOMPARE(describe(error), std::string("a.b: is wrong. Remedy: mend it"));
    QCOMPARE(std::string(error.what()), std::string("a.b: is wrong"));
}

QTEST_APPLESS_MAIN(TestHash)
#include "test_hash.moc"
