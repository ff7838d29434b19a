// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/cpu_memory.h"
#include "device/freed_memory.h"

#include <QtTest>

#include <memory>
#include <vector>

namespace {

constexpr std::size_t kPiece = 64 * 1024; // below the size for which malloc asks the system each time

using Pieces = std::vector<std::unique_ptr<std::vector<char>>>;

Pieces pieces(std::size_t count)
{
    Pieces made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back(std::make_unique<std::vector<char>>(kPiece, char(1)));
    return made;
}

} // namespace

/// Freed memory that lies between pieces in use stays with the process until somebody gives it back.
class TestFreedMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holesGoBackToTheSystem()
    {
#if defined(__SANITIZE_ADDRESS__) || !defined(__GLIBC__)
        QSKIP("the allocator is another one here");
#endif
        engine::FreedMemory memory;
        const Pieces base = pieces(1000);
        memory.afterStep(); // what a step needs
        const std::int64_t need = engine::residentBytes();
        Pieces more = pieces(6000);
        for (std::size_t i = 0; i < more.size(); ++i) {
            if (i % 50 != 0) // the others hold the top of the heap
                more[i].reset();
        }
        const std::int64_t full = engine::residentBytes();
        QVERIFY(full > need + 300'000'000);
        memory.afterStep();
        QVERIFY2(engine::residentBytes() < need + 60'000'000, qPrintable(QString::number(engine::residentBytes())));
        QCOMPARE(base.size(), std::size_t(1000));
        QCOMPARE((*more[50])[kPiece - 1], char(1));
    }

    void aLittleMoreIsLeftAlone()
    {
        engine::FreedMemory memory;
        memory.afterStep();
        const Pieces some = pieces(100);
        const std::int64_t before = engine::residentBytes();
        memory.afterStep();
        QVERIFY(engine::residentBytes() > before - 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "test_freed_memory.moc"
